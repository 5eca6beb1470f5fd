// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/numbereditor.h"

#include "ui/parameters/paramslider.h"
#include "ui/parameters/valuespinbox.h"

#include <QHBoxLayout>

namespace loadline {

NumberEditor::NumberEditor(const ParameterSpec& spec, QWidget* parent)
    : ParamEditor(parent)
    , m_slider(new ParamSlider(spec))
    , m_spinBox(new ValueSpinBox(spec))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spinBox);
    setFocusProxy(m_slider);
    connect(m_slider, &ParamSlider::moved, this, &ParamEditor::valueEdited);
    connect(m_spinBox, &ValueSpinBox::typed, this, &NumberEditor::reportTyped);
    connect(m_spinBox, &ValueSpinBox::stepped, this, &NumberEditor::reportStepped);
}

void NumberEditor::showValue(const ParameterValue& value, const ParameterValue& preset)
{
    m_slider->showValue(std::get<double>(value), std::get<double>(preset));
    m_spinBox->showValue(std::get<double>(value));
}

void NumberEditor::setTheme(const Theme& theme, const QColor& fill) { m_slider->setColors(theme, fill); }

void NumberEditor::setAccessible(const QString& name, const QString& description)
{
    m_slider->setAccessibleName(name);
    m_slider->setAccessibleDescription(description);
    m_spinBox->setAccessibleName(name);
    m_spinBox->setAccessibleDescription(description);
}

void NumberEditor::reportTyped(double value) { emit valueEdited(value, EditStep::Single); }

void NumberEditor::reportStepped(double value) { emit valueEdited(value, EditStep::Repeat); }

} // namespace loadline
