// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes from outside is shown as it is written: no markup in the window, nothing that acts on a terminal. The
// sources are searched for labels, boxes, tool tips and output made any other way than by ui/plaintext.h and
// app/output.h; the search also runs on texts that break its rules.

#include "tests/app/shownwindow.h"
#include "tests/testprogram.h"
#include "ui/export/sheetpaint.h"
#include "ui/plaintext.h"
#include "ui/theme.h"
#include "ui/visibletext.h"

#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QRegularExpression>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace loadline;

namespace {

const QString hostile = QStringLiteral("<img src=\"x\"> & \x1b[31m\u202eb");

/// What stands between the bracket at `open` and the one that closes it.
QString bracketed(const QString& text, qsizetype open)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = open; at < text.size(); ++at) {
        if (text[at] == u'"' && text[at - 1] != u'\\')
            quoted = !quoted;
        else if (!quoted && text[at] == u'(')
            ++depth;
        else if (!quoted && text[at] == u')' && --depth == 0)
            return text.mid(open + 1, at - open - 1).trimmed();
    }
    return {};
}

/// Words of the program alone, without anything put into them.
bool isLiteral(const QString& argument)
{
    static const QRegularExpression words(
        QStringLiteral(R"re(^(?:\w+::)?tr\(\s*(?:"(?:\\.|[^"\\])*"\s*)+\)$|^\{\}$)re"));
    return words.match(argument).hasMatch();
}

/// What a tool tip may be: plain, literal, or made so by a function that tells it in its name.
bool isPlainTip(const QString& argument)
{
    static const QRegularExpression made(QStringLiteral(R"(^(?:\w+, )?(?:plainTip|figureToolTip|toolTipText)\()"));
    return isLiteral(argument) || made.match(argument).hasMatch();
}

/// Places where text may be taken for more than text.
QStringList unplain(const QString& code)
{
    static const QRegularExpression comment(QStringLiteral(R"(//[^\n]*)"));
    static const QRegularExpression forbidden(QStringLiteral(
        R"(\bnew QLabel\b|\bQLabel \w+[({]|make_unique<QLabel>|\bnew QMessageBox\b|\bQMessageBox \w+[({]|)"
        R"(\bQMessageBox::(?:about|critical|information|question|warning)\(|\bQErrorMessage\b|)"
        R"(\b(?:insertHtml|setHtml|setMarkdown|appendHtml)\(|\bQt::(?:AutoText|MarkdownText|RichText)\b|)"
        R"(\bQToolTip::showText\((?!\w+, plainTip)|\bstd::(?:cout|cerr)\b|\b(?:std::)?(?:f?puts|f?printf|fwrite)\()"));
    static const QRegularExpression tip(QStringLiteral(R"(\bsetToolTip(\())"));
    static const QRegularExpression role(
        QStringLiteral(R"(case Qt::ToolTipRole:\s*+(?!return (?:plainTip|toolTip)\()[^;]*;)"));
    static const QRegularExpression dialog(QStringLiteral(R"(\bQ(?:Input|Progress)Dialog (\w+)\()"));
    const QString text = QString(code).remove(comment);
    QStringList found;
    for (const QRegularExpression& each : {forbidden, role})
        for (auto matches = each.globalMatch(text); matches.hasNext();)
            found.append(matches.next().captured());
    for (auto matches = tip.globalMatch(text); matches.hasNext();)
        if (const QString argument = bracketed(text, matches.next().capturedStart(1)); !isPlainTip(argument))
            found.append(argument);
    for (auto matches = dialog.globalMatch(text); matches.hasNext();)
        if (const QString name = matches.next().captured(1); !text.contains(QStringLiteral("makePlain(%1)").arg(name)))
            found.append(name);
    return found;
}

/// Answers the next box, and keeps how its labels show their texts.
class BoxReader : public QObject
{
public:
    BoxReader()
    {
        connect(&m_timer, &QTimer::timeout, this, &BoxReader::read);
        m_timer.start(10);
    }
    QString text;
    bool isPlain = true;

private:
    void read()
    {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        text += box->text() + u'\n' + box->informativeText() + u'\n';
        for (const QLabel* label : box->findChildren<QLabel*>())
            isPlain = isPlain && (label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        box->done(QMessageBox::Discard);
    }
    QTimer m_timer;
};

QString written(const WindowDesk& desk, const QString& name, const QByteArray& content)
{
    QFile file(desk.folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(name));
    return file.fileName();
}

/// What a person reads of a tip.
QString readTip(const QString& tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}

QByteArray pinnedAs(const char* name)
{
    return QByteArray(R"({"format": "loadline-scenario", "version": 1, "pinned": {"name": ")") + name +
           R"(", "parameters": {"traffic.average": 3}}})";
}

