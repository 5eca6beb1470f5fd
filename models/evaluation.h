// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `evaluate` answers: values only, handed over whole. Series of the week have stepsPerWeek entries, one for each
// 5-minute step from Monday 00:00, and are empty where they do not apply.

#pragma once

#include "models/behaviour/confidence.h"
#include "models/message.h"
#include "models/prices/bill.h"
#include "models/prices/price.h"
#include "models/quantities.h"
#include "models/scenario/scenario.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loadline {

using Series = std::vector<double>;

enum class OptionId
{
    Ec2,
    Lambda
};
/// "ec2", "lambda": stable, in JSON and on the command line.
[[nodiscard]] std::string_view optionKey(OptionId id);
/// "EC2", "Lambda": as AWS writes it.
[[nodiscard]] std::string_view optionName(OptionId id);

enum class Severity
{
    Note,    ///< worth knowing
    Caution, ///< costs or slows
    Stop     ///< the option cannot do the job
};

/// Something to know about an option or the input, leading to the control that causes it.
struct Warning
{
    Severity severity = Severity::Note;
    Message message;
    std::string_view parameter;     ///< id of the control that changes it
    std::optional<OptionId> option; ///< empty: about the traffic or the scenario
    bool operator==(const Warning&) const = default;
};

struct TrafficReport
{
    Series rates;           ///< requests/s
    std::vector<bool> idle; ///< the step lies in an idle period
    RequestRate average;    ///< over the hours that are not idle
    RequestRate peak;
    double requestsPerMonth = 0.0;
    double idleShare = 0.0;     ///< of the week's hours
    double peakToAverage = 0.0; ///< reached, which can differ from the one asked for; a warning then says why
    bool fromTrace = false;
};

/// One point of a latency density: the share of requests in one bin of `LatencyReport::binEdges`.
struct LatencyReport
{
    Seconds mean{0};
    Seconds p50{0};
    Seconds p95{0};
    Seconds p99{0};
    /// Shares of all requests per bin (they sum to 1 less `lostShare`), bins equal in log time between latencyBinFrom
    /// and latencyBinTo.
    std::vector<double> density;
    /// The part of `density` that cold starts make; empty where there are none.
    std::vector<double> coldDensity;
    bool steady = true; ///< false: work piles up somewhere in the week, so percentiles hold for this week only
};

inline constexpr int latencyBins = 160;
inline constexpr Seconds latencyBinFrom{0.0005};
inline constexpr Seconds latencyBinTo{2000.0};
/// The lower edge of bin `index`; index == latencyBins gives the upper end.
[[nodiscard]] Seconds latencyBinEdge(int index);

/// A stretch of the week in which requests arrive faster than they are answered.
struct Overload
{
    int fromMinute = 0;       ///< minutes from Monday 00:00
    int toMinute = 0;         ///< when the backlog is gone, or the week ends
    double mostWaiting = 0.0; ///< requests
    int mostWaitingMinute = 0;
};

struct OptionSeries
{
    Series calls;               ///< calls/s that come: requests, messages, jobs (see models/traffic/calls.h)
    Series instances;           ///< EC2: servers that run and bill
    Series capacity;            ///< EC2: requests/s the servers in service can answer
    Series utilisation;         ///< EC2: share of that capacity in use, 0 … 1
    Series waiting;             ///< EC2: requests in the backlog
    Series busyEnvironments;    ///< Lambda
    Series warmEnvironments;    ///< Lambda: alive and waiting
    Series coldStarts;          ///< Lambda: cold starts per second
    Series databaseConnections; ///< connections open against the database
    Series lost;                ///< requests/s refused or timed out
    Series credits;             ///< EC2: a server's CPU credits less its surplus credits; empty unless burstable
};

struct ColdStarts
{
    double share = 0.0; ///< of all requests
    double perWeek = 0.0;
    Seconds p50{0}; ///< duration of the init phase
    Seconds p99{0};
    Message basis; ///< what was measured, with dates
};

