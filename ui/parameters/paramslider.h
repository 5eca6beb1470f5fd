// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parameters/editstep.h"
#include "ui/parameters/slidermap.h"
#include "ui/theme.h"

#include <QSlider>

namespace loadline {

/// A slider over a parameter's range that holds the exact value, marks the preset's and goes back to it on a double
/// click or Backspace.
class ParamSlider : public QSlider
{
    Q_OBJECT

public:
    explicit ParamSlider(const ParameterSpec& spec, QWidget* parent = nullptr);

    /// Shows a value without emitting. The handle stays under a hand that is dragging it.
    void showValue(double value, double preset);
    void setColors(const Theme& theme, const QColor& fill);

    [[nodiscard]] const ParameterSpec& spec() const { return m_spec; }
    [[nodiscard]] double exactValue() const { return m_value; }
    [[nodiscard]] double preset() const { return m_preset; }
    /// Sets a value as a person would, for assistive tools.
    void moveTo(double value, EditStep step);
    /// The middle of the handle.
    [[nodiscard]] QPointF handleCentre() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void moved(double value, loadline::EditStep step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] qreal xOf(int position) const;
    [[nodiscard]] int positionAt(qreal x) const;
    void drag(qreal x);

    const ParameterSpec& m_spec;
    SliderMap m_map;
    double m_value = 0.0;
    double m_preset = 0.0;
    qreal m_grab = 0.0;     ///< from the handle's middle to where the mouse took it
    bool m_dragged = false; ///< the drag has changed the value
    Theme m_theme;
    QColor m_fill;
};

} // namespace loadline
