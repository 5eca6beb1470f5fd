// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"

#include "ui/font.h"
#include "ui/style.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace loadline {
namespace {

constexpr int bodyPixels = 13;
constexpr int middleLightness = 128;

const QString modeKey = QStringLiteral("appearance/theme");
const QString sizeKey = QStringLiteral("appearance/typeSize");

QString modeName(Appearance::Mode mode)
{
    switch (mode) {
    case Appearance::Mode::Light:
        return QStringLiteral("light");
    case Appearance::Mode::Dark:
        return QStringLiteral("dark");
    case Appearance::Mode::System:
        break;
    }
    return QStringLiteral("system");
}

Appearance::Mode modeNamed(const QString& name)
{
    for (const auto mode : {Appearance::Mode::Light, Appearance::Mode::Dark}) {
        if (name == modeName(mode))
            return mode;
    }
    return Appearance::Mode::System;
}

/// Qt tells the desktop's lightness only through the application's palette, and only while it is not our own.
bool readSystemIsDark()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < middleLightness;
    QApplication::setPalette(own);
    return isDark;
}

} // namespace

Appearance::Appearance(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(Theme::light())
    , m_mode(modeNamed(settings.value(modeKey).toString()))
    , m_typeSize(std::clamp(settings.value(sizeKey, 100).toInt(), leastTypeSize, mostTypeSize))
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < middleLightness)
{
    QFont font(loadFontFamily());
    font.setPixelSize(bodyPixels);
    QApplication::setFont(font);
    m_style = new LoadlineStyle(m_theme);
    QApplication::setStyle(m_style);
    apply();
}

void Appearance::setMode(Mode mode)
{
    m_mode = mode;
    m_settings.setValue(modeKey, modeName(mode));
    emit modeChanged(mode);
    apply();
}

void Appearance::toggle() { setMode(m_theme.isDark ? Mode::Light : Mode::Dark); }

void Appearance::setTypeSize(int percent)
{
    const int size = std::clamp(percent, leastTypeSize, mostTypeSize);
    if (size == m_typeSize)
        return;
    m_typeSize = size;
    m_settings.setValue(sizeKey, size);
    emit typeSizeChanged(size);
}

void Appearance::changeTypeSize(int change) { setTypeSize(change == 0 ? 100 : m_typeSize + change * typeSizeStep); }

void Appearance::followSystem()
{
    m_systemIsDark = readSystemIsDark();
    if (m_mode == Mode::System && m_systemIsDark != m_theme.isDark)
        apply();
}

void Appearance::apply()
{
    const bool isDark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
    m_theme = isDark ? Theme::dark() : Theme::light();
    m_style->setTheme(m_theme);
    QApplication::setPalette(m_theme.palette());
    emit themeChanged(m_theme);
}

} // namespace loadline
