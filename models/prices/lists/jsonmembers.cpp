// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/jsonmembers.h"

#include "models/translatable.h"

#include <bit>
#include <cstring>

namespace loadline {
namespace {

// The lists nest seven levels.
constexpr unsigned deepest = 60;
constexpr std::size_t longestKey = 1024;
// A product with all its reserved terms takes some tens of kilobytes.
constexpr std::size_t longestValue = std::size_t{4} * 1024 * 1024;

constexpr std::uint64_t everyByte = 0x0101010101010101ULL;
constexpr std::uint64_t highBits = 0x8080808080808080ULL;
constexpr std::size_t word = sizeof(std::uint64_t);

std::uint64_t load(const char* at)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, word);
    return bytes;
}

/// The high bit of each byte of `bytes` that is `c`. Bytes above a match may be marked too, so only the lowest counts.
constexpr std::uint64_t matches(std::uint64_t bytes, unsigned char c)
{
    const std::uint64_t difference = bytes ^ (everyByte * c);
    return (difference - everyByte) & ~difference & highBits;
}

std::size_t firstByte(std::uint64_t marks)
{
    static_assert(std::endian::native == std::endian::little);
    return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
}

const char* findQuoteOrBackslash(const char* at, const char* end)
{
    for (; static_cast<std::size_t>(end - at) >= word; at += word) {
        const std::uint64_t bytes = load(at);
        if (const std::uint64_t marks = matches(bytes, '"') | matches(bytes, '\\'); marks != 0)
            return at + firstByte(marks);
    }
    while (at != end && *at != '"' && *at != '\\')
        ++at;
    return at;
}

bool isStructural(char c) { return c == '"' || c == '{' || c == '}' || c == '[' || c == ']'; }

const char* findStructural(const char* at, const char* end)
{
    // The four brackets, and few other characters, become 0x7F under this mask.
    constexpr std::uint64_t bracketMask = everyByte * 0x26;
    while (static_cast<std::size_t>(end - at) >= word) {
        const std::uint64_t bytes = load(at);
        const std::uint64_t marks = matches(bytes, '"') | matches(bytes | bracketMask, 0x7F);
        if (marks == 0) {
            at += word;
            continue;
        }
        at += firstByte(marks);
        if (isStructural(*at))
            return at;
        ++at;
    }
    while (at != end && !isStructural(*at))
        ++at;
    return at;
}

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

const char* skipSpace(const char* at, const char* end)
{
    while (at != end && isSpace(*at))
        ++at;
    return at;
}

} // namespace

void JsonValueEnd::begin(char first)
{
    m_string = false;
    m_escaped = false;
    m_depth = 0;
    m_objects = 0;
    m_plain = first != '"' && first != '{' && first != '[';
}

bool JsonValueEnd::bracket(char c)
{
    const bool object = c == '{' || c == '}';
    if (c == '{' || c == '[') {
        if (++m_depth > deepest)
            return false;
        m_objects = (m_objects << 1U) | (object ? 1U : 0U);
        return true;
    }
    if (m_depth == 0 || ((m_objects & 1U) != 0) != object)
        return false;
    m_objects >>= 1U;
    --m_depth;
    return true;
}

JsonValueEnd::State JsonValueEnd::read(const char*& at, const char* end)
{
    return m_plain ? readPlain(at, end) : readNested(at, end);
}

JsonValueEnd::State JsonValueEnd::readPlain(const char*& at, const char* end) const
{
    while (at != end && !isSpace(*at) && *at != ',' && *at != '}' && *at != ']')
        ++at;
    return at == end ? State::Within : State::Ended;
}

JsonValueEnd::State JsonValueEnd::readString(const char*& at, const char* end)
{
    while (at != end) {
        if (m_escaped) {
            m_escaped = false;
            ++at;
            continue;
        }
        at = findQuoteOrBackslash(at, end);
        if (at == end)
            break;
        m_escaped = *at == '\\';
        m_string = m_escaped;
        ++at;
        if (!m_string)
            return State::Ended;
    }
    return State::Within;
}

JsonValueEnd::State JsonValueEnd::readNested(const char*& at, const char* end)
{
    while (at != end) {
        if (m_string) {
            if (readString(at, end) == State::Within)
                return State::Within;
            if (m_depth == 0)
                return State::Ended;
        }
        at = findStructural(at, end);
        if (at == end)
            break;
        if (*at == '"')
            m_string = true;
        else if (!bracket(*at))
            return State::Malformed;
        ++at;
        if (m_depth == 0 && !m_string)
            return State::Ended;
    }
    return State::Within;
}

bool JsonMembers::fail(const char* problem)
{
    m_problem = problem;
    return false;
}

bool JsonMembers::feed(std::string_view bytes)
{
    m_piece = bytes.data();
    const char* at = m_piece;
    const char* end = at + bytes.size();
    while (at != end) {
        if (!step(at, end)) {
            if (!m_problem.empty())
                m_offset = here(at);
            return false;
        }
    }
    m_before += bytes.size();
    return true;
}

