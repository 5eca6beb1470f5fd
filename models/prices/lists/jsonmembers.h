// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a JSON document of any size apart, in pieces of any size, into the members of the few objects that matter.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// Finds the end of a JSON value by its quotes and brackets, wherever the text is cut.
class JsonValueEnd
{
public:
    enum class State : std::uint8_t
    {
        Within,
        Ended,
        Malformed
    };
    /// Begins at a value's first character.
    void begin(char first);
    /// Reads on from `at`, the first character included, to behind the value or to `end`. A number or a word ends
    /// before the character that ends it.
    State read(const char*& at, const char* end);

private:
    State readNested(const char*& at, const char* end);
    State readString(const char*& at, const char* end);
    State readPlain(const char*& at, const char* end) const;
    [[nodiscard]] bool bracket(char c);

    bool m_plain = false;  ///< a number or a word
    bool m_string = false; ///< within a string
    bool m_escaped = false;
    unsigned m_depth = 0;
    std::uint64_t m_objects = 0; ///< one bit a level: whether it is an object
};

/// What is done with a member of an object.
enum class JsonStep : std::uint8_t
{
    Skip,  ///< its value is of no interest
    Keep,  ///< its value is given as a whole
    Enter, ///< its value is an object or a list, taken apart in its turn
    Stop   ///< the document is not what it should be
};

/// Who is told of the members. Levels count from 0, the document itself. What stands in a list has an empty key.
class JsonMemberReader
{
public:
    virtual ~JsonMemberReader() = default;
    /// A member begins; its key is as written, with its escapes. `first` is the first character of its value; only a
    /// '{' or a '[' can be entered.
    virtual JsonStep memberBegins(std::size_t level, std::string_view key, char first) = 0;
    /// A value to keep is complete; `text` may be used up. False stops.
    virtual bool memberEnds(std::size_t level, std::string_view key, std::string& text) = 0;
    /// What was entered is complete; its members were at that level. False stops.
    virtual bool levelEnds([[maybe_unused]] std::size_t level) { return true; }

protected:
    JsonMemberReader() = default;
    JsonMemberReader(const JsonMemberReader&) = default;
    JsonMemberReader& operator=(const JsonMemberReader&) = default;
};

class JsonMembers
{
public:
    /// What the bytes are.
    enum class Text : std::uint8_t
    {
        Object, ///< one object; its members are at level 0
        Values  ///< any number of values, one behind the other; they are at level 0 as those of a list
    };
    explicit JsonMembers(JsonMemberReader& reader, Text text = Text::Object)
        : m_reader(reader)
        , m_state(text == Text::Values ? State::BetweenValues : State::BeforeDocument)
        , m_lists(text == Text::Values ? 1 : 0)
    {}
    /// False where the document is malformed or the reader has stopped it.
    bool feed(std::string_view bytes);
    [[nodiscard]] bool isComplete() const { return m_state == State::AfterDocument || m_state == State::BetweenValues; }
    /// What is wrong with the document, English source text; empty where the reader stopped it.
    [[nodiscard]] std::string_view problem() const { return m_problem; }
    /// The byte, from 0, at which the latest member began or the problem is.
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }

private:
    enum class State : std::uint8_t
    {
        BeforeDocument,
        BeforeFirstKey,
        BeforeKey,
        InKey,
        BeforeColon,
        BeforeFirstItem, ///< of a list
        BeforeValue,
        InValue,
        AfterValue,
        AfterDocument,
        BetweenValues
    };
    bool step(const char*& at, const char* end);
    bool punctuation(char c);
    bool beginKey(char c);
    bool readKey(const char*& at, const char* end);
    bool beginValue(char c);
    bool readValue(const char*& at, const char* end);
    bool afterValue(char c);
    bool closeLevel();
    /// Whether values follow one another at the present level without a bracket around them.
    [[nodiscard]] bool isOpenEnded() const { return m_level == 0 && (m_lists & 1U) != 0; }
    bool fail(const char* problem);
    [[nodiscard]] std::uint64_t here(const char* at) const
    {
        return m_before + static_cast<std::uint64_t>(at - m_piece);
    }

    JsonMemberReader& m_reader;
    State m_state;
    std::size_t m_level = 0;
    std::uint64_t m_lists; ///< one bit a level, the lowest the present one's: whether it is a list
    bool m_keyEscaped = false;
    bool m_keep = false;
    std::string m_key;
    std::string m_value;
    JsonValueEnd m_valueEnd;
    const char* m_piece = nullptr; ///< the bytes being read
    std::uint64_t m_before = 0;    ///< bytes read before them
    std::uint64_t m_offset = 0;
    std::string_view m_problem;
};

} // namespace loadline