/// Nothing in it acts on a terminal.
bool isHarmless(const QByteArray& output)
{
    const QString text = QString::fromUtf8(output);
    return !text.isEmpty() && text == visibleText(text);
}

} // namespace

class TestForeignText : public QObject
{
    Q_OBJECT

private slots:
    void sourcesMakePlainTextOneWay();
    void searchBites_data();
    void searchBites();
    void whatActsIsVisible_data();
    void whatActsIsVisible();
    void tipsAreRead();
    void markupTakesTexts();
    void drawingsHoldTexts();
    void boxesArePlain();
    void fileDialogsAskPlainly();
    void namesInTheWindow();
    void refusedFilesAreShown();
    void commandsPrintHarmlessly_data();
    void commandsPrintHarmlessly();
};

void TestForeignText::sourcesMakePlainTextOneWay()
{
    int looked = 0;
    const QDir root(QStringLiteral(LOADLINE_SOURCE_DIR));
    for (const char* folder : {"ui", "app"}) {
        QDirIterator files(root.filePath(QString::fromLatin1(folder)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            static const QStringList makers{QStringLiteral("plaintext.cpp"), QStringLiteral("output.cpp")};
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++looked;
            if (!makers.contains(QFileInfo(path).fileName())) {
                const QStringList found = unplain(QString::fromUtf8(file.readAll()));
                QVERIFY2(found.isEmpty(), qUtf8Printable(path + QStringLiteral(":\n") + found.join(u'\n')));
            }
        }
    }
    QVERIFY(looked > 300);
}

void TestForeignText::searchBites_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("bites");
    const auto row = [](const char* code, bool bites) { QTest::newRow(code) << QString::fromUtf8(code) << bites; };
    row("auto* label = new QLabel(name);", true);
    row("QLabel label(name);", true);
    row("auto* label = new PlainLabel(name);", false);
    row("QLabel* label = nullptr; // new QLabel(", false);
    row("QMessageBox::warning(this, title, error);", true);
    row("QMessageBox box(QMessageBox::Question, a, b);", true);
    row("PlainBox box(QMessageBox::Question, a, b, QMessageBox::Ok, this);", false);
    row("button->setToolTip(name);", true);
    row("button->setToolTip(tr(\"Opens %1\").arg(name));", true);
    row("button->setToolTip(known ? tr(\"a\") : name);", true);
    row("button->setToolTip(tr(\"Opens \\\"it\\\" (now)\"));", false);
    row("item->setToolTip(column, plainTip(name));", false);
    row("item->setToolTip(column, name);", true);
    row("case Qt::ToolTipRole:\n        return name;", true);
    row("case Qt::ToolTipRole:\n        return plainTip(name);", false);
    row("QInputDialog ask(this); ask.setLabelText(name);", true);
    row("QInputDialog ask(this); ask.setLabelText(name); makePlain(ask);", false);
    row("view->setHtml(report);", true);
    row("label->setTextFormat(Qt::RichText);", true);
    row("std::fputs(qUtf8Printable(error), stderr);", true);
    row("std::cerr << error;", true);
    row("tell(error);", false);
}

void TestForeignText::searchBites()
{
    QFETCH(QString, code);
    QFETCH(bool, bites);
    QCOMPARE(!unplain(code).isEmpty(), bites);
}

