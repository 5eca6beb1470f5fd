// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The built program, run as other programs run it: no display, words in, answer and exit code out.

#include "models/scenario/parameters.h"
#include "tests/app/prices/listtext.h"
#include "tests/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>
#include <fstream>

namespace {

struct Answer
{
    int code = -1;
    QString out;
    QString err;
};

Answer runProgram(const QString& program, const QStringList& words)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    // The imported prices of the one who runs the tests are left alone.
    static const QTemporaryDir data;
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data.path());
    process.setProcessEnvironment(environment);
    process.start(program, words);
    if (!process.waitForFinished())
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

Answer run(const QStringList& words) { return runProgram(QStringLiteral(LOADLINE_PROGRAM), words); }

/// A line for the shell, in which $0 is the program and $1 a word of the caller's. The line may hold any bytes.
Answer shell(const QByteArray& line, const QString& word = {})
{
    const QTemporaryDir folder;
    const QString script = folder.filePath(QStringLiteral("line"));
    QFile file(script);
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
    file.close();
    return runProgram(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("eval \"$(cat \"$2\")\""),
                                               QStringLiteral(LOADLINE_PROGRAM), word, script});
}

const QString preset = QStringLiteral(LOADLINE_SOURCE_DIR "/resources/presets/office-hours-api.loadline");

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void answersHelpAndVersion();
    void exitCodes_data();
    void exitCodes();
    void evaluatePrintsForPeople();
    void evaluateJsonHasItsKeys();
    void billsAddUp();
    void linesAreQuantityTimesPrice();
    void settingsChangeTheAnswer();
    void settingsOpenATrace();
    void traceIsReadByTheAnswersInAnyOrder();
    void parametersListTheTable();
    void answersAreRepeatable();
    void importedPricesChangeTheAnswer();
    void pinnedScenarioIsCompared();
    void billsArePrintedAsCsv();
    void errorsStayShort_data();
    void errorsStayShort();
    void namesMustBeUtf8();
    void aCommandReadsAPipe();
    void nothingIsSaidToBeWrittenThatIsNot_data();
    void nothingIsSaidToBeWrittenThatIsNot();
};

void TestCommandLine::answersHelpAndVersion()
{
    QVERIFY(run({QStringLiteral("--help")}).out.contains(QStringLiteral("evaluate")));
    QVERIFY(run({QStringLiteral("evaluate"), QStringLiteral("--help")}).out.contains(QStringLiteral("break_even")));
    QVERIFY(run({QStringLiteral("--version")}).out.startsWith(QStringLiteral("Loadline ")));
}

