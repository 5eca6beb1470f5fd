// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billdialog.h"

#include "ui/bill/billcontrols.h"
#include "ui/bill/billheading.h"
#include "ui/bill/billtext.h"
#include "ui/bill/billview.h"
#include "ui/format.h"
#include "ui/plaintext.h"
#include "ui/pricedates.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr QSize firstSize{1180, 640};
constexpr int gap = 12;
constexpr int cardPadding = 12;
constexpr int filterWidth = 200;
constexpr std::array optionIds{OptionId::Ec2, OptionId::Lambda};

/// A button that Enter in a table does not press.
QPushButton* newButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

BillDialog::BillDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowMaximizeButtonHint | Qt::WindowCloseButtonHint)
    , m_theme(theme)
    , m_model(new BillModel(this))
    , m_note(new PlainLabel)
    , m_filter(new QLineEdit)
    , m_splitter(new QSplitter(Qt::Vertical))
{
    setWindowTitle(tr("Bills"));
    // The window's type size is the dialog's.
    setAttribute(Qt::WA_WindowPropagation);
    resize(firstSize);
    m_filter->setPlaceholderText(tr("Find a line"));
    m_filter->setAccessibleName(tr("Find a line of the bills"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    createBills();
    createLayout();
    connect(m_filter, &QLineEdit::textChanged, this, &BillDialog::setFilter);
    connect(this, &QDialog::finished, m_filter, &QLineEdit::clear);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
    connect(find, &QShortcut::activated, m_filter, &QLineEdit::selectAll);
    setTheme(theme);
}

void BillDialog::createBills()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(gap);
    for (const OptionId option : optionIds) {
        const auto place = static_cast<std::size_t>(option);
        auto* card = new QFrame;
        card->setObjectName(QStringLiteral("card"));
        m_headings[place] = new BillHeading(option, m_theme);
        m_views[place] = new BillView(option, *m_model, m_theme);
        auto* layout = new QVBoxLayout(card);
        layout->setContentsMargins(cardPadding, 8, cardPadding, 8);
        layout->setSpacing(6);
        layout->addWidget(m_headings[place]);
        layout->addWidget(m_views[place], 1);
        m_splitter->addWidget(card);
        connect(m_views[place], &BillView::parameterRequested, this, &BillDialog::parameterRequested);
    }
}

void BillDialog::createLayout()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_note, 1);
    head->addWidget(m_filter);
    auto* hint = new PlainLabel(tr("Lines add up to their totals. Point at one to see how it is worked out."));
    hint->setObjectName(QStringLiteral("hint"));
    QPushButton* copy = newButton(tr("&Copy as text"), "copyBills");
    QPushButton* save = newButton(tr("&Save as CSV…"), "saveBills");
    QPushButton* close = newButton(tr("Close"), "closeBills");
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    for (QPushButton* button : {copy, save, close})
        foot->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(foot);
    connect(copy, &QPushButton::clicked, this, &BillDialog::copyText);
    connect(save, &QPushButton::clicked, this, &BillDialog::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void BillDialog::showBills(const Evaluation& now, const Evaluation* pinned)
{
    const NumberFormat format;
    const bool isPinned = pinned != nullptr;
    const BillRow tree = billTree(now, pinned, m_sources);
    m_model->showTree(tree);
    for (std::size_t i = 0; i < tree.children.size(); ++i) {
        const BillRow& option = tree.children[i];
        heading(option.option).showTotal(now.option(option.option), option, isPinned, now.region);
        view(option.option).showRows(isPinned);
    }
    m_note->setText(tr("US dollars for one month of %1 h, before tax. %2, prices of %3.")
                        .arg(format.count(m_origin.hoursPerMonth), fromUtf8(now.region), priceDates(now)));
    setWindowTitle(m_origin.scenario.isEmpty() ? tr("Bills") : tr("Bills of %1").arg(m_origin.scenario));
    if (isPinned != m_isPinned) {
        m_isPinned = isPinned;
        arrange();
    }
}

void BillDialog::reveal(OptionId option, std::optional<Part> part)
{
    m_filter->clear();
    BillView& shown = view(option);
    shown.setFocus(Qt::OtherFocusReason);
    QModelIndex wanted = part ? m_model->partIndex(option, *part) : QModelIndex();
    // One store of sessions stands for another.
    if (part && !wanted.isValid())
        wanted = m_model->controlIndex(option, controlBehind(option, *part));
    const QModelIndex bill = m_model->optionIndex(option);
    if (wanted.isValid())
        shown.reveal(wanted);
    else if (bill.isValid() && !shown.currentIndex().isValid())
        shown.setCurrentIndex(m_model->index(0, 0, bill));
}

bool BillDialog::isSideBySide() const { return m_splitter->orientation() == Qt::Horizontal; }

void BillDialog::arrange()
{
    QList<int> needed;
    for (const BillView* each : m_views)
        needed << each->neededWidth() + 2 * cardPadding + 2;
    const bool fits = width() >= needed[0] + needed[1] + 3 * gap;
    const Qt::Orientation orientation = fits ? Qt::Horizontal : Qt::Vertical;
    if (orientation == m_splitter->orientation())
        return;
    m_splitter->setOrientation(orientation);
    m_splitter->setSizes(fits ? needed : QList<int>{1, 1});
}

void BillDialog::setFilter(const QString& text)
{
    for (BillView* each : m_views)
        each->setFilter(text);
}

void BillDialog::setSources(const PriceSources& sources) { m_sources = sources; }

void BillDialog::setOrigin(const BillOrigin& origin) { m_origin = origin; }

void BillDialog::setTheme(const Theme& theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    for (BillHeading* each : m_headings)
        each->setTheme(theme);
    for (BillView* each : m_views)
        each->setTheme(theme);
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.ink2);
    m_note->setPalette(quiet);
    findChild<QLabel*>(QStringLiteral("hint"))->setPalette(quiet);
}

QByteArray BillDialog::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const BillView* each : m_views) {
        const BillView::Folds folds = each->folds();
        stream << folds.closedServices << folds.openLines;
    }
    return state;
}

void BillDialog::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    std::array<BillView::Folds, 2> folds;
    for (BillView::Folds& each : folds)
        stream >> each.closedServices >> each.openLines;
    if (stream.status() != QDataStream::Ok)
        return;
    for (std::size_t i = 0; i < folds.size(); ++i)
        m_views[i]->setFolds(folds[i]);
}

void BillDialog::copyText() const { QGuiApplication::clipboard()->setText(billText(*m_model, m_isPinned)); }

void BillDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void BillDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    arrange();
}

} // namespace loadline
