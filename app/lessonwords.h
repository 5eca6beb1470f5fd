// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of names in lesson files that nothing answers to.

#pragma once

#include "models/lessons/lessontemplate.h"

#include <QString>

#include <string>

namespace loadline {

[[nodiscard]] QString templateProblemText(const TemplateProblem& problem);
/// An "answer" that is not the name of a quantity, with the nearest one.
[[nodiscard]] QString unknownAnswer(const std::string& name);
[[nodiscard]] QString unknownLessonKey(const std::string& key);

} // namespace loadline