void TestCommandLine::exitCodes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& words, int code, const char* said) {
        QTest::newRow(name) << words << code << QString::fromUtf8(said);
    };
    const QString evaluate = QStringLiteral("evaluate|") + preset;
    row("help", QStringLiteral("--help"), 0, "");
    row("version", QStringLiteral("--version"), 0, "");
    row("evaluate", evaluate, 0, "");
    row("parameters", QStringLiteral("parameters"), 0, "");
    row("unknown option", QStringLiteral("--frobnicate"), 2, "--frobnicate is not known here.");
    row("evaluate without a file", QStringLiteral("evaluate"), 2, "FILE is missing.");
    row("an empty file name", QStringLiteral("evaluate|"), 2, "FILE needs a value.");
    row("an empty mirror", QStringLiteral("prices|update|--from|"), 2, "--from needs a value.");
    row("an empty region", QStringLiteral("prices|remove|--region|"), 2, "--region needs a value.");
    row("two files", evaluate + QStringLiteral("|x"), 2, "x is not known here.");
    row("a command misspelt", QStringLiteral("evalute|") + preset, 2,
        "There is no command evalute; did you mean evaluate?");
    row("two forms", evaluate + QStringLiteral("|--json|--csv"), 2, "--json does not go together with --csv.");
    row("no such language", evaluate + QStringLiteral("|--language|xx"), 2, "there is no \"xx\"; it must be one of");
    row("half a simulation", QStringLiteral("simulate|") + preset, 2, "FILE needs --option.");
    row("hours twice", QStringLiteral("simulate|--option|ec2|--hours|1|--hours|2|") + preset, 2, "only once.");
    row("a file before the command", QStringLiteral("x|") + evaluate, 2, "x");
    row("--set without =", evaluate + QStringLiteral("|--set|traffic.average"), 2, "id=value");
    row("--set without a word", evaluate + QStringLiteral("|--set"), 2, "--set needs a value.");
    row("no such file", QStringLiteral("evaluate|no-such.loadline"), 1, "no-such.loadline could not be opened");
    row("a folder", QStringLiteral("evaluate|/"), 1, "folder");
    row("not a scenario", QStringLiteral("evaluate|" LOADLINE_SOURCE_DIR "/LICENSE"), 1, "line 1");
    row("unknown parameter", evaluate + QStringLiteral("|--set|traffic.averag=1"), 1, "did you mean traffic.average?");
    row("out of range", evaluate + QStringLiteral("|--set|ec2.cores=0"), 1, "a whole number from 1 to 96");
    row("not a number", evaluate + QStringLiteral("|--set|ec2.cores=many"), 1, "a whole number from 1 to 96");
    row("no such type", evaluate + QStringLiteral("|--set|ec2.type=t3.smal"), 1, "did you mean t3.small?");
    row("prices list", QStringLiteral("prices|list"), 0, "");
    row("prices list for programs", QStringLiteral("prices|list|--json"), 0, "");
    row("prices remove", QStringLiteral("prices|remove|--region|eu-west-1"), 0, "");
    row("prices alone", QStringLiteral("prices"), 2, "A command is missing.");
    row("prices import without a file", QStringLiteral("prices|import"), 2, "FILE");
    row("prices update from nowhere", QStringLiteral("prices|update|--from|nowhere"), 2, "--from nowhere");
    row("prices of no region", QStringLiteral("prices|update|--region|eu-moon-1"), 1, "eu-west-1");
    row("no such price list", QStringLiteral("prices|import|no-such.json"), 1, "no-such.json could not be opened");
    row("not a price list", QStringLiteral("prices|import|") + preset, 1, "office-hours-api.loadline");
    row("no server", QStringLiteral("prices|update|--from|http://127.0.0.1:9"), 1, "127.0.0.1:9");
    row("no such trace", evaluate + QStringLiteral("|--set|traffic.trace=no-such.csv"), 1, "no-such.csv");
}

void TestCommandLine::exitCodes()
{
    QFETCH(const QString, words);
    QFETCH(const int, code);
    QFETCH(const QString, said);
    const Answer answer = run(words.split(u'|'));
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QCOMPARE(answer.err.isEmpty(), code == 0);
    if (code != 0)
        QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out));
}

void TestCommandLine::evaluatePrintsForPeople()
{
    const Answer answer = run({QStringLiteral("evaluate"), preset});
    for (const char* words : {"Traffic:", "EC2 (", "Lambda (", "Total", "Response time:", "Cold starts:", "Break-even",
                              "State", "Prices of us-east-1", "Server hours, idle", "cheaper"})
        QVERIFY2(answer.out.contains(QString::fromUtf8(words)), words);
}

void TestCommandLine::evaluateJsonHasItsKeys()
{
    const Answer answer = run({QStringLiteral("evaluate"), preset, QStringLiteral("--json")});
    const QJsonObject root = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    for (const char* key : {"price_date", "options", "verdict", "break_even", "state", "parts", "traffic"})
        QVERIFY2(root.contains(QString::fromUtf8(key)), key);
    const QJsonArray options = root[u"options"].toArray();
    QCOMPARE(options.size(), 2);
    QCOMPARE(options[0][u"id"].toString(), QStringLiteral("ec2"));
    QCOMPARE(options[1][u"id"].toString(), QStringLiteral("lambda"));
    for (const auto& option : options) {
        for (const char* key : {"monthly_usd", "feasible", "meets_objective", "warnings", "latency_ms", "lines"})
            QVERIFY2(option.toObject().contains(QString::fromUtf8(key)), key);
        for (const char* key : {"p50", "p95", "p99"})
            QVERIFY2(option[u"latency_ms"][QString::fromUtf8(key)].toDouble() > 0.0, key);
        for (const auto& line : option[u"lines"].toArray()) {
            for (const char* key :
                 {"service", "item", "quantity", "unit", "amount_usd", "price_date", "derived", "source", "part"})
                QVERIFY2(line.toObject().contains(QString::fromUtf8(key)), key);
            QVERIFY(line.toObject().contains(u"unit_price_usd") != line.toObject().contains(u"tiers"));
        }
    }
    QVERIFY(root[u"traffic"][u"requests_per_month"].toDouble() > 0.0);
    QVERIFY(root[u"traffic"][u"idle_share"].toDouble() > 0.4);
}

