// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/billsheet.h"

#include "models/prices/shownbill.h"
#include "ui/bill/billtree.h"
#include "ui/charts/chartnotes.h"
#include "ui/export/tablepaint.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <limits>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bill)
};

constexpr qreal gap = 24.0;

/// "730 hour × $0.0416"; only the quantity where tiers or a free allowance are priced one by one.
QString workingOf(const BillRow& line)
{
    const QString quantity = QStringLiteral("%1 %2").arg(line.cell(BillColumn::Quantity), line.cell(BillColumn::Unit));
    const QString& price = line.cell(BillColumn::UnitPrice);
    return price.isEmpty() ? quantity : QStringLiteral("%1 \u00D7 %2").arg(quantity, price);
}

/// An option's bill, line by line, with its total below.
PaintedTable paintedBill(const BillRow& option, const Theme& theme)
{
    PaintedTable table{.stretches = {0.46, 0.34, 0.20},
                       .head = {{.strong = option.cell(BillColumn::What), .ink = theme.optionText(option.option)},
                                {.strong = Words::tr("Quantity \u00D7 price")},
                                {.strong = Words::tr("$ per month"), .right = true}},
                       .rows = {}};
    for (const BillRow& service : option.children) {
        for (const BillRow& line : service.children) {
            const bool isPart = line.part.has_value();
            table.rows.append({{.strong = service.cell(BillColumn::What),
                                .plain = line.cell(BillColumn::What),
                                .swatch = isPart ? &theme.part(*line.part) : nullptr},
                               {.plain = workingOf(line)},
                               {.strong = line.cell(BillColumn::Amount), .right = true}});
        }
    }
    table.rows.append({{.strong = Words::tr("Total")}, {}, {.strong = option.cell(BillColumn::Amount), .right = true}});
    return table;
}

/// A row for each price, so that quantity × unit price = amount in every row.
ChartTable tableOf(const Evaluation& evaluation)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    TableColumn option{.name = Words::tr("Option")};
    TableColumn service{.name = Words::tr("Service")};
    TableColumn item{.name = Words::tr("Item")};
    TableColumn quantity{.name = Words::tr("Quantity")};
    TableColumn unit{.name = Words::tr("Unit")};
    TableColumn price{.name = Words::tr("Unit price, USD"), .format = Format::Usd};
    TableColumn amount{.name = Words::tr("Amount, USD a month"), .format = Format::Usd};
    TableColumn inCents{.name = Words::tr("Amount as shown, USD a month"), .format = Format::Usd};
    const auto add = [&](OptionId id, const auto& line, double units, double each, double all, double shown) {
        option.texts << fromUtf8(optionName(id));
        service.texts << modelText(line.service);
        item.texts << modelText(line.item);
        quantity.numbers.push_back(units);
        unit.texts << modelText(line.unit);
        price.numbers.push_back(each);
        amount.numbers.push_back(all);
        inCents.numbers.push_back(shown);
    };
    for (const OptionReport& report : evaluation.options) {
        const ShownBill shown = shownBill(report.bill);
        for (const BillLine& line : report.bill.lines) {
            auto steps = shown.line(report.bill, line).slices.begin();
            for (const Slice& slice : slicesOf(line))
                add(report.id, line, slice.quantity, slice.unitPrice.dollars(), slice.amount.dollars(),
                    shown.amount(*steps++).dollars());
        }
        for (const UnpricedLine& line : report.bill.unpriced)
            add(report.id, line, line.quantity, none, none, none);
    }
    return {{option, service, item, quantity, unit, price, amount, inCents}};
}

} // namespace

Sheet billSheet(const Evaluation& evaluation)
{
    const BillRow tree = billTree(evaluation, nullptr, {});
    const SheetPainting paint = [tree](QPainter& painter, const QRectF& area, const Theme& theme) {
        QVector<PaintedTable> tables;
        for (const BillRow& option : tree.children)
            tables.append(paintedBill(option, theme));
        // On end, one bill lies below the other.
        const bool isWide = area.width() > area.height();
        const auto count = static_cast<qreal>(tables.size());
        const QSizeF each(isWide ? (area.width() - gap * (count - 1.0)) / count : area.width(),
                          isWide ? area.height() : (area.height() - gap * (count - 1.0)) / count);
        const qreal scale = scaleToFit(tables, each);
        QPointF corner = area.topLeft();
        for (const PaintedTable& table : tables) {
            paintTable(painter, table, QRectF(corner, each), scale, theme);
            corner += isWide ? QPointF(each.width() + gap, 0.0) : QPointF(0.0, each.height() + gap);
        }
    };
    return {.key = QStringLiteral("bill"),
            .name = Words::tr("Bill"),
            .words = {.title = text(evaluation.verdict.sentence),
                      .subtitle = Words::tr("Both bills of a month, line by line, before tax"),
                      .footnote = priceFootnote(evaluation),
                      .notes = text(evaluation.verdict.because)},
            .content = paint,
            .table = tableOf(evaluation)};
}

} // namespace loadline
