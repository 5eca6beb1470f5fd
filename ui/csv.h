// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace loadline {

/// One line of CSV by RFC 4180, with its line end. Fields that need quotes get them.
[[nodiscard]] QString csvLine(const QStringList& fields);
/// A number with '.' and the fewest digits that give the same number when read again; empty for what is no number.
[[nodiscard]] QString csvNumber(double value);

} // namespace loadline