void TestCommandLine::billsAddUp()
{
    const Answer answer = run({QStringLiteral("evaluate"), preset, QStringLiteral("--json")});
    const QJsonObject root = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    for (const auto& option : root[u"options"].toArray()) {
        const double total = option[u"monthly_usd"].toDouble();
        double lines = 0.0;
        for (const auto& line : option[u"lines"].toArray())
            lines += line[u"amount_usd"].toDouble();
        double parts = 0.0;
        for (const auto& part : root[u"parts"][option[u"id"].toString()].toObject())
            parts += part.toDouble();
        QVERIFY(total > 0.0);
        QVERIFY(std::abs(lines - total) < 1e-9 * total);
        QVERIFY(std::abs(parts - total) < 1e-9 * total);
    }
}

void TestCommandLine::linesAreQuantityTimesPrice()
{
    const Answer answer = run({QStringLiteral("evaluate"), preset, QStringLiteral("--json"), QStringLiteral("--set"),
                               QStringLiteral("traffic.average=2000")});
    const QJsonObject root = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    int flat = 0;
    int tiered = 0;
    for (const auto& option : root[u"options"].toArray()) {
        for (const auto& line : option[u"lines"].toArray()) {
            const double amount = line[u"amount_usd"].toDouble();
            double expected = 0.0;
            if (line.toObject().contains(u"unit_price_usd")) {
                ++flat;
                expected =
                    (line[u"quantity"].toDouble() - line[u"free"].toDouble()) * line[u"unit_price_usd"].toDouble();
            }
            for (const auto& tier : line[u"tiers"].toArray()) {
                ++tiered;
                expected += tier[u"quantity"].toDouble() * tier[u"unit_price_usd"].toDouble();
            }
            QVERIFY2(std::abs(amount - expected) <= 1e-9 * std::max(1.0, amount), qPrintable(line[u"item"].toString()));
        }
    }
    QVERIFY(flat > 0);
    QVERIFY(tiered > 0);
}

void TestCommandLine::settingsChangeTheAnswer()
{
    const auto total = [](const QStringList& settings) {
        QStringList words{QStringLiteral("evaluate"), preset, QStringLiteral("--json")};
        for (const QString& setting : settings)
            words << QStringLiteral("--set") << setting;
        const QJsonObject root = QJsonDocument::fromJson(run(words).out.toUtf8()).object();
        return root[u"options"][0][u"monthly_usd"].toDouble();
    };
    const double two = total({});
    QVERIFY(total({QStringLiteral("ec2.instances=4")}) > two);
    // In the order given: the last one holds.
    QCOMPARE(total({QStringLiteral("ec2.instances=4"), QStringLiteral("ec2.instances=2")}), two);
}

