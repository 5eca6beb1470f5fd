// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers of a simulated fleet: which are there, how busy they are, what credits leave them of their CPU, and when
// one is started or given up.

#pragma once

#include "models/behaviour/earliest.h"
#include "models/behaviour/leastloaded.h"
#include "models/behaviour/processorsharing.h"
#include "models/behaviour/requestpool.h"
#include "models/behaviour/serversimulation.h"

#include <functional>
#include <vector>

namespace loadline {

/// One place in the fleet.
struct FleetServer
{
    enum class State
    {
        Off,
        Starting, ///< paid, but does not answer yet
        InService,
        Draining ///< works on what it has
    };
    explicit FleetServer(const SimulatedServer& server)
        : cpu(server.threads, server.parallelism)
    {}

    State state = State::Off;
    ProcessorSharing cpu;
    RequestRow queue;            ///< for a worker
    RequestRow forConnection;    ///< with a worker, for a database connection
    std::size_t working = 0;     ///< workers that have a request
    std::size_t connections = 0; ///< to the database
    std::size_t querying = 0;    ///< connections in use; counted only where they are fewer than the pool
    double linkFree = 0.0;       ///< when the network link has sent what it has
    double changes = 0.0;        ///< Starting: when it answers. Draining: when it ends at the latest
    double counts = 0.0;         ///< InService: when its utilisation begins to count
    double workingSeconds = 0.0; ///< of workers, up to `since`
    double since = 0.0;          ///< last change of `working`
    CreditAccount credits{CreditAccount::Terms{}};

    /// As they stood when last settled.
    struct Settled
    {
        double at = 0.0;
        double cpu = 0.0;
        double working = 0.0;
        double sent = 0.0;
        double owed = 0.0; ///< credits charged and surplus
    } settled;
    double sent = 0.0; ///< seconds of the link

    [[nodiscard]] std::size_t outstanding() const { return working + queue.count(); }
    void setWorking(std::size_t number, double now)
    {
        workingSeconds += (now - since) * static_cast<double>(working);
        since = now;
        working = number;
    }
};

class ServerFleet
{
public:
    /// Called with a server that ends while it still has requests: all of them are lost.
    using Lost = std::function<void(std::uint32_t)>;

    ServerFleet(const ServerSimulation& simulation, Lost lost);

    [[nodiscard]] FleetServer& operator[](std::uint32_t index) { return m_servers[index]; }
    /// The server for the next request; nothing where none is in service.
    [[nodiscard]] std::optional<std::uint32_t> choose() const { return m_loads.choose(); }
    /// A request comes to a server in service, or leaves a server.
    void requestCame(std::uint32_t index) { m_loads.up(index); }
    void requestLeft(std::uint32_t index, double now);
    /// Call after each change of a server's CPU.
    void reschedule(std::uint32_t index) { m_departures.set(index, m_servers[index].cpu.departure()); }
    [[nodiscard]] double nextDeparture() const { return m_departures.time(); }
    [[nodiscard]] std::uint32_t nextDeparting() const { return m_departures.index(); }

    /// The next moment at which something changes by itself: see pass().
    [[nodiscard]] double nextChange() const { return m_nextChange; }
    /// What happens at nextChange(): servers answer or end, credits are settled, the fleet is scaled.
    void pass(double now);
    /// The schedule starts or stops the servers.
    void turn(bool on, double now);
    /// Brings the sums of counts() up to `now`.
    void settle(double now);
    /// Members that the fleet knows: what is paid, in service, busy, connections, credits, launches.
    [[nodiscard]] const ServerCounts& counts() const { return m_counts; }
    [[nodiscard]] double paidNow() const { return m_paid; }
    /// When a server was first held down because it had no credits; forgotten on request.
    [[nodiscard]] std::optional<double> creditsGone() const { return m_creditsGone; }
    void forgetCreditsGone() { m_creditsGone.reset(); }

private:
    void launch(double now);
    void enterService(std::uint32_t index, double now);
    void giveUp(std::size_t number, double now);
    void end(std::uint32_t index, double now);
    void settle(FleetServer& server, double now);
    void keepCredits(double now);
    void settleCredits(FleetServer& server, double cpuSeconds, double seconds);
    void holdDown(std::uint32_t index);
    void scale(double now);
    [[nodiscard]] double wanted() const;
    void planNextChange();

    const ServerSimulation& m_simulation;
    Lost m_lost;
    std::vector<FleetServer> m_servers;
    std::vector<std::uint32_t> m_order; ///< all but those that are off or draining, by age
    LeastLoaded m_loads;
    Earliest m_departures;
    ServerCounts m_counts;
    double m_paid = 0.0;   ///< servers now
    double m_opened = 0.0; ///< database connections now
    bool m_ticks;          ///< whether anything happens once a period
    double m_nextTick;
    double m_nextChange = 0.0;
    double m_keptCredits; ///< of a server, less surplus, while the schedule has it stopped
    bool m_on = false;
    int m_over = 0;               ///< periods in a row that wanted more servers than there are
    std::vector<double> m_wanted; ///< servers, in the latest periods of the scale-in delay, as a ring
    std::size_t m_wantedNext = 0;
    double m_metricBusy = 0.0; ///< server-seconds of the servers that count, in this period
    double m_metricSeconds = 0.0;
    std::optional<double> m_creditsGone;
};

} // namespace loadline
