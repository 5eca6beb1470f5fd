// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace loadline {
namespace {

/// The locale to write in: the system's where it is of that language, for its territory's way with numbers.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    return language.isEmpty() || system.language() == wanted.language() ? system : wanted;
}

} // namespace

QStringList spokenLanguages() { return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")}; }

QString languageName(const QString& language)
{
    QString name = QLocale(language).nativeLanguageName();
    // English calls itself by its territory, Spanish writes itself small.
    if (language == QLatin1String("en"))
        name = QStringLiteral("English");
    return name.isEmpty() ? language : name.at(0).toUpper() + name.mid(1).section(u' ', 0, 0);
}

Language::Language(const QString& chosen)
{
    QLocale::setDefault(localeOf(chosen));
    const QString language = QLocale().name().section(u'_', 0, 0);
    // A system in a language without words here reads English; its numbers stay its own.
    const QString spoken = spokenLanguages().contains(language) ? language : spokenLanguages().constFirst();
    if (m_own.load(QStringLiteral(":/translations/loadline_%1.qm").arg(spoken)))
        QCoreApplication::installTranslator(&m_own);
    // Qt's own words are a package of the system; without it Qt's dialogs stay English.
    if (m_toolkit.load(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_toolkit);
}

} // namespace loadline
