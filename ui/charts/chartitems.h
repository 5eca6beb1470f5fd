// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What QCustomPlot does not draw by itself. The only header that includes qcustomplot.h, which costs every file that
// includes it five seconds.

#pragma once

#include "ui/charts/chartcanvas.h"

#include <qcustomplot.h>

namespace loadline {

/// Colour of lines and areas of a role, and of its words.
[[nodiscard]] QColor fillColor(const Theme& theme, Role role);
[[nodiscard]] QColor textColor(const Theme& theme, Role role);
/// `over` at `share` on `under`, as one opaque colour: cheaper to paint than a translucent one, and the same in
/// every format.
[[nodiscard]] QColor blended(const QColor& over, const QColor& under, qreal share);
/// Text with an outline in `halo`; none where that is not valid. `at` is the left end of the base line.
void drawText(QPainter& painter, QPointF at, const QString& text, const QFont& font, const QColor& color,
              const QColor& halo);
/// Where drawFlag puts a read-out.
[[nodiscard]] QRectF flagBox(const ChartDrawing& drawing, QPointF at, const QStringList& lines, const QRectF& bounds,
                             Qt::AlignmentFlag side = Qt::AlignRight);
/// A read-out in `sel` inside `bounds`, above `at` and on its `side` where there is room.
void drawFlag(QPainter& painter, const ChartDrawing& drawing, QPointF at, const QStringList& lines,
              const QRectF& bounds, Qt::AlignmentFlag side = Qt::AlignRight);

/// An item that fills one panel or the whole plot.
class PanelItem : public QCPAbstractItem
{
public:
    PanelItem(QCustomPlot* plot, QCPAxisRect* rect, int panel, const ChartDrawing& drawing, const QString& layer);
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1.0; }

protected:
    [[nodiscard]] QPointF pixel(QPointF data) const;
    [[nodiscard]] qreal pixelX(double x) const;
    [[nodiscard]] QRectF area() const { return m_rect->rect(); }
    [[nodiscard]] const ChartPanel* panel() const;
    /// The area between two curves, in pixels, cut to the panel.
    [[nodiscard]] QPolygonF between(const QPolygonF& upper, const QPolygonF& lower) const;
    void drawHatch(QCPPainter* painter, const ChartHatch& hatch) const;

    QCPAxisRect* m_rect;
    int m_panel;
    const ChartDrawing& m_drawing;
};

/// Tinted stretches, bands and faint hatching, below the curves.
class BackdropItem : public PanelItem
{
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;
};

/// Full hatching, rules, marks and words, above the curves and their areas.
class AnnotationItem : public PanelItem
{
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawRule(QCPPainter* painter, const ChartRule& rule) const;
    void drawMark(QCPPainter* painter, const ChartMark& mark) const;
    void drawHeading(QCPPainter* painter, const ChartPanel& panel) const;
    [[nodiscard]] QPointF anchorOf(const ChartLabel& label) const;
    void drawLabels(QCPPainter* painter, const ChartPanel& panel) const;
    void drawAxisTitle(QCPPainter* painter) const;
};

/// The bars of the cost chart with their labels.
class CostBarsItem : public PanelItem
{
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawHeading(QCPPainter* painter, const PlacedBar& bar, const CostBar& data, qreal base) const;
    void drawPinned(QCPPainter* painter, const PlacedBar& bar) const;
    void drawPart(QCPPainter* painter, const PlacedPart& part) const;
    void drawLabel(QCPPainter* painter, const PlacedPart& part) const;
};

/// Handles, cursor line and read-out, on the buffered layer.
class OverlayItem : public PanelItem
{
public:
    OverlayItem(QCustomPlot* plot, QCPAxisRect* rect, const ChartDrawing& drawing, ChartCanvas::Purpose purpose);

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawHandle(QCPPainter* painter, const ChartHandle& handle, bool hot, bool focused) const;

    ChartCanvas::Purpose m_purpose;
};

} // namespace loadline
