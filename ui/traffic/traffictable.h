// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/traffic/openedtraffic.h"

#include <QTableView>

namespace loadline {

class TrafficHeader;
class TrafficTableModel;

/// Rows of a recording, in which columns are chosen: by the controls in the header, or with ← → and Space or T.
class TrafficTable : public QTableView
{
    Q_OBJECT

public:
    explicit TrafficTable(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows other columns or rows; the current column stays where it can.
    void showRows(const QList<TrafficColumn>& columns, const QList<TrafficRow>& rows);
    /// Brings a line of the file into sight. False where it is not among the rows.
    bool revealLine(qint64 line);
    /// First and last line in sight, 0 where there is none.
    [[nodiscard]] std::pair<qint64, qint64> linesInSight() const;
    [[nodiscard]] TrafficTableModel& shown() const { return *m_model; }
    [[nodiscard]] TrafficHeader& header() const { return *m_header; }

signals:
    void timeChosen(int column);
    void columnToggled(int column);
    void sightChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    void fitRows();
    void showFocus();

    TrafficTableModel* m_model;
    TrafficHeader* m_header;
};

} // namespace loadline
