// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Damaged recordings of every form: no crash, no hang, no reading that breaks a rule. LOADLINE_TRACE_MUTATIONS is the
// number of texts tried, 20,000 where it is not set.

#include "models/traffic/readtrace.h"
#include "tests/models/plaintext.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cmath>
#include <random>

namespace loadline {

using testing::plainText;

namespace {

constexpr int usualCount = 20'000;
/// Far beyond what one of these small texts takes, also under sanitizers.
constexpr qint64 longestMilliseconds = 5000;

struct Corpus
{
    std::vector<std::string> texts;

    explicit Corpus(const QString& folder)
    {
        for (const QString& name : QDir(folder).entryList(QDir::Files)) {
            QFile file(folder + name);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(name));
            // The first rows show a form; the rest only takes time.
            constexpr qsizetype enough = 3000;
            const QByteArray content = file.readAll();
            texts.push_back((content.size() > 20000 ? content : content.left(enough)).toStdString());
        }
    }
};

/// What is put into a text: separators, and the beginnings of every form.
constexpr const char* pieces[] = {"\n",
                                  "\r\n",
                                  ",",
                                  ";",
                                  "\t",
                                  "\"",
                                  "[",
                                  "]",
                                  "{",
                                  "}",
                                  "sep=,\n",
                                  "# ",
                                  "AM",
                                  " PM",
                                  "+02:00",
                                  "UTC",
                                  "1e308",
                                  "-1",
                                  "NaN",
                                  "1.234,5",
                                  "2024050600",
                                  "99999999999999999999",
                                  "2024-W19",
                                  "00:00",
                                  "5/6/2024",
                                  "Total,",
                                  "\xC2\xA0",
                                  "\xE2\x80\xAF",
                                  "\xFF",
                                  "REPORT RequestId:",
                                  "\"Datapoints\":[",
                                  "\"Values\":[",
                                  "null",
                                  "12 req/s",
                                  "%",
                                  "|"};

class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {}
    std::size_t below(std::size_t limit) { return m_random() % std::max<std::size_t>(1, limit); }

    std::string mutated(const std::string& from, const std::string& other)
    {
        std::string text = from;
        for (std::size_t damage = 0; damage <= below(4) && !text.empty(); ++damage)
            change(text, other);
        return text;
    }

private:
    void change(std::string& text, const std::string& other)
    {
        const std::size_t at = below(text.size());
        const std::size_t length = below(60);
        switch (below(8)) {
        case 0:
            text.resize(at);
            break;
        case 1:
            text[at] = static_cast<char>(below(256));
            break;
        case 2:
            text.insert(at, pieces[below(std::size(pieces))]);
            break;
        case 3:
            text.erase(at, length);
            break;
        case 4:
            text.insert(below(text.size()), text.substr(at, length));
            break;
        case 5:
            text.insert(at, other.substr(below(other.size()), length));
            break;
        case 6:
            for (std::size_t i = at; i < std::min(text.size(), at + length); ++i) {
                if (text[i] >= '0' && text[i] <= '9')
                    text[i] = static_cast<char>('0' + below(10));
            }
            break;
        default:
            std::shuffle(text.begin() + static_cast<std::ptrdiff_t>(at),
                         text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), at + length)), m_random);
        }
    }

    std::mt19937 m_random;
};

TraceChoices drawnChoices(Mutator& mutator)
{
    constexpr const char* columns[] = {"", "", "", "", "1", "2", "2+3", "requests", "value", "a+b", "+", "++2"};
    constexpr const char* clocks[] = {"", "", "", "+02:00", "-0330", "x"};
    return {.timeColumn = columns[mutator.below(std::size(columns))],
            .column = columns[mutator.below(std::size(columns))],
            .dates = static_cast<TraceDates>(mutator.below(4)),
            .decimals = static_cast<TraceDecimals>(mutator.below(3)),
            .rows = static_cast<TraceRows>(mutator.below(4)),
            .gaps = static_cast<TraceGaps>(mutator.below(3)),
            .clock = clocks[mutator.below(std::size(clocks))]};
}

