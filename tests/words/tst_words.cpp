// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program says agrees with what it has computed: for every preset and every edge, in every language, each
// sentence is held against the evaluation. Sentences are known by their kind: the source text that a translation was
// made of, so that the same checks read all languages.

#include "app/language.h"
#include "app/preset.h"
#include "models/scenario/parameters.h"
#include "models/simulation.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"
#include "tests/words/spoken.h"
#include "ui/architecture/diagramview.h"
#include "ui/format.h"

#include <QApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <map>
#include <string_view>
#include <tuple>

using namespace loadline;
using namespace loadline::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double lostAllowed = 1e-5;

/// A text of the program in a language, to know its sentences by.
struct Form
{
    QRegularExpression pattern;
    QList<int> places;
    QString fixed; ///< the longest part of it that stays as it is: quicker than the pattern to rule a sentence out
};

Form formOf(const QString& text)
{
    Form form;
    QString pattern;
    QString fixed;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int digit = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (digit > 0) {
            form.places << digit;
            pattern += QStringLiteral("(.+?)");
            fixed.clear();
            ++at;
            continue;
        }
        pattern += QRegularExpression::escape(text.mid(at, 1));
        fixed += text[at];
        if (fixed.size() > form.fixed.size())
            form.fixed = fixed;
    }
    form.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern));
    return form;
}

/// What stands in the places of a source text's %1 … %9, where `words` is that text in the language at hand.
std::optional<QStringList> argumentsOf(const char* context, const char* source, const QString& words, int count = -1)
{
    static std::map<std::tuple<QLocale::Language, std::string_view, std::string_view, int>, Form> known;
    const auto key = std::tuple(QLocale().language(), std::string_view(context), std::string_view(source), count);
    auto found = known.find(key);
    if (found == known.end())
        found = known.emplace(key, formOf(QCoreApplication::translate(context, source, nullptr, count))).first;
    const Form& form = found->second;
    if (!words.contains(form.fixed))
        return {};
    const auto match = form.pattern.match(words);
    if (!match.hasMatch())
        return {};
    QStringList arguments(9);
    for (qsizetype i = 0; i < form.places.size(); ++i)
        arguments[form.places[i] - 1] = match.captured(static_cast<int>(i) + 1);
    return arguments;
}

/// A number as written, with half of its last digit's worth.
struct Written
{
    double value = 0.0;
    double half = 0.0;
    [[nodiscard]] bool shows(double exact, double halves = 1.0) const
    {
        return std::abs(std::abs(exact) - value) <= halves * half * (1.0 + 1e-9);
    }
};

Written writtenNumber(const QString& words)
{
    QLocale locale;
    QString digits = words;
    digits.remove(locale.groupSeparator()).replace(locale.decimalPoint(), QStringLiteral("."));
    const qsizetype point = digits.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    return {digits.toDouble(), 0.5 * std::pow(10.0, -decimals)};
}

/// The numbers before (or, of dollars, behind) a unit; what `unit` captures beyond the number is its last group.
QList<std::pair<Written, QString>> numbersOf(const QString& words, const QString& pattern)
{
    QList<std::pair<Written, QString>> all;
    const QRegularExpression form(pattern);
    for (auto match = form.globalMatch(words); match.hasNext();) {
        const auto one = match.next();
        all.append({writtenNumber(one.captured(1)), one.captured(2)});
    }
    return all;
}

const QString digitsForm = QStringLiteral("([0-9]+(?:[.,][0-9]+)*)");

const QString dollarsForm = QStringLiteral("\\$%1(\\x{202F}M)?").arg(digitsForm);

QList<Written> dollarsOf(const QString& words, const QString& form = QStringLiteral("(?<!±)") + dollarsForm)
{
    QList<Written> all;
    for (auto [number, million] : numbersOf(words, form)) {
        const double factor = million.isEmpty() ? 1.0 : 1e6;
        all.append({number.value * factor, number.half * factor});
    }
    return all;
}

/// What an amount is uncertain by; it is written with one significant digit.
QList<Written> uncertaintiesOf(const QString& words) { return dollarsOf(words, u'±' + dollarsForm); }

bool isRoundedTo(double exact, double written)
{
    if (exact == 0.0)
        return written == 0.0;
    const double power = std::pow(10.0, std::floor(std::log10(exact)));
    return std::abs(std::round(exact / power) * power - written) <= 1e-9 * written;
}

QList<Written> percentsOf(const QString& words)
{
    QList<Written> all;
    for (const auto& [number, rest] : numbersOf(words, digitsForm + QStringLiteral("[\\x{202F} ]%(\\b)?")))
        all.append({number.value / 100.0, number.half / 100.0});
    return all;
}

