// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A guided lesson as a plain value: a question, a guess before anything is shown, the reveal, the why, and a step to
// try with the real controls. Every number in its texts is computed from its scenarios when it is shown.

#pragma once

#include "models/scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loadline {

/// One text in several languages, each with placeholders (lessontemplate.h).
struct LessonText
{
    std::vector<std::pair<std::string, std::string>> languages; ///< "en", "de", … and the text; "en" is always there

    /// The text in that language, in English where it has none.
    [[nodiscard]] std::string_view in(std::string_view language) const;
    bool operator==(const LessonText&) const = default;
};

/// What a guess may be, in the unit in which it is typed (lessonUnit).
struct GuessRange
{
    double from = 0.0;
    double to = 1.0;          ///< above `from`
    bool logarithmic = false; ///< `from` is then above 0

    /// Where a guess lies in the range, 0 … 1; outside it the nearer end.
    [[nodiscard]] double share(double guess) const;
    /// The guess at a share of the range, rounded to what a person would say: two significant digits on a logarithmic
    /// range, a whole number on a linear one.
    [[nodiscard]] double at(double share) const;
    bool operator==(const GuessRange&) const = default;
};

struct Lesson
{
    LessonText title;    ///< short, for the list and the head of the page
    LessonText setting;  ///< the situation, before the question
    LessonText question; ///< one sentence
    LessonText reveal;   ///< the answer in words
    LessonText why;      ///< what makes it so
    LessonText tryIt;    ///< what to do with the controls
    LessonText remember; ///< one sentence to take home
    Scenario scenario;
    std::optional<Scenario> compared; ///< another scenario; its values are named compared.…
    std::string answer;               ///< name of a lesson value (lessonvalues.h)
    GuessRange guess;
    std::string chart;                          ///< key of the chart shown at the reveal
    std::vector<std::string_view> parameters{}; ///< ids of the parameters to try, of the parameter table

    bool operator==(const Lesson&) const = default;
};

} // namespace loadline
