// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The month's bill of the function option.

#pragma once

#include "models/behaviour/lambdasimulation.h"
#include "models/lambda/environments.h"
#include "models/lambda/lambdalimits.h"
#include "models/prices/bill.h"
#include "models/prices/pricesheet.h"
#include "models/prices/sharedlines.h"
#include "models/scenario/scenario.h"
#include "models/traffic/curve.h"
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

/// Everything about the function option that stays the same whatever the amount of traffic.
class LambdaCost
{
public:
    /// `sheet` must outlive this.
    LambdaCost(const Scenario& scenario, const PriceSheet& sheet, const TrafficCurve& curve);

    void add(BillBuilder& bill, double times) const;
    [[nodiscard]] Usd total(double times) const;
    /// What a month comes to with a simulated week's requests, durations and cold starts in place of the formulas'.
    [[nodiscard]] Usd monthly(const LambdaCounts& week) const;

    /// Cold starts of a week at `times` the traffic: those of the steady state at each level and those that build up
    /// the pool whenever traffic rises.
    [[nodiscard]] double coldStartsPerWeek(double times) const;
    [[nodiscard]] const EnvironmentTable& environments() const { return m_environments; }
    [[nodiscard]] Seconds duration() const { return m_duration; }
    [[nodiscard]] const ColdStartTime& coldStart() const { return m_coldStart; }
    /// The request rate after each step has been raised to the largest of the idle lifetime before it: what keeps
    /// environments warm.
    [[nodiscard]] const std::vector<double>& warmRates() const { return m_warmRates; }

private:
    [[nodiscard]] LambdaUsage usage(double times) const;
    void add(BillBuilder& bill, double times, const LambdaUsage& month) const;
    void addFrontDoor(BillBuilder& bill, double times) const;
    void addState(BillBuilder& bill, double times) const;
    [[nodiscard]] BillContext context(double times) const { return {m_scenario, m_sheet, m_week, times}; }

    Scenario m_scenario;
    const PriceSheet& m_sheet;
    Seconds m_duration;
    Seconds m_billed;
    ColdStartTime m_coldStart;
    EnvironmentTable m_environments;
    std::vector<double> m_warmRates;
    RateProfile m_profile;
    WeekLoad m_week;
    LambdaPrices m_prices; ///< on the terms chosen
    double m_weeksPerMonth = 0.0;
};

} // namespace loadline
