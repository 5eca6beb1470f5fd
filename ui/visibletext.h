// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace loadline {

/// Text in which nothing acts: characters that control a terminal or turn the direction of writing, and others that are
/// not seen, stand as they are written in JSON, "\u001b", so that JSON keeps its meaning. Line ends and tabs stay.
[[nodiscard]] QString visibleText(const QString& text);
/// The same for what must not end a line: a name, a path.
[[nodiscard]] QString visibleLine(const QString& text);

} // namespace loadline
