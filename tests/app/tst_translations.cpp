// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text of the program is in every translation, with its placeholders and keys, and what is built in is what
// people read. Pictures of the window are kept where the environment variable LOADLINE_SCREENSHOTS names a folder.

#include "app/language.h"
#include "models/scenario/parameters.h"
#include "tests/app/exportedfiles.h"
#include "tests/app/windowdesk.h"
#include "tests/testprogram.h"
#include "ui/format.h"

#include <QDir>
#include <QMenuBar>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace loadline;
using namespace loadline::test;

namespace {

const QString folder = QStringLiteral(LOADLINE_SOURCE_DIR "/resources/translations/");

struct Text
{
    QString context;
    QString source;
    QString translation; ///< its forms behind each other where the text counts
    bool isFinished = true;
};

QList<Text> textsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QList<Text> texts;
    QString context;
    bool counts = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("message"))
            counts = reader.attributes().hasAttribute(QLatin1String("numerus"));
        if (reader.name() == QLatin1String("name"))
            context = reader.readElementText();
        else if (reader.name() == QLatin1String("source"))
            texts.append({context, reader.readElementText(), {}, true});
        else if (reader.name() == QLatin1String("translation")) {
            texts.last().isFinished = !reader.attributes().hasAttribute(QLatin1String("type"));
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            texts.last().translation = counts ? text.trimmed() : text;
        }
    }
    return texts;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%[1-9n]"));
    QSet<QString> found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsMissing_data() { languages(); }
    void nothingIsMissing();
    void placeholdersAgree_data() { languages(); }
    void placeholdersAgree();
    void theRightWordsAreBuiltIn();
    void numbersFollowTheLanguage();
    void whatProgramsReadHasNoLanguage();
    void everyParameterIsMarked();
    void helpIsTranslated_data() { languages(); }
    void helpIsTranslated();
    void mistakesAreTranslated();
    void theWindowSpeaks_data();
    void theWindowSpeaks();
    void theChoiceIsKept();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"loadline_de.ts", "loadline_es.ts"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTranslations::nothingIsMissing()
{
    QFETCH(const QString, name);
    const QTemporaryDir fresh;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.ts")}))
        QVERIFY(QFile::copy(folder + file, fresh.filePath(file)));
    const Answer answer = run(QStringLiteral("bash"), {folder + QStringLiteral("update"), fresh.path()});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    const QList<Text> texts = textsOf(fresh.filePath(name));
    QVERIFY(texts.size() > 1500);
    for (const Text& text : texts) {
        QVERIFY2(text.isFinished && !text.translation.isEmpty(),
                 qPrintable(QStringLiteral("%1: \"%2\" is not translated; run resources/translations/update")
                                .arg(text.context, text.source)));
    }
    // Nor is there anything that the program says no more.
    QCOMPARE(textsOf(folder + name).size(), texts.size());
}

void TestTranslations::placeholdersAgree()
{
    QFETCH(const QString, name);
    for (const Text& text : textsOf(folder + name)) {
        const QString& translation = text.translation;
        QVERIFY2(placeholders(translation) == placeholders(text.source), qPrintable(text.source));
        const auto keys = [](QString words) { return words.remove(QStringLiteral("&nbsp;")).count(u'&') > 0; };
        QVERIFY2(keys(translation) == keys(text.source), qPrintable(text.source));
        QVERIFY2(translation.front().isSpace() == text.source.front().isSpace(), qPrintable(text.source));
        QVERIFY2(translation.back().isSpace() == text.source.back().isSpace(), qPrintable(text.source));
    }
}

