// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small bills, for tests.

#pragma once

#include "models/evaluation.h"

namespace loadline::test {

inline constexpr PriceDate priced{2026, 10, 1};

/// With tiers after a free allowance, a derived price and what is free altogether.
inline OptionReport lambdaReport(double gbSeconds = 150.0)
{
    BillBuilder builder(BillBuilder::Keep::Lines);
    const Price tiered{{{0.0, Usd::dollars(0.5)}, {100.0, Usd::dollars(0.25)}}, priced, false, "S1"};
    builder.add({Part::LambdaCompute, "Lambda", "Duration", "GB-second"}, tiered, gbSeconds, 20.0);
    builder.add({Part::LambdaRequests, "Lambda", "Requests", "request"}, Price::flat(Usd::dollars(2e-7), priced, "S1"),
                10000.0);
    builder.add({Part::Redis, "ElastiCache", "cache.t4g.micro", "hour"},
                Price::flat(Usd::dollars(0.016), priced, "S7", true), 730.0);
    builder.add({Part::DataOut, "Data transfer", "Out", "GB"}, Price::flat(Usd::dollars(0.09), priced, "S1"), 10.0,
                10.0);
    OptionReport report;
    report.id = OptionId::Lambda;
    report.compute.name = "512 MB";
    report.bill = builder.take();
    return report;
}

inline OptionReport ec2Report(double hours = 730.0)
{
    BillBuilder builder(BillBuilder::Keep::Lines);
    builder.add({Part::InstanceUsed, "EC2", "Server hours, used", "hour"},
                Price::flat(Usd::dollars(0.0208), priced, "S2"), hours);
    builder.add({Part::LoadBalancer, "Elastic Load Balancing", "Application Load Balancer", "hour"},
                Price::flat(Usd::dollars(0.0225), priced, "S3"), 730.0);
    builder.add({Part::LoadBalancer, "Elastic Load Balancing", "Capacity units (LCU)", "LCU-hour"},
                Price::flat(Usd::dollars(0.008), priced, "S3"), 45.948);
    OptionReport report;
    report.compute.name = "t3.small";
    report.bill = builder.take();
    return report;
}

inline Evaluation bills(OptionReport ec2 = ec2Report(), OptionReport lambda = lambdaReport())
{
    Evaluation evaluation;
    evaluation.options = {std::move(ec2), std::move(lambda)};
    evaluation.region = "eu-west-3";
    evaluation.priceDate = priced;
    evaluation.oldestPriceDate = {2024, 7, 18};
    return evaluation;
}

/// With something on EC2 that has no price.
inline Evaluation billsWithoutPrice()
{
    Evaluation evaluation = bills();
    evaluation.options[0].bill.unpriced = {{Part::DatabaseProxy, "RDS", "RDS Proxy", 1460.0, "vCPU-hour"}};
    return evaluation;
}

/// Nothing could be configured on EC2.
inline Evaluation billsWithoutServer()
{
    OptionReport nothing;
    nothing.feasible = false;
    nothing.warnings = {{Severity::Stop, {"No type has so much RAM", {}}, "ec2.memory_gib", OptionId::Ec2}};
    nothing.obstacle = nothing.warnings.front().message;
    return bills(std::move(nothing));
}

} // namespace loadline::test
