// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parameters/parameditor.h"

class QCheckBox;

namespace loadline {

class SwitchEditor : public ParamEditor
{
    Q_OBJECT

public:
    explicit SwitchEditor(QWidget* parent = nullptr);

    void showValue(const ParameterValue& value, const ParameterValue& preset) override;
    void setTheme(const Theme&, const QColor&) override {}

private:
    void report(bool on);

    QCheckBox* m_box = nullptr;
};

} // namespace loadline
