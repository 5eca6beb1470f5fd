// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"
#include "models/traffic/curve.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace loadline;

namespace {

Edit step(std::string_view id, double value, bool continues = false)
{
    return {.changes = {{id, value}}, .continues = continues};
}

double average(const Document& document) { return document.scenario().traffic.average.perSecond(); }

Preset preset(double average)
{
    Preset made{.id = QStringLiteral("made"), .name = QStringLiteral("Made"), .story = {}, .scenario = {}};
    made.scenario.traffic.average = RequestRate::perSecond(average);
    return made;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void oneDragIsOneStep();
    void outAndBackLeavesNothing();
    void anotherSliderIsAnotherStep();
    void anotherGestureIsAnotherStep();
    void firstMoveAfterSaveIsItsOwnStep();
    void dragAfterUndoIsItsOwnStep();
    void noChangeIsNoStep();
    void eachChangeIsReportedOnce();
    void refusedEditChangesNothing();
    void severalValuesAreOneStep();
    void undoTextsNameTheLabel();
    void undoForgetsAfterTwoHundred();
    void presetAndResetCanBeUndone();
    void savedAndOpenedIsTheSame();
    void openingFailsWithoutTrace();
    void savingFailsWithoutTrace();
    void modifiedFollowsSaveAndUndo();
    void restoredWorkIsModified();
    void trafficIsUsedAndRemoved();
    void pinningIsAStepOfItsOwn();
    void pinOutlivesPresetAndReset();
    void backToAKeepsThePin();
    void pinIsSavedAndReplacedWithTheDocument();
};

void TestDocument::oneDragIsOneStep()
{
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    for (int value = 4; value < 54; ++value)
        QVERIFY(!document.edit(step("traffic.average", value, true)));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(average(document), 2.0);
    document.undoStack()->redo();
    QCOMPARE(average(document), 53.0);
}

void TestDocument::outAndBackLeavesNothing()
{
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QVERIFY(!document.edit(step("traffic.average", 4, true)));
    QVERIFY(document.isModified());
    QVERIFY(!document.edit(step("traffic.average", 2, true)));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(!document.isModified());
}

void TestDocument::anotherSliderIsAnotherStep()
{
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QVERIFY(!document.edit(step("traffic.peak_to_average", 5, true)));
    QCOMPARE(document.undoStack()->count(), 2);
}

void TestDocument::anotherGestureIsAnotherStep()
{
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QVERIFY(!document.edit(step("traffic.average", 4)));
    QCOMPARE(document.undoStack()->count(), 2);
}

void TestDocument::firstMoveAfterSaveIsItsOwnStep()
{
    QTemporaryDir folder;
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QVERIFY(!document.saveAs(folder.filePath(QStringLiteral("a.loadline"))));
    QVERIFY(!document.edit(step("traffic.average", 4, true)));
    QVERIFY(!document.edit(step("traffic.average", 5, true)));
    QCOMPARE(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    QCOMPARE(average(document), 3.0);
    QVERIFY(!document.isModified());
}

void TestDocument::dragAfterUndoIsItsOwnStep()
{
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QVERIFY(!document.edit(step("traffic.average", 4)));
    document.undoStack()->undo();
    QVERIFY(!document.edit(step("traffic.average", 5, true)));
    QCOMPARE(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    QCOMPARE(average(document), 3.0);
}

void TestDocument::noChangeIsNoStep()
{
    Document document(shippedSheet());
    QSignalSpy changed(&document, &Document::scenarioChanged);
    QVERIFY(!document.edit(step("traffic.average", 2)));
    document.resetAll();
    document.removeTrace();
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestDocument::eachChangeIsReportedOnce()
{
    Document document(shippedSheet());
    QSignalSpy changed(&document, &Document::scenarioChanged);
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QVERIFY(!document.edit(step("traffic.average", 4, true)));
    QCOMPARE(changed.count(), 2);
    document.undoStack()->undo();
    QCOMPARE(changed.count(), 3);
    document.undoStack()->redo();
    QCOMPARE(changed.count(), 4);
    document.startNew(preset(9));
    QCOMPARE(changed.count(), 5);
}

void TestDocument::refusedEditChangesNothing()
{
    Document document(shippedSheet());
    QSignalSpy changed(&document, &Document::scenarioChanged);
    const Failure range = document.edit(step("traffic.average", 1e308));
    QVERIFY(range && range->contains(QStringLiteral("traffic.average")));
    const Failure type = document.edit({.changes = {{"ec2.cores", 8.0}, {"ec2.type", std::string("nix")}}});
    QVERIFY(type && type->contains(QStringLiteral("ec2.type")));
    QVERIFY(document.edit(step("no.such", 1)));
    QVERIFY(document.scenario() == Scenario{});
    QCOMPARE(changed.count(), 0);
}

void TestDocument::severalValuesAreOneStep()
{
    Document document(shippedSheet());
    QSignalSpy changed(&document, &Document::scenarioChanged);
    QVERIFY(!document.edit({.changes = {{"traffic.average", 7.0}, {"traffic.peak_to_average", 5.0}}}));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(average(document), 7.0);
    QCOMPARE(document.scenario().traffic.peakToAverage, 5.0);
}

void TestDocument::undoTextsNameTheLabel()
{
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Change Average"));
}

void TestDocument::undoForgetsAfterTwoHundred()
{
    Document document(shippedSheet());
    for (int value = 0; value < 300; ++value)
        QVERIFY(!document.edit(step("traffic.average", 10 + value)));
    QCOMPARE(document.undoStack()->count(), 200);
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QCOMPARE(average(document), 109.0);
    QVERIFY(document.isModified());
}

void TestDocument::presetAndResetCanBeUndone()
{
    Document document(shippedSheet());
    document.applyPreset(preset(9));
    QCOMPARE(average(document), 9.0);
    QCOMPARE(document.presetId(), QStringLiteral("made"));
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QVERIFY(document.baseline() == preset(9).scenario);
    document.resetAll();
    QCOMPARE(average(document), 9.0);
    document.undoStack()->undo();
    QCOMPARE(average(document), 3.0);
    document.undoStack()->undo();
    document.undoStack()->undo();
    QVERIFY(document.scenario() == Scenario{});
    QVERIFY(document.baseline() == Scenario{});
    QVERIFY(document.presetId().isEmpty());
}

void TestDocument::savedAndOpenedIsTheSame()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("team.loadline"));
    Document document(shippedSheet());
    QCOMPARE(document.title(), QStringLiteral("Untitled"));
    QVERIFY(!document.edit(step("request.cpu_ms", 77.7)));
    QSignalSpy titled(&document, &Document::titleChanged);
    QVERIFY(!document.saveAs(path));
    QCOMPARE(titled.count(), 1);
    QCOMPARE(document.title(), QStringLiteral("team"));

    Document other(shippedSheet());
    QVERIFY(!other.openFile(path));
    QVERIFY(other.scenario() == document.scenario());
    QVERIFY(other.baseline() == document.scenario());
    QVERIFY(!other.isModified());
    QCOMPARE(other.path(), path);
}

void TestDocument::openingFailsWithoutTrace()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.loadline")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "loadline-scenario", "version": 1, "parameters": {"traffic.average": 5, "ec2.os": 3}})");
    file.close();
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QSignalSpy changed(&document, &Document::scenarioChanged);
    const Failure error = document.openFile(file.fileName());
    QVERIFY(error && error->contains(QStringLiteral("ec2.os")));
    QCOMPARE(average(document), 3.0);
    QCOMPARE(document.undoStack()->count(), 1);
    QVERIFY(document.path().isEmpty());
    QCOMPARE(changed.count(), 0);
}

