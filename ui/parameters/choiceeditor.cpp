// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/choiceeditor.h"

#include "ui/format.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace loadline {

ChoiceEditor::ChoiceEditor(const ParameterSpec& spec, QWidget* parent)
    : ParamEditor(parent)
    , m_combo(new QComboBox)
{
    for (const ParameterChoice& choice : spec.choices)
        m_combo->addItem(parameterText(choice.label));
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::report);
}

void ChoiceEditor::showValue(const ParameterValue& value, const ParameterValue&)
{
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(static_cast<int>(std::get<double>(value)));
}

void ChoiceEditor::report(int index) { emit valueEdited(static_cast<double>(index), EditStep::Single); }

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Without the focus the wheel scrolls the panel.
    if (watched == m_combo && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return ParamEditor::eventFilter(watched, event);
}

} // namespace loadline
