// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcard.h"

#include "ui/charts/chartedits.h"
#include "ui/charts/charts.h"
#include "ui/charts/chartview.h"
#include "ui/charts/tabledialog.h"
#include "ui/elidedlabel.h"
#include "ui/font.h"
#include "ui/icon.h"
#include "ui/plaintext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr double titleOverText = 1.26; ///< 15 px over 12, 18 over 14
/// A window added by menu is this long, around the place that was asked for.
constexpr double addedWindow = 120.0;
/// Where the button opens the menu, without a place: Wednesday noon, the middle of the working days.
constexpr double midweek = 2.5 * minutesPerDay;

bool isIdleWindow(const ChartHandle& handle)
{
    return handle.target == HandleTarget::WindowFrom || handle.target == HandleTarget::WindowTo ||
           handle.target == HandleTarget::WindowBody;
}

} // namespace

ChartCard::ChartCard(ChartKind kind, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_theme(theme)
    , m_title(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_expand(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_addWindow(nullptr)
    , m_removeWindow(nullptr)
    , m_view(new ChartView(theme, this))
{
    setObjectName(QStringLiteral("card"));
    auto* header = new QWidget(this);
    buildHeader(header);
    header->setToolTip(tr("Drag the title into another program to take the chart there"));
    header->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 10, 8);
    layout->setSpacing(2);
    layout->addWidget(header);
    layout->addWidget(m_view, 1);
    setMinimumSize(300, 190);
    buildMenu();
    connect(m_view, &ChartView::handleMoved, this, &ChartCard::moveHandle);
    connect(m_view, &ChartView::rangeDrawn, this, &ChartCard::addWindow);
    connect(m_view, &ChartView::handleRemoved, this, &ChartCard::removeWindow);
    connect(m_view, &ChartView::partActivated, this, &ChartCard::partActivated);
    connect(m_view, &ChartView::menuRequested, this, &ChartCard::showMenu);
    connect(m_more, &QToolButton::clicked, this, &ChartCard::openMenu);
    connect(m_expand, &QToolButton::clicked, this, &ChartCard::requestEnlarge);
    setTextSize(12);
    setTheme(theme);
}

void ChartCard::buildHeader(QWidget* header)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(words, 1);
    for (QToolButton* button : {m_expand, m_more}) {
        button->setAutoRaise(true);
        button->setFixedSize(28, 28);
        button->setIconSize(QSize(16, 16));
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More for the %1 chart").arg(chartName(m_kind)));
    setEnlarged(false);
}

void ChartCard::buildMenu()
{
    m_menu->addAction(tr("Copy picture"), this, &ChartCard::requestCopy);
    m_menu->addAction(tr("Export\u2026"), this, &ChartCard::requestExport);
    m_menu->addAction(tr("Data table"), this, &ChartCard::showTable);
    if (m_kind == ChartKind::Cost)
        m_menu->addAction(tr("Bills line by line"), this, &ChartCard::openBills);
    else
        m_menu->addAction(tr("Reset zoom"), m_view, &ChartView::resetZoom);
    if (m_kind == ChartKind::Traffic) {
        m_menu->addSeparator();
        m_addWindow = m_menu->addAction(tr("Add idle window"), this, &ChartCard::addWindowHere);
        m_removeWindow = m_menu->addAction(tr("Remove idle window"), this, &ChartCard::removeWindowHere);
    }
    m_menu->addSeparator();
    buildOthersMenu();
    connect(m_menu, &QMenu::aboutToShow, this, &ChartCard::prepareMenu);
}

void ChartCard::buildOthersMenu()
{
    QMenu* others = m_menu->addMenu(tr("Show instead"));
    for (const ChartKind other : chartKinds) {
        if (other == m_kind)
            continue;
        QAction* action = others->addAction(chartName(other));
        connect(action, &QAction::triggered, this, [this, other] { emit otherRequested(m_kind, other); });
    }
}

void ChartCard::openBills() { emit partActivated(OptionId::Ec2, {}); }

void ChartCard::setEnlarged(bool enlarged)
{
    m_expand->setToolTip(plainTip(enlarged ? tr("Back to all charts (Esc)") : tr("Enlarge")));
    m_expand->setAccessibleName(enlarged ? tr("Back to all charts")
                                         : tr("Enlarge the %1 chart").arg(chartName(m_kind)));
    m_expand->setCheckable(true);
    m_expand->setChecked(enlarged);
}

void ChartCard::setTextSize(int pixels)
{
    if (pixels == m_textSize)
        return;
    m_textSize = pixels;
    m_view->setTextSize(pixels);
    m_title->setFont(pixelFont(font(), qRound(pixels * titleOverText), QFont::DemiBold));
    m_subtitle->setFont(pixelFont(font(), pixels));
}

void ChartCard::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_expand->setIcon(icon(QStringLiteral("expand"), theme.ink2));
    m_more->setIcon(icon(QStringLiteral("more"), theme.ink2));
    m_title->setColor(theme.ink);
    m_subtitle->setColor(theme.ink2);
    m_view->setTheme(theme);
}

void ChartCard::showEvaluation(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned)
{
    m_scenario = scenario;
    const ChartData chart = buildChart(m_kind, scenario, evaluation, pinned);
    m_title->setText(chart.title);
    m_subtitle->setText(chart.invitation.isEmpty() ? chart.subtitle
                                                   : tr("%1; %2").arg(chart.subtitle, chart.invitation));
    m_view->showChart(chart);
}

void ChartCard::send(std::optional<Edit> edit, bool continues)
{
    if (!edit)
        return;
    edit->continues = continues;
    emit edited(*edit);
}

void ChartCard::moveHandle(const ChartHandle& handle, QPointF to, bool continues)
{
    send(handleEdit(m_scenario, handle, to), continues);
}

void ChartCard::addWindow(double from, double to) { send(addWindowEdit(m_scenario, from, to), false); }

void ChartCard::addWindowHere() { addWindow(m_menuX - addedWindow / 2.0, m_menuX + addedWindow / 2.0); }

void ChartCard::removeWindow(const ChartHandle& handle)
{
    if (isIdleWindow(handle))
        send(removeWindowEdit(m_scenario, handle.index), false);
}

void ChartCard::removeWindowHere()
{
    if (m_menuHandle)
        removeWindow(*m_menuHandle);
}

void ChartCard::showMenu(const QPoint& position, double x, const std::optional<ChartHandle>& handle)
{
    m_menuX = x;
    m_menuHandle = handle;
    m_menu->popup(position);
}

void ChartCard::openMenu()
{
    m_menuHandle.reset();
    m_menuX = midweek;
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChartCard::prepareMenu()
{
    if (!m_addWindow)
        return;
    m_removeWindow->setVisible(m_menuHandle && isIdleWindow(*m_menuHandle));
}

/// A chart is dragged out by its header; inside the chart, dragging changes the scenario.
bool ChartCard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (mouse && event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton)
        m_grabbed = mouse->position().toPoint();
    if (mouse && event->type() == QEvent::MouseButtonRelease)
        m_grabbed.reset();
    if (mouse && event->type() == QEvent::MouseMove && m_grabbed &&
        (mouse->position().toPoint() - *m_grabbed).manhattanLength() >= QApplication::startDragDistance()) {
        m_grabbed.reset();
        emit dragRequested(m_kind);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ChartCard::showTable()
{
    auto* dialog = new TableDialog(m_view->chart(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace loadline
