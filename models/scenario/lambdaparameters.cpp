// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"

#include "models/translatable.h"

namespace loadline {
namespace {

using namespace access;

constexpr auto lambda = &Scenario::lambda;

constexpr ParameterChoice architectures[] = {{"x86_64", translatable("parameters", "x86")},
                                             {"arm64", translatable("parameters", "Arm")}};
constexpr ParameterChoice frontDoors[] = {{"function_url", translatable("parameters", "Function URL")},
                                          {"http_api", translatable("parameters", "API Gateway (HTTP)")},
                                          {"rest_api", translatable("parameters", "API Gateway (REST)")},
                                          {"alb", translatable("parameters", "Load balancer")}};
constexpr ParameterChoice scalings[] = {{"since_2023", translatable("parameters", "Since 2023")},
                                        {"2019_to_2023", translatable("parameters", "2019 to 2023")}};
constexpr ParameterChoice commitments[] = {{"none", translatable("parameters", "On demand")},
                                           {"compute_savings_plan", translatable("parameters", "Savings plan")}};

std::string_view needsFunctionUrl(const Scenario& s)
{
    return s.lambda.frontDoor == FrontDoor::FunctionUrl
               ? std::string_view{}
               : translatable("parameters", "Only a Function URL streams answers.");
}

constexpr ParameterSpec lambdaTable[] = {
    memory<lambda, &Lambda::memory, MemoryUnit::Mebibyte>(
        {.id = "lambda.memory_mb",
         .label = translatable("parameters", "Memory"),
         .unit = translatable("parameters", "MB"),
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 128,
         .maximum = 10240,
         .step = 64,
         .meaning = translatable(
             "parameters",
             "The only size a function has: memory brings CPU with it, one vCPU at 1,769 MB. Billed for the whole "
             "duration of every call."),
         .source = translatable("parameters", "Lambda developer guide, quotas")}),
    choice<lambda, &Lambda::architecture>(
        {.id = "lambda.architecture",
         .label = translatable("parameters", "Processor"),
         .unit = "",
         .group = ParameterGroup::Lambda,
         .choices = architectures,
         .meaning = translatable("parameters", "Arm costs a fifth less for the same duration."),
         .source = translatable("parameters", "Lambda price list, 2026-10-01")}),
    scalar<lambda, &Lambda::provisionedConcurrency>(
        {.id = "lambda.provisioned_concurrency",
         .label = translatable("parameters", "Kept warm"),
         .unit = translatable("parameters", "copies"),
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 10000,
         .step = 1,
         .meaning = translatable(
             "parameters",
             "Provisioned concurrency: environments that are always ready, paid by the hour. Requests beyond them "
             "run on demand."),
         .source = translatable("parameters", "Lambda price list, 2026-10-01")}),
    choice<lambda, &Lambda::frontDoor>(
        {.id = "lambda.front_door",
         .label = translatable("parameters", "Entry"),
         .unit = "",
         .group = ParameterGroup::Lambda,
         .choices = frontDoors,
         .meaning = translatable("parameters", "What gives the function its URL, with its own price, time limit and "
                                               "payload limit.")}),
    minutes<lambda, &Lambda::idleLifetime>(
        {.id = "lambda.idle_lifetime_min",
         .label = translatable("parameters", "Idle lifetime"),
         .group = ParameterGroup::Lambda,
         .minimum = 1,
         .maximum = 60,
         .step = 1,
         .decimals = 0,
         .meaning = translatable(
             "parameters",
             "How long an idle environment stays before it is put to sleep; the next caller then waits for a cold "
             "start. Not promised by AWS."),
         .source = translatable("parameters", "Measured as 10 minutes from July 2019; reports range from 5 to 60"),
         .advanced = true}),
    scalar<lambda, &Lambda::accountConcurrency>(
        {.id = "lambda.account_concurrency",
         .label = translatable("parameters", "Account limit"),
         .unit = "",
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 10,
         .maximum = 100000,
         .step = 10,
         .meaning =
             translatable("parameters",
                          "Environments that may run at once in the account. Requests beyond are refused, not queued."),
         .source = translatable("parameters", "Lambda quotas: 1,000 by default, can be raised to tens of thousands"),
         .advanced = true}),
    choice<lambda, &Lambda::scaling>(
        {.id = "lambda.scaling",
         .label = translatable("parameters", "Scaling rate"),
         .unit = "",
         .group = ParameterGroup::Lambda,
         .choices = scalings,
         .meaning = translatable(
             "parameters",
             "How fast environments may be added. Since 2023: 1,000 every 10 s for each function. 2019 to 2023: 3,000 "
             "at once in the largest regions, then 500 a minute for the whole account."),
         .source =
             translatable("parameters", "Lambda developer guide, scaling behaviour; of October 2023 for the former"),
         .advanced = true}),
    memory<lambda, &Lambda::ephemeralStorage, MemoryUnit::Mebibyte>(
        {.id = "lambda.ephemeral_mb",
         .label = translatable("parameters", "Temporary disk"),
         .unit = translatable("parameters", "MB"),
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 512,
         .maximum = 10240,
         .step = 64,
         .meaning = translatable(
             "parameters",
             "Space in /tmp of each environment. The first 512 MB are free; it is lost when the environment sleeps."),
         .source = translatable("parameters", "Lambda quotas and price list, 2026-10-01"),
         .advanced = true}),
    toggle<lambda, &Lambda::streaming>(
        {.id = "lambda.streaming",
         .label = translatable("parameters", "Stream answers"),
         .unit = "",
         .group = ParameterGroup::Lambda,
         .meaning = translatable("parameters", "Answers leave while they are made and may have 200 MB instead of "
                                               "6. What is beyond 6 MB in each is billed "
                                               "by the GB."),
         .source = translatable("parameters", "Lambda price list, 2026-09-19"),
         .advanced = true,
         .inactive = needsFunctionUrl}),
    scalar<lambda, &Lambda::natGateways>(
        {.id = "lambda.nat_gateways",
         .label = translatable("parameters", "NAT gateways"),
         .unit = "",
         .group = ParameterGroup::Lambda,
         .kind = ParameterKind::Integer,
         .minimum = 0,
         .maximum = 6,
         .step = 1,
         .meaning = translatable(
             "parameters",
             "Functions inside a private network reach the internet through a NAT gateway: by the hour, and by the GB "
             "of what each request exchanges with services outside."),
         .advanced = true}),
    choice<lambda, &Lambda::commitment>(
        {.id = "lambda.commitment",
         .label = translatable("parameters", "Bought as"),
         .unit = "",
         .group = ParameterGroup::Lambda,
         .choices = commitments,
         .meaning = translatable(
             "parameters",
             "On demand, or with a Compute Savings Plan without upfront payment, which lowers the price of GB-seconds "
             "for a promise to spend. Requests cost the same."),
         .source = translatable("parameters", "Compute Savings Plan list, 2026-09-25")}),
};

} // namespace

std::span<const ParameterSpec> lambdaParameters() { return lambdaTable; }

} // namespace loadline
