// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"

#include "models/translatable.h"

namespace loadline {
namespace {

using namespace access;

constexpr auto request = &Scenario::request;
constexpr auto objective = &Scenario::objective;

constexpr ParameterChoice runtimes[] = {{"nodejs", translatable("parameters", "Node.js")},
                                        {"python", translatable("parameters", "Python")},
                                        {"java", translatable("parameters", "Java")},
                                        {"java_snapstart", translatable("parameters", "Java, SnapStart")},
                                        {"dotnet", translatable("parameters", ".NET")},
                                        {"dotnet_aot", translatable("parameters", ".NET, native")},
                                        {"go", translatable("parameters", "Go")},
                                        {"rust", translatable("parameters", "Rust")},
                                        {"ruby", translatable("parameters", "Ruby")},
                                        {"cpp", translatable("parameters", "C++")},
                                        {"python_snapstart", translatable("parameters", "Python, SnapStart")},
                                        {"dotnet_snapstart", translatable("parameters", ".NET, SnapStart")}};
constexpr ParameterChoice packages[] = {{"zip", translatable("parameters", "Zip file")},
                                        {"image", translatable("parameters", "Container image")}};
constexpr ParameterChoice percentiles[] = {{"none", translatable("parameters", "No objective")},
                                           {"p50", translatable("parameters", "Half (p50)")},
                                           {"p95", translatable("parameters", "95 % (p95)")},
                                           {"p99", translatable("parameters", "99 % (p99)")}};

std::string_view needsObjective(const Scenario& scenario)
{
    return scenario.objective.percentile == LatencyObjective::None
               ? translatable("parameters", "No latency objective is set.")
               : std::string_view{};
}

std::string_view needsOwnStart(const Scenario& scenario)
{
    const Runtime runtime = scenario.request.runtime;
    const bool snapshot =
        runtime == Runtime::JavaSnapStart || runtime == Runtime::PythonSnapStart || runtime == Runtime::DotNetSnapStart;
    return snapshot ? translatable("parameters", "SnapStart takes its snapshot after the code's own start-up.")
                    : std::string_view{};
}

std::string_view needsOutside(const Scenario& scenario)
{
    return scenario.request.outside.bytes() > 0.0 ? std::string_view{}
                                                  : translatable("parameters", "Nothing is exchanged with outside.");
}

constexpr ParameterSpec table[] = {
    milliseconds<request, &Request::cpuTime>(
        {.id = "request.cpu_ms",
         .label = translatable("parameters", "CPU work"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 600000,
         .step = 1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "CPU time that one request takes on one vCPU. Lambda stretches it when memory is under 1,769 MB."),
         .source = translatable("parameters",
                                "Lambda developer guide: 1,769 MB is one vCPU, share proportional (limits table)")}),
    milliseconds<request, &Request::waitTime>(
        {.id = "request.wait_ms",
         .label = translatable("parameters", "Waiting"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 900000,
         .step = 1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "Time in which a request waits for a database or another service. A server works on others meanwhile; "
             "Lambda bills it.")}),
    memory<request, &Request::memory, MemoryUnit::Mebibyte>(
        {.id = "request.memory_mb",
         .label = translatable("parameters", "Memory"),
         .unit = translatable("parameters", "MB"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 10240,
         .step = 1,
         .decimals = 0,
         .meaning = translatable(
             "parameters",
             "Memory that one running request takes. Bounds how many a server can work on at once and the least "
             "a function can be given.")}),
    memory<request, &Request::responseSize, MemoryUnit::Kibibyte>(
        {.id = "request.response_kb",
         .label = translatable("parameters", "Response"),
         .unit = translatable("parameters", "kB"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 1e6,
         .step = 0.1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "Size of an answer. Makes the data-out line, load balancer units, and API Gateway's metering.")}),
    memory<request, &Request::requestSize, MemoryUnit::Kibibyte>(
        {.id = "request.request_kb",
         .label = translatable("parameters", "Request body"),
         .unit = translatable("parameters", "kB"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 1e6,
         .step = 0.1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "Size of what the caller sends. Coming in costs nothing but counts for load balancer units and "
             "payload limits."),
         .advanced = true}),
    choice<request, &Request::runtime>(
        {.id = "request.runtime",
         .label = translatable("parameters", "Runtime"),
         .unit = "",
         .group = ParameterGroup::Request,
         .choices = runtimes,
         .meaning = translatable(
             "parameters",
             "Decides how long Lambda takes to start an environment, from measured hello-world functions."),
         .source = translatable("parameters", "Cold-start table, measured 2025-01 to 2026-08")}),
    choice<request, &Request::package>(
        {.id = "request.package",
         .label = translatable("parameters", "Package"),
         .unit = "",
         .group = ParameterGroup::Request,
         .choices = packages,
         .meaning = translatable("parameters", "How the function is deployed; the two start at different speed."),
         .source = translatable("parameters", "Cold-start table, measured 2025-01 to 2026-08"),
         .advanced = true}),
    milliseconds<request, &Request::extraInit>(
        {.id = "request.extra_init_ms",
         .label = translatable("parameters", "Own start-up"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 60000,
         .step = 10,
         .decimals = 0,
         .meaning = translatable(
             "parameters",
             "Start-up work of your code beyond an empty function's: loading libraries, opening connections. Added "
             "to every cold start and billed."),
         .source = translatable(
             "parameters",
             "The measured cold starts are of empty functions, so a lower bound; 400 ms is an assumption to set"),
         .inactive = needsOwnStart}),
    scalar<request, &Request::variability>(
        {.id = "request.variability",
         .label = translatable("parameters", "Variability"),
         .unit = "",
         .group = ParameterGroup::Request,
         .minimum = 0,
         .maximum = 5,
         .step = 0.1,
         .decimals = 2,
         .meaning = translatable(
             "parameters",
             "Coefficient of variation of the time a request takes: 0 always the same, 1 like an exponential, more "
             "for a few very long ones. Waits grow with (1 + CV²) / 2."),
         .advanced = true}),
    scalar<request, &Request::parallelism>(
        {.id = "request.parallelism",
         .label = translatable("parameters", "Parallel code"),
         .unit = translatable("parameters", "vCPUs"),
         .group = ParameterGroup::Request,
         .minimum = 1,
         .maximum = 16,
         .step = 1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "How many vCPUs one request can keep busy. 1 for ordinary code: more memory than 1,769 MB then does "
             "not make it faster."),
         .advanced = true}),
    scalar<request, &Request::perConnection>(
        {.id = "request.per_connection",
         .label = translatable("parameters", "Per connection"),
         .unit = translatable("parameters", "requests"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::Logarithmic,
         .minimum = 1,
         .maximum = 10000,
         .step = 1,
         .decimals = 0,
         .meaning = translatable(
             "parameters",
             "Requests that a client sends over one connection. Few mean many new connections, which a load "
             "balancer charges for."),
         .advanced = true}),
    memory<request, &Request::outside, MemoryUnit::Kibibyte>(
        {.id = "request.outside_kb",
         .label = translatable("parameters", "Calls outside"),
         .unit = translatable("parameters", "kB"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 1e6,
         .step = 0.1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "What each request exchanges with services outside, both ways. A NAT gateway bills it by the GB, and what "
             "is sent is data out."),
         .advanced = true}),
    percent<request, &Request::outsideSent>(
        {.id = "request.outside_sent",
         .label = translatable("parameters", "Sent outside"),
         .group = ParameterGroup::Request,
         .minimum = 0,
         .maximum = 100,
         .step = 5,
         .decimals = 0,
         .meaning = translatable("parameters", "How much of that leaves AWS and is billed as data out; the rest comes "
                                               "in, which is free but for a NAT gateway."),
         .source = translatable("parameters", "Half is an assumption to set"),
         .advanced = true,
         .inactive = needsOutside}),
    memory<request, &Request::log, MemoryUnit::Kibibyte>(
        {.id = "request.log_kb",
         .label = translatable("parameters", "Log lines"),
         .unit = translatable("parameters", "kB"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 1000,
         .step = 0.1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "What each request writes to the log. Lambda's go to CloudWatch Logs, which bills taking them in; "
             "a server's only where it ships them there."),
         .source = translatable("parameters", "CloudWatch Logs prices, 2026-09-22; 0.5 kB is an assumption to set"),
         .advanced = true}),
    scalar<request, &Request::logMonths>(
        {.id = "request.log_months",
         .label = translatable("parameters", "Logs kept"),
         .unit = translatable("parameters", "months"),
         .group = ParameterGroup::Request,
         .minimum = 0,
         .maximum = 120,
         .step = 1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "How long CloudWatch Logs keeps the lines. Billed by the GB as written; AWS stores them compressed, "
             "so this is an upper end."),
         .advanced = true}),
    seconds<request, &Request::timeout>(
        {.id = "request.timeout_s",
         .label = translatable("parameters", "Callers wait"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::Logarithmic,
         .minimum = 0.1,
         .maximum = 3600,
         .step = 1,
         .decimals = 1,
         .meaning = translatable("parameters", "How long a caller waits in a server's queue before giving up. A "
                                               "request that waits longer is lost, and an option that "
                                               "loses requests cannot do the job."),
         .advanced = true}),
    choice<objective, &Objective::percentile>(
        {.id = "objective.percentile",
         .label = translatable("parameters", "Objective for"),
         .unit = "",
         .group = ParameterGroup::Request,
         .choices = percentiles,
         .meaning = translatable("parameters", "Which share of the requests must be answered within the objective."),
         .advanced = true}),
    milliseconds<objective, &Objective::limit>(
        {.id = "objective.latency_ms",
         .label = translatable("parameters", "Answered within"),
         .group = ParameterGroup::Request,
         .scale = SliderScale::Logarithmic,
         .minimum = 1,
         .maximum = 600000,
         .step = 10,
         .decimals = 0,
         .meaning =
             translatable("parameters",
                          "The latency objective: an option that misses it is not the cheaper one, whatever it costs."),
         .advanced = true,
         .inactive = needsObjective}),
};

} // namespace

std::span<const ParameterSpec> requestParameters() { return table; }

} // namespace loadline
