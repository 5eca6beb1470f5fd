// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bill/billmodel.h"
#include "ui/theme.h"

#include <QSet>
#include <QTreeView>

#include <array>

namespace loadline {

class BillDelegate;

/// One option's bill as a tree table. Services are open and tiers are closed until the reader says otherwise. Columns
/// grow with what they hold, so that a figure is never cut while a slider moves.
class BillView : public QTreeView
{
    Q_OBJECT

public:
    /// What the reader opened and closed, by the keys of the rows.
    struct Folds
    {
        QStringList closedServices;
        QStringList openLines;
    };

    BillView(OptionId option, BillModel& model, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] OptionId option() const { return m_option; }
    /// Shows the option's rows, which the model has by now, and those of A where one is pinned.
    void showRows(bool pinned);
    void setTheme(const Theme& theme);
    /// Opens the row, makes it the current one and brings it to the top.
    void reveal(const QModelIndex& index);
    /// Leaves only the lines whose name, service or unit holds the text; all of them for an empty one.
    void setFilter(const QString& text);
    /// Columns as wide as what they hold.
    void fitColumns();
    /// The width in which no column is cut; sources may be keys.
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] Folds folds() const;
    void setFolds(const Folds& folds);
    /// The selected rows as tab-separated text; empty where none is.
    [[nodiscard]] QString selectedText() const;

signals:
    /// Show the control behind a line.
    void parameterRequested(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

protected slots:
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = QList<int>()) override;

private:
    void requestControl(const QModelIndex& index);
    void noteExpanded(const QModelIndex& index);
    void noteCollapsed(const QModelIndex& index);
    void foldBelow(const QModelIndex& service);
    void settle(const QModelIndex& parent, int start, int end);
    void hideUnmatched();
    /// Widens the columns that would cut the row.
    void makeRoomFor(const QModelIndex& row);
    /// Widens `widths` to what the row and those below it need.
    void measure(const QModelIndex& row, std::array<int, billColumnCount>& widths) const;
    [[nodiscard]] QString keyOf(const QModelIndex& index) const;

    OptionId m_option;
    BillModel& m_model;
    BillDelegate* m_delegate;
    int m_sourceWidth = 0; ///< of the widest key
    QString m_filter;
    QSet<QString> m_closedServices;
    QSet<QString> m_openLines;
};

} // namespace loadline
