// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/csv.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

QString csvField(const QString& text)
{
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (std::ranges::none_of(text, needsQuotes))
        return text;
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

} // namespace

QString csvLine(const QStringList& fields)
{
    QStringList written;
    for (const QString& field : fields)
        written << csvField(field);
    return written.join(u',') + QStringLiteral("\r\n");
}

QString csvNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace loadline
