// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/lambdasimulation.h"

#include "models/behaviour/scalingallowance.h"
#include "models/behaviour/simulatedenvironments.h"
#include "models/behaviour/tokenbucket.h"
#include "models/limits/quotas.h"

#include <algorithm>
#include <limits>
#include <variant>

namespace loadline {
namespace {

constexpr int requestsBetweenLooks = 1 << 15;
constexpr Seconds endless{std::numeric_limits<double>::infinity()};
/// Of a wheel whose load is not known to be less.
constexpr double leastMean = 1e-6;

constexpr auto sums = {&LambdaCounts::seconds,         &LambdaCounts::requests,
                       &LambdaCounts::coldStarts,      &LambdaCounts::provisioned,
                       &LambdaCounts::refusedCeiling,  &LambdaCounts::refusedScaling,
                       &LambdaCounts::refusedRate,     &LambdaCounts::refusedDatabase,
                       &LambdaCounts::running,         &LambdaCounts::idle,
                       &LambdaCounts::stopped,         &LambdaCounts::gaveUp,
                       &LambdaCounts::answeredSeconds, &LambdaCounts::ended,
                       &LambdaCounts::endedSeconds,    &LambdaCounts::billedMs,
                       &LambdaCounts::billedColdMs,    &LambdaCounts::billedProvisioned};

/// As billedDuration does: rounded up to a whole millisecond, at least one.
double billedMilliseconds(double seconds)
{
    const double exact = seconds * 1000.0 - 1e-6;
    const auto whole = static_cast<double>(static_cast<std::int64_t>(exact));
    return std::max(whole < exact ? whole + 1.0 : whole, 1.0);
}

double peakConcurrency(const LambdaSimulation& simulation)
{
    return std::min(std::ranges::max(simulation.arrivals.rates) * simulation.service.mean().count(),
                    simulation.ceiling);
}

std::size_t wholeEnvironments(double count) { return static_cast<std::size_t>(std::max(count, 0.0)); }

TokenBucket bucketPerSecond(double rate) { return {std::max(rate, 1.0), rate}; }

/// The state of one replication.
class Replication
{
public:
    Replication(const LambdaSimulation& simulation, std::uint64_t seed, std::uint32_t replication);
    LambdaRun run(const std::stop_token& stop, const SimulationProgress& progress);

private:
    void arrive(double now);
    void answer(SimulatedEnvironments::Slot slot, double now);
    void answerCold(double now);
    bool start(SimulatedEnvironments::Slot slot, double now, double seconds, double work);
    [[nodiscard]] double withinRun(double work) const { return std::min(work, m_longestRun); }
    void closeStep();
    [[nodiscard]] LambdaCounts countsAt(double now);

    const LambdaSimulation& m_simulation;
    std::size_t m_provisioned;
    std::size_t m_onDemandCeiling;
    std::size_t m_databaseCeiling;
    Arrivals m_arrivals;
    SimulatedEnvironments m_environments;
    DrawnTimes m_service;
    DrawnTimes m_coldStarts;
    TokenBucket m_rate;
    TokenBucket m_provisionedRate;
    std::variant<TokenBucket, ScalingSince2023> m_scaling;
    bool m_rateLimited;
    double m_longestRun;
    double m_longestResponse;