Written seconds(const Written& number, const QString& unit)
{
    const double factor = unit == u"ms" ? 1e-3 : unit == u"s" ? 1.0 : unit == u"min" ? 60.0 : 3600.0;
    return {number.value * factor, number.half * factor};
}

const QString durationForm = digitsForm + QStringLiteral("\\x{202F}(ms|s|min|h)\\b");

bool loses(const OptionReport& option) { return option.compute.lostShare > lostAllowed; }

std::array<double, 3> percentiles(const LatencyReport& latency)
{
    return {latency.p50.count(), latency.p95.count(), latency.p99.count()};
}

/// Whether the option can be taken, judged anew from what it loses, its stops and its response times.
bool isTaken(const Scenario& scenario, const OptionReport& option)
{
    const auto stops = [](const Warning& warning) { return warning.severity == Severity::Stop; };
    if (std::ranges::any_of(option.warnings, stops) || loses(option))
        return false;
    if (scenario.objective.percentile == LatencyObjective::None || option.latency.density.empty())
        return true;
    const auto index =
        static_cast<std::size_t>(scenario.objective.percentile) - static_cast<std::size_t>(LatencyObjective::P50);
    return percentiles(option.latency)[index] <= scenario.objective.limit.count();
}

bool lacksPrices(const Evaluation& evaluation)
{
    return std::ranges::any_of(evaluation.options, [](const OptionReport& one) { return !one.bill.unpriced.empty(); });
}

QString nameOf(OptionId id) { return fromUtf8(optionName(id)); }

OptionId idOf(const QString& name) { return name == nameOf(OptionId::Ec2) ? OptionId::Ec2 : OptionId::Lambda; }

/// The cheaper option of the sampled rate next to `rate`.
std::optional<OptionId> cheaperAt(const BreakEven& breakEven, double rate)
{
    if (breakEven.curves.size() != 2)
        return {};
    const auto nearest =
        std::ranges::min_element(breakEven.rates, {}, [rate](double one) { return std::abs(std::log(one / rate)); });
    const auto index = static_cast<std::size_t>(nearest - breakEven.rates.begin());
    return breakEven.curves[0].monthly[index] < breakEven.curves[1].monthly[index] ? OptionId::Ec2 : OptionId::Lambda;
}

/// All that an amount of dollars in a sentence can be.
std::vector<double> amountsOf(const Told& told)
{
    std::vector<double> all{0.0};
    std::vector<const Evaluation*> evaluations{&told.shown};
    if (told.pinned)
        evaluations.push_back(&told.pinned->evaluation);
    for (const Evaluation* evaluation : evaluations) {
        for (const OptionReport& option : evaluation->options) {
            all.push_back(option.bill.total.dollars());
            all.push_back(option.compute.hourly.dollars());
            if (option.simulated)
                all.push_back(option.simulated->monthly.mean);
            for (std::size_t part = 0; part < partCount; ++part)
                all.push_back(option.bill.part(static_cast<Part>(part)).dollars());
            for (const BillLine& line : option.bill.lines) {
                all.insert(all.end(), {line.amount.dollars(), line.listPrice.dollars()});
                for (const TierShare& tier : line.tiers)
                    all.insert(all.end(), {tier.amount.dollars(), tier.unitPrice.dollars()});
            }
            if (told.pinned)
                all.push_back(told.shown.option(option.id).bill.total.dollars() - option.bill.total.dollars());
        }
        all.push_back(evaluation->options[0].bill.total.dollars() - evaluation->options[1].bill.total.dollars());
        for (const BreakEvenPoint& point : evaluation->breakEven.points)
            all.push_back(point.monthly.dollars());
        for (const Usd year : evaluation->growth.yearly)
            all.push_back(year.dollars());
        for (const StateRow& row : evaluation->state)
            for (const StateAnswer& answer : row.answers)
                all.push_back(answer.monthly.value_or(Usd{}).dollars());
    }
    return all;
}

class Checker
{
public:
    Checker(const Told& told, QString name)
        : m_told(told)
        , m_amounts(amountsOf(told))
        , m_name(std::move(name))
    {
        for (const auto& parts : architecture(told.scenario, *told.sheet, told.shown))
            for (const ArchitecturePart& part : parts)
                m_amounts.push_back(part.monthly.value_or(Usd{}).dollars());
    }

