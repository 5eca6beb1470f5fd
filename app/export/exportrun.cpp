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

using SharedOrder = std::shared_ptr<const ExportOrder>;

/// A path that was given as a whole may be that of a pipe or a device.
std::optional<QString> write(const ExportOrder& order, const QString& path, const Bytes& bytes, const QString& error)
{
    return bytes ? writeWholeFile(path, *bytes, order.path.isEmpty() ? FileKinds::Plain : FileKinds::Any)
                 : std::optional(error);
}

ExportWriting writing(const SharedOrder& order, const QString& path, const Bytes& bytes, const QString& error)
{
    return [order, path, bytes, error] { return write(*order, path, bytes, error); };
}

ExportWriting pages(const SharedOrder& order, const QString& path, const std::vector<Sheet>& sheets)
{
    QString error;
    return writing(order, path, pdfOf(sheets, order->look, order->scenario, error), error);
}

ExportWriting drawn(const QString& path, const Sheet& sheet, const SharedOrder& order, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return [path, order, picture = sheetImage(sheet, order->look)] {
            return write(*order, path, pngWithScenario(picture, order->scenario), {});
        };
    case ExportFormat::Svg:
        return writing(order, path, svgWithScenario(sheetSvg(sheet, order->look), order->scenario), {});
    case ExportFormat::Csv:
        return [path, order, &sheet] { return write(*order, path, csvOf(sheet, order->scenario), {}); };
    default:
        return pages(order, path, {sheet});
    }
}

void addDeck(std::vector<ExportStep>& steps, const SharedOrder& order, const QString& path)
{
    const auto deck = std::make_shared<Deck>(order->look);
    for (const Sheet& sheet : order->sheets) {
        steps.emplace_back([deck, &sheet]() -> ExportWriting {
            return [deck, picture = deck->picture(sheet)]() -> std::optional<QString> {
                deck->addPicture(picture);
                return {};
            };
        });
        steps.emplace_back([order, deck, &sheet]() -> ExportWriting {
            return [order, deck, &sheet, drawing = deck->drawing(sheet)]() -> std::optional<QString> {
                deck->addSlide(sheet, drawing);
                return {};
            };
        });
    }
    steps.emplace_back([order, deck, path]() -> ExportWriting {
        return [order, deck, path] {
            QString error;
            return write(*order, path, deck->bytes(order->scenario, error), error);
        };
    });
}

void addWhole(std::vector<ExportStep>& steps, const SharedOrder& order, const ExportFormatFacts& format)
{
    const QString path = pathOf(*order, format, {});
    if (format.format == ExportFormat::Pptx) {
        addDeck(steps, order, path);
        return;
    }
    if (format.format == ExportFormat::Xlsx) {
        steps.emplace_back([order, path]() -> ExportWriting {
            return [order, path] {
                QString error;
                return write(*order, path, workbookOf(order->sheets, order->scenario, error), error);
            };
        });
        return;
    }
    steps.emplace_back([order, path] { return pages(order, path, order->sheets); });
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
                return drawn(path, sheet, order, kind);
            });
        }
    }
    return steps;
}

std::optional<QString> exportAll(const ExportOrder& order)
{
    for (const ExportStep& step : exportSteps(order)) {
        if (auto problem = step()())
            return problem;
    }
    return {};
}

} // namespace loadline
