// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/latency.h"
#include "models/behaviour/queueing.h"
#include "models/ec2/fleetweek.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace loadline {
namespace {

constexpr std::size_t utilisationClasses = 64;
constexpr std::size_t exactFleets = 20;   // up to this many servers each number is a class of its own
constexpr std::size_t largerFleets = 100; // beyond, classes are 5 % apart
constexpr double fleetStep = 0.05;

constexpr double shortestService = 1e-9;
constexpr int waitPoints = 48;
constexpr double shortestWait = 1e-4;
constexpr double longestWait = 3600.0;
constexpr double visibleShare = 1e-3;
constexpr int partsOfInterval = 8;

/// Steps of the week that are alike: the same number of servers at about the same utilisation.
struct LoadClass
{
    double requests = 0.0;
    double loadTimesRequests = 0.0; ///< utilisation, weighted with requests
    double servers = 0.0;
};

std::size_t fleetClass(double servers)
{
    if (servers <= exactFleets)
        return static_cast<std::size_t>(std::lround(servers));
    const long steps = std::lround(std::log(servers / exactFleets) / fleetStep);
    return exactFleets + std::min(static_cast<std::size_t>(steps), largerFleets - 1);
}

/// The place where a request can have to wait: a hardware thread or a worker, whichever is scarcer.
struct Station
{
    double perServer = 0.0;
    double serviceSeconds = 0.0;
};

Station stationOf(const ServerCapacity& server, const Request& request)
{
    if (server.bottleneck == Bottleneck::WorkerThreads || server.bottleneck == Bottleneck::Memory)
        return {server.workers, (request.waitTime + server.cpuTime).count()};
    return {server.threads, server.cpuTime.count()};
}

double waitEdge(int point)
{
    return shortestWait * std::pow(longestWait / shortestWait, static_cast<double>(point) / (waitPoints - 1));
}

/// How the waits of the week's requests are spread.
class Waits
{
public:
    Waits(const Station& station, double variability)
        : m_station(station)
        , m_variability(variability)
    {}

    void addSteady(const LoadClass& load)
    {
        const auto places = std::max(static_cast<int>(std::lround(load.servers * m_station.perServer)), 1);
        // Not the rate but the utilisation is kept: a class stands for fleets of slightly different size.
        const double utilisation = load.loadTimesRequests / load.requests;
        const double rate = utilisation * places / std::max(m_station.serviceSeconds, shortestService);
        const auto queue =
            m_station.serviceSeconds > 0.0 ? mmcQueue(rate, 1.0 / m_station.serviceSeconds, places) : std::nullopt;
        m_total += load.requests;
        if (!queue || queue->waitShare < 1e-7)
            return;
        const double meanWait = m_variability * queue->wait / queue->waitShare;
        m_waiting += load.requests * queue->waitShare;
        for (std::size_t i = 0; i < m_edges.size() && m_edges[i] < 40.0 * meanWait; ++i)
            m_beyond[i] += load.requests * queue->waitShare * std::exp(-m_edges[i] / meanWait);
    }

    void addBacklog(double requests, double seconds)
    {
        m_total += requests;
        m_waiting += requests;
        for (std::size_t i = 0; i < m_edges.size() && m_edges[i] < seconds; ++i)
            m_beyond[i] += requests;
    }

    /// `answered` is the share of all requests that the shifts sum to.
    [[nodiscard]] std::vector<LatencyShift> shifts(double answered) const
    {
        std::vector<LatencyShift> all;
        if (m_total <= 0.0)
            return all;
        all.push_back({Seconds{0}, answered * (1.0 - m_waiting / m_total)});
        double before = m_waiting;
        double from = shortestWait / 2.0;
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            const double share = answered * (before - m_beyond[i]) / m_total;
            // A larger share is spread over its interval: as one wait it would stand in the density as a tooth.
            const int parts = share > visibleShare ? partsOfInterval : 1;
            for (int part = 0; share > 1e-9 && part < parts; ++part) {
                const double place = (part + 0.5) / parts;
                all.push_back({Seconds{from * std::pow(m_edges[i] / from, place)}, share / parts});
            }
            before = m_beyond[i];
            from = m_edges[i];
        }
        if (before > 0.0)
            all.push_back({Seconds{longestWait}, answered * before / m_total});
        return all;
    }

private:
    static const std::array<double, waitPoints>& edges()
    {
        static const auto all = [] {
            std::array<double, waitPoints> made{};
            for (int i = 0; i < waitPoints; ++i)
                made[static_cast<std::size_t>(i)] = waitEdge(i);
            return made;
        }();
        return all;
    }

    Station m_station;
    double m_variability;
    const std::array<double, waitPoints>& m_edges = edges();
    std::array<double, waitPoints> m_beyond{};
    double m_waiting = 0.0;
    double m_total = 0.0;
};

} // namespace

LatencyReport fleetLatency(const Scenario& scenario, const ServerCapacity& server, const FleetWeek& week)
{
    Waits waits(stationOf(server, scenario.request),
                waitVariability(scenario.traffic.burstiness, scenario.request.variability));
    std::vector<LoadClass> classes((exactFleets + largerFleets) * utilisationClasses);
    for (std::size_t step = 0; step < week.series.calls.size(); ++step) {
        const double rate = week.series.calls[step];
        const double capacity = week.series.capacity[step];
        if (rate <= 0.0 || capacity <= 0.0)
            continue;
        if (week.series.waiting[step] > leastBacklog || rate >= capacity) {
            waits.addBacklog(rate, week.backlogWait[step]);
            continue;
        }
        const double servers = capacity / server.capacity.perSecond();
        const auto utilisation = static_cast<std::size_t>(rate / capacity * utilisationClasses);
        LoadClass& load = classes[fleetClass(servers) * utilisationClasses + utilisation];
        load.requests += rate;
        load.loadTimesRequests += rate * rate / capacity;
        load.servers = std::max(std::round(servers), 1.0);
    }
    for (const LoadClass& load : classes) {
        if (load.requests > 0.0)
            waits.addSteady(load);
    }
    LatencyReport report =
        latencyReport({server.workTime, scenario.request.variability}, waits.shifts(week.answeredShare));
    report.steady = week.overloads.empty();
    return report;
}

} // namespace loadline