void TestDocument::savingFailsWithoutTrace()
{
    QTemporaryDir folder;
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QVERIFY(document.saveAs(folder.filePath(QStringLiteral("no/such.loadline"))));
    QVERIFY(document.isModified());
    QVERIFY(document.path().isEmpty());
}

void TestDocument::modifiedFollowsSaveAndUndo()
{
    QTemporaryDir folder;
    Document document(shippedSheet());
    QSignalSpy modified(&document, &Document::modifiedChanged);
    QVERIFY(!document.edit(step("traffic.average", 3)));
    QCOMPARE(modified.takeLast().at(0).toBool(), true);
    QVERIFY(!document.saveAs(folder.filePath(QStringLiteral("a.loadline"))));
    QCOMPARE(modified.takeLast().at(0).toBool(), false);
    document.undoStack()->undo();
    QCOMPARE(modified.takeLast().at(0).toBool(), true);
    document.undoStack()->redo();
    QVERIFY(!document.isModified());
}

void TestDocument::restoredWorkIsModified()
{
    Document document(shippedSheet());
    ScenarioFile work;
    work.scenario.ec2.instances = 7;
    document.restore(work, QStringLiteral("/somewhere/plan.loadline"));
    QVERIFY(document.isModified());
    QCOMPARE(document.title(), QStringLiteral("plan"));
    QCOMPARE(document.scenario().ec2.instances, 7.0);
}

