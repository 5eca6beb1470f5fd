// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A monkey at the real window: keys, mouse, pages, presenter, lessons, export, dialogs, dropped files, sizes, themes,
// languages, undo. What it does follows from a seed:
//   LOADLINE_MONKEY_SEED=7        1 by default
//   LOADLINE_MONKEY_SECONDS=600   20 by default
//   LOADLINE_MONKEY_LOG=FILE      each action, written before it is done; by default a file that is named at the start
//   LOADLINE_MONKEY_REPLAY=FILE   does the actions of such a file instead

#include "app/language.h"
#include "app/pricefiles.h"
#include "tests/app/windowdesk.h"
#include "tests/testprogram.h"
#include "tests/window/monkeyactions.h"
#include "tests/window/monkeyhand.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <cmath>
#include <memory>

using namespace loadline;

namespace {

/// What the process has of the machine's memory, in MB.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    constexpr double page = 4096.0;
    return file.readAll().split(' ').value(1).toDouble() * page / 1e6;
}

QString keep(const QDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    return file.fileName();
}

/// Scenarios, traces, lists and lessons, good ones and damaged ones, for dialogs and drops: copies in `folder`, since
/// what was opened may be saved.
QStringList filesIn(const QDir& folder)
{
    const QString data = QStringLiteral(LOADLINE_TEST_DATA "/");
    const QString resources = QStringLiteral(LOADLINE_SOURCE_DIR "/resources/");
    QStringList files;
    for (const QString& from :
         {data + QStringLiteral("scenarios/bad"), data + QStringLiteral("traces"), data + QStringLiteral("price_lists"),
          resources + QStringLiteral("lessons"), resources + QStringLiteral("presets")}) {
        for (const QFileInfo& each : QDir(from).entryInfoList(QDir::Files)) {
            QFile file(each.filePath());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qUtf8Printable(each.filePath()));
            const QByteArray content = file.readAll();
            files.append(keep(folder, each.fileName(), content));
            files.append(keep(folder, QStringLiteral("cut-") + each.fileName(), content.first(content.size() * 2 / 3)));
        }
    }
    files.append(keep(folder, QStringLiteral("<img src=\"x\"> & co.loadline"),
                      R"({"format": "loadline-scenario", "version": 1,
                          "pinned": {"name": "<b>a</b> & \u202eb", "parameters": {}}})"));
    files.append(folder.filePath(QStringLiteral("nothing.loadline")));
    files.append(folder.path());
    return files;
}

QtMessageHandler usualHandler = nullptr;

/// Thousands of times what a platform without a screen cannot do, and that a drag went out of the window.
void withoutPlatformNotes(QtMsgType type, const QMessageLogContext& context, const QString& words)
{
    if (!words.startsWith(QLatin1String("This plugin does not support")) &&
        !words.startsWith(QLatin1String("Mouse event at")))
        usualHandler(type, context, words);
}

class Monkey : public QObject
{
public:
    /// `log` is open. Files are read and written in `folder`.
    Monkey(const QString& folder, const QStringList& files, QFile& log)
        : m_folder(folder)
        , m_hand(folder, files)
        , m_log(log)
    {
        start({});
    }

    /// Does lines until `next` has no more of them.
    void run(const std::function<QString()>& next)
    {
        m_next = next;
        QMetaObject::invokeMethod(this, &Monkey::turn, Qt::QueuedConnection);
        m_loop.exec();
    }
    [[nodiscard]] int actions() const { return m_actions; }
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    void start(const QString& language)
    {
        m_desk.reset();
        m_language.reset();
        m_language.emplace(language.isEmpty() ? QStringLiteral("en") : language);
        m_desk = std::make_unique<WindowDesk>();
        // Nobody answers there.
        m_desk->window.priceFiles().setDownloadRules(
            {.base = QUrl(QStringLiteral("http://127.0.0.1:9")), .folder = m_folder, .offers = {}});
        m_desk->window.show();
        m_desk->window.activateWindow();
    }

    /// One action. The next turn is asked for before, so that it comes inside a dialog that the action opens.
    void turn()
    {
        const QString line = m_isEnding ? QString() : m_next();
        if (line.isEmpty())
            return end();
        m_log.write(line.toUtf8() + '\n');
        m_log.flush();
        ++m_actions;
        if (line.startsWith(QLatin1String("wait ")))
            return QTimer::singleShot(line.section(u' ', 1).toInt(), this, &Monkey::turn);
        QMetaObject::invokeMethod(this, &Monkey::turn, Qt::QueuedConnection);
        ++m_depth;
        if (!line.startsWith(QLatin1String("restart ")))
            m_hand.act(*m_desk, line);
        // Not under a dialog, which would come back to a window that is gone.
        else if (m_depth == 1 && !QApplication::activeModalWidget() && !QApplication::activePopupWidget())
            start(line.section(u' ', 1));
        --m_depth;
        check(line);
    }

