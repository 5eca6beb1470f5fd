// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billwords.h"

#include "models/prices/billmatch.h"
#include "ui/format.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bill)
};

constexpr int exactDigits = 10;

QString exactQuantity(double quantity, const std::string& unit)
{
    return withUnit(NumberFormat().significant(quantity, exactDigits), modelText(unit));
}

QString sliceWorking(const Slice& slice, const std::string& unit)
{
    const NumberFormat format;
    if (slice.free)
        return Words::tr("%1 free").arg(exactQuantity(slice.quantity, unit));
    return Words::tr("%1 × %2 = %3")
        .arg(exactQuantity(slice.quantity, unit), format.unitPrice(slice.unitPrice), format.unitPrice(slice.amount));
}

QString headOf(Part part, const std::string& service, const std::string& item)
{
    return Words::tr("%1, %2. %3").arg(fromUtf8(service), modelText(item), modelText(partMeaning(part)));
}

} // namespace

QString noPriceText(const std::string& region) { return Words::tr("no price for %1").arg(fromUtf8(region)); }

QString sourceText(const BillLine& line, const PriceSources& sources)
{
    const auto found = sources.find(line.source);
    return found == sources.end() ? fromUtf8(line.source) : modelText(found->second);
}

QString workingText(Part part, const BillLine& line, const PriceSources& sources)
{
    const NumberFormat format;
    QStringList lines{headOf(part, line.service, line.item)};
    const std::vector<Slice> slices = slicesOf(line);
    for (const Slice& slice : slices)
        lines << sliceWorking(slice, line.unit);
    if (slices.size() > 1)
        lines << Words::tr("Together %1").arg(format.unitPrice(line.amount));
    const QString source = sourceText(line, sources);
    lines << (line.derived ? Words::tr("Price of %1, derived from other published prices, not read from a list. %2.")
                           : Words::tr("Price of %1. Source: %2."))
                 .arg(format.date(line.priceDate), source);
    return plainTip(lines);
}

QString workingText(Part part, const UnpricedLine& line, const std::string& region)
{
    return plainTip(
        {headOf(part, line.service, line.item),
         Words::tr("%1 × an unknown price").arg(exactQuantity(line.quantity, line.unit)),
         Words::tr("The price tables have no price for it in %1, so the totals leave it out.").arg(fromUtf8(region))});
}

} // namespace loadline
