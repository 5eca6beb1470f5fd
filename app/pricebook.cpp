// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pricebook.h"

#include "app/shippedprices.h"

namespace loadline {

PriceBook::PriceBook(QObject* parent)
    : QObject(parent)
{}

PriceBook::~PriceBook() = default;

bool PriceBook::open(QString& error)
{
    auto shipped = readShippedPrices(Region::UsEast1, error);
    if (!shipped)
        return false;
    auto& sheet = m_sheets[static_cast<std::size_t>(Region::UsEast1)];
    sheet = std::make_unique<PriceSheet>(*std::move(shipped));
    if (m_overlay)
        m_overlay(Region::UsEast1, *sheet);
    return true;
}

PriceSheet PriceBook::read(Region region) const
{
    QString error;
    auto shipped = readShippedPrices(region, error);
    // The tables are compiled in and a test reads each of them, so there is nothing a user could mend.
    if (!shipped)
        qFatal("%s", qUtf8Printable(error));
    if (m_overlay)
        m_overlay(region, *shipped);
    return *std::move(shipped);
}

const PriceSheet& PriceBook::sheet(Region region) const
{
    auto& sheet = m_sheets[static_cast<std::size_t>(region)];
    if (!sheet)
        sheet = std::make_unique<PriceSheet>(read(region));
    return *sheet;
}

void PriceBook::setOverlay(Overlay overlay)
{
    m_overlay = std::move(overlay);
    for (std::size_t index = 0; index < regionCount; ++index) {
        if (m_sheets[index])
            *m_sheets[index] = read(static_cast<Region>(index));
    }
    emit changed();
}

} // namespace loadline
