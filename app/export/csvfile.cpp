// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/tablefiles.h"
#include "ui/csv.h"

#include <QJsonDocument>

namespace loadline {

QByteArray csvOf(const Sheet& sheet, const QByteArray& scenario)
{
    const QByteArray compact = QJsonDocument::fromJson(scenario).toJson(QJsonDocument::Compact);
    const QString head = csvLine({QStringLiteral("# title"), sheet.words.title}) +
                         csvLine({QStringLiteral("# measured"), sheet.words.subtitle}) +
                         csvLine({QStringLiteral("# prices"), sheet.words.footnote}) +
                         csvLine({QStringLiteral("# scenario"), QString::fromUtf8(compact)});
    return (head + csvText(sheet.table)).toUtf8();
}

} // namespace loadline
