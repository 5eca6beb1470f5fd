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

namespace loadline {

/// One service's prices in one region, as they are shown.
struct PriceListCell
{
    QString text; ///< "Imported, 4 May 2018"
    QString age;  ///< "96 days"
    QString tip;
    bool isOld = false;
    bool isImported = false;
};

struct PriceRegionRow
{
    QString region; ///< code
    QString label;  ///< code and place
    PriceListCell ec2;
    PriceListCell lambda;
};

class PricesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PricesDialog(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showRegions(const QList<PriceRegionRow>& rows);
    /// Chooses the region that is asked about, by its code.
    void chooseRegion(const QString& region);
    [[nodiscard]] QString region() const;

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
    void updateRequested(const QString& region);
    void removeRequested(const QString& region);
    void cancelRequested();

private:
    void createTable();
    void createButtons();
    void createReport();
    void createLayout();
    void showChoice();
    void showColors();
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
