// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lessons in the reader's language and number format.

#pragma once

#include "models/lessons/lesson.h"
#include "models/lessons/lessontemplate.h"

#include <QString>

namespace loadline {

/// The text in the language of the program's default locale, in English where it has none, with its numbers.
[[nodiscard]] QString lessonText(const LessonText& text, const LessonMoments& moments);
/// The same without a scenario, for a list: the text must hold no placeholders.
[[nodiscard]] QString lessonTitle(const LessonText& text);
/// A guess in the unit in which it is typed, as it is read: "42 %", "Mon 14:30".
[[nodiscard]] QString guessText(double guess, Format format);

} // namespace loadline
