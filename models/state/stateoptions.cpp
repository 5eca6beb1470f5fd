// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/stateoptions.h"

#include "models/analysis/feasibility.h"
#include "models/behaviour/latency.h"
#include "models/ec2/server.h"
#include "models/limits/quotas.h"
#include "models/prices/storelines.h"
#include "models/traffic/calls.h"
#include "models/translatable.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

/// A Redis in the same zone answers in 0.2 to 1 ms (general knowledge, 2026); the upper end is taken.
constexpr Seconds redisLatency = milliseconds(1.0);
/// DynamoDB answers in single-digit milliseconds (general knowledge, 2026).
constexpr Seconds dynamoLatency = milliseconds(5.0);
constexpr Seconds gatewayLatency = milliseconds(10.0);
constexpr Seconds proxyLatency = milliseconds(5.0);

struct Facts
{
    const Scenario& scenario;
    const PriceSheet& sheet;
    double servers = 1.0;
    double environments = 0.0; ///< most over the week
    double connections = 0.0;  ///< that Lambda opens, most over the week
    double limit = 0.0;        ///< connections that the database accepts
    const Bill& ec2Bill;
    const Bill& lambdaBill;
};

MessageNumber count(double value) { return number(value, Format::Count); }
MessageNumber mebibytes(Memory value) { return number(value.mebibytes(), Format::Mebibytes); }

template<typename Pick>
Usd sumOf(const Bill& bill, Pick&& of)
{
    Usd sum;
    for (const BillLine& line : bill.lines)
        sum = sum + (of(line) ? line.amount : Usd{});
    return sum;
}

/// "ElastiCache cache.t4g.micro: 730 hour × $0.016 = $11.68" for each line that `of` picks.
template<typename Pick>
std::vector<Message> arithmeticOf(const Bill& bill, Pick&& of)
{
    std::vector<Message> sums;
    for (const BillLine& line : bill.lines) {
        if (of(line))
            sums.push_back(
                {"%1, %2: %3 %4 × %5 = %6",
                 {line.service, line.item, number(line.quantity - line.free, Format::Decimal), line.unit,
                  number(line.listPrice.dollars(), Format::Usd), number(line.amount.dollars(), Format::Usd)}});
    }
    return sums;
}

std::vector<Message> arithmeticOf(const Bill& bill, Part part)
{
    return arithmeticOf(bill, [part](const BillLine& line) { return line.part == part; });
}

template<typename Choice>
double index(Choice choice)
{
    return static_cast<double>(choice);
}

bool isSocketLine(const BillLine& line)
{
    return line.item.starts_with(translatable("models", "WebSocket")) || isOfSocketIds(line);
}

StateAnswer notNeeded(std::string_view text, std::string_view parameter)
{
    return {.fit = StateFit::NotNeeded, .why = {text, {}}, .parameter = parameter};
}

std::optional<Usd> priced(const Bill& bill, Part part)
{
    return bill.lacksPrice(part) ? std::nullopt : std::optional(bill.part(part));
}

StateAnswer inStore(SessionHome home, const Bill& bill, Message why, std::string_view parameter)
{
    const bool dynamo = home == SessionHome::DynamoDb;
    const auto isOwn = [home](const BillLine& line) { return line.part == storePart(home) && !isOfSocketIds(line); };
    return {.fit = StateFit::WithPart,
            .partName = storeName(home),
            .monthly = sessionsCost(bill, home),
            .addedLatency = dynamo ? dynamoLatency : redisLatency,
            .why = std::move(why),
            .parameter = parameter,
            .arithmetic = arithmeticOf(bill, isOwn)};
}

