// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parameters/parameditor.h"

namespace loadline {

/// Bars of equal width whose heights are dragged, for the shape of a day. Left and Right choose a bar, Up and Down
/// change it, Backspace brings it back to the preset.
class ShapeEditor : public ParamEditor
{
    Q_OBJECT

public:
    explicit ShapeEditor(QWidget* parent = nullptr);

    void showValue(const ParameterValue& value, const ParameterValue& preset) override;
    void setTheme(const Theme& theme, const QColor& fill) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF barRect(std::size_t index) const;
    [[nodiscard]] double highest() const;
    void choose(std::size_t index);
    /// Reports whether that changes anything.
    bool change(std::size_t index, double value, EditStep step);
    void dragTo(QPointF place);

    std::vector<double> m_values;
    std::vector<double> m_preset;
    std::size_t m_current = 0;
    double m_top = 1.0; ///< the height of the widget while a drag goes on
    bool m_pressed = false;
    bool m_dragged = false;
    Theme m_theme;
    QColor m_fill;
};

} // namespace loadline
