// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usagemistake.h"

#include "app/shortened.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace loadline {
namespace {

struct Form
{
    const char* said;
    const char* words; ///< with %1 and %2 for what `said` captures
};

constexpr std::array forms{
    Form{"^A subcommand is required$", QT_TRANSLATE_NOOP("help", "A command is missing.")},
    Form{"^(.+) is required$", QT_TRANSLATE_NOOP("help", "%1 is missing.")},
    Form{"^The following arguments? (?:was|were) not expected: (.+)$",
         QT_TRANSLATE_NOOP("help", "%1 is not known here.")},
    Form{"^(.+) excludes (.+)$", QT_TRANSLATE_NOOP("help", "%1 does not go together with %2.")},
    Form{"^(.+) requires (.+)$", QT_TRANSLATE_NOOP("help", "%1 needs %2.")},
    Form{"^(.+): (.*) not in \\{(.+)\\}$", QT_TRANSLATE_NOOP("help", "%1: there is no \"%2\"; it must be one of %3.")},
    Form{"^(.+): 1 required .+ missing$", QT_TRANSLATE_NOOP("help", "%1 needs a value.")},
    Form{"^(.+): At Most 1 required but received .+$", QT_TRANSLATE_NOOP("help", "%1 can be given only once.")},
};

} // namespace

QString usageMistake(const QString& said)
{
    constexpr qsizetype longestQuote = 200;
    for (const Form& form : forms) {
        const auto match = QRegularExpression(QString::fromLatin1(form.said)).match(said);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate("help", form.words);
        for (int i = match.lastCapturedIndex(); i > 0; --i)
            words.replace(QStringLiteral("%%1").arg(i), shortened(match.captured(i), longestQuote));
        return words;
    }
    return shortened(said, longestQuote);
}

} // namespace loadline