void TestTranslations::theRightWordsAreBuiltIn()
{
    const auto balancer = [] { return modelText("Load balancer"); };
    const QString english = balancer();
    {
        const Language german(QStringLiteral("de"));
        QCOMPARE(balancer(), QStringLiteral("Lastverteiler"));
        QCOMPARE(parameterText("Average"), QStringLiteral("Mittel"));
    }
    {
        const Language spanish(QStringLiteral("es"));
        QCOMPARE(balancer(), QStringLiteral("Balanceador"));
    }
    {
        const Language plain(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("loadline::ExportDialog", "%n file(s)", nullptr, 1),
                 QStringLiteral("1 file"));
        QCOMPARE(QCoreApplication::translate("loadline::ExportDialog", "%n file(s)", nullptr, 3),
                 QStringLiteral("3 files"));
    }
    QLocale::setDefault(QLocale::c());
    QCOMPARE(balancer(), english);
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    QCOMPARE(languageName(QStringLiteral("es")), QStringLiteral("Español"));
    QCOMPARE(languageName(QStringLiteral("en")), QStringLiteral("English"));
}

void TestTranslations::numbersFollowTheLanguage()
{
    const NumberFormat german(QLocale(QStringLiteral("de")));
    QCOMPARE(german.count(2190000.0), QStringLiteral("2.190.000"));
    QCOMPARE(german.dollars(1204.5, 2), QStringLiteral("$1.204,50"));
    const NumberFormat spanish(QLocale(QStringLiteral("es")));
    QCOMPARE(spanish.count(2190000.0), QStringLiteral("2.190.000"));
    QCOMPARE(spanish.count(21900.0), QStringLiteral("21.900"));
    QCOMPARE(spanish.count(1460.0), QStringLiteral("1460"));
    QCOMPARE(spanish.dollars(54321.75, 2), QStringLiteral("$54.321,75"));
}

void TestTranslations::whatProgramsReadHasNoLanguage()
{
    const QString program = QStringLiteral(LOADLINE_PROGRAM);
    for (const QStringList& words : {QStringList{QStringLiteral("evaluate"), officeHours, QStringLiteral("--json")},
                                     QStringList{QStringLiteral("evaluate"), officeHours, QStringLiteral("--csv")},
                                     QStringList{QStringLiteral("parameters"), QStringLiteral("--json")}}) {
        const Answer plain = run(program, words);
        QCOMPARE(plain.code, 0);
        QCOMPARE(run(program, QStringList{QStringLiteral("--language"), QStringLiteral("de")} + words).out, plain.out);
    }
    const QStringList read{QStringLiteral("evaluate"), officeHours, QStringLiteral("--language")};
    QVERIFY(run(program, read + QStringList{QStringLiteral("de")}).out.contains(QStringLiteral("günstiger")));
    QVERIFY(run(program, read + QStringList{QStringLiteral("es")}).out.contains(QStringLiteral("más barato")));
    QCOMPARE(run(program, read + QStringList{QStringLiteral("xx")}).code, 2);
}

void TestTranslations::everyParameterIsMarked()
{
    QSet<QString> sources;
    for (const Text& text : textsOf(folder + QStringLiteral("loadline_de.ts"))) {
        if (text.context == QLatin1String("parameters"))
            sources.insert(text.source);
    }
    const auto check = [&sources](std::string_view text) {
        QVERIFY2(text.empty() || sources.contains(fromUtf8(text)), qPrintable(fromUtf8(text)));
    };
    for (const ParameterSpec& spec : parameters()) {
        check(spec.label);
        check(spec.meaning);
        check(spec.source);
        // Places are called as AWS calls them.
        for (const ParameterChoice& choice : spec.id == "billing.region" ? decltype(spec.choices){} : spec.choices)
            check(choice.label);
        if (spec.inactive)
            check(spec.inactive(Scenario{}));
    }
}

