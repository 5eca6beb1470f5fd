// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening recorded traffic, with the events that a person makes.

#include "app/documentfiles.h"
#include "app/window/opentraffic.h"
#include "models/traffic/curve.h"
#include "tests/app/watchdog.h"
#include "tests/testprogram.h"
#include "ui/font.h"
#include "ui/style.h"
#include "ui/traffic/trafficdialog.h"
#include "ui/traffic/trafficheader.h"
#include "ui/traffic/trafficnotes.h"
#include "ui/traffic/trafficpreview.h"
#include "ui/traffic/traffictable.h"
#include "ui/traffic/traffictablemodel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>

using namespace loadline;

namespace {

/// What the main window has of it.
struct TrafficDesk
{
    TrafficDesk()
    {
        window.resize(400, 300);
        window.show();
        QObject::connect(&files, &DocumentFiles::trafficChosen, &traffic, &OpenTraffic::openPath);
        QObject::connect(&traffic, &OpenTraffic::fileRequested, &files, &DocumentFiles::openTrace);
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    PriceSheet sheet;
    Preset start;
    Document document{sheet};
    QWidget window;
    DocumentFiles files{document, start, settings, &window};
    OpenTraffic traffic{document, settings, Theme::light(), &window};
};

constexpr int patience = 60000; ///< ms; the machine may be busy

/// Two weeks of hours from Monday 6 May 2024, with one column of requests and three that are none.
QByteArray twoWeeks()
{
    QByteArray text = "time,requests,retries,errors,region\n";
    const QDateTime monday(QDate(2024, 5, 6), QTime(0, 0), Qt::UTC);
    for (int hour = 0; hour < 2 * 168; ++hour)
        text += monday.addSecs(hour * 3600).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1() +
                (hour < 168 ? ",3600,7200,1,eu\n" : ",36000,7200,1,eu\n");
    return text;
}

/// Only a person can tell which column counts, or whether both do.
QByteArray twoColumns()
{
    return "time,web_requests,api_requests\n2024-05-06 00:00,3600,7200\n2024-05-06 01:00,3600,7200\n";
}

QString write(const TrafficDesk& desk, const char* name, const QByteArray& content)
{
    QFile file(desk.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", name);
    return file.fileName();
}

TrafficDialog* dialogOf(TrafficDesk& desk) { return desk.traffic.dialog(); }
QPushButton* useButton(TrafficDesk& desk)
{
    return dialogOf(desk)->findChild<QPushButton*>(QStringLiteral("useTraffic"));
}
TrafficTable* tableOf(TrafficDesk& desk) { return dialogOf(desk)->findChild<TrafficTable*>(); }

/// Waits until the dialog shows a file whose traffic may be used.
#define OPENED(desk) QTRY_VERIFY_WITH_TIMEOUT(dialogOf(desk) && useButton(desk)->isEnabled(), patience)

TrafficRole roleOf(TrafficDesk& desk, int column) { return dialogOf(desk)->traffic().columns.at(column).role; }

QRadioButton* answerButton(TrafficDesk& desk, const QString& words)
{
    for (QRadioButton* button : dialogOf(desk)->findChildren<QRadioButton*>())
        if (button->isVisible() && button->accessibleName().contains(words))
            return button;
    return nullptr;
}

/// Types a path into the file dialog when that comes.
class FilePicker : public QObject
{
public:
    explicit FilePicker(QString path)
        : m_path(std::move(path))
    {
        connect(&m_timer, &QTimer::timeout, this, &FilePicker::pick);
        m_timer.start(10);
    }

private:
    void pick()
    {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* name = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
        if (!name)
            return;
        m_timer.stop();
        name->setText(m_path);
        QTest::keyClick(name, Qt::Key_Return);
    }

    QString m_path;
    QTimer m_timer;
};

void drop(QWidget* target, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

double average(const TrafficDesk& desk) { return desk.document.scenario().traffic.average.perSecond(); }

} // namespace

class TestOpenTraffic : public QObject
{
    Q_OBJECT

private slots:
    void byFileDialog();
    void isUndoneInOneStep();
    void byTheKeyboardAlone();
    void byTheHeader();
    void aWeekIsChosen();
    void anOpenQuestionStopsUntilItIsAnswered();
    void cancelChangesNothing();
    void damagedFileLeavesTheDocument_data();
    void damagedFileLeavesTheDocument();
    void theNewestFileWins();
    void answersAreKeptForTheSameColumns();
    void theCommandSaysTheSame();
    void notesLeadToTheirLine();
    void everyControlHasAName();
    void textOfTheFileIsNoMarkup();
    void aLargeFileDoesNotHoldTheWindow();
    void pictures_data();
    void pictures();
};

void TestOpenTraffic::byFileDialog()
{
    TrafficDesk desk;
    const FilePicker picker(write(desk, "calls.csv", twoWeeks()));
    desk.files.openTrace();
    OPENED(desk);
    const OpenedTraffic& shown = dialogOf(desk)->traffic();
    QCOMPARE(shown.file, QStringLiteral("calls.csv"));
    QCOMPARE(shown.columns.size(), 5);
    QCOMPARE(shown.rows.size(), 200);
    QCOMPARE(shown.rows.front().line, 2);
    // Nothing has changed yet.
    QVERIFY(!desk.document.scenario().traffic.trace);
    QVERIFY(!desk.document.isModified());
    QTest::mouseClick(useButton(desk), Qt::LeftButton);
    QVERIFY(desk.document.scenario().traffic.trace);
    QCOMPARE(desk.document.scenario().traffic.trace->name, std::string("calls.csv"));
    QVERIFY(!dialogOf(desk));
}

void TestOpenTraffic::isUndoneInOneStep()
{
    TrafficDesk desk;
    const Scenario before = desk.document.scenario();
    desk.files.openDropped(write(desk, "calls.csv",
                                 "timestamp,value\n2024-01-01T00:00:00Z,3600\n"
                                 "2024-01-01T01:00:00Z,3600\n2024-01-01T02:00:00Z,3600\n"));
    OPENED(desk);
    QTest::mouseClick(useButton(desk), Qt::LeftButton);
    QCOMPARE(average(desk), 1.0);
    QCOMPARE(desk.document.undoStack()->count(), 1);
    desk.document.undoStack()->undo();
    QVERIFY(desk.document.scenario() == before);
    desk.document.undoStack()->redo();
    QVERIFY(desk.document.scenario().traffic.trace);
}

void TestOpenTraffic::byTheKeyboardAlone()
{
    TrafficDesk desk;
    desk.files.openTracePath(write(desk, "calls.csv", twoWeeks()));
    OPENED(desk);
    TrafficTable* table = tableOf(desk);
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().column(), 0);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->currentIndex().column(), 1);
    QCOMPARE(roleOf(desk, 1), TrafficRole::Added);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Space);
    // Seen at once, and still so when the file has been read anew.
    QCOMPARE(roleOf(desk, 2), TrafficRole::Added);
    OPENED(desk);
    QCOMPARE(roleOf(desk, 1), TrafficRole::Added);
    QCOMPARE(roleOf(desk, 2), TrafficRole::Added);
    QCOMPARE(dialogOf(desk)->traffic().picture.rates.front(), 3.0);
    // Words are no number: nothing happens.
    table->setCurrentIndex(table->model()->index(0, 4));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(roleOf(desk, 4), TrafficRole::Words);
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_Space);
    OPENED(desk);
    QCOMPARE(roleOf(desk, 2), TrafficRole::LeftOut);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(average(desk), 1.0);
    QCOMPARE(desk.document.scenario().traffic.traceReading.column, std::string("requests"));
}

