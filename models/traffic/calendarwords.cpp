// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/calendarwords.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

using namespace std::string_view_literals;
using std::chrono::minutes;

struct MonthWord
{
    std::string_view word;
    int month;
};

constexpr MonthWord monthWords[] = {
    {"jan"sv, 1},   {"january"sv, 1},   {"januar"sv, 1},     {"jänner"sv, 1},     {"ene"sv, 1},
    {"enero"sv, 1}, {"feb"sv, 2},       {"february"sv, 2},   {"februar"sv, 2},    {"febrero"sv, 2},
    {"mar"sv, 3},   {"march"sv, 3},     {"mär"sv, 3},        {"märz"sv, 3},       {"mrz"sv, 3},
    {"marzo"sv, 3}, {"apr"sv, 4},       {"april"sv, 4},      {"abr"sv, 4},        {"abril"sv, 4},
    {"may"sv, 5},   {"mai"sv, 5},       {"mayo"sv, 5},       {"jun"sv, 6},        {"june"sv, 6},
    {"juni"sv, 6},  {"junio"sv, 6},     {"jul"sv, 7},        {"july"sv, 7},       {"juli"sv, 7},
    {"julio"sv, 7}, {"aug"sv, 8},       {"august"sv, 8},     {"ago"sv, 8},        {"agosto"sv, 8},
    {"sep"sv, 9},   {"sept"sv, 9},      {"september"sv, 9},  {"septiembre"sv, 9}, {"setiembre"sv, 9},
    {"oct"sv, 10},  {"october"sv, 10},  {"okt"sv, 10},       {"oktober"sv, 10},   {"octubre"sv, 10},
    {"nov"sv, 11},  {"november"sv, 11}, {"noviembre"sv, 11}, {"dec"sv, 12},       {"december"sv, 12},
    {"dez"sv, 12},  {"dezember"sv, 12}, {"dic"sv, 12},       {"diciembre"sv, 12}};

constexpr std::string_view fillers[] = {
    // Days of the week.
    "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs", "thursday", "fri", "friday",
    "sat", "saturday", "sun", "sunday", "mo", "montag", "di", "die", "dienstag", "mi", "mit", "mittwoch", "do", "don",
    "donnerstag", "fr", "fre", "freitag", "sa", "sam", "samstag", "sonnabend", "so", "son", "sonntag", "lun", "lunes",
    "mar", "martes", "mié", "mie", "miércoles", "miercoles", "jue", "jueves", "vie", "viernes", "sáb", "sab", "sábado",
    "sabado", "dom", "domingo",
    // Between and behind the numbers.
    "de", "del", "a", "las", "la", "at", "um", "uhr", "h", "hs", "hrs", "t", "th", "st", "nd", "rd", "den", "el"};

struct ZoneWord
{
    std::string_view word;
    int hours;
};

constexpr ZoneWord zones[] = {{"z", 0},    {"utc", 0},  {"gmt", 0},  {"cet", 1},  {"mez", 1},  {"cest", 2}, {"mesz", 2},
                              {"wet", 0},  {"west", 1}, {"eet", 2},  {"eest", 3}, {"est", -5}, {"edt", -4}, {"cdt", -5},
                              {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}, {"jst", 9}};

} // namespace

LoweredWord::LoweredWord(std::string_view word)
{
    length = std::min(word.size(), std::size(letters));
    char before = '\0';
    for (std::size_t i = 0; i < length; ++i) {
        char c = word[i];
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        // Ä, Ö, Ü, Á, É … and their small forms differ in one bit of the second byte.
        else if (before == '\xC3' && static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) <= 0x9E)
            c = static_cast<char>(static_cast<unsigned char>(c) | 0x20U);
        letters[i] = c;
        before = word[i];
    }
}

int monthOfWord(std::string_view word)
{
    const LoweredWord lowered(word);
    const auto* found = std::ranges::find(monthWords, lowered.view(), &MonthWord::word);
    return found == std::end(monthWords) ? 0 : found->month;
}

bool isTimeFiller(std::string_view word)
{
    const LoweredWord lowered(word);
    return std::ranges::find(fillers, lowered.view()) != std::end(fillers);
}

std::optional<minutes> offsetOfZone(std::string_view word)
{
    const LoweredWord lowered(word);
    const auto* found = std::ranges::find(zones, lowered.view(), &ZoneWord::word);
    if (found == std::end(zones))
        return {};
    return minutes{found->hours * 60};
}

} // namespace loadline
