// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"

#include "models/translatable.h"

namespace loadline {
namespace {

using namespace access;

constexpr auto billing = &Scenario::billing;

constexpr ParameterChoice months[] = {{"730", translatable("parameters", "730 hours")},
                                      {"720", translatable("parameters", "720 hours")}};
constexpr ParameterChoice gigabytes[] = {{"binary", translatable("parameters", "1,024 MB")},
                                         {"decimal", translatable("parameters", "1,000 MB")}};

constexpr std::array<ParameterChoice, regionCount> regionChoices()
{
    std::array<ParameterChoice, regionCount> choices{};
    for (std::size_t index = 0; index < regionCount; ++index)
        choices[index] = {regionNames[index].code, regionNames[index].label};
    return choices;
}

constexpr auto regions = regionChoices();

constexpr ParameterSpec table[] = {
    choice<billing, &Billing::region>(
        {.id = "billing.region",
         .label = translatable("parameters", "Region"),
         .unit = "",
         .group = ParameterGroup::Billing,
         .choices = regions,
         .meaning = translatable(
             "parameters",
             "The AWS region whose prices hold. What the price tables do not know for a region is shown as having no "
             "price there.")}),
    toggle<billing, &Billing::freeTier>(
        {.id = "billing.free_tier",
         .label = translatable("parameters", "Free tier"),
         .unit = "",
         .group = ParameterGroup::Billing,
         .meaning = translatable(
             "parameters",
             "Counts the free allowances: a million requests and 400,000 GB-seconds of Lambda and 100 GB of data out a "
             "month, and 25 GB in DynamoDB. They are the account's, so switch them off when something else uses them "
             "up."),
         .source = translatable("parameters", "Lambda price list, 2026-10-01; data transfer, 2026-09-24")}),
    choice<billing, &Billing::month>(
        {.id = "billing.month",
         .label = translatable("parameters", "Month"),
         .unit = "",
         .group = ParameterGroup::Billing,
         .choices = months,
         .meaning =
             translatable("parameters", "AWS's calculators count 730 hours to a month, some of its examples 720.")}),
    choice<billing, &Billing::gigabyte>(
        {.id = "billing.gigabyte",
         .label = translatable("parameters", "A GB is"),
         .unit = "",
         .group = ParameterGroup::Billing,
         .choices = gigabytes,
         .meaning = translatable(
             "parameters",
             "How bytes that are moved or logged are counted. AWS meters in units of 1,024 and counts some of its "
             "published examples in units of 1,000. Memory is always in units of 1,024.")}),
};

} // namespace

std::span<const ParameterSpec> billingParameters() { return table; }

} // namespace loadline