void TestOpenTraffic::byTheHeader()
{
    TrafficDesk desk;
    desk.files.openTracePath(write(desk, "calls.csv", twoWeeks()));
    OPENED(desk);
    dialogOf(desk)->resize(1176, 758);
    QCoreApplication::processEvents();
    TrafficHeader& header = tableOf(desk)->header();
    const TrafficRole errors = roleOf(desk, 3);
    QCOMPARE(errors, TrafficRole::LeftOut);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, header.addRect(3).center());
    QCOMPARE(roleOf(desk, 3), TrafficRole::Added);
    OPENED(desk);
    QCOMPARE(roleOf(desk, 3), TrafficRole::Added);
    // Beside the control a click means nothing.
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(header.sectionViewportPosition(3) + 10, 4));
    QCOMPARE(roleOf(desk, 3), TrafficRole::Added);
}

void TestOpenTraffic::aWeekIsChosen()
{
    TrafficDesk desk;
    desk.files.openTracePath(write(
        desk, "calls.csv", "time,requests\n" + [] {
            QByteArray rows;
            const QDateTime monday(QDate(2024, 5, 6), QTime(0, 0), Qt::UTC);
            for (int hour = 0; hour < 336; ++hour)
                rows += monday.addSecs(hour * 3600).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1() +
                        (hour < 168 ? ",3600\n" : ",7200\n");
            return rows;
        }()));
    OPENED(desk);
    const double first = dialogOf(desk)->traffic().picture.rates.front();
    auto* weeks = dialogOf(desk)->findChild<QComboBox*>();
    QVERIFY(weeks);
    QCOMPARE(weeks->count(), 2);
    weeks->setFocus();
    QTest::keyClick(weeks, Qt::Key_Down);
    OPENED(desk);
    QTRY_COMPARE(dialogOf(desk)->traffic().picture.rates.front(), 2.0 * first);
    QTest::mouseClick(useButton(desk), Qt::LeftButton);
    QCOMPARE(desk.document.scenario().traffic.traceWeek, 2.0);
    QCOMPARE(average(desk), 2.0);
}

