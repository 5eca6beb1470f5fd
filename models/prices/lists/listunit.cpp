// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/listunit.h"

#include "models/prices/lists/listnumber.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

using enum ListUnit;

struct UnitWord
{
    ListUnit unit;
    std::string_view word; ///< sameWords compares it
    double units = 1.0;
};

constexpr std::array words{
    UnitWord{Hour, "Hrs"},
    UnitWord{Hour, "Hours"},
    UnitWord{Hour, "Hour"},
    UnitWord{Hour, "Hr"},
    UnitWord{Hour, "LCU-Hrs"},
    UnitWord{Hour, "LCU-Hour"},
    UnitWord{Hour, "LCU-Hours"},
    UnitWord{Hour, "vCPU-Hours"},
    UnitWord{Hour, "vCPU-Hour"},
    UnitWord{Hour, "vCPU-Hrs"},
    UnitWord{Request, "Request"},
    UnitWord{Request, "Requests"},
    UnitWord{Request, "Messages"},
    UnitWord{Request, "Message"},
    UnitWord{Request, "minutes"},
    UnitWord{Request, "minute"},
    UnitWord{Request, "ReadRequestUnits"},
    UnitWord{Request, "WriteRequestUnits"},
    UnitWord{Request, "ElastiCacheProcessingUnits"},
    UnitWord{Request, "ElastiCacheProcessingUnit"},
    UnitWord{Request, "ECPU"},
    UnitWord{Request, "ECPUs"},
    UnitWord{Request, "IOs"},
    UnitWord{Request, "IO"},
    UnitWord{GbSecond, "Lambda-GB-Second"},
    UnitWord{GbSecond, "Lambda-GB-Seconds"},
    UnitWord{GbSecond, "GB-Second"},
    UnitWord{GbSecond, "GB-Seconds"},
    UnitWord{GbSecond, "GB-S"},
    UnitWord{GbSecond, "Seconds"},
    UnitWord{GbSecond, "Second"},
    UnitWord{Gigabyte, "GB"},
    UnitWord{Gigabyte, "Gigabytes"},
    UnitWord{Gigabyte, "Gigabyte"},
    UnitWord{Gigabyte, "Processed-Gigabytes"},
    UnitWord{Gigabyte, "Processed-Gigabyte"},
    UnitWord{Gigabyte, "Lambda-GB"},
    UnitWord{GigabyteHour, "GB-Hours"},
    UnitWord{GigabyteHour, "GB-Hour"},
    UnitWord{GigabyteHour, "GB-Hrs"},
    UnitWord{GigabyteHour, "GB-Hr"},
    UnitWord{GigabyteHour, "GigabyteHours"},
    UnitWord{GigabyteMonth, "GB-Mo"},
    UnitWord{GigabyteMonth, "GB-month"},
    UnitWord{GigabyteMonth, "GB-months"},
    UnitWord{IopsMonth, "IOPS-Mo"},
    UnitWord{IopsMonth, "IOPS-month"},
    UnitWord{MebibytePerSecondMonth, "MiBps-Mo"},
    UnitWord{MebibytePerSecondMonth, "MiBps-month"},
    UnitWord{MebibytePerSecondMonth, "GiBps-Mo", 1024.0},
    UnitWord{MebibytePerSecondMonth, "GiBps-month", 1024.0},
};

} // namespace

std::optional<double> unitsIn(std::string_view text, ListUnit unit)
{
    const auto found = std::ranges::find_if(
        words, [&](const UnitWord& word) { return word.unit == unit && sameWords(text, word.word); });
    return found == words.end() ? std::nullopt : std::optional(found->units);
}

} // namespace loadline
