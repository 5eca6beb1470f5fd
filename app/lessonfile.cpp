// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessonfile.h"

#include "app/jsonplace.h"
#include "app/lessonwords.h"
#include "app/scenariofile.h"
#include "app/scenarioinput.h"
#include "app/strictjson.h"
#include "app/wholefile.h"
#include "ui/charts/charts.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>
#include <cmath>

namespace loadline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatWord = "loadline-lesson";
constexpr int currentVersion = 1;
constexpr std::string_view scenarioKey = "scenario";
constexpr std::string_view comparedKey = "compared";
constexpr std::size_t mostParameters = 5;
constexpr std::size_t longestText = 1500; ///< bytes
constexpr double largestGuess = 1e9;

constexpr std::array shippedKeys{"idle-night", "break-even",      "cold-start-morning", "flash-sale",
                                 "one-pool",   "chat-websockets", "credits-run-out",    "queue-knee"};

struct TextKey
{
    std::string_view key;
    LessonText Lesson::*text;
};
constexpr std::array textKeys{TextKey{"title", &Lesson::title},       TextKey{"setting", &Lesson::setting},
                              TextKey{"question", &Lesson::question}, TextKey{"reveal", &Lesson::reveal},
                              TextKey{"why", &Lesson::why},           TextKey{"try", &Lesson::tryIt},
                              TextKey{"remember", &Lesson::remember}};
constexpr std::array otherKeys{std::string_view("format"),
                               std::string_view("version"),
                               scenarioKey,
                               comparedKey,
                               std::string_view("answer"),
                               std::string_view("guess"),
                               std::string_view("chart"),
                               std::string_view("parameters")};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

QString text(std::string_view source)
{
    return QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
}

class LessonParser
{
public:
    LessonParser(const QByteArray& content, QString fileName, const PriceSheet& sheet)
        : m_content(content)
        , m_fileName(std::move(fileName))
        , m_sheet(sheet)
    {}

    std::optional<Lesson> parse();
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    bool fail(const QString& clause);
    bool failAt(const std::vector<std::string_view>& path, const QString& sentence);
    bool readRoot(const Json& root);
    bool readHead(const Json& root);
    bool readTexts(const Json& root);
    bool readText(std::string_view key, const Json& value, LessonText& into);
    bool checkTemplate(std::string_view key, const std::string& language, const std::string& words);
    bool readScenario(std::string_view key, Scenario& into);
    bool readAnswer(const Json& root);
    bool readGuess(const Json& root);
    bool readChart(const Json& root);
    bool readParameters(const Json& root);

    const QByteArray& m_content;
    QString m_fileName;
    const PriceSheet& m_sheet;
    Lesson m_lesson;
    QString m_error;
};

bool LessonParser::fail(const QString& clause)
{
    m_error = m_fileName + clause;
    return false;
}

bool LessonParser::failAt(const std::vector<std::string_view>& path, const QString& sentence)
{
    const QString place = placeOfKey(m_content, path);
    return fail(place.isEmpty() ? u": "_s + sentence : Words::tr(", %1: %2").arg(place, sentence));
}

bool LessonParser::readHead(const Json& root)
{
    if (!root.is_object() || !root.contains("format") || root["format"] != formatWord)
        return fail(Words::tr(" is not a Loadline lesson: its \"format\" must be \"%1\".").arg(text(formatWord)));
    if (!root.contains("version") || !root["version"].is_number_integer() || root["version"] < 1)
        return failAt({"version"}, Words::tr("\"version\" must be %1.").arg(currentVersion));
    if (root["version"] > currentVersion)
        return fail(
            Words::tr(" was written for a newer Loadline (its file version is %1, this one reads %2); update Loadline "
                      "to open it.")
                .arg(text(root["version"].dump()).left(20))
                .arg(currentVersion));
    for (const auto& [key, value] : root.items()) {
        if (std::ranges::find(textKeys, key, &TextKey::key) == textKeys.end() &&
            std::ranges::find(otherKeys, key) == otherKeys.end())
            return failAt({key}, unknownLessonKey(key));
    }
    return true;
}

