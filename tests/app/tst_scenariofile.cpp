// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preset.h"
#include "app/scenariofile.h"
#include "models/evaluate.h"
#include "models/scenario/parameters.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"
#include "ui/format.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <random>

using namespace loadline;

namespace {

QByteArray wrap(const QByteArray& parameters)
{
    return R"({"format": "loadline-scenario", "version": 1, "parameters": {)" + parameters + "}}";
}

std::optional<ScenarioFile> parse(const QByteArray& content, QString& error)
{
    return parseScenarioFile(content, QStringLiteral("x.loadline"), shippedSheet(), error);
}

double randomNumber(const ParameterSpec& spec, std::mt19937_64& random)
{
    std::uniform_real_distribution<double> share(0.0, 1.0);
    double value = spec.minimum + share(random) * (spec.maximum - spec.minimum);
    if (spec.scale != SliderScale::Linear && share(random) < 0.7) {
        const double low = std::max(spec.minimum, 1e-3);
        value = low * std::pow(spec.maximum / low, share(random));
    }
    const bool isWhole = spec.kind != ParameterKind::Number;
    return std::clamp(isWhole ? std::floor(value) : value, spec.minimum, spec.maximum);
}

ParameterValue randomValue(const ParameterSpec& spec, std::mt19937_64& random)
{
    if (spec.kind == ParameterKind::Numbers) {
        std::vector<double> numbers(24);
        std::ranges::generate(numbers, [&] { return std::uniform_real_distribution<double>(0.001, 1.0)(random); });
        return numbers;
    }
    if (spec.kind == ParameterKind::Switch)
        return static_cast<double>(random() % 2);
    return randomNumber(spec, random);
}

/// A scenario in which about half of the parameters are random.
Scenario randomScenario(std::mt19937_64& random)
{
    Scenario scenario;
    for (const ParameterSpec& spec : parameters()) {
        if (spec.kind == ParameterKind::Trace || spec.derived || random() % 2 == 0)
            continue;
        ParameterValue value;
        if (spec.id == "ec2.type")
            value = shippedSheet().catalogue[random() % shippedSheet().catalogue.size()].type.name;
        else if (spec.id == "traffic.trace_clock")
            value = std::string("-03:30");
        else if (spec.kind == ParameterKind::Text)
            value = std::string("Mon 12:00-Mon 14:00, Fri 18:00-Mon 06:00");
        else
            value = randomValue(spec, random);
        const auto error = setParameter(scenario, spec, value);
        if (error)
            qFatal("%s", qUtf8Printable(text(*error)));
    }
    if (random() % 4 == 0) {
        Trace trace{.name = "calls.csv", .interval = Seconds{300}, .values = std::vector<double>(stepsPerWeek)};
        std::ranges::generate(trace.values, [&] { return std::uniform_real_distribution<double>(0.0, 99.0)(random); });
        scenario.traffic.trace = TraceRef(std::move(trace));
    }
    return scenario;
}

void mutate(QByteArray& content, std::mt19937_64& random)
{
    static const QList<QByteArray> pieces{"{",     "}",     "[",   "]",    "\"", ",",  ":",    "null", "-1",
                                          "1e308", "1e999", "NaN", "true", "\\", "\n", "\"\"", "\xFF", "0"};
    const auto at = static_cast<qsizetype>(random() % static_cast<std::uint64_t>(content.size() + 1));
    switch (random() % 4) {
    case 0:
        content.insert(at, pieces[static_cast<qsizetype>(random() % static_cast<std::uint64_t>(pieces.size()))]);
        break;
    case 1:
        content.remove(at, static_cast<qsizetype>(random() % 12));
        break;
    case 2:
        if (at < content.size())
            content[at] = static_cast<char>(random() % 256);
        break;
    default:
        content.truncate(at);
        break;
    }
}

} // namespace

class TestScenarioFile : public QObject
{
    Q_OBJECT

private slots:
    void pinnedComesBackExactly();
    void pinnedIsWrittenLast();
    void damagedPinnedIsRefused_data();
    void damagedPinnedIsRefused();
    void defaultsNeedNoParameters();
    void randomScenariosComeBackExactly();
    void numbersStayShort();
    void keysFollowTheTable();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refuses_data();
    void refuses();
    void refusesWithThePlace_data();
    void refusesWithThePlace() { refuses(); }
    void traceCountsDoNotRescaleTheAverage();
    void damagedFilesAreRefusedOrValid();
    void corpusIsRefused_data();
    void corpusIsRefused();
    void hugeFileIsRefused();
    void presetsAreGood();
    void savingReplacesAsAWhole();
    void savingSaysWhyNot();
};

