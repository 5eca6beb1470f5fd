// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The house rules that a machine can check: who may include whom, how long files and functions may be, licence lines,
// and what may stand at the root. Every check also runs on a text that breaks its rule, so that it is known to bite.

#include "tests/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

const QString root = QStringLiteral(LOADLINE_SOURCE_DIR);

/// Files of the tree by their path from the root; build folders and hidden ones left out.
QStringList filesUnder(const QString& folder, const QStringList& patterns)
{
    QStringList found;
    QDirIterator files(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(QDir(root).relativeFilePath(files.next()));
    found.sort();
    return found;
}

QStringList sources()
{
    QStringList all;
    for (const char* folder : {"models", "ui", "app", "tests"})
        all += filesUnder(QString::fromLatin1(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
    return all;
}

QString read(const QString& path)
{
    QFile file(QDir(root).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList includesOf(const QString& text)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = include.globalMatch(text); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

/// Why a file of `layer` may not include `name`; empty when it may.
QString forbidden(const QString& layer, const QString& name)
{
    const auto starts = [&name](const char* prefix) { return name.startsWith(QLatin1String(prefix)); };
    const bool isQt = name.size() > 1 && name[0] == u'Q' && name[1].isUpper();
    if (layer == QLatin1String("models") && (starts("ui/") || starts("app/") || isQt || starts("qcustomplot")))
        return QStringLiteral("models know no Qt and nothing above them");
    static const QStringList files{QStringLiteral("fstream"), QStringLiteral("filesystem"), QStringLiteral("iostream"),
                                   QStringLiteral("thread"), QStringLiteral("ctime")};
    if (layer == QLatin1String("models") && files.contains(name))
        return QStringLiteral("models know no files, threads or clock");
    static const QStringList above{QStringLiteral("QFile"),        QStringLiteral("QSaveFile"),
                                   QStringLiteral("QSettings"),    QStringLiteral("QUndoStack"),
                                   QStringLiteral("QUndoCommand"), QStringLiteral("QThread"),
                                   QStringLiteral("QFileDialog"),  QStringLiteral("QProcess")};
    if (layer == QLatin1String("ui") && (starts("app/") || starts("QNetwork") || starts("QtConcurrent")))
        return QStringLiteral("ui knows nothing of the app");
    if (layer == QLatin1String("ui") && above.contains(name))
        return QStringLiteral("ui knows no documents, undo, files or threads");
    return {};
}

/// Without comments, strings and characters, so that braces in them do not count. Lines stay where they are.
QString codeOnly(const QString& text)
{
    static const QRegularExpression noise(QStringLiteral(R"re(R"(\w*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|)re"
                                                         R"re('(?:\\.|[^'\\\n])+'|//[^\n]*|/\*[\s\S]*?\*/)re"));
    QString code;
    qsizetype last = 0;
    for (auto matches = noise.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        // A quote between digits separates thousands.
        if (match.captured().startsWith(u'\'') && match.capturedStart() > 0 &&
            text[match.capturedStart() - 1].isDigit())
            continue;
        code += text.mid(last, match.capturedStart() - last) + QString(match.captured().count(u'\n'), u'\n');
        last = match.capturedEnd();
    }
    return code + text.mid(last);
}

struct Body
{
    int line = 0;   ///< of the opening brace
    int length = 0; ///< lines from there to the closing one
};

/// Bodies of functions: outermost braces that follow a closing parenthesis or what may stand behind one. Lambdas count
/// with the function that holds them.
QList<Body> functionBodies(const QString& text)
{
    const QString code = codeOnly(text);
    static const QRegularExpression head(
        QStringLiteral(R"(\)\s*(?:const|noexcept|override|final|&|\s|->[^;{}]*|:[^;]*)*$)"));
    QList<Body> bodies;
    QList<bool> open;
    int line = 1;
    int inFunction = 0;
    qsizetype statement = 0;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code[at];
        line += c == u'\n' ? 1 : 0;
        if (c == u';')
            statement = at + 1;
        if (c == u'{') {
            const bool isFunction = inFunction == 0 && head.match(code.mid(statement, at - statement)).hasMatch();
            open.append(isFunction);
            if (isFunction)
                bodies.append(Body{.line = line, .length = 0});
            inFunction += isFunction || inFunction > 0 ? 1 : 0;
            statement = at + 1;
        } else if (c == u'}' && !open.isEmpty()) {
            if (open.takeLast())
                bodies.last().length = line - bodies.last().line + 1;
            inFunction -= inFunction > 0 ? 1 : 0;
            statement = at + 1;
        }
    }
    return bodies;
}

QString withoutIncludes(QString text)
{
    static const QRegularExpression directive(QStringLiteral(R"(^\s*#(?:[^\n]*\\\n)*[^\n]*)"),
                                              QRegularExpression::MultilineOption);
    for (auto match = directive.match(text); match.hasMatch(); match = directive.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.captured().count(u'\n'), u'\n'));
    return text;
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private slots:
    void includesGoDown();
    void includeRuleBites();
    void filesAreShort();
    void functionsAreShort();
    void functionRuleBites();
    void filesNameTheirLicence();
    void rootHoldsOnlyTheHouse();
    void nothingIsLeftForLater();
    void oneFilePerWidgetIncludesThePlotLibrary();
    void desktopFilesAreValid();
};

void TestHouse::includesGoDown()
{
    QVERIFY(sources().size() > 50);
    for (const QString& path : sources()) {
        for (const QString& name : includesOf(read(path))) {
            const QString reason = forbidden(path.section(u'/', 0, 0), name);
            QVERIFY2(reason.isEmpty(), qPrintable(QStringLiteral("%1 includes %2: %3").arg(path, name, reason)));
        }
    }
}

void TestHouse::includeRuleBites()
{
    const QStringList names =
        includesOf(QStringLiteral("#include \"ui/theme.h\"\n # include <QFile>\n#include <vector>"));
    QCOMPARE(names, QStringList({QStringLiteral("ui/theme.h"), QStringLiteral("QFile"), QStringLiteral("vector")}));
    QVERIFY(!forbidden(QStringLiteral("models"), names[0]).isEmpty());
    QVERIFY(!forbidden(QStringLiteral("models"), names[1]).isEmpty());
    QVERIFY(forbidden(QStringLiteral("models"), names[2]).isEmpty());
    QVERIFY(!forbidden(QStringLiteral("ui"), names[1]).isEmpty());
    QVERIFY(!forbidden(QStringLiteral("ui"), QStringLiteral("app/document.h")).isEmpty());
    QVERIFY(forbidden(QStringLiteral("app"), names[0]).isEmpty());
}

void TestHouse::filesAreShort()
{
    constexpr qsizetype longestSource = 500;
    for (const QString& path : sources()) {
        // A test file is a list of cases and may be longer.
        if (path.startsWith(QLatin1String("tests/")))
            continue;
        const auto lines = read(path).count(u'\n');
        QVERIFY2(lines < longestSource, qPrintable(QStringLiteral("%1 has %2 lines").arg(path).arg(lines)));
    }
}

void TestHouse::functionsAreShort()
{
    constexpr int longest = 60;
    int counted = 0;
    for (const QString& path : sources()) {
        for (const Body& body : functionBodies(withoutIncludes(read(path)))) {
            ++counted;
            QVERIFY2(body.length < longest,
                     qPrintable(QStringLiteral("%1:%2 has %3 lines").arg(path).arg(body.line).arg(body.length)));
        }
    }
    QVERIFY(counted > 1000);
}

void TestHouse::functionRuleBites()
{
    const QString text =
        QStringLiteral("namespace a {\nstruct B\n{\n    int c = 0;\n    int d() const { return c; }\n};\n"
                       "void e(int f)\n{\n    if (f) {\n        g(\"}\");\n    }\n    // }\n}\n"
                       "B::B(int h)\n    : c(h)\n    , i{h}\n{\n    j();\n}\n}\n");
    const QList<Body> bodies = functionBodies(text);
    QList<int> lengths;
    for (const Body& body : bodies)
        lengths.append(body.length);
    QVERIFY2(lengths.contains(6), "void e: six lines");
    QVERIFY2(lengths.contains(1), "int d: one line");
    const QString longBody = QStringLiteral("int x()\n{\n%1}\n").arg(QStringLiteral("    y();\n").repeated(70));
    QCOMPARE(functionBodies(longBody).size(), 1);
    QCOMPARE(functionBodies(longBody).constFirst().length, 72);
}

void TestHouse::filesNameTheirLicence()
{
    QStringList paths = sources();
    for (const char* folder : {"models", "ui", "app", "tests", "resources"}) {
        paths += filesUnder(QString::fromLatin1(folder),
                            {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.sh"),
                             QStringLiteral("*.py"), QStringLiteral("*.svg"), QStringLiteral("*.xml"),
                             QStringLiteral("run")});
    }
    paths.append(QStringLiteral("CMakeLists.txt"));
    for (const QString& path : paths) {
        const QString head = read(path).left(600);
        QVERIFY2(head.contains(QStringLiteral("SPDX-FileCopyrightText: 2026 The Loadline authors")), qPrintable(path));
        QVERIFY2(head.contains(QStringLiteral("SPDX-License-Identifier: ")), qPrintable(path));
    }
}

void TestHouse::rootHoldsOnlyTheHouse()
{
    static const QStringList allowed{QStringLiteral("CMakeLists.txt"),
                                     QStringLiteral("CMakePresets.json"),
                                     QStringLiteral("LICENSE"),
                                     QStringLiteral("README.md"),
                                     QStringLiteral("app"),
                                     QStringLiteral("models"),
                                     QStringLiteral("resources"),
                                     QStringLiteral("tests"),
                                     QStringLiteral("ui"),
                                     QStringLiteral("build")};
    for (const QString& name : QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(allowed.contains(name), qPrintable(name));
}

void TestHouse::nothingIsLeftForLater()
{
    // Spelled apart, so that this file does not find itself.
    static const QRegularExpression later(QStringLiteral("\\b(TO"
                                                         "DO|FIX"
                                                         "ME|XX"
                                                         "X)\\b"));
    for (const QString& path : sources())
        QVERIFY2(!later.match(read(path)).hasMatch(), qPrintable(path));
}

void TestHouse::oneFilePerWidgetIncludesThePlotLibrary()
{
    // Its header takes seconds to compile.
    constexpr int most = 8;
    int including = 0;
    for (const QString& path : sources())
        including += includesOf(read(path)).contains(QStringLiteral("qcustomplot.h")) ? 1 : 0;
    QVERIFY2(including > 0 && including <= most, qPrintable(QString::number(including)));
}

void TestHouse::desktopFilesAreValid()
{
    const QDir folder(root + QStringLiteral("/resources/desktop"));
    const QString id = QStringLiteral("org.loadline.Loadline");
    for (const char* ending : {".desktop", ".metainfo.xml", ".xml", ".svg"})
        QVERIFY2(folder.exists(id + QLatin1String(ending)), ending);
    QVERIFY(read(QStringLiteral("app/guiprogram.cpp")).contains(id));
    const auto check = [&folder](const QString& program, const QStringList& words) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, words);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    };
    check(QStringLiteral("desktop-file-validate"), {id + QStringLiteral(".desktop")});
    check(QStringLiteral("appstreamcli"),
          {QStringLiteral("validate"), QStringLiteral("--no-net"), id + QStringLiteral(".metainfo.xml")});
}

LOADLINE_LOOP_TEST(TestHouse)
#include "tst_house.moc"
