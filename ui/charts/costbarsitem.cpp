// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartitems.h"
#include "ui/charts/partfill.h"

#include <utility>

namespace loadline {
namespace {

const PartColors& colorsOf(const Theme& theme, const CostPart& part)
{
    return part.part ? theme.part(*part.part) : theme.smallParts;
}

} // namespace

void CostBarsItem::draw(QCPPainter* painter)
{
    const Theme& theme = m_drawing.theme;
    const QFontMetricsF metrics(m_drawing.totals);
    for (qsizetype i = 0; i < m_drawing.bars.size(); ++i) {
        const PlacedBar& bar = m_drawing.bars.at(i);
        const CostBar& data = m_drawing.chart.bars.at(i);
        const qreal base = bar.heading.top() + metrics.ascent();
        drawHeading(painter, bar, data, base);
        drawPinned(painter, bar);
        for (const PlacedPart& part : bar.parts)
            drawPart(painter, part);
        for (const PlacedPart& part : bar.parts)
            drawLabel(painter, part);
        drawText(*painter, {bar.total.left(), bar.total.center().y() + metrics.capHeight() / 2.0}, data.totalText,
                 m_drawing.totals, theme.ink, {});
    }
}

void CostBarsItem::drawHeading(QCPPainter* painter, const PlacedBar& bar, const CostBar& data, qreal base) const
{
    const Theme& theme = m_drawing.theme;
    const QFontMetricsF plain(m_drawing.labels);
    qreal left = bar.heading.left();
    drawText(*painter, {left, base}, data.heading, m_drawing.strong, theme.optionText(bar.option), {});
    left += QFontMetricsF(m_drawing.strong).horizontalAdvance(data.heading) + 10.0;
    for (const auto& [words, color] : {std::pair(data.againstA, theme.ink2), std::pair(data.note, theme.stopInk)}) {
        if (words.isEmpty())
            continue;
        const QString shown = plain.elidedText(words, Qt::ElideRight, bar.heading.right() - left);
        drawText(*painter, {left, base}, shown, m_drawing.labels, color, {});
        left += plain.horizontalAdvance(words) + 10.0;
    }
}

/// A's bar: an outline without parts.
void CostBarsItem::drawPinned(QCPPainter* painter, const PlacedBar& bar) const
{
    if (bar.inA.isNull())
        return;
    painter->setAntialiasing(true);
    painter->setPen(QPen(m_drawing.theme.optionFill(bar.option), 1.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bar.inA.adjusted(0.5, 0.5, -0.5, -0.5));
}

void CostBarsItem::drawPart(QCPPainter* painter, const PlacedPart& part) const
{
    // QCPPainter moves everything by half a pixel while it smooths edges; fillPart expects a plain painter.
    painter->setAntialiasing(false);
    fillPart(*painter, part.rect, colorsOf(m_drawing.theme, part.part), m_drawing.theme.control);
    painter->setAntialiasing(true);
}

void CostBarsItem::drawLabel(QCPPainter* painter, const PlacedPart& part) const
{
    const Theme& theme = m_drawing.theme;
    const QFontMetricsF metrics(m_drawing.labels);
    const QColor name = part.inside ? colorsOf(theme, part.part).text : theme.ink2;
    const QColor value = part.inside ? name : theme.ink;
    const qreal line = part.label.height() / 2.0;
    const qreal base = part.label.top() + (line - metrics.height()) / 2.0 + metrics.ascent();
    drawText(*painter, {part.label.left(), base}, part.part.name, m_drawing.labels, name, {});
    drawText(*painter, {part.label.left(), base + line}, part.part.amountText, m_drawing.strong, value, {});
    if (part.leader.isEmpty())
        return;
    painter->setAntialiasing(true);
    painter->setPen(QPen(theme.control, 1.0));
    painter->drawPolyline(part.leader);
}

} // namespace loadline