    LambdaRun m_run;
    LambdaCounts m_counts; ///< since the beginning, but for environment-seconds
    LambdaCounts m_closed; ///< as they stood when the current step began
    double m_stepLength;
    double m_stepEnd;
    std::size_t m_mostRunning = 0;
    std::size_t m_step = 0; ///< since the beginning, lead-in included
};

Replication::Replication(const LambdaSimulation& simulation, std::uint64_t seed, std::uint32_t replication)
    : m_simulation(simulation)
    , m_provisioned(wholeEnvironments(std::min(simulation.provisioned, simulation.ceiling)))
    , m_onDemandCeiling(wholeEnvironments(simulation.ceiling) - m_provisioned)
    , m_databaseCeiling(simulation.databaseCeiling ? wholeEnvironments(*simulation.databaseCeiling)
                                                   : std::numeric_limits<std::size_t>::max())
    , m_arrivals(simulation.arrivals, stepBefore(simulation.arrivals, simulation.leadIn), simulation.dispersion,
                 randomEngine(seed, replication, RandomUse::Arrivals),
                 randomEngine(seed, replication, RandomUse::Batches))
    , m_environments(peakConcurrency(simulation), std::max(simulation.service.mean().count(), leastMean), m_provisioned,
                     simulation.idleLifetime, randomEngine(seed, replication, RandomUse::IdleLifetimes))
    , m_service(simulation.service, randomEngine(seed, replication, RandomUse::Service))
    , m_coldStarts(simulation.coldResponse.value_or(simulation.coldStart),
                   randomEngine(seed, replication, RandomUse::ColdStarts))
    , m_provisionedRate(bucketPerSecond(static_cast<double>(m_provisioned) * requestsPerEnvironment))
    , m_rateLimited(simulation.requestsPerEnvironment.has_value())
    , m_longestRun(simulation.longestRun.value_or(endless).count())
    , m_longestResponse(simulation.longestResponse.value_or(endless).count())
    , m_stepLength(simulation.arrivals.step.count())
    , m_stepEnd(m_stepLength)
{
    if (m_rateLimited)
        m_rate = bucketPerSecond(simulation.ceiling * *simulation.requestsPerEnvironment);
    if (simulation.scaling == LambdaScaling::Since2023)
        m_scaling = ScalingSince2023();
    else if (simulation.scaling == LambdaScaling::From2019To2023)
        m_scaling = scaling2019To2023();
    for (std::size_t i = 0; i < simulation.initialIdle; ++i)
        m_environments.addIdle(simulation.initialIdleLifetime.count());
    for (std::size_t i = 0; i < simulation.initialRunning; ++i)
        m_environments.start(m_environments.create(0.0), 0.0, m_service.next());
    m_mostRunning = m_environments.running();
    m_run.steps.resize(std::min(simulation.steps, simulation.arrivals.rates.size()));
}

void Replication::answer(SimulatedEnvironments::Slot slot, double now)
{
    const double work = m_service.next();
    const double seconds = withinRun(work);
    const double billed = billedMilliseconds(seconds);
    (slot < m_provisioned ? m_counts.billedProvisioned : m_counts.billedMs) += billed;
    if (start(slot, now, seconds, work))
        m_run.latency.add(seconds);
}

void Replication::answerCold(double now)
{
    const bool whole = m_simulation.coldResponse.has_value();
    const double work = whole ? 0.0 : m_service.next();
    const double service = withinRun(work);
    const double warm = whole ? 0.0 : billedMilliseconds(service);
    const double seconds = m_coldStarts.next() + service;
    m_counts.coldStarts += 1.0;
    m_counts.billedMs += warm;
    m_counts.billedColdMs += billedMilliseconds(seconds) - warm;
    if (start(m_environments.create(now), now, seconds, work)) {
        m_run.latency.add(seconds);
        m_run.coldLatency.add(seconds);
    }
}

/// Whether the answer arrives.
bool Replication::start(SimulatedEnvironments::Slot slot, double now, double seconds, double work)
{
    m_environments.start(slot, now, seconds);
    m_mostRunning = std::max(m_mostRunning, m_environments.running());
    if (work > m_longestRun)
        m_counts.stopped += 1.0;
    else if (seconds > m_longestResponse)
        m_counts.gaveUp += 1.0;
    else
        m_counts.answeredSeconds += seconds;
    return work <= m_longestRun && seconds <= m_longestResponse;
}

void Replication::arrive(double now)
{
    m_environments.drain(now);
    m_counts.requests += 1.0;
    if (m_rateLimited && !m_rate.take(now)) {
        m_counts.refusedRate += 1.0;
        return;
    }
    if (m_environments.hasProvisioned() && m_provisionedRate.take(now)) {
        m_counts.provisioned += 1.0;
        answer(m_environments.takeProvisioned(), now);
    } else if (const auto idle = m_environments.takeIdle(now)) {
        answer(*idle, now);
    } else if (m_environments.runningOnDemand() >= m_onDemandCeiling) {
        m_counts.refusedCeiling += 1.0;
    } else if (m_provisioned + m_environments.runningOnDemand() >= m_databaseCeiling) {
        // No environment on demand is idle here, so these are all that hold connections.
        m_counts.refusedDatabase += 1.0;
    } else if (!std::visit([now](auto& allowance) { return allowance.take(now); }, m_scaling)) {
        m_counts.refusedScaling += 1.0;
    } else {
        answerCold(now);
    }
}

/// Everything since the beginning, as it stands at `now`.
LambdaCounts Replication::countsAt(double now)
{
    m_environments.drain(now);
    const EnvironmentTime time = m_environments.timeUntil(now);
    LambdaCounts counts = m_counts;
    counts.seconds = now;
    counts.running = time.running;
    counts.idle = time.idle + static_cast<double>(m_provisioned) * now - time.runningProvisioned;
    counts.ended = m_environments.lives().ended;
    counts.endedSeconds = m_environments.lives().seconds;
    return counts;
}

void Replication::closeStep()
{
    const LambdaCounts counts = countsAt(m_stepEnd);
    if (m_step >= m_simulation.leadIn) {
        const LambdaCounts here = counts - m_closed;
        m_run.total += here;
        m_run.steps[(m_step - m_simulation.leadIn) % m_run.steps.size()] += here;
    }
    m_closed = counts;
    ++m_step;
    if (m_step == m_simulation.leadIn) {
        m_run.latency = {};
        m_run.coldLatency = {};
        m_mostRunning = m_environments.running();
    }
    m_stepEnd = (static_cast<double>(m_step) + 1.0) * m_stepLength;
}

LambdaRun Replication::run(const std::stop_token& stop, const SimulationProgress& progress)
{
    const std::size_t last = m_simulation.leadIn + m_simulation.steps;
    double next = m_arrivals.next();
    while (m_step < last) {
        if (stop.stop_requested()) {
            m_run.complete = false;
            break;
        }
        if (progress)
            progress(std::min(next, m_stepEnd) / (static_cast<double>(last) * m_stepLength));
        for (int i = 0; i < requestsBetweenLooks && next < m_stepEnd; ++i) {
            arrive(next);
            next = m_arrivals.next();
        }
        if (next >= m_stepEnd)
            closeStep();
    }
    m_run.mostRunning = static_cast<double>(m_mostRunning);
    return std::move(m_run);
}

} // namespace

LambdaCounts& LambdaCounts::operator+=(const LambdaCounts& other)
{
    for (const auto sum : sums)
        this->*sum += other.*sum;
    return *this;
}

LambdaCounts operator-(LambdaCounts a, const LambdaCounts& b)
{
    for (const auto sum : sums)
        a.*sum -= b.*sum;
    return a;
}

LambdaRun simulateLambda(const LambdaSimulation& simulation, std::uint64_t seed, std::uint32_t replication,
                         const std::stop_token& stop, const SimulationProgress& progress)
{
    return Replication(simulation, seed, replication).run(stop, progress);
}

} // namespace loadline
