// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What commands answer.

#pragma once

#include "app/commandline.h"

#include <QByteArray>
#include <QString>

namespace loadline {

/// Says on stderr what is wrong and gives back the exit code.
int fail(const QString& sentence, ExitCode code);

/// Puts the answer on stdout. Gives back the exit code, which is not good where that cannot be written.
[[nodiscard]] int print(const QByteArray& content);

} // namespace loadline
