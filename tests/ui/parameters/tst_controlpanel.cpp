// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"
#include "tests/ui/parameters/paneldesk.h"
#include "ui/font.h"
#include "ui/parameters/changeddot.h"
#include "ui/parameters/controlpanel.h"
#include "ui/parameters/numbereditor.h"
#include "ui/parameters/paramrow.h"
#include "ui/parameters/paramslider.h"
#include "ui/parameters/presetbar.h"
#include "ui/parameters/sectionview.h"
#include "ui/parameters/shapeeditor.h"
#include "ui/parameters/texteditor.h"
#include "ui/parameters/valuespinbox.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace loadline;

class ControlPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyParameterHasOneRow();
    void everyRowIsNamedForAssistiveTools();
    void labelsFitTheirColumn_data();
    void labelsFitTheirColumn();
    void showingEmitsNothing();
    void choicesAreEdited();
    void switchesAreEdited();
    void textIsCheckedBeforeItIsReported();
    void windowsAreAdded();
    void instanceTypesComeFromTheList();
    void theShapeIsDraggedAndTyped();
    void tracesAreOpenedAndRemoved();
    void theDotShowsAndTakesBackAChange();
    void inactiveRowsSayWhy();
    void theFooterCounts();
    void searchFindsByLabelIdAndMeaning();
    void revealOpensWhatHidesTheRow();
    void compactKeepsTwoSectionsOpen();
    void closedSectionsSayWhatTheyHold();
    void presetsAreChosen();
};

void ControlPanelTest::initTestCase() { qRegisterMetaType<Edit>(); }

void ControlPanelTest::cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }

void ControlPanelTest::everyParameterHasOneRow()
{
    Desk desk;
    const auto rows = desk.panel.findChildren<ParamRow*>();
    const auto asked = std::ranges::count_if(parameters(), &ParameterSpec::reading);
    QVERIFY(asked > 0);
    QCOMPARE(rows.size() + asked, static_cast<qsizetype>(parameters().size()));
    for (const ParameterSpec& spec : parameters()) {
        ParamRow* row = desk.panel.row(spec.id);
        // How a trace is read is asked when one is opened.
        if (spec.reading) {
            QVERIFY2(!row, spec.id.data());
            continue;
        }
        QVERIFY2(row, spec.id.data());
        QCOMPARE(row->spec().id, spec.id);
    }
}

void ControlPanelTest::everyRowIsNamedForAssistiveTools()
{
    Desk desk;
    for (const ParameterSpec& spec : parameters()) {
        if (spec.reading)
            continue;
        ParamRow* row = desk.panel.row(spec.id);
        QVERIFY2(!row->toolTip().isEmpty(), spec.id.data());
        if (spec.kind == ParameterKind::Trace)
            continue;
        const QWidget* target = row->editor()->focusProxy() ? row->editor()->focusProxy() : row->editor();
        QVERIFY2(!target->accessibleName().isEmpty(), spec.id.data());
        QVERIFY2(!target->accessibleDescription().isEmpty(), spec.id.data());
    }
}

void ControlPanelTest::labelsFitTheirColumn_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("usual type") << 13;
    QTest::newRow("projector type") << 14;
    QTest::newRow("presenter type") << 18;
}

void ControlPanelTest::labelsFitTheirColumn()
{
    QFETCH(int, pixels);
    Desk desk;
    desk.panel.setFont(pixelFont(QFont(loadFontFamily()), pixels));
    for (const ParameterSpec& spec : parameters()) {
        if (spec.reading)
            continue;
        desk.panel.revealParameter(spec.id);
        const auto* label = desk.panel.row(spec.id)->findChild<QLabel*>();
        QVERIFY2(label->sizeHint().width() <= label->width(), qPrintable(label->text()));
    }
}

void ControlPanelTest::showingEmitsNothing()
{
    Desk desk;
    desk.scenario.traffic.average = RequestRate::perSecond(123.4567);
    desk.scenario.ec2.os = OperatingSystem::Windows;
    desk.scenario.idle.nights = true;
    desk.show();
    QVERIFY(desk.edits.empty());
    QCOMPARE(desk.number("traffic.average")->slider()->exactValue(), 123.4567);
    QVERIFY(desk.edits.empty());
}

void ControlPanelTest::choicesAreEdited()
{
    Desk desk;
    auto* combo = desk.control<QComboBox>("ec2.os");
    QCOMPARE(combo->count(), 4);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(desk.edits.size(), std::size_t{1});
    QCOMPARE(desk.scenario.ec2.os, OperatingSystem::Windows);
}

void ControlPanelTest::switchesAreEdited()
{
    Desk desk;
    auto* box = desk.control<QCheckBox>("idle.nights");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(desk.scenario.idle.nights);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!desk.scenario.idle.nights);
    QCOMPARE(desk.edits.size(), std::size_t{2});
}

