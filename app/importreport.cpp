// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importreport.h"

#include "app/texttable.h"
#include "models/prices/offers.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

QString kindName(std::string_view kind)
{
    if (kind == "on_demand_linux")
        return Words::tr("on demand, Linux");
    if (kind == "on_demand_windows")
        return Words::tr("on demand, Windows");
    if (kind == "on_demand_rhel")
        return Words::tr("on demand, RHEL");
    if (kind == "on_demand_suse")
        return Words::tr("on demand, SUSE");
    if (kind == "reserved")
        return Words::tr("reserved, all systems");
    if (kind == "lambda")
        return Words::tr("Lambda");
    return modelText(serviceName(kind));
}

QString takenText(const std::vector<TakenPrices>& taken)
{
    const NumberFormat format;
    TextTable table({TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Right});
    for (const TakenPrices& prices : taken)
        table.addRow({fromUtf8(prices.region), kindName(prices.kind), format.count(prices.count)});
    return table.text(QStringLiteral("    "));
}

QString fileText(const ImportedFile& file)
{
    const NumberFormat format;
    QString text = file.name + u'\n';
    if (file.published.known())
        text += Words::tr("  %1, published on %2").arg(fromUtf8(file.offer), format.date(file.published)) + u'\n';
    for (const Message& note : file.notes)
        text += Words::tr("  Note: %1").arg(loadline::text(note)) + u'\n';
    if (!file.taken.empty())
        text += Words::tr("  Taken (region, kind, prices):") + u'\n' + takenText(file.taken);
    if (!file.skipped.empty())
        text += Words::tr("  Not taken (rows, why):") + u'\n' + skippedRowsText(file.skipped);
    return text;
}

} // namespace

QString skippedRowsText(const std::vector<SkippedRows>& skipped)
{
    const NumberFormat format;
    TextTable table({TextTable::Align::Right, TextTable::Align::Left});
    for (const SkippedRows& rows : skipped) {
        QString reason = modelText(rows.reason);
        if (!rows.which.empty())
            reason = Words::tr("%1: %2").arg(reason, fromUtf8(rows.which));
        const QString example = fromUtf8(rows.example);
        table.addRow({format.count(static_cast<double>(rows.count)),
                      rows.example.empty() ? reason
                      : rows.line == 0     ? Words::tr("%1, such as %2").arg(reason, example)
                                       : Words::tr("%1, such as %2 in line %3").arg(reason, example).arg(rows.line)});
    }
    return table.text(QStringLiteral("    "));
}

QString importReportText(const ImportReport& report)
{
    QStringList texts;
    for (const ImportedFile& file : report)
        texts.append(fileText(file));
    return texts.join(u'\n');
}

Json importReportJson(const ImportReport& report)
{
    Json files = Json::array();
    for (const ImportedFile& file : report) {
        Json taken = Json::array();
        for (const TakenPrices& prices : file.taken)
            taken.push_back({{"region", prices.region}, {"kind", prices.kind}, {"prices", prices.count}});
        Json skipped = Json::array();
        for (const SkippedRows& rows : file.skipped) {
            const std::string line = rows.line == 0 ? "" : "line " + std::to_string(rows.line) + ", ";
            skipped.push_back({{"reason", rows.reason},
                               {"which", rows.which},
                               {"rows", rows.count},
                               {"example", line + rows.example}});
        }
        Json notes = Json::array();
        for (const Message& note : file.notes)
            notes.push_back(NumberFormat(QLocale::c()).text(note).toStdString());
        files.push_back({{"file", file.name.toStdString()},
                         {"offer", file.offer},
                         {"published", file.published.text()},
                         {"taken", taken},
                         {"skipped", skipped},
                         {"notes", notes}});
    }
    return files;
}

} // namespace loadline
