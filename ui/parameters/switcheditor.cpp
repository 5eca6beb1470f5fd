// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/switcheditor.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace loadline {

SwitchEditor::SwitchEditor(QWidget* parent)
    : ParamEditor(parent)
    , m_box(new QCheckBox)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch(1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &SwitchEditor::report);
}

void SwitchEditor::showValue(const ParameterValue& value, const ParameterValue&)
{
    const bool on = std::get<double>(value) != 0.0;
    m_box->setChecked(on);
    m_box->setText(on ? tr("On") : tr("Off"));
}

void SwitchEditor::report(bool on) { emit valueEdited(on ? 1.0 : 0.0, EditStep::Single); }

} // namespace loadline
