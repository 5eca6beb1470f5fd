// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/httpattempt.h"
#include "app/priceproblem.h"
#include "app/priceprogress.h"

namespace loadline {

/// Fetches a JSON file over HTTP, going on where an earlier try ended; tries again, after a pause, where that may help.
/// `what` names the file in the progress. Runs an event loop in the calling thread.
[[nodiscard]] std::optional<PriceProblem> fetchFile(QNetworkAccessManager& network, const QUrl& url, PartialFile& file,
                                                    const HttpRules& rules, const QString& what,
                                                    const std::stop_token& stop, const ShowProgress& show);

} // namespace loadline
