// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One option's diagram on screen: built from its parts, repainted for each minute. The wheel zooms, dragging pans, a
// double click fits it again.

#pragma once

#include "ui/architecture/design.h"
#include "ui/architecture/diagramitems.h"
#include "ui/architecture/diagrampaint.h"

#include <QGraphicsView>

namespace loadline {

class DiagramView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit DiagramView(const Theme& theme, QWidget* parent = nullptr);

    /// Builds the items anew where the parts are others, else repaints them.
    void showDesign(const Design& design);
    void showMoment(const Moment& moment);
    void setTheme(const Theme& theme);
    void fit();

    [[nodiscard]] const Design& design() const { return m_design; }
    /// The items that can be clicked, in the order of the Tab key.
    [[nodiscard]] const QList<DiagramItem*>& items() const { return m_items; }
    /// How often items were built, for tests.
    [[nodiscard]] int buildCount() const { return m_builds; }

    /// Draws the diagram into `target`, without focus rings.
    void drawInto(QPainter& painter, const QRectF& target);

signals:
    void partActivated(const loadline::ArchitecturePart& part);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void describe();
    template<typename Item>
    Item* add(const QRectF& box, const ArchitecturePart& part);
    /// An arrow between two boxes; `way` says how, its ends are put in.
    void connectBoxes(const QRectF& from, const QRectF& to, ArrowItem::Way way);
    /// Arrows that end or begin at what computes: at each card that is drawn.
    void connectToCompute(const QRectF& from);
    void connectFromCompute(const QRectF& to, ArrowItem::Way way);
    void zoom(double factor);

    Design m_design;
    DiagramInk m_ink;
    QList<DiagramItem*> m_items;
    int m_builds = 0;
    bool m_isZoomed = false;
};

} // namespace loadline
