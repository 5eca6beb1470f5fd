// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billtree.h"

#include "models/prices/billmatch.h"
#include "models/prices/shownbill.h"
#include "ui/amounttext.h"
#include "ui/bill/billcontrols.h"
#include "ui/bill/billwords.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace loadline {
namespace {

using Side = BillAmount BillRow::*;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bill)
};

/// A bill as it is shown.
struct ShownSide
{
    const Bill& bill;
    const ShownBill& shown;
    [[nodiscard]] const ShownLine& line(const AnyLine& line) const { return shown.line(bill, *line.priced); }
};

/// What the texts of all rows of an option depend on.
struct OptionContext
{
    OptionId id = OptionId::Ec2;
    const PriceSources& sources;
    std::string region;       ///< of the bill now …
    std::string pinnedRegion; ///< … and of A's
    ShownSide now;
    std::optional<ShownSide> pinned{};
    [[nodiscard]] Usd total() const { return now.bill.total; }
    [[nodiscard]] int decimals() const { return now.shown.decimals; }
};

BillAmount amountOf(const AnyLine& line, const ShownSide* side)
{
    return {.exists = line.exists(),
            .priced = line.priced != nullptr,
            .incomplete = line.unpriced != nullptr,
            .exact = line.priced ? line.priced->amount : Usd{},
            .shown = line.priced ? side->line(line).steps : 0};
}

/// The sum of what the rows below a row cost.
BillAmount sumOf(const std::vector<BillRow>& rows, Side side)
{
    BillAmount sum;
    for (const BillRow& row : rows) {
        const BillAmount& one = row.*side;
        sum.exists |= one.exists;
        sum.priced |= one.priced;
        sum.incomplete |= one.incomplete;
        sum.exact += one.exact;
        sum.shown += one.shown;
    }
    return sum;
}

BillAmount totalOf(const OptionReport& report, const ShownBill& shown)
{
    // Without a name nothing could be configured, and there is no bill.
    const bool exists = !report.compute.name.empty() || !report.bill.lines.empty() || !report.bill.unpriced.empty();
    return {.exists = exists,
            .priced = exists && (!report.bill.lines.empty() || report.bill.unpriced.empty()),
            .incomplete = !report.bill.unpriced.empty(),
            .exact = report.bill.total,
            .shown = shown.total};
}

bool hasDetails(const AnyLine& line)
{
    return line.priced && (line.priced->tiers.size() > 1 || line.priced->free > 0.0);
}

void showNumbers(BillRow& row, double quantity, const std::string& unit)
{
    row.cell(BillColumn::Quantity) = quantityText(quantity);
    row.cell(BillColumn::Unit) = modelText(unit);
}

/// Adds one side's free allowance and tiers below the row of their line.
void addSlices(BillRow& lineRow, const AnyLine& line, const ShownSide* shown, const std::string& unit, Side side)
{
    if (!line.priced)
        return;
    int tier = 0;
    auto steps = shown->line(line).slices.begin();
    for (const Slice& slice : slicesOf(*line.priced)) {
        tier += slice.free ? 0 : 1;
        const QString key = slice.free ? QStringLiteral("free") : QStringLiteral("tier %1").arg(tier);
        auto found = std::ranges::find(lineRow.children, key, &BillRow::key);
        if (found == lineRow.children.end()) {
            BillRow row{.kind = slice.free ? BillRow::Kind::Free : BillRow::Kind::Tier,
                        .key = key,
                        .option = lineRow.option,
                        .part = lineRow.part,
                        .parameter = slice.free ? freeTierControl() : lineRow.parameter};
            row.cell(BillColumn::What) = slice.free ? Words::tr("Free allowance") : Words::tr("Tier %1").arg(tier);
            found = lineRow.children.insert(lineRow.children.end(), std::move(row));
        }
        (*found).*side = {.exists = true, .priced = true, .exact = slice.amount, .shown = *steps++};
        if (side == &BillRow::now) {
            showNumbers(*found, slice.quantity, unit);
            found->cell(BillColumn::UnitPrice) = NumberFormat().unitPrice(slice.unitPrice);
        }
    }
    if (tier == 1 && side == &BillRow::now && lineRow.children.back().kind == BillRow::Kind::Tier)
        lineRow.children.back().cell(BillColumn::What) = Words::tr("Billed");
}

QString unitPriceText(const BillLine& line)
{
    if (line.tiers.size() > 1)
        return Words::tr("%1 tiers").arg(line.tiers.size());
    if (line.tiers.empty())
        return Words::tr("free");
    return line.free > 0.0 ? Words::tr("part free") : NumberFormat().unitPrice(line.listPrice);
}

void showPrice(BillRow& row, const BillLine& line, const PriceSources& sources)
{
    row.cell(BillColumn::UnitPrice) = unitPriceText(line);
    row.cell(BillColumn::Dated) = NumberFormat().date(line.priceDate);
    row.sourceKey = line.derived ? Words::tr("%1, derived").arg(fromUtf8(line.source)) : fromUtf8(line.source);
    const QString source = sourceText(line, sources);
    row.cell(BillColumn::Source) = line.derived ? Words::tr("%1 (derived)").arg(source) : source;
}

