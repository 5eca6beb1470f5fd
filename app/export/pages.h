// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/sheet.h"

#include <QByteArray>
#include <QSizeF>

#include <optional>

namespace loadline {

/// The size of a page in points: A4 for the ratio of A4, otherwise 960 points for the longer side, as slides have.
[[nodiscard]] QSizeF pageSize(QSize pixels);

/// A PDF with a page for each sheet, vector and with its fonts, and the scenario file's text inside. On failure `error`
/// is one sentence.
[[nodiscard]] std::optional<QByteArray> pdfOf(const std::vector<Sheet>& sheets, const SheetLook& look,
                                              const QByteArray& scenario, QString& error);

} // namespace loadline