    void check(const std::vector<Sentence>& sentences)
    {
        for (const Sentence& sentence : sentences)
            check(sentence);
        for (const OptionReport& option : m_told.shown.options)
            checkLosses(option);
        expect(m_verdicts == 1, {Place::Verdict, QString::number(m_verdicts)}, "one verdict of the kind that is due");
    }
    [[nodiscard]] const QStringList& mistakes() const { return m_mistakes; }

private:
    void expect(bool holds, const Sentence& sentence, const char* rule)
    {
        if (!holds)
            m_mistakes << QStringLiteral("%1: %2 (%3)").arg(m_name, sentence.words, QString::fromUtf8(rule));
    }

    void check(const Sentence& sentence)
    {
        checkForm(sentence);
        checkNumbers(sentence);
        checkWithoutRequests(sentence);
        if (!m_told.hasTraffic())
            checkWithoutTraffic(sentence);
        if (sentence.place == Place::Verdict)
            checkVerdict(sentence);
        checkStretch(sentence);
        checkBreakEven(sentence);
        checkLatency(sentence);
        checkQueue(sentence);
        checkMoment(sentence);
        checkDates(sentence);
        checkState(sentence);
        checkAgainstA(sentence);
        checkUnconfigured(sentence);
    }

    void checkForm(const Sentence& sentence)
    {
        static const QRegularExpression hole(QStringLiteral("%[1-9n]|\\bnan\\b|\\binf\\b|\\(\\)|^[,.;:]|: ?\\.$"));
        expect(!hole.match(sentence.words).hasMatch(), sentence, "nothing is left open");
    }

    void checkNumbers(const Sentence& sentence)
    {
        // What an hour costs at a minute is tested where moments are.
        if (sentence.place == Place::Moment)
            return;
        // A line that has to add up with its neighbours may be a cent off.
        constexpr double halves = 2.0;
        for (const Written& amount : dollarsOf(sentence.words)) {
            const bool known = std::ranges::any_of(m_amounts, [&](double exact) {
                return amount.shows(exact, sentence.place == Place::Verdict ? 1.0 : halves);
            });
            expect(known, sentence, "an amount of the evaluation");
        }
        for (const Written& amount : uncertaintiesOf(sentence.words))
            expect(std::ranges::any_of(m_told.shown.options,
                                       [&](const OptionReport& option) {
                                           return option.simulated && option.simulated->monthly.halfWidth &&
                                                  isRoundedTo(*option.simulated->monthly.halfWidth, amount.value);
                                       }),
                   sentence, "what the simulated weeks scatter by");
        static const QRegularExpression percentile(QStringLiteral("\\bp(50|95|99)[^\\w]+(?:<b>)?") + durationForm);
        for (auto match = percentile.globalMatch(sentence.words); match.hasNext();) {
            const auto one = match.next();
            const Written time = seconds(writtenNumber(one.captured(2)), one.captured(3));
            const std::size_t index = one.captured(1) == u"50" ? 0 : one.captured(1) == u"95" ? 1 : 2;
            expect(isPercentile(time, index) || isColdStart(time), sentence, "that percentile of an option");
        }
    }

    [[nodiscard]] bool isPercentile(const Written& time, std::size_t index) const
    {
        std::vector<const Evaluation*> evaluations{&m_told.shown, &m_told.formula};
        if (m_told.pinned)
            evaluations.push_back(&m_told.pinned->evaluation);
        if (m_told.scenario.objective.percentile != LatencyObjective::None &&
            time.shows(m_told.scenario.objective.limit.count()))
            return true;
        for (const Evaluation* evaluation : evaluations)
            for (const OptionReport& option : evaluation->options)
                if (!option.latency.density.empty() && time.shows(percentiles(option.latency)[index]))
                    return true;
        return false;
    }

    [[nodiscard]] bool isColdStart(const Written& time) const
    {
        const ColdStarts& cold = m_told.shown.option(OptionId::Lambda).coldStarts;
        return time.shows(cold.p50.count()) || time.shows(cold.p99.count());
    }

    /// Messages may come where no requests do.
    void checkWithoutRequests(const Sentence& sentence)
    {
        for (const auto& [context, source] :
             {std::pair("models", "No requests: the whole week is idle"),
              std::pair("models", "No requests in the hours that are not idle"),
              std::pair("charts", "No requests, so no break-even"),
              std::pair("charts", "No requests. Make an idle period shorter or choose a preset.")})
            expect(!argumentsOf(context, source, sentence.words) || m_told.shown.traffic.requestsPerMonth <= 0.0,
                   sentence, "no requests come");
        expect(!argumentsOf("models", "No traffic: %1, %2 a month", sentence.words) || !m_told.hasTraffic(), sentence,
               "nobody calls");
    }