bool JsonMembers::step(const char*& at, const char* end)
{
    if (m_state == State::InKey)
        return readKey(at, end);
    if (m_state == State::InValue)
        return readValue(at, end);
    at = skipSpace(at, end);
    if (at == end)
        return true;
    const bool beginsList = m_state == State::BeforeFirstItem && *at != ']';
    if (m_state == State::BeforeValue || m_state == State::BetweenValues || beginsList) {
        // The value's first character is read with the value.
        m_offset = here(at);
        return beginValue(*at);
    }
    if (!punctuation(*at))
        return false;
    ++at;
    return true;
}

bool JsonMembers::punctuation(char c)
{
    switch (m_state) {
    case State::BeforeDocument:
        m_state = c == '[' && m_level > 0 ? State::BeforeFirstItem : State::BeforeFirstKey;
        m_lists |= c == '[' ? 1U : 0U;
        m_key.clear();
        return c == '{' || m_state == State::BeforeFirstItem ||
               fail(translatable("models", "the list is not a JSON object"));
    case State::BeforeFirstItem:
        return closeLevel();
    case State::BeforeFirstKey:
        return c == '}' ? afterValue(c) : beginKey(c);
    case State::BeforeKey:
        return beginKey(c);
    case State::BeforeColon:
        m_state = State::BeforeValue;
        return c == ':' || fail(translatable("models", "there is no colon after a key"));
    case State::AfterValue:
        return afterValue(c);
    case State::AfterDocument:
        return fail(translatable("models", "there is more after the end of the list"));
    case State::InKey:
    case State::BeforeValue:
    case State::InValue:
    case State::BetweenValues:
        break;
    }
    return fail(translatable("models", "the text is not JSON"));
}

bool JsonMembers::beginKey(char c)
{
    m_state = State::InKey;
    m_key.clear();
    m_keyEscaped = false;
    return c == '"' || fail(translatable("models", "there is no key where one must be"));
}

bool JsonMembers::readKey(const char*& at, const char* end)
{
    while (at != end) {
        if (m_keyEscaped) {
            m_key.push_back(*at++);
            m_keyEscaped = false;
            continue;
        }
        const char* from = at;
        at = findQuoteOrBackslash(at, end);
        m_key.append(from, at);
        if (m_key.size() > longestKey)
            return fail(translatable("models", "a key is longer than a kilobyte"));
        if (at == end)
            return true;
        if (*at == '"') {
            ++at;
            m_state = State::BeforeColon;
            return true;
        }
        m_key.push_back(*at++);
        m_keyEscaped = true;
    }
    return true;
}

bool JsonMembers::beginValue(char c)
{
    if ((m_lists & 1U) != 0)
        m_key.clear();
    const JsonStep next = m_reader.memberBegins(m_level, m_key, c);
    if (next == JsonStep::Stop)
        return false;
    if (next == JsonStep::Enter) {
        // The bracket is read as the document's is, one level down.
        m_state = State::BeforeDocument;
        ++m_level;
        m_lists <<= 1U;
        return true;
    }
    m_keep = next == JsonStep::Keep;
    m_value.clear();
    m_valueEnd.begin(c);
    m_state = State::InValue;
    return true;
}

bool JsonMembers::readValue(const char*& at, const char* end)
{
    const char* from = at;
    const JsonValueEnd::State state = m_valueEnd.read(at, end);
    if (state == JsonValueEnd::State::Malformed)
        return fail(translatable("models", "brackets do not match, or nest too deep"));
    if (m_keep) {
        m_value.append(from, at);
        if (m_value.size() > longestValue)
            return fail(translatable("models", "one product or its prices take more than 4 MB"));
    }
    if (state == JsonValueEnd::State::Within)
        return true;
    m_state = isOpenEnded() ? State::BetweenValues : State::AfterValue;
    return !m_keep || m_reader.memberEnds(m_level, m_key, m_value);
}

bool JsonMembers::afterValue(char c)
{
    const bool isList = (m_lists & 1U) != 0;
    if (c == ',' && m_state == State::AfterValue) {
        m_state = isList ? State::BeforeValue : State::BeforeKey;
        return true;
    }
    if (c != (isList ? ']' : '}'))
        return fail(translatable("models", "there is neither a comma nor a closing bracket after a value"));
    return closeLevel();
}

bool JsonMembers::closeLevel()
{
    if (m_level == 0) {
        m_state = State::AfterDocument;
        return true;
    }
    const std::size_t ended = m_level--;
    m_lists >>= 1U;
    m_state = isOpenEnded() ? State::BetweenValues : State::AfterValue;
    m_key.clear();
    return m_reader.levelEnds(ended);
}

} // namespace loadline