void ControlPanelTest::textIsCheckedBeforeItIsReported()
{
    Desk desk;
    auto* edit = desk.control<QLineEdit>("idle.windows");
    const auto sentence = [&desk] {
        for (const QLabel* label : desk.panel.row("idle.windows")->findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap())
                return label->text();
        }
        return QString();
    };
    QTest::keyClicks(edit, QStringLiteral("Mon noon"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(desk.edits.empty());
    QVERIFY2(sentence().contains(QStringLiteral("Mon noon")), "the sentence quotes what is wrong");
    QCOMPARE(edit->text(), QStringLiteral("Mon noon"));

    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Mon 12:00-Mon 14:00"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(desk.edits.size(), std::size_t{1});
    QCOMPARE(desk.scenario.idle.windows.size(), std::size_t{1});
    QVERIFY(sentence().isEmpty());
}

void ControlPanelTest::windowsAreAdded()
{
    Desk desk;
    ParamRow* row = desk.panel.row("idle.windows");
    desk.panel.revealParameter("idle.windows");
    auto* add = row->findChild<QPushButton*>(QStringLiteral("addWindowNow"));
    QVERIFY(add);
    add->click();
    QCOMPARE(desk.scenario.idle.windows.size(), std::size_t{1});
    QCOMPARE(desk.scenario.idle.windows.front(), (WeekWindow{12 * 60, 14 * 60}));
}

void ControlPanelTest::instanceTypesComeFromTheList()
{
    Desk desk;
    desk.scenario.ec2.choice = TypeChoice::ByName;
    desk.show();
    desk.panel.setTypeNames({QStringLiteral("m7g.large"), QStringLiteral("t3.micro")});
    auto* edit = desk.control<QLineEdit>("ec2.type");
    QCOMPARE(edit->completer()->completionCount(), 2);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("m7g.lrage"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(desk.edits.empty());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("m7g.large"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(desk.scenario.ec2.type, std::string("m7g.large"));
}

void ControlPanelTest::theShapeIsDraggedAndTyped()
{
    Desk desk;
    desk.panel.revealParameter("traffic.shape");
    auto* shape = qobject_cast<ShapeEditor*>(desk.panel.row("traffic.shape")->editor());
    QVERIFY(shape->isVisible());
    const int first = shape->width() / 48;
    QTest::mousePress(shape, Qt::LeftButton, {}, QPoint(first, shape->height() / 2));
    QTest::mouseMove(shape, QPoint(first, 2));
    QTest::mouseRelease(shape, Qt::LeftButton, {}, QPoint(first, 2));
    QCOMPARE(desk.edits.size(), std::size_t{2});
    QVERIFY(!desk.edits[0].continues);
    QVERIFY(desk.edits[1].continues);
    QVERIFY(desk.scenario.traffic.shape[0] > 0.9);

    desk.edits.clear();
    shape->setFocus();
    QTest::keyClick(shape, Qt::Key_Right);
    const double before = desk.scenario.traffic.shape[1];
    QTest::keyClick(shape, Qt::Key_Up);
    QVERIFY(desk.scenario.traffic.shape[1] > before);
    QTest::keyClick(shape, Qt::Key_Backspace);
    QCOMPARE(desk.scenario.traffic.shape[1], desk.preset.traffic.shape[1]);
}

void ControlPanelTest::tracesAreOpenedAndRemoved()
{
    Desk desk;
    desk.panel.revealParameter("traffic.trace");
    QSignalSpy requested(&desk.panel, &ControlPanel::traceRequested);
    QSignalSpy removed(&desk.panel, &ControlPanel::traceRemoved);
    ParamRow* row = desk.panel.row("traffic.trace");
    QTest::mouseClick(row->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    auto* remove = row->findChild<QToolButton*>(QStringLiteral("removeTrace"));
    QVERIFY(!remove->isVisible());
    desk.scenario.traffic.trace = TraceRef(Trace{"shop.csv", Seconds{300}, std::vector<double>(stepsPerWeek, 1.0)});
    desk.show();
    QVERIFY(remove->isVisible());
    QVERIFY(row->isChanged());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
}

void ControlPanelTest::theDotShowsAndTakesBackAChange()
{
    Desk desk;
    ParamRow* row = desk.panel.row("traffic.average");
    QVERIFY(!row->dot()->isChanged());
    desk.scenario.traffic.average = RequestRate::perSecond(7.0);
    desk.show();
    QVERIFY(row->dot()->isChanged());
    QCOMPARE(row->dot()->toolTip().replace(QChar(0x202F), u' '), QStringLiteral("Back to 2 req/s"));
    desk.panel.revealParameter("traffic.average");
    QTest::mouseClick(row->dot(), Qt::LeftButton);
    QCOMPARE(desk.value("traffic.average"), 2.0);
    QVERIFY(!row->dot()->isChanged());
}

void ControlPanelTest::inactiveRowsSayWhy()
{
    Desk desk;
    ParamRow* row = desk.panel.row("ec2.max_instances");
    QVERIFY(!row->editor()->isEnabled());
    QCOMPARE(row->toolTip(), QStringLiteral("The fleet has a fixed number of servers."));
    desk.scenario.ec2.fleet = FleetKind::Autoscaled;
    desk.show();
    QVERIFY(row->editor()->isEnabled());
    QVERIFY(row->toolTip() != QStringLiteral("The fleet has a fixed number of servers."));
}

void ControlPanelTest::theFooterCounts()
{
    Desk desk;
    const auto footer = [&desk] {
        for (const QLabel* label : desk.panel.findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
            return label->text();
        return QString();
    };
    QCOMPARE(footer(), QStringLiteral("All values are the preset's"));
    desk.scenario.traffic.average = RequestRate::perSecond(7.0);
    desk.show();
    QCOMPARE(footer(), QStringLiteral("1 value differs from the preset"));
    desk.scenario.lambda.memory = Memory::mebibytes(1024);
    desk.show();
    QCOMPARE(footer(), QStringLiteral("2 values differ from the preset"));
    desk.panel.showScenario(desk.scenario, desk.preset, ControlPanel::Baseline::Opened);
    QCOMPARE(footer(), QStringLiteral("2 values differ from what was opened"));
    desk.panel.showScenario(desk.preset, desk.preset, ControlPanel::Baseline::Opened);
    QCOMPARE(footer(), QStringLiteral("All values are as opened"));
}

void ControlPanelTest::searchFindsByLabelIdAndMeaning()
{
    Desk desk;
    desk.panel.focusSearch();
    QWidget* field = desk.panel.focusWidget();
    QTest::keyClicks(field, QStringLiteral("credits"));
    QVERIFY2(desk.panel.row("ec2.credits")->isVisible(), "found behind More");
    QVERIFY(!desk.panel.row("traffic.average")->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(desk.panel.row("traffic.average")->isVisible());
    QVERIFY(!desk.panel.row("ec2.credits")->isVisible());
    QTest::keyClicks(field, QStringLiteral("lambda.front_door"));
    QVERIFY(desk.panel.row("lambda.front_door")->isVisible());
    QVERIFY(!desk.panel.section(ParameterGroup::Traffic)->isVisible());
}

void ControlPanelTest::revealOpensWhatHidesTheRow()
{
    Desk desk;
    SectionView* section = desk.panel.section(ParameterGroup::Ec2);
    section->setOpen(false);
    ParamRow* row = desk.panel.row("ec2.credits");
    QVERIFY(!row->isVisible());
    desk.panel.revealParameter("ec2.credits");
    QVERIFY(row->isVisible());
    QVERIFY(row->isAncestorOf(desk.panel.focusWidget()));
    QTRY_VERIFY(!row->visibleRegion().isEmpty());
    desk.panel.revealParameter("no.such.parameter");
}

void ControlPanelTest::compactKeepsTwoSectionsOpen()
{
    Desk desk;
    desk.panel.setCompact(true);
    const auto open = [&desk] {
        return std::ranges::count_if(desk.panel.findChildren<SectionView*>(),
                                     [](const SectionView* section) { return section->isOpen(); });
    };
    QCOMPARE(open(), 2);
    auto* lambda = desk.panel.section(ParameterGroup::Lambda);
    QTest::mouseClick(lambda->findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(open(), 2);
    QVERIFY(lambda->isOpen());
    QVERIFY2(desk.panel.section(ParameterGroup::Traffic)->isOpen(), "the one opened longest ago closes");
}

void ControlPanelTest::closedSectionsSayWhatTheyHold()
{
    Desk desk;
    SectionView* request = desk.panel.section(ParameterGroup::Request);
    QToolButton* head = request->findChild<QToolButton*>();
    QVERIFY(head->accessibleDescription().isEmpty());
    QTest::keyClick(head, Qt::Key_Space);
    QVERIFY(!request->isOpen());
    QCOMPARE(head->accessibleDescription().replace(QChar(0x202F), u' '), QStringLiteral("60 ms CPU, 80 ms wait"));
    desk.panel.setSectionNote(ParameterGroup::Ec2, QStringLiteral("t3.small"));
    QCOMPARE(desk.panel.section(ParameterGroup::Ec2)->findChild<QToolButton*>()->accessibleDescription(),
             QStringLiteral("t3.small"));
}

void ControlPanelTest::presetsAreChosen()
{
    Desk desk;
    PresetBar* bar = desk.panel.presetBar();
    bar->setPresets({{QStringLiteral("shop"), QStringLiteral("Shop"), QStringLiteral("Evening peak")},
                     {QStringLiteral("batch"), QStringLiteral("Batch"), QStringLiteral("At night")}});
    QSignalSpy chosen(bar, &PresetBar::presetChosen);
    QSignalSpy reset(bar, &PresetBar::resetRequested);
    bar->setCurrent(QStringLiteral("shop"));
    QCOMPARE(chosen.size(), 0);
    auto* combo = bar->findChild<QComboBox*>();
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("batch"));
    const auto buttons = bar->findChildren<QToolButton*>();
    QVERIFY2(!buttons.last()->isEnabled(), "nothing to reset");
    desk.scenario.traffic.average = RequestRate::perSecond(7.0);
    desk.show();
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QCOMPARE(reset.size(), 1);
}

LOADLINE_WIDGET_TEST(ControlPanelTest)
#include "tst_controlpanel.moc"
