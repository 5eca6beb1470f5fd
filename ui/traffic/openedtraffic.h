// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dialog "Open traffic" shows of a recording, as plain values. Everything that comes out of the file is text
// of somebody else's and is shown as plain text.

#pragma once

#include "models/evaluation.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace loadline {

enum class TrafficRole
{
    Time,    ///< the time, or a part of it
    Added,   ///< added up to the traffic
    LeftOut, ///< numbers that are not taken
    Words    ///< anything else
};

struct TrafficColumn
{
    QString name;
    TrafficRole role = TrafficRole::Words;
    bool canBeTime = false;
    bool canBeAdded = false;
    QString reason{}; ///< why it has this role
    bool operator==(const TrafficColumn&) const = default;
};

struct TrafficRow
{
    qint64 line = 0; ///< in the file, from 1
    QStringList cells;
    bool operator==(const TrafficRow&) const = default;
};

/// One of the answers to a question; `key` is what the parameter is set to.
struct TrafficAnswer
{
    QString key;
    QString label;
    bool operator==(const TrafficAnswer&) const = default;
};

/// What the file leaves open.
struct TrafficQuestion
{
    QString parameter;
    QString subject; ///< "Rows are missing"
    QString found{}; ///< what the file says about it, a few words
    QList<TrafficAnswer> answers{};
    QString taken{};     ///< key of the answer that holds; empty: one must be given
    QString caution{};   ///< why a guess is not certain, or that there is none
    bool isList = false; ///< chosen from a list that drops down
    bool operator==(const TrafficQuestion&) const = default;
};

enum class TrafficNoteKind
{
    Fact,
    Caution, ///< something was mended, assumed or left out
    Stop     ///< the traffic cannot be used before it is mended or answered
};

struct TrafficNote
{
    TrafficNoteKind kind = TrafficNoteKind::Fact;
    qint64 line = 0; ///< in the file, from 1; 0 = the file as a whole
    QString sentence{};
    bool operator==(const TrafficNote&) const = default;
};

/// The week that would be used.
struct TrafficPicture
{
    QString title;               ///< what was read, in one sentence
    QString subtitle;            ///< what is drawn, and the unit
    Series rates{};              ///< requests/s at each step of the week; empty where there is nothing to draw
    std::vector<bool> missing{}; ///< steps without a row of their own; empty where there are none
    QString missingText{};       ///< "14 rows missing: 0 req/s"
    QString month{};             ///< what it comes to in a month
    bool operator==(const TrafficPicture&) const = default;
};

struct OpenedTraffic
{
    QString file;      ///< its name without folders
    QString about;     ///< "6,884 rows, 6 columns, comma, 412 kB"
    QString problem{}; ///< why there are no rows to show, where in the file, and the mend
    QList<TrafficColumn> columns{};
    QList<TrafficRow> rows{}; ///< a stretch of the file
    qint64 lastLine = 0;      ///< of all rows
    QList<TrafficQuestion> questions{};
    QList<TrafficNote> notes{};
    TrafficPicture picture{};

    /// Whether there is traffic, and nothing stands in its way.
    [[nodiscard]] bool isUsable() const;
};

} // namespace loadline