void TestScenarioFile::pinnedComesBackExactly()
{
    std::mt19937_64 random(20261);
    for (int round = 0; round < 60; ++round) {
        ScenarioFile file{.scenario = randomScenario(random), .name = {}, .story = {}};
        file.pinned = PinnedScenario{randomScenario(random), round % 2 ? QStringLiteral("Büro, \"A\"") : QString()};
        const QByteArray content = scenarioFileText(file);
        QString error;
        const auto read = parse(content, error);
        QVERIFY2(read, qPrintable(error));
        QVERIFY(read->scenario == file.scenario);
        QVERIFY(read->pinned == file.pinned);
        QCOMPARE(scenarioFileText(*read), content);
    }
}

void TestScenarioFile::pinnedIsWrittenLast()
{
    ScenarioFile file;
    file.scenario.traffic.average = RequestRate::perSecond(5.0);
    file.pinned = PinnedScenario{{}, QStringLiteral("Before")};
    file.pinned->scenario.ec2.instances = 4.0;
    QCOMPARE(scenarioFileText(file), QByteArray(R"({
  "format": "loadline-scenario",
  "version": 1,
  "parameters": {
    "traffic.average": 5
  },
  "pinned": {
    "name": "Before",
    "parameters": {
      "ec2.instances": 4
    }
  }
}
)"));
    file.pinned.reset();
    QVERIFY(!scenarioFileText(file).contains("pinned"));
}

void TestScenarioFile::damagedPinnedIsRefused_data()
{
    QTest::addColumn<QByteArray>("pinned");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QByteArray& pinned, const char* said) {
        QTest::newRow(name) << pinned << QString::fromUtf8(said);
    };
    row("not an object", "3", ", line 7, column 1: \"pinned\" must be an object");
    row("unknown key", "{\n\"parameter\": {}}", ", line 8, column 1: in \"pinned\": Unknown key \"parameter\"");
    row("name not a text", "{\n\"name\": 4}", ", line 8, column 1: in \"pinned\": \"name\" must be a text");
    row("parameters not an object", "{\"parameters\": []}",
        ", line 7, column 12: in \"pinned\": \"parameters\" must be an object");
    row("unknown parameter", "{\"parameters\": {\n\"traffic.averag\": 2}}",
        ", line 8, column 1: in \"pinned\": There is no parameter \"traffic.averag\"; did you mean traffic.average?");
    row("out of range", "{\"parameters\": {\n\n\"ec2.cores\": 0}}",
        ", line 9, column 1: in \"pinned\": ec2.cores must be a whole number from 1 to 96");
    row("wrong kind", "{\"parameters\": {\"idle.nights\": 1}}", "in \"pinned\": idle.nights must be");
    row("unknown type", "{\"parameters\": {\"ec2.type\": \"t3.smal\"}}", "did you mean t3.small?");
    row("trace too short", R"({"parameters": {"traffic.trace": {"name": "x", "interval_s": 300, "values": [1]}}})",
        "in \"pinned\": The \"values\" of traffic.trace must be whole weeks");
    row("a pin in the pin", "{\"pinned\": {}}", "in \"pinned\": Unknown key \"pinned\"");
}

void TestScenarioFile::damagedPinnedIsRefused()
{
    QFETCH(const QByteArray, pinned);
    QFETCH(const QString, said);
    // The same keys stand before, with values that are right.
    const QByteArray content = "{\"format\": \"loadline-scenario\", \"version\": 1, \"name\": \"pinned\",\n"
                               "\"parameters\": {\n\"traffic.average\": 2,\n\"ec2.cores\": 2,\n"
                               "\"idle.nights\": true\n},\n\"pinned\": " +
                               pinned + "}";
    QString error;
    QVERIFY(!parse(content, error));
    QVERIFY2(error.contains(said), qPrintable(error));
}

void TestScenarioFile::defaultsNeedNoParameters()
{
    QCOMPARE(scenarioFileText({}),
             "{\n  \"format\": \"loadline-scenario\",\n  \"version\": 1,\n  \"parameters\": {\n  }\n}\n");
    QString error;
    const auto read = parse(R"({"format": "loadline-scenario", "version": 1})", error);
    QVERIFY2(read, qPrintable(error));
    QVERIFY(read->scenario == Scenario{});
}

void TestScenarioFile::randomScenariosComeBackExactly()
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 300; ++round) {
        const ScenarioFile written{.scenario = randomScenario(random),
                                   .name = QStringLiteral("Größe \"%1\"\n").arg(round),
                                   .story = round % 2 ? QStringLiteral("x") : QString()};
        const QByteArray content = scenarioFileText(written);
        QString error;
        const auto read = parse(content, error);
        QVERIFY2(read, qPrintable(error));
        QVERIFY2(*read == written, content.constData());
        QCOMPARE(scenarioFileText(*read), content);
    }
}

