// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"

#include "models/translatable.h"

namespace loadline {
namespace {

using namespace access;

constexpr auto ec2 = &Scenario::ec2;

constexpr ParameterChoice commitments[] = {
    {"on_demand", translatable("parameters", "On demand")},
    {"reserved_standard_1y", translatable("parameters", "Reserved, 1 year")},
    {"reserved_standard_3y", translatable("parameters", "Reserved, 3 years")},
    {"reserved_convertible_1y", translatable("parameters", "Convertible, 1 year")},
    {"reserved_convertible_3y", translatable("parameters", "Convertible, 3 years")},
    {"spot", translatable("parameters", "Spot")}};

constexpr ParameterSpec table[] = {
    choice<ec2, &Ec2::commitment>(
        {.id = "ec2.commitment",
         .label = translatable("parameters", "Bought as"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .choices = commitments,
         .meaning = translatable(
             "parameters",
             "On demand, reserved without upfront payment, or spot at its typical saving. Reserved servers (all of a "
             "fixed fleet, the least number of an autoscaled one) are paid every hour, stopped or not. AWS may take a "
             "spot server back with two minutes' notice."),
         .source =
             translatable("parameters", "Reserved prices of 2025-04-05, spot savings of 2025-06-28, both for Linux")}),
    scalar<ec2, &Ec2::balancerRules>(
        {.id = "ec2.alb_rules",
         .label = translatable("parameters", "Balancer rules"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .minimum = 1,
         .maximum = 100,
         .step = 1,
         .meaning = translatable(
             "parameters",
             "Rules that an Application Load Balancer tries on each request, also in front of functions. The first 10 "
             "are free; those beyond count towards its capacity units."),
         .source = translatable("parameters", "Elastic Load Balancing pricing, as in the limits table"),
         .advanced = true}),
    scalar<ec2, &Ec2::natGateways>(
        {.id = "ec2.nat_gateways",
         .label = translatable("parameters", "NAT gateways"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .minimum = 0,
         .maximum = 6,
         .step = 1,
         .meaning = translatable(
             "parameters",
             "Servers in a private network reach the internet through a NAT gateway: by the hour, and by the GB "
             "of what "
             "each request exchanges with services outside. Servers with public addresses need none."),
         .advanced = true}),
    toggle<ec2, &Ec2::shipsLogs>(
        {.id = "ec2.ships_logs",
         .label = translatable("parameters", "Ship logs"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .meaning = translatable(
             "parameters",
             "Sends the servers' log lines to CloudWatch Logs, where Lambda's always go. Off: they stay on the "
             "servers' disks."),
         .advanced = true}),
};

} // namespace

std::span<const ParameterSpec> ec2PurchaseParameters() { return table; }

} // namespace loadline
