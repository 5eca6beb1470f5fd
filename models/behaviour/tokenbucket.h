// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A limit on how often something may happen that refills continuously and saves nothing beyond its size.

#pragma once

#include <algorithm>
#include <limits>

namespace loadline {

class TokenBucket
{
public:
    TokenBucket() = default; ///< no limit
    /// Holds `most` at the beginning and never more; `perSecond` flow in.
    TokenBucket(double most, double perSecond)
        : m_most(most)
        , m_perSecond(perSecond)
        , m_tokens(most)
    {}

    /// Takes one where there is one. `now` never falls.
    [[nodiscard]] bool take(double now)
    {
        m_tokens = std::min(m_most, m_tokens + (now - m_before) * m_perSecond);
        m_before = now;
        if (m_tokens < 1.0)
            return false;
        m_tokens -= 1.0;
        return true;
    }

private:
    double m_most = std::numeric_limits<double>::infinity();
    double m_perSecond = 0.0;
    double m_tokens = std::numeric_limits<double>::infinity();
    double m_before = 0.0;
};

} // namespace loadline