void TestScenarioFile::numbersStayShort()
{
    Scenario scenario;
    for (int percent = 1; percent <= 50; ++percent) {
        QVERIFY(!setParameter(scenario, *findParameter("traffic.growth"), static_cast<double>(percent)));
        const QByteArray content = scenarioFileText({.scenario = scenario, .name = {}, .story = {}});
        const QByteArray expected = "\"traffic.growth\": " + QByteArray::number(percent) + "\n";
        QVERIFY2(content.contains(expected), content.constData());
    }
}

void TestScenarioFile::keysFollowTheTable()
{
    std::mt19937_64 random(2);
    const QByteArray content = scenarioFileText({.scenario = randomScenario(random), .name = {}, .story = {}});
    qsizetype last = 0;
    for (const ParameterSpec& spec : parameters()) {
        const auto at = content.indexOf('"' + QByteArray(spec.id.data()) + '"');
        if (at < 0)
            continue;
        QVERIFY2(at > last, spec.id.data());
        last = at;
    }
    QVERIFY(last > 0);
}

void TestScenarioFile::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + wrap(R"("traffic.average": 7)");
    QTest::newRow("CRLF") << QByteArray("{\r\n\"format\": \"loadline-scenario\",\r\n\"version\": 1,\r\n"
                                        "\"parameters\": {\r\n\"traffic.average\": 7\r\n}}\r\n");
    QTest::newRow("any order") << QByteArray(
        R"({"parameters": {"traffic.average": 7}, "version": 1, "format": "loadline-scenario"})");
    QTest::newRow("a fraction that is whole") << wrap(R"("traffic.average": 7.0)");
    QTest::newRow("an exponent") << wrap(R"("traffic.average": 0.7e1)");
}

void TestScenarioFile::readsWhatPeopleWrite()
{
    QFETCH(const QByteArray, content);
    QString error;
    const auto read = parse(content, error);
    QVERIFY2(read, qPrintable(error));
    Scenario expected;
    expected.traffic.average = RequestRate::perSecond(7);
    QVERIFY(read->scenario == expected);
}

void TestScenarioFile::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& content, const char* place, const char* reason) {
        QTest::newRow(name) << content << QString::fromUtf8(place) << QString::fromUtf8(reason);
    };
    row("empty", "", "x.loadline", "empty");
    row("only blanks", " \r\n\t", "x.loadline", "empty");
    row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "x.loadline", "not a text file");
    row("no JSON", "hello", "x.loadline, line 1, column 1:", "is not JSON");
    row("cut short", "{\n\"format\": \"loadline-scenario\",\n\"ver",
        "line 3, column 5:", "quotation mark is not closed");
    row("something after the end", wrap("") + "\n}", "line 2, column 1", "where the end of the text must be");
    row("another format", R"({"format": "other", "version": 1})", "x.loadline", "loadline-scenario");
    row("a list", "[1]", "x.loadline", "not a Loadline scenario");
    row("no version", R"({"format": "loadline-scenario"})", "x.loadline", "\"version\" must be 1");
    row("a newer version", R"({"format": "loadline-scenario", "version": 2})", "x.loadline", "update Loadline");
    row("an unknown head key", R"({"format": "loadline-scenario", "version": 1, "parametres": {}})", "line 1",
        "\"parametres\"");
    row("an unknown parameter", wrap("\n\"traffic.averige\": 1"), "line 2, column 1:", "did you mean traffic.average?");
    row("text for a number", wrap(R"("traffic.average": "fast")"), "line 1, column 62: traffic.average",
        "not \"fast\"");
    row("number for a switch", wrap(R"("idle.nights": 1)"), "idle.nights", "true or false");
    row("unknown choice", wrap(R"("ec2.os": "macos")"), "ec2.os", "linux, windows");
    row("index for a choice", wrap(R"("ec2.os": 0)"), "ec2.os", "one of");
    row("too large", wrap(R"("traffic.average": 1e308)"), "traffic.average", "from 3.8e-07 to 1000000 req/s");
    row("beyond double", wrap(R"("traffic.average": 1e999)"), "line 1", "1e999");
    row("not a number", wrap(R"("traffic.average": NaN)"), "line 1", "is not JSON");
    row("null", wrap(R"("traffic.average": null)"), "traffic.average", "not null");
    row("a fraction of a core", wrap(R"("ec2.cores": 1.5)"), "ec2.cores", "whole number");
    row("negative", wrap(R"("request.cpu_ms": -1)"), "request.cpu_ms", "from 0");
    row("short shape", wrap(R"("traffic.shape": [1, 2])"), "traffic.shape", "24 numbers");
    row("shape of zeros", wrap("\"traffic.shape\": [" + QByteArray("0,").repeated(23) + "0]"), "traffic.shape",
        "above 0");
    row("shape of texts", wrap(R"("traffic.shape": ["a"])"), "traffic.shape", "numbers from 0");
    row("a window that is none", wrap(R"("idle.windows": "weekend")"), "idle.windows", "Mon 22:00-Tue 06:00");
    row("a type that is not sold", wrap(R"("ec2.type": "t3.smal")"), "ec2.type", "did you mean t3.small?");
    row("a derived parameter", wrap(R"("traffic.requests_per_month": 1000)"), "traffic.requests_per_month", "remove");
    row("a trace that is a path", wrap(R"("traffic.trace": "calls.csv")"), "traffic.trace", "interval_s");
    row("a trace of three values", wrap(R"("traffic.trace": {"name": "", "interval_s": 300, "values": [1,2,3]})"),
        "traffic.trace", "whole weeks");
    row("a trace below zero",
        wrap("\"traffic.trace\": {\"name\": \"\", \"interval_s\": 300, \"values\": [-1" +
             QByteArray(",1").repeated(stepsPerWeek - 1) + "]}"),
        "traffic.trace", "from 0");
    row("parameters that are a list", R"({"format": "loadline-scenario", "version": 1, "parameters": []})",
        "\"parameters\"", "object");
    row("nested without end", QByteArray("[").repeated(100000), "x.loadline", "deep");
    row("too many values", "[" + QByteArray("0,").repeated(600000) + "0]", "x.loadline", "values");
    row("a name as long as a book",
        R"({"format": "loadline-scenario", "version": 1, "name": ")" + QByteArray("a").repeated(501) + "\"}",
        "\"name\"", "at most");
    row("broken UTF-8", wrap("\"idle.windows\": \"\xFF\""), "line 1", "UTF-8");
}

