// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The requests that are somewhere in a simulated fleet, in places that are used again, and rows of them.

#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace loadline {

struct SimulatedRequest
{
    double arrival = 0.0;
    double size = 1.0;
    std::uint32_t server = 0;
    std::uint32_t next = 0; ///< in the row in which it waits, or the next free place
};

class RequestPool
{
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] std::uint32_t take(double arrival, double size, std::uint32_t server)
    {
        std::uint32_t place = m_free;
        if (place == none) {
            place = static_cast<std::uint32_t>(m_requests.size());
            m_requests.emplace_back();
        } else {
            m_free = m_requests[place].next;
        }
        m_requests[place] = {arrival, size, server, none};
        return place;
    }
    void release(std::uint32_t place)
    {
        m_requests[place].next = m_free;
        m_free = place;
    }
    [[nodiscard]] SimulatedRequest& operator[](std::uint32_t place) { return m_requests[place]; }
    [[nodiscard]] std::size_t size() const { return m_requests.size(); }

private:
    std::vector<SimulatedRequest> m_requests;
    std::uint32_t m_free = none;
};

/// First come first served.
class RequestRow
{
public:
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// The one that has waited longest; the row is not empty.
    [[nodiscard]] std::uint32_t first() const { return m_first; }
    void push(RequestPool& pool, std::uint32_t request)
    {
        pool[request].next = RequestPool::none;
        (m_count == 0 ? m_first : pool[m_last].next) = request;
        m_last = request;
        ++m_count;
    }
    std::uint32_t pop(RequestPool& pool)
    {
        const std::uint32_t request = m_first;
        m_first = pool[request].next;
        --m_count;
        return request;
    }

private:
    std::uint32_t m_first = 0;
    std::uint32_t m_last = 0;
    std::size_t m_count = 0;
};

} // namespace loadline
