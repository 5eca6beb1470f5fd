// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/missingprices.h"

#include "models/translatable.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

bool isIn(const Bill& bill, const UnpricedLine& wanted)
{
    constexpr double same = 1e-9;
    return std::ranges::any_of(bill.unpriced, [&](const UnpricedLine& line) {
        return line.part == wanted.part && line.item == wanted.item &&
               std::abs(line.quantity - wanted.quantity) <= same * wanted.quantity;
    });
}

bool lacksMore(const Bill& bill, const Bill& other)
{
    return std::ranges::any_of(bill.unpriced, [&](const UnpricedLine& line) { return !isIn(other, line); });
}

} // namespace

MissingPrices missingPrices(const Bill& ec2, const Bill& lambda)
{
    return {.ec2 = lacksMore(ec2, lambda), .lambda = lacksMore(lambda, ec2)};
}

bool lackTheSame(const Bill& one, const Bill& other) { return !lacksMore(one, other) && !lacksMore(other, one); }

void leaveOpen(BreakEven& breakEven)
{
    breakEven.complete = false;
    breakEven.points.clear();
}

Warning unpricedWarning(const Bill& bill, Region region, OptionId option)
{
    std::string name(optionName(option));
    std::string code(regionCode(region));
    Message message{translatable("models", "%1: no price for %2 in %3"), {name, bill.unpriced.front().item, code}};
    if (bill.unpriced.size() > 1) {
        const double count = static_cast<double>(bill.unpriced.size());
        message = {translatable("models", "%1: %2 prices are missing in %3"),
                   {name, number(count, Format::Count), code}};
    }
    return {Severity::Caution, std::move(message), "billing.region", option};
}

} // namespace loadline
