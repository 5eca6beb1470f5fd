// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/strictjson.h"

#include "app/jsonmistake.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

/// Builds the value while the library reads, so that a hostile file is refused before it takes memory.
class StrictReader : public nlohmann::json_sax<Json>
{
public:
    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return refuse(Words::tr("binary data")); }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Json& object = *m_open.back();
        if (object.size() >= jsonKeyLimit)
            return refuse(Words::tr("More than %1 keys in one object.").arg(jsonKeyLimit));
        const QString shown = QString::fromStdString(name.substr(0, 80));
        if (object.contains(name))
            return refuse(Words::tr("The key \"%1\" stands twice; keep one of the two.").arg(shown));
        m_key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string& lastToken, const Json::exception& exception) override
    {
        m_errorAt = position;
        return refuse(jsonMistake(QString::fromUtf8(exception.what()), QString::fromStdString(lastToken)));
    }

    [[nodiscard]] Json take() { return *std::move(m_root); }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] std::optional<std::size_t> errorAt() const { return m_errorAt; }

private:
    bool refuse(const QString& error)
    {
        m_error = error;
        return false;
    }

    Json* place(Json value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &*m_root;
        }
        Json& parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[m_key] = std::move(value));
    }

    bool add(Json value)
    {
        if (++m_values > jsonValueLimit)
            return refuse(Words::tr("More than %1 values.").arg(jsonValueLimit));
        place(std::move(value));
        return true;
    }

    bool open(Json value)
    {
        if (m_open.size() >= jsonDepthLimit)
            return refuse(Words::tr("Nested more than %1 deep.").arg(jsonDepthLimit));
        if (++m_values > jsonValueLimit)
            return refuse(Words::tr("More than %1 values.").arg(jsonValueLimit));
        // A parent's storage does not move while one of its children is open.
        m_open.push_back(place(std::move(value)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::optional<Json> m_root;
    std::vector<Json*> m_open;
    std::string m_key;
    std::size_t m_values = 0;
    QString m_error;
    std::optional<std::size_t> m_errorAt;
};

QString placed(const QByteArray& text, std::size_t position, const QString& error)
{
    const auto end = std::min<qsizetype>(static_cast<qsizetype>(position), text.size());
    const QByteArray before = text.left(std::max<qsizetype>(0, end - 1));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return Words::tr("line %1, column %2: %3").arg(line).arg(column).arg(error);
}

} // namespace

std::optional<Json> readStrictJson(QByteArray text, QString& error)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    StrictReader reader;
    if (Json::sax_parse(text.cbegin(), text.cend(), &reader))
        return reader.take();
    error = reader.errorAt() ? placed(text, *reader.errorAt(), reader.error()) : reader.error();
    return {};
}

Json jsonNumber(double value)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    if (value == std::floor(value) && std::abs(value) < exactIntegers)
        return static_cast<std::int64_t>(value);
    return value;
}

} // namespace loadline
