// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user has decided: one value, compared as a whole. Ranges, units, defaults and meanings of the fields stand
// in the parameter table (parameters.h), which is the only way the rest of the program reads or writes them one by one.

#pragma once

#include "models/quantities.h"
#include "models/scenario/region.h"
#include "models/traffic/trace.h"
#include "models/traffic/tracechoices.h"
#include "models/traffic/week.h"

#include <array>
#include <string>
#include <vector>

namespace loadline {

struct Traffic
{
    RequestRate average = RequestRate::perSecond(2.0); ///< mean over the hours that are not idle
    /// Relative height at each full hour of the day; scale does not matter. Default: an office day.
    std::array<double, 24> shape{0.10, 0.07, 0.06, 0.05, 0.06, 0.10, 0.22, 0.45, 0.75, 0.95, 1.00, 0.92,
                                 0.80, 0.86, 0.98, 0.95, 0.85, 0.66, 0.48, 0.38, 0.33, 0.28, 0.21, 0.14};
    double peakToAverage = 3.0;                                     ///< busiest moment of the week over `average`
    double burstiness = 1.0;                                        ///< index of dispersion of arrivals; 1 = Poisson
    std::array<double, 7> weekdayWeights{1, 1, 1, 1, 1, 0.3, 0.25}; ///< Monday first
    double growthPerMonth = 0.0;                                    ///< share: 0.05 = 5 % a month
    TraceRef trace; ///< when set, replaces shape and weekdays; scaled so that its mean is `average`
    TraceValue traceValue = TraceValue::PerInterval;
    double traceWeek = 1.0;    ///< which week of the trace, from 1
    TraceChoices traceReading; ///< how the trace was read from its file

    bool operator==(const Traffic&) const = default;
};

struct IdlePeriods
{
    bool nights = false;
    double nightFrom = 22.0; ///< hour of the day
    double nightTo = 6.0;
    bool weekends = false;
    std::vector<WeekWindow> windows; ///< the user's own

    bool operator==(const IdlePeriods&) const = default;
};

enum class Runtime
{
    NodeJs,
    Python,
    Java,
    JavaSnapStart,
    DotNet,
    DotNetAot,
    Go,
    Rust,
    Ruby,
    Cpp,
    PythonSnapStart,
    DotNetSnapStart
};
enum class Package
{
    Zip,
    Image
};

struct Request
{
    Seconds cpuTime = milliseconds(60); ///< at one vCPU
    Seconds waitTime = milliseconds(80);
    double variability = 0.5; ///< coefficient of variation of the whole duration
    Memory memory = Memory::mebibytes(60);
    double parallelism = 1.0; ///< vCPUs one request can use at once
    Runtime runtime = Runtime::NodeJs;
    Package package = Package::Zip;
    Seconds extraInit = milliseconds(400); ///< start-up beyond a hello-world function's
    Memory requestSize = Memory::kibibytes(2);
    Memory responseSize = Memory::kibibytes(20);
    double perConnection = 10.0;           ///< requests a client sends over one connection
    Memory outside = Memory::kibibytes(0); ///< exchanged with services outside, both ways, in each request
    double outsideSent = 0.5;              ///< the part of it that leaves AWS, 0 … 1
    Memory log = Memory::kibibytes(0.5);   ///< log lines that each request writes
    double logMonths = 1.0;                ///< how long they are kept
    Seconds timeout{30.0};

    bool operator==(const Request&) const = default;
};

enum class LatencyObjective
{
    None,
    P50,
    P95,
    P99
};

struct Objective
{
    LatencyObjective percentile = LatencyObjective::P95;
    Seconds limit{1.0};

    bool operator==(const Objective&) const = default;
};

enum class TypeChoice
{
    BySize,
    ByName
};
enum class CpuArchitecture
{
    X86,
    Arm
};
enum class ArchitectureChoice
{
    Any,
    X86,
    Arm
};
enum class OperatingSystem
{
    Linux,
    Windows,
    Rhel,
    Suse
};
enum class FleetKind
{
    Fixed,
    Autoscaled
};
enum class StopSchedule
{
    Never,
    IdlePeriods,
    Daily
};
enum class CreditMode
{
    Standard,
    Unlimited
};
enum class Balancer
{
    Automatic,
    Always,
    Never
};

/// The terms on which servers are bought.
enum class Commitment
{
    OnDemand,
    ReservedStandard1y, ///< no upfront, as are the others
    ReservedStandard3y,
    ReservedConvertible1y,
    ReservedConvertible3y,
    Spot
};

struct Ec2
{
    TypeChoice choice = TypeChoice::BySize;
    std::string type = "t3.small"; ///< catalogue name, used with TypeChoice::ByName
    Memory memory = Memory::gibibytes(2);
    double cores = 1.0;
    ArchitectureChoice architecture = ArchitectureChoice::X86;
    bool burstable = true; ///< the T families may be chosen by size
    OperatingSystem os = OperatingSystem::Linux;
    double coresUsed = 0.0;      ///< CPU option; 0 = all
    double threadsPerCore = 2.0; ///< CPU option; 1 switches the second thread off where the type has one
    double secondThreadYield = 0.25;
    double workerThreads = 64.0;                ///< requests one server works on at once
    double queueLimit = 4096.0;                 ///< requests that may wait on one server
    Memory baseMemory = Memory::mebibytes(500); ///< operating system and idle application
    FleetKind fleet = FleetKind::Fixed;
    double instances = 2.0; ///< fixed fleet
    double minimum = 1.0;   ///< autoscaled fleet
    double maximum = 6.0;   ///< never taken below `minimum`
    double targetUtilisation = 0.6;
    Seconds launchTime{26.0};
    Seconds applicationStart{30.0};
    Seconds warmUp{60.0};
    double scaleOutPoints = 3.0; ///< one-minute points over the target before servers are added
    Seconds scaleInDelay{900.0};
    StopSchedule schedule = StopSchedule::Never;
    double runFrom = 7.0; ///< hour of the day, StopSchedule::Daily
    double runTo = 20.0;
    bool runWeekends = true; ///< StopSchedule::Daily
    CreditMode credits = CreditMode::Unlimited;
    Memory disk = Memory::gibibytes(20); ///< gp3, each server
    double diskIops = 3000.0;
    double diskThroughput = 125.0; ///< MiB/s
    bool publicIpv4 = true;
    Balancer balancer = Balancer::Automatic;
    double balancerRules = 1.0; ///< of any load balancer in the scenario; the first 10 are free
    double natGateways = 0.0;
    bool shipsLogs = false; ///< to CloudWatch Logs, as Lambda does; else they stay on the servers' disks
    Commitment commitment = Commitment::OnDemand;

