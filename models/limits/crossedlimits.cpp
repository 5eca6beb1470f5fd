// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/limits/crossedlimits.h"

#include "models/analysis/feasibility.h"
#include "models/limits/quotas.h"
#include "models/traffic/calls.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

/// What is measured against a limit: the value reached, in the unit of the limit; 0 where the limit is not concerned.
using Reached = double (*)(const LimitFacts& facts);

struct Check
{
    Reached reached = nullptr;
    Severity severity = Severity::Stop;
    std::string_view text; ///< %1 the limit, %2 what is reached
    Format limitFormat = Format::Count;
    Format reachedFormat = Format::Count;
    std::string_view parameter;
    bool isShare = false; ///< a share of the calls beyond the limit is reached, of which none may be lost
};

bool isFunction(const LimitFacts& facts) { return facts.option == OptionId::Lambda; }
FrontDoor door(const LimitFacts& facts) { return facts.scenario.lambda.frontDoor; }
bool passesGateway(const LimitFacts& facts)
{
    return isFunction(facts) && (door(facts) == FrontDoor::HttpApi || door(facts) == FrontDoor::RestApi);
}
bool streams(const LimitFacts& facts)
{
    return isFunction(facts) && facts.scenario.lambda.streaming && door(facts) == FrontDoor::FunctionUrl;
}
double socketsAtGateway(const LimitFacts& facts) { return isFunction(facts) ? facts.scenario.state.sockets : 0.0; }
double tooLateAt(const LimitFacts& facts, FrontDoor at)
{
    return isFunction(facts) && door(facts) == at ? facts.tooLate : 0.0;
}
double bodyThrough(const LimitFacts& facts, bool balanced, Memory body)
{
    return isFunction(facts) && (door(facts) == FrontDoor::Alb) == balanced ? body.mebibytes() : 0.0;
}
Memory answerUnlessStreamed(const LimitFacts& facts)
{
    return streams(facts) ? Memory{} : facts.scenario.request.responseSize;
}
double message(const LimitFacts& facts)
{
    const State& state = facts.scenario.state;
    const bool any = isFunction(facts) && messagesInPerSecond(state) > 0.0;
    return any ? facts.scenario.request.responseSize.kibibytes() : 0.0;
}

double secondsOfSilence(const LimitFacts& facts)
{
    const double perHour = facts.scenario.state.socketMessagesPerHour;
    constexpr double never = 7.0 * 24.0 * 3600.0;
    return socketsAtGateway(facts) > 0.0 ? (perHour > 0.0 ? std::min(3600.0 / perHour, never) : never) : 0.0;
}
/// All WebSockets open within the first five minutes after an idle period; without one they open anew one by one.
double socketsOpened(const LimitFacts& facts)
{
    const bool wakes = facts.activeStretch < Seconds{hoursPerWeek * 3600.0};
    return wakes ? socketsAtGateway(facts) / stepLength.count() : gatewayConnectsPerSecond(facts.scenario.state);
}
/// Calls that run too long whatever the entry; where it waits without end these are all that come to nothing.
double stoppedCalls(const LimitFacts& facts)
{
    if (!isFunction(facts))
        return 0.0;
    if (!passesGateway(facts))
        return facts.tooLate;
    // What runs so long is late for the entry before.
    return std::min(facts.started * shareBeyond(facts.work, longestRun), facts.tooLate);
}
double slowMessages(const LimitFacts& facts)
{
    const bool any = isFunction(facts) && messagesInPerSecond(facts.scenario.state) > 0.0;
    return any ? facts.started * shareBeyond(facts.work, webSocketTimeout) : 0.0;
}

constexpr std::string_view bodyText = translatable("models", "The entry passes %1 at most, a body has %2");
constexpr std::string_view waitText = translatable("models", "%2 of calls outlast the entry's %1");

struct Row
{
    ServiceLimit limit;
    Check check;
};