BillRow lineRow(const LinePair& pair, const OptionContext& context)
{
    const AnyLine& shown = pair.either();
    const ShownSide* const pinned = context.pinned ? &*context.pinned : nullptr;
    BillRow row{.kind = BillRow::Kind::Line,
                .key = fromUtf8(pair.key),
                .option = context.id,
                .part = shown.part(),
                .parameter = controlBehind(context.id, shown.part()),
                .now = amountOf(pair.now, &context.now),
                .pinned = amountOf(pair.pinned, pinned)};
    row.cell(BillColumn::What) = modelText(shown.item());
    if (pair.now.exists())
        showNumbers(row, pair.now.quantity(), pair.now.unit());
    if (pair.now.priced)
        showPrice(row, *pair.now.priced, context.sources);
    row.toolTip = shown.priced ? workingText(shown.part(), *shown.priced, context.sources)
                               : workingText(shown.part(), *shown.unpriced,
                                             pair.now.exists() ? context.region : context.pinnedRegion);
    if (hasDetails(pair.now) || hasDetails(pair.pinned)) {
        addSlices(row, pair.now, &context.now, shown.unit(), &BillRow::now);
        addSlices(row, pair.pinned, pinned, shown.unit(), &BillRow::pinned);
        for (BillRow& slice : row.children)
            slice.toolTip = row.toolTip;
    }
    return row;
}

BillRow serviceRow(const ServicePair& service, const OptionContext& context)
{
    BillRow row{.kind = BillRow::Kind::Service, .key = fromUtf8(service.service), .option = context.id};
    row.cell(BillColumn::What) = modelText(service.service);
    for (const LinePair& line : service.lines)
        row.children.push_back(lineRow(line, context));
    row.now = sumOf(row.children, &BillRow::now);
    row.pinned = sumOf(row.children, &BillRow::pinned);
    return row;
}

/// Whether the difference between both sides is known: nothing lacks a price in one and not in the other.
bool comparable(const BillRow& row)
{
    if (!row.now.incomplete && !row.pinned.incomplete)
        return true;
    if (row.children.empty())
        return false;
    return std::ranges::all_of(row.children, comparable);
}

QString amountText(const BillAmount& amount, const std::string& region, int decimals)
{
    if (!amount.priced)
        return amount.incomplete ? noPriceText(region) : QString(noValue);
    const QString text = stepsText(amount.shown, decimals, amount.exact > Usd{});
    return amount.incomplete ? Words::tr("at least %1").arg(text) : text;
}

void showAmounts(BillRow& row, const OptionContext& context)
{
    const bool isTotal = row.kind == BillRow::Kind::Option;
    row.cell(BillColumn::Amount) =
        row.now.exists || isTotal ? amountText(row.now, context.region, context.decimals()) : Words::tr("no longer");
    if (row.now.priced && row.kind != BillRow::Kind::Free && context.total() > Usd{})
        row.cell(BillColumn::Share) = NumberFormat().share(row.now.exact / context.total());
    if (context.pinned) {
        row.cell(BillColumn::Pinned) = row.pinned.exists || isTotal
                                           ? amountText(row.pinned, context.pinnedRegion, context.decimals())
                                           : Words::tr("new");
        row.cell(BillColumn::Change) =
            comparable(row) ? changeText(row.now.shown - row.pinned.shown, context.decimals()) : Words::tr("unknown");
    }
    for (BillRow& child : row.children)
        showAmounts(child, context);
}

BillRow optionRow(const OptionReport& now, const OptionReport* pinned, const OptionContext& context)
{
    BillRow row{.kind = BillRow::Kind::Option,
                .key = fromUtf8(optionKey(now.id)),
                .option = now.id,
                .now = totalOf(now, context.now.shown),
                .pinned = pinned ? totalOf(*pinned, context.pinned->shown) : BillAmount{}};
    row.cell(BillColumn::What) = fromUtf8(optionName(now.id));
    for (const ServicePair& service : matchBills(now.bill, pinned ? &pinned->bill : nullptr))
        row.children.push_back(serviceRow(service, context));
    showAmounts(row, context);
    return row;
}

} // namespace

BillRow billTree(const Evaluation& now, const Evaluation* pinned, const PriceSources& sources)
{
    BillRow root;
    for (const OptionReport& option : now.options) {
        const OptionReport* before = nullptr;
        if (pinned) {
            const auto found = std::ranges::find(pinned->options, option.id, &OptionReport::id);
            before = found == pinned->options.end() ? nullptr : &*found;
        }
        const ShownBills shown = shownBills(option.bill, before ? &before->bill : nullptr);
        OptionContext context{.id = option.id,
                              .sources = sources,
                              .region = now.region,
                              .pinnedRegion = pinned ? pinned->region : std::string(),
                              .now = {option.bill, shown.now}};
        if (before)
            context.pinned.emplace(ShownSide{before->bill, *shown.pinned});
        root.children.push_back(optionRow(option, before, context));
    }
    return root;
}

} // namespace loadline
