// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/exportwork.h"

#include <QTimer>

#include <utility>

namespace loadline {

ExportWork::ExportWork(std::vector<ExportStep> steps, QObject* parent)
    : QObject(parent)
    , m_steps(std::move(steps))
{
    m_pool.setMaxThreadCount(1);
}

ExportWork::~ExportWork() { m_pool.waitForDone(); }

/// By a timer: posted events are all dealt with before the window gets a turn.
void ExportWork::start() { QTimer::singleShot(0, this, &ExportWork::draw); }

/// Draws one sheet and comes back through the event loop, so that the window stays alive between two.
void ExportWork::draw()
{
    const bool isOver = m_isCancelled || !m_problem.isEmpty() || m_drawn == m_steps.size();
    if (isOver && !m_isWriting) {
        if (!std::exchange(m_hasEnded, true))
            emit ended();
        return;
    }
    if (isOver || m_waiting)
        return;
    ExportWriting writing = m_steps[m_drawn++]();
    if (m_isWriting) {
        m_waiting = std::move(writing);
        return;
    }
    // First, so that one turn of the loop is asked for at a time.
    start();
    write(writing);
}

void ExportWork::write(const ExportWriting& writing)
{
    m_isWriting = true;
    m_pool.start([this, writing] {
        QMetaObject::invokeMethod(
            this, [this, problem = writing()] { written(problem); }, Qt::QueuedConnection);
    });
}

void ExportWork::written(const std::optional<QString>& problem)
{
    m_isWriting = false;
    m_problem = problem.value_or(QString());
    ++m_written;
    start();
    const ExportWriting next = std::exchange(m_waiting, {});
    if (next && !m_isCancelled && m_problem.isEmpty())
        write(next);
    // Last, because a progress dialog turns the event loop.
    emit progressed(static_cast<int>(m_written));
}

} // namespace loadline
