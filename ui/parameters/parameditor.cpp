// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/parameditor.h"

#include "ui/parameters/choiceeditor.h"
#include "ui/parameters/numbereditor.h"
#include "ui/parameters/shapeeditor.h"
#include "ui/parameters/switcheditor.h"
#include "ui/parameters/texteditor.h"
#include "ui/parameters/windowseditor.h"

namespace loadline {

void ParamEditor::setAccessible(const QString& name, const QString& description)
{
    QWidget* target = focusProxy() ? focusProxy() : this;
    target->setAccessibleName(name);
    target->setAccessibleDescription(description);
}

ParamEditor* createEditor(const ParameterSpec& spec, QWidget* parent)
{
    switch (spec.kind) {
    case ParameterKind::Number:
    case ParameterKind::Integer:
        return new NumberEditor(spec, parent);
    case ParameterKind::Choice:
        return new ChoiceEditor(spec, parent);
    case ParameterKind::Switch:
        return new SwitchEditor(parent);
    case ParameterKind::Text:
        if (spec.id == "idle.windows")
            return new WindowsEditor(parent);
        return new TextEditor(parent);
    case ParameterKind::Numbers:
        return new ShapeEditor(parent);
    case ParameterKind::Trace:
        break;
    }
    return nullptr;
}

} // namespace loadline
