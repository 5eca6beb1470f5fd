// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the readers of the two formats of AWS's price lists have in common.

#pragma once

#include "models/prices/lists/pricecollector.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace loadline {

/// The forms in which lists and parts of lists come.
enum class PriceListForm : std::uint8_t
{
    BulkJson,
    BulkCsv,
    Answer,      ///< of "aws pricing get-products"
    SavingsPlans ///< rates of savings plans, JSON
};

class PriceListFormatReader
{
public:
    virtual ~PriceListFormatReader() = default;
    PriceListFormatReader(const PriceListFormatReader&) = delete;
    PriceListFormatReader& operator=(const PriceListFormatReader&) = delete;

    /// False: stopped with an error.
    virtual bool feed(std::string_view bytes) = 0;
    /// To be called after the last byte; false: the list is not whole.
    virtual bool end() = 0;
    /// Whether everything must be fed once more; if so, that begins.
    virtual bool beginsAnotherPass() { return false; }
    /// The form that the bytes have instead, which the reader found out and stopped at.
    [[nodiscard]] std::optional<PriceListForm> otherForm() const { return m_otherForm; }

    [[nodiscard]] const std::optional<Message>& error() const { return m_error; }
    [[nodiscard]] PriceCollector& collector() { return m_collector; }

protected:
    PriceListFormatReader() = default;
    bool fail(Message sentence);
    void leaveTo(PriceListForm form) { m_otherForm = form; }
    bool checkFormatVersion(std::string_view version);
    bool checkOffer(std::string_view code);
    bool checkPublished(std::string_view date);

private:
    PriceCollector m_collector;
    std::optional<Message> m_error;
    std::optional<PriceListForm> m_otherForm;
};

} // namespace loadline
