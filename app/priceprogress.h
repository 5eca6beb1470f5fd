// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace loadline {

/// How far reading or fetching one file has come.
struct PriceProgress
{
    QString what;      ///< the file, as it is shown
    qint64 done = 0;   ///< bytes
    qint64 total = -1; ///< bytes; -1 where it is not known
};

using ShowProgress = std::function<void(const PriceProgress&)>;

/// Passes on at most 20 reports a second, and the last of each file.
class ProgressPacer
{
public:
    explicit ProgressPacer(ShowProgress show)
        : m_show(std::move(show))
    {}

    void report(const PriceProgress& progress)
    {
        constexpr qint64 pauseMs = 50;
        const bool isLast = progress.done == progress.total;
        if (!m_show || (!isLast && m_since.isValid() && m_since.elapsed() < pauseMs))
            return;
        m_since.start();
        m_show(progress);
    }

private:
    ShowProgress m_show;
    QElapsedTimer m_since;
};

} // namespace loadline
