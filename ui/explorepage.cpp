// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explorepage.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/plaintext.h"
#include "ui/verdict/verdictstrip.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace loadline {
namespace {

constexpr int gap = 12;
/// A page at least this large shows all four charts, at least the second size two of them; else one.
constexpr QSize roomForFour(1040, 640);
constexpr QSize roomForTwo(900, 420);
constexpr int wideCard = 700; ///< from here on axis numbers are one px larger

QSplitter* newSplitter(Qt::Orientation orientation, QWidget* parent)
{
    auto* splitter = new QSplitter(orientation, parent);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(gap);
    return splitter;
}

} // namespace

ExplorePage::ExplorePage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_verdict(new VerdictStrip(theme, this))
    , m_rows(newSplitter(Qt::Vertical, this))
    , m_chooser(new QWidget(this))
{
    for (QSplitter*& row : m_row) {
        row = newSplitter(Qt::Horizontal, m_rows);
        m_rows->addWidget(row);
        connect(row, &QSplitter::splitterMoved, this, &ExplorePage::rememberSizes);
    }
    connect(m_rows, &QSplitter::splitterMoved, this, &ExplorePage::rememberSizes);
    buildCards();
    buildChooser();
    buildShortcuts();
    connect(m_verdict, &VerdictStrip::edited, this, &ExplorePage::edited);
    connect(m_verdict, &VerdictStrip::parameterRequested, this, &ExplorePage::parameterRequested);
    connect(m_verdict, &VerdictStrip::billRequested, this, &ExplorePage::billRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_verdict);
    layout->addWidget(m_chooser);
    layout->addWidget(m_rows, 1);
    arrange();
}

void ExplorePage::buildCards()
{
    for (const ChartKind kind : chartKinds) {
        auto* card = new ChartCard(kind, m_theme, this);
        connect(card, &ChartCard::edited, this, &ExplorePage::edited);
        connect(card, &ChartCard::partActivated, this, &ExplorePage::billRequested);
        connect(card, &ChartCard::enlargeRequested, this, &ExplorePage::enlargeChart);
        connect(card, &ChartCard::copyRequested, this, &ExplorePage::copyRequested);
        connect(card, &ChartCard::exportRequested, this, &ExplorePage::exportRequested);
        connect(card, &ChartCard::dragRequested, this, &ExplorePage::dragRequested);
        connect(card, &ChartCard::otherRequested, this, &ExplorePage::replaceChart);
        card->hide();
        m_cards[static_cast<std::size_t>(kind)] = card;
    }
}

void ExplorePage::buildChooser()
{
    auto* layout = new QHBoxLayout(m_chooser);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const ChartKind kind : chartKinds) {
        const auto index = static_cast<std::size_t>(kind);
        auto* button = new QToolButton(m_chooser);
        button->setCheckable(true);
        button->setText(QStringLiteral("%1  %2").arg(chartName(kind)).arg(index + 1));
        button->setToolTip(plainTip(tr("Show the %1 chart (key %2)").arg(chartName(kind)).arg(index + 1)));
        button->setAccessibleName(chartName(kind));
        button->setProperty("segment", index == 0                ? QStringLiteral("first")
                                       : index + 1 == chartCount ? QStringLiteral("last")
                                                                 : QStringLiteral("middle"));
        connect(button, &QToolButton::clicked, this, [this, kind] { chooseChart(kind); });
        layout->addWidget(button);
        m_choices[index] = button;
    }
    layout->addStretch(1);
}

void ExplorePage::buildShortcuts()
{
    for (const ChartKind kind : chartKinds) {
        const int key = Qt::Key_1 + static_cast<int>(kind);
        auto* choose = new QShortcut(QKeySequence(key), this);
        connect(choose, &QShortcut::activated, this, [this, kind] { chooseChart(kind); });
        auto* enlarge = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key(key)), this);
        connect(enlarge, &QShortcut::activated, this, [this, kind] { enlargeChart(kind); });
    }
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(back, &QShortcut::activated, this, &ExplorePage::showAllCharts);
}

int ExplorePage::chartsThatFit() const
{
    const auto holds = [this](QSize room) { return width() >= room.width() && height() >= room.height(); };
    return holds(roomForFour) ? mostCharts : holds(roomForTwo) ? 2 : 1;
}