void TestOpenTraffic::anOpenQuestionStopsUntilItIsAnswered()
{
    TrafficDesk desk;
    desk.files.openTracePath(write(desk, "two.csv", twoColumns()));
    QTRY_VERIFY_WITH_TIMEOUT(dialogOf(desk) && !dialogOf(desk)->traffic().questions.isEmpty(), patience);
    QVERIFY(!useButton(desk)->isEnabled());
    QTest::keyClick(tableOf(desk), Qt::Key_Return);
    QVERIFY(!desk.document.scenario().traffic.trace);
    QRadioButton* all = answerButton(desk, QStringLiteral("all of them"));
    QVERIFY(all && !all->isChecked());
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(8, all->height() / 2));
    OPENED(desk);
    QTest::mouseClick(useButton(desk), Qt::LeftButton);
    QCOMPARE(desk.document.scenario().traffic.traceReading.column, std::string("web_requests+api_requests"));
    QCOMPARE(average(desk), 3.0);
}

void TestOpenTraffic::cancelChangesNothing()
{
    TrafficDesk desk;
    const Scenario before = desk.document.scenario();
    desk.files.openTracePath(write(desk, "calls.csv", twoWeeks()));
    OPENED(desk);
    QTest::keyClick(tableOf(desk), Qt::Key_Escape);
    QVERIFY(!dialogOf(desk));
    QVERIFY(desk.document.scenario() == before);
    QCOMPARE(desk.document.undoStack()->count(), 0);
    // Also while the file is being read.
    desk.files.openTracePath(write(desk, "calls.csv", twoWeeks()));
    QTest::keyClick(dialogOf(desk), Qt::Key_Escape);
    QVERIFY(!dialogOf(desk));
    QCoreApplication::processEvents();
    QCOMPARE(desk.document.undoStack()->count(), 0);
}

void TestOpenTraffic::damagedFileLeavesTheDocument_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no table") << QByteArray("hello\n");
    QTest::newRow("binary") << QByteArray("a,b\n\0\1\2,3\n", 10);
    QTest::newRow("a wrong value") << QByteArray("time,requests\n2024-05-06 00:00,5\n2024-05-06 01:00,-7\n");
}

void TestOpenTraffic::damagedFileLeavesTheDocument()
{
    QFETCH(const QByteArray, content);
    TrafficDesk desk;
    const Scenario before = desk.document.scenario();
    desk.files.openTracePath(write(desk, "bad.csv", content));
    const auto stopped = [&desk] {
        const OpenedTraffic& shown = dialogOf(desk)->traffic();
        return !shown.problem.isEmpty() || (!shown.notes.isEmpty() && !shown.isUsable());
    };
    QTRY_VERIFY_WITH_TIMEOUT(stopped(), patience);
    QVERIFY(!useButton(desk)->isEnabled());
    QVERIFY(desk.document.scenario() == before);
    // The next file takes its place.
    drop(dialogOf(desk), write(desk, "good.csv", twoWeeks()));
    OPENED(desk);
    QVERIFY(dialogOf(desk)->traffic().problem.isEmpty());
}

void TestOpenTraffic::theNewestFileWins()
{
    TrafficDesk desk;
    for (int i = 0; i < 20; ++i)
        desk.files.openTracePath(write(desk, qPrintable(QStringLiteral("calls%1.csv").arg(i)), twoWeeks()));
    QCOMPARE(desk.window.findChildren<TrafficDialog*>().size(), 1);
    OPENED(desk);
    QCOMPARE(dialogOf(desk)->traffic().file, QStringLiteral("calls19.csv"));
    // What belongs to the others does not come any more.
    QTest::mouseClick(useButton(desk), Qt::LeftButton);
    QCOMPARE(desk.document.scenario().traffic.trace->name, std::string("calls19.csv"));
    QCOMPARE(desk.document.undoStack()->count(), 1);
}

