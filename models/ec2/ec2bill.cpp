// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ec2/ec2bill.h"

#include "models/ec2/credits.h"
#include "models/ec2/purchase.h"
#include "models/prices/storelines.h"
#include "models/rest.h"
#include "models/translatable.h"

#include <algorithm>

namespace loadline {
namespace {

constexpr double includedIops = 3000.0;
constexpr double includedThroughput = 125.0;

ServiceItem surplusItem(const InstanceType& type, OperatingSystem os)
{
    if (type.architecture == CpuArchitecture::Arm)
        return ServiceItem::SurplusCreditArm;
    return os == OperatingSystem::Windows ? ServiceItem::SurplusCreditX86Windows : ServiceItem::SurplusCreditX86Linux;
}

double serversForMemory(const Ec2& ec2) { return ec2.fleet == FleetKind::Fixed ? ec2.instances : ec2.minimum; }

} // namespace

Ec2Cost::Ec2Cost(const Scenario& scenario, const PriceSheet& sheet, const CatalogueEntry& entry,
                 const TrafficCurve& curve)
    : m_scenario(scenario)
    , m_sheet(sheet)
    , m_entry(entry)
    , m_server(serverCapacity(entry.type, scenario, serversForMemory(scenario.ec2)))
    , m_on(runningSteps(scenario.ec2, curve.idle))
    , m_calls(serverCalls(scenario, curve, m_on))
    , m_fleet(scenario, m_server, curve, m_calls, m_on)
    , m_week(curve, m_calls)
    , m_hourly(hourlyPrice(entry, scenario.ec2.os, scenario.ec2.commitment))
    , m_weeksPerMonth(scenario.billing.hoursPerMonth() / hoursPerWeek)
{
    m_hours.resize(static_cast<std::size_t>(hoursPerWeek));
    for (std::size_t step = 0; step < curve.rates.size(); ++step) {
        if (!m_on[step])
            continue;
        Hour& hour = m_hours[step / stepsPerHour];
        hour.running += hoursPerStep;
        hour.rate += (curve.rates[step] - hour.rate) * hoursPerStep / hour.running;
        hour.others += (m_calls.others[step] - hour.others) * hoursPerStep / hour.running;
    }
    for (const Hour& hour : m_hours) {
        m_busiestHour.rate = std::max(m_busiestHour.rate, hour.rate);
        m_busiestHour.others = std::max(m_busiestHour.others, hour.others);
    }
}

double Ec2Cost::surplusPerWeek(double times, double runningHours) const
{
    const InstanceType& type = m_entry.type;
    if (!type.burstable || m_scenario.ec2.credits != CreditMode::Unlimited || runningHours <= 0.0)
        return 0.0;
    // The load is shared by the servers that run on average; an autoscaled fleet follows the load, so its servers are
    // evenly busy while it is above its minimum.
    const double servers = std::max(runningHours / m_fleet.onHours(), 1.0);
    const auto useIn = [&](const Hour& hour) { return m_server.cpuUse((hour.rate * times + hour.others) / servers); };
    const double sustained = type.baseline * type.vcpus;
    if (useIn(m_busiestHour) <= sustained)
        return 0.0;
    CreditAccount account({.vcpus = static_cast<double>(type.vcpus), .baseline = type.baseline, .unlimited = true});
    // The first pass of the week brings the account to where a week usually begins.
    double before = 0.0;
    for (int week = 0; week < 2; ++week) {
        before = account.charged() + account.surplus();
        // Credits are neither earned nor spent while the servers are stopped.
        for (const Hour& hour : m_hours) {
            account.pass(hour.running, std::min(useIn(hour), m_server.threads * m_server.threadSpeed));
        }
    }
    const double credits = account.charged() + account.surplus() - before;
    return std::max(credits, 0.0) / 60.0 * servers;
}

void Ec2Cost::addServers(BillBuilder& bill, const Fleet::Hours& hours) const
{
    const auto add = [&](HourTexts texts, const Price& price, double used, double paid) {
        bill.add({Part::InstanceUsed, translatable("models", "EC2"), texts.used, translatable("models", "hour")}, price,
                 used * m_weeksPerMonth);
        bill.add({Part::InstanceIdle, translatable("models", "EC2"), texts.idle, translatable("models", "hour")}, price,
                 rest(paid, used) * m_weeksPerMonth);
    };
    const Commitment commitment = m_scenario.ec2.commitment;
    if (!isReserved(commitment)) {
        add(hourTexts(commitment), m_hourly, hours.used, hours.paid);
        return;
    }
    add(hourTexts(commitment), m_hourly, hours.reservedUsed, hours.reserved);
    add(hourTexts(Commitment::OnDemand), m_entry.hourly[static_cast<std::size_t>(m_scenario.ec2.os)],
        rest(hours.used, hours.reservedUsed), rest(hours.paid, hours.reserved));
}

/// Of a week.
void Ec2Cost::addSurplus(BillBuilder& bill, double vcpuHours) const
{
    bill.add({Part::SurplusCredits, translatable("models", "EC2"), translatable("models", "Surplus CPU credits"),
              "vCPU-hour"},
             m_sheet.service(surplusItem(m_entry.type, m_scenario.ec2.os)), vcpuHours * m_weeksPerMonth);
}

void Ec2Cost::addDisks(BillBuilder& bill, double disks) const
{
    const Ec2& ec2 = m_scenario.ec2;
    if (ec2.disk.bytes() <= 0.0)
        return;
    bill.add({Part::Disk, translatable("models", "EBS"), translatable("models", "gp3 storage"),
              translatable("models", "GB-month")},
             m_sheet.service(ServiceItem::Gp3Storage), disks * ec2.disk.gibibytes());
    bill.add({Part::Disk, translatable("models", "EBS"), translatable("models", "gp3 IOPS over 3,000"),
              translatable("models", "IOPS-month")},
             m_sheet.service(ServiceItem::Gp3Iops), disks * (ec2.diskIops - includedIops));
    bill.add({Part::Disk, translatable("models", "EBS"), translatable("models", "gp3 throughput over 125 MiB/s"),
              translatable("models", "MiB/s-month")},
             m_sheet.service(ServiceItem::Gp3Throughput), disks * (ec2.diskThroughput - includedThroughput));
}

void Ec2Cost::addFrontDoor(BillBuilder& bill, const BillContext& context, double servers, bool balanced) const
{
    if (m_scenario.ec2.publicIpv4)
        addPublicAddresses(bill, context, balanced ? balancerAddresses : servers);
    if (balanced)
        addLoadBalancer(bill, context, {.workTime = m_server.workTime, .sockets = m_scenario.state.sockets});
    addNatGateways(bill, context, m_scenario.ec2.natGateways);
}

void Ec2Cost::add(BillBuilder& bill, double times, FleetSize size, double answered) const
{
    const Fleet::Hours hours = m_fleet.hoursPerWeek(times, size, answered);
    add(bill, {m_scenario, m_sheet, m_week, times, answered, answered}, hours, surplusPerWeek(times, hours.running),
        m_fleet.balanced(times, size));
}

void Ec2Cost::add(BillBuilder& bill, const BillContext& context, const Fleet::Hours& hours, double surplusHours,
                  bool balanced) const
{
    addServers(bill, hours);
    addSurplus(bill, surplusHours);
    addDisks(bill, hours.disks);
    addFrontDoor(bill, context, hours.disks, balanced);
    if (const auto home = sessionHome(m_scenario.state.serverStore))
        addSessionStore(bill, context, *home);
    addDatabase(bill, context);
    if (m_scenario.ec2.shipsLogs)
        addLogs(bill, context, LogWriter::Servers);
    addDataOut(bill, context);
}

Usd Ec2Cost::total(double times) const
{
    BillBuilder bill(BillBuilder::Keep::Total);
    add(bill, times, FleetSize::Needed);
    return bill.total();
}

Usd Ec2Cost::monthly(const ServerCounts& week) const
{
    const double weeks = hoursPerWeek * 3600.0 / week.seconds;
    Fleet::Hours hours = m_fleet.hoursPerWeek(1.0, FleetSize::Configured);
    if (m_scenario.ec2.fleet == FleetKind::Autoscaled) {
        // Reserved servers are paid as they are; the others as long as they were there.
        const double running = week.paid / 3600.0 * weeks;
        hours.paid = std::max(hours.paid + running - hours.running, hours.reserved);
        hours.running = running;
        hours.disks = running / hoursPerWeek;
    }
    hours.used = std::min(week.busy / 3600.0 * weeks, hours.running);
    hours.reservedUsed = std::min(hours.reservedUsed, hours.used);
    const bool unlimited = m_scenario.ec2.credits == CreditMode::Unlimited;
    BillBuilder bill(BillBuilder::Keep::Total);
    const double answered = week.requests > 0.0 ? week.answered / week.requests : 1.0;
    add(bill, {m_scenario, m_sheet, m_week, 1.0, answered, answered}, hours,
        unlimited ? std::max(week.charged, 0.0) / 60.0 * weeks : 0.0, m_fleet.balanced(1.0, FleetSize::Configured));
    return bill.total();
}

} // namespace loadline