void TestScenarioFile::refusesWithThePlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& content, const char* place, const char* reason) {
        QTest::newRow(name) << content << QString::fromUtf8(place) << QString::fromUtf8(reason);
    };
    row("a key twice", wrap("\"traffic.average\": 1,\n \"traffic.average\": 2"),
        "line 2, column 2: ", "The key \"traffic.average\" stands twice");
    row("a key twice, once with escapes", wrap("\"traffic.average\": 1,\n \"traffic.\\u0061verage\": 2"),
        "line 2, column 2: ", "The key \"traffic.average\" stands twice");
    row("a wrong value of a key with escapes", wrap("\n  \"ec2.\\u0063ores\": 0"), "line 2, column 3: ", "ec2.cores");
    row("an unknown key with escapes", wrap("\n \"\\u0041\\n\\\"\": 0"), "line 2, column 2: ", "There is no parameter");
    row("behind letters of several bytes", wrap("\n\"\u00FC\u20AC\": 1"),
        "line 2, column 1: ", "There is no parameter");
    row("behind a text of several bytes",
        "{\"name\": \"\u00FC\u20AC\U0001F600\", \"format\": \"loadline-scenario\", "
        "\"version\": 1, \"x\": 1}",
        "line 1, column 62: ", "Unknown key \"x\"");
    row("nested too deep", wrap("\"a\": \n" + QByteArray("[").repeated(30)),
        "line 2, column 15: ", "in \"a\": Nested more than 16 deep.");
    row("an object in an object of the same keys", wrap("\n\"traffic.trace\": {\"ec2.cores\": 0},\n\"ec2.cores\": 0"),
        "x.loadline", "traffic.trace must be an object");
    row("the same key one deeper", wrap("\n\"ec2.cores\": 0,\n\"x\": {\"ec2.cores\": 0}"),
        "line 3, column 1: ", "There is no parameter \"x\"");
}

void TestScenarioFile::refuses()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, place);
    QFETCH(const QString, reason);
    QString error;
    QVERIFY(!parse(content, error));
    QVERIFY2(error.startsWith(QStringLiteral("x.loadline")), qPrintable(error));
    QVERIFY2(error.contains(place), qPrintable(error));
    QVERIFY2(error.contains(reason), qPrintable(error));
    QVERIFY2(error.size() < 400, qPrintable(error));
}

