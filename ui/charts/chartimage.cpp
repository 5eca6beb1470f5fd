// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartimage.h"

#include "ui/charts/chartcanvas.h"
#include "ui/font.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace loadline {
namespace {

constexpr int margin = 16;
constexpr int titleLine = 26;
constexpr int noteLine = 20;

} // namespace

QImage chartImage(const ChartData& chart, const Theme& theme, QSize size, qreal scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.surface);
    const QRect plot(margin, margin + titleLine + noteLine, size.width() - 2 * margin,
                     size.height() - 2 * margin - titleLine - 2 * noteLine);
    if (plot.width() < 40 || plot.height() < 40)
        return image;
    ChartCanvas canvas(theme, ChartCanvas::Purpose::Picture);
    canvas.resize(plot.size());
    canvas.showChart(chart);
    const QPixmap drawn = canvas.toPixmap(plot.size(), scale);

    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.drawPixmap(QRectF(plot), drawn, QRectF(drawn.rect()));
    const QFont base = QGuiApplication::font();
    const auto write = [&](int top, const QString& text, const QFont& font, const QColor& color) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(margin, top, size.width() - 2 * margin, titleLine), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, size.width() - 2 * margin));
    };
    write(margin - 4, chart.title, pixelFont(base, 18, QFont::DemiBold), theme.ink);
    write(margin + titleLine - 8, chart.subtitle, pixelFont(base, 13), theme.ink2);
    write(size.height() - margin - titleLine + 4, chart.footnote, pixelFont(base, 12), theme.ink3);
    return image;
}

} // namespace loadline
