// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/pricesdialog.h"

#include "ui/font.h"
#include "ui/icon.h"
#include "ui/plaintext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr QSize firstSize{860, 620};
constexpr int margin = 16;
constexpr int gap = 8;
constexpr int headlinePixels = 15;
constexpr int reportHeight = 190;

enum Column
{
    NameColumn,
    InUseColumn,
    AgeColumn,
    KindColumn,
    OfferColumn,
    ColumnCount
};

QHBoxLayout* newRow(QWidget* parent)
{
    auto* row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    return row;
}

} // namespace

PricesDialog::PricesDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_note(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(tr("Prices"));
    resize(firstSize);
    m_note->setText(
        tr("Imported lists lie over the shipped prices. Loadline asks AWS for prices only when you say so."));
    m_note->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    createTable();
    createButtons();
    createReport();
    createLayout();
    setTheme(theme);
    endProgress();
    showChoice();
}

void PricesDialog::createTable()
{
    m_table = new QTreeWidget(this);
    m_table->setColumnCount(ColumnCount);
    m_table->setHeaderLabels({tr("Region, service"), tr("In use"), tr("Oldest"), tr("Kind"), tr("AWS's list")});
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Prices by region"));
    m_table->setTextElideMode(Qt::ElideRight);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &PricesDialog::showChoice);
}

void PricesDialog::createButtons()
{
    m_buttons = new QWidget(this);
    m_import = new QPushButton(tr("&Import file…"), m_buttons);
    m_update = new QPushButton(m_buttons);
    m_remove = new QPushButton(tr("&Back to shipped prices…"), m_buttons);
    m_import->setToolTip(
        tr("Read a price list that you have: AWS's JSON or CSV file, or what \"aws pricing get-products\" prints"));
    m_update->setToolTip(tr("Fetch the lists that your bills need, or the one of the chosen service, from AWS"));
    m_remove->setToolTip(tr("Remove imported lists"));
    auto* row = newRow(m_buttons);
    for (QPushButton* button : {m_import, m_update, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_import, &QPushButton::clicked, this, &PricesDialog::importRequested);
    connect(m_update, &QPushButton::clicked, this, &PricesDialog::requestUpdate);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(region()); });

    m_work = new QWidget(this);
    m_workText = new PlainLabel(m_work);
    m_bar = new QProgressBar(m_work);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto* cancel = new QPushButton(tr("Cancel"), m_work);
    cancel->setAutoDefault(false);
    cancel->setObjectName(QStringLiteral("cancelWork"));
    auto* work = newRow(m_work);
    work->addWidget(m_workText);
    work->addWidget(m_bar, 1);
    work->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &PricesDialog::cancelRequested);
}

void PricesDialog::createReport()
{
    m_result = new QWidget(this);
    m_headline = new PlainLabel(m_result);
    m_headline->setWordWrap(true);
    m_report = new QPlainTextEdit(m_result);
    m_report->setReadOnly(true);
    m_report->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report->setMinimumHeight(reportHeight);
    m_report->setAccessibleName(tr("What was taken from the files and what was not"));
    auto* copy = new QPushButton(tr("Copy as text"), m_result);
    copy->setAutoDefault(false);
    copy->setObjectName(QStringLiteral("copyReport"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    head->addWidget(copy);
    auto* layout = new QVBoxLayout(m_result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(head);
    layout->addWidget(m_report);
    m_result->hide();
    connect(copy, &QPushButton::clicked, this, &PricesDialog::copyReport);
}

void PricesDialog::createLayout()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_work);
    layout->addWidget(m_result);
    layout->addWidget(buttons);
}

void PricesDialog::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette own = theme.palette();
    own.setColor(QPalette::Window, theme.surface);
    own.setColor(QPalette::Highlight, theme.youTint);
    own.setColor(QPalette::HighlightedText, theme.ink);
    setPalette(own);
    QPalette quiet = own;
    quiet.setColor(QPalette::WindowText, theme.ink2);
    m_note->setPalette(quiet);
    m_workText->setPalette(quiet);
    QPalette bar = own;
    bar.setColor(QPalette::Highlight, theme.control);
    m_bar->setPalette(bar);
    QPalette stop = own;
    stop.setColor(QPalette::WindowText, theme.stopInk);
    m_problem->setPalette(stop);
    m_headline->setFont(pixelFont(font(), headlinePixels, QFont::DemiBold));
    showColors();
}

