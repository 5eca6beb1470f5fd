// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace loadline {

/// The longest time between two turns of the event loop.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        connect(&m_beat, &QTimer::timeout, this, &Watchdog::beat);
        m_beat.start(1);
        m_since.start();
    }
    [[nodiscard]] double longestMs() const { return m_longest; }
    [[nodiscard]] int overBudget() const { return m_over; }

private:
    void beat()
    {
        constexpr double budgetMs = 50.0;
        const double passed = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        m_since.restart();
        m_longest = std::max(m_longest, passed);
        m_over += passed > budgetMs ? 1 : 0;
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0.0;
    int m_over = 0;
};

} // namespace loadline
