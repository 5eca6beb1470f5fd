// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/pricelistformat.h"

#include "models/quoted.h"
#include "models/translatable.h"

namespace loadline {
bool PriceListFormatReader::fail(Message sentence)
{
    if (!m_error)
        m_error = std::move(sentence);
    return false;
}

bool PriceListFormatReader::checkFormatVersion(std::string_view version)
{
    if (version == "v1.0" || version.starts_with("v1."))
        return true;
    return fail({translatable("models", "The list has format version %1. This program reads version v1.0; look for a "
                                        "newer release of it."),
                 {quoted(version)}});
}

bool PriceListFormatReader::checkOffer(std::string_view code)
{
    const bool isKnown = m_collector.setOffer(code);
    if (isKnown && offerFacts(*m_collector.offer()).isUsed())
        return true;
    if (isKnown)
        return fail({translatable("models", "This is the price list of %1 (%2). No bill here has a use for it yet. "
                                            "Lists that are used: %3."),
                     {quoted(code), std::string(offerFacts(*m_collector.offer()).holds), usedOfferCodes()}});
    return fail({translatable("models", "This is the price list of %1, which no bill here has a use for. Lists that "
                                        "are used: %2."),
                 {quoted(code), usedOfferCodes()}});
}

bool PriceListFormatReader::checkPublished(std::string_view date)
{
    if (m_collector.setPublished(date))
        return true;
    return fail(
        {translatable("models", "The list says that it was published on %1, which is not a date."), {quoted(date)}});
}

} // namespace loadline
