// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/font.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLoggingCategory>

namespace loadline {

QString loadFontFamily()
{
    QString family;
    const auto files = QDir(QStringLiteral(":/fonts")).entryInfoList({QStringLiteral("*.otf")}, QDir::Files);
    for (const QFileInfo& file : files) {
        const int id = QFontDatabase::addApplicationFont(file.filePath());
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty())
            family = families.first();
    }
    if (!family.isEmpty())
        return family;
    const QString noto = QStringLiteral("Noto Sans");
    family = QFontDatabase::hasFamily(noto) ? noto : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    qInfo("The program's own font cannot be loaded; using %s.", qPrintable(family));
    return family;
}

QFont pixelFont(const QFont& base, int pixels, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

int scaledToType(int pixels, const QFont& font)
{
    constexpr int usualPixels = 13;
    return pixels * QFontInfo(font).pixelSize() / usualPixels;
}

} // namespace loadline
