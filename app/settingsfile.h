// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace loadline {

/// The files that Qt reads this user's settings from.
[[nodiscard]] QStringList settingsFiles();

/// Looks at a settings file before Qt reads it: Qt waits at a pipe, reads a file of any size and makes any value that
/// it describes. One that is no plain file, has more than 1 MiB or describes values that the program never writes is
/// put aside under another name. Returns a sentence that says so, or that even that failed (`isUsable` is then false);
/// empty where the file is good or there is none.
[[nodiscard]] QString checkSettingsFile(const QString& path, bool& isUsable);

} // namespace loadline
