// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/pricelistformat.h"

namespace loadline {
namespace {

/// A text of the file, short enough to be shown.
std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 60;
    return "\"" + std::string(text.substr(0, longest)) + "\"";
}

} // namespace

bool PriceListFormatReader::fail(std::string sentence)
{
    if (!m_error)
        m_error = std::move(sentence);
    return false;
}

bool PriceListFormatReader::checkFormatVersion(std::string_view version)
{
    if (version == "v1.0" || version.starts_with("v1."))
        return true;
    return fail("The list has format version " + quoted(version) +
                ". This program reads version v1.0; look for a newer release of it.");
}

bool PriceListFormatReader::checkOffer(std::string_view code)
{
    if (m_collector.setOffer(code))
        return true;
    return fail("This is the price list of " + quoted(code) + ". Only those of AmazonEC2 and AWSLambda can be read.");
}

bool PriceListFormatReader::checkPublished(std::string_view date)
{
    if (m_collector.setPublished(date))
        return true;
    return fail("The list says that it was published on " + quoted(date) + ", which is not a date.");
}

} // namespace loadline