    /// Nobody calls, so nobody waits, and nothing is cheaper at a job that is not there.
    void checkWithoutTraffic(const Sentence& sentence)
    {
        static const QRegularExpression percentile(QStringLiteral("\\bp(50|95|99)\\b[^:]{0,3}") + durationForm);
        expect(!percentile.match(sentence.words).hasMatch(), sentence, "no percentile of requests that do not come");
        if (sentence.place == Place::Verdict || sentence.place == Place::Because || sentence.place == Place::Figure)
            expect(numbersOf(sentence.words, durationForm).size() <= (sentence.place == Place::Figure ? 1 : 0),
                   sentence, "no response time");
        for (const char* source : {"Only %1 can do the job", "%1 is cheaper by %2 (%3)", "%1 is cheaper by %2",
                                   "Neither can do the job", "%1 is cheaper by at least %2"})
            expect(!argumentsOf("models", source, sentence.words), sentence, "no verdict");
        for (const char* source :
             {"EC2's median is slower", "Lambda's median is slower", "The medians are alike", "EC2 answers slower",
              "Lambda answers slower", "Both answer alike", "%1 cannot do the job"})
            expect(!argumentsOf("charts", source, sentence.words), sentence, "no response times to compare");
    }

    void checkVerdict(const Sentence& sentence)
    {
        const Evaluation& shown = m_told.shown;
        const bool ec2 = isTaken(m_told.scenario, shown.option(OptionId::Ec2));
        const bool lambda = isTaken(m_told.scenario, shown.option(OptionId::Lambda));
        const double difference = shown.options[0].bill.total.dollars() - shown.options[1].bill.total.dollars();
        const auto is = [&](const char* source) { return argumentsOf("models", source, sentence.words); };
        if (!m_told.hasTraffic()) {
            m_verdicts += is("No traffic: %1, %2 a month") ? 1 : 0;
        } else if (!ec2 && !lambda) {
            m_verdicts += is("Neither can do the job") ? 1 : 0;
        } else if (ec2 != lambda) {
            const auto only = is("Only %1 can do the job");
            m_verdicts += only && only->front() == nameOf(ec2 ? OptionId::Ec2 : OptionId::Lambda) ? 1 : 0;
        } else if (lacksPrices(shown)) {
            m_verdicts += 1; // what is missing in which bill is tested where prices are
        } else if (std::abs(difference) < 0.005) {
            m_verdicts += is("Both cost %1 a month") ? 1 : 0;
        } else {
            const auto cheaper = is("%1 is cheaper by %2 (%3)");
            const double dearer =
                std::max(shown.options[0].bill.total.dollars(), shown.options[1].bill.total.dollars());
            m_verdicts += cheaper && (*cheaper)[0] == nameOf(difference < 0.0 ? OptionId::Ec2 : OptionId::Lambda) &&
                                  dollarsOf((*cheaper)[1]).value(0).shows(difference) &&
                                  percentsOf((*cheaper)[2]).value(0).shows(difference / dearer)
                              ? 1
                              : 0;
        }
    }

    /// "Lambda is cheaper from … to …": at today's rate it is.
    void checkStretch(const Sentence& sentence)
    {
        if (sentence.place != Place::Because)
            return;
        const double average = m_told.shown.traffic.average.perSecond();
        for (const char* source : {"%1 is cheaper from %2 to %3; you are at %4",
                                   "%1 is cheaper above %2; you are at %3", "%1 is cheaper below %2; you are at %3"}) {
            const auto found = argumentsOf("models", source, sentence.words);
            if (!found)
                continue;
            const VerdictKind kind = m_told.shown.verdict.kind;
            expect(kind != VerdictKind::Cheaper || idOf(found->front()) == m_told.shown.verdict.winner, sentence,
                   "the option that the verdict names");
            const auto& points = m_told.shown.breakEven.points;
            const auto below = std::ranges::count_if(
                points, [&](const BreakEvenPoint& point) { return point.rate.perSecond() <= average; });
            const bool hasFrom = found->at(3).isEmpty() ? QByteArray(source).contains("above") : true;
            expect(hasFrom == (below > 0), sentence, "as far as it is so");
            return;
        }
    }