void TestCommandLine::settingsOpenATrace()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("calls of may.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("timestamp,value\n");
    const QDateTime monday(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    for (int hour = 0; hour < 168; ++hour)
        file.write(monday.addSecs(hour * 3600).toString(Qt::ISODate).toLatin1() + ",7200\n");
    file.close();
    const Answer answer =
        run({QStringLiteral("evaluate"), preset, QStringLiteral("--json"), QStringLiteral("--set"),
             QStringLiteral("idle.nights=off"), QStringLiteral("--set"), QStringLiteral("idle.weekends=off"),
             QStringLiteral("--set"), QStringLiteral("traffic.trace=") + file.fileName()});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    const QJsonObject traffic = QJsonDocument::fromJson(answer.out.toUtf8()).object()[u"traffic"].toObject();
    QVERIFY(traffic[u"from_trace"].toBool());
    QVERIFY(std::abs(traffic[u"average"].toDouble() - 2.0) < 1e-9);
}

void TestCommandLine::traceIsReadByTheAnswersInAnyOrder()
{
    const QString file = QStringLiteral(LOADLINE_SOURCE_DIR "/tests/data/traces/forms/two_series.csv");
    const QString set = QStringLiteral("--set");
    const QString trace = QStringLiteral("traffic.trace=") + file;
    const QString column = QStringLiteral("traffic.trace_column=GET /item+PUT /basket");
    const auto trafficOf = [&](const QStringList& words) {
        const Answer answer = run(QStringList{QStringLiteral("evaluate"), preset, QStringLiteral("--json")} + words);
        return QJsonDocument::fromJson(answer.out.toUtf8()).object()[u"traffic"].toObject();
    };
    const QJsonObject after = trafficOf({set, trace, set, column});
    const QJsonObject before = trafficOf({set, column, set, trace});
    QVERIFY(after[u"requests_per_month"].toDouble() > 0.0);
    QCOMPARE(before[u"requests_per_month"].toDouble(), after[u"requests_per_month"].toDouble());
    QString notes;
    for (const QJsonValue note : after[u"trace"].toObject()[u"notes"].toArray())
        notes += note[u"text"].toString();
    QVERIFY2(notes.contains(QStringLiteral("GET /item + PUT /basket")), qPrintable(notes));

    const Answer open = run({QStringLiteral("evaluate"), preset, set, trace});
    QCOMPARE(open.code, 1);
    QVERIFY2(open.err.contains(QStringLiteral("\"PUT /basket\"")) && open.err.contains(QStringLiteral("trace_column")),
             qPrintable(open.err));
    const Answer missing =
        run({QStringLiteral("evaluate"), preset, set, QStringLiteral("traffic.trace_column=orders"), set, trace});
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.err.contains(QStringLiteral("\"GET /item\"")), qPrintable(missing.err));
}

void TestCommandLine::parametersListTheTable()
{
    const Answer text = run({QStringLiteral("parameters")});
    const QJsonArray table =
        QJsonDocument::fromJson(run({QStringLiteral("parameters"), QStringLiteral("--json")}).out.toUtf8()).array();
    QCOMPARE(table.size(), static_cast<qsizetype>(loadline::parameters().size()));
    for (qsizetype index = 0; index < table.size(); ++index) {
        const auto& spec = loadline::parameters()[static_cast<std::size_t>(index)];
        QCOMPARE(table[index][u"id"].toString().toStdString(), std::string(spec.id));
        QVERIFY(text.out.contains(table[index][u"id"].toString()));
    }
}

void TestCommandLine::answersAreRepeatable()
{
    const QStringList words{QStringLiteral("evaluate"), preset, QStringLiteral("--json")};
    QCOMPARE(run(words).out, run(words).out);
}

void TestCommandLine::pinnedScenarioIsCompared()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pinned.loadline")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "loadline-scenario", "version": 1, "parameters": {"ec2.instances": 3},
                   "pinned": {"name": "Two servers", "parameters": {"ec2.instances": 2}}})");
    file.close();
    const QStringList words{QStringLiteral("evaluate"), file.fileName()};
    const Answer text = run(words);
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains(QStringLiteral("Pinned as A: Two servers")), qPrintable(text.out));
    QVERIFY(text.out.contains(QStringLiteral("Lambda: same as A")));
    const auto read = [](const Answer& answer) { return QJsonDocument::fromJson(answer.out.toUtf8()).object(); };
    const QJsonObject all = read(run(words + QStringList{QStringLiteral("--json")}));
    const QJsonObject pinned = all[QStringLiteral("pinned")].toObject();
    QCOMPARE(pinned[QStringLiteral("name")].toString(), QStringLiteral("Two servers"));
    const QJsonObject before = pinned[QStringLiteral("monthly_usd")].toObject();
    const QJsonObject differences = pinned[QStringLiteral("difference_usd")].toObject();
    for (const auto& each : all[QStringLiteral("options")].toArray()) {
        const QJsonObject option = each.toObject();
        const QString id = option[QStringLiteral("id")].toString();
        const double difference = option[QStringLiteral("monthly_usd")].toDouble() - before[id].toDouble();
        QVERIFY(std::abs(differences[id].toDouble() - difference) < 1e-9);
        QCOMPARE(difference > 1.0, id == QStringLiteral("ec2"));
    }
    // What is set on the command line is the scenario's, not A's; where one cannot do the job there is no difference.
    const QJsonObject set = read(run(words + QStringList{QStringLiteral("--json"), QStringLiteral("--set"),
                                                         QStringLiteral("traffic.average=4000")}));
    const QJsonObject setPinned = set[QStringLiteral("pinned")].toObject();
    QCOMPARE(setPinned[QStringLiteral("monthly_usd")].toObject(), before);
    QVERIFY(setPinned[QStringLiteral("difference_usd")].toObject()[QStringLiteral("ec2")].isNull());
    QVERIFY(
        !read(run({QStringLiteral("evaluate"), preset, QStringLiteral("--json")})).contains(QStringLiteral("pinned")));
}