StateRow sessions(const Facts& facts)
{
    const State& state = facts.scenario.state;
    StateRow row{StateNeed::Sessions, "sessions", translatable("models", "In-memory sessions"), {}};
    if (state.sessions <= 0.0) {
        row.answers.fill(notNeeded(translatable("models", "The code keeps no sessions."), "state.sessions"));
        return row;
    }
    const Memory size = state.sessionSize * state.sessions;
    if (const auto home = sessionHome(state.serverStore)) {
        row.answers[0] = inStore(
            *home, facts.ec2Bill,
            {translatable("models", "%1 sessions live outside, so a server may come and go."), {count(state.sessions)}},
            "state.server_store");
    } else if (facts.servers < 2.0) {
        row.answers[0] = {.why = {translatable("models", "The process stays up: %1 sessions are %2 of its memory."),
                                  {count(state.sessions), mebibytes(size)}},
                          .parameter = "state.server_store"};
    } else {
        row.answers[0] = {
            .why = {translatable(
                        "models",
                        "Sticky callers: each of %1 servers holds about %2 sessions and loses them when it goes."),
                    {count(facts.servers), count(state.sessions / facts.servers)}},
            .parameter = "state.server_store",
            .apply = {{"state.server_store", index(SessionStore::Redis)}}};
    }
    Message outside{
        translatable("models", "A call may land in any of up to %1 environments, so %2 sessions live outside."),
        {count(facts.environments), count(state.sessions)}};
    if (std::round(facts.environments) < 2.0)
        outside = {translatable("models", "An environment goes when nobody calls, so %1 sessions live outside."),
                   {count(state.sessions)}};
    row.answers[1] =
        inStore(sessionHome(state.functionStore), facts.lambdaBill, std::move(outside), "state.function_store");
    return row;
}

Message gatewayWords(const State& state)
{
    const MessageNumber longest = number(longestSocketHours * 3600.0, Format::Duration);
    const MessageNumber silence = number(longestSilenceMinutes * 60.0, Format::Duration);
    if (state.socketRecipients <= 0.0)
        return {translatable(
                    "models",
                    "The gateway holds %1 sockets, each %2 and %3 of silence at most; their ids live in DynamoDB; the "
                    "function runs for each message."),
                {count(state.sockets), longest, silence}};
    return {
        translatable(
            "models",
            "The gateway holds %1 sockets, each %2 and %3 of silence at most; their ids live in DynamoDB; a message "
            "passed on to %4 costs %5 messages and %4 posts."),
        {count(state.sockets), longest, silence, count(state.socketRecipients), count(1.0 + state.socketRecipients)}};
}

StateRow webSockets(const Facts& facts)
{
    const State& state = facts.scenario.state;
    StateRow row{StateNeed::WebSockets, "websockets", translatable("models", "WebSockets"), {}};
    if (state.sockets <= 0.0) {
        row.answers.fill(notNeeded(translatable("models", "The code holds no WebSockets."), "state.sockets"));
        return row;
    }
    row.answers[0] = {
        .why = {translatable("models",
                             "A server holds sockets for hours; %1 take about %2; a lost server drops its %3."),
                {count(state.sockets), mebibytes(memoryPerSocket * state.sockets),
                 count(state.sockets / facts.servers)}},
        .parameter = "state.sockets",
        .arithmetic = {
            {translatable("models", "%1 sockets × %2 = %3"),
             {count(state.sockets), mebibytes(memoryPerSocket), mebibytes(memoryPerSocket * state.sockets)}}}};
    const Bill& bill = facts.lambdaBill;
    const bool isPriced = !bill.lacksPrice(Part::ApiGateway) && !bill.lacksPrice(Part::DynamoDb);
    row.answers[1] = {.fit = StateFit::WithPart,
                      .partName = translatable("models", "API Gateway + DynamoDB"),
                      .monthly = isPriced ? std::optional(sumOf(bill, isSocketLine)) : std::nullopt,
                      .addedLatency = gatewayLatency,
                      .why = gatewayWords(state),
                      .parameter = "state.sockets",
                      .arithmetic = arithmeticOf(bill, isSocketLine)};
    return row;
}

