// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lessons to choose from: what each asks, and which have been gone through.

#pragma once

#include "ui/theme.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace loadline {

struct LessonEntry
{
    QString key;
    QString title;
    QString question;
    QString remember; ///< what it teaches; shown once it has been gone through, because it gives the answer away
    bool isDone = false;
};

class LessonList : public QWidget
{
    Q_OBJECT

public:
    explicit LessonList(const Theme& theme, QWidget* parent = nullptr);

    void showLessons(const QVector<LessonEntry>& lessons);
    void setTheme(const Theme& theme);
    [[nodiscard]] QListWidget& list() { return *m_list; }

signals:
    void startRequested(const QString& key);
    /// A lesson from a file.
    void openRequested();

private:
    void startCurrent();

    class Delegate;
    QLabel* m_heading;
    QListWidget* m_list;
    QPushButton* m_start;
    Delegate* m_delegate;
};

} // namespace loadline
