// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries out an export beside the window: the next sheet is drawn while the one before it is encoded and written on
// another thread.

#pragma once

#include "app/export/exportrun.h"

#include <QObject>
#include <QThreadPool>

namespace loadline {

class ExportWork : public QObject
{
    Q_OBJECT

public:
    explicit ExportWork(std::vector<ExportStep> steps, QObject* parent = nullptr);
    /// Waits for the file being written.
    ~ExportWork() override;

    /// Begins; `ended` follows, never from within.
    void start();
    /// Ends after the file being written; what is drawn and not yet being written is not.
    void cancel() { m_isCancelled = true; }

    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// Whether everything has been written.
    [[nodiscard]] bool isComplete() const { return m_written == m_steps.size() && m_problem.isEmpty(); }
    /// Why it failed; empty where it did not.
    [[nodiscard]] const QString& problem() const { return m_problem; }

signals:
    void progressed(int steps);
    void ended();

private:
    void draw();
    void written(const std::optional<QString>& problem);
    void write(const ExportWriting& writing);

    std::vector<ExportStep> m_steps;
    QThreadPool m_pool;
    ExportWriting m_waiting; ///< drawn, to be written after the one being written
    std::size_t m_drawn = 0;
    std::size_t m_written = 0;
    bool m_isWriting = false;
    bool m_isCancelled = false;
    bool m_hasEnded = false;
    QString m_problem;
};

} // namespace loadline
