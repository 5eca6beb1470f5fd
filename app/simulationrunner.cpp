// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulationrunner.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <stop_token>
#include <utility>

namespace loadline {
namespace {

constexpr std::uint64_t seed = 1;
constexpr std::size_t keptJobs = 8;
constexpr std::uint32_t fewestShown = 2; ///< weeks, so that there is an interval

} // namespace

/// One scenario. Threads see the simulation, the token and the progress only.
struct SimulationRunner::Job
{
    Job(const Scenario& wanted, const PriceSheet& prices)
        : scenario(wanted)
        , sheet(prices)
        , simulation(wanted, sheet)
        , tally(wanted, sheet)
    {}

    const Scenario scenario;
    const PriceSheet sheet; ///< weeks still end after the prices were replaced
    const WeekSimulation simulation;
    std::stop_source stop;
    std::atomic<double> firstWeek{0.0};

    SimulationTally tally;
    std::map<std::uint32_t, SimulatedWeek> early; ///< weeks that ended before one with a lower number
    std::uint32_t started = 0;
    int running = 0;
};

SimulationRunner::SimulationRunner(int threads, QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(threads, 1));
    // Everything that a person waits for comes first.
    m_pool.setThreadPriority(QThread::IdlePriority);
    m_telling.setInterval(tellEveryMs);
    m_patience.setInterval(patienceMs);
    m_patience.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &SimulationRunner::tell);
    connect(&m_patience, &QTimer::timeout, this, &SimulationRunner::stopOlder);
}

SimulationRunner::~SimulationRunner()
{
    forget();
    m_pool.waitForDone();
}

void SimulationRunner::forget()
{
    if (m_job)
        m_job->stop.request_stop();
    for (const auto& job : m_earlier)
        job->stop.request_stop();
    m_job.reset();
    m_earlier.clear();
    m_wanted.reset();
}

void SimulationRunner::simulate(const Scenario& scenario, const PriceSheet& sheet)
{
    m_wanted = Wanted{scenario, &sheet};
    m_news = true;
    if (!m_telling.isActive())
        m_telling.start();
}

void SimulationRunner::takeWanted()
{
    const Wanted wanted = *std::exchange(m_wanted, {});
    if (m_job && m_job->scenario == wanted.scenario)
        return;
    if (m_job)
        m_earlier.push_back(m_job);
    const auto known =
        std::ranges::find_if(m_earlier, [&](const auto& job) { return job->scenario == wanted.scenario; });
    if (known != m_earlier.end()) {
        m_job = *known;
        m_earlier.erase(known);
    } else {
        m_job = std::make_shared<Job>(wanted.scenario, *wanted.sheet);
    }
    if (m_earlier.size() > keptJobs)
        m_earlier.erase(m_earlier.begin());
    if (m_running > 0)
        m_patience.start();
    startWeeks();
}

void SimulationRunner::setEnabled(bool enabled)
{
    m_enabled = enabled;
    m_news = true;
    startWeeks();
    if (!m_telling.isActive())
        m_telling.start();
}

bool SimulationRunner::wantsMore(const Job& job) const
{
    const double requests = job.simulation.requests();
    if (!m_enabled || requests <= 0.0 || requests > mostRequests || job.started >= mostWeeks)
        return false;
    if (job.tally.weeks() < fewestWeeks)
        return true;
    const SimulationPrecision precision = job.tally.precision();
    return !precision.cost || !precision.p99 || std::max(*precision.cost, *precision.p99) > preciseEnough;
}

void SimulationRunner::startWeeks()
{
    while (m_job && m_running < m_pool.maxThreadCount() && wantsMore(*m_job))
        startWeek();
}

void SimulationRunner::startWeek()
{
    ++m_running;
    ++m_job->running;
    m_pool.start([this, job = m_job, number = m_job->started++] {
        SimulationProgress progress;
        if (number == 0)
            progress = [&job](double done) { job->firstWeek = done; };
        auto week = std::make_shared<SimulatedWeek>(job->simulation.run(seed, number, job->stop.get_token(), progress));
        QMetaObject::invokeMethod(
            this, [this, job, number, week] { weekEnded(job, number, std::move(*week)); }, Qt::QueuedConnection);
    });
}

void SimulationRunner::weekEnded(const std::shared_ptr<Job>& job, std::uint32_t number, SimulatedWeek week)
{
    --m_running;
    --job->running;
    if (week.isComplete()) {
        job->early.emplace(number, std::move(week));
        // In their order, so that the figures are the same whichever thread was faster.
        for (auto next = job->early.find(job->tally.weeks()); next != job->early.end();
             next = job->early.find(job->tally.weeks())) {
            job->tally.add(next->second);
            job->early.erase(next);
        }
    } else {
        // It lacks a week, so it is of no use when the scenario comes back.
        std::erase(m_earlier, job);
    }
    m_news = m_news || job == m_job;
    startWeeks();
}

void SimulationRunner::stopOlder()
{
    for (const auto& job : m_earlier) {
        if (job->running > 0)
            job->stop.request_stop();
    }
    std::erase_if(m_earlier, [](const auto& job) { return job->stop.stop_requested(); });
}

void SimulationRunner::tell()
{
    if (m_wanted)
        takeWanted();
    const bool isFirstWeek = m_job && m_job->tally.weeks() == 0 && m_job->running > 0;
    if (m_news || isFirstWeek) {
        m_news = false;
        emit changed();
    } else if (m_running == 0) {
        m_telling.stop();
    }
}

SimulationState SimulationRunner::state() const
{
    using Kind = SimulationState::Kind;
    SimulationState state;
    if (m_wanted && m_enabled)
        return {.kind = Kind::Running, .wanted = mostWeeks, .precision = {}};
    if (!m_job || m_wanted)
        return state;
    state.weeks = m_job->tally.weeks();
    state.wanted = mostWeeks;
    state.firstWeek = m_job->firstWeek;
    state.requestsPerWeek = m_job->simulation.requests();
    state.precision = m_job->tally.precision();
    if (!m_enabled)
        state.kind = state.weeks > 0 ? Kind::Paused : Kind::Off;
    else if (state.requestsPerWeek <= 0.0)
        state.kind = Kind::Nothing;
    else if (state.requestsPerWeek > mostRequests)
        state.kind = Kind::TooMuch;
    else
        state.kind = m_job->running > 0 || wantsMore(*m_job) ? Kind::Running : Kind::Done;
    return state;
}

const SimulationTally* SimulationRunner::tally() const
{
    return m_job && !m_wanted && m_job->tally.weeks() >= fewestShown ? &m_job->tally : nullptr;
}

} // namespace loadline
