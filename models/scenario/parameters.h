// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parameter table: every input of the program, declared once. Sliders, scenario files, the command line, undo
// texts, search, tooltips and documentation all read this table; adding an input is one entry in parametertable*.cpp.

#pragma once

#include "models/message.h"
#include "models/scenario/scenario.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace loadline {

enum class ParameterGroup
{
    Traffic,
    Idle,
    Request,
    Ec2,
    Lambda,
    State,
    Billing
};

/// How a parameter's value is held and edited.
enum class ParameterKind
{
    Number,  ///< double within [minimum, maximum]
    Integer, ///< double without a fraction within [minimum, maximum]
    Switch,  ///< double, 0 or 1
    Choice,  ///< double, index into `choices`; written outside the program as the choice's key
    Text,    ///< std::string, checked by the writer (instance type name, idle windows)
    Numbers, ///< std::vector<double> of fixed length, each within [minimum, maximum]
    Trace    ///< a recorded series: set as a whole by reading a file, never through a value
};

/// How a slider's way maps to values.
enum class SliderScale
{
    Linear,
    Logarithmic,        ///< minimum above 0
    LogarithmicFromZero ///< the slider's start is 0, then logarithmic from `step`
};

struct ParameterChoice
{
    std::string_view key;   ///< in files and on the command line
    std::string_view label; ///< on screen, English source text
};

using ParameterValue = std::variant<double, std::string, std::vector<double>>;

/// One input. Texts are English source texts; the window translates them in the context "parameters".
struct ParameterSpec
{
    std::string_view id{};    ///< stable: in files, on the command line, in links
    std::string_view label{}; ///< short, for a 100 px column
    std::string_view unit{};  ///< shown behind the value; empty for counts and ratios that need none
    ParameterGroup group = ParameterGroup::Traffic;
    ParameterKind kind = ParameterKind::Number;
    SliderScale scale = SliderScale::Linear;
    double minimum = 0.0;
    double maximum = 1.0;
    double step = 1.0; ///< of the spin box and of keyboard steps on a linear slider
    int decimals = 0;  ///< the most the spin box shows
    std::span<const ParameterChoice> choices{};
    std::string_view meaning{}; ///< what it is and what it changes, one or two sentences
    std::string_view source{};  ///< where the default or a constant behind it comes from, with date; may be empty
    bool advanced = false;      ///< shown behind "More" in its group
    bool derived = false;       ///< another way to state a field that has its own parameter: not stored in files
    bool reading = false;       ///< says how a trace is read: asked when one is opened, no control of its own

    ParameterValue (*read)(const Scenario&) = nullptr;
    /// Stores a value already checked against kind and range. Returns a sentence on why not, or nothing.
    std::optional<Message> (*write)(Scenario&, const ParameterValue&) = nullptr;
    /// Why the parameter has no effect in this scenario (English source text); empty when it has.
    std::string_view (*inactive)(const Scenario&) = nullptr;
};

/// All parameters in the order in which they are shown. The ids are unique.
[[nodiscard]] std::span<const ParameterSpec> parameters();

/// The parameter of that id, or nullptr.
[[nodiscard]] const ParameterSpec* findParameter(std::string_view id);

/// Stores a value after checking it: right alternative, finite, within the range, a whole number where needed. Returns
/// a sentence that names the parameter and its range when it is refused; the scenario is then unchanged.
[[nodiscard]] std::optional<Message> setParameter(Scenario& scenario, const ParameterSpec& spec,
                                                  const ParameterValue& value);

/// Reads a value from text as the command line gives it: a number, `true`/`false`/`on`/`off`, a choice's key, numbers
/// separated by commas. Returns a sentence on what is wrong in `error` and nothing otherwise.
[[nodiscard]] std::optional<ParameterValue> parseParameterValue(const ParameterSpec& spec, std::string_view text,
                                                                Message& error);

/// The value as the command line would take it back.
[[nodiscard]] std::string parameterValueText(const ParameterSpec& spec, const ParameterValue& value);

/// The range or the keys that a value must have, for messages and documentation: "0.001 to 100000 req/s".
[[nodiscard]] Message parameterRange(const ParameterSpec& spec);

/// Windows of the week in words: "Mon 22:00-Tue 06:00, Sat 00:00-Mon 00:00". Empty text is no window.
[[nodiscard]] std::string weekWindowsText(const std::vector<WeekWindow>& windows);
[[nodiscard]] std::optional<std::vector<WeekWindow>> parseWeekWindows(std::string_view text, Message& error);

} // namespace loadline