    void checkBreakEven(const Sentence& sentence)
    {
        if (sentence.place != Place::ChartTitle)
            return;
        const BreakEven& breakEven = m_told.shown.breakEven;
        for (const char* source : {"%1 is cheaper at every rate", "%1 costs less at every rate"}) {
            const auto found = argumentsOf("charts", source, sentence.words);
            if (!found || (found->front() != nameOf(OptionId::Ec2) && found->front() != nameOf(OptionId::Lambda)))
                continue;
            const OptionId id = idOf(found->front());
            expect(
                breakEven.points.empty() &&
                    std::ranges::all_of(breakEven.rates, [&](double rate) { return cheaperAt(breakEven, rate) == id; }),
                sentence, "cheaper at every rate that was computed");
            if (QByteArray(source).contains("is cheaper") && id == OptionId::Lambda)
                expect(breakEven.curves[1].feasibleUpTo >= breakEvenTo, sentence,
                       "what refuses requests is not cheaper");
        }
        if (const auto idle = argumentsOf("charts", "On EC2, %1 of paid compute sits idle", sentence.words)) {
            const ComputeSummary& ec2 = m_told.shown.option(OptionId::Ec2).compute;
            expect(percentsOf(idle->front()).value(0).shows(ec2.idleHours / (ec2.idleHours + ec2.usedHours)), sentence,
                   "the idle share of the hours paid");
        }
    }

    void checkLatency(const Sentence& sentence)
    {
        const double ec2 = m_told.shown.option(OptionId::Ec2).latency.p50.count();
        const double lambda = m_told.shown.option(OptionId::Lambda).latency.p50.count();
        for (const auto& [source, holds] :
             {std::pair("EC2's median is slower", ec2 > lambda),
              std::pair("EC2's median is slower, but cold starts make Lambda's tail", ec2 > lambda),
              std::pair("Lambda's median is slower", lambda > ec2),
              std::pair("Lambda's median is slower, and cold starts make its tail", lambda > ec2)})
            expect(!argumentsOf("charts", source, sentence.words) || holds, sentence, "the medians say so");
        for (const char* source : {"EC2 answers slower", "Lambda answers slower", "Both answer alike"})
            expect(!argumentsOf("charts", source, sentence.words), sentence, "which percentile is said");
        const auto missed = argumentsOf("models", "%1 of %2 is %3, over the objective of %4", sentence.words);
        if (!missed || sentence.place != Place::Chip)
            return;
        const OptionReport& option = m_told.shown.option(idOf((*missed)[1]));
        expect(!option.meetsObjective && option.feasible, sentence, "the objective is missed");
        const std::size_t index = (*missed)[0] == u"p50" ? 0 : (*missed)[0] == u"p95" ? 1 : 2;
        const auto time = numbersOf((*missed)[2], durationForm).value(0);
        expect(seconds(time.first, time.second).shows(percentiles(option.latency)[index]) &&
                   percentiles(option.latency)[index] > m_told.scenario.objective.limit.count(),
               sentence, "by that percentile");
    }

    /// The shares of the causes for which requests are lost are not more than what is lost, nor much less. What runs
    /// too long is late for an entry too, and counts once; messages have a share of their own.
    void checkLosses(const OptionReport& option)
    {
        Written refused;
        Written stopped;
        Written late;
        Written messages;
        QString words;
        for (const Warning& warning : option.warnings) {
            if (warning.severity != Severity::Stop)
                continue;
            const QString sentence = text(warning.message);
            const auto is = [&](const char* source) { return argumentsOf("models", source, sentence).has_value(); };
            Written& sum = is("%2 of calls outlast Lambda's %1")           ? stopped
                           : is("%2 of calls outlast the entry's %1")      ? late
                           : is("%2 of messages outlast API Gateway's %1") ? messages
                                                                           : refused;
            for (const Written& share : percentsOf(sentence)) {
                sum.value += share.value;
                sum.half += share.half;
                words += sentence + u"; "_s;
            }
        }
        if (words.isEmpty())
            return expect(!loses(option), {Place::Chip, nameOf(option.id)}, "what is lost is said");
        constexpr double unsaid = 1e-4; ///< causes too small to say
        const Sentence all{Place::Chip, words};
        const Written& tooLong = late.value > 0.0 ? late : stopped;
        // "<0.1 %" may be nothing at all.
        expect(std::abs(refused.value + tooLong.value - option.compute.lostShare) <=
                   2.0 * (refused.half + tooLong.half) + unsaid,
               all, "as many as are lost");
        expect(stopped.value <= tooLong.value + stopped.half + tooLong.half, all, "what runs too long is late");
        expect(messages.value <= 1.0 - refused.value + messages.half + refused.half + unsaid, all,
               "what is refused takes no time");
    }

