// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Light or dark, and how large the type is: for all windows of the program at once.

#pragma once

#include "ui/theme.h"

#include <QObject>

class QSettings;

namespace loadline {

class LoadlineStyle;

class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Mode
    {
        System, ///< as the desktop has it
        Light,
        Dark
    };
    static constexpr int leastTypeSize = 80; ///< percent
    static constexpr int mostTypeSize = 200;
    static constexpr int typeSizeStep = 10;

    /// Dresses the application; needs a QApplication. `settings` must outlive this.
    explicit Appearance(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] int typeSize() const { return m_typeSize; }
    /// Size of body text at `base` px by the size that the person has chosen.
    [[nodiscard]] int scaledPixels(int base) const { return base * m_typeSize / 100; }

    void setMode(Mode mode);
    /// From light to dark or back, whatever it follows now.
    void toggle();
    void setTypeSize(int percent);
    void enlargeType() { setTypeSize(m_typeSize + typeSizeStep); }
    void reduceType() { setTypeSize(m_typeSize - typeSizeStep); }
    void resetType() { setTypeSize(100); }
    /// Larger above 0, smaller below, back to normal at 0.
    void changeTypeSize(int change);
    /// The desktop has changed its colours.
    void followSystem();

signals:
    void themeChanged(const loadline::Theme& theme);
    void modeChanged(loadline::Appearance::Mode mode);
    void typeSizeChanged(int percent);

private:
    void apply();

    QSettings& m_settings;
    LoadlineStyle* m_style = nullptr; ///< owned by the application
    Theme m_theme;
    Mode m_mode = Mode::System;
    int m_typeSize = 100;
    bool m_systemIsDark = false;
};

} // namespace loadline
