// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billcontrols.h"

#include <array>

namespace loadline {
namespace {

struct Control
{
    Part part;
    std::string_view onEc2;
    std::string_view onLambda;
};

constexpr std::array controls{
    Control{Part::InstanceUsed, "ec2.instances", ""},
    Control{Part::InstanceIdle, "ec2.schedule", ""},
    Control{Part::SurplusCredits, "ec2.credits", ""},
    Control{Part::Disk, "ec2.disk_gb", ""},
    Control{Part::PublicIpv4, "ec2.public_ipv4", "lambda.front_door"},
    Control{Part::LoadBalancer, "ec2.load_balancer", "lambda.front_door"},
    Control{Part::LambdaCompute, "", "lambda.memory_mb"},
    Control{Part::LambdaRequests, "", "traffic.average"},
    Control{Part::ColdStartInit, "", "request.extra_init_ms"},
    Control{Part::ProvisionedConcurrency, "", "lambda.provisioned_concurrency"},
    Control{Part::EphemeralStorage, "", "lambda.ephemeral_mb"},
    Control{Part::SnapStart, "", "request.runtime"},
    Control{Part::Streaming, "request.response_kb", "request.response_kb"},
    Control{Part::ApiGateway, "", "lambda.front_door"},
    Control{Part::Redis, "state.server_store", "state.function_store"},
    Control{Part::DynamoDb, "state.server_store", "state.function_store"},
    Control{Part::DatabaseProxy, "state.db_proxy", "state.db_proxy"},
    Control{Part::Database, "state.database", "state.database"},
    Control{Part::NatGateway, "ec2.nat_gateways", "lambda.nat_gateways"},
    Control{Part::Logs, "request.log_kb", "request.log_kb"},
    Control{Part::DataOut, "request.response_kb", "request.response_kb"},
};

std::string_view on(OptionId option, const Control& control)
{
    return option == OptionId::Ec2 ? control.onEc2 : control.onLambda;
}

} // namespace

std::string_view controlBehind(OptionId option, Part part)
{
    for (const Control& control : controls) {
        if (control.part == part)
            return on(option, control);
    }
    return {};
}

std::optional<Part> partBehind(OptionId option, std::string_view parameter)
{
    for (const Control& control : controls) {
        if (!parameter.empty() && on(option, control) == parameter)
            return control.part;
    }
    return {};
}

std::string_view freeTierControl() { return "billing.free_tier"; }

} // namespace loadline