    void checkQueue(const Sentence& sentence)
    {
        const bool none = std::ranges::all_of(m_told.shown.options,
                                              [](const OptionReport& one) { return one.compute.lostShare == 0.0; });
        const bool waits = std::ranges::any_of(m_told.shown.option(OptionId::Ec2).series.waiting,
                                               [](double waiting) { return waiting >= 0.05; });
        if (argumentsOf("charts", "Hardly a request waits, and none is lost", sentence.words))
            expect(none && !waits && m_told.hasTraffic() && !m_told.shown.option(OptionId::Ec2).compute.name.empty(),
                   sentence, "none is lost and hardly one waits");
        if (const auto lost = argumentsOf("charts", "%1 loses %2 of the requests", sentence.words)) {
            const double share = m_told.shown.option(idOf((*lost)[0])).compute.lostShare;
            expect(percentsOf((*lost)[1]).value(0).shows(share) || share < 5e-4, sentence, "the share that is lost");
        }
    }

    void checkMoment(const Sentence& sentence)
    {
        if (sentence.place != Place::Moment && sentence.place != Place::Diagram)
            return;
        const QString free = QStringLiteral("asleep, costs nothing");
        expect(sentence.words != QCoreApplication::translate("loadline::TimeScrubber", qPrintable(free)), sentence,
               "a store that bills by the hour costs something");
        for (const int count : {1, 2}) {
            const auto busy =
                argumentsOf("loadline::TimeScrubber", "%1 busy of %2 environments", sentence.words, count);
            if (!busy)
                continue;
            expect(writtenNumber((*busy)[0]).value > 0.0 &&
                       writtenNumber((*busy)[0]).value <= writtenNumber((*busy)[1]).value,
                   sentence, "some of them are busy");
        }
        if (const auto holds = argumentsOf("loadline::ServersItem", "%1 sessions, %2 sockets", sentence.words))
            expect(m_told.scenario.state.serverStore == SessionStore::Memory || writtenNumber((*holds)[0]).value == 0.0,
                   sentence, "sessions that live outside are not in the servers");
    }

    /// Where prices are dated, from the oldest to the newest.
    void checkDates(const Sentence& sentence)
    {
        const NumberFormat format;
        const QString newest = format.date(m_told.shown.priceDate);
        const QString oldest = format.date(m_told.shown.oldestPriceDate);
        const bool isAll = sentence.place == Place::Footnote || sentence.place == Place::Figure;
        if (isAll && sentence.words.contains(newest))
            expect(sentence.words.contains(oldest), sentence, "the oldest price too");
        if (sentence.place == Place::Footnote)
            expect(!m_told.shown.priceDate.known() || sentence.words.contains(newest), sentence, "the newest price");
    }

    void checkState(const Sentence& sentence)
    {
        if (sentence.place == Place::Part && sentence.words == QCoreApplication::translate("models", "of one server"))
            expect(sentence.option->compute.most < 2.0, sentence, "an address each");
        if (const auto any =
                argumentsOf("models", "A call may land in any of up to %1 environments, so %2 sessions live outside.",
                            sentence.words))
            expect(writtenNumber((*any)[0]).value >= 2.0, sentence, "there are several");
        if (const auto need = argumentsOf("models", "Sessions need %1 on Lambda: +%2", sentence.words)) {
            const auto& answer = m_told.shown.state.front().answers[1];
            expect((*need)[0] == modelText(answer.partName) &&
                       dollarsOf((*need)[1]).value(0).shows(answer.monthly.value_or(Usd{}).dollars()),
                   sentence, "what the table of needs says");
        }
    }

    /// Where A is what is there, nothing is said to differ.
    void checkAgainstA(const Sentence& sentence)
    {
        if (!m_told.pinned || !(m_told.pinned->scenario == m_told.scenario))
            return;
        if (sentence.place == Place::InA)
            expect(sentence.words == QCoreApplication::translate("pinned", "same as A") ||
                       sentence.words == QCoreApplication::translate("pinned", "not possible in A"),
                   sentence, "A is the same");
        if (sentence.place == Place::ChartLabel)
            expect(sentence.words != QCoreApplication::translate("charts", "A"), sentence, "A has no curve of its own");
    }

    /// What cannot be configured costs nothing and takes no time that could be said.
    void checkUnconfigured(const Sentence& sentence)
    {
        if (!sentence.option || !sentence.option->compute.name.empty() || sentence.place == Place::InA)
            return;
        expect(dollarsOf(sentence.words).isEmpty(), sentence, "no amount where there is no bill");
        expect(sentence.place != Place::State || numbersOf(sentence.words, durationForm).isEmpty(), sentence,
               "no time where nothing runs");
    }

    const Told& m_told;
    std::vector<double> m_amounts;
    QString m_name;
    QStringList m_mistakes;
    int m_verdicts = 0;
};

QStringList titlesOf(const std::vector<Sentence>& sentences)
{
    QStringList titles;
    for (const Sentence& sentence : sentences)
        if (sentence.place == Place::ChartTitle)
            titles << sentence.words;
    return titles;
}

