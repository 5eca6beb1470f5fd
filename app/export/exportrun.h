// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an export writes, step by step, so that a window can show how far it is and stop between two steps. Only drawing
// needs the thread of the windows.

#pragma once

#include "ui/export/exportchoices.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace loadline {

struct ExportOrder
{
    std::vector<Sheet> sheets;
    SheetLook look;
    QSet<ExportFormat> formats;
    QByteArray scenario; ///< the scenario file's text
    QString name;        ///< of the files that hold all sheets, without an ending
    QString folder;
    QString path{}; ///< instead of folder and name, where there is one file
};

/// The files that an order makes, in the order they are written.
[[nodiscard]] QStringList exportPaths(const ExportOrder& order);

/// What is left of a step once it has drawn: encoding and writing, on any thread. Returns a sentence where it failed.
using ExportWriting = std::function<std::optional<QString>()>;
/// One piece of the work: draws, on the thread of the windows, and gives what is left to do.
using ExportStep = std::function<ExportWriting()>;

/// The work of an order: each step's writing must have ended before the next one's begins. A file is written whole or
/// not at all.
[[nodiscard]] std::vector<ExportStep> exportSteps(const ExportOrder& order);
/// All of it at once. Returns a sentence where it failed.
[[nodiscard]] std::optional<QString> exportAll(const ExportOrder& order);

} // namespace loadline
