// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/serverfleet.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace loadline {
namespace {

/// Metrics come once a minute, and so are credits settled here (EC2 Auto Scaling user guide, detailed monitoring).
constexpr double period = 60.0;
/// Servers within a billionth of a whole number are not one more.
constexpr double roundingSlack = 1e-9;
/// Of the CPU that is left, from which on a server is held down by it.
constexpr double heldDownUse = 0.99;
constexpr double never = std::numeric_limits<double>::infinity();

std::size_t placesOf(const ServerSimulation& simulation)
{
    const double most = simulation.scaling ? std::max(simulation.scaling->most, simulation.least) : simulation.least;
    // Servers that are given up keep their places while they drain.
    return static_cast<std::size_t>(std::max(most, 1.0)) * (simulation.scaling ? 2 : 1);
}

} // namespace

ServerFleet::ServerFleet(const ServerSimulation& simulation, Lost lost)
    : m_simulation(simulation)
    , m_lost(std::move(lost))
    , m_servers(placesOf(simulation), FleetServer(simulation.server))
    , m_loads(m_servers.size())
    , m_departures(m_servers.size())
    , m_ticks(simulation.scaling || simulation.server.credits)
    , m_nextTick(m_ticks ? period : never)
    , m_nextChange(m_nextTick)
    , m_keptCredits(simulation.server.initialCredits)
{
    if (simulation.scaling) {
        const double periods = std::max(std::floor(simulation.scaling->scaleIn.count() / period), 1.0);
        m_wanted.assign(static_cast<std::size_t>(periods), never);
    }
}

void ServerFleet::requestLeft(std::uint32_t index, double now)
{
    FleetServer& server = m_servers[index];
    if (server.state == FleetServer::State::InService)
        m_loads.down(index);
    else if (server.state == FleetServer::State::Draining && server.outstanding() == 0)
        end(index, now);
}

void ServerFleet::launch(double now)
{
    const auto free = std::ranges::find(m_servers, FleetServer::State::Off, &FleetServer::state);
    if (free == m_servers.end())
        return;
    FleetServer& server = *free;
    const auto index = static_cast<std::uint32_t>(free - m_servers.begin());
    server = FleetServer(m_simulation.server);
    server.cpu.advance(now);
    server.since = server.settled.at = now;
    server.state = FleetServer::State::Starting;
    if (m_simulation.server.credits)
        server.credits = CreditAccount(*m_simulation.server.credits, m_on ? 0.0 : m_keptCredits);
    m_order.push_back(index);
    m_paid += 1.0;
    m_counts.launched += 1.0;
    if (m_simulation.scaling && m_on)
        server.changes = now + m_simulation.scaling->start.count();
    else
        enterService(index, now);
}

void ServerFleet::enterService(std::uint32_t index, double now)
{
    FleetServer& server = m_servers[index];
    settle(server, now);
    server.state = FleetServer::State::InService;
    server.counts = m_on && m_simulation.scaling ? now + m_simulation.scaling->warmUp.count() : now;
    const double left = std::max(m_simulation.databaseLimit - m_opened, 0.0);
    server.connections = static_cast<std::size_t>(std::min(left, static_cast<double>(m_simulation.server.connections)));
    m_opened += static_cast<double>(server.connections);
    m_loads.add(index);
    holdDown(index);
}

void ServerFleet::giveUp(std::size_t number, double now)
{
    for (; number > 0 && !m_order.empty(); --number) {
        const std::uint32_t index = m_order.back(); // the youngest
        FleetServer& server = m_servers[index];
        settle(server, now);
        if (server.state == FleetServer::State::InService && server.outstanding() > 0) {
            m_order.pop_back();
            m_loads.remove(index);
            server.state = FleetServer::State::Draining;
            server.changes = now + m_simulation.scaling->draining.count();
        } else {
            end(index, now);
        }
    }
}

void ServerFleet::end(std::uint32_t index, double now)
{
    FleetServer& server = m_servers[index];
    settle(server, now);
    if (server.state == FleetServer::State::InService)
        m_loads.remove(index);
    if (server.outstanding() > 0)
        m_lost(index);
    std::erase(m_order, index);
    m_departures.clear(index);
    m_opened -= static_cast<double>(server.connections);
    m_paid -= 1.0;
    server.connections = 0;
    server.state = FleetServer::State::Off;
}

void ServerFleet::turn(bool on, double now)
{
    if (on == m_on)
        return;
    // While servers start by the schedule, m_on is still false: they are there in time.
    if (on) {
        for (double i = 0.0; i < m_simulation.least; i += 1.0)
            launch(now);
        std::ranges::fill(m_wanted, never);
        m_over = 0;
    } else {
        keepCredits(now);
        for (std::uint32_t index = 0; index < m_servers.size(); ++index) {
            if (m_servers[index].state != FleetServer::State::Off)
                end(index, now);
        }
    }
    m_on = on;
    planNextChange();
}

/// A stopped server keeps its credits for a week (EC2 user guide, T3; T2 loses them).
void ServerFleet::keepCredits(double now)
{
    double sum = 0.0;
    settle(now);
    for (const std::uint32_t index : m_order)
        sum += m_servers[index].credits.balance() - m_servers[index].credits.surplus();
    m_keptCredits = m_order.empty() ? 0.0 : sum / static_cast<double>(m_order.size());
}

