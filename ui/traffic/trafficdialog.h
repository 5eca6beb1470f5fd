// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a recording holds, how it is read and what traffic comes out of it, before anything changes. The dialog shows
// and asks; it does not read.

#pragma once

#include "ui/theme.h"
#include "ui/traffic/openedtraffic.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace loadline {

class TrafficNotes;
class TrafficPreview;
class TrafficQuestions;
class TrafficTable;

class TrafficDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrafficDialog(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// A file is about to be read: nothing of the one before is shown any more.
    void showBeginning(const QString& file);
    /// Work goes on; `share` is 0 … 1, or -1 where it is not known. What is shown cannot be used meanwhile.
    void showProgress(double share);
    /// The work has come to this.
    void showTraffic(const OpenedTraffic& traffic);
    /// The same file with other roles, until the next traffic comes.
    void showColumns(const QList<TrafficColumn>& columns);
    /// Other rows of the same file, with `line` in sight.
    void showRows(const QList<TrafficRow>& rows, qint64 line);

    [[nodiscard]] const OpenedTraffic& traffic() const { return m_traffic; }
    [[nodiscard]] bool keepsAnswers() const;
    void setKeepsAnswers(bool keeps);

signals:
    void timeChosen(int column);
    void columnToggled(int column);
    void answered(const QString& parameter, const QString& key);
    /// Rows around a line that is not shown.
    void lineRequested(qint64 line);
    void otherFileRequested();
    void fileDropped(const QString& path);
    void copyRequested();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* newUpper();
    [[nodiscard]] QWidget* newFile();
    [[nodiscard]] QWidget* newProblem();
    [[nodiscard]] QWidget* newLower();
    [[nodiscard]] QWidget* newFoot();
    void connectParts();
    void fitType();
    void showTable();
    void showCaption();
    void showUsable();
    void revealLine(qint64 line);

    Theme m_theme;
    OpenedTraffic m_traffic;
    bool m_isBusy = false;
    QWidget* m_file = nullptr;
    QWidget* m_lower = nullptr;
    QScrollArea* m_side = nullptr;
    QWidget* m_foot = nullptr;
    QLabel* m_fileIcon = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_other = nullptr;
    QLabel* m_ask = nullptr;
    QLabel* m_how = nullptr;
    QStackedWidget* m_stack = nullptr;
    TrafficTable* m_table = nullptr;
    QWidget* m_problemPage = nullptr;
    QLabel* m_problemIcon = nullptr;
    QLabel* m_problemHead = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_caption = nullptr;
    TrafficQuestions* m_questions = nullptr;
    TrafficPreview* m_preview = nullptr;
    QLabel* m_notesHead = nullptr;
    TrafficNotes* m_notes = nullptr;
    QLabel* m_month = nullptr;
    QCheckBox* m_keep = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace loadline