using Settings = std::vector<std::pair<std::string_view, double>>;

struct Edge
{
    const char* name;
    Settings settings;
};

const std::vector<Edge>& edges()
{
    static const std::vector<Edge> all{
        {"as it is", {}},
        {"no traffic",
         {{"traffic.monday", 0.0},
          {"traffic.tuesday", 0.0},
          {"traffic.wednesday", 0.0},
          {"traffic.thursday", 0.0},
          {"traffic.friday", 0.0},
          {"traffic.saturday", 0.0},
          {"traffic.sunday", 0.0}}},
        {"all idle", {{"idle.nights", 1.0}, {"idle.night_from", 0.0}, {"idle.night_to", 24.0}, {"idle.weekends", 1.0}}},
        {"100,000 a second", {{"traffic.average", 100000.0}}},
        {"a few a day", {{"traffic.average", 0.001}}},
        {"EC2 overloaded", {{"ec2.fleet", 0.0}, {"ec2.instances", 1.0}, {"traffic.average", 400.0}}},
        {"full queues",
         {{"ec2.fleet", 0.0}, {"ec2.instances", 1.0}, {"traffic.average", 400.0}, {"ec2.queue_limit", 20.0}}},
        {"Lambda overloaded", {{"lambda.account_concurrency", 10.0}, {"traffic.average", 200.0}}},
        {"too few connections", {{"state.db_limit", 5.0}, {"state.db_pool", 20.0}, {"state.db_per_environment", 5.0}}},
        {"an objective missed", {{"objective.percentile", 3.0}, {"objective.latency_ms", 1.0}}},
        {"no sessions", {{"state.sessions", 0.0}}},
        {"sessions in Redis",
         {{"state.sessions", 200.0}, {"state.server_store", 1.0}, {"ec2.fleet", 0.0}, {"ec2.instances", 2.0}}},
        {"sessions in a serverless cache",
         {{"state.sessions", 200.0}, {"state.server_store", 3.0}, {"state.function_store", 2.0}}},
        {"sessions and sockets in DynamoDB",
         {{"state.sessions", 200.0}, {"state.function_store", 1.0}, {"state.sockets", 300.0}}},
        {"two servers without a balancer", {{"ec2.fleet", 0.0}, {"ec2.instances", 2.0}, {"ec2.load_balancer", 2.0}}},
        {"stopped at night", {{"ec2.schedule", 2.0}}},
        {"long requests",
         {{"request.wait_ms", 600000.0},
          {"request.variability", 1.0},
          {"traffic.average", 0.01},
          {"objective.percentile", 0.0}}},
        {"threads between calls", {{"state.background_threads", 2.0}}},
        {"no server fits", {{"ec2.os", 1.0}, {"ec2.architecture", 2.0}}}};
    return all;
}

Scenario changed(Scenario scenario, const Settings& settings)
{
    for (const auto& [id, value] : settings) {
        const ParameterSpec* parameter = findParameter(id);
        if (!parameter || setParameter(scenario, *parameter, value))
            qFatal("%s cannot be set", std::string(id).c_str());
    }
    return scenario;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreeWithNumbers_data();
    void agreeWithNumbers();
    void agreeWithSimulatedWeeks_data() { agreeWithNumbers_data(); }
    void agreeWithSimulatedWeeks();
    void agreeInEveryRegion_data() { languages(); }
    void agreeInEveryRegion();
    void everyServerHasItsArrows();
    void cleanupTestCase();

private:
    static void languages();
    void check(const Told& told, const std::vector<Sentence>& sentences, const QString& name);

    std::vector<Preset> m_presets;
    std::map<QString, int> m_sentences; ///< checked, by language
};

void TestWords::initTestCase()
{
    QString error;
    m_presets = readPresets(shippedSheet(), error);
    QVERIFY2(!m_presets.empty(), qPrintable(error));
}

void TestWords::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : spokenLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestWords::agreeWithNumbers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("edge");
    for (const QString& language : spokenLanguages())
        for (std::size_t edge = 0; edge < edges().size(); ++edge)
            QTest::newRow(qPrintable(language + u' ' + QLatin1String(edges()[edge].name)))
                << language << static_cast<int>(edge);
}

void TestWords::check(const Told& told, const std::vector<Sentence>& sentences, const QString& name)
{
    m_sentences[QLocale().name().left(2)] += static_cast<int>(sentences.size());
    Checker checker(told, name);
    checker.check(sentences);
    for (const QString& mistake : checker.mistakes())
        qWarning("%s", qPrintable(mistake));
    QVERIFY2(checker.mistakes().isEmpty(), qPrintable(checker.mistakes().value(0)));
}