    bool operator==(const Ec2&) const = default;
};

enum class FrontDoor
{
    FunctionUrl,
    HttpApi,
    RestApi,
    Alb
};

/// How fast a function may grow.
enum class LambdaScaling
{
    Since2023,     ///< 1,000 environments every 10 s for each function
    From2019To2023 ///< 3,000 at once, then 500 a minute
};

enum class LambdaCommitment
{
    None,
    ComputeSavingsPlan
};

struct Lambda
{
    Memory memory = Memory::mebibytes(512);
    CpuArchitecture architecture = CpuArchitecture::X86;
    FrontDoor frontDoor = FrontDoor::HttpApi;
    double provisionedConcurrency = 0.0;
    Memory ephemeralStorage = Memory::mebibytes(512);
    Seconds idleLifetime{600.0};
    double accountConcurrency = 1000.0;
    LambdaScaling scaling = LambdaScaling::Since2023;
    bool streaming = false; ///< answers are streamed, which only a Function URL lets through
    double natGateways = 0.0;
    LambdaCommitment commitment = LambdaCommitment::None;

    bool operator==(const Lambda&) const = default;
};

enum class SessionStore
{
    Memory,
    Redis,
    DynamoDb,
    ServerlessCache
};
enum class ExternalStore
{
    Redis,
    DynamoDb,
    ServerlessCache
};
enum class DatabaseProxy
{
    None,
    RdsProxy
};

/// The database behind the application, where it is part of the bill.
enum class Database
{
    Elsewhere,
    RdsPostgreSql,
    DocumentDb,
    Atlas
};

struct State
{
    double sessions = 200.0; ///< alive at the busiest moment; 0 = the code keeps no sessions
    Memory sessionSize = Memory::kibibytes(8);
    SessionStore serverStore = SessionStore::Memory;
    ExternalStore functionStore = ExternalStore::Redis;
    double sockets = 0.0; ///< WebSockets open at once
    double socketMessagesPerHour = 30.0;
    double socketRecipients = 0.0; ///< further clients that each message is passed on to
    double databasePool = 20.0;    ///< connections each server keeps
    double connectionsPerEnvironment = 2.0;
    Seconds connectTime = milliseconds(20); ///< to open a connection: TCP, TLS and authentication
    double databaseLimit = 500.0;
    DatabaseProxy proxy = DatabaseProxy::None;
    Database database = Database::Elsewhere;
    Memory databaseMemory = Memory::gibibytes(4); ///< the smallest node with at least this is billed
    Memory databaseStorage = Memory::gibibytes(20);
    double databaseIo = 2.0; ///< I/O requests for each request of the application
    double backgroundThreads = 0.0;
    Memory localCache = Memory::mebibytes(0);
    double scheduledJobsPerDay = 0.0;

    bool operator==(const State&) const = default;
};

enum class MonthLength
{
    Hours730,
    Hours720
};
/// What a GB of moved bytes is.
enum class Gigabyte
{
    Binary, ///< 1,024 MB of 1,024 kB
    Decimal ///< 1,000,000,000 bytes
};

struct Billing
{
    Region region = Region::UsEast1;
    bool freeTier = true;
    MonthLength month = MonthLength::Hours730;
    Gigabyte gigabyte = Gigabyte::Binary;

    bool operator==(const Billing&) const = default;
    [[nodiscard]] double hoursPerMonth() const { return month == MonthLength::Hours730 ? 730.0 : 720.0; }
    /// Bytes as GB for data transfer, logs and load balancers.
    [[nodiscard]] double gigabytes(Memory bytes) const
    {
        return gigabyte == Gigabyte::Binary ? bytes.gibibytes() : bytes.bytes() / 1e9;
    }
};

/// Everything the user has decided.
struct Scenario
{
    Traffic traffic;
    IdlePeriods idle;
    Request request;
    Objective objective;
    Ec2 ec2;
    Lambda lambda;
    State state;
    Billing billing;

    bool operator==(const Scenario&) const = default;
};

} // namespace loadline
