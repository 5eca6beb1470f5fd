// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/serversimulation.h"

#include "models/behaviour/completionwheel.h"
#include "models/behaviour/serverfleet.h"

#include <algorithm>
#include <limits>

namespace loadline {
namespace {

constexpr int eventsBetweenLooks = 1 << 15;
/// Of a wheel whose load is not known to be less.
constexpr double leastMean = 1e-6;
constexpr double never = std::numeric_limits<double>::infinity();

constexpr auto sums = {&ServerCounts::seconds,
                       &ServerCounts::requests,
                       &ServerCounts::answered,
                       &ServerCounts::stay,
                       &ServerCounts::refusedQueue,
                       &ServerCounts::refusedStopped,
                       &ServerCounts::refusedDatabase,
                       &ServerCounts::timedOut,
                       &ServerCounts::paid,
                       &ServerCounts::inService,
                       &ServerCounts::able,
                       &ServerCounts::busy,
                       &ServerCounts::waiting,
                       &ServerCounts::connections,
                       &ServerCounts::credits,
                       &ServerCounts::charged,
                       &ServerCounts::launched};

CompletionWheel wheelFor(const ServerSimulation& simulation)
{
    const double mean = std::max(simulation.server.wait.count(), leastMean);
    return {std::ranges::max(simulation.arrivals.rates) * mean, mean};
}

/// The state of one replication.
class Replication
{
public:
    Replication(const ServerSimulation& simulation, std::uint64_t seed, std::uint32_t replication);
    ServerRun run(const std::stop_token& stop, const SimulationProgress& progress);

private:
    void advance();
    void arrive(double now);
    void begin(std::uint32_t request, double now);
    void startWait(std::uint32_t request, double now);
    void waited(std::uint32_t request, double now);
    void startCpu(std::uint32_t request, double now);
    void departed(std::uint32_t server, double now);
    void answer(std::uint32_t request, double now);
    void takeNext(std::uint32_t server, double now);
    void dropImpatient(FleetServer& server, double now);
    void lose(std::uint32_t server);
    void setWaiting(double number, double now);
    [[nodiscard]] bool isOn(std::size_t step) const;
    [[nodiscard]] bool needsConnection(const FleetServer& server) const
    {
        return server.connections < m_simulation.server.connections;
    }
    [[nodiscard]] ServerCounts countsAt(double now);
    void closeStep();
    void beginMeasuring();

    const ServerSimulation& m_simulation;
    Arrivals m_arrivals;
    DrawnTimes m_sizes;
    CompletionWheel m_waits; ///< a slot for each place of the pool
    RequestPool m_pool;
    ServerFleet m_fleet;
    double m_wait;
    double m_cpu;

