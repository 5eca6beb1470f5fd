// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/exportrun.h"

#include "app/export/deck.h"
#include "app/export/pages.h"
#include "app/export/scenarioinside.h"
#include "app/export/tablefiles.h"
#include "app/wholefile.h"
#include "ui/export/sheetpaint.h"

#include <QDir>

#include <memory>

namespace loadline {
namespace {

using Bytes = std::optional<QByteArray>;

QString pathOf(const ExportOrder& order, const ExportFormatFacts& format, const QString& key)
{
    if (!order.path.isEmpty())
        return order.path;
    const QString name = format.holdsAll ? order.name : key;
    return QDir(order.folder).filePath(name + u'.' + format.ending);
}

Bytes bytesOf(const Sheet& sheet, const ExportOrder& order, ExportFormat format, QString& error)
{
    switch (format) {
    case ExportFormat::Png:
        return pngWithScenario(sheetImage(sheet, order.look), order.scenario);
    case ExportFormat::Svg:
        return svgWithScenario(sheetSvg(sheet, order.look), order.scenario);
    case ExportFormat::Csv:
        return csvOf(sheet, order.scenario);
    default:
        return pdfOf({sheet}, order.look, order.scenario, error);
    }
}

std::optional<QString> write(const QString& path, const Bytes& bytes, const QString& error)
{
    return bytes ? writeWholeFile(path, *bytes) : std::optional(error);
}

void addDeck(std::vector<ExportStep>& steps, const std::shared_ptr<const ExportOrder>& order, const QString& path)
{
    const auto deck = std::make_shared<Deck>(order->look);
    for (const Sheet& sheet : order->sheets) {
        steps.emplace_back([order, deck, &sheet]() -> std::optional<QString> {
            deck->addSlide(sheet);
            return {};
        });
    }
    steps.emplace_back([order, deck, path] {
        QString error;
        return write(path, deck->bytes(order->scenario, error), error);
    });
}

void addWhole(std::vector<ExportStep>& steps, const std::shared_ptr<const ExportOrder>& order,
              const ExportFormatFacts& format)
{
    const QString path = pathOf(*order, format, {});
    if (format.format == ExportFormat::Pptx) {
        addDeck(steps, order, path);
        return;
    }
    steps.emplace_back([order, path, kind = format.format] {
        QString error;
        const Bytes bytes = kind == ExportFormat::Xlsx ? workbookOf(order->sheets, order->scenario, error)
                                                       : pdfOf(order->sheets, order->look, order->scenario, error);
        return write(path, bytes, error);
    });
}

} // namespace

QStringList exportPaths(const ExportOrder& order)
{
    if (!order.path.isEmpty())
        return {order.path};
    QStringList keys;
    for (const Sheet& sheet : order.sheets)
        keys << sheet.key;
    QStringList paths;
    for (const QString& name : exportFileNames(keys, order.formats, order.name))
        paths << QDir(order.folder).filePath(name);
    return paths;
}

std::vector<ExportStep> exportSteps(const ExportOrder& given)
{
    const auto order = std::make_shared<const ExportOrder>(given);
    std::vector<ExportStep> steps;
    for (const ExportFormatFacts& format : exportFormats()) {
        if (!order->formats.contains(format.format))
            continue;
        if (format.holdsAll) {
            addWhole(steps, order, format);
            continue;
        }
        for (const Sheet& sheet : order->sheets) {
            steps.emplace_back([order, &sheet, kind = format.format, path = pathOf(*order, format, sheet.key)] {
                QString error;
                return write(path, bytesOf(sheet, *order, kind, error), error);
            });
        }
    }
    return steps;
}

} // namespace loadline
