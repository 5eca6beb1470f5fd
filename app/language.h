// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace loadline {

/// Where the settings keep the language that was chosen in the window; empty for the system's.
inline const QString languageKey = QStringLiteral("language");

/// The languages that the program has words for, "en" first.
[[nodiscard]] QStringList spokenLanguages();
/// A language in its own words: "Deutsch".
[[nodiscard]] QString languageName(const QString& language);

/// The language of everything that people read, for as long as this lives: words, numbers and dates. Needs an
/// application object.
class Language
{
public:
    /// `chosen` is one of spokenLanguages(), or empty for the system's.
    explicit Language(const QString& chosen);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

private:
    QTranslator m_own;
    QTranslator m_toolkit; ///< Qt's own words
};

} // namespace loadline