/// What the option's compute is, for headings and notes.
struct ComputeSummary
{
    std::string name;          ///< "t3.small" or "512 MB"
    Usd hourly;                ///< EC2: list price of one server
    RequestRate capacity;      ///< EC2: one server's, at full use
    Message bottleneck;        ///< what limits it
    Seconds duration{0};       ///< mean time to work on one request, without waiting or cold start
    Seconds billedDuration{0}; ///< Lambda
    double vcpus = 0.0;
    Memory memory{};      ///< of a server or an environment
    double workers = 0.0; ///< EC2: requests that one server works on at once
    double fewest = 0.0;  ///< instances or environments over the week
    double most = 0.0;
    double usedHours = 0.0; ///< EC2: instance hours a month doing work …
    double idleHours = 0.0; ///< … and paid without work; used + idle = paid
    double lostShare = 0.0; ///< requests refused or timed out
};

struct OptionReport;

/// What simulated weeks say of an option, beside what the formulas said. The report that holds it has the simulated
/// latency, cold-start share, lost share, series and overloads in place of the formulas'.
struct SimulatedOption
{
    std::uint32_t weeks = 0; ///< independent replications, at least 1
    Estimate monthly;        ///< USD
    Estimate mean;           ///< seconds, of the requests answered, as are the percentiles
    Estimate p50;
    Estimate p95;
    Estimate p99;
    Estimate coldShare; ///< of all requests
    Estimate lostShare; ///< of all requests
    /// The 95 % confidence interval of each bin of LatencyReport::density; empty with fewer than two weeks.
    std::vector<double> densityLow;
    std::vector<double> densityHigh;
    std::shared_ptr<const OptionReport> formula; ///< what the formulas said, never null
};

struct OptionReport
{
    OptionId id = OptionId::Ec2;
    Bill bill;
    bool feasible = true;       ///< can do the job: no warning is a Stop, as one is where requests are lost
    bool meetsObjective = true; ///< latency objective; where no requests come there is none to miss it
    Message obstacle{};         ///< why it cannot do the job or misses the objective; without text where neither is so
    std::vector<Warning> warnings;
    LatencyReport latency;
    ColdStarts coldStarts;
    ComputeSummary compute;
    std::vector<Overload> overloads;
    OptionSeries series;
    double callsPerMonth = 0.0;               ///< that the code works on, which the bill is for
    std::optional<SimulatedOption> simulated; ///< nothing while only formulas have answered

    /// What the formulas say of the option, whatever has been simulated: to compare with what only formulas answered.
    [[nodiscard]] const OptionReport& byFormula() const { return simulated ? *simulated->formula : *this; }
};

enum class VerdictKind
{
    Cheaper,  ///< `winner` is cheaper by `difference`; both can do the job
    OnlyOne,  ///< only `winner` can do the job
    Equal,    ///< both can, for the same money
    Open,     ///< both can, but a price is missing that may decide which is cheaper
    None,     ///< neither can
    NoTraffic ///< nobody calls: there is nothing to do, and only what stands is billed
};

struct Verdict
{
    VerdictKind kind = VerdictKind::Equal;
    OptionId winner = OptionId::Ec2;
    Usd difference;               ///< dearer less cheaper
    double differenceShare = 0.0; ///< of the dearer
    Message sentence;             ///< one line: "Lambda is cheaper by $16 (36 %)"
    Message because;              ///< one line with the nearest break-even, or why the other cannot
    Message brief{};              ///< `because` in fewer words, for a line that follows the sentence
};

struct BreakEvenPoint
{
    RequestRate rate; ///< average rate at which both cost the same
    Usd monthly;      ///< what both cost there
    OptionId cheaperBelow = OptionId::Lambda;
};

struct OptionCurve
{
    OptionId id = OptionId::Ec2;
    Series monthly{};           ///< USD for each rate of BreakEven::rates
    RequestRate feasibleUpTo{}; ///< the configuration as it stands carries traffic up to here
};

