// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/traffic/openedtraffic.h"

#include <QListWidget>

namespace loadline {

/// What was found in a recording and done to it, a line each with its icon; one about a line of the file leads there.
class TrafficNotes : public QListWidget
{
    Q_OBJECT

public:
    explicit TrafficNotes(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showNotes(const QList<TrafficNote>& notes);

signals:
    void lineRequested(qint64 line);

private:
    void followKeys(const QListWidgetItem* current);
    void requestLine(const QListWidgetItem* item);

    Theme m_theme = Theme::light();
    QList<TrafficNote> m_notes;
};

} // namespace loadline
