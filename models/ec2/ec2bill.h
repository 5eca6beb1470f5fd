// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The month's bill of the server option.

#pragma once

#include "models/behaviour/serversimulation.h"
#include "models/ec2/fleet.h"
#include "models/prices/bill.h"
#include "models/prices/pricesheet.h"
#include "models/prices/sharedlines.h"

#include <vector>

namespace loadline {

/// Everything about the server option that stays the same whatever the amount of traffic.
class Ec2Cost
{
public:
    /// `sheet` and `entry` must outlive this.
    Ec2Cost(const Scenario& scenario, const PriceSheet& sheet, const CatalogueEntry& entry, const TrafficCurve& curve);

    /// The bill at `times` the traffic. Calls that are not `answered`, as a share, make no answers and use nothing of
    /// what stands behind the servers.
    void add(BillBuilder& bill, double times, FleetSize size, double answered = 1.0) const;
    /// What that comes to with a fleet as large as the traffic needs.
    [[nodiscard]] Usd total(double times) const;
    /// What a month comes to with a simulated week's server time and surplus credits in place of the formulas'.
    [[nodiscard]] Usd monthly(const ServerCounts& week) const;

    [[nodiscard]] const Calls& calls() const { return m_calls; }
    [[nodiscard]] double callsPerWeek() const { return m_week.requests + m_week.otherCalls; }
    [[nodiscard]] const ServerCapacity& server() const { return m_server; }
    [[nodiscard]] const Fleet& fleet() const { return m_fleet; }
    [[nodiscard]] const CatalogueEntry& entry() const { return m_entry; }
    [[nodiscard]] const Price& hourly() const { return m_hourly; }

private:
    /// vCPU-hours a week that unlimited credits charge, over all servers.
    [[nodiscard]] double surplusPerWeek(double times, double runningHours) const;
    void add(BillBuilder& bill, const BillContext& context, const Fleet::Hours& hours, double surplusHours,
             bool balanced) const;
    void addServers(BillBuilder& bill, const Fleet::Hours& hours) const;
    void addSurplus(BillBuilder& bill, double vcpuHours) const;
    void addDisks(BillBuilder& bill, double disks) const;
    void addFrontDoor(BillBuilder& bill, const BillContext& context, double servers, bool balanced) const;

    /// An hour of the week: how much of it servers run, and the mean calls/s meanwhile.
    struct Hour
    {
        double running = 0.0;
        double rate = 0.0;   ///< requests
        double others = 0.0; ///< other calls
    };

    Scenario m_scenario;
    const PriceSheet& m_sheet;
    const CatalogueEntry& m_entry;
    ServerCapacity m_server;
    std::vector<bool> m_on;
    Calls m_calls;
    Fleet m_fleet;
    WeekLoad m_week;
    Price m_hourly; ///< on the terms chosen
    double m_weeksPerMonth = 0.0;
    std::vector<Hour> m_hours;
    Hour m_busiestHour;
};

} // namespace loadline
