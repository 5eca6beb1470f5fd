// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/message.h"
#include "models/translatable.h"

#include <cstddef>
#include <string>
#include <utility>

namespace loadline {

/// Why a recording cannot be read.
struct TraceError
{
    std::size_t line = 0; ///< from 1; 0 = the file as a whole
    Message sentence;     ///< what is wrong, with the line, and how to mend it
};

/// "Line 3: …."
[[nodiscard]] inline TraceError traceErrorAt(std::size_t line, Message what)
{
    return {line, {translatable("models", "Line %1: %2."), {std::to_string(line), std::move(what)}}};
}

[[nodiscard]] inline TraceError traceErrorAt(std::size_t line, const char* what)
{
    return traceErrorAt(line, Message{what, {}});
}

[[nodiscard]] inline TraceError traceErrorOfFile(const char* sentence) { return {0, {sentence, {}}}; }

} // namespace loadline