void TestWords::agreeWithNumbers()
{
    QFETCH(const QString, language);
    QFETCH(const int, edge);
    const Language spokenOne(language);
    const Edge& at = edges()[static_cast<std::size_t>(edge)];
    for (const Preset& preset : m_presets) {
        const Scenario scenario = changed(preset.scenario, at.settings);
        const QString name = preset.id + u", "_s + QLatin1String(at.name);
        const Told alone = tell(scenario, shippedSheet(), 0, edge % 2 == 0 ? nullptr : &preset.scenario);
        const std::vector<Sentence> saidAlone = spoken(alone);
        check(alone, saidAlone, name);
        const Told same = tell(scenario, shippedSheet(), 0, &scenario);
        const std::vector<Sentence> saidOfSame = spoken(same);
        check(same, saidOfSame, name + u", A the same"_s);
        if (!alone.pinned)
            QCOMPARE(titlesOf(saidOfSame), titlesOf(saidAlone));
    }
}

void TestWords::agreeWithSimulatedWeeks()
{
    QFETCH(const QString, language);
    QFETCH(const int, edge);
    constexpr double fewEnough = 2e5; // requests a week, so that all edges take seconds
    constexpr std::uint32_t weeks = 2;
    const Language spokenOne(language);
    const Edge& at = edges()[static_cast<std::size_t>(edge)];
    for (const Preset& preset : m_presets) {
        Scenario scenario = changed(preset.scenario, at.settings);
        if (WeekSimulation(scenario, shippedSheet()).requests() > fewEnough)
            continue;
        const QString name = preset.id + u", simulated, "_s + QLatin1String(at.name);
        const Told same = tell(scenario, shippedSheet(), weeks, &scenario);
        const std::vector<Sentence> saidOfSame = spoken(same);
        check(same, saidOfSame, name + u", A the same"_s);
        QCOMPARE(titlesOf(saidOfSame), titlesOf(spoken(tell(scenario, shippedSheet(), weeks))));
        const Told other = tell(scenario, shippedSheet(), weeks, &preset.scenario);
        check(other, spoken(other), name + u", A the preset"_s);
    }
}

/// Regions lack prices, and a sheet of one's own has none at all.
void TestWords::agreeInEveryRegion()
{
    QFETCH(const QString, language);
    const Language spokenOne(language);
    for (std::size_t index = 0; index < regionCount; ++index) {
        Scenario scenario = m_presets.front().scenario;
        scenario.billing.region = static_cast<Region>(index);
        const Told told = tell(scenario, shippedPrices().sheet(scenario.billing.region));
        check(told, spoken(told), fromUtf8(regionNames[index].code));
    }
    PriceSheet none = shippedSheet();
    none.services = {};
    none.catalogue = {};
    const Told told = tell(m_presets.front().scenario, none);
    check(told, spoken(told), QStringLiteral("no prices"));
}

void TestWords::everyServerHasItsArrows()
{
    Scenario scenario = m_presets.front().scenario;
    scenario.ec2.fleet = FleetKind::Fixed;
    for (const double servers : {1.0, 2.0, 5.0}) {
        scenario.ec2.instances = servers;
        scenario.state.serverStore = SessionStore::Redis;
        const Told told = tell(scenario, shippedSheet());
        const Architecture parts = architecture(scenario, shippedSheet(), told.shown);
        DiagramView view(Theme::light());
        view.showDesign(designOf(scenario, told.shown, parts, momentAt(scenario, told.shown, 600.0), OptionId::Ec2));
        const double cards = std::min(servers, 2.0);
        double into = 0.0;
        double outOf = 0.0;
        for (const QGraphicsItem* item : view.scene()->items()) {
            const auto* arrow = dynamic_cast<const ArrowItem*>(item);
            if (!arrow || !arrow->isShown())
                continue;
            into += arrow->way().to.x() == 234.0 ? 1.0 : 0.0;
            outOf += arrow->way().from.x() == 452.0 && !arrow->way().isPossible ? 1.0 : 0.0;
        }
        QCOMPARE(into, cards);
        QCOMPARE(outOf, 2.0 * cards); // to Redis and to the database
    }
}

void TestWords::cleanupTestCase()
{
    for (const auto& [language, sentences] : m_sentences)
        qInfo("%d sentences checked in %s", sentences, qPrintable(language));
    QVERIFY(!m_sentences.empty());
}

LOADLINE_WIDGET_TEST(TestWords)

#include "tst_words.moc"
