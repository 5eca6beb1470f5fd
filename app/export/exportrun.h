// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an export writes, step by step, so that a window can show how far it is and stop between two steps.

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

/// One piece of the work; returns a sentence where it failed.
using ExportStep = std::function<std::optional<QString>()>;

/// The work of an order. A file is written whole or not at all.
[[nodiscard]] std::vector<ExportStep> exportSteps(const ExportOrder& order);

} // namespace loadline
