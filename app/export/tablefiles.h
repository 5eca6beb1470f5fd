// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is drawn as numbers for other programs.

#pragma once

#include "ui/export/sheet.h"

#include <QByteArray>

#include <optional>

namespace loadline {

/// CSV (RFC 4180, UTF-8, '.' as the decimal point, full precision). The first lines begin with "#": what the table is,
/// the prices' date and region, and the scenario file's text on one line; then the names of the columns with their
/// units, and the numbers exactly as they are drawn.
[[nodiscard]] QByteArray csvOf(const Sheet& sheet, const QByteArray& scenario);

/// A workbook (XLSX) with a sheet for each, its numbers and charts made from them, and the scenario's parameters on the
/// last. On failure `error` is one sentence with the reason.
[[nodiscard]] std::optional<QByteArray> workbookOf(const std::vector<Sheet>& sheets, const QByteArray& scenario,
                                                   QString& error);

} // namespace loadline
