// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parameters/texteditor.h"

class QComboBox;
class QMenu;
class QTimeEdit;
class QToolButton;

namespace loadline {

/// Idle windows as text, with a button that adds one by day and hour.
class WindowsEditor : public TextEditor
{
    Q_OBJECT

public:
    explicit WindowsEditor(QWidget* parent = nullptr);

    void setTheme(const Theme& theme, const QColor& fill) override;

private:
    [[nodiscard]] QWidget* createPicker();
    void addWindow();

    QToolButton* m_add = nullptr;
    QMenu* m_menu = nullptr;
    QComboBox* m_fromDay = nullptr;
    QTimeEdit* m_fromTime = nullptr;
    QComboBox* m_toDay = nullptr;
    QTimeEdit* m_toTime = nullptr;
};

} // namespace loadline
