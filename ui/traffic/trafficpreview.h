// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/traffic/openedtraffic.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace loadline {

class ChartCanvas;
class PreviewMarks;
struct Theme;

/// The week as a chart: the curve of the traffic chart, without rates only its axes.
[[nodiscard]] ChartData trafficPreviewChart(const TrafficPicture& picture);

/// What was read, in one sentence above its curve. The curve follows 150 ms after the last change.
class TrafficPreview : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPreview(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showPicture(const TrafficPicture& picture);
    [[nodiscard]] const ChartData& chart() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void fitType();

    TrafficPicture m_picture;
    QLabel* m_title;
    QLabel* m_subtitle;
    ChartCanvas* m_canvas;
    PreviewMarks* m_marks;
    QTimer m_redraw;
};

} // namespace loadline
