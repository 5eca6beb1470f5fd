// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quantities that a lesson can ask for and speak of, by name. Each is read from an evaluation; none is a number in
// a lesson's file.

#pragma once

#include "models/sharedevaluation.h"

#include <optional>
#include <span>
#include <string_view>

namespace loadline {

/// A scenario with its evaluation, which is never null.
struct LessonMoment
{
    Scenario scenario;
    SharedEvaluation evaluation;
};

struct LessonValueSpec
{
    std::string_view name;    ///< stable: in lesson files; no parameter has the same id
    std::string_view meaning; ///< with the unit, for documentation and messages
    Format format = Format::Count;
    /// Nothing where the quantity does not exist: no break-even, no cold start, credits that never run out.
    std::optional<double> (*read)(const Evaluation& evaluation) = nullptr;
};

/// All quantities, in the order in which they are documented (resources/lessons/README.md).
[[nodiscard]] std::span<const LessonValueSpec> lessonValues();
/// The quantity of that name, without "compared.", or nullptr.
[[nodiscard]] const LessonValueSpec* findLessonValue(std::string_view name);

/// The unit in which a guess at a quantity is typed and a guess range is written.
struct LessonUnit
{
    double size = 1.0;     ///< of one typed unit in the quantity's own: 0.01 where percent are typed for a share
    std::string_view text; ///< "%", "ms", "h"; empty for counts
};
[[nodiscard]] LessonUnit lessonUnit(Format format);

} // namespace loadline
