// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The month's bill of the function option.

#pragma once

#include "models/behaviour/lambdasimulation.h"
#include "models/behaviour/latency.h"
#include "models/lambda/environments.h"
#include "models/limits/quotas.h"
#include "models/prices/bill.h"
#include "models/prices/pricesheet.h"
#include "models/prices/sharedlines.h"
#include "models/scenario/scenario.h"
#include "models/traffic/calls.h"
#include "models/traffic/rateprofile.h"

#include <optional>

namespace loadline {

/// vCPUs that a memory size brings.
[[nodiscard]] double vcpuShare(Memory memory);

/// Mean duration of a request in a warm environment: waiting, plus CPU time over the vCPUs it can use. A share of the
/// memory's vCPUs or the code's parallelism, whichever is less.
[[nodiscard]] Seconds functionDuration(const Request& request, Memory memory);

/// The duration as billed: rounded up to the next millisecond (AWS since December 2020; other steps for older bills).
[[nodiscard]] Seconds billedDuration(Seconds duration, Seconds increment = milliseconds(1));

/// How long it takes to start an environment: the measured init phase of the runtime's empty function plus the code's
/// own start-up.
struct ColdStartTime
{
    Seconds p50{0};
    Seconds p99{0};
    Seconds mean{0};
    Seconds own{0}; ///< the code's part and connecting to the database, contained in the others
    Message basis;
};
[[nodiscard]] ColdStartTime coldStartTime(const Scenario& scenario, const PriceSheet& sheet);

/// What a month of calls amounts to. Everything in plain numbers so that published examples go through the same sum.
struct LambdaUsage
{
    double requests = 0.0;
    GbSeconds compute;            ///< on demand
    GbSeconds init;               ///< cold starts, priced after `compute` in the same tiers
    GbSeconds provisioned;        ///< keeping environments ready
    GbSeconds provisionedCompute; ///< running in them
    GbSeconds ephemeral;          ///< temporary disk over 512 MB × duration
    GbSeconds snapshotCached;     ///< snapshots kept, for runtimes that pay for SnapStart
    double snapshotRestoredGb = 0.0;
    double streamedGb = 0.0; ///< answers beyond the first 6 MB of each
};
/// What the account gets for nothing in a month.
struct LambdaAllowance
{
    double requests = 0.0;
    GbSeconds compute;
    double streamedGb = 0.0;
};

/// Adds Lambda's own lines. The allowance covers requests and on-demand GB-seconds of compute, compute before init; it
/// does not cover provisioned concurrency.
void addLambdaUsage(BillBuilder& bill, const LambdaPrices& prices, const LambdaUsage& usage,
                    const LambdaAllowance& free);

/// The sheet's prices for a processor on the terms chosen: a Compute Savings Plan has prices of its own for GB-seconds,
/// on demand and provisioned, without tiers.
[[nodiscard]] LambdaPrices lambdaPricesFor(const Lambda& lambda, const PriceSheet& sheet);

/// SnapStart is free for Java and charged for Python and .NET (limits table).
[[nodiscard]] bool paysForSnapStart(Runtime runtime);
[[nodiscard]] bool usesSnapStart(Runtime runtime);
/// GB of `answers` beyond the first 6 MB of each.
[[nodiscard]] double streamedBeyondFree(Memory answer, double answers);

/// What becomes of the calls, as shares of all of them. Refused calls do not start and are not billed; calls that are
/// stopped after the longest run, or whose entry has given up waiting, are, but their answers go nowhere.
struct CallOutcome
{
    double started = 1.0;
    double answered = 1.0;
};

/// Everything about the function option that stays the same whatever the amount of traffic.
class LambdaCost
{
public:
    /// `sheet` must outlive this.
    LambdaCost(const Scenario& scenario, const PriceSheet& sheet, const TrafficCurve& curve);

    /// The bill at `times` the traffic; without an outcome as if no call were refused.
    void add(BillBuilder& bill, double times, const CallOutcome& outcome) const;
    void add(BillBuilder& bill, double times) const { add(bill, times, {1.0, 1.0 - beyondLimits(Seconds{0})}); }
    [[nodiscard]] Usd total(double times) const;
    /// What a month comes to with a simulated week's requests, durations and cold starts in place of the formulas'.
    [[nodiscard]] Usd monthly(const LambdaCounts& week) const;

    /// Cold starts of a week at `times` the traffic: those of the steady state at each level and those that build up
    /// the pool whenever traffic rises.
    [[nodiscard]] double coldStartsPerWeek(double times) const;
    [[nodiscard]] const Calls& calls() const { return m_calls; }
    /// The week's busiest moment, of requests.
    [[nodiscard]] RequestRate peak() const { return m_peak; }
    /// The longest time without an idle period; a week where there is none.
    [[nodiscard]] Seconds activeStretch() const { return m_activeStretch; }
    /// Calls in a week at `times` the traffic.
    [[nodiscard]] double callsPerWeek(double times) const { return m_week.requests * times + m_week.otherCalls; }
    [[nodiscard]] const EnvironmentTable& environments() const { return m_environments; }
    /// Mean time to work on a call in a warm environment.
    [[nodiscard]] Seconds duration() const { return m_work.mean; }
    /// The mean time that a call keeps an environment busy: the longest ones are stopped.
    [[nodiscard]] Seconds busyTime() const { return m_busy; }
    /// The share of the calls that start after a wait of `coldStart` and are stopped or answer too late.
    [[nodiscard]] double beyondLimits(Seconds coldStart) const;
    /// How long the work on a call that starts after a wait of `coldStart` may take for its answer to arrive.
    [[nodiscard]] Seconds longestWork(Seconds coldStart) const;
    [[nodiscard]] const ColdStartTime& coldStart() const { return m_coldStart; }
    /// The rate of calls after each step has been raised to the largest of the idle lifetime before it: what keeps
    /// environments warm.
    [[nodiscard]] const std::vector<double>& warmRates() const { return m_warmRates; }

private:
    [[nodiscard]] double coldStartsOfAll(double times) const;
    [[nodiscard]] double provisionedShare(double times) const;
    [[nodiscard]] LambdaUsage usage(const BillContext& load) const;
    void add(BillBuilder& bill, const BillContext& load, const LambdaUsage& month) const;
    void addFrontDoor(BillBuilder& bill, const BillContext& load) const;
    void addState(BillBuilder& bill, const BillContext& load) const;
    [[nodiscard]] BillContext context(double times, const CallOutcome& outcome) const
    {
        return {m_scenario, m_sheet, m_week, times, outcome.started, outcome.answered};
    }

    Scenario m_scenario;
    const PriceSheet& m_sheet;
    WorkTime m_work;
    Seconds m_busy;
    Seconds m_billed;
    ColdStartTime m_coldStart;
    EnvironmentTable m_environments;
    Calls m_calls;
    std::vector<double> m_warmRates;
    RateProfile m_profile;
    WeekLoad m_week;
    RequestRate m_peak;
    Seconds m_activeStretch;
    LambdaPrices m_prices; ///< on the terms chosen
    double m_weeksPerMonth = 0.0;
};

} // namespace loadline
