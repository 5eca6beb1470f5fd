// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads AWS's price lists from bytes as they come: bulk lists in JSON or CSV, savings plans, and what "aws pricing
// get-products" prints. A list of any size takes little memory.

#pragma once

#include "models/prices/pricelist.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// Why nothing is taken from a file.
struct PriceListError
{
    Message sentence;                 ///< what is wrong, where, and what to do
    std::vector<SkippedRows> skipped; ///< what was in it, where it is a list without anything to take
};

class PriceListFormatReader;
enum class PriceListForm : std::uint8_t;

/// Takes what the bills are made of from the offers of the offer table. Feed all bytes of a file in pieces of any size;
/// the form is told by the content. Where `beginsAnotherPass` then is true, feed all of them once more. `finish` gives
/// the list.
class PriceListReader
{
public:
    PriceListReader();
    ~PriceListReader();
    PriceListReader(PriceListReader&&) noexcept;
    PriceListReader& operator=(PriceListReader&&) noexcept;

    /// False: the rest need not be fed now. Either `beginsAnotherPass`, or `finish` says why the file cannot be read.
    bool feed(std::string_view bytes);

    /// To be asked when all bytes have been fed. True: the same bytes must be fed once more from the first on, because
    /// prices stand before the products that they belong to, or because a first look has told the form.
    [[nodiscard]] bool beginsAnotherPass();

    /// Fills `list`, or leaves it and says what is wrong. To be called once.
    [[nodiscard]] std::optional<PriceListError> finish(PriceList& list);

private:
    bool start(char first);
    void use(PriceListForm form);

    std::unique_ptr<PriceListFormatReader> m_format;
    std::string m_head;          ///< a byte order mark, as far as it has come
    std::uint64_t m_skipped = 0; ///< bytes before the list
    std::uint64_t m_toSkip = 0;  ///< of those, when they come once more
    std::optional<Message> m_error;
};

} // namespace loadline
