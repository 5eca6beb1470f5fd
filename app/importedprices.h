// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lays the prices in the store over the shipped ones.

#pragma once

#include "app/pricestore.h"
#include "models/scenario/region.h"

#include <QObject>

#include <vector>

namespace loadline {

class PriceBook;
struct PriceSheet;

/// Lays lists of one region over its sheet: of prices for the same thing those published later, and after a whole list
/// the answers to questions of its day.
void layImported(std::vector<StoredPrices> lists, PriceSheet& sheet);

class ImportedPrices : public QObject
{
    Q_OBJECT

public:
    /// `book` uses this as long as it gives out sheets. It reads a region from the store when the region's prices are
    /// asked for.
    ImportedPrices(PriceStore store, PriceBook& book, QObject* parent = nullptr);

    [[nodiscard]] const PriceStore& store() const { return m_store; }
    /// The store has changed: the book reads its sheets again and says so.
    void reload();
    /// Why the shipped prices are used although there is a store; empty where the store can be read.
    [[nodiscard]] const QString& problem() const { return m_problem; }

signals:
    void problemChanged(const QString& sentence);

private:
    void lay(Region region, PriceSheet& sheet);
    void setProblem(const QString& sentence);

    PriceStore m_store;
    PriceBook& m_book;
    QString m_problem;
};

} // namespace loadline