void TestDocument::trafficIsUsedAndRemoved()
{
    Document document(shippedSheet());
    Scenario recorded = document.scenario();
    useTrace(recorded,
             Trace{.name = "calls.csv", .interval = Seconds{300}, .values = std::vector<double>(stepsPerWeek, 600.0)},
             TraceValue::PerInterval);
    document.useTraffic(recorded);
    QCOMPARE(document.undoStack()->count(), 1);
    QVERIFY(document.scenario().traffic.trace);
    QCOMPARE(average(document), 2.0);
    document.removeTrace();
    QVERIFY(!document.scenario().traffic.trace);
    document.undoStack()->undo();
    QVERIFY(document.scenario().traffic.trace);
}

void TestDocument::pinningIsAStepOfItsOwn()
{
    Document document(shippedSheet());
    QVERIFY(!document.edit(step("traffic.average", 3)));
    document.pin(QStringLiteral("Before"));
    QVERIFY(!document.edit(step("traffic.average", 4, true)));
    QCOMPARE(document.undoStack()->count(), 3);
    QCOMPARE(document.undoStack()->text(1), QStringLiteral("Pin as A"));
    QCOMPARE(document.pinned()->scenario.traffic.average.perSecond(), 3.0);
    QCOMPARE(document.pinned()->name, QStringLiteral("Before"));
    document.removePin();
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Remove the pin"));
    QVERIFY(!document.pinned());
    QCOMPARE(average(document), 4.0);
    document.removePin();
    QCOMPARE(document.undoStack()->count(), 4);
    document.undoStack()->undo();
    QVERIFY(document.pinned());
    document.undoStack()->setIndex(1);
    QVERIFY(!document.pinned());
    QCOMPARE(average(document), 3.0);
    document.undoStack()->redo();
    QCOMPARE(document.pinned()->scenario.traffic.average.perSecond(), 3.0);
}

void TestDocument::pinOutlivesPresetAndReset()
{
    Document document(shippedSheet());
    document.pin({});
    document.applyPreset(preset(7));
    QCOMPARE(document.pinned()->scenario.traffic.average.perSecond(), 2.0);
    QVERIFY(!document.edit(step("traffic.average", 9)));
    document.resetAll();
    QCOMPARE(average(document), 7.0);
    QVERIFY(document.pinned());
    document.startNew(preset(1));
    QVERIFY(!document.pinned());
}

void TestDocument::backToAKeepsThePin()
{
    Document document(shippedSheet());
    document.restorePinned();
    QCOMPARE(document.undoStack()->count(), 0);
    document.pin({});
    document.applyPreset(preset(7));
    document.restorePinned();
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Back to A"));
    QVERIFY(document.scenario() == document.pinned()->scenario);
    QCOMPARE(document.presetId(), QStringLiteral("made"));
    document.undoStack()->undo();
    QCOMPARE(average(document), 7.0);
    QVERIFY(document.pinned());
}

void TestDocument::pinIsSavedAndReplacedWithTheDocument()
{
    const QTemporaryDir folder;
    Document document(shippedSheet());
    document.pin(QStringLiteral("Before"));
    QVERIFY(document.isModified());
    QVERIFY(!document.edit(step("traffic.average", 4)));
    const QString path = folder.filePath(QStringLiteral("pinned.loadline"));
    QVERIFY(!document.saveAs(path));
    const auto pinned = document.pinned();
    Document other(shippedSheet());
    QVERIFY(!other.openFile(path));
    QVERIFY(other.pinned() == pinned);
    Document restored(shippedSheet());
    restored.restore(other.file(), {});
    QVERIFY(restored.pinned() == pinned);
    other.startNew(preset(1));
    QVERIFY(!other.saveAs(folder.filePath(QStringLiteral("plain.loadline"))));
    QVERIFY(!document.openFile(folder.filePath(QStringLiteral("plain.loadline"))));
    QVERIFY(!document.pinned());
}

LOADLINE_LOOP_TEST(TestDocument)
#include "tst_document.moc"
