// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace loadline {

/// What the command line's library says in English about wrong words, in the reader's language. What it says in a form
/// that is not known here stays as it is.
[[nodiscard]] QString usageMistake(const QString& said);

} // namespace loadline