bool LessonParser::checkTemplate(std::string_view key, const std::string& language, const std::string& words)
{
    TemplateProblem problem;
    const auto parsed = parseLessonTemplate(words, problem);
    if (!parsed)
        return failAt({key, language}, templateProblemText(problem));
    for (const auto& piece : *parsed) {
        const auto* placeholder = std::get_if<LessonPlaceholder>(&piece);
        if (placeholder && placeholder->compared && !m_lesson.compared)
            return failAt(
                {key, language},
                Words::tr("A placeholder that begins with \"compared.\" needs a scenario under \"compared\"."));
    }
    return true;
}

bool LessonParser::readText(std::string_view key, const Json& value, LessonText& into)
{
    const auto isLanguage = [](const std::string& name) {
        return (name.size() == 2 || name.size() == 3) &&
               std::ranges::all_of(name, [](char letter) { return letter >= 'a' && letter <= 'z'; });
    };
    if (!value.is_object() || !value.contains("en"))
        return failAt(
            {key}, Words::tr("\"%1\" must be an object of languages and texts, with \"en\" at least.").arg(text(key)));
    for (const auto& [language, words] : value.items()) {
        if (!isLanguage(language))
            return failAt({key, language},
                          Words::tr("\"%1\" is not a language; write two or three small letters, as in \"de\".")
                              .arg(text(language).left(20)));
        if (!words.is_string() || words.get_ref<const std::string&>().empty() ||
            words.get_ref<const std::string&>().size() > longestText)
            return failAt({key, language},
                          Words::tr("\"%1\" must be a text of 1 to %2 bytes.").arg(text(key)).arg(longestText));
        const auto& content = words.get_ref<const std::string&>();
        if (!checkTemplate(key, language, content))
            return false;
        into.languages.emplace_back(language, content);
    }
    return true;
}

bool LessonParser::readTexts(const Json& root)
{
    for (const TextKey& each : textKeys) {
        const std::string key(each.key);
        if (!root.contains(key))
            return fail(Words::tr(": \"%1\" is missing; every lesson has it.").arg(text(key)));
        if (!readText(each.key, root[key], m_lesson.*each.text))
            return false;
    }
    return true;
}

/// The scenario stands in the lesson as it would in a file of its own. Everything around it is blanked, so that the
/// reader of scenario files names the lines of this file.
bool LessonParser::readScenario(std::string_view key, Scenario& into)
{
    const auto span = spanOfValue(m_content, {key});
    if (!span || m_content.at(span->first) != '{')
        return failAt({key}, Words::tr("\"%1\" must be a scenario as Loadline saves it.").arg(text(key)));
    QByteArray alone;
    alone.reserve(span->second);
    for (const char byte : QByteArrayView(m_content).first(span->first)) {
        // A character of several bytes is one column.
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U)
            alone += byte == '\n' ? '\n' : ' ';
    }
    alone += QByteArrayView(m_content).sliced(span->first, span->second - span->first);
    const auto file = parseScenarioFile(alone, Words::tr("%1, in \"%2\"").arg(m_fileName, text(key)), m_sheet, m_error);
    if (!file)
        return false;
    if (file->pinned)
        return failAt({key, "pinned"}, Words::tr("A lesson compares with \"compared\"; remove \"pinned\"."));
    into = file->scenario;
    return true;
}

bool LessonParser::readAnswer(const Json& root)
{
    const bool isText = root.contains("answer") && root["answer"].is_string();
    const std::string name = isText ? root["answer"].get<std::string>() : std::string();
    if (!findLessonValue(name))
        return failAt({"answer"}, unknownAnswer(name));
    m_lesson.answer = name;
    return true;
}

bool LessonParser::readGuess(const Json& root)
{
    const auto isNumber = [&](const char* key) {
        const Json& guess = root["guess"];
        return guess.contains(key) && guess[key].is_number() && std::abs(guess[key].get<double>()) <= largestGuess;
    };
    const bool isWhole = root.contains("guess") && root["guess"].is_object() && root["guess"].size() == 3 &&
                         isNumber("from") && isNumber("to") && root["guess"].contains("scale");
    if (!isWhole)
        return failAt({"guess"}, Words::tr("\"guess\" must be an object with \"from\", \"to\" and \"scale\"."));
    const Json& guess = root["guess"];
    if (guess["scale"] != "linear" && guess["scale"] != "logarithmic")
        return failAt({"guess", "scale"}, Words::tr("\"scale\" must be \"linear\" or \"logarithmic\"."));
    m_lesson.guess = {guess["from"].get<double>(), guess["to"].get<double>(), guess["scale"] == "logarithmic"};
    if (m_lesson.guess.from >= m_lesson.guess.to)
        return failAt({"guess"}, Words::tr("\"from\" must be less than \"to\"."));
    if (m_lesson.guess.logarithmic && m_lesson.guess.from <= 0.0)
        return failAt({"guess"}, Words::tr("\"from\" must be above 0 where the scale is logarithmic."));
    return true;
}

