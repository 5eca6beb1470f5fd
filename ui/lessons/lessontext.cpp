// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/lessontext.h"

#include "ui/format.h"
#include "ui/parameters/parametertexts.h"

namespace loadline {
namespace {

std::string_view inLanguage(const LessonText& text)
{
    const std::string language = QLocale().name().section(QLatin1Char('_'), 0, 0).toStdString();
    return text.in(language);
}

QString pieceText(const FilledLesson::value_type& piece)
{
    if (const auto* words = std::get_if<std::string>(&piece))
        return fromUtf8(*words);
    if (const auto* number = std::get_if<MessageNumber>(&piece))
        return NumberFormat().argument(*number);
    if (const auto* amount = std::get_if<ParameterAmount>(&piece))
        return valueText(*amount->spec, amount->value);
    return noValue;
}

} // namespace

QString lessonText(const LessonText& text, const LessonMoments& moments)
{
    TemplateProblem problem;
    const auto parsed = parseLessonTemplate(inLanguage(text), problem);
    if (!parsed)
        return fromUtf8(inLanguage(text));
    QString filled;
    for (const auto& piece : fillLesson(*parsed, moments))
        filled += pieceText(piece);
    return filled;
}

QString lessonTitle(const LessonText& text) { return fromUtf8(inLanguage(text)); }

QString guessText(double guess, Format format)
{
    return NumberFormat().argument({guess * lessonUnit(format).size, format});
}

} // namespace loadline
