// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/responsibilities.h"

#include "models/translatable.h"

namespace loadline {
namespace {

using Who = Responsibility::Who;

MessageNumber count(double value) { return number(value, Format::Count); }

Responsibility scaling(const Scenario& scenario)
{
    const Ec2& choice = scenario.ec2;
    const Message servers =
        choice.fleet == FleetKind::Fixed
            ? Message{translatable("models", "You chose %1 servers; nobody adds one when traffic grows."),
                      {count(choice.instances)}}
            : Message{
                  translatable("models", "You set %1 to %2 servers and the target of %3; AWS follows it in minutes."),
                  {count(choice.minimum), count(choice.maximum), number(choice.targetUtilisation, Format::Share)}};
    return {"scaling",
            translatable("models", "Scaling"),
            {{{choice.fleet == FleetKind::Fixed ? Who::You : Who::Both, servers},
              {Who::Aws,
               {translatable("models", "Environments appear in seconds, up to the account's %1."),
                {count(scenario.lambda.accountConcurrency)}}}}}};
}

Responsibility encryption(const Scenario& scenario, const OptionReport& ec2)
{
    const bool balanced = ec2.bill.part(Part::LoadBalancer) > Usd{} || ec2.bill.lacksPrice(Part::LoadBalancer);
    return {"tls",
            translatable("models", "TLS"),
            {{{balanced ? Who::Aws : Who::You,
               {balanced ? translatable("models", "The load balancer holds the certificate.")
                         : translatable("models", "You install and renew the certificate."),
                {}}},
              {Who::Aws,
               {scenario.lambda.frontDoor == FrontDoor::Alb
                    ? translatable("models", "The load balancer holds the certificate.")
                    : translatable("models", "The URL comes with it."),
                {}}}}}};
}

Responsibility memory(const Scenario& scenario, const OptionReport& ec2)
{
    return {
        "ram",
        translatable("models", "RAM"),
        {{{Who::You,
           ec2.compute.name.empty()
               ? Message{translatable("models", "You choose it with the type."), {}}
               : Message{translatable("models", "You choose it with the type, %1, and keep the application within it."),
                         {ec2.compute.name}}},
          {Who::You,
           {translatable("models", "The one size you set: %1 for each call."),
            {number(scenario.lambda.memory.mebibytes(), Format::Mebibytes)}}}}}};
}

Responsibility threads(const Scenario& scenario)
{
    return {
        "threads",
        translatable("models", "Threads"),
        {{{Who::You, {translatable("models", "You tune the %1 worker threads."), {count(scenario.ec2.workerThreads)}}},
          {Who::Aws, {translatable("models", "An environment works on one call at a time."), {}}}}}};
}

Responsibility start(const Scenario& scenario)
{
    const Seconds launch = scenario.ec2.launchTime + scenario.ec2.applicationStart;
    return {
        "start_up",
        translatable("models", "Start-up"),
        {{{Who::You,
           {translatable("models", "Your images and scripts bring a server up in about %1."),
            {number(launch.count(), Format::Duration)}}},
          {Who::Both,
           {translatable("models", "AWS starts environments; your code's own start-up of %1 is in every cold start."),
            {number(scenario.request.extraInit.count(), Format::Duration)}}}}}};
}

} // namespace

std::vector<Responsibility> responsibilities(const Scenario& scenario, const OptionReport& ec2)
{
    return {
        {"operating_system",
         translatable("models", "Operating system"),
         {{{Who::You, {translatable("models", "You choose, install and configure it."), {}}},
           {Who::Aws, {translatable("models", "Part of the runtime."), {}}}}}},
        {"patching",
         translatable("models", "Patching"),
         {{{Who::You, {translatable("models", "You patch the system and the runtime."), {}}},
           {Who::Both, {translatable("models", "AWS patches system and runtime; your libraries are yours."), {}}}}}},
        memory(scenario, ec2),
        {"cores",
         translatable("models", "Cores"),
         {{{Who::You, ec2.compute.name.empty()
                          ? Message{translatable("models", "You choose them with the type."), {}}
                          : Message{translatable("models", "You choose them with the type: %1 threads."),
                                    {count(ec2.compute.vcpus)}}},
           {Who::Aws, {translatable("models", "They come with the memory."), {}}}}}},
        threads(scenario),
        scaling(scenario),
        start(scenario),
        encryption(scenario, ec2),
        {"logs",
         translatable("models", "Logs"),
         {{{Who::You, {translatable("models", "You collect, rotate and ship them."), {}}},
           {Who::Aws,
            {translatable("models", "What the code prints goes to CloudWatch Logs, which bills for it."), {}}}}}}};
}

} // namespace loadline