void TestTranslations::helpIsTranslated()
{
    QFETCH(const QString, name);
    const QString language = name.section(u'_', 1).section(u'.', 0, 0);
    const QString program = QStringLiteral(LOADLINE_PROGRAM);
    QString plain;
    QString translated;
    for (const QString& command : {QString(), QStringLiteral("evaluate"), QStringLiteral("parameters"),
                                   QStringLiteral("simulate"), QStringLiteral("export"), QStringLiteral("prices"),
                                   QStringLiteral("prices import"), QStringLiteral("prices update")}) {
        const QStringList words = command.split(u' ', Qt::SkipEmptyParts) + QStringList{QStringLiteral("--help")};
        plain += run(program, words).out;
        translated += run(program, QStringList{QStringLiteral("--language"), language} + words).out;
    }
    int seen = 0;
    for (const Text& text : textsOf(folder + name)) {
        if (text.context != QLatin1String("help") || text.source == text.translation || !plain.contains(text.source))
            continue;
        ++seen;
        QVERIFY2(translated.contains(text.translation), qPrintable(text.source));
    }
    QVERIFY2(seen > 50, qPrintable(QString::number(seen)));
    QVERIFY(translated.contains(QStringLiteral("difference_usd")));
}

void TestTranslations::mistakesAreTranslated()
{
    const QString program = QStringLiteral(LOADLINE_PROGRAM);
    const QStringList german{QStringLiteral("--language"), QStringLiteral("de")};
    const auto said = [&](const QString& words) { return run(program, german + words.split(u'|')).err; };
    const QString evaluate = QStringLiteral("evaluate|") + officeHours;
    QVERIFY(said(QStringLiteral("evaluate")).startsWith(QStringLiteral("FILE fehlt.")));
    QVERIFY(
        said(evaluate + QStringLiteral("|--set|ec2.cores=0")).contains(QStringLiteral("eine ganze Zahl von 1 bis 96")));
    QVERIFY(said(evaluate + QStringLiteral("|--set|traffic.average=0"))
                .contains(QStringLiteral("von 3.8e-07 bis 1000000")));
    QVERIFY(said(QStringLiteral("prices|import|") + officeHours).contains(QStringLiteral("Preisliste")));
    const QString trace =
        QStringLiteral("|--set|traffic.trace=" LOADLINE_SOURCE_DIR "/tests/data/traces/no_such_day.csv");
    QVERIFY(said(evaluate + trace).contains(QStringLiteral("Zeile 3: ")));
}

void TestTranslations::theWindowSpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("menu");
    QTest::newRow("window-de-1280x720") << QStringLiteral("de") << QSize(1280, 720) << QStringLiteral("&Datei");
    QTest::newRow("window-de-1440x900") << QStringLiteral("de") << QSize(1440, 900) << QStringLiteral("&Datei");
    QTest::newRow("window-es-1280x720") << QStringLiteral("es") << QSize(1280, 720) << QStringLiteral("&Archivo");
    QTest::newRow("window-es-1440x900") << QStringLiteral("es") << QSize(1440, 900) << QStringLiteral("&Archivo");
}

void TestTranslations::theWindowSpeaks()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const QString, menu);
    {
        const Language spoken(language);
        WindowDesk desk;
        desk.window.resize(size);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        QCOMPARE(desk.window.menuBar()->actions().constFirst()->text(), menu);
        QCOMPARE(desk.window.size(), size);
        const QString pictures = qEnvironmentVariable("LOADLINE_SCREENSHOTS");
        for (const int page : {0, 1}) {
            desk.window.showPage(page);
            QCoreApplication::processEvents();
            const QString name =
                QStringLiteral("%1-%2.png").arg(QString::fromLatin1(QTest::currentDataTag())).arg(page);
            if (!pictures.isEmpty())
                QVERIFY(desk.window.grab().save(QDir(pictures).filePath(name)));
        }
        // A page whose words are longer does not push the window off the screen.
        for (const int page : {0, 2, 0}) {
            desk.window.showPage(page);
            QCoreApplication::processEvents();
            QCOMPARE(desk.window.size(), size);
        }
    }
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::theChoiceIsKept()
{
    WindowDesk desk;
    QAction* deutsch = nullptr;
    for (QAction* action : desk.window.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Deutsch"))
            deutsch = action;
    QVERIFY(deutsch);
    deutsch->trigger();
    QCOMPARE(desk.settings.value(languageKey).toString(), QStringLiteral("de"));
    QVERIFY(deutsch->isChecked());
}

LOADLINE_WIDGET_TEST(TestTranslations)
#include "tst_translations.moc"
