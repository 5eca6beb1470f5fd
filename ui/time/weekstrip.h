// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week's traffic as a silhouette with a playhead to drag: a slider over the week's 5-minute steps, so that keys and
// assistive tools work as on any slider.

#pragma once

#include "models/evaluation.h"
#include "ui/theme.h"

#include <QAbstractSlider>
#include <QPolygonF>

namespace loadline {

class WeekStrip : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit WeekStrip(const Theme& theme, QWidget* parent = nullptr);

    void showTraffic(const TrafficReport& traffic);
    /// Where the playhead stands; between two steps while playing.
    void showMinute(double minute);
    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override { return {400, 44}; }

signals:
    /// Dragged or moved by keys.
    void minuteChosen(double minute);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void chooseAt(double x);
    void chooseStep(int step);
    [[nodiscard]] double xOf(double minute) const;
    [[nodiscard]] int baseLine() const;

    Theme m_theme;
    Series m_rates;
    std::vector<bool> m_idle;
    double m_minute = 0.0;
};

} // namespace loadline
