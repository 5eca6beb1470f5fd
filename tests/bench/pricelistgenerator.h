// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Price lists of any size in the form of AWS's for EC2, with invented prices.

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace loadline::testing {

/// Forty products a type, over tenancy, system, software and capacity, as AWS lists them; those that can be reserved
/// have twelve reserved terms each. The same seed and size give the same bytes.
class PriceListGenerator
{
public:
    using Write = std::function<void(std::string_view)>;

    explicit PriceListGenerator(std::uint64_t seed)
        : m_seed(seed)
    {}
    /// Writes a whole list of about that many bytes.
    void writeJson(std::size_t bytes, const Write& write) const;
    void writeCsv(std::size_t bytes, const Write& write) const;
    /// What "aws pricing get-products" prints of the same products.
    void writeAnswer(std::size_t bytes, const Write& write) const;
    /// How many prices the program takes from a list of that many types.
    [[nodiscard]] static std::size_t takenFor(std::size_t types);
    [[nodiscard]] std::size_t jsonTypes(std::size_t bytes) const;
    [[nodiscard]] std::size_t csvTypes(std::size_t bytes) const;
    [[nodiscard]] std::size_t answerTypes(std::size_t bytes) const;

private:
    struct Product;
    struct Term;
    [[nodiscard]] Product product(std::size_t number) const;
    [[nodiscard]] std::string price(std::size_t product, std::size_t term) const;
    [[nodiscard]] std::string jsonProduct(std::size_t number) const;
    [[nodiscard]] std::string jsonTerms(std::size_t number, bool reserved) const;
    [[nodiscard]] std::string jsonTerm(const Product& product, std::size_t number, const Term& term) const;
    [[nodiscard]] std::string answerText(std::size_t number) const;
    [[nodiscard]] std::string csvRows(std::size_t number) const;

    std::uint64_t m_seed;
};

} // namespace loadline::testing
