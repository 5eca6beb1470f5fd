// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/outlinedevice.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

namespace loadline {

/// Text needs nothing here: the base class paints its outlines as paths.
class OutlineDevice::Engine : public QPaintEngine
{
public:
    explicit Engine(QPaintDevice& target)
        : QPaintEngine(PrimitiveTransform | PixmapTransform | AlphaBlend | Antialiasing | PainterPaths |
                       ConstantOpacity)
        , m_target(target)
    {}

    [[nodiscard]] Type type() const override { return User; }
    bool begin(QPaintDevice*) override { return m_painter.begin(&m_target); }
    bool end() override { return m_painter.end(); }

    /// The painter's state is read when something is drawn; only what is drawn needs it.
    void updateState(const QPaintEngineState&) override {}

    void drawPath(const QPainterPath& path) override
    {
        takeState();
        const QPen pen = painter()->pen();
        const QBrush brush = painter()->brush();
        if (isWhole(path, pen)) {
            m_painter.drawPath(path);
            return;
        }
        const QPainterPath clip = painter()->clipPath();
        if (brush.style() != Qt::NoBrush)
            m_painter.fillPath(path.intersected(clip), brush);
        if (pen.style() != Qt::NoPen)
            m_painter.fillPath(QPainterPathStroker(pen).createStroke(path).intersected(clip), pen.brush());
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        path.addPolygon(QPolygonF(QVector<QPointF>(points, points + count)));
        if (mode == PolylineMode) {
            const QBrush brush = painter()->brush();
            painter()->setBrush(Qt::NoBrush);
            drawPath(path);
            painter()->setBrush(brush);
            return;
        }
        path.closeSubpath();
        drawPath(path);
    }

    void drawLines(const QLineF* lines, int count) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            path.moveTo(lines[i].p1());
            path.lineTo(lines[i].p2());
        }
        drawPath(path);
    }

    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override
    {
        takeState();
        m_painter.drawPixmap(rect, pixmap, source);
    }

private:
    void takeState()
    {
        m_painter.setTransform(painter()->combinedTransform());
        m_painter.setPen(painter()->pen());
        m_painter.setBrush(painter()->brush());
        m_painter.setOpacity(painter()->opacity());
        m_painter.setRenderHints(painter()->renderHints());
    }

    /// Whether nothing of the path and its pen lies outside the clip.
    [[nodiscard]] bool isWhole(const QPainterPath& path, const QPen& pen) const
    {
        if (!painter()->hasClipping())
            return true;
        const qreal reach = pen.style() == Qt::NoPen ? 0.0 : pen.widthF() / 2.0;
        // Not QRectF::contains(), to which a straight line's bounds are empty.
        const QRectF drawn = path.boundingRect().adjusted(-reach, -reach, reach, reach);
        const QRectF clip = painter()->clipBoundingRect();
        return drawn.left() >= clip.left() && drawn.right() <= clip.right() && drawn.top() >= clip.top() &&
               drawn.bottom() <= clip.bottom();
    }

    QPaintDevice& m_target;
    QPainter m_painter;
};

OutlineDevice::OutlineDevice(QPaintDevice& target)
    : m_target(target)
    , m_engine(std::make_unique<Engine>(target))
{}

OutlineDevice::~OutlineDevice() = default;

QPaintEngine* OutlineDevice::paintEngine() const { return m_engine.get(); }

int OutlineDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_target.width();
    case PdmHeight:
        return m_target.height();
    case PdmWidthMM:
        return m_target.widthMM();
    case PdmHeightMM:
        return m_target.heightMM();
    case PdmNumColors:
        return m_target.colorCount();
    case PdmDepth:
        return m_target.depth();
    case PdmDpiX:
        return m_target.logicalDpiX();
    case PdmDpiY:
        return m_target.logicalDpiY();
    case PdmPhysicalDpiX:
        return m_target.physicalDpiX();
    case PdmPhysicalDpiY:
        return m_target.physicalDpiY();
    case PdmDevicePixelRatio:
        return qRound(m_target.devicePixelRatio());
    case PdmDevicePixelRatioScaled:
        return qRound(m_target.devicePixelRatioF() * devicePixelRatioFScale());
    }
    return 0;
}

} // namespace loadline