/// How servers meet the need for connections: a pool each.
StateAnswer pooledConnections(const Facts& facts)
{
    const State& state = facts.scenario.state;
    const double pooled = facts.servers * state.databasePool;
    StateAnswer answer{.fit = pooled > facts.limit ? StateFit::NotPossible : StateFit::AsIs,
                       .why = {translatable("models", "%1 × a pool of %2 = %3 of %4 connections for all requests."),
                               {count(facts.servers), count(state.databasePool), count(pooled), count(facts.limit)}},
                       .parameter = "state.db_pool"};
    if (state.sessions > 0.0 && pooled > 0.0) {
        answer.why = {translatable("models", "%1 × a pool of %2 = %3 of %4 connections for all %5 users."),
                      {count(facts.servers), count(state.databasePool), count(pooled), count(facts.limit),
                       count(state.sessions)}};
        answer.arithmetic = {
            {translatable("models", "%1 users ÷ %2 connections = %3 users each"),
             {count(state.sessions), count(pooled), number(state.sessions / pooled, Format::Decimal)}}};
    }
    return answer;
}

StateRow databaseConnections(const Facts& facts)
{
    const State& state = facts.scenario.state;
    StateRow row{
        StateNeed::DatabaseConnections, "database_connections", translatable("models", "DB connection reuse"), {}};
    if (state.databasePool <= 0.0 && state.connectionsPerEnvironment <= 0.0) {
        row.answers.fill(notNeeded(translatable("models", "The code has no database."), "state.db_pool"));
        return row;
    }
    row.answers[0] = pooledConnections(facts);
    const double opened = facts.environments * state.connectionsPerEnvironment;
    StateAnswer& lambda = row.answers[1];
    lambda.parameter = "state.db_proxy";
    lambda.why = {
        translatable("models", "Each environment opens its own: %1 × %2 ≈ %3 of %4 connections."),
        {count(facts.environments), count(state.connectionsPerEnvironment), count(opened), count(facts.limit)}};
    const bool proxied = usesProxy(state);
    if (!proxied && opened <= facts.limit)
        return row;
    if (!takesProxy(state.database)) {
        lambda.fit = StateFit::NotPossible;
        lambda.why = {
            translatable("models", "Each environment opens its own: %1 × %2 ≈ %3 of %4 connections, and RDS "
                                   "Proxy does not serve this database."),
            {count(facts.environments), count(state.connectionsPerEnvironment), count(opened), count(facts.limit)}};
        lambda.parameter = "state.db_per_environment";
        return row;
    }
    lambda.fit = StateFit::WithPart;
    lambda.partName = translatable("models", "RDS Proxy");
    lambda.addedLatency = proxyLatency;
    lambda.arithmetic = {{translatable("models", "%1 environments × %2 connections ≈ %3"),
                          {count(facts.environments), count(state.connectionsPerEnvironment), count(opened)}}};
    if (!proxied)
        lambda.apply = {{"state.db_proxy", index(DatabaseProxy::RdsProxy)}};
    const Price& hourly = facts.sheet.service(ServiceItem::RdsProxyVcpuHour);
    if (hourly.known()) {
        const double hours = proxyVcpus(state, facts.sheet) * facts.scenario.billing.hoursPerMonth();
        lambda.monthly = hourly.amount(hours);
        lambda.arithmetic.push_back({translatable("models", "RDS Proxy: %1 vCPU-hours × %2 = %3"),
                                     {count(hours), number(hourly.first().dollars(), Format::Usd),
                                      number(lambda.monthly->dollars(), Format::Usd)}});
    }
    if (proxied) {
        lambda.why = {
            translatable("models",
                         "%1 environments share a proxy: only those at work hold connections, %2 instead of %3."),
            {count(facts.environments), count(facts.connections), count(opened)}};
    }
    return row;
}

