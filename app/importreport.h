// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/priceimport.h"
#include "app/strictjson.h"

namespace loadline {

/// Why rows were not taken, a line for each reason.
[[nodiscard]] QString skippedRowsText(const std::vector<SkippedRows>& skipped);

/// What was taken from each file and what was not, for people; lines end with a line feed.
[[nodiscard]] QString importReportText(const ImportReport& report);

/// The same for programs: files [{file, offer, published, taken [{region, kind, prices}], skipped [{reason, which,
/// rows, example}], notes}].
[[nodiscard]] Json importReportJson(const ImportReport& report);

} // namespace loadline
