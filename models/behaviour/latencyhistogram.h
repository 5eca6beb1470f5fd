// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Response times counted as they come: an index made of the bits of the number, so that a request costs one addition.

#pragma once

#include "models/evaluation.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace loadline {

/// 64 bins an octave from 2^-20 s, the least that a request takes, to 2^15 s; what is beyond counts in the first or
/// last.
class LatencyHistogram
{
public:
    LatencyHistogram();

    void add(double seconds)
    {
        const auto index = static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(seconds) >> shift) - firstIndex;
        ++m_counts[static_cast<std::size_t>(index < 0 ? 0 : index >= bins ? bins - 1 : index)];
    }
    void add(const LatencyHistogram& other);

    [[nodiscard]] double total() const;
    /// The time that a share (0 … 1) of the requests does not exceed, to half a per cent; 0 without requests.
    [[nodiscard]] Seconds percentile(double share) const;
    /// Requests in each of the bins of a LatencyReport.
    [[nodiscard]] std::vector<double> reportBins() const;

private:
    static constexpr int shift = 46; ///< of a double's bits: 6 bits of the mantissa stay
    static constexpr std::int64_t bins = std::int64_t{35} * 64;
    static constexpr std::int64_t firstIndex =
        static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(1.0 / 1048576.0) >> shift);

    [[nodiscard]] static double edge(std::size_t index)
    {
        return std::bit_cast<double>(static_cast<std::uint64_t>(firstIndex + static_cast<std::int64_t>(index))
                                     << shift);
    }

    std::vector<std::uint64_t> m_counts;
};

} // namespace loadline
