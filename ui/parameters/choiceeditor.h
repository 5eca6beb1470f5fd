// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parameters/parameditor.h"

class QComboBox;

namespace loadline {

class ChoiceEditor : public ParamEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const ParameterSpec& spec, QWidget* parent = nullptr);

    void showValue(const ParameterValue& value, const ParameterValue& preset) override;
    void setTheme(const Theme&, const QColor&) override {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void report(int index);

    QComboBox* m_combo = nullptr;
};

} // namespace loadline
