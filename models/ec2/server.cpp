// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ec2/server.h"

#include "models/ec2/purchase.h"
#include "models/traffic/calls.h"
#include "models/translatable.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loadline {
namespace {

/// A server without any limit still has one, so that sums stay finite.
constexpr double fastest = 1e9;

bool allowedBySize(const InstanceType& type, const Ec2& ec2)
{
    if (!type.currentGeneration || type.bareMetal || type.accelerated)
        return false;
    if (type.burstable && !ec2.burstable)
        return false;
    if (ec2.architecture == ArchitectureChoice::X86 && type.architecture != CpuArchitecture::X86)
        return false;
    if (ec2.architecture == ArchitectureChoice::Arm && type.architecture != CpuArchitecture::Arm)
        return false;
    return type.memory >= ec2.memory && type.cores >= ec2.cores;
}

double requestsInMemory(const InstanceType& type, const Scenario& scenario, double servers)
{
    const State& state = scenario.state;
    Memory taken = scenario.ec2.baseMemory + memoryPerSocket * (state.sockets / servers);
    if (state.serverStore == SessionStore::Memory)
        taken = taken + state.sessionSize * (state.sessions / servers);
    if (taken >= type.memory)
        return 0.0;
    if (scenario.request.memory.bytes() <= 0.0)
        return std::numeric_limits<double>::infinity();
    return std::floor((type.memory - taken) / scenario.request.memory);
}

/// Bytes a second that a server can send beside the messages that are passed on.
double networkLeft(const InstanceType& type, const Scenario& scenario, double servers)
{
    if (type.networkGbps <= 0.0)
        return std::numeric_limits<double>::infinity();
    const State& state = scenario.state;
    const double passedOn = messagesInPerSecond(state) * state.socketRecipients / servers;
    return std::max(type.networkGbps * 1e9 / 8.0 - passedOn * scenario.request.responseSize.bytes(), 0.0);
}

double networkCapacity(double bytesPerSecond, const Request& request)
{
    const double bytes = std::max(request.responseSize, request.requestSize).bytes();
    return bytes > 0.0 ? bytesPerSecond / bytes : std::numeric_limits<double>::infinity();
}

} // namespace

const CatalogueEntry* chooseType(const Ec2& ec2, const PriceSheet& sheet)
{
    const auto system = static_cast<std::size_t>(ec2.os);
    if (ec2.choice == TypeChoice::ByName) {
        const CatalogueEntry* named = sheet.findType(ec2.type);
        return named && named->hourly[system].known() ? named : nullptr;
    }
    // Where nothing is sold on the terms asked for, the cheapest on demand is taken and its bill lacks a price.
    const CatalogueEntry* cheapest = nullptr;
    const CatalogueEntry* cheapestOnDemand = nullptr;
    Usd lowest;
    for (const CatalogueEntry& entry : sheet.catalogue) {
        const Price& onDemand = entry.hourly[system];
        if (!onDemand.known() || !allowedBySize(entry.type, ec2))
            continue;
        if (!cheapestOnDemand || onDemand.first() < cheapestOnDemand->hourly[system].first())
            cheapestOnDemand = &entry;
        const auto rate = hourlyRate(entry, ec2.os, ec2.commitment);
        if (rate && (!cheapest || *rate < lowest)) {
            cheapest = &entry;
            lowest = *rate;
        }
    }
    return cheapest ? cheapest : cheapestOnDemand;
}

ServerCapacity serverCapacity(const InstanceType& type, const Scenario& scenario, double servers)
{
    const Ec2& ec2 = scenario.ec2;
    const Request& request = scenario.request;
    ServerCapacity server;
    const double cores = ec2.coresUsed > 0.0 ? std::min(ec2.coresUsed, static_cast<double>(type.cores)) : type.cores;
    const double threadsPerCore = std::min(ec2.threadsPerCore, static_cast<double>(type.threadsPerCore));
    server.threads = cores * threadsPerCore;
    if (threadsPerCore < type.threadsPerCore)
        server.threadSpeed = 2.0 / (1.0 + ec2.secondThreadYield);
    server.cpuTime = request.cpuTime / server.threadSpeed;
    server.workTime = request.waitTime + server.cpuTime / std::min(request.parallelism, server.threads);

    const double inMemory = requestsInMemory(type, scenario, servers);
    server.workers = std::min(ec2.workerThreads, inMemory);
    const double byCpu = server.cpuTime.count() > 0.0 ? server.threads / server.cpuTime.count()
                                                      : std::numeric_limits<double>::infinity();
    const Seconds busy = request.waitTime + server.cpuTime;
    const double byWorkers = busy.count() > 0.0 ? server.workers / busy.count()
                                                : (server.workers > 0.0 ? std::numeric_limits<double>::max() : 0.0);
    server.networkBytes = networkLeft(type, scenario, servers);
    const double byNetwork = networkCapacity(server.networkBytes, request);
    server.capacity = RequestRate::perSecond(std::min({byCpu, byWorkers, byNetwork, fastest}));
    if (byNetwork < std::min(byCpu, byWorkers))
        server.bottleneck = Bottleneck::Network;
    else if (byWorkers < byCpu)
        server.bottleneck = inMemory < ec2.workerThreads ? Bottleneck::Memory : Bottleneck::WorkerThreads;
    return server;
}

Message bottleneckMessage(Bottleneck bottleneck)
{
    switch (bottleneck) {
    case Bottleneck::WorkerThreads:
        return {translatable("models", "limited by its worker threads"), {}};
    case Bottleneck::Memory:
        return {translatable("models", "limited by its RAM"), {}};
    case Bottleneck::Network:
        return {translatable("models", "limited by its network"), {}};
    case Bottleneck::Cpu:
        break;
    }
    return {translatable("models", "limited by its CPU"), {}};
}

} // namespace loadline
