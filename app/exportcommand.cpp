// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportcommand.h"

#include "app/importedprices.h"
#include "app/output.h"
#include "app/pricebook.h"
#include "app/programname.h"
#include "app/scenariofile.h"
#include "models/architecture/parts.h"
#include "models/evaluate.h"
#include "ui/architecture/architectureimage.h"
#include "ui/charts/chartimage.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/font.h"
#include "ui/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace loadline {
namespace {

constexpr int leastSide = 200;
constexpr int mostSide = 8000;
/// Pictures are drawn at this width and scaled, so that type has the same weight at any size.
constexpr qreal drawnWidth = 960.0;

QString say(const char* source) { return QCoreApplication::translate("export", source); }

/// What is exported, read from the words.
struct Order
{
    QStringList names;
    QSize size;
    Theme theme;
    bool asTable = false;
    bool intoFolder = false;
    QString out;
};

std::optional<QSize> sizeOf(const QString& words)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = form.match(words);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= leastSide && side <= mostSide; };
    return match.hasMatch() && fits(size.width()) && fits(size.height()) ? std::optional(size) : std::nullopt;
}

std::optional<ChartKind> chartOf(const QString& name)
{
    const auto found = std::ranges::find(chartKinds, name, chartKey);
    return found == chartKinds.end() ? std::nullopt : std::optional(*found);
}

/// Empty where the words name nothing that can be exported.
QStringList namesOf(const QString& chart)
{
    QStringList all;
    for (const ChartKind kind : chartKinds)
        all.append(chartKey(kind));
    const QStringList others{QStringLiteral("architecture"), QStringLiteral("state-options")};
    if (chart == QLatin1String("all"))
        return all + others;
    return all.contains(chart) || others.contains(chart) ? QStringList{chart} : QStringList();
}

bool readOrder(const ExportWords& words, Order& order, QString& error)
{
    order.names = namesOf(QString::fromStdString(words.chart));
    const auto size = sizeOf(QString::fromStdString(words.size));
    if (order.names.isEmpty())
        error = say("--chart %1: there is no such chart; \"loadline export --help\" lists them.")
                    .arg(QString::fromStdString(words.chart));
    else if (!size)
        error = say("--size %1: write WIDTHxHEIGHT, each from %2 to %3.")
                    .arg(QString::fromStdString(words.size))
                    .arg(leastSide)
                    .arg(mostSide);
    order.size = size.value_or(QSize());
    order.theme = words.theme == "dark" ? Theme::dark() : Theme::light();
    order.asTable = words.format == "csv";
    order.intoFolder = order.names.size() > 1;
    order.out = QFile::decodeName(QByteArray::fromStdString(words.out));
    return error.isEmpty();
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pictureOf(const Order& order, const QString& name, const Scenario& scenario, const PriceSheet& sheet,
                     const Evaluation& evaluation)
{
    const qreal scale = order.size.width() / drawnWidth;
    const QSize drawn(qRound(drawnWidth), qRound(order.size.height() / scale));
    if (const auto kind = chartOf(name)) {
        const ChartData chart = buildChart(*kind, scenario, evaluation);
        return order.asTable ? csvText(chart.table).toUtf8() : pngOf(chartImage(chart, order.theme, drawn, scale));
    }
    if (order.asTable)
        return name == QLatin1String("architecture")
                   ? architectureCsv(architecture(scenario, sheet, evaluation)).toUtf8()
                   : stateCsv(evaluation).toUtf8();
    if (name == QLatin1String("architecture"))
        return pngOf(architectureImage(scenario, evaluation, architecture(scenario, sheet, evaluation), order.theme,
                                       drawn, scale));
    return pngOf(stateImage(evaluation, order.theme, drawn, scale));
}

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int exportCommand(const CommandLine& line, int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    nameProgram();
    QApplication::setFont(QFont(loadFontFamily()));
    QString error;
    Order order;
    if (!readOrder(line.exporting, order, error))
        return fail(error, ExitBadInput);
    PriceBook prices;
    const ImportedPrices imported(PriceStore(PriceStore::standardPath()), prices);
    if (!prices.open(error))
        return fail(error, ExitBadInput);
    const auto file =
        readScenarioFile(QFile::decodeName(QByteArray::fromStdString(line.exporting.file)), prices.anySheet(), error);
    if (!file)
        return fail(error, ExitBadInput);
    if (order.intoFolder && !QDir().mkpath(order.out))
        return fail(say("--out %1: the folder cannot be made.").arg(order.out), ExitBadInput);
    const PriceSheet& sheet = prices.sheet(file->scenario.billing.region);
    const Evaluation evaluation = evaluate(file->scenario, sheet);
    for (const QString& name : order.names) {
        const QString path =
            order.intoFolder
                ? QDir(order.out).filePath(name + (order.asTable ? QStringLiteral(".csv") : QStringLiteral(".png")))
                : order.out;
        if (!write(path, pictureOf(order, name, file->scenario, sheet, evaluation)))
            return fail(say("%1 could not be written; choose another --out.").arg(path), ExitBadInput);
    }
    return ExitGood;
}

} // namespace loadline
