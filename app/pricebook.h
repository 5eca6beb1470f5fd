// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The price sheets of all regions: what the program ships, with what the user has imported laid over it.

#pragma once

#include "models/prices/pricesheet.h"

#include <QObject>

#include <array>
#include <functional>
#include <memory>

namespace loadline {

class PriceBook : public QObject
{
    Q_OBJECT

public:
    /// Changes a region's sheet after its shipped prices have been read.
    using Overlay = std::function<void(Region, PriceSheet&)>;

    explicit PriceBook(QObject* parent = nullptr);
    ~PriceBook() override;

    /// Reads the tables of the region that a new scenario is in. False with a sentence in `error` where the program was
    /// built with damaged tables.
    [[nodiscard]] bool open(QString& error);

    /// Read on first use. The reference stays good, and its content current, as long as the book lives.
    [[nodiscard]] const PriceSheet& sheet(Region region) const;
    /// The same instance types, limits and sources stand in every region's sheet.
    [[nodiscard]] const PriceSheet& anySheet() const { return sheet(Region::UsEast1); }

    /// Takes over a new overlay, or the same one with other content, and reads the sheets in use again.
    void setOverlay(Overlay overlay);

signals:
    /// Prices may be other ones than before.
    void changed();

private:
    [[nodiscard]] PriceSheet read(Region region) const;

    Overlay m_overlay;
    mutable std::array<std::unique_ptr<PriceSheet>, regionCount> m_sheets;
};

} // namespace loadline
