// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billdialog.h"

#include "ui/font.h"
#include "ui/format.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr QSize firstSize{820, 520};
constexpr int headingPixels = 20;

} // namespace

BillDialog::BillDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(new BillModel(this))
    , m_heading(new QLabel)
    , m_unpriced(new QLabel)
    , m_view(new QTreeView)
{
    setWindowTitle(tr("Bill"));
    resize(firstSize);
    m_view->setModel(m_model);
    m_view->setAlternatingRowColors(true);
    m_view->setUniformRowHeights(true);
    m_view->header()->setMinimumSectionSize(40);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Bill"));
    m_view->header()->setStretchLastSection(true);
    m_unpriced->setWordWrap(true);
    createLayout();
    setTheme(theme);
}

void BillDialog::createLayout()
{
    auto* note = new QLabel(tr("US dollars for one month, before tax. Quantity × unit price = amount."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    copy->setObjectName(QStringLiteral("copyBill"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(note);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_unpriced);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &BillDialog::copyText);
}

void BillDialog::showBill(const OptionReport& report, std::optional<Part> part)
{
    const NumberFormat format;
    const QString option = fromUtf8(optionName(report.id));
    m_heading->setText(QStringLiteral("<span style=\"color:%1\">%2</span> %3")
                           .arg(m_theme.optionText(report.id).name(), option.toHtmlEscaped(),
                                tr("%1 a month").arg(format.headline(report.bill.total)).toHtmlEscaped()));
    setWindowTitle(tr("Bill of %1").arg(option));
    m_heading->setFont(pixelFont(font(), headingPixels, QFont::DemiBold));
    m_model->setBill(report.bill, m_sources);
    m_view->expandAll();
    for (int column = 0; column < BillModel::ColumnCount; ++column)
        m_view->resizeColumnToContents(column);
    const QModelIndex wanted = part ? m_model->partIndex(*part) : m_model->index(0, 0);
    m_view->setCurrentIndex(wanted);
    m_view->scrollTo(wanted, QAbstractItemView::PositionAtTop);
    showUnpriced(report.bill);
}

void BillDialog::showUnpriced(const Bill& bill)
{
    QStringList items;
    for (const UnpricedLine& line : bill.unpriced)
        items << modelText(line.item);
    m_unpriced->setText(
        tr("Not in the total, because the price tables have no price: %1").arg(items.join(QStringLiteral(", "))));
    m_unpriced->setVisible(!items.isEmpty());
}

void BillDialog::setSources(const PriceSources& sources) { m_sources = sources; }

void BillDialog::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette own = theme.palette();
    own.setColor(QPalette::Window, theme.surface);
    // Selected rows keep readable text in every column.
    own.setColor(QPalette::Highlight, theme.youTint);
    own.setColor(QPalette::HighlightedText, theme.ink);
    setPalette(own);
    m_view->setPalette(own);
    QPalette warning = own;
    warning.setColor(QPalette::WindowText, theme.warnInk);
    m_unpriced->setPalette(warning);
}

void BillDialog::copyText() { QGuiApplication::clipboard()->setText(m_model->plainText()); }

} // namespace loadline
