// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One chart on screen: shows a ChartData, follows pointer and keyboard, and reports what was dragged where.

#pragma once

#include "ui/charts/chartdata.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QDoubleSpinBox;

namespace loadline {

class ChartCanvas;
struct ChartOverlay;
struct Theme;

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const Theme& theme, QWidget* parent = nullptr);
    ~ChartView() override;

    /// Shows another state of the chart. While changes follow each other the axes only grow; they settle 400 ms after
    /// the last one, and not while a button is pressed.
    void showChart(const ChartData& chart);
    void setTheme(const Theme& theme);
    /// Size of labels and axis numbers in px.
    void setTextSize(int pixels);
    void resetZoom();
    /// The minute of the week that is shown elsewhere: a line in charts over the week, none where there is none.
    void setPlayhead(std::optional<double> minute);

    [[nodiscard]] const ChartData& chart() const { return m_chart; }
    [[nodiscard]] int replotCount() const;
    /// Where a handle is on screen, in this widget's pixels.
    [[nodiscard]] QPointF handlePosition(const ChartHandle& handle) const;
    /// The shown chart's x at a position.
    [[nodiscard]] double xAt(QPointF position) const;

signals:
    void handleMoved(const loadline::ChartHandle& handle, QPointF to, bool continues);
    /// Shift and drag over the week: a new stretch.
    void rangeDrawn(double from, double to);
    void handleRemoved(const loadline::ChartHandle& handle);
    void partActivated(loadline::OptionId option, std::optional<loadline::Part> part);
    /// The right button or the menu key: where, and on what.
    void menuRequested(const QPoint& globalPosition, double x, const std::optional<loadline::ChartHandle>& handle);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Ranges to show: as the chart has them, or held while changes follow each other, and the zoom.
    [[nodiscard]] ChartData held(const ChartData& chart) const;
    void settleAxes();
    void zoomTo(double from, double to);
    [[nodiscard]] bool isShown(const ChartHandle& handle) const;
    [[nodiscard]] int handleAt(QPointF position) const;
    [[nodiscard]] int indexOf(const std::optional<ChartHandle>& handle) const;
    void showPointer(QPointF position);
    void showOverlay();
    void showReadOut(QPointF position, ChartOverlay& overlay) const;
    void focusHandle(int index);
    [[nodiscard]] bool stepFocus(int direction);
    void moveFocused(int key);
    void moveHandle(const ChartHandle& handle, QPointF to, bool continues);
    void openEditor();
    void acceptEditor();

    ChartCanvas* m_canvas;
    ChartData m_chart; ///< as given; the canvas may hold the axes wider
    QTimer m_settle;
    std::optional<std::pair<double, double>> m_zoom;
    std::optional<double> m_playhead;
    std::optional<QPointF> m_pointer;
    std::optional<ChartHandle> m_dragged;
    std::optional<ChartHandle> m_focused;
    QPointF m_grab;       ///< from the pointer to the handle, px
    bool m_moved = false; ///< the drag has sent its first edit
    std::optional<double> m_stretchFrom;
    std::optional<double> m_panFrom;
    int m_group = 0;
    bool m_groupChosen = false; ///< by pointer or keyboard
    QElapsedTimer m_keyPause;
    QDoubleSpinBox* m_editor = nullptr;
};

} // namespace loadline
