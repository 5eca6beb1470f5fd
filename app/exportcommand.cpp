// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportcommand.h"

#include "app/export/exportrun.h"
#include "app/importedprices.h"
#include "app/language.h"
#include "app/output.h"
#include "app/pinnedevaluation.h"
#include "app/pricebook.h"
#include "app/programname.h"
#include "app/scenariofile.h"
#include "app/shortened.h"
#include "models/architecture/parts.h"
#include "models/evaluate.h"
#include "ui/export/sheets.h"
#include "ui/font.h"
#include "ui/pinned.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(export)
};

std::optional<QSize> sizeOf(const QString& words)
{
    // A4 at 300 dots an inch.
    if (words == QLatin1String("a4"))
        return QSize(2480, 3508);
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = form.match(words);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= leastSheetSide && side <= mostSheetSide; };
    return match.hasMatch() && fits(size.width()) && fits(size.height()) ? std::optional(size) : std::nullopt;
}

/// The keys that the words name, in the order of a deck; empty where one names nothing.
QStringList keysOf(const QString& words)
{
    if (words == QLatin1String("all"))
        return sheetKeys();
    const QStringList wanted = words.split(u',');
    QStringList keys;
    for (const QString& key : sheetKeys())
        if (wanted.contains(key))
            keys << key;
    return keys.size() == QSet<QString>(wanted.begin(), wanted.end()).size() ? keys : QStringList();
}

/// By the words, else by the file's ending, else a picture. Each ending's first format is meant.
const ExportFormatFacts& formatOf(const ExportWords& words)
{
    const QString ending = QFileInfo(QString::fromStdString(words.out)).suffix().toLower();
    const QString name = words.format.empty() ? ending : QString::fromStdString(words.format);
    const auto all = exportFormats();
    const auto found = std::ranges::find_if(all, [&](const ExportFormatFacts& one) { return name == one.ending; });
    return found == all.end() ? all.front() : *found;
}

bool readOrder(const ExportWords& words, QStringList& keys, ExportOrder& order, QString& error)
{
    keys = keysOf(QString::fromStdString(words.chart));
    const auto size = sizeOf(QString::fromStdString(words.size));
    if (keys.isEmpty())
        error = Words::tr("--chart %1: there is no such chart; \"loadline export --help\" lists them.")
                    .arg(shortened(QString::fromStdString(words.chart)));
    else if (!size)
        error = Words::tr("--size %1: write WIDTHxHEIGHT, each from %2 to %3, or a4.")
                    .arg(shortened(QString::fromStdString(words.size)))
                    .arg(leastSheetSide)
                    .arg(mostSheetSide);
    order.look.pixels = size.value_or(QSize());
    order.look.theme = words.theme == "dark"    ? SheetTheme::Dark
                       : words.theme == "clear" ? SheetTheme::Clear
                                                : SheetTheme::Light;
    order.look.type = words.type == "paper" ? TypeSize::Paper : words.type == "hall" ? TypeSize::Hall : TypeSize::Slide;
    const ExportFormatFacts& format = formatOf(words);
    const QString out = QFile::decodeName(QByteArray::fromStdString(words.out));
    const QString ending = QFileInfo(out).suffix().toLower();
    // A PDF that is named as a file holds all pages.
    const bool isDeck = format.format == ExportFormat::Pdf && ending == QLatin1String("pdf");
    const bool isOneFile = format.holdsAll || isDeck || keys.size() == 1;
    if (error.isEmpty() && isOneFile && ending != QLatin1String(format.ending) && words.format.empty())
        error = Words::tr("--out %1: the ending says no format; end it with .png, .svg, .pdf, .csv, .pptx or .xlsx, or "
                          "add --format.")
                    .arg(out);
    else if (error.isEmpty() && !isOneFile && !ending.isEmpty() && ending == QLatin1String(format.ending))
        error = Words::tr("--out %1: several charts go into a folder; leave the ending away.").arg(out);
    order.formats = {isDeck ? ExportFormat::DeckPdf : format.format};
    if (isOneFile)
        order.path = out;
    else
        order.folder = out;
    return error.isEmpty();
}

} // namespace

int exportCommand(const CommandLine& line, int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    nameProgram();
    const Language language(QString::fromStdString(line.language));
    QApplication::setFont(QFont(loadFontFamily()));
    QString error;
    QStringList keys;
    ExportOrder order;
    if (!readOrder(line.exporting, keys, order, error))
        return fail(error, ExitBadInput);
    PriceBook prices;
    const ImportedPrices imported(PriceStore(PriceStore::standardPath()), prices);
    if (!prices.open(error))
        return fail(error, ExitBadInput);
    const auto file = readScenarioFile(QFile::decodeName(QByteArray::fromStdString(line.exporting.file)),
                                       prices.anySheet(), error, FileKinds::Any);
    if (!file)
        return fail(error, ExitBadInput);
    if (!order.folder.isEmpty() && !QDir().mkpath(order.folder))
        return fail(Words::tr("--out %1: the folder cannot be made.").arg(order.folder), ExitBadInput);
    const PriceSheet& sheet = prices.sheet(file->scenario.billing.region);
    const Evaluation evaluation = evaluate(file->scenario, sheet);
    const Architecture parts = architecture(file->scenario, sheet, evaluation);
    const auto pinned = evaluatePinned(file->pinned, prices);
    const SheetSource source{file->scenario, evaluation, parts, pinned.get()};
    for (const QString& key : keys)
        order.sheets.push_back(buildSheet(key, source));
    order.scenario = scenarioFileText(*file);
    const auto problem = exportAll(order);
    return problem ? fail(*problem, ExitBadInput) : ExitGood;
}

} // namespace loadline
