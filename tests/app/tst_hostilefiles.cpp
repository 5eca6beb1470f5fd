// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that would take many times their size in memory, or minutes: the program refuses them in a sentence, with no
// more memory than it is given here.

#include "app/export/zipfile.h"
#include "tests/testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <functional>
#include <sys/resource.h>
#include <zlib.h>

using namespace loadline;

namespace {

using Make = std::function<QByteArray()>;

constexpr qsizetype megabyte = 1000000;

QByteArray word(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    const QByteArray checked = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(checked.constData()), static_cast<uInt>(checked.size()));
    return word(static_cast<quint32>(data.size())) + checked + word(static_cast<quint32>(sum));
}

/// A picture of one pixel with these chunks in its head.
QByteArray png(const QByteArray& chunks)
{
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", word(1) + word(1) + QByteArray("\x08\x00\x00\x00\x00", 5)) + chunks +
           chunk("IDAT", qCompress(QByteArray(2, '\0')).mid(4)) + chunk("IEND", {});
}

QByteArray packedText(const QByteArray& text)
{
    return chunk("zTXt", QByteArray("loadline-scenario\0\0", 19) + qCompress(text, 9).mid(4));
}

QByteArray scenarioWith(const QByteArray& more)
{
    return R"({"format": "loadline-scenario", "version": 1, )" + more + "}";
}

QByteArray keys(int count, const QByteArray& name)
{
    QByteArray object = "{";
    for (int i = 0; i < count; ++i)
        object += (i == 0 ? "\"" : ",\"") + name + QByteArray::number(i) + "\":0";
    return object + '}';
}

QByteArray deck(const QByteArray& content)
{
    QString error;
    return zipped({{QStringLiteral("customXml/item1.xml"), content}}, error).value();
}

/// "<!ENTITY a9 "&a8;&a8;…">" and so on.
QByteArray laughs()
{
    QByteArray text = "<!DOCTYPE svg [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 12; ++i)
        text += "<!ENTITY a" + QByteArray::number(i) + " \"" + ("&a" + QByteArray::number(i - 1) + ";").repeated(10) +
                "\">";
    return "<svg>" + text + "]><g>&a11;</g></svg>";
}

struct Answer
{
    int code = -1;
    QString err;
};

/// With no more addresses than an ordinary run takes, libraries included, twice the file and some megabytes.
Answer run(const QStringList& words, qint64 fileBytes)
{
    QProcess process;
#ifndef __SANITIZE_ADDRESS__
    constexpr qint64 usual = 300 * megabyte;
    constexpr qint64 some = 64 * megabyte;
    const auto limit = static_cast<rlim_t>(usual + 2 * fileBytes + some);
    process.setChildProcessModifier([limit] {
        const rlimit addresses{limit, limit};
        setrlimit(RLIMIT_AS, &addresses);
    });
#endif
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    static const QTemporaryDir data;
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LOADLINE_PROGRAM), words);
    if (!process.waitForFinished(-1))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardError())};
}

const QString preset = QStringLiteral(LOADLINE_SOURCE_DIR "/resources/presets/office-hours-api.loadline");

void row(const char* name, const char* words, const char* said, const Make& make)
{
    QTest::newRow(name) << QString::fromLatin1(words) << make << QString::fromLatin1(said);
}

void open(const char* name, const char* said, const Make& make) { row(name, "evaluate|FILE", said, make); }