void ServerFleet::settleCredits(FleetServer& server, double cpuSeconds, double seconds)
{
    const double use = cpuSeconds / seconds * m_simulation.server.threadSpeed;
    server.credits.pass(seconds / 3600.0, use);
    const bool isHeldDown = server.cpu.threads() < m_simulation.server.threads;
    if (isHeldDown && cpuSeconds > heldDownUse * server.cpu.threads() * seconds && !m_creditsGone)
        m_creditsGone = server.settled.at;
    m_counts.credits += (server.credits.balance() - server.credits.surplus()) * seconds;
    const double owed = server.credits.charged() + server.credits.surplus();
    m_counts.charged += owed - server.settled.owed;
    server.settled.owed = owed;
}

void ServerFleet::settle(FleetServer& server, double now)
{
    const double seconds = now - server.settled.at;
    if (server.state == FleetServer::State::Off || seconds <= 0.0)
        return;
    m_counts.paid += seconds;
    m_counts.connections += seconds * static_cast<double>(server.connections);
    if (server.state != FleetServer::State::Starting) {
        const SimulatedServer& type = m_simulation.server;
        server.cpu.advance(now);
        server.setWorking(server.working, now);
        const double cpu = server.cpu.used() - server.settled.cpu;
        const double workers =
            (server.workingSeconds - server.settled.working) / std::max(static_cast<double>(type.workers), 1.0);
        const double sent = std::min(server.sent - server.settled.sent, seconds);
        const double busy = std::max({cpu / type.threads, workers, sent});
        m_counts.busy += busy;
        if (server.state == FleetServer::State::InService) {
            m_counts.inService += seconds;
            m_counts.able += seconds * server.cpu.threads() / type.threads;
            if (server.counts <= server.settled.at) {
                m_metricBusy += busy;
                m_metricSeconds += seconds;
            }
        }
        if (type.credits)
            settleCredits(server, cpu, seconds);
    }
    server.settled = {now, server.cpu.used(), server.workingSeconds, server.sent, server.settled.owed};
}

void ServerFleet::settle(double now)
{
    for (FleetServer& server : m_servers)
        settle(server, now);
}

/// What credits leave of the CPU in the next period: what is earned, and the balance spread over it. So it runs out
/// only at a period's end, and then use is held to the baseline.
void ServerFleet::holdDown(std::uint32_t index)
{
    const SimulatedServer& type = m_simulation.server;
    if (!type.credits || type.credits->unlimited)
        return;
    FleetServer& server = m_servers[index];
    const double vcpus =
        type.credits->vcpus * type.credits->baseline + std::max(server.credits.balance(), 0.0) / (period / 60.0);
    const double threads = std::min(type.threads, vcpus / type.threadSpeed);
    if (threads == server.cpu.threads())
        return;
    server.cpu.advance(server.settled.at);
    server.cpu.setThreads(threads);
    reschedule(index);
}

/// Servers that keep what was used in the period at the target.
double ServerFleet::wanted() const
{
    const double counted = m_metricSeconds / period;
    if (counted <= 0.0)
        return static_cast<double>(m_order.size());
    // Those in their warm-up take a part of the load that nobody measures; they count as already there.
    return std::ceil(counted * (m_metricBusy / m_metricSeconds) / m_simulation.scaling->target - roundingSlack);
}

void ServerFleet::scale(double now)
{
    const double most = std::max(m_simulation.scaling->most, m_simulation.least);
    const double servers = std::clamp(wanted(), m_simulation.least, most);
    m_wanted[m_wantedNext] = servers;
    m_wantedNext = (m_wantedNext + 1) % m_wanted.size();
    const auto total = static_cast<double>(m_order.size());
    m_over = servers > total ? m_over + 1 : 0;
    if (servers > total) {
        // The alarm wants its points in a row; with servers added it begins anew.
        if (m_over < m_simulation.scaling->scaleOutPoints)
            return;
        m_over = 0;
        for (double i = total; i < servers; i += 1.0)
            launch(now);
        return;
    }
    const double enough = std::ranges::max(m_wanted);
    if (enough < total)
        giveUp(static_cast<std::size_t>(total - enough), now);
}

void ServerFleet::planNextChange()
{
    m_nextChange = m_nextTick;
    if (!m_simulation.scaling)
        return;
    for (const FleetServer& server : m_servers) {
        if (server.state == FleetServer::State::Starting || server.state == FleetServer::State::Draining)
            m_nextChange = std::min(m_nextChange, server.changes);
    }
}

void ServerFleet::pass(double now)
{
    for (std::uint32_t index = 0; index < m_servers.size(); ++index) {
        FleetServer& server = m_servers[index];
        if (server.changes > now)
            continue;
        if (server.state == FleetServer::State::Starting)
            enterService(index, now);
        else if (server.state == FleetServer::State::Draining)
            end(index, now);
    }
    if (now >= m_nextTick) {
        settle(now);
        m_nextTick = now + period;
        for (const std::uint32_t index : m_order)
            holdDown(index);
        if (m_simulation.scaling && m_on)
            scale(now);
        m_metricBusy = m_metricSeconds = 0.0;
    }
    planNextChange();
}

} // namespace loadline
