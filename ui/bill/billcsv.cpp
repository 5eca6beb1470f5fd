// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billcsv.h"

#include "models/prices/shownbill.h"
#include "ui/csv.h"
#include "ui/format.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace loadline {

using namespace Qt::StringLiterals;

namespace {

/// One side of a row.
struct Entry
{
    QString kind;
    double quantity = 0.0;
    std::optional<double> unitPrice;
    std::optional<double> amount;
    std::optional<double> shown; ///< the amount in the cents that people read, which add up
};

QString numberOrNothing(const std::optional<double>& value) { return value ? csvNumber(*value) : QString(); }

std::vector<Entry> entriesOf(const AnyLine& line, const Bill* bill, const ShownBill* shown)
{
    if (line.unpriced)
        return {{u"no price"_s, line.unpriced->quantity, {}, {}, {}}};
    std::vector<Entry> entries;
    if (!line.priced)
        return entries;
    auto steps = shown->line(*bill, *line.priced).slices.begin();
    for (const Slice& slice : slicesOf(*line.priced))
        entries.push_back({slice.free ? u"free"_s : u"price"_s, slice.quantity, slice.unitPrice.dollars(),
                           slice.amount.dollars(), shown->amount(*steps++).dollars()});
    return entries;
}

QStringList columns(bool pinned)
{
    QStringList names{u"option"_s,   u"service"_s,    u"item"_s,           u"part"_s,       u"kind"_s,
                      u"quantity"_s, u"unit"_s,       u"unit_price_usd"_s, u"amount_usd"_s, u"shown_usd"_s,
                      u"share"_s,    u"price_date"_s, u"derived"_s,        u"source"_s};
    if (pinned)
        names +=
            {u"a_kind"_s, u"a_quantity"_s, u"a_unit_price_usd"_s, u"a_amount_usd"_s, u"a_shown_usd"_s, u"change_usd"_s};
    return names;
}

/// Quantity, unit price, amount and what is shown of it, or nothing four times.
QStringList numbers(const Entry* entry)
{
    if (!entry)
        return {QString(), QString(), QString(), QString()};
    return {csvNumber(entry->quantity), numberOrNothing(entry->unitPrice), numberOrNothing(entry->amount),
            numberOrNothing(entry->shown)};
}

/// What the row costs now less what it costs in A; unknown where a side exists without a price.
QString change(const Entry* now, const Entry* pinned)
{
    if ((now && !now->amount) || (pinned && !pinned->amount))
        return {};
    return csvNumber((now ? *now->amount : 0.0) - (pinned ? *pinned->amount : 0.0));
}

QStringList fields(const LinePair& pair, const Entry* now, Usd total)
{
    const AnyLine& line = pair.either();
    QStringList row{fromUtf8(line.item()), fromUtf8(partKey(line.part())), now ? now->kind : QString()};
    QStringList values = numbers(now);
    values.insert(1, fromUtf8(line.unit()));
    row += values;
    const bool hasShare = now && now->amount && total > Usd{};
    row << (hasShare ? csvNumber(*now->amount / total.dollars()) : QString());
    const BillLine* priced = pair.now.priced;
    row << (priced ? fromUtf8(priced->priceDate.text()) : QString())
        << (priced ? (priced->derived ? u"1"_s : u"0"_s) : QString())
        << (priced ? fromUtf8(priced->source) : QString());
    return row;
}

/// The like of an entry on the other side: the free allowance with the free allowance, prices in their order.
const Entry* takeLike(std::vector<Entry>& entries, std::size_t& next, bool isFree)
{
    if (next >= entries.size() || (entries[next].kind == u"free"_s) != isFree)
        return nullptr;
    return &entries[next++];
}

/// The bills of an option as they are and as they are shown.
struct OptionBills
{
    const Bill& now;
    const Bill* pinned;
    ShownBills shown = shownBills(now, pinned);
};

QString linesOf(const QString& option, const ServicePair& service, const OptionBills& bills)
{
    QString text;
    for (const LinePair& pair : service.lines) {
        std::vector<Entry> now = entriesOf(pair.now, &bills.now, &bills.shown.now);
        std::vector<Entry> pinned =
            entriesOf(pair.pinned, bills.pinned, bills.shown.pinned ? &*bills.shown.pinned : nullptr);
        std::size_t nextNow = 0;
        std::size_t nextPinned = 0;
        for (bool isFree = true; nextNow < now.size() || nextPinned < pinned.size();) {
            const Entry* here = takeLike(now, nextNow, isFree);
            const Entry* there = takeLike(pinned, nextPinned, isFree);
            isFree = false;
            if (!here && !there)
                continue;
            QStringList row{option, fromUtf8(service.service)};
            row += fields(pair, here, bills.now.total);
            if (bills.pinned)
                row += QStringList{there ? there->kind : QString()} + numbers(there) + QStringList{change(here, there)};
            text += csvLine(row);
        }
    }
    return text;
}

QString dates(const Evaluation& evaluation)
{
    return fromUtf8(evaluation.oldestPriceDate.text()) + u" to "_s + fromUtf8(evaluation.priceDate.text());
}

QList<QStringList> head(const BillOrigin& origin, const Evaluation& now, const Evaluation* pinned)
{
    QList<QStringList> rows{{u"scenario"_s, origin.scenario},
                            {u"region"_s, fromUtf8(now.region)},
                            {u"prices of"_s, dates(now)},
                            {u"hours a month"_s, csvNumber(origin.hoursPerMonth)},
                            {u"amounts in"_s, u"US dollars a month before tax"_s}};
    for (const OptionReport& option : now.options) {
        rows.append({u"total of "_s + fromUtf8(optionName(option.id)), csvNumber(option.bill.total.dollars()),
                     option.bill.unpriced.empty() ? QString() : u"without what has no price"_s});
    }
    if (!pinned)
        return rows;
    for (const OptionReport& option : pinned->options) {
        rows.append({u"total of "_s + fromUtf8(optionName(option.id)) + u" in A"_s,
                     csvNumber(option.bill.total.dollars()),
                     option.bill.unpriced.empty() ? QString() : u"without what has no price"_s});
    }
    return rows;
}

} // namespace

QByteArray billCsv(const BillOrigin& origin, const Evaluation& now, const Evaluation* pinned)
{
    const QStringList names = columns(pinned != nullptr);
    QString text;
    for (QStringList row : head(origin, now, pinned)) {
        while (row.size() < names.size())
            row << QString();
        text += csvLine(row);
    }
    text += csvLine(names);
    for (const OptionReport& option : now.options) {
        const Bill* before = nullptr;
        if (pinned) {
            const auto found = std::ranges::find(pinned->options, option.id, &OptionReport::id);
            before = found == pinned->options.end() ? nullptr : &found->bill;
        }
        const OptionBills bills{option.bill, before};
        for (const ServicePair& service : matchBills(option.bill, before))
            text += linesOf(fromUtf8(optionKey(option.id)), service, bills);
    }
    return text.toUtf8();
}

} // namespace loadline
