// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/strictjson.h"

#include "app/jsonmistake.h"
#include "app/jsonplace.h"
#include "app/jsonsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_set>
#include <vector>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

/// An object or array whose end has not been read.
struct OpenValue
{
    bool isObject = false;
    std::vector<std::pair<std::string, Json>> members;
    std::vector<Json> items;
    std::string key; ///< of the member that comes next
    std::unordered_set<std::string> keys;

    void add(Json value)
    {
        if (isObject)
            members.emplace_back(std::move(key), std::move(value));
        else
            items.push_back(std::move(value));
    }
    /// The library's object copies all its members when it grows, so it is made at its full size.
    [[nodiscard]] Json take()
    {
        if (!isObject)
            return std::move(items);
        Json::object_t object;
        object.reserve(members.size());
        for (auto& [name, value] : members)
            object.emplace_back(std::move(name), std::move(value));
        return object;
    }
};

/// Builds the value while the library reads, so that a hostile file is refused before it takes memory.
class StrictReader : public nlohmann::json_sax<Json>
{
public:
    explicit StrictReader(const JsonSource& source)
        : m_source(source)
    {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return refuse(m_source.last(), Words::tr("binary data")); }

    bool start_object(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        OpenValue& object = m_open.back();
        if (object.members.size() >= jsonKeyLimit)
            return refuse(m_source.token(), placed(Words::tr("More than %1 keys in one object.").arg(jsonKeyLimit)));
        if (name.size() > jsonKeyBytes)
            return refuse(m_source.token(), placed(Words::tr("A key is longer than %1 bytes.").arg(jsonKeyBytes)));
        if (!object.keys.insert(name).second)
            return refuse(m_source.token(),
                          Words::tr("The key \"%1\" stands twice; keep one of the two.").arg(shown(name)));
        object.key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t, const std::string& lastToken, const Json::exception& exception) override
    {
        if (m_source.isTooLong())
            return refuse(m_source.token(),
                          placed(Words::tr("A text or number is longer than %1 bytes.").arg(jsonTokenBytes)));
        return refuse(m_source.last(),
                      jsonMistake(QString::fromUtf8(exception.what()), QString::fromStdString(lastToken)));
    }

    [[nodiscard]] Json take() { return *std::move(m_root); }
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    static QString shown(const std::string& key)
    {
        constexpr qsizetype longest = 80;
        return QString::fromStdString(key).left(longest);
    }

    /// The sentence with the key whose value is being read, where there is one.
    [[nodiscard]] QString placed(const QString& sentence) const
    {
        for (auto object = m_open.rbegin(); object != m_open.rend(); ++object) {
            if (object->isObject && !object->key.empty())
                return Words::tr("in \"%1\": %2").arg(shown(object->key), sentence);
        }
        return sentence;
    }

    bool refuse(qsizetype offset, const QString& sentence)
    {
        m_error = Words::tr("%1: %2").arg(placeInText(m_source.text(), offset), sentence);
        return false;
    }

    bool count(qsizetype offset)
    {
        return ++m_values <= jsonValueLimit ||
               refuse(offset, placed(Words::tr("More than %1 values.").arg(jsonValueLimit)));
    }

    void place(Json value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else
            m_open.back().add(std::move(value));
    }

    bool add(Json value)
    {
        if (!count(m_source.token()))
            return false;
        place(std::move(value));
        return true;
    }

    bool open(bool isObject)
    {
        if (m_open.size() >= jsonDepthLimit)
            return refuse(m_source.last(), placed(Words::tr("Nested more than %1 deep.").arg(jsonDepthLimit)));
        if (!count(m_source.last()))
            return false;
        m_open.emplace_back().isObject = isObject;
        return true;
    }

    bool close()
    {
        Json value = m_open.back().take();
        m_open.pop_back();
        place(std::move(value));
        return true;
    }

    const JsonSource& m_source;
    std::optional<Json> m_root;
    std::vector<OpenValue> m_open;
    std::size_t m_values = 0;
    QString m_error;
};

} // namespace

std::optional<Json> readStrictJson(QByteArrayView text, QString& error)
{
    constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF"};
    JsonSource source(text.startsWith(byteOrderMark) ? text.sliced(byteOrderMark.size()) : text, jsonTokenBytes);
    StrictReader reader(source);
    if (Json::sax_parse(source.begin(), JsonSource::end(), &reader))
        return reader.take();
    error = reader.error();
    return {};
}

bool isBlank(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    return std::all_of(text.begin(), text.end(), isSpace);
}

Json jsonNumber(double value)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    if (value == std::floor(value) && std::abs(value) < exactIntegers)
        return static_cast<std::int64_t>(value);
    return value;
}

} // namespace loadline
