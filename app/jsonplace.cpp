// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonplace.h"

namespace loadline {
namespace {

/// From the opening quote of a string to its closing one.
qsizetype endOfString(const QByteArray& json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\' ? 1 : 0;
    return at;
}

bool isKey(const QByteArray& json, qsizetype closingQuote)
{
    qsizetype at = closingQuote + 1;
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json[at]))
        ++at;
    return at < json.size() && json[at] == ':';
}

/// Where the key at the end of `path` opens its quotes; -1 where there is no such key.
qsizetype placeOfKey(const QByteArray& json, const std::vector<std::string_view>& path)
{
    std::size_t found = 0;
    std::size_t depth = 0;
    for (qsizetype at = 0; at < json.size() && found < path.size(); ++at) {
        if (json[at] == '{' || json[at] == '[') {
            ++depth;
        } else if (json[at] == '}' || json[at] == ']') {
            --depth;
        } else if (json[at] == '"') {
            const qsizetype end = endOfString(json, at);
            const std::string_view text(json.constData() + at + 1, static_cast<std::size_t>(end - at - 1));
            if (depth == found + 1 && text == path[found] && isKey(json, end) && ++found == path.size())
                return at;
            at = end;
        }
    }
    return -1;
}

} // namespace

int lineOfKey(const QByteArray& json, const std::vector<std::string_view>& path)
{
    const qsizetype at = placeOfKey(json, path);
    return at < 0 ? 0 : static_cast<int>(json.left(at).count('\n')) + 1;
}

std::optional<std::pair<qsizetype, qsizetype>> spanOfValue(const QByteArray& json,
                                                           const std::vector<std::string_view>& path)
{
    const qsizetype key = placeOfKey(json, path);
    if (key < 0)
        return {};
    qsizetype from = json.indexOf(':', endOfString(json, key)) + 1;
    while (from < json.size() && QByteArrayView(" \t\r\n").contains(json[from]))
        ++from;
    int depth = 0;
    for (qsizetype at = from; at < json.size(); ++at) {
        if (json[at] == '"')
            at = endOfString(json, at);
        else if (json[at] == '{' || json[at] == '[')
            ++depth;
        else if ((json[at] == '}' || json[at] == ']') && --depth == 0)
            return std::pair(from, at + 1);
        if (depth <= 0)
            return {};
    }
    return {};
}

} // namespace loadline
