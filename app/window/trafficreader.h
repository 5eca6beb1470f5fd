// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads and interprets recordings beside the window. Only the newest file and the newest choices come to an answer.

#pragma once

#include "models/traffic/readtrace.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace loadline {

/// A file as it was read, whole: its table refers to its content.
struct TrafficFile
{
    QString path;
    QByteArray content;
    std::optional<TraceTable> table;
    QString problem; ///< why there is no table, and the mend; else empty
};

struct TrafficOrder
{
    TraceChoices choices;
    TraceUnit unit = TraceUnit::Automatic;
};

class TrafficReader : public QObject
{
    Q_OBJECT

public:
    explicit TrafficReader(QObject* parent = nullptr);
    /// Waits for work that goes on; it is stopped.
    ~TrafficReader() override;

    /// `opened` follows, unless another file comes first.
    void open(const QString& path);
    /// `interpreted` follows, unless another order comes first. Only with a table.
    void interpret(const TrafficOrder& order);
    /// Gives up what goes on and what was read.
    void cancel();
    [[nodiscard]] bool isInterpreting() const { return m_isInterpreting; }
    [[nodiscard]] const std::shared_ptr<const TrafficFile>& file() const { return m_file; }

signals:
    /// `share` is 0 … 1, or -1 where it is not known.
    void progressed(double share);
    void opened();
    void interpreted(const std::shared_ptr<const loadline::TraceInterpretation>& said);

private:
    void finishOpening(int serial, const std::shared_ptr<const TrafficFile>& file);
    void finishInterpreting(int serial, const std::shared_ptr<const TraceInterpretation>& said);
    void startInterpreting(const TrafficOrder& order);
    void forgetFile();

    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_serial = 0; ///< of the file
    std::shared_ptr<const TrafficFile> m_file;
    bool m_isInterpreting = false;
    std::optional<TrafficOrder> m_wanted; ///< newer than the one being carried out
};

} // namespace loadline
