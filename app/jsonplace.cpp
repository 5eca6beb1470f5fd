// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonplace.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

/// From the opening quote of a string to its closing one.
qsizetype endOfString(const QByteArray& json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\' ? 1 : 0;
    return at;
}

qsizetype afterBlanks(const QByteArray& json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json[at]))
        ++at;
    return at;
}

/// The offset of the value behind a string's closing quote where the string is a key; -1 where it is none.
qsizetype valueOfKey(const QByteArray& json, qsizetype closingQuote)
{
    const qsizetype colon = afterBlanks(json, closingQuote + 1);
    return colon < json.size() && json[colon] == ':' ? afterBlanks(json, colon + 1) : -1;
}

/// Whether the string between two quotes, which may be written with escapes, is `text`.
bool isText(const QByteArray& json, qsizetype openingQuote, qsizetype closingQuote, std::string_view text)
{
    const std::string_view written(json.constData() + openingQuote + 1,
                                   static_cast<std::size_t>(closingQuote - openingQuote - 1));
    if (written.find('\\') == std::string_view::npos)
        return written == text;
    const auto read =
        nlohmann::json::parse(json.constData() + openingQuote, json.constData() + closingQuote + 1, nullptr, false);
    return read.is_string() && read.get_ref<const std::string&>() == text;
}

/// Where the key at the end of `path` opens its quotes; -1 where there is no such key.
qsizetype offsetOfKey(const QByteArray& json, const std::vector<std::string_view>& path)
{
    std::size_t found = 0; ///< keys of the path, whose objects are open
    std::size_t depth = 0;
    for (qsizetype at = 0; at < json.size() && found < path.size(); ++at) {
        if (json[at] == '{' || json[at] == '[') {
            ++depth;
        } else if (json[at] == '}' || json[at] == ']') {
            if (--depth <= found)
                return -1;
        } else if (json[at] == '"') {
            const qsizetype end = endOfString(json, at);
            const qsizetype value = depth == found + 1 ? valueOfKey(json, end) : -1;
            if (value >= 0 && isText(json, at, end, path[found])) {
                if (++found == path.size())
                    return at;
                if (value >= json.size() || json[value] != '{')
                    return -1;
            }
            at = end;
        }
    }
    return -1;
}

} // namespace

QString placeInText(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    const auto isCharacter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return Words::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(std::count_if(line.begin(), line.end(), isCharacter) + 1);
}

QString placeOfKey(const QByteArray& json, const std::vector<std::string_view>& path)
{
    const qsizetype at = offsetOfKey(json, path);
    return at < 0 ? QString() : placeInText(json, at);
}

std::optional<std::pair<qsizetype, qsizetype>> spanOfValue(const QByteArray& json,
                                                           const std::vector<std::string_view>& path)
{
    const qsizetype key = offsetOfKey(json, path);
    if (key < 0)
        return {};
    const qsizetype from = valueOfKey(json, endOfString(json, key));
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