void ExplorePage::arrange()
{
    const int fitting = chartsThatFit();
    QVector<ChartKind> shown;
    if (m_enlarged) {
        shown = {*m_enlarged};
    } else {
        shown = m_chosen.first(fitting);
        std::ranges::sort(shown);
    }
    const int usualSize = fitting < mostCharts ? 14 : width() / 2 >= wideCard ? 13 : 12;
    const int textSize = usualSize * m_typeSize / 100;
    if (shown == m_arranged && fitting == m_fitting && m_cards[0]->textSize() == textSize)
        return;
    m_arranged = shown;
    m_fitting = fitting;
    for (ChartCard* card : m_cards)
        if (!shown.contains(card->kind()))
            card->hide();
    const qsizetype perRow = shown.size() == mostCharts ? 2 : shown.size();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        ChartCard& card = this->card(shown.at(i));
        m_row[i < perRow ? 0 : 1]->insertWidget(static_cast<int>(i % perRow), &card);
        card.setEnlarged(m_enlarged.has_value());
        showOn(card);
        card.show();
    }
    m_row[1]->setVisible(shown.size() > perRow);
    shareRoom();
    for (ChartCard* card : m_cards)
        card->setTextSize(textSize);
    m_chooser->setVisible(fitting < mostCharts);
    for (const ChartKind kind : chartKinds)
        m_choices[static_cast<std::size_t>(kind)]->setChecked(shown.contains(kind));
}

void ExplorePage::rememberSizes()
{
    if (m_arranged.size() == mostCharts)
        m_sizes = {m_rows->saveState(), m_row[0]->saveState(), m_row[1]->saveState()};
}

void ExplorePage::shareRoom()
{
    for (QSplitter* row : m_row)
        row->setSizes(QList<int>(row->count(), width()));
    if (m_arranged.size() != mostCharts || m_sizes[0].isEmpty())
        return;
    m_rows->restoreState(m_sizes[0]);
    m_row[0]->restoreState(m_sizes[1]);
    m_row[1]->restoreState(m_sizes[2]);
}

QByteArray ExplorePage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const QByteArray& sizes : m_sizes)
        stream << sizes;
    for (const ChartKind kind : m_chosen)
        stream << chartKey(kind);
    return state;
}

void ExplorePage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    std::array<QByteArray, 3> sizes;
    for (QByteArray& each : sizes)
        stream >> each;
    if (stream.status() != QDataStream::Ok)
        return;
    m_sizes = sizes;
    QStringList keys;
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        QString key;
        stream >> key;
        keys.append(key);
    }
    // The first of them was chosen last.
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        for (const ChartKind kind : chartKinds)
            if (chartKey(kind) == *key) {
                m_chosen.removeAll(kind);
                m_chosen.prepend(kind);
            }
    arrange();
    shareRoom();
}

void ExplorePage::showOn(ChartCard& card)
{
    if (m_evaluation)
        card.showEvaluation(m_scenario, *m_evaluation, m_pinned.get());
}

void ExplorePage::showEvaluation(const Scenario& scenario, SharedEvaluation evaluation, SharedPinned pinned)
{
    m_scenario = scenario;
    m_evaluation = std::move(evaluation);
    m_pinned = std::move(pinned);
    m_verdict->showEvaluation(m_scenario, *m_evaluation, m_pinned.get());
    for (const ChartKind kind : m_arranged)
        showOn(card(kind));
}

void ExplorePage::showMinute(double minute)
{
    for (ChartCard* card : m_cards)
        card->view().setPlayhead(minute);
}

void ExplorePage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_verdict->setTheme(theme);
    for (ChartCard* card : m_cards)
        card->setTheme(theme);
}

void ExplorePage::setTypeSize(int percent)
{
    m_typeSize = percent;
    arrange();
}

int ExplorePage::replotCount() const
{
    int count = 0;
    for (ChartCard* card : m_cards)
        count += card->view().replotCount();
    return count;
}

void ExplorePage::chooseChart(ChartKind kind)
{
    m_enlarged.reset();
    m_chosen.removeAll(kind);
    m_chosen.prepend(kind);
    arrange();
    for (const ChartKind each : chartKinds)
        m_choices[static_cast<std::size_t>(each)]->setChecked(m_arranged.contains(each));
    card(kind).view().setFocus(Qt::OtherFocusReason);
}

void ExplorePage::replaceChart(ChartKind shown, ChartKind other)
{
    const bool enlarged = m_enlarged.has_value();
    const qsizetype place = m_chosen.indexOf(shown);
    m_chosen.swapItemsAt(place, m_chosen.indexOf(other));
    if (enlarged)
        m_enlarged = other;
    arrange();
    card(other).view().setFocus(Qt::OtherFocusReason);
}

void ExplorePage::enlargeChart(ChartKind kind)
{
    if (m_enlarged == kind)
        m_enlarged.reset();
    else
        m_enlarged = kind;
    arrange();
    card(kind).view().setFocus(Qt::OtherFocusReason);
}

void ExplorePage::showAllCharts()
{
    m_enlarged.reset();
    arrange();
}

void ExplorePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace loadline