bool LessonParser::readChart(const Json& root)
{
    QStringList keys;
    for (const ChartKind kind : chartKinds)
        keys << chartKey(kind);
    const bool isText = root.contains("chart") && root["chart"].is_string();
    m_lesson.chart = isText ? root["chart"].get<std::string>() : std::string();
    return keys.contains(text(m_lesson.chart)) ||
           failAt({"chart"}, Words::tr("\"chart\" must be one of %1.").arg(keys.join(u", "_s)));
}

bool LessonParser::readParameters(const Json& root)
{
    const bool isList = root.contains("parameters") && root["parameters"].is_array() && !root["parameters"].empty() &&
                        root["parameters"].size() <= mostParameters;
    if (!isList)
        return failAt({"parameters"},
                      Words::tr("\"parameters\" must be a list of 1 to %1 parameters to try.").arg(mostParameters));
    for (const Json& id : root["parameters"]) {
        const std::string name = id.is_string() ? id.get<std::string>() : std::string();
        const ParameterSpec* spec = findParameter(name);
        if (!spec)
            return failAt({"parameters"}, unknownParameter(name));
        if (spec->kind == ParameterKind::Trace || spec->kind == ParameterKind::Numbers)
            return failAt(
                {"parameters"},
                Words::tr("%1 cannot be tried in a lesson; name a number, a switch or a choice.").arg(text(name)));
        if (std::ranges::find(m_lesson.parameters, spec->id) != m_lesson.parameters.end())
            return failAt({"parameters"}, Words::tr("%1 stands twice; keep one of the two.").arg(text(name)));
        m_lesson.parameters.push_back(spec->id);
    }
    return true;
}

bool LessonParser::readRoot(const Json& root)
{
    if (!readHead(root) || !readScenario(scenarioKey, m_lesson.scenario))
        return false;
    if (root.contains(std::string(comparedKey)) && !readScenario(comparedKey, m_lesson.compared.emplace()))
        return false;
    return readTexts(root) && readAnswer(root) && readGuess(root) && readChart(root) && readParameters(root);
}

std::optional<Lesson> LessonParser::parse()
{
    if (isBlank(m_content)) {
        fail(Words::tr(" is empty; open a lesson."));
        return {};
    }
    if (m_content.contains('\0')) {
        fail(Words::tr(" is not a text file; open a lesson."));
        return {};
    }
    QString problem;
    const auto root = readStrictJson(m_content, problem);
    if (!root) {
        fail(u", "_s + problem + Words::tr(" Correct the file there."));
        return {};
    }
    if (!readRoot(*root))
        return {};
    return std::move(m_lesson);
}

} // namespace

std::optional<Lesson> parseLessonFile(const QByteArray& content, const QString& fileName, const PriceSheet& sheet,
                                      QString& error)
{
    LessonParser parser(content, fileName, sheet);
    auto lesson = parser.parse();
    if (!lesson)
        error = parser.error();
    return lesson;
}

std::optional<Lesson> readLessonFile(const QString& path, const PriceSheet& sheet, QString& error)
{
    const auto content = readWholeFile(path, lessonFileLimit, error);
    if (!content)
        return {};
    return parseLessonFile(*content, QDir::toNativeSeparators(path), sheet, error);
}

bool looksLikeLesson(const QString& path) { return path.endsWith(u".lesson"_s, Qt::CaseInsensitive); }

std::vector<ShippedLesson> readShippedLessons(const PriceSheet& sheet, QString& error)
{
    std::vector<ShippedLesson> lessons;
    for (const char* name : shippedKeys) {
        const QString key = QString::fromLatin1(name);
        auto lesson = readLessonFile(u":/lessons/%1.lesson"_s.arg(key), sheet, error);
        if (!lesson)
            return {};
        lessons.push_back({key, *std::move(lesson)});
    }
    return lessons;
}

} // namespace loadline
