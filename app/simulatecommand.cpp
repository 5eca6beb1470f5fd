// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulatecommand.h"

#include "app/importedprices.h"
#include "app/output.h"
#include "app/pricebook.h"
#include "app/replications.h"
#include "app/scenariofile.h"
#include "app/shortened.h"
#include "app/simulationtext.h"
#include "app/simulationwatch.h"
#include "models/ec2/ec2bill.h"
#include "models/simulation.h"
#include "models/traffic/curve.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QThread>

#include <cmath>
#include <numeric>

namespace loadline {

using namespace Qt::StringLiterals;

namespace {

constexpr double hoursPerYear = 8760.0;
/// In all replications together. At 25 million a second on one core they take a quarter of an hour.
constexpr double mostRequests = 2e10;
constexpr std::uint64_t usualSeed = 1;
constexpr double usualConcurrency = 1000.0; ///< Lambda's own default

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(simulation)
};

/// Reads the values of options; the first that is wrong is kept as a sentence.
class ValueReader
{
public:
    double number(const char* option, const std::string& word, double least, double most)
    {
        bool good = false;
        const double value = QString::fromLocal8Bit(word).toDouble(&good);
        if (!good || !(value >= least && value <= most))
            refuse(option, word, Words::tr("write a number from %1 to %2.").arg(text(least), text(most)));
        return value;
    }
    double whole(const char* option, const std::string& word, double least, double most)
    {
        const double value = number(option, word, least, most);
        if (value != std::floor(value))
            refuse(option, word, Words::tr("write a whole number from %1 to %2.").arg(text(least), text(most)));
        return value;
    }
    std::uint64_t seed(const std::string& word)
    {
        if (word.empty())
            return usualSeed;
        bool good = false;
        const quint64 value = QString::fromLocal8Bit(word).toULongLong(&good);
        if (!good)
            refuse("--seed", word,
                   QCoreApplication::translate("simulation", "write a whole number from 0 to 18446744073709551615."));
        return value;
    }
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    static QString text(double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); }
    void refuse(const char* option, const std::string& word, const QString& mend)
    {
        if (m_error.isEmpty())
            m_error =
                Words::tr("%1 %2: %3").arg(QString::fromUtf8(option), shortened(QString::fromLocal8Bit(word)), mend);
    }

    QString m_error;
};

SimulationSpeed speedOf(const QElapsedTimer& timer, double requests)
{
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return {seconds, requests / std::max(seconds, 1e-9)};
}

QString tooMany(double requests)
{
    const NumberFormat format;
    return Words::tr("That is about %1 requests, more than the %2 that are simulated at most.")
        .arg(format.count(requests), format.count(mostRequests));
}

int cancelled()
{
    return fail(Words::tr("The simulation was cancelled before its end, so there are no figures."), ExitBadInput);
}

int simulateFunction(const CommandLine& line)
{
    const SimulationWords& words = line.simulation;
    ValueReader read;
    const double rate = read.number("--arrival-rate", words.arrivalRate, 1e-6, 1e6);
    const double duration = read.number("--duration-s", words.duration, 1.0, 1e9);
    LambdaSimulation simulation;
    simulation.arrivals = {{rate}, Seconds{duration}};
    simulation.service = RandomTime::exponential(Seconds{read.number("--warm-s", words.warm, 1e-6, 86400.0)});
    simulation.coldResponse = RandomTime::exponential(Seconds{read.number("--cold-s", words.cold, 1e-6, 86400.0)});
    simulation.idleLifetime =
        RandomTime::fixed(Seconds{read.number("--idle-lifetime-s", words.idleLifetime, 0.0, 1e9)});
    simulation.ceiling = words.maxConcurrency.empty() ? usualConcurrency
                                                      : read.whole("--max-concurrency", words.maxConcurrency, 1.0, 1e6);
    const std::uint64_t seed = read.seed(words.seed);
    if (!read.error().isEmpty())
        return fail(read.error(), ExitBadInput);
    if (rate * duration > mostRequests)
        return fail(Words::tr("--duration-s %1: %2 Simulate a shorter time with --duration-s.")
                        .arg(shortened(QString::fromLocal8Bit(words.duration)), tooMany(rate * duration)),
                    ExitBadInput);
    QElapsedTimer timer;
    timer.start();
    SimulationWatch watch(1);
    const LambdaRun run = simulateLambda(simulation, seed, 0, watch.stop(), watch.progress(0));
    if (watch.isCancelled())
        return cancelled();
    const SimulationSpeed speed = speedOf(timer, run.total.requests);
    return print(line.json ? functionRunJson(run, speed) : functionRunText(run, speed).toUtf8());
}