void TestCommandLine::billsArePrintedAsCsv()
{
    const Answer answer = run({QStringLiteral("evaluate"), preset, QStringLiteral("--csv")});
    QCOMPARE(answer.code, 0);
    const QStringList rows = answer.out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QVERIFY(rows.first().startsWith(QStringLiteral("scenario,office-hours-api,")));
    double total = -1.0;
    double sum = 0.0;
    for (const QString& row : rows) {
        if (row.startsWith(QStringLiteral("total of Lambda,")))
            total = row.section(u',', 1, 1).toDouble();
        if (row.startsWith(QStringLiteral("lambda,")))
            sum += row.section(u',', 8, 8).toDouble();
    }
    QVERIFY(total > 1.0);
    QVERIFY(std::abs(sum - total) < 1e-9);
    // One form at a time.
    const QStringList both{QStringLiteral("evaluate"), preset, QStringLiteral("--csv"), QStringLiteral("--json")};
    QCOMPARE(run(both).code, 2);
}

void TestCommandLine::importedPricesChangeTheAnswer()
{
    const QStringList evaluate{QStringLiteral("evaluate"), preset,
                               QStringLiteral("--set"),    QStringLiteral("ec2.choose_by=name"),
                               QStringLiteral("--set"),    QStringLiteral("ec2.type=m7g.large")};
    const QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("list.json"));
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(loadline::ec2List("us-east-1", {"m7g.large"}, 1.0));
    file.close();
    const Answer before = run(evaluate);
    QCOMPARE(before.code, 0);
    const Answer imported = run({QStringLiteral("prices"), QStringLiteral("import"), list, QStringLiteral("--json")});
    QCOMPARE(imported.code, 0);
    QCOMPARE(QJsonDocument::fromJson(imported.out.toUtf8())[QStringLiteral("files")][0][QStringLiteral("offer")],
             QJsonValue(QStringLiteral("AmazonEC2")));
    QVERIFY(run({QStringLiteral("prices"), QStringLiteral("list")}).out.contains(QStringLiteral("list.json")));
    const Answer with = run(evaluate);
    QVERIFY(with.out != before.out);
    QVERIFY(with.out.contains(QStringLiteral("0.01")));
    QCOMPARE(run({QStringLiteral("prices"), QStringLiteral("remove")}).code, 0);
    QCOMPARE(run(evaluate).out, before.out);
}

