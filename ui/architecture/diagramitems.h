// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a diagram, each an item that can be clicked, reached by keyboard and hovered.

#pragma once

#include "ui/architecture/design.h"
#include "ui/architecture/diagrampaint.h"

#include <QGraphicsObject>

namespace loadline {

/// A part in its place. Subclasses draw what is in it.
class DiagramItem : public QGraphicsObject
{
    Q_OBJECT

public:
    DiagramItem(const QRectF& box, const ArchitecturePart& part, const Design& design, const DiagramInk& ink);

    [[nodiscard]] const ArchitecturePart& part() const { return m_part; }
    [[nodiscard]] QRectF box() const { return m_box; }
    [[nodiscard]] QRectF boundingRect() const override { return m_box.adjusted(-4.0, -14.0, 4.0, 24.0); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

signals:
    void activated(const loadline::ArchitecturePart& part);

protected:
    /// Draws inside the box; the badge and the focus ring come after it.
    virtual void draw(QPainter& painter) const;
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// What it costs a month, as its badge says it.
    [[nodiscard]] virtual QString priceText() const;

    QRectF m_box;
    ArchitecturePart m_part;
    const Design& m_design;
    const DiagramInk& m_ink;
};

/// The servers: one card each up to two, else one card that stands for all and a square for some of them.
class ServersItem : public DiagramItem
{
    Q_OBJECT

public:
    using DiagramItem::DiagramItem;

protected:
    void draw(QPainter& painter) const override;
    /// The badge stands on the first card and is the cost of all.
    [[nodiscard]] QString priceText() const override;

private:
    void drawServer(QPainter& painter, const QRectF& card, const QString& name, bool isRunning) const;
    void drawPool(QPainter& painter, const QRectF& row) const;
    void drawSquares(QPainter& painter, const QRectF& area) const;
};

/// The grid of environments in their four states, with its key.
class EnvironmentsItem : public DiagramItem
{
    Q_OBJECT

public:
    using DiagramItem::DiagramItem;

protected:
    void draw(QPainter& painter) const override;

private:
    void drawGrid(QPainter& painter, const QRectF& area) const;
    void drawKey(QPainter& painter, QPointF at) const;
};

class DatabaseItem : public DiagramItem
{
public:
    using DiagramItem::DiagramItem;

protected:
    void draw(QPainter& painter) const override;
};

/// Who calls: heads, users and the request rate.
class UsersItem : public QGraphicsItem
{
public:
    UsersItem(QPointF middle, const Design& design, const DiagramInk& ink);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPointF m_middle;
    const Design& m_design;
    const DiagramInk& m_ink;
};

/// A right-angled arrow as thick as the flow. Where servers come and go, the cards that it joins do.
class ArrowItem : public QGraphicsItem
{
public:
    enum class Cards
    {
        Any, ///< however many servers run
        One, ///< only while one card is drawn
        Two  ///< only while two are
    };
    /// `turn` px before its end it turns.
    struct Way
    {
        QPointF from{};
        QPointF to{};
        double turn = 18.0;
        bool isPossible = false;
        Cards cards = Cards::Any;
    };
    ArrowItem(const Way& way, const Design& design, const DiagramInk& ink);
    [[nodiscard]] const Way& way() const { return m_way; }
    /// Whether the cards that it joins are drawn at the moment.
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Way m_way;
    const Design& m_design;
    const DiagramInk& m_ink;
};

} // namespace loadline
