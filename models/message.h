// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence with numbers in it that the models say and the window or the command line words in the reader's language
// and number format.

#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace loadline {

/// How a number in a message is written.
enum class Format
{
    Count,     ///< whole number with thousands separators
    Decimal,   ///< two significant digits
    Usd,       ///< dollars
    Rate,      ///< requests per second
    Duration,  ///< seconds, shown as ms or s
    Share,     ///< 0 … 1, shown in percent
    Mebibytes, ///< MiB, shown as AWS does ("MB")
    TimeOfWeek ///< minutes from Monday 00:00, shown as "Wed 14:10"
};

struct MessageNumber
{
    double value = 0.0;
    Format format = Format::Count;
    bool operator==(const MessageNumber&) const = default;
};

struct Message;

/// A text is translated where it is a source text; a message is worded on its own and put in.
using MessageArgument = std::variant<MessageNumber, std::string, Message>;

/// `text` is the English source text with %1 … %9 for the arguments; it has static storage.
struct Message
{
    std::string_view text;
    std::vector<MessageArgument> arguments;
    bool operator==(const Message&) const = default;
};

[[nodiscard]] inline MessageNumber number(double value, Format format) { return {value, format}; }

} // namespace loadline
