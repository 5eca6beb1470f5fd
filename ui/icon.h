// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace loadline {

/// One of the program's own line icons (resources/icons/NAME.svg) in one colour, sharp at every size and display
/// ratio. `accent` colours the second stroke of the app mark and is the same as `color` by default. A name that does
/// not exist is a programming error and stops a debug build.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color, const QColor& accent = {});

} // namespace loadline
