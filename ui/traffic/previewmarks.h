// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/traffic/openedtraffic.h"

#include <QWidget>

namespace loadline {

class ChartCanvas;

/// What a person must see in the curve of a recording, over its chart: where rows are missing, and the busiest step.
class PreviewMarks : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the whole of `canvas`, which is its parent.
    PreviewMarks(const Theme& theme, ChartCanvas* canvas);

    void setTheme(const Theme& theme);
    void showPicture(const TrafficPicture& picture);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintGaps(QPainter& painter) const;
    void paintBusiest(QPainter& painter) const;
    [[nodiscard]] QString flagText() const;
    [[nodiscard]] QPointF busiestPoint() const;
    [[nodiscard]] QRectF flagRect() const;

    Theme m_theme;
    const ChartCanvas* m_canvas;
    TrafficPicture m_picture;
};

} // namespace loadline
