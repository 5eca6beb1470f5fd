// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonmistake.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(json)
};

/// What the library calls a part of JSON, in words; signs as they are.
QString partName(const QString& name)
{
    if (name == QLatin1String("string literal"))
        return Words::tr("a text in quotation marks");
    if (name == QLatin1String("number literal"))
        return Words::tr("a number");
    if (name == QLatin1String("end of input"))
        return Words::tr("the end of the text");
    if (name.contains(QLatin1String("literal")))
        return Words::tr("a value");
    return name;
}

/// The last piece in quotes, short and printable.
QString shown(QString piece)
{
    constexpr qsizetype longest = 24;
    for (QChar& c : piece)
        c = c.isPrint() ? c : QChar(u'?');
    return piece.size() > longest ? QChar(0x2026) + piece.right(longest) : piece;
}

} // namespace

QString jsonMistake(const QString& said, const QString& lastRead)
{
    if (said.contains(QLatin1String("unexpected end of input")))
        return Words::tr("The text ends before its last bracket is closed.");
    if (said.contains(QLatin1String("missing closing quote")))
        return Words::tr("A quotation mark is not closed.");
    if (said.contains(QLatin1String("UTF-8")))
        return Words::tr("A character is damaged; save the file as UTF-8.");
    static const QRegularExpression unexpected(QStringLiteral("unexpected (.+); expected (.+)$"));
    if (const auto match = unexpected.match(said); match.hasMatch())
        return Words::tr("There is %1 where %2 must be.").arg(partName(match.captured(1)), partName(match.captured(2)));
    return Words::tr("\"%1\" is not JSON.").arg(shown(lastRead));
}

} // namespace loadline
