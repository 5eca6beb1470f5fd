// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Balancing by least outstanding requests at a cost that does not grow with the number of servers: servers with equally
// many requests stand in one row, and a request that comes or goes moves its server by one row.

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace loadline {

class LeastLoaded
{
public:
    explicit LeastLoaded(std::size_t servers)
        : m_places(servers)
        , m_rows(1)
    {}

    /// A server without requests that takes part from now on.
    void add(std::uint32_t server)
    {
        append(server, 0);
        m_least = 0;
        ++m_count;
    }
    /// It takes part no more.
    void remove(std::uint32_t server)
    {
        unlink(server);
        --m_count;
        while (m_count > 0 && m_rows[m_least].first == none)
            ++m_least;
    }
    /// One request more at a server that takes part.
    void up(std::uint32_t server)
    {
        const std::size_t load = m_places[server].load + 1;
        unlink(server);
        if (load == m_rows.size())
            m_rows.emplace_back();
        append(server, load);
        if (m_rows[m_least].first == none)
            ++m_least;
    }
    void down(std::uint32_t server)
    {
        const std::size_t load = m_places[server].load - 1;
        unlink(server);
        append(server, load);
        m_least = std::min(m_least, load);
    }

    /// The one with the fewest requests; of several the one that has had so few the longest.
    [[nodiscard]] std::optional<std::uint32_t> choose() const
    {
        return m_count > 0 ? std::optional(m_rows[m_least].first) : std::nullopt;
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    struct Place
    {
        std::uint32_t before = none;
        std::uint32_t after = none;
        std::size_t load = 0;
    };
    struct Row
    {
        std::uint32_t first = none;
        std::uint32_t last = none;
    };

    void append(std::uint32_t server, std::size_t load)
    {
        Row& row = m_rows[load];
        m_places[server] = {row.last, none, load};
        (row.last == none ? row.first : m_places[row.last].after) = server;
        row.last = server;
    }
    void unlink(std::uint32_t server)
    {
        const Place place = m_places[server];
        Row& row = m_rows[place.load];
        (place.before == none ? row.first : m_places[place.before].after) = place.after;
        (place.after == none ? row.last : m_places[place.after].before) = place.before;
    }

    std::vector<Place> m_places;
    std::vector<Row> m_rows; ///< by number of requests
    std::size_t m_least = 0; ///< the first row that is not empty
    std::size_t m_count = 0;
};

} // namespace loadline
