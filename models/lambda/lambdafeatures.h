// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Lambda's newer features amount to in a month, in the quantities that AWS prices (Lambda pricing page, 2026-10).

#pragma once

#include "models/quantities.h"

namespace loadline {

/// Durable functions: executions that pause, resume and remember their checkpoints.
struct DurableUsage
{
    double executions = 0.0; ///< a month
    double operationsPerExecution = 0.0;
    double kilobytesPerExecution = 0.0; ///< input and checkpoints together
    double daysKept = 0.0;              ///< while running and afterwards
};

struct DurableMonth
{
    double operations = 0.0;
    double writtenGb = 0.0;    ///< in GB of 1,000,000 kB, as AWS counts here
    double keptGbMonths = 0.0; ///< of 30 days
};

[[nodiscard]] constexpr DurableMonth durableMonth(const DurableUsage& usage)
{
    constexpr double kilobytesPerGb = 1e6;
    constexpr double daysPerMonth = 30.0;
    const double written = usage.executions * usage.kilobytesPerExecution / kilobytesPerGb;
    return {.operations = usage.executions * usage.operationsPerExecution,
            .writtenGb = written,
            .keptGbMonths = written * usage.daysKept / daysPerMonth};
}

/// Managed instances: EC2 servers that Lambda runs functions on. The fee is a share of the on-demand price, whatever
/// the discount on the server itself.
[[nodiscard]] constexpr Usd managementFee(Usd onDemandHour, double hours, double share)
{
    return onDemandHour * (hours * share);
}

} // namespace loadline
