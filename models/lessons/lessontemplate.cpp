// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lessons/lessontemplate.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

constexpr std::string_view comparedPrefix = "compared.";

struct NamedFormat
{
    std::string_view name;
    Format format;
};
constexpr std::array formats{
    NamedFormat{"count", Format::Count},       NamedFormat{"decimal", Format::Decimal},
    NamedFormat{"usd", Format::Usd},           NamedFormat{"rate", Format::Rate},
    NamedFormat{"duration", Format::Duration}, NamedFormat{"share", Format::Share},
    NamedFormat{"memory", Format::Mebibytes},  NamedFormat{"time", Format::TimeOfWeek},
};

/// Appends to the literal at the end, which may have to be begun.
void append(LessonTemplate& into, char letter)
{
    if (into.empty() || !std::holds_alternative<std::string>(into.back()))
        into.emplace_back(std::string());
    std::get<std::string>(into.back()) += letter;
}

bool mayWrite(const ParameterSpec& spec, Format format)
{
    const bool isNumber = spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Integer;
    return isNumber && (format == Format::Count || format == Format::Decimal);
}

const LessonMoment* momentOf(const LessonPlaceholder& placeholder, const LessonMoments& moments)
{
    if (!placeholder.compared)
        return &moments.now;
    return moments.compared ? &*moments.compared : nullptr;
}

} // namespace

std::vector<std::string_view> lessonFormats()
{
    std::vector<std::string_view> names;
    names.reserve(formats.size());
    for (const NamedFormat& each : formats)
        names.push_back(each.name);
    return names;
}

std::optional<LessonPlaceholder> parsePlaceholder(std::string_view words, TemplateProblem& problem)
{
    const std::size_t colon = words.find(':');
    std::string_view name = words.substr(0, colon);
    LessonPlaceholder placeholder;
    placeholder.compared = name.starts_with(comparedPrefix);
    if (placeholder.compared)
        name.remove_prefix(comparedPrefix.size());
    placeholder.value = findLessonValue(name);
    placeholder.parameter = placeholder.value ? nullptr : findParameter(name);
    if (!placeholder.value && !placeholder.parameter) {
        problem = {TemplateProblem::Kind::UnknownName, std::string(name)};
        return {};
    }
    if (colon == std::string_view::npos)
        return placeholder;
    const std::string_view format = words.substr(colon + 1);
    const auto found = std::ranges::find(formats, format, &NamedFormat::name);
    if (found == formats.end()) {
        problem = {TemplateProblem::Kind::UnknownFormat, std::string(format)};
        return {};
    }
    if (placeholder.parameter && !mayWrite(*placeholder.parameter, found->format)) {
        problem = {TemplateProblem::Kind::FormatOfParameter, std::string(name)};
        return {};
    }
    placeholder.format = found->format;
    return placeholder;
}

std::optional<LessonTemplate> parseLessonTemplate(std::string_view text, TemplateProblem& problem)
{
    LessonTemplate result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (letter != '{' && letter != '}') {
            append(result, letter);
        } else if (at + 1 < text.size() && text[at + 1] == letter) {
            append(result, letter);
            ++at;
        } else {
            const std::size_t end = letter == '{' ? text.find('}', at) : std::string_view::npos;
            if (end == std::string_view::npos) {
                problem = {TemplateProblem::Kind::OpenBrace, std::string(text.substr(at, 20))};
                return {};
            }
            const auto placeholder = parsePlaceholder(text.substr(at + 1, end - at - 1), problem);
            if (!placeholder)
                return {};
            result.emplace_back(*placeholder);
            at = end;
        }
    }
    return result;
}

std::optional<double> placeholderValue(const LessonPlaceholder& placeholder, const LessonMoments& moments)
{
    const LessonMoment* moment = momentOf(placeholder, moments);
    if (!moment || !placeholder.value)
        return {};
    return placeholder.value->read(*moment->evaluation);
}

namespace {

FilledLesson::value_type filledPiece(const LessonPlaceholder& placeholder, const LessonMoments& moments)
{
    if (placeholder.value) {
        const auto value = placeholderValue(placeholder, moments);
        if (!value)
            return std::monostate{};
        return MessageNumber{*value, placeholder.format.value_or(placeholder.value->format)};
    }
    const LessonMoment* moment = momentOf(placeholder, moments);
    if (!moment)
        return std::monostate{};
    const ParameterValue value = placeholder.parameter->read(moment->scenario);
    if (placeholder.format)
        return MessageNumber{std::get<double>(value), *placeholder.format};
    return ParameterAmount{placeholder.parameter, value};
}

} // namespace

FilledLesson fillLesson(const LessonTemplate& text, const LessonMoments& moments)
{
    FilledLesson filled;
    for (const auto& piece : text) {
        if (const auto* words = std::get_if<std::string>(&piece)) {
            filled.emplace_back(*words);
            continue;
        }
        filled.push_back(filledPiece(std::get<LessonPlaceholder>(piece), moments));
    }
    return filled;
}

} // namespace loadline
