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
    if (m_collector.setOffer(code))
        return true;
    return fail(
        {translatable("models", "This is the price list of %1. Only those of AmazonEC2 and AWSLambda can be read."),
         {quoted(code)}});
}

bool PriceListFormatReader::checkPublished(std::string_view date)
{
    if (m_collector.setPublished(date))
        return true;
    return fail(
        {translatable("models", "The list says that it was published on %1, which is not a date."), {quoted(date)}});
}

} // namespace loadline
