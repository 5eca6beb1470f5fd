// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"

#include "models/translatable.h"

namespace loadline {
namespace {

using namespace access;

constexpr auto ec2 = &Scenario::ec2;

constexpr ParameterChoice typeChoices[] = {{"size", translatable("parameters", "By RAM and cores")},
                                           {"name", translatable("parameters", "By name")}};
constexpr ParameterChoice architectures[] = {{"any", translatable("parameters", "Any")},
                                             {"x86_64", translatable("parameters", "x86")},
                                             {"arm64", translatable("parameters", "Arm")}};
constexpr ParameterChoice systems[] = {{"linux", translatable("parameters", "Linux")},
                                       {"windows", translatable("parameters", "Windows")},
                                       {"rhel", translatable("parameters", "Red Hat")},
                                       {"suse", translatable("parameters", "SUSE")}};
constexpr ParameterChoice fleets[] = {{"fixed", translatable("parameters", "Fixed number")},
                                      {"autoscaled", translatable("parameters", "Autoscaled")}};
constexpr ParameterChoice schedules[] = {{"never", translatable("parameters", "Never")},
                                         {"idle_periods", translatable("parameters", "In idle periods")},
                                         {"daily", translatable("parameters", "Outside set hours")}};
constexpr ParameterChoice creditModes[] = {{"standard", translatable("parameters", "Standard")},
                                           {"unlimited", translatable("parameters", "Unlimited")}};
constexpr ParameterChoice balancers[] = {{"automatic", translatable("parameters", "From 2 servers")},
                                         {"always", translatable("parameters", "Always")},
                                         {"never", translatable("parameters", "Never")}};

std::string_view needsSize(const Scenario& s)
{
    return s.ec2.choice == TypeChoice::BySize ? std::string_view{}
                                              : translatable("parameters", "The instance type is chosen by name.");
}
std::string_view needsName(const Scenario& s)
{
    return s.ec2.choice == TypeChoice::ByName
               ? std::string_view{}
               : translatable("parameters", "The instance type is chosen by RAM and cores.");
}
std::string_view needsFixed(const Scenario& s)
{
    return s.ec2.fleet == FleetKind::Fixed ? std::string_view{}
                                           : translatable("parameters", "The fleet is autoscaled.");
}
std::string_view needsAutoscaled(const Scenario& s)
{
    return s.ec2.fleet == FleetKind::Autoscaled
               ? std::string_view{}
               : translatable("parameters", "The fleet has a fixed number of servers.");
}
std::string_view needsDaily(const Scenario& s)
{
    return s.ec2.schedule == StopSchedule::Daily ? std::string_view{}
                                                 : translatable("parameters", "The servers do not stop at set hours.");
}
std::string_view needsSingleThread(const Scenario& s)
{
    return s.ec2.threadsPerCore < 2.0 ? std::string_view{}
                                      : translatable("parameters", "Both threads of each core are on.");
}
std::string_view needsDisk(const Scenario& s)
{
    return s.ec2.disk.bytes() > 0.0 ? std::string_view{} : translatable("parameters", "The servers have no disk.");
}

constexpr ParameterSpec sizeTable[] = {
    choice<ec2, &Ec2::os>(
        {.id = "ec2.os",
         .label = translatable("parameters", "System"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .choices = systems,
         .meaning = translatable("parameters",
                                 "Operating system, with its licence in the hourly price. You install and patch it.")}),
    choice<ec2, &Ec2::choice>(
        {.id = "ec2.choose_by",
         .label = translatable("parameters", "Type chosen"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .choices = typeChoices,
         .meaning = translatable("parameters",
                                 "By RAM and cores: the cheapest type that has at least both. By name: one type of "
                                 "the catalogue.")}),
    {.id = "ec2.type",
     .label = translatable("parameters", "Type"),
     .unit = "",
     .group = ParameterGroup::Ec2,
     .kind = ParameterKind::Text,
     .meaning = translatable("parameters", "Name of the instance type, such as m7g.large."),
     .source = translatable("parameters", "AWS DescribeInstanceTypes, 2026-08-02"),
     .read = [](const Scenario& s) -> ParameterValue { return s.ec2.type; },
     .write = [](Scenario& s, const ParameterValue& v) -> Error {
         const auto& name = std::get<std::string>(v);
         if (name.empty() || name.size() > 40)
             return Message{translatable("models", "%1 takes the name of an instance type, such as m7g.large."),
                            {"ec2.type"}};
         s.ec2.type = name;
         return {};
     },
     .inactive = needsName},
    memory<ec2, &Ec2::memory, MemoryUnit::Gibibyte>(
        {.id = "ec2.memory_gib",
         .label = translatable("parameters", "RAM"),
         .unit = translatable("parameters", "GiB"),
         .group = ParameterGroup::Ec2,
         .scale = SliderScale::Logarithmic,
         .minimum = 0.5,
         .maximum = 1024,
         .step = 0.5,
         .decimals = 1,
         .meaning = translatable("parameters", "The least RAM that each server must have."),
         .inactive = needsSize}),
    scalar<ec2, &Ec2::cores>(
        {.id = "ec2.cores",
         .label = translatable("parameters", "Cores"),
         .unit = translatable("parameters", "cores"),
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 1,
         .maximum = 96,
         .step = 1,
         .meaning = translatable("parameters",
                                 "The least cores that each server must have. A core has one or two threads; AWS "
                                 "calls each a vCPU."),
         .inactive = needsSize}),
    scalar<ec2, &Ec2::threadsPerCore>(
        {.id = "ec2.threads_per_core",
         .label = translatable("parameters", "Threads"),
         .unit = translatable("parameters", "per core"),
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .minimum = 1,
         .maximum = 2,
         .step = 1,
         .meaning = translatable("parameters", "CPU option: with 1, the second thread of each core is off. The price "
                                               "stays; each request runs faster, fewer run at once. No effect on types "
                                               "whose cores have one thread.")}),
    scalar<ec2, &Ec2::workerThreads>(
        {.id = "ec2.worker_threads",
         .label = translatable("parameters", "Worker threads"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 1,
         .maximum = 10000,
         .step = 1,
         .meaning =
             translatable("parameters", "Requests that one server works on at once, RAM permitting. While one waits "
                                        "for a database, others use the CPU.")}),
    choice<ec2, &Ec2::fleet>(
        {.id = "ec2.fleet",
         .label = translatable("parameters", "Fleet"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .choices = fleets,
         .meaning =
             translatable("parameters", "A fixed number of servers, or as many as a target utilisation asks for.")}),
    scalar<ec2, &Ec2::instances>({.id = "ec2.instances",
                                  .label = translatable("parameters", "Instances"),
                                  .unit = "",
                                  .group = ParameterGroup::Ec2,
                                  .kind = ParameterKind::Integer,
                                  .scale = SliderScale::Logarithmic,
                                  .minimum = 1,
                                  .maximum = 1000,
                                  .step = 1,
                                  .meaning = translatable("parameters", "How many servers run."),
                                  .inactive = needsFixed}),
    scalar<ec2, &Ec2::minimum>({.id = "ec2.min_instances",
                                .label = translatable("parameters", "Least instances"),
                                .unit = "",
                                .group = ParameterGroup::Ec2,
                                .kind = ParameterKind::Integer,
                                .scale = SliderScale::Logarithmic,
                                .minimum = 1,
                                .maximum = 1000,
                                .step = 1,
                                .meaning = translatable("parameters", "The fleet never shrinks below this."),
                                .inactive = needsAutoscaled}),
    scalar<ec2, &Ec2::maximum>(
        {.id = "ec2.max_instances",
         .label = translatable("parameters", "Most instances"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 1,
         .maximum = 1000,
         .step = 1,
         .meaning =
             translatable("parameters", "The fleet never grows past this; the least number wins where it is larger."),
         .inactive = needsAutoscaled}),
    percent<ec2, &Ec2::targetUtilisation>(
        {.id = "ec2.target_utilisation",
         .label = translatable("parameters", "Target use"),
         .group = ParameterGroup::Ec2,
         .minimum = 10,
         .maximum = 95,
         .step = 1,
         .decimals = 0,
         .meaning = translatable("parameters", "Autoscaling keeps utilisation near this."),
         .source = translatable("parameters", "50 to 70 % is usual; 50 % CPU in AWS's own example"),
         .inactive = needsAutoscaled}),
    choice<ec2, &Ec2::schedule>(
        {.id = "ec2.schedule",
         .label = translatable("parameters", "Stopped"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .choices = schedules,
         .meaning =
             translatable("parameters", "When the servers are stopped. Stopped servers bill no hours; their disks, "
                                        "addresses and load balancer go on.")}),
};

constexpr ParameterSpec moreTable[] = {
    scalar<ec2, &Ec2::queueLimit>(
        {.id = "ec2.queue_limit",
         .label = translatable("parameters", "Queue limit"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 100000,
         .step = 1,
         .meaning = translatable("parameters", "Requests that may wait on one server for a worker thread. Beyond, they "
                                               "are refused."),
         .source = translatable("parameters", "Linux queues 4,096 connections on a socket since version 5.4"),
         .advanced = true}),
    choice<ec2, &Ec2::architecture>(
        {.id = "ec2.architecture",
         .label = translatable("parameters", "Processor"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .choices = architectures,
         .meaning =
             translatable("parameters", "Which processors may be chosen by size. Arm types cost less for the same "
                                        "vCPUs; the code must run on them."),
         .advanced = true,
         .inactive = needsSize}),
    toggle<ec2, &Ec2::burstable>(
        {.id = "ec2.burstable",
         .label = translatable("parameters", "T types allowed"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .meaning =
             translatable("parameters", "Lets the cheapest type be burstable: cheap, but its full CPU lasts only while "
                                        "credits do."),
         .advanced = true,
         .inactive = needsSize}),
    scalar<ec2, &Ec2::coresUsed>(
        {.id = "ec2.cores_used",
         .label = translatable("parameters", "Cores used"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .minimum = 0,
         .maximum = 96,
         .step = 1,
         .meaning = translatable("parameters",
                                 "CPU option: cores that are switched on, 0 for all. The price stays; it is done "
                                 "for licences counted by core."),
         .advanced = true}),
    percent<ec2, &Ec2::secondThreadYield>(
        {.id = "ec2.second_thread_yield",
         .label = translatable("parameters", "Second thread"),
         .group = ParameterGroup::Ec2,
         .minimum = 0,
         .maximum = 100,
         .step = 1,
         .decimals = 0,
         .meaning = translatable(
             "parameters",
             "What the second thread of a core adds to the work it gets done. A vCPU is one thread of a busy core, so "
             "a core with one thread counts as 2 / (1 + this) vCPUs."),
         .source = translatable(
             "parameters",
             "Marr et al., Intel Technology Journal 6 (1), 2002: 16 to 28 % on web servers, 21 % on databases"),
         .advanced = true,
         .inactive = needsSingleThread}),
    memory<ec2, &Ec2::baseMemory, MemoryUnit::Mebibyte>(
        {.id = "ec2.base_memory_mb",
         .label = translatable("parameters", "Base memory"),
         .unit = translatable("parameters", "MB"),
         .group = ParameterGroup::Ec2,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 65536,
         .step = 10,
         .meaning = translatable(
             "parameters", "RAM that the operating system and the idle application take before the first request."),
         .advanced = true}),
    seconds<ec2, &Ec2::launchTime>(
        {.id = "ec2.launch_s",
         .label = translatable("parameters", "Launch"),
         .group = ParameterGroup::Ec2,
         .minimum = 1,
         .maximum = 1800,
         .step = 1,
         .decimals = 0,
         .meaning = translatable("parameters", "From asking for a server until it is reachable."),
         .source =
             translatable("parameters", "22.6 to 25.8 s for current Linux types, measured 2025; Windows takes minutes"),
         .advanced = true,
         .inactive = needsAutoscaled}),
    seconds<ec2, &Ec2::applicationStart>(
        {.id = "ec2.application_start_s",
         .label = translatable("parameters", "App start"),
         .group = ParameterGroup::Ec2,
         .minimum = 0,
         .maximum = 1800,
         .step = 1,
         .decimals = 0,
         .meaning = translatable("parameters", "From a reachable server until the application answers."),
         .source = translatable("parameters", "30 to 90 s from launch to answering is a fair default"),
         .advanced = true,
         .inactive = needsAutoscaled}),
    seconds<ec2, &Ec2::warmUp>(
        {.id = "ec2.warm_up_s",
         .label = translatable("parameters", "Warm-up"),
         .group = ParameterGroup::Ec2,
         .minimum = 0,
         .maximum = 3600,
         .step = 10,
         .decimals = 0,
         .meaning =
             translatable("parameters", "How long a new server needs from its first answer to full speed. Launch, "
                                        "start and warm-up together are how late help comes."),
         .advanced = true,
         .inactive = needsAutoscaled}),
    scalar<ec2, &Ec2::scaleOutPoints>(
        {.id = "ec2.scale_out_points",
         .label = translatable("parameters", "Scale-out points"),
         .unit = translatable("parameters", "min"),
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .minimum = 1,
         .maximum = 60,
         .step = 1,
         .meaning = translatable("parameters", "One-minute points over the target, in a row, before the alarm adds "
                                               "servers. So much later than the load each of them is launched."),
         .source = translatable("parameters", "Target tracking's alarm to scale out takes 3 one-minute points"),
         .advanced = true,
         .inactive = needsAutoscaled}),
    minutes<ec2, &Ec2::scaleInDelay>(
        {.id = "ec2.scale_in_delay_min",
         .label = translatable("parameters", "Scale-in delay"),
         .group = ParameterGroup::Ec2,
         .minimum = 0,
         .maximum = 120,
         .step = 5,
         .decimals = 0,
         .meaning = translatable("parameters", "How long utilisation must stay low before a server is given up."),
         .source = translatable("parameters", "Target tracking's alarm to scale in takes 15 one-minute points"),
         .advanced = true,
         .inactive = needsAutoscaled}),
    scalar<ec2, &Ec2::runFrom>(
        {.id = "ec2.run_from",
         .label = translatable("parameters", "Run from"),
         .unit = translatable("parameters", "h"),
         .group = ParameterGroup::Ec2,
         .minimum = 0,
         .maximum = 24,
         .step = 0.5,
         .decimals = 2,
         .meaning = translatable("parameters", "Hour of the day at which the servers are started."),
         .advanced = true,
         .inactive = needsDaily}),
    scalar<ec2, &Ec2::runTo>(
        {.id = "ec2.run_to",
         .label = translatable("parameters", "Run to"),
         .unit = translatable("parameters", "h"),
         .group = ParameterGroup::Ec2,
         .minimum = 0,
         .maximum = 24,
         .step = 0.5,
         .decimals = 2,
         .meaning = translatable("parameters", "Hour of the day at which the servers are stopped."),
         .advanced = true,
         .inactive = needsDaily}),
    toggle<ec2, &Ec2::runWeekends>(
        {.id = "ec2.run_weekends",
         .label = translatable("parameters", "Run weekends"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .meaning = translatable("parameters", "Whether the servers also run on Saturday and Sunday."),
         .advanced = true,
         .inactive = needsDaily}),
    choice<ec2, &Ec2::credits>(
        {.id = "ec2.credits",
         .label = translatable("parameters", "CPU credits"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .choices = creditModes,
         .meaning = translatable("parameters",
                                 "Burstable types only. Standard: without credits the CPU is held to its baseline. "
                                 "Unlimited: it goes on and the surplus is charged."),
         .source = translatable("parameters", "EC2 user guide, burstable performance instances"),
         .advanced = true}),
    memory<ec2, &Ec2::disk, MemoryUnit::Gibibyte>(
        {.id = "ec2.disk_gb",
         .label = translatable("parameters", "Disk"),
         .unit = translatable("parameters", "GB"),
         .group = ParameterGroup::Ec2,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 16384,
         .step = 1,
         .meaning = translatable("parameters", "gp3 disk of each server. Billed while the server is stopped."),
         .advanced = true}),
    scalar<ec2, &Ec2::diskIops>(
        {.id = "ec2.disk_iops",
         .label = translatable("parameters", "Disk IOPS"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 3000,
         .maximum = 16000,
         .step = 100,
         .meaning = translatable("parameters", "Operations a second of each disk; the first 3,000 are included."),
         .advanced = true,
         .inactive = needsDisk}),
    scalar<ec2, &Ec2::diskThroughput>(
        {.id = "ec2.disk_throughput",
         .label = translatable("parameters", "Disk speed"),
         .unit = translatable("parameters", "MiB/s"),
         .group = ParameterGroup::Ec2,
         .kind = ParameterKind::Integer,
         .minimum = 125,
         .maximum = 1000,
         .step = 25,
         .meaning = translatable("parameters", "Throughput of each disk; the first 125 MiB/s are included."),
         .advanced = true,
         .inactive = needsDisk}),
    toggle<ec2, &Ec2::publicIpv4>(
        {.id = "ec2.public_ipv4",
         .label = translatable("parameters", "Public IPv4"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .meaning =
             translatable("parameters", "A public address for each server, or two for a load balancer in front of "
                                        "them. Charged by the hour since February 2024, stopped or not."),
         .advanced = true}),
    choice<ec2, &Ec2::balancer>(
        {.id = "ec2.load_balancer",
         .label = translatable("parameters", "Load balancer"),
         .unit = "",
         .group = ParameterGroup::Ec2,
         .choices = balancers,
         .meaning =
             translatable("parameters", "An Application Load Balancer in front of the servers. Needed as soon as there "
                                        "are two."),
         .advanced = true}),
};

} // namespace

std::span<const ParameterSpec> ec2SizeParameters() { return sizeTable; }
std::span<const ParameterSpec> ec2MoreParameters() { return moreTable; }

} // namespace loadline
