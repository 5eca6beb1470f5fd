// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of many running requests ends next, at a cost that does not grow with how many there are.
//
// A wheel of buckets, each a stretch of time, comes round again and again; a request waits in the bucket of its end, in
// order of its end. A bit per bucket says where something waits, so that quiet stretches cost a word of bits.

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace loadline {

class CompletionWheel
{
public:
    /// For about `running` requests at once of `mean` seconds (more than 0) each. Any other load gives the same order,
    /// only slower.
    CompletionWheel(double running, double mean);

    [[nodiscard]] std::size_t running() const { return m_running; }
    [[nodiscard]] std::size_t slotCount() const { return m_nodes.size(); }
    /// When the latest request in `slot` ends or ended.
    [[nodiscard]] double end(std::uint32_t slot) const { return m_nodes[slot].end; }

    std::uint32_t addSlot()
    {
        m_nodes.push_back({0.0, none});
        return static_cast<std::uint32_t>(m_nodes.size() - 1);
    }

    /// A request runs in `slot`, which runs none, until `end`, which is not before the time of the last drain.
    void start(std::uint32_t slot, double end)
    {
        const std::int64_t turn = bucketOf(end);
        const auto bucket = static_cast<std::size_t>(turn) & m_mask;
        std::uint32_t* place = &m_heads[bucket];
        m_used[bucket >> 6] |= std::uint64_t{1} << (bucket & 63);
        while (*place != none && m_nodes[*place].end <= end)
            place = &m_nodes[*place].next;
        m_nodes[slot] = {end, *place};
        *place = slot;
        ++m_running;
        if (end < m_nextEnd) {
            m_nextEnd = end;
            m_nextTurn = turn;
        }
    }

    /// When the earliest ends; infinity where nothing runs.
    [[nodiscard]] double nextEnd() const { return m_nextEnd; }
    /// Takes the earliest, which there is.
    std::uint32_t take()
    {
        std::uint32_t& head = m_heads[static_cast<std::size_t>(m_nextTurn) & m_mask];
        const std::uint32_t slot = head;
        head = m_nodes[slot].next;
        --m_running;
        findNext(head);
        return slot;
    }
    /// Calls `ended(slot)` for everything that ends up to `now`, in order. `now` never falls from call to call.
    template<typename Ended>
    void drain(double now, Ended&& ended)
    {
        while (m_nextEnd <= now)
            ended(take());
    }

    /// Calls `running(slot)` for everything that runs, in no order.
    template<typename Running>
    void forEach(Running&& running) const
    {
        for (const std::uint32_t head : m_heads)
            for (std::uint32_t slot = head; slot != none; slot = m_nodes[slot].next)
                running(slot);
    }

private:
    struct Node
    {
        double end;
        std::uint32_t next;
    };
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] std::int64_t bucketOf(double time) const { return static_cast<std::int64_t>(time * m_perSecond); }
    /// Looks for the earliest end after one was taken from the bucket that now begins with `head`.
    void findNext(std::uint32_t head)
    {
        if (m_running == 0) {
            m_used[(static_cast<std::size_t>(m_nextTurn) & m_mask) >> 6] = 0;
            m_nextEnd = std::numeric_limits<double>::infinity();
            return;
        }
        while (true) {
            if (head == none) {
                const auto bucket = static_cast<std::size_t>(m_nextTurn) & m_mask;
                m_used[bucket >> 6] &= ~(std::uint64_t{1} << (bucket & 63));
            } else if (bucketOf(m_nodes[head].end) == m_nextTurn) {
                m_nextEnd = m_nodes[head].end;
                return;
            }
            m_nextTurn = nextUsed(m_nextTurn + 1);
            head = m_heads[static_cast<std::size_t>(m_nextTurn) & m_mask];
        }
    }
    /// The first bucket from `turn` on in which something waits, if only for a later round.
    [[nodiscard]] std::int64_t nextUsed(std::int64_t turn) const
    {
        while (true) {
            const auto bucket = static_cast<std::size_t>(turn) & m_mask;
            if (const std::uint64_t word = m_used[bucket >> 6] >> (bucket & 63))
                return turn + std::countr_zero(word);
            turn += 64 - static_cast<std::int64_t>(bucket & 63);
        }
    }

    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_heads;
    std::vector<std::uint64_t> m_used;
    std::size_t m_mask;
    double m_perSecond;          ///< buckets
    std::int64_t m_nextTurn = 0; ///< buckets from time 0 to the earliest end
    double m_nextEnd = std::numeric_limits<double>::infinity();
    std::size_t m_running = 0;
};

} // namespace loadline