    ServerRun m_run;
    ServerCounts m_counts; ///< since the beginning, but for what the fleet counts
    ServerCounts m_closed; ///< as they stood when the current step began
    double m_now = 0.0;
    double m_next; ///< arrival
    double m_waiting = 0.0;
    double m_waitingSince = 0.0;
    double m_stepEnd;
    std::size_t m_step = 0; ///< since the beginning, lead-in included
};

Replication::Replication(const ServerSimulation& simulation, std::uint64_t seed, std::uint32_t replication)
    : m_simulation(simulation)
    , m_arrivals(simulation.arrivals, stepBefore(simulation.arrivals, simulation.leadIn), simulation.dispersion,
                 randomEngine(seed, replication, RandomUse::Arrivals),
                 randomEngine(seed, replication, RandomUse::Batches))
    , m_sizes(simulation.size, randomEngine(seed, replication, RandomUse::Service))
    , m_waits(wheelFor(simulation))
    , m_fleet(simulation, [this](std::uint32_t server) { lose(server); })
    , m_wait(simulation.server.wait.count())
    , m_cpu(simulation.server.cpu.count())
    , m_next(m_arrivals.next())
    , m_stepEnd(simulation.arrivals.step.count())
{
    m_run.hasCredits = simulation.server.credits.has_value();
    m_run.steps.resize(std::min(simulation.steps, simulation.arrivals.rates.size()));
    m_fleet.turn(isOn(0), 0.0);
    if (simulation.leadIn == 0)
        beginMeasuring();
}

/// `step` counts from the beginning, lead-in included.
bool Replication::isOn(std::size_t step) const
{
    if (m_simulation.on.empty())
        return true;
    return m_simulation.on[(stepBefore(m_simulation.arrivals, m_simulation.leadIn) + step) % m_simulation.on.size()];
}

void Replication::setWaiting(double number, double now)
{
    m_counts.waiting += m_waiting * (now - m_waitingSince);
    m_waitingSince = now;
    m_waiting = number;
    m_run.mostWaiting = std::max(m_run.mostWaiting, number);
}

/// In a row by arrival, who has waited too long stands first.
void Replication::dropImpatient(FleetServer& server, double now)
{
    const double timeout = m_simulation.server.timeout.count();
    while (server.queue.count() > 0 && now - m_pool[server.queue.first()].arrival > timeout) {
        const std::uint32_t request = server.queue.pop(m_pool);
        const std::uint32_t index = m_pool[request].server;
        m_counts.timedOut += 1.0;
        m_pool.release(request);
        setWaiting(m_waiting - 1.0, now);
        m_fleet.requestLeft(index, now);
    }
}

void Replication::arrive(double now)
{
    m_counts.requests += 1.0;
    const double size = m_sizes.next();
    const auto chosen = m_fleet.choose();
    if (!chosen) {
        m_counts.refusedStopped += 1.0;
        return;
    }
    FleetServer& server = m_fleet[*chosen];
    if (server.connections == 0 && needsConnection(server)) {
        m_counts.refusedDatabase += 1.0;
        return;
    }
    if (server.queue.count() > 0)
        dropImpatient(server, now);
    const bool hasWorker = server.working < m_simulation.server.workers;
    if (!hasWorker && (server.queue.count() >= m_simulation.server.queueLimit || m_simulation.server.workers == 0)) {
        m_counts.refusedQueue += 1.0;
        return;
    }
    const std::uint32_t request = m_pool.take(now, size, *chosen);
    m_fleet.requestCame(*chosen);
    if (hasWorker) {
        begin(request, now);
    } else {
        server.queue.push(m_pool, request);
        setWaiting(m_waiting + 1.0, now);
    }
}

void Replication::begin(std::uint32_t request, double now)
{
    FleetServer& server = m_fleet[m_pool[request].server];
    server.setWorking(server.working + 1, now);
    if (m_wait <= 0.0) {
        startCpu(request, now);
    } else if (!needsConnection(server)) {
        startWait(request, now);
    } else if (server.querying < server.connections) {
        ++server.querying;
        startWait(request, now);
    } else {
        server.forConnection.push(m_pool, request);
    }
}

void Replication::startWait(std::uint32_t request, double now)
{
    while (m_waits.slotCount() <= request)
        m_waits.addSlot();
    m_waits.start(request, now + m_wait * m_pool[request].size);
}

void Replication::waited(std::uint32_t request, double now)
{
    const std::uint32_t index = m_pool[request].server;
    if (index == RequestPool::none) { // lost with its server
        m_pool.release(request);
        return;
    }
    FleetServer& server = m_fleet[index];
    if (needsConnection(server)) {
        if (server.forConnection.count() > 0)
            startWait(server.forConnection.pop(m_pool), now);
        else
            --server.querying;
    }
    startCpu(request, now);
}

void Replication::startCpu(std::uint32_t request, double now)
{
    if (m_cpu <= 0.0) {
        answer(request, now);
        return;
    }
    const std::uint32_t index = m_pool[request].server;
    ProcessorSharing& cpu = m_fleet[index].cpu;
    cpu.advance(now);
    cpu.add(request, m_cpu * m_pool[request].size);
    m_fleet.reschedule(index);
}

void Replication::departed(std::uint32_t server, double now)
{
    ProcessorSharing& cpu = m_fleet[server].cpu;
    cpu.advance(now);
    const std::uint32_t request = cpu.take();
    m_fleet.reschedule(server);
    answer(request, now);
}

void Replication::answer(std::uint32_t request, double now)
{
    const std::uint32_t index = m_pool[request].server;
    FleetServer& server = m_fleet[index];
    double end = now;
    if (const double transfer = m_simulation.server.transfer.count(); transfer > 0.0) {
        end = std::max(now, server.linkFree) + transfer;
        server.linkFree = end;
        server.sent += transfer;
    }
    const double stay = end - m_pool[request].arrival;
    m_counts.answered += 1.0;
    m_counts.stay += stay;
    m_run.latency.add(stay);
    m_pool.release(request);
    server.setWorking(server.working - 1, now);
    takeNext(index, now);
    m_fleet.requestLeft(index, now);
}

void Replication::takeNext(std::uint32_t server, double now)
{
    RequestRow& queue = m_fleet[server].queue;
    if (queue.count() == 0)
        return;
    dropImpatient(m_fleet[server], now);
    if (queue.count() == 0)
        return;
    const std::uint32_t request = queue.pop(m_pool);
    setWaiting(m_waiting - 1.0, now);
    begin(request, now);
}

/// The requests of a server that ends.
void Replication::lose(std::uint32_t index)
{
    FleetServer& server = m_fleet[index];
    m_counts.timedOut += static_cast<double>(server.outstanding());
    setWaiting(m_waiting - static_cast<double>(server.queue.count()), m_now);
    const auto release = [this](std::uint32_t request) { m_pool.release(request); };
    while (server.queue.count() > 0)
        release(server.queue.pop(m_pool));
    while (server.forConnection.count() > 0)
        release(server.forConnection.pop(m_pool));
    server.cpu.clear(release);
    m_waits.forEach([&](std::uint32_t request) {
        if (m_pool[request].server == index)
            m_pool[request].server = RequestPool::none;
    });
    server.setWorking(0, m_now);
    server.querying = 0;
}

/// Everything since the beginning, as it stands at `now`.
ServerCounts Replication::countsAt(double now)
{
    m_fleet.settle(now);
    setWaiting(m_waiting, now);
    ServerCounts counts = m_fleet.counts();
    counts += m_counts;
    counts.seconds = now;
    return counts;
}

void Replication::beginMeasuring()
{
    m_run.latency = {};
    m_run.mostWaiting = m_waiting;
    m_run.mostServers = m_fleet.paidNow();
    m_fleet.forgetCreditsGone();
}

void Replication::closeStep()
{
    const ServerCounts counts = countsAt(m_stepEnd);
    if (m_step >= m_simulation.leadIn) {
        const ServerCounts here = counts - m_closed;
        m_run.total += here;
        m_run.steps[(m_step - m_simulation.leadIn) % m_run.steps.size()] += here;
    }
    m_closed = counts;
    ++m_step;
    m_fleet.turn(isOn(m_step), m_stepEnd);
    if (m_step == m_simulation.leadIn)
        beginMeasuring();
    m_stepEnd = (static_cast<double>(m_step) + 1.0) * m_simulation.arrivals.step.count();
}

/// The next event. At one moment requests end before the fleet changes, and that before another comes.
void Replication::advance()
{
    const double departure = m_fleet.nextDeparture();
    const double waitEnd = m_waits.nextEnd();
    const double change = std::min(m_fleet.nextChange(), m_stepEnd);
    const double end = std::min(departure, waitEnd);
    m_now = std::min({end, change, m_next});
    if (end <= m_now) {
        if (waitEnd <= departure)
            waited(m_waits.take(), m_now);
        else
            departed(m_fleet.nextDeparting(), m_now);
    } else if (m_fleet.nextChange() <= m_now) {
        m_fleet.pass(m_now);
        m_run.mostServers = std::max(m_run.mostServers, m_fleet.paidNow());
    } else if (m_stepEnd <= m_now) {
        closeStep();
    } else {
        arrive(m_now);
        m_next = m_arrivals.next();
    }
}

ServerRun Replication::run(const std::stop_token& stop, const SimulationProgress& progress)
{
    const std::size_t last = m_simulation.leadIn + m_simulation.steps;
    while (m_step < last) {
        if (stop.stop_requested()) {
            m_run.complete = false;
            break;
        }
        if (progress)
            progress(static_cast<double>(m_step) / static_cast<double>(last));
        for (int i = 0; i < eventsBetweenLooks && m_step < last; ++i)
            advance();
    }
    if (const auto gone = m_fleet.creditsGone())
        m_run.creditsGone = *gone - static_cast<double>(m_simulation.leadIn) * m_simulation.arrivals.step.count();
    return std::move(m_run);
}

} // namespace

ServerCounts& ServerCounts::operator+=(const ServerCounts& other)
{
    for (const auto sum : sums)
        this->*sum += other.*sum;
    return *this;
}

ServerCounts operator-(ServerCounts a, const ServerCounts& b)
{
    for (const auto sum : sums)
        a.*sum -= b.*sum;
    return a;
}

ServerRun simulateServers(const ServerSimulation& simulation, std::uint64_t seed, std::uint32_t replication,
                          const std::stop_token& stop, const SimulationProgress& progress)
{
    return Replication(simulation, seed, replication).run(stop, progress);
}

} // namespace loadline
