// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessonwords.h"

#include "app/nearestname.h"

#include <QCoreApplication>
#include <QStringList>

namespace loadline {
namespace {

constexpr qsizetype shownLetters = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

QString text(std::string_view source)
{
    return QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
}

std::vector<std::string_view> valueNames()
{
    std::vector<std::string_view> names;
    for (const LessonValueSpec& spec : lessonValues())
        names.push_back(spec.name);
    return names;
}

QString joined(const std::vector<std::string_view>& names)
{
    QStringList list;
    for (const std::string_view name : names)
        list << text(name);
    return list.join(QStringLiteral(", "));
}

/// A sentence, and the nearest name or else all of them.
QString withNearest(const QString& sentence, const std::string& name, const std::vector<std::string_view>& names)
{
    const std::string_view nearest = nearestName(name, names);
    return nearest.empty() ? Words::tr("%1; there are %2.").arg(sentence, joined(names))
                           : Words::tr("%1; did you mean %2?").arg(sentence, text(nearest));
}

} // namespace

QString templateProblemText(const TemplateProblem& problem)
{
    const QString words = text(problem.words).left(shownLetters);
    switch (problem.kind) {
    case TemplateProblem::Kind::OpenBrace:
        return Words::tr("A brace has no partner at \"%1\"; write {{ or }} where a brace is meant.").arg(words);
    case TemplateProblem::Kind::UnknownName: {
        std::vector<std::string_view> names = valueNames();
        const auto values = names;
        for (const ParameterSpec& spec : parameters())
            names.push_back(spec.id);
        const QString sentence = Words::tr("There is no quantity or parameter \"%1\"").arg(words);
        const std::string_view nearest = nearestName(problem.words, names);
        return withNearest(sentence, problem.words, nearest.empty() ? values : names);
    }
    case TemplateProblem::Kind::UnknownFormat:
        return Words::tr("There is no format \"%1\"; there are %2.").arg(words, joined(lessonFormats()));
    case TemplateProblem::Kind::FormatOfParameter:
        break;
    }
    return Words::tr("%1 is a parameter: leave the format out or, where it is a number, write count or decimal.")
        .arg(words);
}

QString unknownAnswer(const std::string& name)
{
    if (name.empty())
        return Words::tr("\"answer\" must be the name of a quantity, such as %1.")
            .arg(text(lessonValues().front().name));
    return withNearest(Words::tr("\"answer\" names no quantity: \"%1\"").arg(text(name).left(shownLetters)), name,
                       valueNames());
}

QString unknownLessonKey(const std::string& key)
{
    return Words::tr("Unknown key \"%1\"; a lesson has format, version, title, setting, question, reveal, why, try, "
                     "remember, "
                     "scenario, compared, answer, guess, chart and parameters.")
        .arg(text(key).left(shownLetters));
}

} // namespace loadline