void TestOpenTraffic::answersAreKeptForTheSameColumns()
{
    TrafficDesk desk;
    const auto chooseErrors = [&desk] {
        TrafficTable* table = tableOf(desk);
        table->setCurrentIndex(table->model()->index(0, 3));
        QTest::keyClick(table, Qt::Key_Space);
    };
    desk.files.openTracePath(write(desk, "calls.csv", twoWeeks()));
    OPENED(desk);
    chooseErrors();
    OPENED(desk);
    QTest::mouseClick(useButton(desk), Qt::LeftButton);
    desk.files.openTracePath(write(desk, "next.csv", twoWeeks()));
    OPENED(desk);
    QCOMPARE(roleOf(desk, 3), TrafficRole::Added);
    // Without the tick they are forgotten.
    auto* keep = dialogOf(desk)->findChild<QCheckBox*>();
    QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
    QVERIFY(!keep->isChecked());
    QTest::mouseClick(useButton(desk), Qt::LeftButton);
    desk.files.openTracePath(write(desk, "third.csv", twoWeeks()));
    OPENED(desk);
    QCOMPARE(roleOf(desk, 3), TrafficRole::LeftOut);
}

void TestOpenTraffic::theCommandSaysTheSame()
{
    TrafficDesk desk;
    QVERIFY(!desk.document.saveAs(desk.path("my plan.loadline")));
    desk.files.openTracePath(write(desk, "it's calls.csv", twoWeeks()));
    OPENED(desk);
    TrafficTable* table = tableOf(desk);
    table->setCurrentIndex(table->model()->index(0, 3));
    QTest::keyClick(table, Qt::Key_Space);
    OPENED(desk);
    QPushButton* copy = nullptr;
    for (QPushButton* button : dialogOf(desk)->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("command")))
            copy = button;
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    QString words = QGuiApplication::clipboard()->text();
    QVERIFY2(words.startsWith(QStringLiteral("loadline evaluate ")), qPrintable(words));
    QTest::mouseClick(useButton(desk), Qt::LeftButton);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral(LOADLINE_PROGRAM) + words.mid(8) + QStringLiteral(" --json")});
    QVERIFY(shell.waitForFinished(patience));
    QCOMPARE(shell.exitCode(), 0);
    const auto traffic = QJsonDocument::fromJson(shell.readAllStandardOutput())[u"traffic"];
    QVERIFY(std::abs(traffic[u"average"].toDouble() / average(desk) - 1.0) < 1e-6);
}

void TestOpenTraffic::notesLeadToTheirLine()
{
    TrafficDesk desk;
    QByteArray text = twoWeeks();
    text += "2024-05-20 00:00:00,-5,7,1,eu\n";
    desk.files.openTracePath(write(desk, "calls.csv", text));
    QTRY_VERIFY_WITH_TIMEOUT(!dialogOf(desk)->traffic().notes.isEmpty(), patience);
    TrafficTable* table = tableOf(desk);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->scrollToTop();
    auto* notes = dialogOf(desk)->findChild<TrafficNotes*>();
    QListWidgetItem* stop = notes->item(0);
    QCOMPARE(stop->data(Qt::UserRole).toLongLong(), 338);
    QTest::mouseClick(notes->viewport(), Qt::LeftButton, {}, notes->visualItemRect(stop).center());
    const auto [first, last] = table->linesInSight();
    QVERIFY2(first <= 338 && 338 <= last, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
}

void TestOpenTraffic::everyControlHasAName()
{
    TrafficDesk desk;
    desk.files.openTracePath(write(desk, "calls.csv", twoWeeks()));
    OPENED(desk);
    int controls = 0;
    for (QWidget* widget : dialogOf(desk)->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QLabel*>(widget) ||
            qobject_cast<QScrollArea*>(widget) || qobject_cast<QHeaderView*>(widget))
            continue;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++controls;
    }
    QVERIFY(controls > 6);
}