void TestCommandLine::errorsStayShort_data()
{
    QTest::addColumn<QStringList>("words");
    const QString long100k(100000, u'x');
    const auto row = [](const char* name, const QStringList& words) { QTest::newRow(name) << words; };
    row("--set", {QStringLiteral("evaluate"), preset, QStringLiteral("--set"), QStringLiteral("ec2.type=") + long100k});
    row("--set, a number",
        {QStringLiteral("evaluate"), preset, QStringLiteral("--set"), QStringLiteral("traffic.average=") + long100k});
    row("--set, a list",
        {QStringLiteral("evaluate"), preset, QStringLiteral("--set"), QStringLiteral("idle.windows=") + long100k});
    row("--set, no parameter",
        {QStringLiteral("evaluate"), preset, QStringLiteral("--set"), long100k + QStringLiteral("=1")});
    row("--set, no value", {QStringLiteral("evaluate"), preset, QStringLiteral("--set"), long100k});
    row("file", {QStringLiteral("evaluate"), long100k});
    row("chart", {QStringLiteral("export"), preset, QStringLiteral("--out"), QStringLiteral("x.png"),
                  QStringLiteral("--chart"), long100k});
    row("choice", {QStringLiteral("export"), preset, QStringLiteral("--theme"), long100k});
    row("command", {long100k, QStringLiteral("x")});
    row("region", {QStringLiteral("prices"), QStringLiteral("remove"), QStringLiteral("--region"), long100k});
    row("mirror", {QStringLiteral("prices"), QStringLiteral("update"), QStringLiteral("--from"), long100k});
    row("hours", {QStringLiteral("simulate"), preset, QStringLiteral("--option"), QStringLiteral("ec2"),
                  QStringLiteral("--hours"), long100k});
}

void TestCommandLine::errorsStayShort()
{
    QFETCH(const QStringList, words);
    const Answer answer = run(words);
    QVERIFY(answer.code == 1 || answer.code == 2);
    QVERIFY2(!answer.err.isEmpty() && answer.err.size() < 2000, qPrintable(answer.err.left(3000)));
}

void TestCommandLine::namesMustBeUtf8()
{
    const QTemporaryDir folder;
    const QByteArray name = QFile::encodeName(folder.path()) + "/b\xFCro.loadline";
    QFile file(preset);
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::ofstream(name.constData(), std::ios::binary) << file.readAll().constData();
    // QProcess gives words in UTF-8 only.
    const Answer answer = shell("\"$0\" evaluate " + name);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(QStringLiteral("is not UTF-8")), qPrintable(answer.err));
}

void TestCommandLine::aCommandReadsAPipe()
{
    const QByteArray path = QFile::encodeName(preset);
    const Answer answer = shell("cat " + path + " | \"$0\" evaluate /dev/stdin --csv");
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.code, 0);
    QCOMPARE(shell("cat /dev/zero | \"$0\" evaluate /dev/stdin").code, 1);
    const QTemporaryDir folder;
    const QByteArray pipe = QFile::encodeName(folder.filePath(QStringLiteral("pipe")));
    QCOMPARE(shell("mkfifo " + pipe + "; cat " + path + " > " + pipe + " & \"$0\" evaluate " + pipe + " --csv").code,
             0);
}

void TestCommandLine::nothingIsSaidToBeWrittenThatIsNot_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QByteArray& words, const char* said) {
        QTest::newRow(name) << words << QString::fromLatin1(said);
    };
    const QByteArray file = QFile::encodeName(preset);
    const QByteArray cost = "\"$0\" export " + file + " --chart cost --format csv --out ";
    row("answer to a full disk", "\"$0\" evaluate " + file + " > /dev/full", "No space left on device");
    row("help to a full disk", "\"$0\" --help > /dev/full", "No space left on device");
    row("export to a full disk", cost + "/dev/full", "No space left on device");
    row("workbook to a full disk", "\"$0\" export " + file + " --chart cost --format xlsx --out /dev/full",
        "No space left on device");
    row("deck to a full disk", "\"$0\" export " + file + " --chart cost --format pptx --out /dev/full",
        "No space left on device");
    row("no such folder", cost + "/no-such-folder/x.csv", "there is no folder /no-such-folder");
    row("onto a folder", cost + "/tmp", "is a folder");
    row("past the limit of a file", "ulimit -f 0; " + cost + "\"$1\"/x.csv", "File too large");
    row("name too long", cost + "\"$1\"/" + QByteArray(300, 'x') + ".csv", "File name too long");
}

void TestCommandLine::nothingIsSaidToBeWrittenThatIsNot()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    const Answer answer = shell(words, folder.path());
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QVERIFY2(!QFileInfo(QStringLiteral("/dev/full")).isFile(), "a device is not replaced");
}

LOADLINE_LOOP_TEST(TestCommandLine)
#include "tst_commandline.moc"
