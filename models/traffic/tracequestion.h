// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader of a recording tells a person: the columns, the questions that are left open, the notes.

#pragma once

#include "models/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// What a column is to the reader.
enum class TraceRole
{
    Time,    ///< the time, or a part of it
    Value,   ///< added to the traffic
    LeftOut, ///< numbers that are not taken
    Metric,  ///< the name of what the row measures
    Words    ///< anything else
};

struct TraceColumn
{
    std::string name; ///< the file's, or "column 3"
    TraceRole role = TraceRole::Words;
    bool canBeTime = false;
    bool canBeValue = false;
    Message reason{}; ///< why it has this role, a whole sentence
};

/// One possible answer to a question about the recording.
struct TraceAnswer
{
    std::string value; ///< what the parameter is set to; for a choice its key
    Message label;
};

/// What the file leaves open. It is asked in the dialog, and answered by a parameter.
struct TraceQuestion
{
    std::string_view parameter; ///< its id, such as traffic.trace_dates
    Message subject;            ///< "02/03/2026 is"
    Message found{};            ///< what the file says about it, a few words
    std::vector<TraceAnswer> answers{};
    std::optional<std::size_t> taken{}; ///< the answer that holds now; nothing: one must be given
    bool automatic = true;              ///< no person has said so
    bool certain = true;                ///< the file admits no other answer
    Message reason{};                   ///< where it is not certain: why this answer, a whole sentence
};

enum class TraceNoteKind
{
    Fact,
    Caution, ///< something was mended, assumed or left out
    Stop     ///< nothing can be read before it is mended or answered
};

struct TraceNote
{
    TraceNoteKind kind = TraceNoteKind::Fact;
    std::size_t line = 0; ///< from 1; 0 = the file as a whole
    Message sentence;
};

} // namespace loadline
