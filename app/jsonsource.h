// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON text as it is handed to the library that reads it. The library keeps, and puts into its messages, all that it
// has read since the last text or number, eight bytes for each blank, so a long run of blanks or an endless text would
// take many times the file's memory. And it says where it is only when it fails by itself.

#pragma once

#include <QByteArray>

#include <iterator>

namespace loadline {

/// How far a text has been read.
class JsonSource
{
public:
    /// No text, number or word may be longer than `tokenBytes`; where one is, the text ends for the reader.
    JsonSource(QByteArrayView text, qsizetype tokenBytes)
        : m_text(text)
        , m_tokenBytes(tokenBytes)
    {}

    [[nodiscard]] QByteArrayView text() const { return m_text; }
    /// The byte that was read last; behind the text where its end was.
    [[nodiscard]] qsizetype last() const { return m_isAtEnd ? m_text.size() : m_last; }
    /// The first byte of the text, number or word that began last.
    [[nodiscard]] qsizetype token() const { return m_token; }
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }

    /// Reads once, from the first byte to the end. A run of blanks is read as one.
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char*;
        using reference = char;

        explicit Iterator(JsonSource* source = nullptr)
            : m_source(source)
        {}
        char operator*() const { return m_source->m_text[m_source->m_at]; }
        Iterator& operator++()
        {
            m_source->step();
            return *this;
        }
        Iterator operator++(int)
        {
            m_source->step();
            return *this;
        }
        /// The one compared with is the end.
        bool operator==(const Iterator&) const { return m_source->isAtEnd(); }

    private:
        JsonSource* m_source;
    };
    [[nodiscard]] Iterator begin() { return Iterator(this); }
    [[nodiscard]] static Iterator end() { return Iterator(); }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    static bool isSign(char c) { return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ','; }

    bool isAtEnd()
    {
        m_isAtEnd = m_at >= m_text.size() || m_isTooLong;
        return m_isAtEnd;
    }
    void step()
    {
        m_last = m_at;
        const char c = m_text[m_at++];
        if (m_isQuoted) {
            m_isQuoted = m_isEscaped || c != '"';
            m_isEscaped = !m_isEscaped && c == '\\';
        } else if (isBlank(c) || isSign(c)) {
            m_isInToken = false;
            while (isBlank(c) && m_at < m_text.size() && isBlank(m_text[m_at]))
                ++m_at;
        } else {
            if (!m_isInToken)
                m_token = m_last;
            m_isInToken = true;
            m_isQuoted = c == '"';
        }
        m_isTooLong = m_isInToken && m_at - m_token > m_tokenBytes;
    }

    QByteArrayView m_text;
    qsizetype m_tokenBytes;
    qsizetype m_at = 0;
    qsizetype m_last = 0;
    qsizetype m_token = 0;
    bool m_isInToken = false;
    bool m_isQuoted = false;
    bool m_isEscaped = false;
    bool m_isAtEnd = false;
    bool m_isTooLong = false;
};

} // namespace loadline