constexpr std::array rows{
    Row{{"lambda.timeout_max", longestRun.count()},
        {.reached = stoppedCalls,
         .text = translatable("models", "%2 of calls outlast Lambda's %1"),
         .limitFormat = Format::Duration,
         .reachedFormat = Format::Share,
         .parameter = "request.cpu_ms",
         .isShare = true}},
    Row{{"apigw.http_integration_timeout_max", httpApiTimeout.count()},
        {.reached = [](const LimitFacts& facts) { return tooLateAt(facts, FrontDoor::HttpApi); },
         .text = waitText,
         .limitFormat = Format::Duration,
         .reachedFormat = Format::Share,
         .parameter = "lambda.front_door",
         .isShare = true}},
    Row{{"apigw.rest_integration_timeout_default", restApiTimeout.count()},
        {.reached = [](const LimitFacts& facts) { return tooLateAt(facts, FrontDoor::RestApi); },
         .text = waitText,
         .limitFormat = Format::Duration,
         .reachedFormat = Format::Share,
         .parameter = "lambda.front_door",
         .isShare = true}},
    Row{{"alb.idle_timeout_default", balancerTimeout.count()},
        {.reached =
             [](const LimitFacts& facts) { return facts.balanced ? shareBeyond(facts.work, balancerTimeout) : 0.0; },
         .severity = Severity::Caution,
         .text = translatable("models", "%2 of the calls take longer than a load balancer waits, unless you set more "
                                        "than its %1"),
         .limitFormat = Format::Duration,
         .reachedFormat = Format::Share,
         .parameter = "request.cpu_ms",
         .isShare = true}},
    Row{{"lambda.payload_sync_max", largestPayload.mebibytes()},
        {.reached =
             [](const LimitFacts& facts) { return bodyThrough(facts, false, facts.scenario.request.requestSize); },
         .text = bodyText,
         .limitFormat = Format::Mebibytes,
         .reachedFormat = Format::Mebibytes,
         .parameter = "request.request_kb"}},
    Row{{"lambda.payload_sync_max", largestPayload.mebibytes()},
        {.reached = [](const LimitFacts& facts) { return bodyThrough(facts, false, answerUnlessStreamed(facts)); },
         .text = bodyText,
         .limitFormat = Format::Mebibytes,
         .reachedFormat = Format::Mebibytes,
         .parameter = "request.response_kb"}},
    Row{{"alb.lambda_payload_max", largestPayloadThroughAlb.mebibytes()},
        {.reached =
             [](const LimitFacts& facts) { return bodyThrough(facts, true, facts.scenario.request.requestSize); },
         .text = bodyText,
         .limitFormat = Format::Mebibytes,
         .reachedFormat = Format::Mebibytes,
         .parameter = "request.request_kb"}},
    Row{{"alb.lambda_payload_max", largestPayloadThroughAlb.mebibytes()},
        {.reached = [](const LimitFacts& facts) { return bodyThrough(facts, true, answerUnlessStreamed(facts)); },
         .text = bodyText,
         .limitFormat = Format::Mebibytes,
         .reachedFormat = Format::Mebibytes,
         .parameter = "request.response_kb"}},
    Row{{"lambda.response_stream_max", largestStream.mebibytes()},
        {.reached =
             [](const LimitFacts& facts) {
                 return streams(facts) ? facts.scenario.request.responseSize.mebibytes() : 0.0;
             },
         .text = translatable("models", "A streamed answer has %1 at most, not %2"),
         .limitFormat = Format::Mebibytes,
         .reachedFormat = Format::Mebibytes,
         .parameter = "request.response_kb"}},
    Row{{"lambda.init_max", longestInit.count()},
        {.reached = [](const LimitFacts& facts) { return isFunction(facts) ? facts.coldStart.count() : 0.0; },
         .severity = Severity::Caution,
         .text = translatable("models", "A start of %2 is cut off at %1 and begun again inside the call"),
         .limitFormat = Format::Duration,
         .reachedFormat = Format::Duration,
         .parameter = "request.extra_init_ms"}},
    Row{{"apigw.throttle_rate_default", gatewayRequestsPerSecond},
        {.reached = [](const LimitFacts& facts) { return passesGateway(facts) ? facts.peak.perSecond() : 0.0; },
         .severity = Severity::Caution,
         .text = translatable("models", "API Gateway lets %1 through unless AWS raises it; the peak is %2"),
         .limitFormat = Format::Rate,
         .reachedFormat = Format::Rate,
         .parameter = "lambda.front_door"}},
    Row{{"apigw.ws_message_max", largestMessage.kibibytes()},
        {.reached = message,
         .text = translatable("models", "A WebSocket message has %1 kB at most at API Gateway, not %2 kB"),
         .parameter = "request.response_kb"}},
    Row{{"apigw.ws_frame_max", messageIncrement.kibibytes()},
        {.reached = message,
         .severity = Severity::Note,
         .text = translatable("models", "A message of %2 kB goes in frames of %1 kB, each billed as a message"),
         .parameter = "request.response_kb"}},
    Row{{"apigw.ws_integration_timeout_max", webSocketTimeout.count()},
        {.reached = slowMessages,
         .text = translatable("models", "%2 of messages outlast API Gateway's %1"),
         .limitFormat = Format::Duration,
         .reachedFormat = Format::Share,
         .parameter = "request.cpu_ms",
         .isShare = true}},
    Row{{"apigw.ws_idle_timeout", longestSilenceMinutes * 60.0},
        {.reached = secondsOfSilence,
         .severity = Severity::Caution,
         .text = translatable("models", "API Gateway closes a WebSocket after %1 of silence; messages come every %2"),
         .limitFormat = Format::Duration,
         .reachedFormat = Format::Duration,
         .parameter = "state.socket_messages_per_hour"}},
    Row{{"apigw.ws_connection_max", longestSocketHours * 3600.0},
        {.reached =
             [](const LimitFacts& facts) { return socketsAtGateway(facts) > 0.0 ? facts.activeStretch.count() : 0.0; },
         .severity = Severity::Note,
         .text = translatable("models", "API Gateway ends WebSockets after %1"),
         .limitFormat = Format::Duration,
         .reachedFormat = Format::Duration,
         .parameter = "state.sockets"}},
    Row{{"apigw.ws_new_connections_default", newSocketsPerSecond},
        {.reached = socketsOpened,
         .severity = Severity::Caution,
         .text = translatable("models", "API Gateway opens %1 WebSockets a second unless AWS raises it; %2 come"),
         .parameter = "state.sockets"}},
    Row{{"elasticache.node_max_clients", mostCacheClients},
        {.reached =
             [](const LimitFacts& facts) {
                 const State& state = facts.scenario.state;
                 const bool redis = state.sessions > 0.0 && state.functionStore == ExternalStore::Redis;
                 return isFunction(facts) && redis ? facts.copies : 0.0;
             },
         .text = translatable("models", "A Redis node takes %1 clients; there are up to %2 environments"),
         .parameter = "state.function_store"}},
};

/// The control that makes most of a request's time.
std::string_view longerPart(const Request& request)
{
    return request.waitTime > request.cpuTime ? "request.wait_ms" : "request.cpu_ms";
}

} // namespace

std::span<const ServiceLimit> serviceLimits()
{
    static const auto limits = [] {
        std::array<ServiceLimit, rows.size()> all{};
        std::ranges::transform(rows, all.begin(), &Row::limit);
        return all;
    }();
    return limits;
}

std::vector<Warning> crossedLimits(const LimitFacts& facts)
{
    std::vector<Warning> warnings;
    for (const auto& [limit, check] : rows) {
        const double reached = check.reached(facts);
        if (check.isShare ? answersAll(reached) : reached <= limit.value)
            continue;
        const bool byTime = check.parameter == "request.cpu_ms";
        warnings.push_back(
            {check.severity,
             {check.text, {number(limit.value, check.limitFormat), number(reached, check.reachedFormat)}},
             byTime ? longerPart(facts.scenario.request) : check.parameter,
             facts.option});
    }
    return warnings;
}

} // namespace loadline
