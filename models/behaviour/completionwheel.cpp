// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/completionwheel.h"

#include <algorithm>

namespace loadline {
namespace {

/// Of the mean time that a round of the wheel takes, so that few requests have to wait for a later round.
constexpr double meansPerRound = 4.0;
/// For each running request, so that a bucket seldom holds two.
constexpr double bucketsEach = 8.0;
constexpr double fewest = 64.0; ///< one word of bits
constexpr double most = 262144.0;

} // namespace

CompletionWheel::CompletionWheel(double running, double mean)
{
    const double wanted = std::clamp(bucketsEach * running, fewest, most);
    const std::size_t buckets = std::bit_ceil(static_cast<std::size_t>(wanted));
    m_mask = buckets - 1;
    m_perSecond = static_cast<double>(buckets) / (meansPerRound * mean);
    m_heads.assign(buckets, none);
    m_used.assign(buckets / 64, 0);
}

} // namespace loadline
