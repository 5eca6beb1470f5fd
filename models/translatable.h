// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace loadline {

/// Marks an English source text for the translators' tools, which find the call by its name, and gives it back as it
/// is. `context` is "models" or "parameters"; whoever shows the text translates it in that context.
constexpr const char* translatable([[maybe_unused]] const char* context, const char* text) { return text; }

} // namespace loadline