/// The rules that hold for whatever comes out of any text; the first one broken, or nothing.
QString brokenRule(const TraceInterpretation& answer, const TraceTable& table)
{
    if (!answer.columns.empty() && answer.columns.size() != table.names.size())
        return "there is a role for each column";
    for (const TraceQuestion& question : answer.questions) {
        if (question.answers.empty() || question.taken.value_or(0) >= question.answers.size())
            return "a question has answers, of which one may be taken";
    }
    if (const auto* error = std::get_if<TraceError>(&answer.result)) {
        const std::string sentence = plainText(error->sentence);
        return !sentence.ends_with('.') || sentence.size() > 400
                   ? QString("an error is one sentence: ") + sentence.c_str()
                   : QString();
    }
    const auto& [trace, report] = std::get<TraceReading>(answer.result);
    if (trace.values.empty() || trace.values.size() % stepsPerWeek != 0 || trace.weeks() > maximumTraceWeeks)
        return "a trace has whole weeks";
    for (const double value : trace.values) {
        if (!std::isfinite(value) || value < 0.0)
            return "values are finite and not negative";
    }
    if (trace.interval < Seconds{1} || trace.interval > Seconds{86400})
        return "the interval is from a second to a day";
    if (!std::isfinite(report.requestsPerMonth) || report.requestsPerMonth > mostAverageRate * 2.629e6)
        return "a month's requests are in range";
    for (const TraceNote& note : traceNotes(report)) {
        if (!plainText(note.sentence).ends_with('.'))
            return "a note is a sentence";
    }
    return {};
}

} // namespace

class TestTraceMutations : public QObject
{
    Q_OBJECT
private slots:
    void damagedFormsNeverGetThrough();
};

void TestTraceMutations::damagedFormsNeverGetThrough()
{
    const Corpus forms(QStringLiteral(LOADLINE_TEST_DATA "/traces/forms/"));
    QVERIFY(forms.texts.size() > 80);
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("LOADLINE_TRACE_MUTATIONS", &isNumber);
    const int count = isNumber ? asked : usualCount;
    Mutator mutator(20261130);
    int readings = 0;
    qint64 slowest = 0;
    for (int round = 0; round < count; ++round) {
        const std::string text = mutator.mutated(forms.texts[mutator.below(forms.texts.size())],
                                                 forms.texts[mutator.below(forms.texts.size())]);
        QElapsedTimer timer;
        timer.start();
        const auto table = takeApartTrace(text);
        if (const auto* error = std::get_if<TraceError>(&table)) {
            QVERIFY2(plainText(error->sentence).ends_with('.'), text.c_str());
            continue;
        }
        const TraceChoices choices = mutator.below(4) > 0 ? TraceChoices{} : drawnChoices(mutator);
        const auto answer = interpretTrace(std::get<TraceTable>(table), choices,
                                           static_cast<TraceUnit>(mutator.below(3)), "damaged.csv");
        const QString rule = brokenRule(answer, std::get<TraceTable>(table));
        QVERIFY2(rule.isEmpty(),
                 qPrintable(QString("round %1: %2\n").arg(round).arg(rule) + QString::fromStdString(text)));
        readings += std::holds_alternative<TraceReading>(answer.result) ? 1 : 0;
        slowest = std::max(slowest, timer.elapsed());
    }
    qInfo("%d texts, %d of them read, the slowest in %lld ms", count, readings, static_cast<long long>(slowest));
    QVERIFY2(slowest < longestMilliseconds, qPrintable(QString::number(slowest)));
    QVERIFY(readings > count / 50);
}

} // namespace loadline

LOADLINE_TEST(loadline::TestTraceMutations)
#include "tst_tracemutations.moc"
