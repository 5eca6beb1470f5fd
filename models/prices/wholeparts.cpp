// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/wholeparts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace loadline {
namespace {

/// How far from a whole number the noise of double arithmetic may bring one.
double noise(double value) { return 1e-6 + std::abs(value) * 1e-14; }

struct Candidate
{
    std::size_t index = 0;
    double urgency = 0.0; ///< to be rounded up, largest first
};

} // namespace

std::int64_t nearestWhole(double value) { return std::isfinite(value) ? std::llround(value) : 0; }

std::vector<std::int64_t> wholeParts(const std::vector<double>& parts, std::int64_t total,
                                     const std::vector<std::optional<std::int64_t>>& wanted)
{
    std::vector<std::int64_t> whole(parts.size());
    std::vector<Candidate> candidates;
    std::int64_t missing = total;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        whole[i] = nearestWhole(parts[i]);
        const bool fractional =
            std::isfinite(parts[i]) && std::abs(parts[i] - static_cast<double>(whole[i])) > noise(parts[i]);
        if (fractional) {
            const double below = std::floor(parts[i]);
            whole[i] = nearestWhole(below);
            Candidate candidate{i, parts[i] - below};
            if (i < wanted.size() && wanted[i])
                candidate.urgency += *wanted[i] > whole[i] ? 1.0 : -1.0;
            candidates.push_back(candidate);
        }
        missing -= whole[i];
    }
    std::ranges::stable_sort(candidates, std::greater{}, &Candidate::urgency);
    for (const Candidate& candidate : candidates) {
        if (missing <= 0)
            break;
        ++whole[candidate.index];
        --missing;
    }
    // Sums beyond the digits of a double leave something: the largest part, where it shows least, takes it.
    if (missing != 0 && !whole.empty())
        *std::ranges::max_element(whole) += missing;
    return whole;
}

} // namespace loadline