void addExports()
{
    open("PNG, a text that says 2 GB", "is damaged",
         [] { return png(word(0x7FFFFFFF) + "tEXtloadline-scenario" + QByteArray(1, '\0') + "abc" + word(0)); });
    open("PNG, many texts that unpack to 8 MB", "is not a text file",
         [] { return png(packedText(QByteArray(7900000, 'A')).repeated(300)); });
    open("PNG, a text that unpacks to 100 MB", "is larger",
         [] { return png(packedText(QByteArray(100 * megabyte, 'A'))); });
    open("PNG, a sum that is wrong", "is damaged", [] {
        QByteArray file = png(packedText("e30="));
        file[file.indexOf("zTXt") + 30] = static_cast<char>(~file.at(file.indexOf("zTXt") + 30));
        return file;
    });
    open("PNG, without an end", "is damaged", [] { return png({}).chopped(12); });
    open("SVG, deep", "lies deeper", [] { return "<svg>" + QByteArray("<g>").repeated(2 * megabyte); });
    open("SVG, entities of entities", "is damaged", laughs);
    open("SVG, a long text", "is larger", [] {
        return "<svg><scenario xmlns=\"urn:loadline:scenario:1\">" + QByteArray(40 * megabyte, ' ') +
               "</scenario></svg>";
    });
    open("PDF, a long text", "is larger",
         [] { return "%PDF-1.7\n<loadline:scenario>" + QByteArray(40 * megabyte, 'A') + "</loadline:scenario>"; });
    open("PDF, a text without an end", "is damaged",
         [] { return "%PDF-1.7\n<loadline:scenario>" + QByteArray(40 * megabyte, 'A'); });
    open("deck, a part that unpacks to 200 MB", "is larger", [] { return deck(QByteArray(200 * megabyte, ' ')); });
    open("deck, deep", "lies deeper", [] { return deck(QByteArray("<g>").repeated(4 * megabyte)); });
    open("deck, cut", "is damaged", [] { return deck("<a/>").chopped(5); });
    open("deck, very many parts", "is larger", [] {
        std::vector<ZipPart> parts;
        for (int i = 0; i < 70000; ++i)
            parts.push_back({QString::number(i), {}});
        QString error;
        return zipped(parts, error).value();
    });
}

void addScenarios()
{
    open("many objects of many keys", "Unknown key",
         [] { return scenarioWith("\"x\": [" + (keys(1990, "k") + ',').repeated(240) + "0]"); });
    open("many long keys", "line 1, column 47: A key is longer than 1000 bytes.",
         [] { return scenarioWith(keys(1990, QByteArray(32000, 'a')).mid(1).chopped(1)); });
    open("blanks", "line 60000001, column 2: The text ends", [] { return QByteArray(60 * megabyte, '\n') + '{'; });
    open("blanks in the middle",
         "line 1, column 60000003: ", [] { return "[ " + QByteArray(60 * megabyte, ' ') + '!'; });
    open("an endless text", "in \"name\": A text or number is longer than 65536 bytes.",
         [] { return scenarioWith("\"name\": \"" + QByteArray(60 * megabyte, 'a')); });
    open("an endless number", "longer than 65536 bytes",
         [] { return scenarioWith("\"x\": " + QByteArray(60 * megabyte, '1')); });
    open("many values", "in \"x\": More than 500000 values.",
         [] { return scenarioWith("\"x\": [" + QByteArray("[],").repeated(20 * megabyte) + "0]"); });
    open("deep", "in \"x\": Nested more than 16 deep.",
         [] { return scenarioWith("\"x\": " + QByteArray(60 * megabyte, '[')); });
    open("too large", "is larger than 64 MiB", [] { return QByteArray(70 * megabyte, ' '); });
}

void addLists()
{
    const char* trace = "evaluate|PRESET|--set|traffic.trace=FILE";
    row("trace, one line", trace, "", [] { return QByteArray(60 * megabyte, 'x'); });
    row("trace, empty lines", trace, "", [] { return QByteArray(60 * megabyte, '\n'); });
    row("trace, separators", trace, "", [] { return QByteArray(60 * megabyte, ','); });

    const char* import = "prices|import|FILE";
    row("prices, one line", import, "", [] { return QByteArray(60 * megabyte, 'x'); });
    row("prices, empty lines", import, "", [] { return QByteArray(60 * megabyte, '\n'); });
    row("prices, deep", import, "", [] { return "{\"formatVersion\":" + QByteArray(60 * megabyte, '['); });
    row("prices, an endless text", import, "", [] { return "{\"formatVersion\":\"" + QByteArray(60 * megabyte, 'a'); });
    row("prices, a row of separators", import, "",
        [] { return "\"FormatVersion\"," + QByteArray(60 * megabyte, ','); });
}

} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void areRefused_data();
    void areRefused();
};

void TestHostileFiles::areRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("said");
    addExports();
    addScenarios();
    addLists();
}

void TestHostileFiles::areRefused()
{
    QFETCH(const QString, words);
    QFETCH(const Make, make);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hostile"));
    {
        const QByteArray content = make();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QString line = words;
    line.replace(QStringLiteral("FILE"), path).replace(QStringLiteral("PRESET"), preset);
    const Answer answer = run(line.split(u'|'), QFileInfo(path).size());
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(said) && answer.err.contains(QStringLiteral("hostile")),
             qPrintable(answer.err.left(500)));
    QVERIFY2(answer.err.size() < 1000, "the sentence is short");
}

LOADLINE_LOOP_TEST(TestHostileFiles)
#include "tst_hostilefiles.moc"