/// What to simulate of a scenario, once the words are read.
struct Wanted
{
    const Scenario& scenario;
    const PriceSheet& sheet;
    std::size_t steps;
    std::uint64_t seed;
    bool json;
};

/// Runs the replications and prints what they come to.
template<typename Simulate, typename Behaviour>
int runAndPrint(const Wanted& wanted, double requestsEach, const Simulate& simulate, const Behaviour& behaviourOf)
{
    const std::uint32_t count = worthwhileReplications(requestsEach);
    if (requestsEach * count > mostRequests)
        return fail(Words::tr("%1 Simulate a shorter time with --hours.").arg(tooMany(requestsEach * count)),
                    ExitBadInput);
    QElapsedTimer timer;
    timer.start();
    SimulationWatch watch(count);
    const auto runs = runReplications(
        count, static_cast<unsigned>(std::max(QThread::idealThreadCount(), 1)),
        [&](std::uint32_t replication) { return simulate(replication, watch.stop(), watch.progress(replication)); });
    if (watch.isCancelled())
        return cancelled();
    const double requests = std::accumulate(runs.begin(), runs.end(), 0.0,
                                            [](double sum, const auto& run) { return sum + run.total.requests; });
    const SimulationSpeed speed = speedOf(timer, requests);
    const auto behaviour = behaviourOf(runs);
    return print(wanted.json ? behaviourJson(behaviour, wanted.seed, speed)
                             : behaviourText(behaviour, wanted.seed, speed).toUtf8());
}

int simulateFunction(const Wanted& wanted)
{
    const LambdaSimulation simulation = lambdaSimulation(wanted.scenario, wanted.sheet, wanted.steps);
    return runAndPrint(
        wanted, expectedRequests(simulation.arrivals, wanted.steps),
        [&](std::uint32_t replication, const std::stop_token& stop, const SimulationProgress& progress) {
            return simulateLambda(simulation, wanted.seed, replication, stop, progress);
        },
        [&](const auto& runs) { return lambdaBehaviour(wanted.scenario, runs); });
}

int simulateServers(const Wanted& wanted)
{
    const CatalogueEntry* type = chooseType(wanted.scenario.ec2, wanted.sheet);
    if (!type)
        return fail(Words::tr("No instance type fits the scenario; \"loadline evaluate\" says why."), ExitBadInput);
    const TrafficCurve curve = trafficCurve(wanted.scenario);
    const Ec2Cost cost(wanted.scenario, wanted.sheet, *type, curve);
    const ServerSimulation simulation = serverSimulation(wanted.scenario, wanted.sheet, cost, wanted.steps);
    return runAndPrint(
        wanted, expectedRequests(simulation.arrivals, wanted.steps),
        [&](std::uint32_t replication, const std::stop_token& stop, const SimulationProgress& progress) {
            return loadline::simulateServers(simulation, wanted.seed, replication, stop, progress);
        },
        [&](const auto& runs) { return serverBehaviour(cost.server().capacity, runs); });
}

int simulateScenario(const CommandLine& line)
{
    const SimulationWords& words = line.simulation;
    ValueReader read;
    const std::uint64_t seed = read.seed(words.seed);
    const double hours = words.hours.empty() ? hoursPerWeek : read.number("--hours", words.hours, 0.1, hoursPerYear);
    if (!read.error().isEmpty())
        return fail(read.error(), ExitBadInput);
    QString error;
    PriceBook prices;
    const ImportedPrices imported(PriceStore(PriceStore::standardPath()), prices);
    if (!prices.open(error))
        return fail(error, ExitBadInput);
    const auto file = readScenarioFile(QFile::decodeName(QByteArray::fromStdString(words.file)), prices.anySheet(),
                                       error, FileKinds::Any);
    if (!file)
        return fail(error, ExitBadInput);
    const Wanted wanted{.scenario = file->scenario,
                        .sheet = prices.sheet(file->scenario.billing.region),
                        .steps = static_cast<std::size_t>(std::ceil(hours * stepsPerHour)),
                        .seed = seed,
                        .json = line.json};
    return words.option == "ec2" ? simulateServers(wanted) : simulateFunction(wanted);
}

} // namespace

int simulateCommand(const CommandLine& line)
{
    return line.simulation.file.empty() ? simulateFunction(line) : simulateScenario(line);
}

} // namespace loadline
