// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/diagramview.h"

#include "ui/format.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <optional>
#include <utility>

namespace loadline {
namespace {

/// The picture, in px at its own size; the view scales it.
constexpr QRectF picture(0.0, 0.0, 652.0, 372.0);
constexpr QPointF users(44.0, 168.0);
constexpr QRectF entryBox(94.0, 150.0, 118.0, 52.0);
constexpr QRectF computeBox(234.0, 14.0, 218.0, 346.0);
constexpr QRectF upperCard(234.0, 14.0, 218.0, 165.0);
constexpr QRectF lowerCard(234.0, 195.0, 218.0, 165.0);
constexpr double rightLeft = 478.0;
constexpr double rightWidth = 168.0;
constexpr double partHeight = 52.0;
constexpr double partGap = 22.0;
constexpr double databaseHeight = 124.0;
constexpr double zoomStep = 1.2;

bool sameParts(const Design& a, const Design& b)
{
    return a.option == b.option &&
           std::ranges::equal(a.parts, b.parts, [](const ArchitecturePart& x, const ArchitecturePart& y) {
               return x.kind == y.kind && x.isPresent == y.isPresent && x.monthly == y.monthly && x.name == y.name &&
                      x.detail == y.detail;
           });
}

} // namespace

DiagramView::DiagramView(const Theme& theme, QWidget* parent)
    : QGraphicsView(parent)
    , m_ink(diagramInk(theme, font()))
{
    setScene(new QGraphicsScene(picture, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(AnchorUnderMouse);
    setDragMode(ScrollHandDrag);
    setViewportUpdateMode(FullViewportUpdate);
    setMinimumSize(300, 170);
    setTheme(theme);
}

void DiagramView::setTheme(const Theme& theme)
{
    m_ink = diagramInk(theme, font());
    setBackgroundBrush(theme.surface);
    viewport()->update();
}

template<typename Item>
Item* DiagramView::add(const QRectF& box, const ArchitecturePart& part)
{
    auto* item = new Item(box, part, m_design, m_ink);
    scene()->addItem(item);
    connect(item, &DiagramItem::activated, this, &DiagramView::partActivated);
    m_items.append(item);
    return item;
}

void DiagramView::connectBoxes(const QRectF& from, const QRectF& to, ArrowItem::Way way)
{
    const double y = std::clamp(to.center().y(), from.top() + 12.0, from.bottom() - 12.0);
    way.from = {from.right(), y};
    way.to = {to.left(), to.center().y()};
    scene()->addItem(new ArrowItem(way, m_design, m_ink));
}

void DiagramView::connectToCompute(const QRectF& from)
{
    connectBoxes(from, computeBox, {.cards = ArrowItem::Cards::One});
    for (const QRectF& card : {upperCard, lowerCard})
        connectBoxes(from, card, {.cards = ArrowItem::Cards::Two});
}

void DiagramView::connectFromCompute(const QRectF& to, ArrowItem::Way way)
{
    way.cards = ArrowItem::Cards::One;
    connectBoxes(computeBox, to, way);
    way.cards = ArrowItem::Cards::Two;
    for (const QRectF& card : {upperCard, lowerCard})
        connectBoxes(card, to, way);
}

void DiagramView::build()
{
    ++m_builds;
    // A click on one of them may be what has changed the parts, and then it is still at work.
    for (DiagramItem* item : std::exchange(m_items, {})) {
        scene()->removeItem(item);
        item->deleteLater();
    }
    scene()->clear();
    scene()->addItem(new UsersItem(users, m_design, m_ink));
    const QRectF callers(users.x() - 34.0, users.y() - 20.0, 68.0, 40.0);
    double top = 24.0;
    for (const ArchitecturePart& part : m_design.parts) {
        switch (part.kind) {
        case PartKind::Entry:
            add<DiagramItem>(entryBox, part);
            connectBoxes(callers, entryBox, {});
            break;
        case PartKind::Compute:
            if (m_design.option == OptionId::Ec2)
                add<ServersItem>(computeBox, part);
            else
                add<EnvironmentsItem>(computeBox, part);
            connectToCompute(entryBox);
            break;
        case PartKind::Database: {
            const QRectF box(rightLeft, picture.bottom() - databaseHeight - 14.0, rightWidth, databaseHeight);
            add<DatabaseItem>(box, part);
            connectFromCompute(box, {});
            break;
        }
        case PartKind::Server:
        case PartKind::Sessions:
        case PartKind::SocketIds:
        case PartKind::Proxy: {
            const QRectF box(rightLeft, top, rightWidth, partHeight);
            add<DiagramItem>(box, part);
            // Ways to different parts do not lie on one another.
            connectFromCompute(box, {.turn = 11.0, .isPossible = !part.isPresent});
            top += partHeight + partGap;
            break;
        }
        }
    }
}

void DiagramView::showDesign(const Design& design)
{
    const bool same = sameParts(design, m_design);
    m_design = design;
    if (!same || m_builds == 0)
        build();
    describe();
    viewport()->update();
}

void DiagramView::showMoment(const Moment& moment)
{
    m_design.moment = moment;
    describe();
    viewport()->update();
}

/// For those who do not see the picture.
void DiagramView::describe()
{
    const NumberFormat format;
    const Moment& moment = m_design.moment;
    QString words = tr("%1 users, %2.").arg(format.count(moment.users), format.rate(moment.rate));
    if (m_design.option == OptionId::Lambda) {
        const EnvironmentMoment& lambda = moment.lambda;
        words += tr(" %1 environments busy, %2 warm, %3 starting, %4 asleep; %5 database connections.")
                     .arg(format.count(lambda.busy), format.count(lambda.warm), format.count(lambda.starting),
                          format.count(lambda.asleep), format.count(lambda.connections));
    } else if (moment.ec2) {
        words += tr(" %1 servers, CPU %2 busy, RAM %3 full; %4 database connections.")
                     .arg(format.count(moment.ec2->running), format.share(moment.ec2->cpu),
                          format.share(moment.ec2->memory), format.count(moment.ec2->connections));
    }
    setAccessibleName(tr("%1 diagram").arg(fromUtf8(optionName(m_design.option))));
    setAccessibleDescription(words);
}

void DiagramView::fit()
{
    m_isZoomed = false;
    fitInView(picture, Qt::KeepAspectRatio);
}

void DiagramView::drawInto(QPainter& painter, const QRectF& target)
{
    scene()->clearFocus();
    const QSizeF size = picture.size().scaled(target.size(), Qt::KeepAspectRatio);
    const QRectF middle(target.center() - QPointF(size.width(), size.height()) / 2.0, size);
    scene()->render(&painter, middle, picture);
}

void DiagramView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (!m_isZoomed)
        fit();
}

void DiagramView::zoom(double factor)
{
    m_isZoomed = true;
    scale(factor, factor);
}

void DiagramView::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        zoom(event->angleDelta().y() > 0 ? zoomStep : 1.0 / zoomStep);
    event->accept();
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent* event)
{
    fit();
    event->accept();
}

void DiagramView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1.0 / zoomStep);
        break;
    case Qt::Key_0:
        fit();
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

bool DiagramView::focusNextPrevChild(bool next)
{
    const auto* focused = scene()->focusItem();
    qsizetype index = -1;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (m_items.at(i) == focused)
            index = i;
    const qsizetype wanted = index < 0 ? (next ? 0 : m_items.size() - 1) : index + (next ? 1 : -1);
    if (wanted < 0 || wanted >= m_items.size()) {
        scene()->clearFocus();
        return QGraphicsView::focusNextPrevChild(next);
    }
    m_items.at(wanted)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace loadline
