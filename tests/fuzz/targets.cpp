// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include "app/appearance.h"
#include "app/document.h"
#include "app/export/scenarioinside.h"
#include "app/lessonfile.h"
#include "app/pricestore.h"
#include "app/recentfiles.h"
#include "app/recovery.h"
#include "app/scenariofile.h"
#include "models/evaluate.h"
#include "models/prices/lists/pricelistreader.h"
#include "models/traffic/readtrace.h"
#include "tests/app/shippedsheet.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>

namespace loadline::tests {

namespace {

std::string_view viewOf(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

/// A file of these bytes in a folder that lasts as long as the process; the one before it is replaced.
QString fileOf(const QByteArray& bytes, const QString& name)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    LOADLINE_MUST(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    LOADLINE_MUST(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    return path;
}

/// What is read is written as a file that gives the same again, and can be evaluated.
void checkScenario(const ScenarioFile& file)
{
    QString error;
    const auto again = parseScenarioFile(scenarioFileText(file), QStringLiteral("again"), shippedSheet(), error);
    LOADLINE_MUST(again.has_value() && *again == file);
    const Evaluation evaluation = evaluate(file.scenario, shippedSheet());
    for (const OptionReport& option : evaluation.options)
        LOADLINE_MUST(std::isfinite(option.bill.total.dollars()) && option.bill.total.dollars() >= 0.0);
}

void readScenario(const QByteArray& bytes)
{
    QString error;
    const auto file = parseScenarioFile(bytes, QStringLiteral("fuzz.loadline"), shippedSheet(), error);
    LOADLINE_MUST(file.has_value() == error.isEmpty());
    if (file)
        checkScenario(*file);
}

void readInside(const QByteArray& bytes)
{
    if (!mayHoldScenario(bytes))
        return;
    const auto inside = scenarioInside(bytes);
    if (const auto* text = std::get_if<QByteArray>(&inside))
        readScenario(*text);
}

void readRecording(const QByteArray& bytes)
{
    const auto reading = readTrace(viewOf(bytes), "fuzz.csv");
    if (const auto* error = std::get_if<TraceError>(&reading)) {
        LOADLINE_MUST(!error->sentence.text.empty());
        return;
    }
    const Trace& trace = std::get<TraceReading>(reading).trace;
    LOADLINE_MUST(trace.weeks() >= 1 && trace.weeks() <= maximumTraceWeeks);
    LOADLINE_MUST(std::ranges::all_of(trace.values, [](double value) { return std::isfinite(value) && value >= 0.0; }));
}

void readPriceList(const QByteArray& bytes)
{
    PriceListReader reader;
    PriceList list;
    reader.feed(viewOf(bytes));
    if (reader.beginsAnotherPass())
        reader.feed(viewOf(bytes));
    const auto error = reader.finish(list);
    LOADLINE_MUST(error.has_value() == list.prices.empty());
    for (const ListedPrice& price : list.prices)
        LOADLINE_MUST(std::isfinite(price.perUnit.dollars()) && price.perUnit.dollars() > 0.0);
}

void readLesson(const QByteArray& bytes)
{
    QString error;
    const auto lesson = parseLessonFile(bytes, QStringLiteral("fuzz.lesson"), shippedSheet(), error);
    LOADLINE_MUST(lesson.has_value() == error.isEmpty());
}

void readSettings(const QByteArray& bytes)
{
    QSettings settings(fileOf(bytes, QStringLiteral("settings.ini")), QSettings::IniFormat);
    const Appearance appearance(settings);
    LOADLINE_MUST(appearance.typeSize() >= Appearance::leastTypeSize &&
                  appearance.typeSize() <= Appearance::mostTypeSize);
    const RecentFiles recent(settings);
    LOADLINE_MUST(recent.paths().size() <= RecentFiles::most);
}

void readRecovery(const QByteArray& bytes)
{
    const QString copy = fileOf(bytes, QStringLiteral("recovery/orphan.loadline"));
    Document document(shippedSheet());
    Recovery recovery(document, QFileInfo(copy).path());
    QString error;
    const auto orphan = recovery.findOrphan(shippedSheet(), error);
    LOADLINE_MUST(orphan.has_value() == error.isEmpty());
    if (orphan)
        recovery.discard(*orphan);
}

void readStore(const QByteArray& bytes)
{
    const PriceStore store(fileOf(bytes, QStringLiteral("prices.sqlite")));
    const auto lists = store.lists();
    if (const auto* found = std::get_if<std::vector<StoredList>>(&lists)) {
        for (const StoredList& list : *found)
            static_cast<void>(store.prices(list.region));
    }
    LOADLINE_MUST(!store.removeAll());
    const auto after = store.lists();
    const auto* none = std::get_if<std::vector<StoredList>>(&after);
    LOADLINE_MUST(none && none->empty());
}

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    static const QStringList lists{QStringLiteral("tests/data/price_lists")};
    static const std::array targets{
        FuzzTarget{"scenario",
                   readScenario,
                   {QStringLiteral("resources/presets"), QStringLiteral("tests/data/scenarios/bad")}},
        FuzzTarget{"trace", readRecording, {QStringLiteral("tests/data/traces")}},
        FuzzTarget{"pricelist", readPriceList, lists},
        FuzzTarget{"lesson", readLesson, {QStringLiteral("resources/lessons")}},
        FuzzTarget{"settings", readSettings, {}},
        FuzzTarget{"recovery", readRecovery, {QStringLiteral("resources/presets")}},
        FuzzTarget{"store", readStore, {}},
        FuzzTarget{"picture", readInside, {}},
    };
    return targets;
}

const FuzzTarget* fuzzTarget(const QByteArray& name)
{
    const auto targets = fuzzTargets();
    const auto found = std::ranges::find_if(targets, [&name](const FuzzTarget& target) { return name == target.name; });
    return found == targets.end() ? nullptr : &*found;
}

} // namespace loadline::tests