StateRow backgroundThreads(const Facts& facts)
{
    const double threads = facts.scenario.state.backgroundThreads;
    StateRow row{StateNeed::BackgroundThreads, "background_threads", translatable("models", "Background threads"), {}};
    if (threads <= 0.0) {
        row.answers.fill(
            notNeeded(translatable("models", "The code does nothing between requests."), "state.background_threads"));
        return row;
    }
    row.answers[0] = {.why = {translatable("models", "%1 threads go on working between requests."), {count(threads)}},
                      .parameter = "state.background_threads"};
    row.answers[1] = {
        .fit = StateFit::NotPossible,
        .why = {translatable("models", "The environment is frozen as soon as it has answered, and %1 threads with it."),
                {count(threads)}},
        .parameter = "state.background_threads"};
    return row;
}

StateRow localCache(const Facts& facts)
{
    const Scenario& scenario = facts.scenario;
    const Memory cache = scenario.state.localCache;
    StateRow row{StateNeed::LocalCache, "local_cache", translatable("models", "Local disk cache"), {}};
    if (cache.bytes() <= 0.0) {
        row.answers.fill(notNeeded(translatable("models", "The code keeps no files."), "state.local_cache_mb"));
        return row;
    }
    const bool fits = cache <= scenario.ec2.disk;
    row.answers[0] = {
        .fit = fits ? StateFit::AsIs : StateFit::NotPossible,
        .why = {fits ? translatable("models", "%1 of a disk of %2, which outlives requests and restarts.")
                     : translatable("models", "%1 do not fit on a disk of %2; give the servers a larger one."),
                {mebibytes(cache), mebibytes(scenario.ec2.disk)}},
        .parameter = "ec2.disk_gb"};
    const Memory temporary = scenario.lambda.ephemeralStorage;
    const bool possible = cache <= temporary;
    row.answers[1] = {
        .fit = possible ? StateFit::WithPart : StateFit::NotPossible,
        .partName = possible ? std::string_view("/tmp") : std::string_view{},
        .why = {possible
                    ? translatable(
                          "models",
                          "Each of up to %1 environments fills its own %2 in /tmp and loses it when it sleeps.")
                    : translatable("models", "Each of up to %1 environments has 10,240 MB in /tmp at most, not %2."),
                {count(facts.environments), mebibytes(cache)}},
        .parameter = "lambda.ephemeral_mb"};
    if (possible) {
        row.answers[1].monthly = priced(facts.lambdaBill, Part::EphemeralStorage);
        row.answers[1].arithmetic = arithmeticOf(facts.lambdaBill, Part::EphemeralStorage);
    }
    return row;
}

StateRow scheduledJobs(const Facts& facts)
{
    const double jobs = facts.scenario.state.scheduledJobsPerDay;
    StateRow row{StateNeed::ScheduledJobs, "scheduled_jobs", translatable("models", "Scheduled jobs"), {}};
    if (jobs <= 0.0) {
        row.answers.fill(
            notNeeded(translatable("models", "Nothing starts by the clock."), "state.scheduled_jobs_per_day"));
        return row;
    }
    const bool stopped = facts.scenario.ec2.schedule != StopSchedule::Never;
    row.answers[0] = {
        .why = {stopped ? translatable("models", "%1 a day by cron on the servers, all in the hours in which they run.")
                        : translatable("models", "%1 a day by cron on one of the servers."),
                {count(jobs)}},
        .parameter = "state.scheduled_jobs_per_day"};
    row.answers[1] = {
        .fit = StateFit::WithPart,
        .partName = translatable("models", "EventBridge Scheduler"),
        .why = {translatable("models", "A schedule calls the function %1 times a day; nothing runs in between."),
                {count(jobs)}},
        .parameter = "state.scheduled_jobs_per_day"};
    return row;
}

