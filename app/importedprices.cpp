// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importedprices.h"

#include "app/pricebook.h"
#include "models/prices/overlay.h"
#include "ui/format.h"

#include <algorithm>
#include <tuple>

namespace loadline {

void layImported(std::vector<StoredPrices> lists, PriceSheet& sheet)
{
    const NumberFormat format;
    std::ranges::stable_sort(
        lists, {}, [](const StoredPrices& stored) { return std::tuple(stored.list.published, stored.list.isPart()); });
    for (const StoredPrices& stored : lists) {
        overlayPrices(sheet, stored.prices, stored.list.published, stored.list.offer);
        sheet.sources[stored.list.offer] = ImportedPrices::tr("AWS's price list of %1, imported from %2")
                                               .arg(format.date(stored.list.published), stored.list.fileName)
                                               .toStdString();
    }
}

ImportedPrices::ImportedPrices(PriceStore store, PriceBook& book, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_book(book)
{
    reload();
}

void ImportedPrices::reload()
{
    setProblem({});
    m_book.setOverlay([this](Region region, PriceSheet& sheet) { lay(region, sheet); });
}

void ImportedPrices::lay(Region region, PriceSheet& sheet)
{
    const auto answer = m_store.prices(regionCode(region));
    if (const auto* problem = std::get_if<PriceProblem>(&answer)) {
        setProblem(tr("%1 Until then the shipped prices are used.").arg(problem->sentence));
        return;
    }
    layImported(std::get<std::vector<StoredPrices>>(answer), sheet);
}

void ImportedPrices::setProblem(const QString& sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    emit problemChanged(m_problem);
}

} // namespace loadline
