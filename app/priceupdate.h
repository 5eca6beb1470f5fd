// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pricedownload.h"
#include "app/priceimport.h"

namespace loadline {

/// Fetches the current lists of a region and imports them in one go. What was fetched stays for the next try where
/// fetching was cut off, and for the one who asks where the lists are older than the imported ones (removeDownloads()
/// when the answer is no); otherwise it is removed. Runs an event loop in
/// the calling thread; may be called in any.
[[nodiscard]] ImportAnswer updatePrices(std::string_view region, const DownloadRules& rules, const PriceStore& store,
                                        OlderLists older, const std::stop_token& stop, const ShowProgress& show);

} // namespace loadline
