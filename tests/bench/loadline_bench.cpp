// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the program is, against the budgets of its design: medians, 99th percentiles and their ratio to the budget.
// It gates nothing, because machines differ; counts that must hold are tests. Arguments choose parts: "year export".
// "invariants 100000 7" checks what holds of every evaluation over that many scenarios of that seed instead.
// Pictures of a year are kept where LOADLINE_PICTURES names a folder.

#include "app/export/exportwork.h"
#include "app/export/scenarioinside.h"
#include "app/vectorstate.h"
#include "models/evaluate.h"
#include "tests/app/watchdog.h"
#include "tests/app/windowdesk.h"
#include "tests/bench/pricelistbench.h"
#include "tests/bench/simulationbench.h"
#include "tests/models/brokeninvariants.h"
#include "tests/models/drawnscenario.h"
#include "tests/models/shippedsheet.h"
#include "ui/explorepage.h"
#include "ui/export/sheetpaint.h"
#include "ui/export/sheets.h"
#include "ui/parameters/controlpanel.h"
#include "ui/parameters/paramrow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QProcess>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>
#include <vector>

using namespace loadline;

namespace {

constexpr QSize fullHd(1920, 1080);
const char startOption[] = "--start";

double millisecondsOf(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void report(const char* what, double value, double budget)
{
    std::printf("%-65s %9.2f ms   budget %7.1f   ratio %.2f\n", what, value, budget, value / budget);
    std::fflush(stdout);
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
}

/// A week at 5-minute steps: both options, bills, state, break-even and growth.
void benchEvaluate()
{
    constexpr int runs = 1000;
    Scenario scenario;
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        scenario.traffic.average = RequestRate::perSecond(0.1 * (1.0 + i % 300));
        QElapsedTimer timer;
        timer.start();
        const Evaluation evaluation = evaluate(scenario, shippedSheet());
        times.push_back(millisecondsOf(timer));
    }
    report("evaluate, median", percentile(times, 0.5), 1.0);
    report("evaluate, p99", percentile(times, 0.99), 1.0);
}

void sendMouse(QWidget& widget, QEvent::Type type, QPointF place)
{
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, place, widget.mapToGlobal(place), button, held, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

/// Slider moved until every visible chart is painted, software rendering; the median. With a pin, A stands at other
/// values, so that each of its curves is drawn.
double benchSlider(bool pinned)
{
    constexpr int steps = 500;
    WindowDesk desk;
    if (pinned)
        desk.document.pin({});
    const Edit others{.changes = {{"ec2.instances", 3.0}, {"lambda.memory_mb", 1024.0}, {"request.wait_ms", 150.0}}};
    if (const auto failure = desk.document.edit(others))
        std::printf("%s\n", qUtf8Printable(*failure));
    desk.window.resize(fullHd);
    desk.window.show();
    settle();
    auto* slider = desk.window.panel().row("traffic.average")->findChild<QSlider*>();
    const int replotsBefore = desk.window.explorePage().replotCount();
    const int evaluationsBefore = desk.window.evaluationCount();
    std::vector<double> times;
    const double across = slider->width() / 2.0;
    const double down = slider->height() / 2.0;
    sendMouse(*slider, QEvent::MouseButtonPress, {across, down});
    for (int step = 0; step < steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        // There and back over half of the slider's way, a pixel or more at each step.
        const double way = across * 0.5 * (step % 100 < 50 ? step % 50 : 50 - step % 50) / 50.0;
        sendMouse(*slider, QEvent::MouseMove, {across * 0.75 + way, down});
        // One turn delivers the queued replots, the next the paint events they ask for.
        QApplication::processEvents();
        QApplication::processEvents();
        times.push_back(millisecondsOf(timer));
    }
    sendMouse(*slider, QEvent::MouseButtonRelease, {across, down});
    const QByteArray what = pinned ? "slider moved until painted, with a pin, 1920 x 1080" //
                                   : "slider moved until painted, 1920 x 1080";
    const double median = percentile(times, 0.5);
    report(what + ", median", median, 8.0);
    report(what + ", p99", percentile(times, 0.99), 16.0);
    std::printf("%-65s %d evaluations, %d of A, %d replots of four charts\n", "  for these 500 steps",
                desk.window.evaluationCount() - evaluationsBefore, desk.window.pinnedEvaluationCount(),
                desk.window.explorePage().replotCount() - replotsBefore);
    return median;
}

void benchPin()
{
    const double without = benchSlider(false);
    const double with = benchSlider(true);
    std::printf("%-65s %9.2f\n", "  a step with a pin over one without", with / without);
}

constexpr int weeksOfAYear = 52;

void repeatWeek(QPolygonF& points)
{
    const qsizetype week = points.size();
    points.reserve(week * weeksOfAYear);
    for (int next = 1; next < weeksOfAYear; ++next)
        for (qsizetype i = 0; i < week; ++i)
            points.append(points.at(i) + QPointF(next * minutesPerWeek, 0.0));
}

/// A chart of a week as one of a year in the same steps: 104,832 of them. Other charts stay as they are.
ChartData aYearOf(ChartData chart)
{
    if (chart.x.scale != AxisScale::Week)
        return chart;
    chart.x.to = chart.x.from + weeksOfAYear * minutesPerWeek;
    for (ChartPanel& panel : chart.panels) {
        for (ChartLine& line : panel.lines)
            repeatWeek(line.points);
        for (ChartHatch& hatch : panel.hatches) {
            repeatWeek(hatch.upper);
            repeatWeek(hatch.lower);
        }
    }
    return chart;
}

void benchYear()
{
    const Scenario scenario;
    const Evaluation evaluation = evaluate(scenario, shippedSheet());
    for (const ChartKind kind : chartKinds) {
        const Sheet sheet = chartSheet(aYearOf(buildChart(kind, scenario, evaluation)));
        QElapsedTimer timer;
        timer.start();
        const QByteArray png = pngWithScenario(sheetImage(sheet, {.pixels = {3840, 2160}}), "{}");
        const QByteArray name = "PNG in 4K of a year, " + chartKey(kind).toUtf8();
        report(png.isEmpty() ? "no picture" : name.constData(), millisecondsOf(timer), 500.0);
        if (const QString folder = qEnvironmentVariable("LOADLINE_PICTURES"); !folder.isEmpty())
            QImage::fromData(png).save(QDir(folder).filePath(chartKey(kind) + QStringLiteral("-year.png")));
    }
}

std::vector<Sheet> allSheets(const Scenario& scenario)
{
    const Evaluation evaluation = evaluate(scenario, shippedSheet());
    const Architecture parts = architecture(scenario, shippedSheet(), evaluation);
    std::vector<Sheet> sheets;
    for (const QString& key : sheetKeys())
        sheets.push_back(buildSheet(key, {scenario, evaluation, parts}));
    return sheets;
}

void benchPictures()
{
    for (const Sheet& sheet : allSheets({})) {
        QElapsedTimer timer;
        timer.start();
        const QImage picture = sheetImage(sheet, {.pixels = {3840, 2160}});
        const QByteArray name = "picture in 4K, " + sheet.key.toUtf8();
        report(picture.isNull() ? "no picture" : name.constData(), millisecondsOf(timer), 500.0);
        timer.start();
        const QByteArray svg = sheetSvg(sheet, {.pixels = {3840, 2160}});
        report(svg.isEmpty() ? "no drawing" : "  as SVG", millisecondsOf(timer), 500.0);
    }
}

/// All sheets in 4K, as pictures and as a deck, from a window that stays alive.
void benchExport()
{
    const QTemporaryDir folder;
    const ExportOrder order{.sheets = allSheets({}),
                            .look = {.pixels = {3840, 2160}},
                            .formats = {ExportFormat::Png, ExportFormat::Pptx},
                            .scenario = "{}",
                            .name = QStringLiteral("all"),
                            .folder = folder.path()};
    ExportWork work(exportSteps(order));
    QEventLoop loop;
    QObject::connect(&work, &ExportWork::ended, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    const Watchdog watchdog;
    work.start();
    loop.exec();
    std::printf("%-65s %9.2f ms\n", "export of all sheets in 4K, PNG and PPTX", millisecondsOf(timer));
    report(work.problem().isEmpty() ? "the same, longest stall" : "export failed", watchdog.longestMs(), 50.0);
}

/// Runs this program again as far as its first painted window.
void benchStart(const QString& program)
{
    constexpr int runs = 9;
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (QProcess::execute(program, {QString::fromLatin1(startOption)}) == 0)
            times.push_back(millisecondsOf(timer));
    }
    if (times.empty())
        std::printf("start: the window could not be started\n");
    else
        report("start until the first painted window and out again, median", percentile(times, 0.5), 300.0);
}

int startOnly()
{
    WindowDesk desk;
    desk.window.resize(fullHd);
    desk.window.show();
    settle();
    return desk.window.explorePage().replotCount() > 0 ? 0 : 1;
}

/// Any number of drawn scenarios against what holds of every one; the first word after it is how many, the second the
/// seed. Returns how many scenarios break something.
int benchInvariants(const QStringList& words)
{
    const int scenarios = words.value(0, QStringLiteral("2000")).toInt();
    const auto seed = words.value(1, QStringLiteral("1")).toUInt();
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    int broken = 0;
    for (int i = 0; i < scenarios; ++i) {
        const Scenario scenario = testing::drawn(random, testing::Reach::Extremes);
        const PriceSheet& sheet = testing::shippedSheet(scenario.billing.region);
        auto findings = testing::brokenInvariants(scenario, sheet);
        if (i % 5 == 0)
            std::ranges::copy(testing::brokenInSimulation(scenario, sheet, 3e4), std::back_inserter(findings));
        if (findings.empty())
            continue;
        ++broken;
        for (const std::string& finding : findings)
            std::printf("%d: %s\n", i, finding.c_str());
        std::printf("   %s\n", testing::setWords(scenario).c_str());
    }
    std::printf("%d scenarios of seed %u in %.1f s, %d broken\n", scenarios, seed, millisecondsOf(timer) / 1000.0,
                broken);
    return broken;
}

} // namespace

int main(int argc, char* argv[])
{
    // Before there is an application, whose memory would be counted with the reader's.
    if (argc == 3 && qstrcmp(argv[1], testing::readListOption) == 0)
        return testing::readPriceListOnly(QString::fromLocal8Bit(argv[2]));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    if (QApplication::arguments().contains(QString::fromLatin1(startOption)))
        return startOnly();
    clearVectorState();
    const QString self = QApplication::applicationFilePath();
    const std::vector<std::pair<QString, std::function<void()>>> parts{
        {QStringLiteral("evaluate"), benchEvaluate},
        {QStringLiteral("simulation"), testing::benchSimulation},
        {QStringLiteral("slider"), benchPin},
        {QStringLiteral("pictures"), benchPictures},
        {QStringLiteral("year"), benchYear},
        {QStringLiteral("export"), benchExport},
        {QStringLiteral("start"), [&] { benchStart(self); }},
        {QStringLiteral("prices"), [&] { testing::benchPriceLists(self); }},
    };
    const QStringList wanted = QApplication::arguments().mid(1);
    if (wanted.value(0) == QStringLiteral("invariants"))
        return benchInvariants(wanted.mid(1)) == 0 ? 0 : 1;
    for (const auto& [name, run] : parts) {
        if (wanted.isEmpty() || wanted.contains(name))
            run();
    }
    return 0;
}
