// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of lessons with placeholders. "{ec2.monthly_usd}" stands for a quantity of lessonvalues.h,
// "{compared.ec2.mean_s}" for the same of the scenario to compare with, "{traffic.average}" for the value of a
// parameter, and
// "{ec2.mean_s:decimal}" writes a number in another format. A parameter that is a number can be written without its
// unit as "count" or "decimal". "{{" and "}}" are braces.

#pragma once

#include "models/lessons/lessonvalues.h"
#include "models/scenario/parameters.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace loadline {

/// What a placeholder names.
struct LessonPlaceholder
{
    const LessonValueSpec* value = nullptr; ///< one of the two is set
    const ParameterSpec* parameter = nullptr;
    bool compared = false;          ///< of the scenario to compare with
    std::optional<Format> format{}; ///< as named, else a quantity's own; a parameter without one has its own unit
};

/// A text and its placeholders in their order.
using LessonTemplate = std::vector<std::variant<std::string, LessonPlaceholder>>;

/// What is wrong with a template: the words to name, and which kind of mistake they are.
struct TemplateProblem
{
    enum class Kind
    {
        OpenBrace,        ///< a brace without its partner
        UnknownName,      ///< neither a quantity nor a parameter
        UnknownFormat,    ///< after the colon
        FormatOfParameter ///< a parameter is written with its own unit or, where it is a number, as one without
    };
    Kind kind = Kind::OpenBrace;
    std::string words;
};

/// Nothing, and `problem`, where the text is not a template.
[[nodiscard]] std::optional<LessonTemplate> parseLessonTemplate(std::string_view text, TemplateProblem& problem);
/// A placeholder's words, without braces.
[[nodiscard]] std::optional<LessonPlaceholder> parsePlaceholder(std::string_view words, TemplateProblem& problem);
/// The formats that a placeholder can name: "count", "decimal", "usd", "rate", "duration", "share", "memory", "time".
[[nodiscard]] std::vector<std::string_view> lessonFormats();

struct ParameterAmount
{
    const ParameterSpec* spec = nullptr;
    ParameterValue value;
};
/// A text with its numbers, which the window words in the reader's language. `std::monostate` is a quantity that does
/// not exist in the scenario.
using FilledLesson = std::vector<std::variant<std::monostate, std::string, MessageNumber, ParameterAmount>>;

/// The scenarios of a lesson with their evaluations; all outlive this.
struct LessonMoments
{
    LessonMoment now;
    std::optional<LessonMoment> compared;
};

[[nodiscard]] FilledLesson fillLesson(const LessonTemplate& text, const LessonMoments& moments);
/// The number behind a placeholder of a quantity; nothing where it does not exist.
[[nodiscard]] std::optional<double> placeholderValue(const LessonPlaceholder& placeholder,
                                                     const LessonMoments& moments);

} // namespace loadline
