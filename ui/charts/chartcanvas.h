// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a ChartData with QCustomPlot, on screen or into a picture. Knows nothing of mouse and keyboard.

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>

class QCPAxisRect;
class QCPGraph;
class QCPPainter;
class QCustomPlot;

namespace loadline {

/// What lies over the chart and changes with the pointer.
struct ChartOverlay
{
    int group = 0;                                    ///< of the handles shown
    int hot = -1;                                     ///< index of the handle under the pointer
    int focused = -1;                                 ///< index of the handle that has the keyboard
    QStringList flag;                                 ///< read-out
    QPointF flagAt;                                   ///< px
    std::optional<double> cursor;                     ///< x of the read-out's line
    std::optional<double> playhead;                   ///< x of the minute shown
    std::optional<std::pair<double, double>> stretch; ///< x of a stretch being drawn
    bool operator==(const ChartOverlay&) const = default;
};

/// A chart with everything that drawing it needs.
struct ChartDrawing
{
    ChartData chart;
    Theme theme;
    QFont labels;
    QFont strong;
    QFont totals;
    ChartOverlay overlay;
    QVector<PlacedBar> bars;
};

class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose
    {
        Screen, ///< with handles and flags
        Picture ///< the current point as a dot
    };
    ChartCanvas(const Theme& theme, Purpose purpose, QWidget* parent = nullptr);
    ~ChartCanvas() override;

    /// Shows the chart with the axes as they are. Draws once, when control returns to the event loop; while hidden,
    /// when it is next shown.
    void showChart(const ChartData& chart);
    void showOverlay(const ChartOverlay& overlay);
    void setTheme(const Theme& theme);
    void setTextSize(int pixels);

    [[nodiscard]] const ChartData& chart() const { return m_drawing.chart; }
    [[nodiscard]] const ChartOverlay& overlay() const { return m_drawing.overlay; }
    [[nodiscard]] QRectF panelRect(int panel) const;
    [[nodiscard]] QPointF toPixel(int panel, QPointF value) const;
    [[nodiscard]] QPointF toData(int panel, QPointF pixel) const;
    /// The part of a cost bar at a position.
    struct FoundPart
    {
        OptionId option;
        CostPart part;
    };
    [[nodiscard]] std::optional<FoundPart> partAt(QPointF position) const;
    /// Draws the chart at the painter's origin, at this widget's size.
    void paintOn(QCPPainter& painter);
    [[nodiscard]] int replotCount() const { return m_replots; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Curve
    {
        QCPGraph* line;
        QCPGraph* lowerEdge; ///< of a band; else empty
    };
    struct Panel
    {
        QCPAxisRect* rect;
        QVector<Curve> curves;
        QSize filledFor; ///< size that the curves were thinned for
    };

    void buildPanels(qsizetype count);
    void styleAxes();
    void setMargins();
    void fillPanel(Panel& panel, const ChartPanel& content);
    void style(const Curve& curve, const ChartLine& line) const;
    void fill(const Curve& curve, const ChartLine& line, const ChartAxis& y, QSize size) const;
    void shareHeight();
    void fitToSize();
    void placeBars();
    void requestReplot();
    void countReplot();

    Purpose m_purpose;
    ChartDrawing m_drawing;
    QCustomPlot* m_plot;
    QVector<Panel> m_panels;
    int m_replots = 0;
    bool m_stale = true;    ///< something changed while hidden
    bool m_pending = false; ///< a replot is queued
};

} // namespace loadline