void TestForeignText::whatActsIsVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QString& text, const QString& shown) {
        QTest::newRow(name) << text << shown;
    };
    row("words", QStringLiteral("a\tb\nc\r\nÜ – é 𝄞"), QStringLiteral("a\tb\nc\r\nÜ – é 𝄞"));
    row("escape", QStringLiteral("\x1b[2J"), QStringLiteral("\\u001b[2J"));
    row("bell and delete", QStringLiteral("\a\x7f"), QStringLiteral("\\u0007\\u007f"));
    row("C1", QStringLiteral("\u009b31m\u0085"), QStringLiteral("\\u009b31m\\u0085"));
    row("return alone", QStringLiteral("all good\rbad"), QStringLiteral("all good\\u000dbad"));
    row("marks", QStringLiteral("\u200e\u200f\u061c"), QStringLiteral("\\u200e\\u200f\\u061c"));
    row("embeddings", QStringLiteral("\u202a\u202b\u202c\u202d\u202e"),
        QStringLiteral("\\u202a\\u202b\\u202c\\u202d\\u202e"));
    row("isolates", QStringLiteral("\u2066\u2067\u2068\u2069"), QStringLiteral("\\u2066\\u2067\\u2068\\u2069"));
    row("lines", QStringLiteral("\u2028\u2029"), QStringLiteral("\\u2028\\u2029"));
    row("tag", QStringLiteral("\U000e0041"), QStringLiteral("\\udb40\\udc41"));
    row("half a pair", QString(QChar(0xd800)), QStringLiteral("\\ud800"));
}

void TestForeignText::whatActsIsVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
    QCOMPARE(visibleText(shown), shown);
    QVERIFY(!visibleLine(text).contains(u'\n'));
}

void TestForeignText::tipsAreRead()
{
    QCOMPARE(plainTip(QStringLiteral("a & b")), QStringLiteral("a & b"));
    QCOMPARE(readTip(plainTip(QStringLiteral("<b>a</b> & c"))), QStringLiteral("<b>a</b> & c"));
    QCOMPARE(readTip(plainTip(QStringList{QStringLiteral("<i>"), {}, QStringLiteral("b")})), QStringLiteral("<i>\nb"));
    QCOMPARE(plainName(QStringLiteral("a & b")), QStringLiteral("a && b"));
}

void TestForeignText::markupTakesTexts()
{
    MarkupLabel label;
    label.showMarkup(QStringLiteral("<b>%1</b> and %2"), {QStringLiteral("%2<i>"), QStringLiteral("&lt;")});
    QTextDocument document;
    document.setHtml(label.text());
    QCOMPARE(document.toPlainText(), QStringLiteral("%2<i> and &lt;"));
}

void TestForeignText::drawingsHoldTexts()
{
    Sheet sheet;
    sheet.words.title = hostile;
    sheet.words.notes = QStringLiteral("</desc><script>");
    sheet.content = [](QPainter&, const QRectF&, const Theme&) {};
    QXmlStreamReader drawing(sheetSvg(sheet, {}));
    QStringList texts;
    while (!drawing.atEnd())
        if (drawing.readNext() == QXmlStreamReader::Characters && !drawing.isWhitespace())
            texts.append(drawing.text().toString());
    QVERIFY2(!drawing.hasError(), qUtf8Printable(drawing.errorString()));
    QVERIFY(texts.contains(visibleText(hostile)));
    QVERIFY(texts.contains(sheet.words.notes));
}

void TestForeignText::boxesArePlain()
{
    const BoxReader reader;
    PlainBox(QMessageBox::Question, hostile, hostile, QMessageBox::Ok, nullptr).exec();
    warn(nullptr, hostile);
    QVERIFY(reader.isPlain);
    QCOMPARE(reader.text.count(QStringLiteral("<img src=\"x\"> & \\u001b[31m\\u202eb")), 3);
}

