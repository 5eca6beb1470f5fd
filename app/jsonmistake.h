// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace loadline {

/// A sentence in the reader's language on why a text is not JSON, from what the JSON library says about it in English
/// and the last piece of the text that it read.
[[nodiscard]] QString jsonMistake(const QString& said, const QString& lastRead);

} // namespace loadline