struct InstanceStep
{
    RequestRate rate; ///< average from which the traffic needs `instances` servers at its busiest
    double instances = 0.0;
};

/// Cost against average traffic with everything else as it is. EC2's fleet grows with the traffic where the one
/// configured would not do.
struct BreakEven
{
    /// Ascending average rates from breakEvenFrom to breakEvenTo: logarithmic, and one on each side of each of `steps`.
    Series rates;
    std::vector<OptionCurve> curves;
    std::vector<BreakEvenPoint> points;          ///< every crossing, ascending
    std::vector<InstanceStep> steps;             ///< the first few
    OptionId cheaperAtLowest = OptionId::Lambda; ///< at breakEvenFrom; means something only where `compares()`
    /// False: at some rate a bill lacks a price that the other one does not lack, so its curve is too low there.
    bool complete = true;

    /// Whether there are two costs to compare: there is traffic, both options can be configured, and no price is
    /// missing on one side only.
    [[nodiscard]] bool compares() const { return curves.size() == 2 && complete; }
};

inline constexpr RequestRate breakEvenFrom = RequestRate::perSecond(leastAverageRate);
inline constexpr RequestRate breakEvenTo = RequestRate::perSecond(mostAverageRate);
inline constexpr int breakEvenSamples = 200; ///< the logarithmic ones

/// The next twelve months at `Traffic::growthPerMonth`. Entry 0 is today, 12 entries follow.
struct Growth
{
    Series rates;                      ///< average, requests/s
    std::array<Series, 2> monthly;     ///< USD, by OptionId
    std::array<Usd, 2> yearly;         ///< the first twelve months
    std::optional<int> changesInMonth; ///< first month in which the other option is cheaper
};

enum class StateNeed
{
    Sessions,
    WebSockets,
    DatabaseConnections,
    BackgroundThreads,
    LocalCache,
    ScheduledJobs,
    LongRequests,
    LargePayloads
};
enum class StateFit
{
    AsIs,
    WithPart,
    NotPossible,
    NotNeeded
};

/// One cell of the state matrix: how an option meets one need of the code.
struct StateAnswer
{
    StateFit fit = StateFit::AsIs;
    std::string_view partName{};  ///< "Redis", "API Gateway"; empty unless WithPart
    std::optional<Usd> monthly{}; ///< what the part costs; nothing where the tables have no price for it
    Seconds addedLatency{0};
    Message why{};
    std::string_view parameter{};      ///< the control behind it
    std::vector<Message> arithmetic{}; ///< how `monthly` comes about, line by line: quantity × unit price = amount
    /// Parameters and values that bring the part into the scenario; empty where it is there or nothing brings it.
    std::vector<std::pair<std::string_view, double>> apply{};
};

struct StateRow
{
    StateNeed need = StateNeed::Sessions;
    std::string_view key;               ///< stable, in JSON
    std::string_view name;              ///< English source text
    std::array<StateAnswer, 2> answers; ///< by OptionId
};

/// Who does a piece of work on each option.
struct Responsibility
{
    enum class Who
    {
        You,
        Aws,
        Both
    };
    struct Answer
    {
        Who who = Who::You;
        Message why;
    };
    std::string_view key;          ///< stable, in JSON
    std::string_view name;         ///< English source text
    std::array<Answer, 2> answers; ///< by OptionId
};

struct Evaluation
{
    TrafficReport traffic;
    std::vector<OptionReport> options; ///< EC2, Lambda
    Verdict verdict;
    BreakEven breakEven;
    Growth growth;
    std::vector<StateRow> state;
    std::vector<Responsibility> responsibilities;
    std::vector<Warning> warnings; ///< about the traffic or the scenario as a whole
    double databaseLimit = 0.0;    ///< connections that the database accepts
    std::string region;
    PriceDate priceDate; ///< the newest price used
    PriceDate oldestPriceDate;

    [[nodiscard]] const OptionReport& option(OptionId id) const { return options[static_cast<std::size_t>(id)]; }
};

} // namespace loadline
