// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"

namespace loadline {
namespace {

using namespace access;

constexpr auto lambda = &Scenario::lambda;
constexpr auto billing = &Scenario::billing;

constexpr ParameterChoice architectures[] = {{"x86_64", "x86"}, {"arm64", "Arm"}};
constexpr ParameterChoice frontDoors[] = {{"function_url", "Function URL"},
                                          {"http_api", "API Gateway (HTTP)"},
                                          {"rest_api", "API Gateway (REST)"},
                                          {"alb", "Load balancer"}};
constexpr ParameterChoice months[] = {{"730", "730 hours"}, {"720", "720 hours"}};

constexpr ParameterSpec lambdaTable[] = {
    memory<lambda, &Lambda::memory, MemoryUnit::Mebibyte>(
        {.id = "lambda.memory_mb",
         .label = "Memory",
         .unit = "MB",
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 128,
         .maximum = 10240,
         .step = 64,
         .meaning =
             "The only size a function has: memory brings CPU with it, one vCPU at 1,769 MB. Billed for the whole "
             "duration of every call.",
         .source = "Lambda developer guide, quotas"}),
    choice<lambda, &Lambda::architecture>({.id = "lambda.architecture",
                                           .label = "Processor",
                                           .unit = "",
                                           .group = ParameterGroup::Lambda,
                                           .choices = architectures,
                                           .meaning = "Arm costs a fifth less for the same duration.",
                                           .source = "Lambda price list, 2026-10-01"}),
    scalar<lambda, &Lambda::provisionedConcurrency>(
        {.id = "lambda.provisioned_concurrency",
         .label = "Kept warm",
         .unit = "copies",
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 10000,
         .step = 1,
         .meaning =
             "Provisioned concurrency: environments that are always ready, paid by the hour. Requests beyond them "
             "run on demand.",
         .source = "Lambda price list, 2026-10-01"}),
    choice<lambda, &Lambda::frontDoor>({.id = "lambda.front_door",
                                        .label = "Entry",
                                        .unit = "",
                                        .group = ParameterGroup::Lambda,
                                        .choices = frontDoors,
                                        .meaning =
                                            "What gives the function its URL, with its own price, time limit and "
                                            "payload limit."}),
    minutes<lambda, &Lambda::idleLifetime>(
        {.id = "lambda.idle_lifetime_min",
         .label = "Idle lifetime",
         .group = ParameterGroup::Lambda,
         .minimum = 1,
         .maximum = 60,
         .step = 1,
         .decimals = 0,
         .meaning =
             "How long an idle environment stays before it is put to sleep; the next caller then waits for a cold "
             "start. Not promised by AWS.",
         .source = "Measured as 10 minutes from July 2019; reports range from 5 to 60",
         .advanced = true}),
    scalar<lambda, &Lambda::accountConcurrency>(
        {.id = "lambda.account_concurrency",
         .label = "Account limit",
         .unit = "",
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 10,
         .maximum = 100000,
         .step = 10,
         .meaning = "Environments that may run at once in the account. Requests beyond are refused, not queued.",
         .source = "Lambda quotas: 1,000 by default, can be raised to tens of thousands",
         .advanced = true}),
    memory<lambda, &Lambda::ephemeralStorage, MemoryUnit::Mebibyte>(
        {.id = "lambda.ephemeral_mb",
         .label = "Temporary disk",
         .unit = "MB",
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 512,
         .maximum = 10240,
         .step = 64,
         .meaning =
             "Space in /tmp of each environment. The first 512 MB are free; it is lost when the environment sleeps.",
         .source = "Lambda quotas and price list, 2026-10-01",
         .advanced = true}),
};

constexpr ParameterSpec billingTable[] = {
    toggle<billing, &Billing::freeTier>(
        {.id = "billing.free_tier",
         .label = "Free tier",
         .unit = "",
         .group = ParameterGroup::Billing,
         .meaning =
             "Counts the free allowances: a million requests and 400,000 GB-seconds of Lambda and 100 GB of data out a "
             "month, and 25 GB in DynamoDB. They are the account's, so switch them off when something else uses them "
             "up.",
         .source = "Lambda price list, 2026-10-01; data transfer, 2026-09-24"}),
    choice<billing, &Billing::month>(
        {.id = "billing.month",
         .label = "Month",
         .unit = "",
         .group = ParameterGroup::Billing,
         .choices = months,
         .meaning = "AWS's calculators count 730 hours to a month, some of its examples 720."}),
};

} // namespace

std::span<const ParameterSpec> lambdaParameters() { return lambdaTable; }
std::span<const ParameterSpec> billingParameters() { return billingTable; }

} // namespace loadline
