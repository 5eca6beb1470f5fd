// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/previewmarks.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/hatchlines.h"
#include "ui/charts/weekcurves.h"
#include "ui/format.h"
#include "ui/icon.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace loadline {
namespace {

/// Px: a gap of a few minutes must still be seen.
constexpr qreal narrowestGap = 5.0;
/// Height of the hatching as a share of the chart's; its words stand above it.
constexpr qreal hatchHeight = 0.72;
constexpr qreal hatchStep = 4.0;
constexpr qreal ringRadius = 5.0;
constexpr qreal padding = 9.0;
constexpr int iconSize = 14;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

struct Gap
{
    std::size_t from;
    std::size_t to;
};

QVector<Gap> gapsOf(const std::vector<bool>& missing)
{
    QVector<Gap> gaps;
    for (std::size_t step = 0; step < missing.size(); ++step) {
        if (!missing[step])
            continue;
        if (step == 0 || !missing[step - 1])
            gaps.append({step, step});
        gaps.last().to = step + 1;
    }
    return gaps;
}

} // namespace

PreviewMarks::PreviewMarks(const Theme& theme, ChartCanvas* canvas)
    : QWidget(canvas)
    , m_theme(theme)
    , m_canvas(canvas)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    canvas->installEventFilter(this);
}

void PreviewMarks::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void PreviewMarks::showPicture(const TrafficPicture& picture)
{
    m_picture = picture;
    raise();
    update();
}

bool PreviewMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_canvas->rect());
    return QWidget::eventFilter(watched, event);
}

void PreviewMarks::paintEvent(QPaintEvent*)
{
    if (m_picture.rates.empty() || m_canvas->chart().panels.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGaps(painter);
    if (greatest(m_picture.rates) > 0.0)
        paintBusiest(painter);
}

void PreviewMarks::paintGaps(QPainter& painter) const
{
    const QVector<Gap> gaps = gapsOf(m_picture.missing);
    if (gaps.isEmpty())
        return;
    const QRectF area = m_canvas->panelRect(0);
    const qreal top = area.bottom() - hatchHeight * area.height();
    const auto boxOf = [&](const Gap& gap) {
        const qreal left = m_canvas->toPixel(0, {minuteOf(gap.from), 0.0}).x();
        const qreal right = m_canvas->toPixel(0, {minuteOf(gap.to), 0.0}).x();
        const qreal more = std::max(0.0, narrowestGap - (right - left)) / 2.0;
        return QRectF(QPointF(left - more, top), QPointF(right + more, area.bottom()));
    };
    painter.setPen(QPen(m_theme.warn, 1.0));
    for (const Gap& gap : gaps)
        painter.drawLines(hatchLines(QPolygonF(boxOf(gap)), hatchStep, 45.0));
    const auto longest = std::ranges::max_element(gaps, {}, [](const Gap& gap) { return gap.to - gap.from; });
    const QRectF box = boxOf(*longest);
    const QFontMetricsF metrics(font());
    const qreal words = metrics.horizontalAdvance(m_picture.missingText) + iconSize + 6.0;
    const bool fitsRight = box.left() + words <= area.right();
    QRectF line(fitsRight ? box.left() : std::max(area.left(), box.right() - words), top - metrics.height() - 3.0,
                words, metrics.height());
    // Beside the hatching where the flag has taken the room above it.
    if (const QRectF flag = flagRect(); flag.intersects(line)) {
        line.moveTop(flag.bottom() + 6.0);
        line.moveLeft(fitsRight ? box.right() + 6.0 : std::max(area.left(), box.left() - words - 6.0));
    }
    painter.fillRect(line.adjusted(-2.0, 0.0, 2.0, 0.0), m_theme.surface);
    const QPointF at(line.left(), line.center().y() - iconSize / 2.0);
    icon(QStringLiteral("warning"), m_theme.warn).paint(&painter, QRectF(at, QSizeF(iconSize, iconSize)).toRect());
    painter.setPen(m_theme.warnInk);
    painter.drawText(line.adjusted(iconSize + 5.0, 0.0, 1.0, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_picture.missingText);
}

QString PreviewMarks::flagText() const
{
    const std::size_t busiest = busiestStep(m_picture.rates);
    const NumberFormat format;
    return tr("%1 · %2").arg(format.timeOfWeek(minuteOf(busiest)),
                             format.rate(RequestRate::perSecond(m_picture.rates[busiest])));
}

QPointF PreviewMarks::busiestPoint() const
{
    const std::size_t busiest = busiestStep(m_picture.rates);
    return m_canvas->toPixel(0, {minuteOf(busiest), m_picture.rates[busiest]});
}

QRectF PreviewMarks::flagRect() const
{
    if (greatest(m_picture.rates) <= 0.0)
        return {};
    const QFontMetricsF metrics(strong(font()));
    const QPointF at = busiestPoint();
    const QRectF area = m_canvas->panelRect(0);
    QRectF flag(0.0, 0.0, metrics.horizontalAdvance(flagText()) + 2.0 * padding, metrics.height() + 8.0);
    flag.moveCenter(at);
    flag.moveLeft(at.x() + 12.0);
    if (flag.right() > area.right())
        flag.moveRight(at.x() - 12.0);
    flag.moveTop(std::max(0.0, flag.top()));
    return flag;
}

void PreviewMarks::paintBusiest(QPainter& painter) const
{
    painter.setPen(QPen(m_theme.ink, 2.0));
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(busiestPoint(), ringRadius, ringRadius);
    const QRectF flag = flagRect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.sel);
    painter.drawRoundedRect(flag, 4.0, 4.0);
    painter.setPen(m_theme.selInk);
    painter.setFont(strong(font()));
    painter.drawText(flag, Qt::AlignCenter, flagText());
}

} // namespace loadline
