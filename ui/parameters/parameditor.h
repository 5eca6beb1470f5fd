// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scenario/parameters.h"
#include "ui/parameters/editstep.h"
#include "ui/theme.h"

#include <QWidget>

namespace loadline {

/// The controls of one parameter's value.
class ParamEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a value without emitting.
    virtual void showValue(const ParameterValue& value, const ParameterValue& preset) = 0;
    /// `fill` is the hue of the section.
    virtual void setTheme(const Theme& theme, const QColor& fill) = 0;
    /// Marks what was typed as refused.
    virtual void setInvalid(bool invalid) { Q_UNUSED(invalid) }
    /// Name and description for assistive tools.
    virtual void setAccessible(const QString& name, const QString& description);

signals:
    void valueEdited(const loadline::ParameterValue& value, loadline::EditStep step);
};

/// The editor that fits the parameter's kind. Trace parameters have none: their value is a file.
[[nodiscard]] ParamEditor* createEditor(const ParameterSpec& spec, QWidget* parent);

} // namespace loadline
