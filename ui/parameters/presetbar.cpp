// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/presetbar.h"

#include "ui/font.h"
#include "ui/icon.h"
#include "ui/parameters/presetdelegate.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace loadline {

PresetBar::PresetBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_combo(new QComboBox)
    , m_save(new QToolButton)
    , m_reset(new QToolButton)
    , m_delegate(new PresetDelegate(m_combo))
{
    m_combo->setAccessibleName(tr("Preset"));
    m_combo->setPlaceholderText(tr("Choose a preset"));
    m_combo->setItemDelegate(m_delegate);
    m_combo->setFixedHeight(32);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_save->setToolTip(tr("Save the scenario"));
    m_save->setAccessibleName(tr("Save"));
    m_reset->setToolTip(tr("Back to the preset, all values"));
    m_reset->setAccessibleName(tr("Reset all"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(m_combo, 1);
    for (QToolButton* button : {m_save, m_reset}) {
        button->setFixedSize(32, 32);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_combo, &QComboBox::activated, this, &PresetBar::choose);
    connect(m_save, &QToolButton::clicked, this, &PresetBar::saveRequested);
    connect(m_reset, &QToolButton::clicked, this, &PresetBar::resetRequested);
    setTheme(theme);
}

void PresetBar::setPresets(const QList<PresetItem>& presets)
{
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    for (const PresetItem& preset : presets) {
        m_combo->addItem(preset.name, preset.id);
        const int index = m_combo->count() - 1;
        m_combo->setItemData(index, preset.story, PresetDelegate::StoryRole);
        m_combo->setItemData(index, preset.story, Qt::AccessibleDescriptionRole);
    }
    m_combo->setCurrentIndex(-1);
}

void PresetBar::setCurrent(const QString& id)
{
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(m_combo->findData(id));
}

void PresetBar::setResetEnabled(bool enabled) { m_reset->setEnabled(enabled); }

void PresetBar::setTheme(const Theme& theme)
{
    m_save->setIcon(icon(QStringLiteral("save"), theme.ink));
    m_reset->setIcon(icon(QStringLiteral("reset"), theme.ink));
    m_delegate->setTheme(theme);
}

void PresetBar::choose(int index) { emit presetChosen(m_combo->itemData(index).toString()); }

} // namespace loadline
