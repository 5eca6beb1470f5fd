// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parameters/parameditor.h"

namespace loadline {

class ParamSlider;
class ValueSpinBox;

/// A slider and a field for the same number.
class NumberEditor : public ParamEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(const ParameterSpec& spec, QWidget* parent = nullptr);

    void showValue(const ParameterValue& value, const ParameterValue& preset) override;
    void setTheme(const Theme& theme, const QColor& fill) override;
    void setAccessible(const QString& name, const QString& description) override;

    [[nodiscard]] ParamSlider* slider() const { return m_slider; }
    [[nodiscard]] ValueSpinBox* spinBox() const { return m_spinBox; }

private:
    void reportTyped(double value);
    void reportStepped(double value);

    ParamSlider* m_slider = nullptr;
    ValueSpinBox* m_spinBox = nullptr;
};

} // namespace loadline
