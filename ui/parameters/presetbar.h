// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choosing a preset, saving the scenario and going back to the preset.

#pragma once

#include "ui/theme.h"

#include <QComboBox>
#include <QToolButton>
#include <QWidget>

namespace loadline {

class PresetDelegate;

/// One example scenario as the combo box shows it.
struct PresetItem
{
    QString id;
    QString name;
    QString story; ///< one line
};

class PresetBar : public QWidget
{
    Q_OBJECT

public:
    explicit PresetBar(const Theme& theme, QWidget* parent = nullptr);

    void setPresets(const QList<PresetItem>& presets);
    /// Selects the preset of that id without emitting; an unknown id shows none selected.
    void setCurrent(const QString& id);
    void setResetEnabled(bool enabled);
    void setTheme(const Theme& theme);

signals:
    void presetChosen(const QString& id);
    void saveRequested();
    void resetRequested();

private:
    void choose(int index);

    QComboBox* m_combo = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_reset = nullptr;
    PresetDelegate* m_delegate = nullptr;
};

} // namespace loadline
