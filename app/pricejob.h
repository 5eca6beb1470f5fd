// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Importing or fetching prices in a thread of its own, while the window goes on.

#pragma once

#include "app/priceimport.h"

#include <QObject>

#include <memory>

class QThread;

namespace loadline {

class PriceJob : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<ImportAnswer(const std::stop_token&, const ShowProgress&)>;

    explicit PriceJob(QObject* parent = nullptr);
    /// Stops the work and waits for its end.
    ~PriceJob() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Does the work in a thread; only while none runs.
    void start(Work work);
    void stop();

signals:
    void progressed(const loadline::PriceProgress& progress);
    /// Once for each start, also of work that was stopped.
    void finished(const loadline::ImportAnswer& answer);

private:
    void join();

    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    std::shared_ptr<ImportAnswer> m_answer; ///< written by the thread, read when that has ended
};

} // namespace loadline