    /// Leaves what is still open, so that all that was begun comes back.
    void end()
    {
        m_isEnding = true;
        if (!MonkeyHand::clearAway() && m_depth == 0)
            return m_loop.quit();
        QTimer::singleShot(1, this, &Monkey::turn);
    }

    void check(const QString& line)
    {
        for (const OptionReport& option : m_desk->window.shownEvaluation().options)
            if (!std::isfinite(option.bill.total.dollars()) || option.bill.total.dollars() < 0.0)
                m_wrong = QStringLiteral("A bill of %1 after \"%2\"").arg(option.bill.total.dollars()).arg(line);
    }

    QString m_folder;
    MonkeyHand m_hand;
    QFile& m_log;
    std::optional<Language> m_language;
    std::unique_ptr<WindowDesk> m_desk;
    std::function<QString()> m_next;
    QEventLoop m_loop;
    int m_actions = 0;
    int m_depth = 0; ///< turns inside each other
    bool m_isEnding = false;
    QString m_wrong;
};

} // namespace

class TestMonkey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { qInstallMessageHandler(usualHandler); }
    void linesFollowFromTheSeed();
    void nothingBreaks();

private:
    QTemporaryDir m_home;
};

void TestMonkey::initTestCase()
{
    // What is written by a click goes there.
    QVERIFY(m_home.isValid());
    qputenv("HOME", QFile::encodeName(m_home.path()));
    QVERIFY(QDir::setCurrent(m_home.path()));
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setQuitOnLastWindowClosed(false);
    usualHandler = qInstallMessageHandler(withoutPlatformNotes);
}

void TestMonkey::linesFollowFromTheSeed()
{
    MonkeyActions one(3);
    MonkeyActions same(3);
    MonkeyActions other(4);
    QStringList lines;
    QStringList others;
    for (int i = 0; i < 100; ++i) {
        lines.append(one.next());
        QCOMPARE(same.next(), lines.constLast());
        others.append(other.next());
    }
    QVERIFY(lines != others);
}

void TestMonkey::nothingBreaks()
{
    const quint64 seed = qEnvironmentVariable("LOADLINE_MONKEY_SEED", QStringLiteral("1")).toULongLong();
    const double seconds = qEnvironmentVariable("LOADLINE_MONKEY_SECONDS", QStringLiteral("20")).toDouble();
    QFile log(qEnvironmentVariable("LOADLINE_MONKEY_LOG",
                                   QDir::temp().filePath(QStringLiteral("loadline-monkey-%1").arg(seed))));
    QFile told(qEnvironmentVariable("LOADLINE_MONKEY_REPLAY"));
    const bool replays = !told.fileName().isEmpty();
    QVERIFY(!replays || told.open(QIODevice::ReadOnly));
    QVERIFY2(log.open(QIODevice::WriteOnly), qUtf8Printable(log.fileName()));
    qInfo("Seed %llu; LOADLINE_MONKEY_REPLAY=%s does the same again", static_cast<unsigned long long>(seed),
          qUtf8Printable(log.fileName()));

    Monkey monkey(m_home.path(), filesIn(m_home.path()), log);
    MonkeyActions actions(seed);
    QElapsedTimer clock;
    clock.start();
    qint64 told_ms = 0;
    monkey.run([&]() -> QString {
        if (clock.elapsed() - told_ms >= 10'000) {
            told_ms = clock.elapsed();
            qInfo("%lld s, %d actions, %.0f MB", told_ms / 1000, monkey.actions(), residentMegabytes());
        }
        if (replays)
            return QString::fromUtf8(told.readLine()).trimmed();
        return static_cast<double>(clock.elapsed()) < seconds * 1000.0 ? actions.next() : QString();
    });
    qInfo("%.1f s, %d actions, %.0f MB", static_cast<double>(clock.elapsed()) / 1000.0, monkey.actions(),
          residentMegabytes());
    QVERIFY(monkey.actions() > 0);
    QVERIFY2(monkey.wrong().isEmpty(), qUtf8Printable(monkey.wrong()));
}

LOADLINE_WIDGET_TEST(TestMonkey)
#include "tst_monkey.moc"
