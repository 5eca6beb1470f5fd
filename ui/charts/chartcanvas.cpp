// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcanvas.h"

#include "ui/amounttext.h"
#include "ui/charts/chartitems.h"
#include "ui/charts/curves.h"
#include "ui/charts/weekcurves.h"
#include "ui/font.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace loadline {
namespace {

/// Px that a curve may be off; a picture may be drawn at many times its logical size.
constexpr double screenTolerance = 0.2;
constexpr double pictureTolerance = 0.03;

/// QCustomPlot's hatch and region layer, below its grid.
QString backdropLayer() { return QStringLiteral("backdrop"); }
QString wordsLayer() { return QStringLiteral("words"); }

QString smallPartsText(int count)
{
    return QCoreApplication::translate("charts", "%1 small parts").arg(NumberFormat().count(count));
}

void setTicker(QCPAxis* axis, const ChartAxis& data)
{
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const AxisTick& tick : data.ticks)
        ticker->addTick(tick.value, tick.label);
    axis->setTicker(ticker);
    axis->setScaleType(data.scale == AxisScale::Logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setRange(data.from, data.to);
    axis->grid()->setVisible(!data.ticks.isEmpty() && data.ticks.front().line && data.shown);
    axis->setTickLabels(data.shown);
}

/// The curve with a gap of no width after every few points: Qt's time to fill grows with the square of the edges that
/// lie side by side.
QPolygonF inPieces(const QPolygonF& points)
{
    constexpr qsizetype pieceSize = 24;
    QPolygonF pieces;
    for (qsizetype i = 0; i < points.size(); ++i) {
        pieces.append(points.at(i));
        if (i % pieceSize == pieceSize - 1) {
            pieces.append({points.at(i).x(), std::numeric_limits<double>::quiet_NaN()});
            pieces.append(points.at(i));
        }
    }
    return pieces;
}

void setPoints(QCPGraph* graph, const QPolygonF& points)
{
    QVector<double> keys(points.size());
    QVector<double> values(points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        keys[i] = points.at(i).x();
        values[i] = points.at(i).y();
    }
    graph->setData(keys, values, true);
}

} // namespace

