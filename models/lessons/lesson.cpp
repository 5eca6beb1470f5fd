// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lessons/lesson.h"

#include <algorithm>
#include <cmath>

namespace loadline {

std::string_view LessonText::in(std::string_view language) const
{
    const auto find = [this](std::string_view wanted) {
        return std::ranges::find(languages, wanted, &std::pair<std::string, std::string>::first);
    };
    auto found = find(language);
    if (found == languages.end())
        found = find("en");
    return found == languages.end() ? std::string_view() : std::string_view(found->second);
}

double GuessRange::share(double guess) const
{
    const double share =
        logarithmic ? std::log(std::max(guess, from) / from) / std::log(to / from) : (guess - from) / (to - from);
    return std::clamp(share, 0.0, 1.0);
}

double GuessRange::at(double share) const
{
    const double where = std::clamp(share, 0.0, 1.0);
    const double value = logarithmic ? from * std::pow(to / from, where) : from + (to - from) * where;
    const double grain = logarithmic ? std::pow(10.0, std::floor(std::log10(value)) - 1.0) : 1.0;
    return std::clamp(std::round(value / grain) * grain, from, to);
}

} // namespace loadline
