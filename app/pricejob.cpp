// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pricejob.h"

#include <QThread>

namespace loadline {

PriceJob::PriceJob(QObject* parent)
    : QObject(parent)
{}

PriceJob::~PriceJob()
{
    if (!m_thread)
        return;
    m_stop.request_stop();
    m_thread->wait();
}

void PriceJob::start(Work work)
{
    Q_ASSERT(!m_thread);
    m_stop = std::stop_source();
    m_answer = std::make_shared<ImportAnswer>();
    const ShowProgress show = [this](const PriceProgress& progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create(
        [work = std::move(work), answer = m_answer, stop = m_stop.get_token(), show] { *answer = work(stop, show); }));
    connect(m_thread.get(), &QThread::finished, this, &PriceJob::join);
    m_thread->start();
}

void PriceJob::stop() { m_stop.request_stop(); }

void PriceJob::join()
{
    m_thread->wait();
    // Not deleted inside its own signal, and gone before the next start.
    m_thread.release()->deleteLater();
    const auto answer = std::move(m_answer);
    emit finished(*answer);
}

} // namespace loadline