/// Qt itself asks whether a file may be replaced.
void TestForeignText::fileDialogsAskPlainly()
{
    WindowDesk desk;
    show(desk);
    QFileDialog dialog(&desk.window);
    QMessageBox box(QMessageBox::Warning, QString(), hostile, QMessageBox::Ok, &dialog);
    box.show();
    for (const QLabel* label : box.findChildren<QLabel*>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

void TestForeignText::namesInTheWindow()
{
    WindowDesk desk;
    show(desk);
    BoxReader reader;
    const QString path = written(desk, QStringLiteral("<b>a & b.loadline"), pinnedAs(R"(<img src='x'> & \u202eb)"));
    desk.window.files().openPath(path);
    QCOMPARE(reader.text, QString());
    QVERIFY(desk.document.pinned());
    desk.window.showPage(1);
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::ControlModifier);
    bool named = false;
    for (const QWidget* top : QApplication::topLevelWidgets())
        for (const QLabel* label : top->findChildren<QLabel*>()) {
            QVERIFY2(label->textFormat() != Qt::AutoText || !Qt::mightBeRichText(label->text()),
                     qUtf8Printable(label->text()));
            named = named || (label->textFormat() == Qt::PlainText && label->toolTip().contains(u"&lt;img"));
            QVERIFY(!label->toolTip().contains(QStringLiteral("<img")));
        }
    QVERIFY(named);
    bool listed = false;
    for (const QMenu* menu : desk.window.findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            listed = listed || action->text() == QStringLiteral("<b>a && b.loadline");
    QVERIFY(listed);
}

void TestForeignText::refusedFilesAreShown()
{
    WindowDesk desk;
    show(desk);
    const BoxReader reader;
    desk.window.files().openPath(
        written(desk, QStringLiteral("<i>.loadline"),
                R"({"format": "loadline-scenario", "version": 1, "<img src=x>\u001b[31m\u202e": 1})"));
    QVERIFY(reader.text.contains(QStringLiteral("<img src=x>")));
    QVERIFY(reader.text.contains(QStringLiteral("<i>.loadline")));
    QVERIFY(reader.isPlain);
    QCOMPARE(reader.text, visibleText(reader.text));
}

void TestForeignText::commandsPrintHarmlessly_data()
{
    QTest::addColumn<QStringList>("words");
    const QString good = QStringLiteral("a\x1b[31m\u202e.loadline");
    const QString bad = QStringLiteral("b\x1b[31m.loadline");
    QTest::newRow("answer") << QStringList{QStringLiteral("evaluate"), good};
    QTest::newRow("json") << QStringList{QStringLiteral("evaluate"), good, QStringLiteral("--json")};
    QTest::newRow("csv") << QStringList{QStringLiteral("evaluate"), good, QStringLiteral("--csv")};
    QTest::newRow("refused") << QStringList{QStringLiteral("evaluate"), bad};
    QTest::newRow("missing") << QStringList{QStringLiteral("evaluate"), QStringLiteral("\x1b]0;x\a")};
    QTest::newRow("value") << QStringList{QStringLiteral("evaluate"), good, QStringLiteral("--set"),
                                          QStringLiteral("traffic.average=\x1b[31m")};
    QTest::newRow("name") << QStringList{QStringLiteral("evaluate"), good, QStringLiteral("--set"),
                                         QStringLiteral("\u009b31m=1")};
    QTest::newRow("command") << QStringList{QStringLiteral("evaluat\x1b[31m")};
    QTest::newRow("option") << QStringList{QStringLiteral("evaluate"), good, QStringLiteral("--\x1b[31m")};
}

void TestForeignText::commandsPrintHarmlessly()
{
    QFETCH(QStringList, words);
    const WindowDesk desk;
    written(desk, QStringLiteral("a\x1b[31m\u202e.loadline"), pinnedAs(R"(\u001b[31m\u202ename)"));
    written(desk, QStringLiteral("b\x1b[31m.loadline"),
            R"({"format": "loadline-scenario", "version": 1, "\u001b[31m\u202ekey": 1})");
    QProcess program;
    program.setWorkingDirectory(desk.folder->path());
    program.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Without a display a wrong command is said, not shown.
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        return environment;
    }());
    program.start(QStringLiteral(LOADLINE_PROGRAM), words);
    QVERIFY(program.waitForFinished());
    const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
    QVERIFY2(isHarmless(said), said.toPercentEncoding(" \n").constData());
}

LOADLINE_WIDGET_TEST(TestForeignText)
#include "tst_foreigntext.moc"
