// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What commands answer.

#pragma once

#include "app/commandline.h"

#include <QByteArray>
#include <QString>

namespace loadline {

/// Writes to stderr as it is, with what acts on a terminal made visible. Whatever commands write goes through this
/// file.
void tell(const QString& text);

/// Takes away the line that the cursor is on; for a terminal.
void clearTerminalLine();

/// Says on stderr what is wrong and gives back the exit code.
int fail(const QString& sentence, ExitCode code);

/// Puts the answer on stdout, with what acts on a terminal made visible. Gives back the exit code, which is not good
/// where that cannot be written.
[[nodiscard]] int print(const QByteArray& content);

} // namespace loadline
