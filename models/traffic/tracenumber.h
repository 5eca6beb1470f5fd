// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as tables write them: with thousands separators, decimal commas and units.

#pragma once

#include "models/message.h"
#include "models/traffic/tracechoices.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

namespace loadline {

/// Which time the numbers of a column are over.
enum class RateUnit
{
    None,
    PerSecond,
    PerMinute,
    PerHour
};

/// A number's parts as they stand written.
struct WrittenNumber
{
    std::string_view mantissa; ///< sign, digits and marks
    std::string_view exponent; ///< "e3"; empty
    std::string_view unit;     ///< "req/s"; empty
};

/// Nothing where the cell does not begin like a number.
[[nodiscard]] std::optional<WrittenNumber> splitNumber(std::string_view cell);

/// Empty, "n/a", "null", "-": the recorder has nothing to say.
[[nodiscard]] bool isMissing(std::string_view cell);

/// What a unit says: the factor its prefix stands for and the time it is over. Nothing where it is no unit of
/// requests: "ms", "%", "kB".
struct UnitFacts
{
    double factor = 1.0;
    RateUnit rate = RateUnit::None;
    bool operator==(const UnitFacts&) const = default;
};
[[nodiscard]] std::optional<UnitFacts> unitFacts(std::string_view unit);

/// What the marks in a column's numbers say about which is the decimal one. Add every cell, then decide.
class DecimalEvidence
{
public:
    void add(std::string_view mantissa);

    struct Decision
    {
        TraceDecimals decimals = TraceDecimals::Automatic; ///< Automatic: the numbers leave it open
        bool certain = true;
    };
    /// `programs` where the table is of a kind that only programs write: there a point is the decimal mark.
    [[nodiscard]] Decision decide(bool programs) const;
    /// A cell that can be read in two ways, for the question; empty where there is none.
    [[nodiscard]] std::string_view openCell() const { return m_openCell; }

private:
    struct Mark
    {
        std::size_t cells = 0;    ///< cells that have it
        std::size_t groups = 0;   ///< of those, with exactly three digits behind each and one to three before
        std::size_t repeated = 0; ///< cells with several of it
        std::size_t decimal = 0;  ///< cells where it can only be the decimal mark
    };
    Mark m_point;
    Mark m_comma;
    std::size_t m_plainSmall = 0; ///< cells without a mark below 1,000
    std::size_t m_plainLarge = 0;
    std::string_view m_openCell;
};

/// A value from 0 to 1e12, or what is wrong with the cell and how to mend it: the end of a sentence.
[[nodiscard]] std::variant<double, Message> parseTraceNumber(const WrittenNumber& number, std::string_view cell,
                                                             TraceDecimals decimals);

} // namespace loadline
