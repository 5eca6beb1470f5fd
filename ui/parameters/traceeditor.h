// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/traffic/trace.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace loadline {

/// The name of the trace in use, with a way to open one and to go back to the drawn curve.
class TraceEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TraceEditor(QWidget* parent = nullptr);

    void showTrace(const TraceRef& trace);
    void setTheme(const Theme& theme);

signals:
    void openRequested();
    void removeRequested();

private:
    QLabel* m_name = nullptr;
    QPushButton* m_open = nullptr;
    QToolButton* m_remove = nullptr;
};

} // namespace loadline
