// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/pricelistreader.h"

#include "models/prices/lists/csvpricelist.h"
#include "models/prices/lists/jsonpricelist.h"
#include "models/prices/lists/queryanswer.h"
#include "models/prices/lists/savingsplanlist.h"
#include "models/translatable.h"

#include <algorithm>

namespace loadline {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

} // namespace

PriceListReader::PriceListReader() = default;
PriceListReader::~PriceListReader() = default;
PriceListReader::PriceListReader(PriceListReader&&) noexcept = default;
PriceListReader& PriceListReader::operator=(PriceListReader&&) noexcept = default;

bool PriceListReader::start(char first)
{
    const auto refuse = [this](const char* sentence) {
        m_error = Message{sentence, {}};
        return false;
    };
    const auto code = static_cast<unsigned char>(first);
    if (first == '{')
        use(PriceListForm::BulkJson);
    else if (first == '[')
        use(PriceListForm::Answer);
    else if (first == '"' || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z'))
        use(PriceListForm::BulkCsv);
    else if (code == 0x1F || code == 0xFD)
        return refuse(translatable(
            "models", "This file is compressed. Unpack it first, then import the JSON or CSV file within."));
    else if (first == '<')
        return refuse(translatable(
            "models", "This is a web page or an XML answer, not a price list. Load the JSON or CSV file itself."));
    else
        return refuse(translatable("models", "This is not a price list: it begins neither as JSON nor as CSV."));
    return true;
}

void PriceListReader::use(PriceListForm form)
{
    switch (form) {
    case PriceListForm::BulkJson:
        m_format = std::make_unique<JsonPriceList>(m_skipped);
        break;
    case PriceListForm::BulkCsv:
        m_format = std::make_unique<CsvPriceList>();
        break;
    case PriceListForm::Answer:
        m_format = std::make_unique<QueryAnswer>(m_skipped);
        break;
    case PriceListForm::SavingsPlans:
        m_format = std::make_unique<SavingsPlanList>(m_skipped);
        break;
    }
}

bool PriceListReader::feed(std::string_view bytes)
{
    if (m_error)
        return false;
    const std::size_t again = std::min<std::uint64_t>(m_toSkip, bytes.size());
    bytes.remove_prefix(again);
    m_toSkip -= again;
    while (!m_format && !bytes.empty()) {
        const char c = bytes.front();
        if (m_head.size() < byteOrderMark.size() && c == byteOrderMark[m_head.size()]) {
            m_head.push_back(c);
        } else if ((!m_head.empty() && m_head != byteOrderMark) || !isSpace(c)) {
            if (!start(m_head.empty() || m_head == byteOrderMark ? c : m_head.front()))
                return false;
            continue;
        }
        bytes.remove_prefix(1);
        ++m_skipped;
    }
    return bytes.empty() || m_format->feed(bytes);
}

bool PriceListReader::beginsAnotherPass()
{
    if (!m_format)
        return false;
    if (const auto form = m_format->otherForm())
        use(*form);
    else if (!m_format->beginsAnotherPass())
        return false;
    m_toSkip = m_skipped;
    return true;
}

std::optional<PriceListError> PriceListReader::finish(PriceList& list)
{
    if (m_error)
        return PriceListError{*m_error, {}};
    if (!m_format)
        return PriceListError{{translatable("models", "The file is empty."), {}}, {}};
    if (!m_format->end())
        return PriceListError{m_format->error().value_or(Message{}), {}};
    if (auto refusal = m_format->collector().finish(list))
        return PriceListError{std::move(*refusal), m_format->collector().skipped()};
    return {};
}

} // namespace loadline
