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

} // namespace

int lineOfKey(const QByteArray& json, const std::vector<std::string_view>& path)
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
                return static_cast<int>(json.left(at).count('\n')) + 1;
            at = end;
        }
    }
    return 0;
}

} // namespace loadline
