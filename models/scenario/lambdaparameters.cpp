// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"

namespace loadline {
namespace {

using namespace access;

constexpr auto lambda = &Scenario::lambda;

constexpr ParameterChoice architectures[] = {{"x86_64", "x86"}, {"arm64", "Arm"}};
constexpr ParameterChoice frontDoors[] = {{"function_url", "Function URL"},
                                          {"http_api", "API Gateway (HTTP)"},
                                          {"rest_api", "API Gateway (REST)"},
                                          {"alb", "Load balancer"}};
constexpr ParameterChoice scalings[] = {{"since_2023", "Since 2023"}, {"2019_to_2023", "2019 to 2023"}};
constexpr ParameterChoice commitments[] = {{"none", "On demand"}, {"compute_savings_plan", "Savings plan"}};

std::string_view needsFunctionUrl(const Scenario& s)
{
    return s.lambda.frontDoor == FrontDoor::FunctionUrl ? std::string_view{} : "Only a Function URL streams answers.";
}

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
    choice<lambda, &Lambda::scaling>(
        {.id = "lambda.scaling",
         .label = "Scaling rate",
         .unit = "",
         .group = ParameterGroup::Lambda,
         .choices = scalings,
         .meaning =
             "How fast environments may be added. Since 2023: 1,000 every 10 s for each function. 2019 to 2023: 3,000 "
             "at once in the largest regions, then 500 a minute for the whole account.",
         .source = "Lambda developer guide, scaling behaviour; of October 2023 for the former",
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
    toggle<lambda, &Lambda::streaming>({.id = "lambda.streaming",
                                        .label = "Stream answers",
                                        .unit = "",
                                        .group = ParameterGroup::Lambda,
                                        .meaning = "Answers leave while they are made and may have 200 MB instead of "
                                                   "6. What is beyond 6 MB in each is billed "
                                                   "by the GB.",
                                        .source = "Lambda price list, 2026-09-19",
                                        .advanced = true,
                                        .inactive = needsFunctionUrl}),
    scalar<lambda, &Lambda::natGateways>(
        {.id = "lambda.nat_gateways",
         .label = "NAT gateways",
         .unit = "",
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .minimum = 0,
         .maximum = 6,
         .step = 1,
         .meaning =
             "Functions inside a private network reach the internet through a NAT gateway: by the hour, and by the GB "
             "of what each request exchanges with services outside.",
         .advanced = true}),
    choice<lambda, &Lambda::commitment>(
        {.id = "lambda.commitment",
         .label = "Bought as",
         .unit = "",
         .group = ParameterGroup::Lambda,
         .choices = commitments,
         .meaning =
             "On demand, or with a Compute Savings Plan without upfront payment, which lowers the price of GB-seconds "
             "for a promise to spend. Requests cost the same.",
         .source = "Compute Savings Plan list, 2026-09-25"}),
};

} // namespace

std::span<const ParameterSpec> lambdaParameters() { return lambdaTable; }

} // namespace loadline
