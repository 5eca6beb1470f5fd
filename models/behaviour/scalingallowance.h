// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast Lambda lets a function grow.

#pragma once

#include "models/behaviour/tokenbucket.h"
#include "models/limits/quotas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace loadline {

/// In any 10 s at most 1,000 new environments, and what they took comes back at 100 a second once those 10 s are over:
/// refilled continuously, nothing saved up (Lambda developer guide, scaling behaviour, since November 2023). From an
/// untouched allowance 1,000 start at once, 3,000 are there after 30 s and 10,000 after 100 s.
class ScalingSince2023
{
public:
    /// Takes one where there is one. `now` never falls.
    [[nodiscard]] bool take(double now)
    {
        advance(now);
        if (m_recent + m_owed >= most - 0.5)
            return false;
        m_cells[m_cell] += 1.0;
        m_recent += 1.0;
        return true;
    }

private:
    static constexpr double most = addedAtOnce;
    static constexpr double span = addedAtOnce / addedPerSecond; ///< seconds
    static constexpr std::size_t cells = 1000;
    static constexpr double cellsPerSecond = static_cast<double>(cells) / span;
    static constexpr double perCell = most / static_cast<double>(cells);

    void advance(double now)
    {
        const double turn = std::floor(now * cellsPerSecond);
        // After two rounds without a start nothing is left to give back.
        if (turn - m_turn > 2.0 * static_cast<double>(cells))
            *this = {};
        for (m_turn = m_recent + m_owed > 0.0 ? m_turn : turn; m_turn < turn; m_turn += 1.0) {
            m_cell = m_cell + 1 == cells ? 0 : m_cell + 1;
            m_owed = std::max(m_owed + m_cells[m_cell] - perCell, 0.0);
            m_recent -= m_cells[m_cell];
            m_cells[m_cell] = 0.0;
        }
    }

    std::array<double, cells> m_cells{}; ///< starts in each hundredth of a second of the latest 10 s
    std::size_t m_cell = 0;
    double m_turn = 0.0;
    double m_recent = 0.0; ///< sum of the cells
    double m_owed = 0.0;   ///< starts before those that have not come back
};

/// 3,000 at once in the largest regions, then 500 a minute (Lambda developer guide of October 2023).
[[nodiscard]] inline TokenBucket scaling2019To2023() { return {addedAtOnceBefore2023, addedPerSecondBefore2023}; }

} // namespace loadline