void TestScenarioFile::traceCountsDoNotRescaleTheAverage()
{
    const QByteArray trace = "\"traffic.trace\": {\"name\": \"a\", \"interval_s\": 300, \"values\": [1" +
                             QByteArray(",1").repeated(stepsPerWeek - 1) + "]}";
    QString error;
    const auto read = parse(wrap(trace + R"(, "traffic.trace_value": "per_second", "traffic.average": 3)"), error);
    QVERIFY2(read, qPrintable(error));
    QCOMPARE(read->scenario.traffic.average.perSecond(), 3.0);
    QVERIFY(read->scenario.traffic.traceValue == TraceValue::PerSecond);
    QCOMPARE(read->scenario.traffic.trace->weeks(), 1);
}

void TestScenarioFile::damagedFilesAreRefusedOrValid()
{
    std::mt19937_64 random(3);
    int refused = 0;
    int accepted = 0;
    for (int round = 0; round < 4000; ++round) {
        Scenario start = randomScenario(random);
        start.traffic.trace = {};
        ScenarioFile whole{.scenario = start, .name = QStringLiteral("n"), .story = {}};
        if (random() % 2)
            whole.pinned = PinnedScenario{start, QStringLiteral("p")};
        QByteArray content = scenarioFileText(whole);
        for (auto times = random() % 3 + 1; times > 0; --times)
            mutate(content, random);
        QString error;
        const auto read = parse(content, error);
        if (!read) {
            ++refused;
            QVERIFY2(error.startsWith(QStringLiteral("x.loadline")) && (error.endsWith(u'.') || error.endsWith(u'?')),
                     qPrintable(error));
            continue;
        }
        ++accepted;
        for (const ParameterSpec& spec : parameters()) {
            if (spec.read && spec.kind == ParameterKind::Number && !spec.derived) {
                QVERIFY2(std::isfinite(std::get<double>(spec.read(read->scenario))), spec.id.data());
                if (read->pinned)
                    QVERIFY2(std::isfinite(std::get<double>(spec.read(read->pinned->scenario))), spec.id.data());
            }
        }
    }
    QVERIFY(refused > 100);
    QVERIFY(accepted > 100);
}

void TestScenarioFile::corpusIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(LOADLINE_TEST_DATA "/scenarios/bad"), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestScenarioFile::corpusIsRefused()
{
    QFETCH(const QString, path);
    QString error;
    QVERIFY(!readScenarioFile(path, shippedSheet(), error));
    QVERIFY2(error.startsWith(QDir::toNativeSeparators(path)), qPrintable(error));
}

void TestScenarioFile::hugeFileIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("huge.loadline")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(scenarioFileLimit + 1));
    QString error;
    QVERIFY(!readScenarioFile(file.fileName(), shippedSheet(), error));
    QVERIFY2(error.contains(QStringLiteral("64 MiB")), qPrintable(error));
}

void TestScenarioFile::presetsAreGood()
{
    QString error;
    const auto presets = readPresets(shippedSheet(), error);
    QVERIFY2(!presets.empty(), qPrintable(error));
    QCOMPARE(presets.size(), std::size_t{7});
    for (const Preset& preset : presets) {
        QVERIFY2(!preset.name.isEmpty() && !preset.story.isEmpty() && !preset.story.contains(u'\n'),
                 qPrintable(preset.id));
        const Evaluation evaluation = evaluate(preset.scenario, shippedSheet());
        for (const OptionReport& option : evaluation.options)
            QVERIFY2(option.bill.total > Usd{}, qPrintable(preset.id));
        // The file holds only what differs from the defaults, as the program would write it.
        QFile file(QStringLiteral(":/presets/%1.loadline").arg(preset.id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).remove(u' '),
                 QString::fromUtf8(
                     scenarioFileText({.scenario = preset.scenario, .name = preset.name, .story = preset.story}))
                     .remove(u' '));
    }
}

void TestScenarioFile::savingReplacesAsAWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("with space.loadline"));
    ScenarioFile file;
    QVERIFY(!writeScenarioFile(path, file));
    file.scenario.ec2.instances = 5;
    QVERIFY(!writeScenarioFile(path, file));
    QString error;
    const auto read = readScenarioFile(path, shippedSheet(), error);
    QVERIFY2(read, qPrintable(error));
    QVERIFY(*read == file);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestScenarioFile::savingSaysWhyNot()
{
    QTemporaryDir folder;
    const auto error = writeScenarioFile(folder.filePath(QStringLiteral("no/such/folder.loadline")), {});
    QVERIFY(error);
    QVERIFY2(error->contains(QStringLiteral("there is no folder")), qPrintable(*error));
}

LOADLINE_LOOP_TEST(TestScenarioFile)
#include "tst_scenariofile.moc"
