// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a recording leaves open, with the possible answers.

#pragma once

#include "models/traffic/readtrace.h"

#include <optional>
#include <vector>

namespace loadline {

struct QuestionFacts
{
    TraceChoices choices;
    TraceUnit unit = TraceUnit::Automatic;
    const TraceReport* report = nullptr;  ///< as far as the reading came
    std::optional<TraceQuestion> columns; ///< which columns count, where that is open
    bool unitOpen = false;                ///< a person must say what the numbers count
    double rowsAtOneTime = 1.0;           ///< on average
    std::chrono::minutes offset{0};       ///< of the clock in use
};

[[nodiscard]] std::vector<TraceQuestion> traceQuestions(const QuestionFacts& facts);

} // namespace loadline
