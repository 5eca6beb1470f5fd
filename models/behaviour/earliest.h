// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of a fixed number of moments comes first, when each of them may move: a tournament, in which moving one costs
// as many comparisons as the number has binary digits.

#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace loadline {

class Earliest
{
public:
    /// `count` (at least 1) moments, all of them never.
    explicit Earliest(std::size_t count)
        : m_leaves(std::bit_ceil(count))
        , m_times(m_leaves, std::numeric_limits<double>::infinity())
        , m_winners(2 * m_leaves)
    {
        for (std::size_t i = 0; i < m_leaves; ++i)
            m_winners[m_leaves + i] = static_cast<std::uint32_t>(i);
        for (std::size_t node = m_leaves - 1; node > 0; --node)
            m_winners[node] = m_winners[2 * node];
    }

    void set(std::uint32_t index, double time)
    {
        m_times[index] = time;
        for (std::size_t node = (m_leaves + index) / 2; node > 0; node /= 2) {
            const std::uint32_t left = m_winners[2 * node];
            const std::uint32_t right = m_winners[2 * node + 1];
            m_winners[node] = m_times[right] < m_times[left] ? right : left;
        }
    }
    void clear(std::uint32_t index) { set(index, std::numeric_limits<double>::infinity()); }

    /// The first of those that come first.
    [[nodiscard]] std::uint32_t index() const { return m_winners[1]; }
    [[nodiscard]] double time() const { return m_times[m_winners[1]]; }

private:
    std::size_t m_leaves;
    std::vector<double> m_times;
    std::vector<std::uint32_t> m_winners; ///< of each pair, from the final at 1 down to the leaves
};

} // namespace loadline
