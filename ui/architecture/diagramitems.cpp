// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/diagramitems.h"

#include "ui/format.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QCursor>
#include <QGraphicsSceneMouseEvent>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(architecture)
};

constexpr double padding = 10.0;
constexpr double line = 18.0;

QColor kindEdge(const Theme& theme, PartKind kind)
{
    return kind == PartKind::Sessions || kind == PartKind::SocketIds ? theme.part(Part::Redis).fill : theme.border2;
}

} // namespace

DiagramItem::DiagramItem(const QRectF& box, const ArchitecturePart& part, const Design& design, const DiagramInk& ink)
    : m_box(box)
    , m_part(part)
    , m_design(design)
    , m_ink(ink)
{
    setFlag(ItemIsFocusable);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::PointingHandCursor);
    const QString name = modelText(part.name);
    const QString detail = text(part.detail);
    setToolTip(plainTip(part.isPresent
                            ? Words::tr("%1: %2. Click to see its controls and its bill.").arg(name, detail)
                            : Words::tr("%1 is not in the scenario: %2. Click to add it.").arg(name, detail)));
}

QString DiagramItem::priceText() const
{
    if (!m_part.monthly)
        return Words::tr("no price");
    const NumberFormat format;
    if (!m_part.isPresent) {
        const double more = m_part.monthly->dollars();
        return (more < 0.0 ? QString(minusSign) : QStringLiteral("+")) + format.headline(Usd::dollars(std::abs(more)));
    }
    return *m_part.monthly > Usd{} ? format.headline(*m_part.monthly) : QString();
}

void DiagramItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    draw(*painter);
    drawBadge(*painter, m_ink, m_box.topRight(), priceText(), !m_part.isPresent);
    if (hasFocus()) {
        painter->setPen(QPen(m_ink.theme.you, 2.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_box.adjusted(-3.0, -3.0, 3.0, 3.0), 7.0, 7.0);
    }
}

void DiagramItem::draw(QPainter& painter) const
{
    const Theme& theme = m_ink.theme;
    drawBox(painter, m_box, theme.raised, m_part.isPresent ? kindEdge(theme, m_part.kind) : theme.control,
            m_part.isPresent ? BoxStyle::Solid : BoxStyle::Dashed);
    const QRectF words = m_box.adjusted(padding, 8.0, -6.0, -6.0);
    const QString name = modelText(m_part.name);
    drawWords(painter, m_ink.title, theme.ink, QRectF(words.topLeft(), QSizeF(words.width(), line)), Qt::AlignLeft,
              m_part.isPresent ? name : Words::tr("%1: not added").arg(name));
    drawWords(painter, m_ink.body, theme.ink2, QRectF(words.left(), words.top() + line, words.width(), line),
              Qt::AlignLeft, text(m_part.detail));
}

void DiagramItem::mousePressEvent(QGraphicsSceneMouseEvent* event) { event->accept(); }

void DiagramItem::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_box.contains(event->pos()))
        emit activated(m_part);
}

void DiagramItem::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated(m_part);
    else
        event->ignore();
}

void DatabaseItem::draw(QPainter& painter) const
{
    const Theme& theme = m_ink.theme;
    const NumberFormat format;
    const bool isLambda = m_design.option == OptionId::Lambda;
    const double open = isLambda              ? m_design.moment.lambda.connections
                        : m_design.moment.ec2 ? m_design.moment.ec2->connections
                                              : 0.0;
    drawCylinder(painter, m_box, theme.raised, theme.border2);
    const QRectF words = m_box.adjusted(padding, 26.0, -padding, 0.0);
    drawWords(painter, m_ink.title, theme.ink, QRectF(words.topLeft(), QSizeF(words.width(), line)), Qt::AlignHCenter,
              modelText(m_part.name));
    drawWords(painter, m_ink.body, theme.ink2, QRectF(words.left(), words.top() + line, words.width(), line),
              Qt::AlignLeft, Words::tr("connections"));
    const double share = m_design.databaseLimit > 0.0 ? open / m_design.databaseLimit : 0.0;
    drawGauge(painter, m_ink, QRectF(words.left(), words.top() + 2.0 * line + 4.0, words.width(), 10.0), share);
    drawWords(painter, m_ink.title, share > 0.8 ? theme.stopInk : theme.ink,
              QRectF(words.left(), words.top() + 2.0 * line + 18.0, words.width(), line), Qt::AlignLeft,
              Words::tr("%1 of %2").arg(format.count(open), format.count(m_design.databaseLimit)));
}

UsersItem::UsersItem(QPointF middle, const Design& design, const DiagramInk& ink)
    : m_middle(middle)
    , m_design(design)
    , m_ink(ink)
{}

QRectF UsersItem::boundingRect() const { return {m_middle.x() - 46.0, m_middle.y() - 34.0, 92.0, 92.0}; }

void UsersItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = m_ink.theme;
    const NumberFormat format;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.ink, 1.5));
    painter->setBrush(Qt::NoBrush);
    for (const QPointF& head : {QPointF(-16.0, -6.0), QPointF(12.0, -20.0), QPointF(12.0, 8.0)}) {
        const QPointF at = m_middle + head;
        painter->drawEllipse(at, 5.0, 5.0);
        painter->drawArc(QRectF(at.x() - 9.0, at.y() + 6.0, 18.0, 16.0), 0, 180 * 16);
    }
    const QRectF words(m_middle.x() - 46.0, m_middle.y() + 24.0, 92.0, line);
    const Moment& moment = m_design.moment;
    drawWords(*painter, m_ink.strong, theme.ink, words, Qt::AlignHCenter,
              Words::tr("%1 users").arg(format.count(moment.users)));
    drawWords(*painter, m_ink.body, theme.ink2, words.translated(0.0, 16.0), Qt::AlignHCenter,
              moment.idle ? Words::tr("idle") : format.rate(moment.rate));
}

ArrowItem::ArrowItem(const Way& way, const Design& design, const DiagramInk& ink)
    : m_way(way)
    , m_design(design)
    , m_ink(ink)
{
    setZValue(-1.0);
}

bool ArrowItem::isShown() const
{
    return m_way.cards == Cards::Any || (m_way.cards == Cards::Two) == drawsTwoCards(m_design);
}

QRectF ArrowItem::boundingRect() const
{
    return QRectF(m_way.from, m_way.to).normalized().adjusted(-8.0, -8.0, 8.0, 8.0);
}

void ArrowItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!isShown())
        return;
    const auto& [from, to, turnBefore, isPossible, cards] = m_way;
    constexpr double thinnest = 1.5;
    constexpr double thickest = 4.0;
    constexpr double head = 9.0;
    const double peak = m_design.peak.perSecond();
    const double share = peak > 0.0 ? m_design.moment.rate.perSecond() / peak : 0.0;
    const double width = isPossible ? 1.2 : thinnest + (thickest - thinnest) * std::sqrt(share);
    const QColor color = isPossible || share <= 0.0 ? m_ink.theme.control : m_ink.theme.ink2;
    QPen pen(color, width);
    if (isPossible)
        pen.setDashPattern({4.0, 3.0});
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const double turn = to.x() - std::min(turnBefore, (to.x() - from.x()) / 2.0);
    painter->drawPolyline(QPolygonF{from, {turn, from.y()}, {turn, to.y()}, to - QPointF(head, 0.0)});
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(QPolygonF{to, to - QPointF(head, head / 2.0), to - QPointF(head, -head / 2.0)});
}

} // namespace loadline
