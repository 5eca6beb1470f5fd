// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lesson files: the eight that are carried, and files that are damaged, foreign or hostile.

#include "app/lessonfile.h"
#include "models/evaluate.h"
#include "models/lessons/lessontemplate.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace loadline;

namespace {

std::vector<ShippedLesson> shipped()
{
    QString error;
    auto lessons = readShippedLessons(shippedSheet(), error);
    if (lessons.empty())
        qFatal("%s", qUtf8Printable(error));
    return lessons;
}

QByteArray shippedText(const QString& key)
{
    QFile file(QStringLiteral(":/lessons/%1.lesson").arg(key));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no lesson %s", qUtf8Printable(key));
    return file.readAll();
}

/// What is said of a good lesson in which `from` has been replaced by `to`.
QString problemAfter(const QByteArray& from, const QByteArray& to)
{
    QByteArray content = shippedText(QStringLiteral("queue-knee"));
    if (!content.contains(from))
        qFatal("the lesson has no %s", from.constData());
    content.replace(content.indexOf(from), from.size(), to);
    QString error;
    return parseLessonFile(content, QStringLiteral("a.lesson"), shippedSheet(), error) ? QString() : error;
}

QList<const LessonText*> textsOf(const Lesson& lesson)
{
    return {&lesson.title, &lesson.setting, &lesson.question, &lesson.reveal,
            &lesson.why,   &lesson.tryIt,   &lesson.remember};
}

} // namespace

class TestLessonFile : public QObject
{
    Q_OBJECT

private slots:
    void eightLessonsAreCarried() { QCOMPARE(shipped().size(), std::size_t(8)); }

    void everyNumberOfTheTextsIsComputed()
    {
        const QRegularExpression placeholder(QStringLiteral("\\{[^{}]*\\}"));
        const QRegularExpression allowed(QStringLiteral("EC2"));
        const QRegularExpression digit(QStringLiteral("\\d"));
        for (const ShippedLesson& each : shipped()) {
            for (const LessonText* text : textsOf(each.lesson)) {
                QCOMPARE(text->languages.size(), std::size_t(3));
                for (const auto& [language, words] : text->languages) {
                    QString bare = QString::fromStdString(words);
                    bare.remove(placeholder).remove(allowed);
                    QVERIFY2(!bare.contains(digit), qUtf8Printable(each.key + QLatin1Char(' ') + bare));
                }
            }
        }
    }

    void everyPlaceholderHasANumber()
    {
        for (const ShippedLesson& each : shipped()) {
            const Lesson& lesson = each.lesson;
            const auto now = std::make_shared<const Evaluation>(evaluate(lesson.scenario, shippedSheet()));
            const Scenario compared = lesson.compared.value_or(lesson.scenario);
            const auto other = std::make_shared<const Evaluation>(evaluate(compared, shippedSheet()));
            const LessonMoments moments{{lesson.scenario, now}, LessonMoment{compared, other}};
            for (const LessonText* text : textsOf(lesson)) {
                for (const auto& [language, words] : text->languages) {
                    TemplateProblem problem;
                    const auto parsed = parseLessonTemplate(words, problem);
                    QVERIFY(parsed);
                    for (const auto& piece : fillLesson(*parsed, moments))
                        QVERIFY2(!std::holds_alternative<std::monostate>(piece), words.c_str());
                }
            }
        }
    }

    void everyAnswerLiesInsideItsGuesses()
    {
        for (const ShippedLesson& each : shipped()) {
            const Lesson& lesson = each.lesson;
            const LessonValueSpec* spec = findLessonValue(lesson.answer);
            const auto answer = spec->read(evaluate(lesson.scenario, shippedSheet()));
            QVERIFY2(answer, qUtf8Printable(each.key));
            const double typed = *answer / lessonUnit(spec->format).size;
            QVERIFY2(typed > lesson.guess.from && typed < lesson.guess.to, qUtf8Printable(each.key));
        }
    }

