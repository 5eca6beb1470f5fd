// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All lessons by keyboard alone, in a window of their own beside an untouched document.

#include "app/language.h"
#include "app/lessonsession.h"
#include "app/scenariofile.h"
#include "tests/app/windowdesk.h"
#include "tests/testprogram.h"
#include "ui/charts/chartview.h"
#include "ui/lessons/guessboard.h"
#include "ui/lessons/lessonlist.h"
#include "ui/lessons/lessonpage.h"
#include "ui/parameters/parameditor.h"
#include "ui/parameters/paramrow.h"

#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>

using namespace loadline;

namespace {

/// Where pictures go when they are asked for: LOADLINE_PICTURES=folder.
void picture(LessonPage& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("LOADLINE_PICTURES");
    if (folder.isEmpty())
        return;
    // What was asked for by posted events: layouts first, then what is painted in them.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(page.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

void press(LessonPage& page, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&page, static_cast<Qt::Key>(key), modifiers);
}

bool wantsMovement(const QWidget& page)
{
    return page.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &page) > 0;
}

LessonPage& started(WindowDesk& desk, const QString& key, QSize size = QSize(1280, 720))
{
    if (desk.window.lessons().startShipped(key))
        qFatal("no lesson %s", qUtf8Printable(key));
    LessonPage& page = *desk.window.lessons().page();
    page.showNormal();
    page.resize(size);
    if (!QTest::qWaitForWindowExposed(&page))
        qFatal("the lesson is not shown");
    return page;
}

} // namespace

class TestLessonSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyLessonRunsByKeyboard_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("720-light") << QSize(1280, 720) << false;
        QTest::newRow("720-dark") << QSize(1280, 720) << true;
        QTest::newRow("1080-light") << QSize(1920, 1080) << false;
        QTest::newRow("1080-dark") << QSize(1920, 1080) << true;
    }
    void everyLessonRunsByKeyboard()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        WindowDesk desk;
        desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
        const QByteArray before = scenarioFileText({desk.document.scenario(), {}, {}});
        const QString stem = QString::fromLatin1(QTest::currentDataTag());
        LessonPage& page = started(desk, desk.window.lessons().shipped().front().key, size);
        for (const ShippedLesson& each : desk.window.lessons().shipped()) {
            const auto shot = [&](const char* step) {
                picture(page, QStringLiteral("%1-%2-%3").arg(stem, each.key, QString::fromLatin1(step)));
            };
            QVERIFY(page.windowTitle().contains(QString::fromUtf8(
                each.lesson.title.in("en").data(), static_cast<qsizetype>(each.lesson.title.in("en").size()))));
            QCOMPARE(page.run().step(), LessonStep::Question);
            QVERIFY(!page.chart().isVisible());
            shot("1-question");
            press(page, Qt::Key_Space);
            QCOMPARE(page.run().step(), LessonStep::Guess);
            for (const int key : {Qt::Key_5, Qt::Key_Return, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
                press(page, key);
            press(page, Qt::Key_Right, Qt::ShiftModifier);
            press(page, Qt::Key_Return);
            press(page, Qt::Key_Right, Qt::ShiftModifier);
            QCOMPARE(page.run().kept().size(), std::size_t(3));
            QVERIFY(!page.board().state().answer);
            QVERIFY(!page.chart().isVisible());
            shot("2-guess");
            press(page, Qt::Key_Space);
            QCOMPARE(page.run().step(), LessonStep::Reveal);
            QVERIFY(page.board().state().answer);
            QVERIFY(page.chart().isVisible() && page.chart().chart().empty.isEmpty());
            QVERIFY(page.isRevealing() || !wantsMovement(page));
            if (!qEnvironmentVariableIsEmpty("LOADLINE_PICTURES"))
                QTRY_VERIFY(!page.isRevealing());
            shot("3-reveal");
            press(page, Qt::Key_Right);
            QCOMPARE(page.run().step(), LessonStep::Why);
            shot("4-why");
            press(page, Qt::Key_Return);
            QCOMPARE(page.run().step(), LessonStep::Try);
            for (const std::string_view id : each.lesson.parameters)
                QVERIFY(page.row(id) && page.row(id)->isVisible());
            shot("5-try");
            press(page, Qt::Key_Space);
        }
        QTRY_VERIFY(!desk.window.lessons().page());
        QCOMPARE(scenarioFileText({desk.document.scenario(), {}, {}}), before);
        QVERIFY(!desk.document.isModified());
        QCOMPARE(desk.window.evaluationCount(), 1);
    }

    void theRevealIsDrawnAndCanBeSkipped()
    {
        WindowDesk desk;
        LessonPage& page = started(desk, QStringLiteral("break-even"));
        press(page, Qt::Key_Space);
        press(page, Qt::Key_Space);
        QCOMPARE(page.run().step(), LessonStep::Reveal);
        QVERIFY(page.isRevealing());
        const ChartPanel first = page.chart().chart().panels.front();
        QVERIFY(first.marks.isEmpty());
        QTRY_VERIFY(!page.isRevealing());
        QVERIFY(!page.chart().chart().panels.front().marks.isEmpty());
        // Going on does not wait for it.
        press(page, Qt::Key_Left);
        press(page, Qt::Key_Space);
        QVERIFY(page.isRevealing());
        press(page, Qt::Key_Space);
        QCOMPARE(page.run().step(), LessonStep::Why);
        QVERIFY(!page.isRevealing());
        QVERIFY(!page.chart().chart().panels.front().marks.isEmpty());
    }

    void rowsHaveNamesForAllLessons()
    {
        WindowDesk desk;
        LessonPage& page = started(desk, QStringLiteral("idle-night"));
        press(page, Qt::Key_Space);
        press(page, Qt::Key_Return);
        QCOMPARE(page.board().state().names, QStringList{QStringLiteral("Row 1")});
        QTimer::singleShot(0, &page, [&page] {
            auto* ask = page.findChild<QInputDialog*>();
            QTRY_VERIFY(ask && ask->isVisible());
            ask->setTextValue(QStringLiteral("Back  row"));
            ask->accept();
        });
        press(page, Qt::Key_N);
        QCOMPARE(page.board().state().names, QStringList{QStringLiteral("Back row")});
        press(page, Qt::Key_Space);
        QVERIFY(page.findChildren<QLabel*>().size() > 3);
        desk.window.lessons().leave();
        LessonPage& next = started(desk, QStringLiteral("break-even"));
        press(next, Qt::Key_Space);
        press(next, Qt::Key_Return);
        QCOMPARE(next.board().state().names, QStringList{QStringLiteral("Back row")});
    }

    void theListStartsLessonsAndRemembersThem()
    {
        WindowDesk desk;
        desk.window.resize(1280, 720);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(&desk.window, Qt::Key_4, Qt::ControlModifier);
        LessonList& lessons = desk.window.lessonList();
        QVERIFY(lessons.isVisible());
        QCOMPARE(lessons.list().count(), 8);
        for (int row = 0; row < lessons.list().count(); ++row)
            QVERIFY(!lessons.list().item(row)->data(Qt::AccessibleTextRole).toString().contains(u'{'));
        lessons.list().setFocus();
        QTest::keyClick(&lessons.list(), Qt::Key_Down);
        QTest::keyClick(&lessons.list(), Qt::Key_Return);
        LessonPage* page = desk.window.lessons().page();
        QVERIFY(page);
        for (int i = 0; i < lessonStepCount; ++i)
            press(*page, Qt::Key_Space);
        const QString done = desk.window.lessons().shipped()[1].key;
        QCOMPARE(desk.settings.value(QStringLiteral("lessons/done")).toStringList(), QStringList{done});
        QVERIFY(lessons.list().item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("done")));
        desk.window.lessons().leave();
        const QString folder = qEnvironmentVariable("LOADLINE_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(desk.window.grab().save(folder + QStringLiteral("/lesson-list.png")));
    }

    void everyLessonSpeaks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << QStringLiteral("de");
        QTest::newRow("es") << QStringLiteral("es");
    }
    void everyLessonSpeaks()
    {
        QFETCH(const QString, language);
        {
            const Language spoken(language);
            WindowDesk desk;
            LessonPage& page = started(desk, desk.window.lessons().shipped().front().key);
            for (const ShippedLesson& each : desk.window.lessons().shipped()) {
                const std::string_view title = each.lesson.title.in(language.toStdString());
                QVERIFY(title != each.lesson.title.in("en"));
                QVERIFY(
                    page.windowTitle().contains(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()))));
                for (int step = 0; step < lessonStepCount; ++step) {
                    for (const QLabel* label : page.findChildren<QLabel*>())
                        QVERIFY2(!label->text().contains(u'{'), qPrintable(label->text()));
                    if (!qEnvironmentVariableIsEmpty("LOADLINE_PICTURES"))
                        QTRY_VERIFY(!page.isRevealing());
                    picture(page, QStringLiteral("%1-%2-%3").arg(language, each.key).arg(step + 1));
                    press(page, Qt::Key_Space);
                }
            }
            QTRY_VERIFY(!desk.window.lessons().page());
        }
        QLocale::setDefault(QLocale::c());
    }

    void theControlsAreRealAndTheTrialEnds()
    {
        WindowDesk desk;
        LessonPage& page = started(desk, QStringLiteral("idle-night"));
        for (int i = 0; i < 4; ++i)
            press(page, Qt::Key_Space);
        QCOMPARE(page.run().step(), LessonStep::Try);
        const QString before = page.chart().chart().description;
        ParamRow* row = page.row("traffic.average");
        row->focusEditor();
        QWidget* editor = page.focusWidget();
        QVERIFY(editor && page.isAncestorOf(editor) && editor != &page);
        QTest::keyClick(editor, Qt::Key_PageUp);
        QTRY_VERIFY(page.chart().chart().description != before);
        QVERIFY(!desk.document.isModified());
        // The arrows are the controls' there.
        press(page, Qt::Key_Right);
        press(page, Qt::Key_Left);
        QCOMPARE(page.run().step(), LessonStep::Try);
        press(page, Qt::Key_Backspace);
        QCOMPARE(page.run().step(), LessonStep::Why);
        QCOMPARE(page.chart().chart().description, before);
    }

    void guessesAreTypedNudgedAndTakenBack()
    {
        WindowDesk desk;
        LessonPage& page = started(desk, QStringLiteral("idle-night"));
        press(page, Qt::Key_PageDown);
        press(page, Qt::Key_4);
        press(page, Qt::Key_2);
        QCOMPARE(page.run().guess(), 42.0);
        press(page, Qt::Key_Backspace);
        QCOMPARE(page.run().guess(), 4.0);
        press(page, Qt::Key_Right);
        QCOMPARE(page.run().guess(), 5.0);
        press(page, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(page.run().guess(), 0.0);
        press(page, Qt::Key_9);
        press(page, Qt::Key_9);
        press(page, Qt::Key_9);
        QCOMPARE(page.run().guess(), 100.0);
        for (int i = 0; i < 12; ++i)
            press(page, Qt::Key_Return);
        QCOMPARE(page.run().kept().size(), LessonRun::mostGuesses);
        press(page, Qt::Key_R);
        QCOMPARE(page.run().step(), LessonStep::Question);
        QVERIFY(page.run().kept().empty());
    }

    void aDragMovesTheGuess()
    {
        WindowDesk desk;
        LessonPage& page = started(desk, QStringLiteral("idle-night"));
        press(page, Qt::Key_Space);
        GuessBoard& board = page.board();
        QTest::mouseClick(&board, Qt::LeftButton, {}, QPoint(qRound(board.placeOf(80.0)), board.height() / 2));
        QCOMPARE(page.run().guess(), 80.0);
        press(page, Qt::Key_Space);
        QTest::mouseClick(&board, Qt::LeftButton, {}, QPoint(qRound(board.placeOf(10.0)), board.height() / 2));
        QCOMPARE(page.run().guess(), 80.0);
    }

    void theScreenGoesBlankAndComesBack()
    {
        WindowDesk desk;
        LessonPage& page = started(desk, QStringLiteral("idle-night"));
        press(page, Qt::Key_B);
        QCOMPARE(page.grab().toImage().pixelColor(page.rect().center()), QColor(Qt::black));
        QTest::keyClick(page.focusWidget(), Qt::Key_Space);
        QCOMPARE(page.run().step(), LessonStep::Question);
        press(page, Qt::Key_W);
        QCOMPARE(page.grab().toImage().pixelColor(page.rect().center()), QColor(Qt::white));
        QTest::keyClick(page.focusWidget(), Qt::Key_W);
        press(page, Qt::Key_Space);
        QCOMPARE(page.run().step(), LessonStep::Guess);
        press(page, Qt::Key_Escape);
        QTRY_VERIFY(!desk.window.lessons().page());
    }

    void nothingIsSmallerThanAHallCanRead_data() { everyLessonRunsByKeyboard_data(); }
    void nothingIsSmallerThanAHallCanRead()
    {
        QFETCH(QSize, size);
        WindowDesk desk;
        LessonPage& page = started(desk, QStringLiteral("chat-websockets"), size);
        for (int step = 0; step < lessonStepCount; ++step) {
            for (const QWidget* each : page.findChildren<QWidget*>()) {
                // A chart paints in the size that it is told, which is no widget's font.
                if (each->isVisible() && each != &page.chart() && !page.chart().isAncestorOf(each))
                    QVERIFY2(each->font().pixelSize() * 57 >= size.height(), each->metaObject()->className());
            }
            press(page, Qt::Key_PageDown);
        }
    }

    void aDamagedLessonChangesNothing()
    {
        WindowDesk desk;
        LessonPage& page = started(desk, QStringLiteral("idle-night"));
        press(page, Qt::Key_Space);
        QFile file(desk.path("bad.lesson"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"loadline-lesson\", \"version\": 9}");
        file.close();
        const auto problem = desk.window.lessons().startFile(desk.path("bad.lesson"));
        QVERIFY(problem && problem->contains(u"update Loadline"));
        QCOMPARE(desk.window.lessons().page(), &page);
        QCOMPARE(page.run().step(), LessonStep::Guess);
        QVERIFY(!desk.document.isModified());
    }

    void aLessonFromAFileRuns()
    {
        WindowDesk desk;
        QVERIFY(QFile::copy(QStringLiteral(":/lessons/queue-knee.lesson"), desk.path("own.lesson")));
        desk.window.openLessonPath(desk.path("own.lesson"));
        QVERIFY(desk.window.lessons().page());
        for (int i = 0; i < lessonStepCount; ++i)
            press(*desk.window.lessons().page(), Qt::Key_Space);
        QTRY_VERIFY(!desk.window.lessons().page());
    }
};

LOADLINE_WIDGET_TEST(TestLessonSession)
#include "tst_lessonsession.moc"