void PricesDialog::showRegions(const QList<PriceRegionRow>& rows)
{
    const QString chosen = region().isEmpty() ? m_chosen : region();
    QStringList open;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        if (m_table->topLevelItem(row)->isExpanded())
            open.append(m_rows[row].region);
    }
    m_rows = rows;
    m_table->clear();
    for (const PriceRegionRow& row : rows) {
        auto* item = new QTreeWidgetItem(m_table, {row.label});
        item->setData(NameColumn, Qt::UserRole, row.region);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        item->setExpanded(open.contains(row.region));
    }
    constexpr int nameWidth = 230, inUseWidth = 230;
    m_table->setColumnWidth(NameColumn, nameWidth);
    m_table->setColumnWidth(InUseColumn, inUseWidth);
    chooseRegion(chosen);
}

void PricesDialog::showRegion(const PriceRegionRow& row)
{
    QTreeWidgetItem* item = itemOf(row.region);
    if (!item)
        return;
    m_rows[m_table->indexOfTopLevelItem(item)] = row;
    qDeleteAll(item->takeChildren());
    for (const PriceServiceRow& service : row.services) {
        auto* child = new QTreeWidgetItem(item, {service.name});
        child->setData(NameColumn, Qt::UserRole, row.region);
        child->setText(OfferColumn, service.offer);
    }
    showColors();
}

void PricesDialog::fillRow(QTreeWidgetItem* item, const PriceCells& cells)
{
    // Age is said in words and by an icon, not by colour alone.
    item->setText(InUseColumn, cells.inUse);
    item->setText(AgeColumn, cells.age);
    item->setText(KindColumn, cells.kind);
    for (int column = InUseColumn; column < ColumnCount; ++column)
        item->setToolTip(column, plainTip(cells.tip));
    QFont font = m_table->font();
    font.setWeight(cells.isImported ? QFont::DemiBold : QFont::Normal);
    item->setFont(InUseColumn, font);
    const QIcon warning = icon(QStringLiteral("warning"), m_theme.warn);
    item->setIcon(AgeColumn, cells.isOld ? warning : QIcon());
    item->setForeground(AgeColumn, cells.isOld ? m_theme.warnInk : m_theme.ink2);
    item->setIcon(KindColumn, cells.isMissing ? warning : QIcon());
    item->setForeground(KindColumn, cells.isMissing ? m_theme.warnInk : m_theme.ink2);
}

void PricesDialog::showColors()
{
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_table->topLevelItem(row);
        fillRow(item, m_rows[row].cells);
        for (int service = 0; service < item->childCount(); ++service)
            fillRow(item->child(service), m_rows[row].services[service].cells);
    }
}

QTreeWidgetItem* PricesDialog::itemOf(const QString& region) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].region == region)
            return m_table->topLevelItem(row);
    }
    return nullptr;
}

void PricesDialog::chooseRegion(const QString& region)
{
    m_chosen = region;
    if (QTreeWidgetItem* item = itemOf(region)) {
        m_table->setCurrentItem(item);
        item->setExpanded(true);
        m_table->scrollToItem(item, QAbstractItemView::PositionAtTop);
    }
    showChoice();
}

QString PricesDialog::region() const
{
    const QTreeWidgetItem* item = m_table->currentItem();
    return item ? item->data(NameColumn, Qt::UserRole).toString() : QString();
}

QString PricesDialog::offer() const
{
    const QTreeWidgetItem* item = m_table->currentItem();
    return item && item->parent() ? item->text(OfferColumn) : QString();
}

void PricesDialog::showChoice()
{
    const QString chosen = region();
    const QTreeWidgetItem* item = m_table->currentItem();
    const bool isService = item && item->parent();
    m_update->setText(chosen.isEmpty() ? tr("&Update from AWS…")
                      : isService      ? tr("&Update %1 of %2 from AWS…").arg(offer(), chosen)
                                       : tr("&Update %1 from AWS…").arg(chosen));
    m_update->setEnabled(!chosen.isEmpty() && (!isService || !offer().isEmpty()));
}

void PricesDialog::requestUpdate() { emit updateRequested(region(), offer()); }

void PricesDialog::showProgress(const QString& what, qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    const QLocale locale;
    m_buttons->hide();
    m_work->show();
    const QString size =
        total < 0 ? locale.formattedDataSize(done, 0)
                  : tr("%1 of %2").arg(locale.formattedDataSize(done, 0), locale.formattedDataSize(total, 0));
    m_workText->setText(done == 0 && total < 0 ? what : tr("%1: %2").arg(what, size));
    m_bar->setMaximum(total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
}

void PricesDialog::endProgress()
{
    m_work->hide();
    m_buttons->show();
}

void PricesDialog::showReport(const QString& headline, const QString& text)
{
    m_headline->setText(headline);
    m_report->setPlainText(text);
    m_report->setVisible(!text.isEmpty());
    m_result->show();
}

void PricesDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PricesDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(m_headline->text() + u'\n' + m_report->toPlainText());
}

} // namespace loadline
