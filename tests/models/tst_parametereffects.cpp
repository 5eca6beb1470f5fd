// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No control without effect: moving any parameter changes something that a person can see.

#include "models/evaluate.h"
#include "models/scenario/parameters.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <cmath>

using namespace loadline;

namespace {

/// What a person could see of an evaluation, as text.
QByteArray fingerprint(const Evaluation& evaluation)
{
    QByteArray text;
    const auto add = [&](double value) { text += QByteArray::number(value, 'g', 9) + ' '; };
    for (const OptionReport& option : evaluation.options) {
        for (const BillLine& line : option.bill.lines)
            add(line.amount.dollars());
        add(option.latency.p50.count());
        add(option.latency.p99.count());
        add(option.compute.most);
        add(option.compute.lostShare);
        add(static_cast<double>(option.warnings.size()));
        add(option.meetsObjective ? 1.0 : 0.0);
        for (const double value : option.series.capacity)
            add(value);
    }
    add(evaluation.traffic.peak.perSecond());
    add(evaluation.growth.monthly[1].back());
    for (const OptionCurve& curve : evaluation.breakEven.curves)
        add(curve.feasibleUpTo.perSecond());
    for (const StateRow& row : evaluation.state) {
        for (const StateAnswer& cell : row.answers) {
            text += cell.why.text;
            for (const auto& argument : cell.why.arguments) {
                if (const auto* number = std::get_if<MessageNumber>(&argument))
                    add(number->value);
            }
        }
    }
    return text;
}

} // namespace

class ParameterEffects : public QObject
{
    Q_OBJECT

private slots:
    void changesWhatIsSeen_data();
    void changesWhatIsSeen();
};

void ParameterEffects::changesWhatIsSeen_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const ParameterSpec& spec : parameters()) {
        // What says how a file is read has its effect there.
        if (!spec.reading && spec.kind != ParameterKind::Trace && spec.kind != ParameterKind::Text &&
            spec.kind != ParameterKind::Numbers)
            QTest::newRow(spec.id.data()) << QByteArray(spec.id.data(), static_cast<qsizetype>(spec.id.size()));
    }
}

void ParameterEffects::changesWhatIsSeen()
{
    QFETCH(QByteArray, id);
    const ParameterSpec& spec = *findParameter(std::string_view(id.constData(), static_cast<std::size_t>(id.size())));
    // Scenarios in which the parameter is not switched off by another; an effect in one of them is enough.
    std::vector<Scenario> bases(8);
    bases[1].ec2.fleet = FleetKind::Autoscaled;
    bases[1].traffic.average = RequestRate::perSecond(40.0);
    bases[2].ec2.schedule = StopSchedule::Daily;
    bases[2].idle.nights = true;
    bases[2].state.sockets = 100.0;
    bases[2].state.functionStore = ExternalStore::DynamoDb;
    bases[2].request.responseSize = Memory::kibibytes(1);
    bases[3].ec2.choice = TypeChoice::ByName;
    bases[3].ec2.type = "t3.small";
    bases[3].traffic.average = RequestRate::perSecond(14.0);
    bases[3].ec2.workerThreads = 8.0;
    std::vector<double> twoWeeks(2 * stepsPerWeek, 7.0);
    twoWeeks.back() = 70.0;
    bases[4].traffic.trace = TraceRef(Trace{"t.csv", Seconds{300.0}, twoWeeks});
    bases[4].lambda.frontDoor = FrontDoor::Alb;
    bases[5].traffic.average = RequestRate::perSecond(2000.0);
    bases[5].request.requestSize = Memory::kibibytes(400);
    bases[5].ec2.cores = 4.0;
    bases[5].request.memory = Memory::mebibytes(1);
    bases[5].ec2.choice = TypeChoice::ByName;
    bases[5].ec2.type = "m5.2xlarge";
    bases[5].ec2.workerThreads = 1000.0;
    bases[5].ec2.threadsPerCore = 1.0;
    bases[6].ec2.natGateways = 2.0;
    bases[6].request.outside = Memory::kibibytes(10);
    bases[6].state.database = Database::DocumentDb;
    bases[6].lambda.frontDoor = FrontDoor::FunctionUrl;
    bases[6].request.responseSize = Memory::mebibytes(9);
    std::vector<double> sale(stepsPerWeek, 1.0);
    std::fill_n(sale.begin() + stepsPerDay, 12, 10.0);
    bases[7].traffic.trace = TraceRef(Trace{"sale.csv", Seconds{300.0}, sale});
    bases[7].traffic.average = RequestRate::perSecond(20000.0);
    bases[7].lambda.accountConcurrency = 100000.0;
    for (Scenario& base : bases) {
        if (spec.inactive && !spec.inactive(base).empty())
            continue;
        const QByteArray before = fingerprint(evaluate(base, testing::shippedSheet(base.billing.region)));
        for (const double value :
             {spec.minimum, spec.minimum + spec.step, (spec.minimum + spec.maximum) / 2.0, spec.maximum}) {
            Scenario changed = base;
            if (setParameter(changed, spec, spec.kind == ParameterKind::Number ? value : std::floor(value)))
                continue;
            if (fingerprint(evaluate(changed, testing::shippedSheet(changed.billing.region))) != before)
                return;
        }
    }
    QFAIL("moving this control changes nothing");
}

LOADLINE_TEST(ParameterEffects)
#include "tst_parametereffects.moc"
