// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parameters/parameditor.h"

class QHBoxLayout;
class QLineEdit;

namespace loadline {

class TextEditor : public ParamEditor
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget* parent = nullptr);

    void showValue(const ParameterValue& value, const ParameterValue& preset) override;
    void setTheme(const Theme& theme, const QColor& fill) override;
    void setInvalid(bool invalid) override;
    void setCompletions(const QStringList& texts);

    [[nodiscard]] QLineEdit* lineEdit() const { return m_edit; }

protected:
    [[nodiscard]] QHBoxLayout* row() const { return m_row; }
    [[nodiscard]] const QString& shownText() const { return m_shown; }

private:
    void report();

    QHBoxLayout* m_row = nullptr;
    QLineEdit* m_edit = nullptr;
    QString m_shown; ///< the scenario's text, also while a refused one stands in the field
    bool m_invalid = false;
};

} // namespace loadline
