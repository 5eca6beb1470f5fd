// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fetches AWS's price lists. This is the only part of the program that uses the network, and it does so when asked.

#pragma once

#include "app/httpattempt.h"
#include "app/pricelistfile.h"
#include "app/priceproblem.h"
#include "app/priceprogress.h"
#include "models/prices/offers.h"

#include <QUrl>

#include <string_view>
#include <variant>
#include <vector>

namespace loadline {

struct DownloadRules
{
    /// Where AWS publishes its price lists, or a mirror with the same paths.
    QUrl base{QStringLiteral("https://pricing.us-east-1.amazonaws.com")};
    /// Where the files are kept until they are imported; made if need be.
    QString folder;
    /// Whose lists are fetched; empty for every offer that a bill may need.
    std::vector<Offer> offers;
    HttpRules index{.limit = qint64{64} * 1024 * 1024, .longest = std::chrono::minutes(30)};
    HttpRules list{.limit = qint64{2} * 1024 * 1024 * 1024};

    [[nodiscard]] static QString standardFolder();
};

/// Reads the address of a mirror: http or https, a server and perhaps a path. Nothing where it is something else.
[[nodiscard]] std::optional<QUrl> mirrorAddress(const QString& words);

struct DownloadedLists
{
    std::vector<PriceListFile> files;
    std::vector<Offer> notSold; ///< of those asked for, what AWS does not sell in the region
};

/// The current lists of a region. Runs an event loop in the calling thread; may be called in any.
[[nodiscard]] std::variant<DownloadedLists, PriceProblem> downloadPriceLists(std::string_view region,
                                                                             const DownloadRules& rules,
                                                                             const std::stop_token& stop,
                                                                             const ShowProgress& show);

/// Removes fetched files, whole and partial, except those named.
void removeDownloads(const DownloadRules& rules, const QStringList& keep = {});

} // namespace loadline