ChartCanvas::ChartCanvas(const Theme& theme, Purpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_drawing{{}, theme, {}, {}, {}, {}, {}}
    , m_plot(new QCustomPlot(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    // Fast polylines save a third of the time and show, enlarged, where their pieces meet; pictures go without.
    // Without phImmediateRefresh a queued replot is one paint event with everything else that changed.
    m_plot->setPlottingHints(purpose == Purpose::Screen ? QCP::phFastPolylines | QCP::phCacheLabels
                                                        : QCP::PlottingHints(QCP::phCacheLabels));
    m_plot->addLayer(backdropLayer(), m_plot->layer(QStringLiteral("grid")), QCustomPlot::limBelow);
    m_plot->addLayer(wordsLayer(), m_plot->layer(QStringLiteral("axes")), QCustomPlot::limAbove);
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(0);
    connect(m_plot, &QCustomPlot::afterLayout, this, &ChartCanvas::fitToSize);
    connect(m_plot, &QCustomPlot::afterReplot, this, &ChartCanvas::countReplot);
    setTextSize(12);
    setTheme(theme);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setTextSize(int pixels)
{
    m_drawing.labels = pixelFont(font(), pixels);
    m_drawing.strong = pixelFont(font(), pixels, QFont::DemiBold);
    m_drawing.totals = pixelFont(font(), pixels + 3, QFont::DemiBold);
    styleAxes();
    setMargins();
    placeBars();
    requestReplot();
}

void ChartCanvas::setTheme(const Theme& theme)
{
    m_drawing.theme = theme;
    m_plot->setBackground(QBrush(theme.surface));
    styleAxes();
    for (qsizetype i = 0; i < m_panels.size() && i < m_drawing.chart.panels.size(); ++i)
        fillPanel(m_panels[i], m_drawing.chart.panels.at(i));
    requestReplot();
}

void ChartCanvas::buildPanels(qsizetype count)
{
    if (m_panels.size() == count)
        return;
    m_plot->clearItems();
    m_plot->clearGraphs();
    m_plot->plotLayout()->clear();
    m_panels.clear();
    for (int i = 0; i < count; ++i) {
        auto* rect = new QCPAxisRect(m_plot, true);
        rect->setAutoMargins(QCP::msNone);
        rect->setMinimumSize(40, 20);
        m_plot->plotLayout()->addElement(i, 0, rect);
        new BackdropItem(m_plot, rect, i, m_drawing, backdropLayer());
        new AnnotationItem(m_plot, rect, i, m_drawing, wordsLayer());
        m_panels.append(Panel{rect, {}, {}});
    }
    if (count == 0)
        return;
    QCPAxisRect* first = m_panels.front().rect;
    if (!m_drawing.chart.bars.isEmpty())
        new CostBarsItem(m_plot, first, 0, m_drawing, wordsLayer());
    new OverlayItem(m_plot, first, m_drawing, m_purpose);
    m_plot->plotLayout()->simplify();
    styleAxes();
}

void ChartCanvas::styleAxes()
{
    const Theme& theme = m_drawing.theme;
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        // Where words stand below zero, zero has its own line.
        const bool lined = i >= m_drawing.chart.panels.size() || m_drawing.chart.panels.at(i).linesBelow == 0;
        for (QCPAxis* axis : m_panels.at(i).rect->axes()) {
            const bool bottom = lined && axis->axisType() == QCPAxis::atBottom;
            axis->setBasePen(bottom ? QPen(theme.control, 1.0) : QPen(Qt::NoPen));
            axis->setTickPen(Qt::NoPen);
            axis->setSubTicks(false);
            axis->setTickLength(0, 0);
            axis->setTickLabelPadding(6);
            axis->setTickLabelFont(m_drawing.labels);
            axis->setTickLabelColor(theme.ink3);
            axis->grid()->setPen(QPen(theme.grid, 1.0));
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
    }
}

/// Margins follow from the text alone, so that the axes stand still while values change.
void ChartCanvas::setMargins()
{
    const QFontMetrics metrics(m_drawing.labels);
    const ChartData& chart = m_drawing.chart;
    int left = 0;
    for (const ChartPanel& panel : chart.panels)
        if (panel.y.shown)
            for (const AxisTick& tick : panel.y.ticks)
                left = std::max(left, metrics.horizontalAdvance(tick.label) + 10);
    left = left == 0 ? 2 : (left + 7) / 8 * 8;
    const int right = chart.x.shown && chart.x.scale == AxisScale::Logarithmic ? 16 : 4;
    for (qsizetype i = 0; i < m_panels.size() && i < chart.panels.size(); ++i) {
        const ChartPanel& panel = chart.panels.at(i);
        const bool last = i + 1 == m_panels.size();
        const int above = panel.heading.isEmpty() ? 8 : metrics.height() + 8;
        const int axis = chart.x.shown ? metrics.height() + 8 : 2;
        // A little more than the title's height, or rounded heights of several panels cut its lower edge.
        const int below = !last ? 4 : axis + (chart.x.title.isEmpty() ? 0 : metrics.height() + 4);
        m_panels.at(i).rect->setMargins(QMargins(left, above, right, below));
    }
}

void ChartCanvas::fillPanel(Panel& panel, const ChartPanel& content)
{
    QCPAxis* x = panel.rect->axis(QCPAxis::atBottom);
    QCPAxis* y = panel.rect->axis(QCPAxis::atLeft);
    panel.filledFor = panel.rect->size();
    while (panel.curves.size() < content.lines.size()) {
        const Curve curve{m_plot->addGraph(x, y), m_plot->addGraph(x, y)};
        curve.lowerEdge->setChannelFillGraph(curve.line);
        panel.curves.append(curve);
    }
    for (qsizetype i = 0; i < panel.curves.size(); ++i) {
        const Curve& curve = panel.curves.at(i);
        const bool used = i < content.lines.size();
        curve.line->setVisible(used);
        curve.lowerEdge->setVisible(used);
        if (!used)
            continue;
        const ChartLine& line = content.lines.at(i);
        style(curve, line);
        fill(curve, line, content.y, panel.rect->size());
    }
}

void ChartCanvas::style(const Curve& curve, const ChartLine& line) const
{
    const Theme& theme = m_drawing.theme;
    const QColor full = fillColor(theme, line.role);
    const QColor color = line.faint ? blended(full, theme.surface, 0.45) : full;
    QPen pen(color, line.width);
    if (line.dashed)
        pen.setDashPattern({3.6, 1.2});
    pen.setCapStyle(Qt::FlatCap);
    QBrush area(Qt::NoBrush);
    if (line.filledTo)
        area = line.width == 0.0            ? color
               : line.role == Role::Traffic ? blended(theme.ink2, theme.surface, theme.trafficFillOpacity)
                                            : blended(color, theme.surface, 0.28);
    curve.line->setBrush(area);
    curve.line->setAntialiasedFill(!line.sharpArea);
    curve.lowerEdge->setBrush(color);
    curve.line->setPen(line.width > 0.0 ? pen : QPen(Qt::NoPen));
    curve.lowerEdge->setPen(Qt::NoPen);
    curve.lowerEdge->setAntialiasedFill(false);
    for (QCPGraph* graph : {curve.line, curve.lowerEdge}) {
        // Its own thinning draws falling slopes as stairs; the points are thinned already.
        graph->setAdaptiveSampling(false);
        graph->setLayer(QStringLiteral("main"));
    }
}

/// A curve that goes up and down within a pixel is filled between its edges: to stroke a thousand spikes takes Qt
/// seconds.
void ChartCanvas::fill(const Curve& curve, const ChartLine& line, const ChartAxis& y, QSize size) const
{
    const ChartAxis& x = m_drawing.chart.x;
    QPolygonF points = cutToRange(line.points, x, y, line.steps);
    if (!line.steps)
        points = simplified(points, x, y, size, m_purpose == Purpose::Picture ? pictureTolerance : screenTolerance);
    const bool isBand = isDense(points, size.width());
    if (isBand && line.steps)
        points = corners(points);
    curve.line->setLineStyle(line.steps && !isBand ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
    if (!isBand) {
        setPoints(curve.line, points);
        setPoints(curve.lowerEdge, {});
        return;
    }
    const auto edge = [&](Edge which) { return inPieces(edgeOf(points, x, y, size, line.width, which)); };
    setPoints(curve.line, edge(Edge::Upper));
    setPoints(curve.lowerEdge, line.width > 0.0 ? edge(Edge::Lower) : QPolygonF());
    curve.line->setPen(Qt::NoPen);
    // Smoothed, the pieces would show where they meet.
    curve.line->setAntialiasedFill(false);
}

void ChartCanvas::showChart(const ChartData& chart)
{
    m_drawing.chart = chart;
    // The cost chart has bars instead of axes, and needs a rectangle for them all the same.
    buildPanels(std::max<qsizetype>(chart.panels.size(), chart.bars.isEmpty() ? 0 : 1));
    setMargins();
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        QCPAxisRect* rect = m_panels.at(i).rect;
        const bool plotted = i < chart.panels.size();
        for (QCPAxis* axis : rect->axes())
            axis->setVisible(plotted);
        if (!plotted)
            continue;
        const ChartPanel& panel = chart.panels.at(i);
        setTicker(rect->axis(QCPAxis::atBottom), chart.x);
        setTicker(rect->axis(QCPAxis::atLeft), panel.y);
        rect->axis(QCPAxis::atBottom)->setTickLabels(i + 1 == m_panels.size());
        rect->axis(QCPAxis::atBottom)
            ->setBasePen(panel.linesBelow > 0 ? QPen(Qt::NoPen) : QPen(m_drawing.theme.control, 1.0));
        rect->axis(QCPAxis::atTop)->setVisible(false);
        rect->axis(QCPAxis::atRight)->setVisible(false);
        fillPanel(m_panels[i], panel);
    }
    shareHeight();
    placeBars();
    requestReplot();
}

/// Shares the height so that the panels themselves, without their margins, stand in the ratio of their stretches.
void ChartCanvas::shareHeight()
{
    double stretches = 0.0;
    int margins = 0;
    const qsizetype count = std::min(m_panels.size(), m_drawing.chart.panels.size());
    for (qsizetype i = 0; i < count; ++i) {
        stretches += m_drawing.chart.panels.at(i).stretch;
        margins += m_panels.at(i).rect->margins().top() + m_panels.at(i).rect->margins().bottom();
    }
    const double height = std::max(40.0, static_cast<double>(m_plot->height() - margins));
    for (qsizetype i = 0; i < count; ++i) {
        const QMargins around = m_panels.at(i).rect->margins();
        const double share = m_drawing.chart.panels.at(i).stretch / stretches;
        m_plot->plotLayout()->setRowStretchFactor(static_cast<int>(i), around.top() + around.bottom() + share * height);
    }
}

/// What depends on the panels' sizes: curves are thinned for them, and text below zero has a height in pixels.
void ChartCanvas::fitToSize()
{
    const int line = QFontMetrics(m_drawing.labels).height();
    for (qsizetype i = 0; i < m_panels.size() && i < m_drawing.chart.panels.size(); ++i) {
        const ChartPanel& panel = m_drawing.chart.panels.at(i);
        if (m_panels.at(i).filledFor != m_panels.at(i).rect->size())
            fillPanel(m_panels[i], panel);
        if (panel.linesBelow == 0)
            continue;
        const double height = m_panels.at(i).rect->height();
        const double room = std::min(height / 2.0, 8.0 + line * panel.linesBelow);
        m_panels.at(i).rect->axis(QCPAxis::atLeft)->setRange(-panel.y.to * room / (height - room), panel.y.to);
    }
}

void ChartCanvas::placeBars()
{
    if (m_drawing.chart.bars.isEmpty())
        return;
    const QFontMetricsF plain(m_drawing.labels);
    const QFontMetricsF strong(m_drawing.strong);
    const QFontMetricsF totals(m_drawing.totals);
    BarSpace space;
    space.area = QRectF(m_plot->viewport()).adjusted(2, 4, -4, -2);
    space.scaleTo = m_drawing.chart.x.to;
    space.lineHeight = plain.height() + 1.0;
    space.totalHeight = totals.height();
    space.labelWidth = [&](const QString& text, bool isStrong) {
        return (isStrong ? strong : plain).horizontalAdvance(text);
    };
    space.totalWidth = [&](const QString& text, bool) { return totals.horizontalAdvance(text); };
    space.mayLabelInside = [this](Part part) { return m_drawing.theme.part(part).text.isValid(); };
    m_drawing.bars = placeCostBars(m_drawing.chart.bars, space, smallPartsText, sumText);
}

void ChartCanvas::requestReplot()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_pending = true;
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartCanvas::countReplot()
{
    ++m_replots;
    m_pending = false;
}

void ChartCanvas::showOverlay(const ChartOverlay& overlay)
{
    if (overlay == m_drawing.overlay)
        return;
    m_drawing.overlay = overlay;
    if (isVisible() && !m_pending)
        m_plot->layer(QStringLiteral("overlay"))->replot();
}

void ChartCanvas::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // QCustomPlot 2.1.0 does not notice a screen of another pixel ratio by itself.
    if (m_plot->bufferDevicePixelRatio() != devicePixelRatioF()) {
        m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
        m_stale = true;
    }
    if (std::exchange(m_stale, false))
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_plot->setGeometry(rect());
    shareHeight();
    placeBars();
}

QRectF ChartCanvas::panelRect(int panel) const
{
    return panel < m_panels.size() ? QRectF(m_panels.at(panel).rect->rect()) : QRectF();
}

QPointF ChartCanvas::toPixel(int panel, QPointF value) const
{
    const QCPAxisRect* rect = m_panels.at(panel).rect;
    return {rect->axis(QCPAxis::atBottom)->coordToPixel(value.x()),
            rect->axis(QCPAxis::atLeft)->coordToPixel(value.y())};
}

QPointF ChartCanvas::toData(int panel, QPointF pixel) const
{
    const QCPAxisRect* rect = m_panels.at(panel).rect;
    return {rect->axis(QCPAxis::atBottom)->pixelToCoord(pixel.x()),
            rect->axis(QCPAxis::atLeft)->pixelToCoord(pixel.y())};
}

std::optional<ChartCanvas::FoundPart> ChartCanvas::partAt(QPointF position) const
{
    for (const PlacedBar& bar : m_drawing.bars)
        for (const PlacedPart& part : bar.parts)
            if (part.rect.adjusted(-1, 0, 1, 0).contains(position) || part.label.contains(position))
                return FoundPart{bar.option, part.part};
    return {};
}

void ChartCanvas::paintOn(QCPPainter& painter)
{
    // Widgets that were never shown have not been told of their size.
    m_plot->setGeometry(rect());
    m_plot->setViewport(rect());
    shareHeight();
    placeBars();
    m_plot->toPainter(&painter, width(), height());
}

} // namespace loadline
