// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which price lists are in use, how old they are, and the ways to newer ones. The dialog shows and asks; it does not
// read, fetch or store.

#pragma once

#include "ui/theme.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace loadline {

/// What there is of a service's prices, or of all of a region's, as it is shown.
struct PriceCells
{
    QString inUse; ///< "Shipped, 4 Nov 2025"
    QString age;   ///< of the oldest: "96 days"
    QString kind;  ///< "listed", "2 missing"
    QString tip;
    bool isOld = false;
    bool isImported = false;
    bool isMissing = false; ///< a bill may need one that is not there
};

struct PriceServiceRow
{
    QString name;
    QString offer; ///< code of the list that holds them; empty where AWS has none
    PriceCells cells;
};

struct PriceRegionRow
{
    QString region; ///< code
    QString label;  ///< code and place
    PriceCells cells;
    QList<PriceServiceRow> services;
};

class PricesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PricesDialog(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// All regions by name; their prices are shown as they become known.
    void showRegions(const QList<PriceRegionRow>& rows);
    /// The prices of one of them.
    void showRegion(const PriceRegionRow& row);
    /// Chooses the region that is asked about, by its code.
    void chooseRegion(const QString& region);
    [[nodiscard]] QString region() const;
    /// The code of the list that holds the chosen service; empty where a whole region is chosen.
    [[nodiscard]] QString offer() const;

    /// Work goes on; only cancelling is offered. `total` is -1 where it is not known.
    void showProgress(const QString& what, qint64 done, qint64 total);
    /// No work goes on.
    void endProgress();
    /// What the last work led to.
    void showReport(const QString& headline, const QString& text);
    /// Why the imported prices are not in use; empty where they are.
    void showProblem(const QString& sentence);

signals:
    void importRequested();
    /// `offer` is empty for every list that the bills need.
    void updateRequested(const QString& region, const QString& offer);
    void removeRequested(const QString& region);
    void cancelRequested();

private:
    void createTable();
    void createButtons();
    void createReport();
    void createLayout();
    void showChoice();
    void requestUpdate();
    void showColors();
    void fillRow(QTreeWidgetItem* item, const PriceCells& cells);
    [[nodiscard]] QTreeWidgetItem* itemOf(const QString& region) const;
    void copyReport();

    Theme m_theme;
    QList<PriceRegionRow> m_rows;
    QString m_chosen; ///< asked for before its row was there
    QLabel* m_note = nullptr;
    QLabel* m_problem = nullptr;
    QTreeWidget* m_table = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_update = nullptr;
    QPushButton* m_remove = nullptr;
    QWidget* m_work = nullptr;
    QLabel* m_workText = nullptr;
    QProgressBar* m_bar = nullptr;
    QWidget* m_result = nullptr;
    QLabel* m_headline = nullptr;
    QPlainTextEdit* m_report = nullptr;
};

} // namespace loadline