void TestOpenTraffic::textOfTheFileIsNoMarkup()
{
    TrafficDesk desk;
    desk.files.openTracePath(write(desk, "calls.csv",
                                   "time,<b>requests</b> & more,<img src='x'>\n2024-05-06 00:00,5,1\n"
                                   "2024-05-06 01:00,7,2\n"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialogOf(desk)->traffic().notes.isEmpty(), patience);
    for (const QLabel* label : dialogOf(desk)->findChildren<QLabel*>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QCOMPARE(tableOf(desk)->shown().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("<b>requests</b> & more"));
    const QString tip = tableOf(desk)->shown().headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(QStringLiteral("<img")), qPrintable(tip));
}

void TestOpenTraffic::aLargeFileDoesNotHoldTheWindow()
{
    if (qEnvironmentVariableIsEmpty("LOADLINE_LARGE"))
        QSKIP("Set LOADLINE_LARGE to megabytes to measure with such a file.");
    const qint64 bytes = qEnvironmentVariableIntValue("LOADLINE_LARGE") * 1000000LL;
    TrafficDesk desk;
    QByteArray text = "time,requests,host\n";
    text.reserve(bytes + 100);
    const QDateTime monday(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    for (qint64 second = 0; text.size() < bytes; ++second)
        text += QByteArray::number(monday.toSecsSinceEpoch() + second) + ",12,web-frontend-one.example.org\n";
    const QString path = write(desk, "large.csv", text);
    text.clear();
    QElapsedTimer clock;
    clock.start();
    Watchdog watchdog;
    desk.files.openTracePath(path);
    OPENED(desk);
    const qint64 opened = clock.elapsed();
    QTest::mouseClick(useButton(desk), Qt::LeftButton);
    QTRY_VERIFY(desk.document.scenario().traffic.trace);
    qInfo("%lld MB shown after %lld ms; longest turn of the event loop %.1f ms, %d over 50 ms", bytes / 1000000, opened,
          watchdog.longestMs(), watchdog.overBudget());
}

void TestOpenTraffic::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("content");
    QByteArray wide = "Zeitpunkt;Anfragen gesamt über alle Regionen und Dienste hinweg gezählt";
    for (int column = 0; column < 28; ++column)
        wide += ";spalte_" + QByteArray::number(column);
    wide += '\n';
    const QDateTime monday(QDate(2024, 5, 6), QTime(0, 0), Qt::UTC);
    for (int hour = 0; hour < 200; ++hour) {
        wide += monday.addSecs(hour * 3600).toString(QStringLiteral("dd.MM.yyyy HH:mm")).toLatin1() + ";1.234,5";
        for (int column = 0; column < 28; ++column)
            wide += ";" + QByteArray::number(column) + ",25";
        wide += '\n';
    }
    const QList<std::pair<const char*, QByteArray>> files{
        {"two", twoWeeks()}, {"open", twoColumns()}, {"wide", wide}, {"empty", ""}};
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
        for (const bool dark : {false, true})
            for (const int type : {100, 130})
                for (const auto& [name, content] : files)
                    QTest::addRow("%s-%dx%d-%s-%d", name, size.width(), size.height(), dark ? "dark" : "light", type)
                        << size << dark << type << content;
}

void TestOpenTraffic::pictures()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, type);
    QFETCH(const QByteArray, content);
    TrafficDesk desk;
    const Theme theme = dark ? Theme::dark() : Theme::light();
    QApplication::setStyle(new LoadlineStyle(theme));
    QApplication::setPalette(theme.palette());
    desk.traffic.setTheme(theme);
    QFont font = pixelFont(QFont(loadFontFamily()), (size.width() < 1400 ? 14 : 13) * type / 100);
    desk.window.setFont(font);
    desk.files.openTracePath(write(desk, "calls.csv", content));
    TrafficDialog* dialog = dialogOf(desk);
    dialog->resize(QSize(1176, 758).boundedTo(size - QSize(24, 48)));
    const auto isRead = [dialog] { return !dialog->traffic().problem.isEmpty() || !dialog->traffic().notes.isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
    QTRY_VERIFY(!dialog->grab().isNull());
    // It fits into the window's size, at every size of type.
    QVERIFY2(dialog->minimumSizeHint().height() <= size.height() - 48,
             qPrintable(QString::number(dialog->minimumSizeHint().height())));
    QVERIFY2(dialog->minimumSizeHint().width() <= size.width() - 24,
             qPrintable(QString::number(dialog->minimumSizeHint().width())));
    const QString folder = qEnvironmentVariable("LOADLINE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    // The curve follows the last change.
    QTRY_COMPARE(dialog->findChild<TrafficPreview*>()->chart().title, dialog->traffic().picture.title);
    QCoreApplication::processEvents();
    QVERIFY(dialog->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
}

LOADLINE_WIDGET_TEST(TestOpenTraffic)
#include "tst_opentraffic.moc"