    void scenarioIsOneOfScenarioFiles()
    {
        const auto lessons = shipped();
        const auto found = std::find_if(lessons.begin(), lessons.end(),
                                        [](const ShippedLesson& each) { return each.key == u"queue-knee"; });
        QCOMPARE(found->lesson.scenario.ec2.type, std::string("m6i.large"));
        QVERIFY(found->lesson.compared);
        QVERIFY(found->lesson.compared->traffic.average < found->lesson.scenario.traffic.average);
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* from, const char* to, const char* said) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(said);
        };
        row("another format", "loadline-lesson", "loadline-scenario",
            "a.lesson is not a Loadline lesson: its \"format\" must be \"loadline-lesson\".");
        row("newer", "\"version\": 1", "\"version\": 2",
            "a.lesson was written for a newer Loadline (its file version is 2, this one reads 1); update Loadline to "
            "open it.");
        row("version as text", "\"version\": 1", "\"version\": \"1\"",
            "a.lesson, line 3, column 3: \"version\" must be 1.");
        row("unknown key", "\"remember\"", "\"remembr\"", "a.lesson, line 34, column 3: Unknown key \"remembr\"");
        row("no English", "\"en\"", "\"fr\"",
            "a.lesson, line 4, column 3: \"title\" must be an object of languages and texts, with \"en\" at least.");
        row("not a language", "\"de\"", "\"DE\"",
            "a.lesson, line 6, column 5: \"DE\" is not a language; write two or three small letters, as in \"de\".");
        row("text as number", "\"The knee of the queue\"", "5",
            "a.lesson, line 5, column 5: \"title\" must be a text of 1 to 1500 bytes.");
        row("unknown quantity", "{ec2.mean_s} on average", "{ec2.mean} on average",
            "a.lesson, line 20, column 5: There is no quantity or parameter \"ec2.mean\"; did you mean ec2.mean_s?");
        row("unknown format", "{ec2.mean_s} on average", "{ec2.mean_s:x} on average",
            "a.lesson, line 20, column 5: There is no format \"x\"; there are count,");
        row("open brace", "{ec2.mean_s} on average", "{ec2.mean_s on average", "a.lesson, line 20, column 5: ");
        row("no scenario to compare", "\"compared\": {", "\"compare\": {", "Unknown key \"compare\"");
        row("answer", "\"answer\": \"ec2.mean_s\"", "\"answer\": \"ec2.mean\"", "did you mean ec2.mean_s?");
        row("answer is a parameter", "\"answer\": \"ec2.mean_s\"", "\"answer\": \"traffic.average\"",
            "\"answer\" names no quantity: \"traffic.average\"");
        row("guess upside down", "\"to\": 10000", "\"to\": 1", "\"from\" must be less than \"to\".");
        row("guess from zero", "{\"from\": 100", "{\"from\": 0",
            "\"from\" must be above 0 where the scale is logarithmic.");
        row("scale", "\"logarithmic\"", "\"log\"", "\"scale\" must be \"linear\" or \"logarithmic\".");
        row("chart", "\"chart\": \"", "\"chart\": \"no", "\"chart\" must be one of traffic, cost,");
        row("no parameter", "\"parameters\": [\"traffic.average\"", "\"parameters\": [\"traffic.averge\"",
            "There is no parameter \"traffic.averge\"; did you mean traffic.average?");
        row("twice", "\"parameters\": [\"traffic.average\"", "\"parameters\": [\"ec2.instances\"",
            "ec2.instances stands twice; keep one of the two.");
        row("scenario's value", "\"ec2.instances\": 1", "\"ec2.instances\": 0", "a.lesson, in \"scenario\", line ");
        row("scenario's type", "m6i.large", "m6i.lorge", "did you mean m6i.large?");
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        const QString problem = problemAfter(from, to);
        QVERIFY2(problem.contains(said), qUtf8Printable(problem));
        QVERIFY(problem.startsWith(u"a.lesson"));
    }

    void theLineOfAScenarioIsThatOfTheFile()
    {
        const QByteArray content = shippedText(QStringLiteral("queue-knee"));
        const auto line = content.left(content.indexOf("\"ec2.instances\": 1")).count('\n') + 1;
        const QString problem = problemAfter("\"ec2.instances\": 1", "\"ec2.instances\": 0");
        QVERIFY2(problem.contains(QStringLiteral("line %1, column 7:").arg(line)), qUtf8Printable(problem));
    }

    void aFileIsRefusedWholeOrRead()
    {
        // Whatever one byte becomes, a lesson comes out or a sentence that names the file; nothing else.
        QRandomGenerator random(7);
        const QByteArray good = shippedText(QStringLiteral("flash-sale"));
        int refused = 0;
        constexpr int tries = 1500;
        for (int i = 0; i < tries; ++i) {
            QByteArray damaged = good;
            const int kind = random.bounded(3);
            const auto at = random.bounded(static_cast<int>(damaged.size()));
            if (kind == 0)
                damaged[at] = static_cast<char>(random.bounded(256));
            else if (kind == 1)
                damaged.truncate(at);
            else
                damaged.remove(at, random.bounded(40));
            QString error;
            const auto lesson = parseLessonFile(damaged, QStringLiteral("a.lesson"), shippedSheet(), error);
            QVERIFY(lesson.has_value() != error.startsWith(u"a.lesson"));
            refused += lesson ? 0 : 1;
        }
        QVERIFY(refused > tries / 2);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("only the head") << QByteArray(R"({"format": "loadline-lesson", "version": 1})");
        QTest::newRow("scenario is a list")
            << QByteArray(R"({"format": "loadline-lesson", "version": 1, "scenario": []})");
        QTest::newRow("scenario is a word")
            << QByteArray(R"({"format": "loadline-lesson", "version": 1, "scenario": "x", "why": {}})");
        QTest::newRow("key twice") << QByteArray(R"({"format": "loadline-lesson", "format": "loadline-lesson"})");
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QString error;
        QVERIFY(!parseLessonFile(content, QStringLiteral("a.lesson"), shippedSheet(), error));
        QVERIFY2(error.startsWith(u"a.lesson"), qUtf8Printable(error));
    }

    void aMissingFileSaysSo()
    {
        const QTemporaryDir folder;
        QString error;
        QVERIFY(!readLessonFile(folder.filePath(QStringLiteral("no.lesson")), shippedSheet(), error));
        QVERIFY(error.contains(u"no.lesson"));
    }

    void theDocumentationNamesEveryQuantity()
    {
        QFile file(QStringLiteral(LOADLINE_SOURCE_DIR "/resources/lessons/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const LessonValueSpec& spec : lessonValues())
            QVERIFY2(
                text.contains(QStringLiteral("`%1` | %2 |")
                                  .arg(QString::fromUtf8(spec.name.data()), QString::fromUtf8(spec.meaning.data()))),
                spec.name.data());
    }
};

LOADLINE_LOOP_TEST(TestLessonFile)
#include "tst_lessonfile.moc"