StateRow longRequests(const Scenario& scenario, const OptionReport& ec2Report, const OptionReport& lambdaReport)
{
    const auto duration = [](const OptionReport& report) {
        return number(report.compute.duration.count(), Format::Duration);
    };
    StateRow row{StateNeed::LongRequests, "long_requests", translatable("models", "Requests over 15 min"), {}};
    row.answers[0] = {.why = {translatable("models", "A request takes %1; a server sets no limit of its own."),
                              {duration(ec2Report)}},
                      .parameter = "request.cpu_ms"};
    const double beyond = shareBeyond({lambdaReport.compute.duration, scenario.request.variability}, longestRun);
    StateAnswer& lambda = row.answers[1];
    lambda.parameter = "request.cpu_ms";
    if (answersAll(beyond)) {
        lambda.why = {translatable("models", "A request takes %1, within the 15 minutes of a call."),
                      {duration(lambdaReport)}};
        return row;
    }
    lambda.fit = StateFit::NotPossible;
    lambda.why = {translatable("models", "A request takes %1 on average; %2 are stopped after 15 minutes."),
                  {duration(lambdaReport), number(beyond, Format::Share)}};
    return row;
}

/// What the entry in front of the function lets through (quotas of Lambda and the load balancer; limits table).
StateRow largePayloads(const Scenario& scenario)
{
    const Request& request = scenario.request;
    const Memory body = std::max(request.requestSize, request.responseSize);
    const Memory limit = entryLimits(scenario.lambda.frontDoor).largest;
    const bool streams = scenario.lambda.streaming && scenario.lambda.frontDoor == FrontDoor::FunctionUrl;
    const Memory answerLimit = streams ? largestStream : limit;
    const bool answerFits = request.responseSize <= answerLimit;
    const bool fits = request.requestSize <= limit && answerFits;
    // The body that is too large, or else the one nearer to its limit, with that limit.
    const bool isAnswer = !answerFits || (fits && request.responseSize / answerLimit >= request.requestSize / limit);
    const Memory judged = isAnswer ? request.responseSize : request.requestSize;
    const Memory against = isAnswer ? answerLimit : limit;
    StateRow row{StateNeed::LargePayloads, "large_payloads", translatable("models", "Large bodies"), {}};
    row.answers[0] = {
        .why = {translatable("models", "A body has %1; a server sets no limit of its own."), {mebibytes(body)}},
        .parameter = "request.response_kb"};
    StateAnswer& lambda = row.answers[1];
    lambda.parameter = isAnswer ? "request.response_kb" : "request.request_kb";
    lambda.why = {
        fits ? translatable("models", "A body has %1, within the %2 that the entry lets through.")
             : translatable("models", "A body has %1; the entry lets %2 through. Hand out an address in S3 instead."),
        {mebibytes(judged), mebibytes(against)}};
    if (fits)
        return row;
    lambda.fit = StateFit::NotPossible;
    if (request.requestSize <= largestPayload && request.responseSize <= largestStream)
        lambda.apply = {{"lambda.front_door", index(FrontDoor::FunctionUrl)}, {"lambda.streaming", 1.0}};
    return row;
}

} // namespace

std::vector<StateRow> stateOptions(const Scenario& scenario, const PriceSheet& sheet, const OptionReport& ec2Report,
                                   const OptionReport& lambdaReport)
{
    const Facts facts{.scenario = scenario,
                      .sheet = sheet,
                      .servers = std::max(ec2Report.compute.most, 1.0),
                      .environments = lambdaReport.compute.most,
                      .connections = std::ranges::max(lambdaReport.series.databaseConnections),
                      .limit = connectionLimit(scenario.state, sheet),
                      .ec2Bill = ec2Report.bill,
                      .lambdaBill = lambdaReport.bill};
    std::vector<StateRow> rows{sessions(facts),
                               webSockets(facts),
                               databaseConnections(facts),
                               backgroundThreads(facts),
                               localCache(facts),
                               scheduledJobs(facts),
                               longRequests(scenario, ec2Report, lambdaReport),
                               largePayloads(scenario)};
    // Without a server there is nothing that could meet a need.
    if (ec2Report.compute.name.empty())
        for (StateRow& row : rows)
            if (row.answers[0].fit != StateFit::NotNeeded)
                row.answers[0] = {.fit = StateFit::NotPossible,
                                  .why = {translatable("models", "There is no server that fits the scenario."), {}},
                                  .parameter = ec2Report.warnings.front().parameter};
    return rows;
}

} // namespace loadline
