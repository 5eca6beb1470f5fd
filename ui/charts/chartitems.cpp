// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartitems.h"

#include "ui/charts/curves.h"
#include "ui/charts/hatchlines.h"
#include "ui/charts/labelplacement.h"

#include <algorithm>
#include <array>

namespace loadline {

QColor blended(const QColor& over, const QColor& under, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1.0 - share)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

QColor fillColor(const Theme& theme, Role role)
{
    switch (role) {
    case Role::Ec2:
        return theme.ec2Fill;
    case Role::Lambda:
        return theme.lamFill;
    case Role::LambdaWaiting:
        return blended(theme.lamFill, theme.surface, 0.45);
    case Role::Traffic:
    case Role::Plain:
        return theme.ink;
    case Role::You:
        return theme.you;
    case Role::Note:
        return theme.ink2;
    case Role::Stop:
        return theme.stop;
    case Role::Idle:
        break;
    }
    return theme.control;
}

QColor textColor(const Theme& theme, Role role)
{
    switch (role) {
    case Role::Ec2:
        return theme.ec2;
    case Role::Lambda:
    case Role::LambdaWaiting:
        return theme.lam;
    case Role::Stop:
        return theme.stopInk;
    default:
        return fillColor(theme, role);
    }
}

void drawText(QPainter& painter, QPointF at, const QString& text, const QFont& font, const QColor& color,
              const QColor& halo)
{
    painter.setFont(font);
    if (halo.isValid()) {
        painter.setPen(halo);
        constexpr std::array<QPointF, 4> around{QPointF{-1.5, -1.5}, {1.5, -1.5}, {-1.5, 1.5}, {1.5, 1.5}};
        for (const QPointF& offset : around)
            painter.drawText(at + offset, text);
    }
    painter.setPen(color);
    painter.drawText(at, text);
}

PanelItem::PanelItem(QCustomPlot* plot, QCPAxisRect* rect, int panel, const ChartDrawing& drawing, const QString& layer)
    : QCPAbstractItem(plot)
    , m_rect(rect)
    , m_panel(panel)
    , m_drawing(drawing)
{
    setLayer(layer);
    setClipToAxisRect(false);
    setSelectable(false);
}

qreal PanelItem::pixelX(double x) const { return m_rect->axis(QCPAxis::atBottom)->coordToPixel(x); }

QPointF PanelItem::pixel(QPointF data) const
{
    return {pixelX(data.x()), m_rect->axis(QCPAxis::atLeft)->coordToPixel(data.y())};
}

const ChartPanel* PanelItem::panel() const
{
    return m_panel < m_drawing.chart.panels.size() ? &m_drawing.chart.panels.at(m_panel) : nullptr;
}

void BackdropItem::draw(QCPPainter* painter)
{
    if (!panel())
        return;
    const Theme& theme = m_drawing.theme;
    painter->setAntialiasing(false);
    for (const ChartRegion& region : panel()->regions) {
        const qreal left = std::max(pixelX(region.from), area().left());
        const qreal right = std::min(pixelX(region.to), area().right());
        if (right <= left)
            continue;
        const QRectF rect(QPointF(std::round(left), area().top()), QPointF(std::round(right), area().bottom()));
        if (region.refused) {
            painter->setPen(QPen(theme.border2, 1.0));
            painter->drawLines(hatchLines(QPolygonF(rect), 7.0, 45.0));
            continue;
        }
        const QColor tint = region.role == Role::Ec2      ? theme.ec2Tint
                            : region.role == Role::Lambda ? theme.lamTint
                                                          : theme.idle;
        painter->fillRect(rect, region.outlined ? theme.youTint : tint);
    }
    for (const ChartBand& band : panel()->bands) {
        painter->setAntialiasing(true);
        painter->setPen(Qt::NoPen);
        painter->setBrush(blended(fillColor(theme, band.role), theme.surface, band.share));
        painter->drawPolygon(between(band.upper, band.lower));
    }
    for (const ChartHatch& hatch : panel()->hatches)
        if (hatch.faint)
            drawHatch(painter, hatch);
}

QPolygonF PanelItem::between(const QPolygonF& upper, const QPolygonF& lower) const
{
    const ChartAxis& x = m_drawing.chart.x;
    const auto outline = [&](const QPolygonF& curve) {
        QPolygonF pixels;
        const QPolygonF cut = cutToRange(curve, x, panel()->y, false);
        pixels.reserve(cut.size());
        for (const QPointF& point : cut) {
            QPointF at = pixel(point);
            at.setY(std::clamp(at.y(), qreal(area().top()), qreal(area().bottom())));
            pixels.append(at);
        }
        return reducedToPixels(pixels);
    };
    QPolygonF polygon = outline(upper);
    const QPolygonF back = outline(lower);
    for (auto point = back.rbegin(); point != back.rend(); ++point)
        polygon.append(*point);
    return polygon;
}

void PanelItem::drawHatch(QCPPainter* painter, const ChartHatch& hatch) const
{
    QPolygonF polygon = between(hatch.upper, hatch.lower);
    if (isDense(hatch.lower, area().width())) {
        // Between spikes that stand closer than its lines, hatching cannot be seen and takes seconds.
        const auto turn = std::ranges::max_element(polygon, {}, &QPointF::x) - polygon.begin();
        QPolygonF outline = envelope(polygon.first(turn), hatch.step, Edge::Lower);
        outline += envelope(polygon.sliced(turn), hatch.step, Edge::Upper);
        polygon = outline;
    }
    const QColor color = fillColor(m_drawing.theme, hatch.role);
    painter->setAntialiasing(true);
    painter->setPen(QPen(hatch.faint ? blended(color, m_drawing.theme.surface, 0.57) : color, hatch.width));
    painter->drawLines(hatchLines(polygon, hatch.step, hatch.angle));
}

void AnnotationItem::draw(QCPPainter* painter)
{
    if (!panel())
        return;
    for (const ChartHatch& hatch : panel()->hatches)
        if (!hatch.faint)
            drawHatch(painter, hatch);
    for (const ChartRule& rule : panel()->rules)
        drawRule(painter, rule);
    for (const ChartMark& mark : panel()->marks)
        drawMark(painter, mark);
    drawHeading(painter, *panel());
    drawLabels(painter, *panel());
    if (m_panel + 1 == m_drawing.chart.panels.size())
        drawAxisTitle(painter);
}

void AnnotationItem::drawRule(QCPPainter* painter, const ChartRule& rule) const
{
    const qreal x = std::round(pixelX(rule.x)) + (rule.width > 1.0 ? 0.0 : 0.5);
    if (x < area().left() || x > area().right() + 1.0)
        return;
    QPen pen(fillColor(m_drawing.theme, rule.role), rule.width);
    if (rule.dashed)
        pen.setDashPattern({3.0, 3.0});
    painter->setAntialiasing(!rule.dashed);
    painter->setPen(pen);
    painter->drawLine(
        QLineF(x, area().bottom() - rule.fromY * area().height(), x, area().bottom() - rule.toY * area().height()));
}

void AnnotationItem::drawMark(QCPPainter* painter, const ChartMark& mark) const
{
    const QPointF at = pixel(mark.at);
    if (!area().adjusted(-1, -1, 1, 1).contains(at))
        return;
    const Theme& theme = m_drawing.theme;
    const QColor color = fillColor(theme, mark.role);
    painter->setAntialiasing(true);
    painter->setBrush(color);
    painter->setPen(QPen(theme.surface, 1.5));
    if (mark.hollow) {
        painter->setBrush(theme.surface);
        painter->setPen(QPen(color, 1.5));
    }
    const qreal smaller = mark.hollow ? 1.0 : 0.0;
    switch (mark.shape) {
    case ChartMark::Shape::Square:
        painter->drawRect(QRectF(at - QPointF(5, 5), QSizeF(10, 10)).adjusted(smaller, smaller, -smaller, -smaller));
        break;
    case ChartMark::Shape::Disc:
        painter->drawEllipse(at, 5.5 - smaller, 5.5 - smaller);
        break;
    case ChartMark::Shape::Ring:
        painter->setPen(QPen(color, 2.0));
        painter->setBrush(theme.surface);
        painter->drawEllipse(at, 6.0, 6.0);
        break;
    case ChartMark::Shape::Tick:
        painter->setPen(QPen(color, 2.0));
        painter->drawLine(QLineF(at - QPointF(0, 5), at + QPointF(0, 5)));
        break;
    }
}

void AnnotationItem::drawHeading(QCPPainter* painter, const ChartPanel& panel) const
{
    const QFontMetricsF metrics(m_drawing.strong);
    const qreal base = area().top() - 6.0;
    if (!panel.heading.isEmpty())
        drawText(*painter, {area().left(), base}, panel.heading, m_drawing.strong,
                 textColor(m_drawing.theme, panel.headingRole), {});
    const QFontMetricsF plain(m_drawing.labels);
    qreal right = area().right();
    for (auto entry = panel.key.rbegin(); entry != panel.key.rend(); ++entry) {
        right -= plain.horizontalAdvance(entry->second);
        drawText(*painter, {right, base}, entry->second, m_drawing.labels, m_drawing.theme.ink2, {});
        painter->setAntialiasing(false);
        painter->fillRect(QRectF(std::round(right - 14.0), std::round(base - 9.0), 9.0, 9.0),
                          fillColor(m_drawing.theme, entry->first));
        right -= 24.0;
    }
}

QPointF AnnotationItem::anchorOf(const ChartLabel& label) const
{
    const QPointF at = pixel(label.at);
    QPointF anchor(label.inPanelX ? area().left() + label.at.x() * area().width() : at.x(),
                   label.inPanelY ? area().bottom() - label.at.y() * area().height() : at.y());
    if (label.kept) {
        anchor.setX(std::clamp(anchor.x(), area().left(), area().right()));
        anchor.setY(std::clamp(anchor.y(), area().top(), area().bottom()));
    }
    return anchor;
}

void AnnotationItem::drawLabels(QCPPainter* painter, const ChartPanel& panel) const
{
    const QFontMetricsF plain(m_drawing.labels);
    const QFontMetricsF strong(m_drawing.strong);
    const qreal space = plain.horizontalAdvance(QLatin1Char(' '));
    QVector<LabelWish> wishes;
    const auto firstWidth = [&](const ChartLabel& label) {
        return (label.strong ? strong : plain).horizontalAdvance(label.text);
    };
    QVector<const ChartLabel*> labels;
    for (const ChartLabel& label : panel.labels) {
        if (!label.kept && !area().adjusted(-1, -1, 1, 1).contains(anchorOf(label)))
            continue;
        labels.append(&label);
        const qreal width =
            firstWidth(label) + (label.value.isEmpty() ? 0.0 : space + strong.horizontalAdvance(label.value));
        const QPointF anchor = anchorOf(label);
        QRectF rect(0, 0, width, plain.height());
        rect.moveCenter(anchor);
        if (label.side & Qt::AlignLeft)
            rect.moveRight(anchor.x());
        else if (label.side & Qt::AlignRight)
            rect.moveLeft(anchor.x());
        if (label.side & Qt::AlignTop)
            rect.moveBottom(anchor.y());
        else if (label.side & Qt::AlignBottom)
            rect.moveTop(anchor.y());
        wishes.append({rect.translated(label.offset), anchor, !(label.side & Qt::AlignBottom),
                       !(label.side & Qt::AlignTop), label.optional});
    }
    // The line of the heading is free for words beside it.
    QVector<QRectF> taken;
    const qreal above = panel.heading.isEmpty() ? 0.0 : plain.height() + 6.0;
    if (above > 0.0)
        taken.append(QRectF(area().left(), area().top() - above, strong.horizontalAdvance(panel.heading) + 8.0, above));
    for (const ChartHandle& handle : m_drawing.chart.handles)
        if (handle.onAxis)
            taken.append(flagBox(m_drawing, {pixelX(handle.at.x()), area().bottom()}, {m_drawing.chart.handleFlag},
                                 area(), Qt::AlignLeft));
    const auto rects = placeLabels(wishes, area().adjusted(2, -above, 0, 0), taken);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (!rects.at(i))
            continue;
        const ChartLabel& label = *labels.at(i);
        const QPointF at(rects.at(i)->left(), rects.at(i)->top() + plain.ascent());
        const QColor tint = label.role == Role::Ec2 ? m_drawing.theme.ec2Tint : m_drawing.theme.lamTint;
        const QColor halo = label.onTint ? tint : label.overLines ? m_drawing.theme.surface : QColor();
        const QColor color = textColor(m_drawing.theme, label.role);
        drawText(*painter, at, label.text, label.strong ? m_drawing.strong : m_drawing.labels, color, halo);
        if (!label.value.isEmpty())
            drawText(*painter, at + QPointF(firstWidth(label) + space, 0), label.value, m_drawing.strong, color, halo);
    }
}

void AnnotationItem::drawAxisTitle(QCPPainter* painter) const
{
    const QString& title = m_drawing.chart.x.title;
    if (title.isEmpty())
        return;
    const QFontMetricsF metrics(m_drawing.labels);
    drawText(*painter,
             {area().right() - metrics.horizontalAdvance(title),
              area().bottom() + 6.0 + 2.0 * metrics.height() - metrics.descent()},
             title, m_drawing.labels, m_drawing.theme.ink2, {});
}

} // namespace loadline
