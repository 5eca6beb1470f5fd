// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/csvpricelist.h"

#include "models/prices/lists/listnumber.h"
#include "models/quoted.h"
#include "models/translatable.h"

#include <algorithm>

namespace loadline {
namespace {

// By RateColumn; sameWords compares them.
constexpr std::array<std::string_view, 10> rateColumnNames{
    "SKU",          "TermType", "EffectiveDate",       "StartingRange",  "Unit",
    "PricePerUnit", "Currency", "LeaseContractLength", "PurchaseOption", "OfferingClass"};

// Without these a list cannot be read.
constexpr std::size_t neededRateColumns = 7;

// Five lines stand before the header in AWS's own files.
constexpr std::size_t mostHeadLines = 50;

TermKind termKindOf(std::string_view text)
{
    if (sameWords(text, "OnDemand"))
        return TermKind::OnDemand;
    return text == "Reserved" ? TermKind::Reserved : TermKind::Other;
}

} // namespace

CsvPriceList::CsvPriceList()
    : m_rows(*this)
{
    static_assert(rateColumnNames.size() == rateColumnCount);
}

std::string CsvPriceList::line() const { return std::to_string(m_rows.line()); }

bool CsvPriceList::feed(std::string_view bytes)
{
    if (error())
        return false;
    if (m_rows.feed(bytes))
        return true;
    return error()
               ? false
               : fail({translatable("models", "The list is damaged: the row that begins in line %1 is longer than a "
                                              "megabyte; a quote in it may not be closed. Load it again."),
                       {line()}});
}

bool CsvPriceList::end()
{
    if (error())
        return false;
    if (!m_rows.end() && !error())
        return fail(
            {translatable("models", "The list ends too early: it is cut off in line %1. Load it again."), {line()}});
    if (error())
        return false;
    if (m_rows.isUnended() && m_lastShort)
        return fail({translatable("models", "The list ends too early: its last line is cut off. Load it again."), {}});
    return m_columns > 0 ||
           fail({translatable("models", "This is not one of AWS's price lists: no line begins with SKU."), {}});
}

bool CsvPriceList::row(std::string_view text)
{
    if (trimmed(text).empty())
        return true;
    if (!splitRow(text, m_fields, m_unquoted))
        return fail({translatable("models", "The list is damaged in line %1: its quotes do not match. Load it again."),
                     {line()}});
    if (m_columns > 0)
        return price();
    return sameWords(m_fields.front(), rateColumnNames.front()) ? header() : headLine();
}

bool CsvPriceList::headLine()
{
    if (++m_headLines > mostHeadLines)
        return fail(
            {translatable("models", "This is not one of AWS's price lists: none of its first lines begins with SKU."),
             {}});
    const std::string_view name = m_fields.front();
    const std::string_view value = m_fields.size() > 1 ? m_fields[1] : std::string_view{};
    if (sameWords(name, "FormatVersion"))
        return checkFormatVersion(value);
    if (sameWords(name, "Publication Date"))
        return checkPublished(value);
    return !sameWords(name, "OfferCode") || checkOffer(value);
}

bool CsvPriceList::header()
{
    m_columns = m_fields.size();
    for (std::size_t i = 0; i < m_columns; ++i) {
        const auto* rate =
            std::ranges::find_if(rateColumnNames, [&](std::string_view name) { return sameWords(m_fields[i], name); });
        if (rate != rateColumnNames.end())
            m_rateColumns[static_cast<std::size_t>(rate - rateColumnNames.begin())] = i;
        else if (const auto product = productFieldOf(m_fields[i]))
            m_productColumns[static_cast<std::size_t>(*product)] = i;
        else
            continue;
        m_neededColumns = i + 1;
    }
    for (std::size_t i = 0; i < neededRateColumns; ++i) {
        if (!m_rateColumns[i])
            return fail({translatable("models", "The header in line %1 has no column %2."),
                         {line(), quoted(rateColumnNames[i])}});
    }
    return true;
}

std::string_view CsvPriceList::field(RateColumn column) const
{
    const auto place = m_rateColumns[static_cast<std::size_t>(column)];
    return place ? m_fields[*place] : std::string_view{};
}

bool CsvPriceList::price()
{
    m_lastShort = m_fields.size() < m_columns;
    if (m_fields.size() < m_neededColumns) {
        collector().skip(SkipReason::ShortRow, 1, m_fields.front(), m_rows.line());
        return true;
    }
    // A spreadsheet pads rows with empty fields.
    const auto isEmpty = [](std::string_view text) { return text.empty(); };
    const auto beyond = static_cast<std::ptrdiff_t>(std::min(m_columns, m_fields.size()));
    if (!std::all_of(m_fields.begin() + beyond, m_fields.end(), isEmpty)) {
        collector().skip(SkipReason::LongRow, 1, m_fields.front(), m_rows.line());
        return true;
    }
    if (m_lastShort)
        collector().noteShortRow(line());
    ProductTexts texts;
    for (std::size_t i = 0; i < productFieldCount; ++i) {
        if (const auto place = m_productColumns[i])
            texts.fields[i] = m_fields[*place];
    }
    const std::string_view sku = field(RateColumn::Sku);
    const RateTexts rate{.term = termKindOf(field(RateColumn::TermType)),
                         .termText = field(RateColumn::TermType),
                         .lease = field(RateColumn::Lease),
                         .offeringClass = field(RateColumn::OfferingClass),
                         .purchaseOption = field(RateColumn::PurchaseOption),
                         .effectiveDate = field(RateColumn::EffectiveDate),
                         .beginRange = field(RateColumn::StartingRange),
                         .unit = field(RateColumn::Unit),
                         .currency = field(RateColumn::Currency),
                         .price = field(RateColumn::Price)};
    collector().addRate(sku, collector().judge(sku, texts), rate);
    return !collector().isOverfull() ||
           fail({translatable("models",
                              "The list holds more than any price list of AWS. Import the list of one region."),
                 {}});
}

} // namespace loadline
