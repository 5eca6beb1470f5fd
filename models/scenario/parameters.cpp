// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameters.h"

#include "models/scenario/parameteraccess.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace loadline {
namespace {

std::vector<ParameterSpec> joinTables()
{
    std::vector<ParameterSpec> all;
    for (const auto part :
         {trafficParameters(), requestParameters(), ec2SizeParameters(), ec2MoreParameters(), ec2PurchaseParameters(),
          lambdaParameters(), stateParameters(), databaseParameters(), billingParameters()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

/// Shortest digits that read back as the same number; "100000" rather than "1e+05".
std::string numberText(double value)
{
    constexpr double longestFixed = 1e15;
    std::array<char, 32> buffer{};
    char* const last = buffer.data() + buffer.size();
    const bool isFixed = value == std::floor(value) && std::abs(value) < longestFixed;
    const auto [end, error] = isFixed ? std::to_chars(buffer.data(), last, value, std::chars_format::fixed)
                                      : std::to_chars(buffer.data(), last, value);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string{};
}

Message outOfRange(const ParameterSpec& spec)
{
    return {translatable("models", "%1 must be %2."), {std::string(spec.id), parameterRange(spec)}};
}

bool inRange(const ParameterSpec& spec, double value)
{
    // A comparison with NaN is false, so NaN is never in range.
    return value >= spec.minimum && value <= spec.maximum;
}

bool isWhole(const ParameterSpec& spec)
{
    return spec.kind == ParameterKind::Integer || spec.kind == ParameterKind::Switch ||
           spec.kind == ParameterKind::Choice;
}

std::optional<Message> checkNumber(const ParameterSpec& spec, const ParameterValue& value)
{
    const auto* number = std::get_if<double>(&value);
    if (!number || !inRange(spec, *number) || (isWhole(spec) && *number != std::floor(*number)))
        return outOfRange(spec);
    return {};
}

std::optional<Message> checkValue(const ParameterSpec& spec, const ParameterValue& value)
{
    switch (spec.kind) {
    case ParameterKind::Number:
    case ParameterKind::Integer:
    case ParameterKind::Switch:
    case ParameterKind::Choice:
        return checkNumber(spec, value);
    case ParameterKind::Text:
        if (!std::holds_alternative<std::string>(value))
            return outOfRange(spec);
        return {};
    case ParameterKind::Numbers: {
        const auto* numbers = std::get_if<std::vector<double>>(&value);
        if (!numbers || !std::ranges::all_of(*numbers, [&](double number) { return inRange(spec, number); }))
            return outOfRange(spec);
        return {};
    }
    case ParameterKind::Trace:
        break;
    }
    return Message{translatable("models", "%1 is set by opening a trace file."), {std::string(spec.id)}};
}

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

std::optional<ParameterValue> parseSwitch(std::string_view text)
{
    if (text == "true" || text == "on" || text == "yes" || text == "1")
        return ParameterValue{1.0};
    if (text == "false" || text == "off" || text == "no" || text == "0")
        return ParameterValue{0.0};
    return {};
}

std::optional<ParameterValue> parseChoice(const ParameterSpec& spec, std::string_view text)
{
    const auto found = std::ranges::find(spec.choices, text, &ParameterChoice::key);
    if (found == spec.choices.end())
        return {};
    return ParameterValue{static_cast<double>(found - spec.choices.begin())};
}

std::optional<ParameterValue> parseNumbers(std::string_view text)
{
    std::vector<double> numbers;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const auto value = parseNumber(text.substr(0, comma));
        if (!value)
            return {};
        numbers.push_back(*value);
        text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
    }
    return ParameterValue{std::move(numbers)};
}

} // namespace

std::span<const ParameterSpec> parameters()
{
    static const std::vector<ParameterSpec> all = joinTables();
    return all;
}

const ParameterSpec* findParameter(std::string_view id)
{
    static const auto index = [] {
        std::unordered_map<std::string_view, const ParameterSpec*> byId;
        for (const ParameterSpec& spec : parameters())
            byId.emplace(spec.id, &spec);
        return byId;
    }();
    const auto found = index.find(id);
    return found == index.end() ? nullptr : found->second;
}

std::optional<Message> setParameter(Scenario& scenario, const ParameterSpec& spec, const ParameterValue& value)
{
    if (auto error = checkValue(spec, value))
        return error;
    Scenario changed = scenario;
    if (auto error = spec.write(changed, value))
        return error;
    // A derived parameter writes another one's field, whose own range must hold too.
    if (spec.derived) {
        for (const ParameterSpec& other : parameters()) {
            if (other.derived || other.kind == ParameterKind::Trace)
                continue;
            if (auto error = checkValue(other, other.read(changed)))
                return Message{"%1: %2", {std::string(spec.id), *error}};
        }
    }
    scenario = std::move(changed);
    return {};
}

std::optional<ParameterValue> parseParameterValue(const ParameterSpec& spec, std::string_view text, Message& error)
{
    std::optional<ParameterValue> value;
    switch (spec.kind) {
    case ParameterKind::Number:
    case ParameterKind::Integer:
        if (const auto number = parseNumber(text))
            value = *number;
        break;
    case ParameterKind::Switch:
        value = parseSwitch(text);
        break;
    case ParameterKind::Choice:
        value = parseChoice(spec, text);
        break;
    case ParameterKind::Text:
        value = std::string(text);
        break;
    case ParameterKind::Numbers:
        value = parseNumbers(text);
        break;
    case ParameterKind::Trace:
        break;
    }
    if (!value)
        error = outOfRange(spec);
    return value;
}

std::string parameterValueText(const ParameterSpec& spec, const ParameterValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
        std::string joined;
        for (const double number : *numbers)
            joined += (joined.empty() ? "" : ",") + numberText(number);
        return joined;
    }
    const double number = std::get<double>(value);
    if (spec.kind == ParameterKind::Switch)
        return number != 0.0 ? "true" : "false";
    if (spec.kind == ParameterKind::Choice)
        return std::string(spec.choices[static_cast<std::size_t>(number)].key);
    return numberText(number);
}

Message parameterRange(const ParameterSpec& spec)
{
    const auto range = [&spec](const char* text) {
        std::string maximum = numberText(spec.maximum);
        if (!spec.unit.empty())
            return Message{text, {numberText(spec.minimum), Message{"%1 %2", {maximum, std::string(spec.unit)}}}};
        return Message{text, {numberText(spec.minimum), maximum}};
    };
    switch (spec.kind) {
    case ParameterKind::Switch:
        return {translatable("models", "true or false"), {}};
    case ParameterKind::Text:
        return {translatable("models", "a text"), {}};
    case ParameterKind::Trace:
        return {translatable("models", "a timestamp,value CSV file"), {}};
    case ParameterKind::Choice: {
        std::string keys;
        for (const ParameterChoice& choice : spec.choices)
            keys += (keys.empty() ? "" : ", ") + std::string(choice.key);
        return {translatable("models", "one of %1"), {keys}};
    }
    case ParameterKind::Number:
        break;
    case ParameterKind::Integer:
        return range(translatable("models", "a whole number from %1 to %2"));
    case ParameterKind::Numbers:
        return range(translatable("models", "numbers from %1 to %2"));
    }
    return range(translatable("models", "from %1 to %2"));
}

} // namespace loadline
