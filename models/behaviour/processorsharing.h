// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The CPU of one server, shared equally by all requests that want it (egalitarian processor sharing; Kleinrock,
// Queueing Systems II, 1976). It is kept in the work that each request present all the while has got: in that measure
// the order in which requests end does not change when others come.

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

namespace loadline {

class ProcessorSharing
{
public:
    ProcessorSharing(double threads, double parallelism)
        : m_threads(threads)
        , m_parallelism(parallelism)
    {}

    [[nodiscard]] bool isIdle() const { return m_ends.empty(); }
    /// Thread-seconds used from the beginning up to the last advance.
    [[nodiscard]] double used() const { return m_used; }
    [[nodiscard]] double threads() const { return m_threads; }

    /// Lets time pass up to `now`, which is not after departure().
    void advance(double now)
    {
        const double got = (now - m_now) * m_rate;
        m_each += got;
        m_used += got * static_cast<double>(m_ends.size());
        m_now = now;
    }
    /// From now on the CPU has that many threads, which may be a fraction; call advance() before.
    void setThreads(double threads)
    {
        m_threads = threads;
        share();
    }
    /// A request that takes `work` thread-seconds; call advance() before.
    void add(std::uint32_t request, double work)
    {
        m_ends.emplace_back(m_each + work, request);
        std::push_heap(m_ends.begin(), m_ends.end(), std::greater<>());
        share();
    }
    /// When the next request has got all of its work; infinity where there is none.
    [[nodiscard]] double departure() const
    {
        if (m_ends.empty())
            return std::numeric_limits<double>::infinity();
        return m_now + std::max(m_ends.front().first - m_each, 0.0) / m_rate;
    }
    /// Takes the request that leaves now, at departure(); call advance() before.
    [[nodiscard]] std::uint32_t take()
    {
        std::pop_heap(m_ends.begin(), m_ends.end(), std::greater<>());
        const std::uint32_t request = m_ends.back().second;
        m_ends.pop_back();
        if (m_ends.empty())
            m_each = 0.0;
        share();
        return request;
    }
    /// Calls `lost(request)` for all that are there and forgets them.
    template<typename Lost>
    void clear(Lost&& lost)
    {
        for (const auto& [end, request] : m_ends)
            lost(request);
        m_ends.clear();
        m_each = 0.0;
        share();
    }

private:
    void share()
    {
        const auto count = static_cast<double>(m_ends.size());
        m_rate = count > 0.0 ? std::min(m_parallelism, m_threads / count) : 0.0;
    }

    double m_threads;
    double m_parallelism;                                 ///< threads that one request can use at once
    std::vector<std::pair<double, std::uint32_t>> m_ends; ///< a heap, by what `m_each` will be
    double m_each = 0.0;                                  ///< thread-seconds
    double m_rate = 0.0;                                  ///< threads that each request has now
    double m_used = 0.0;
    double m_now = 0.0;
};

} // namespace loadline
