// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads single products and terms of a price list with simdjson.

#pragma once

#include "models/prices/lists/pricecollector.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// The texts given hold until the next call. Each function takes one JSON value and gives false where it is malformed;
/// a value of another type than expected counts as missing.
class JsonValues
{
public:
    JsonValues();
    ~JsonValues();
    JsonValues(const JsonValues&) = delete;
    JsonValues& operator=(const JsonValues&) = delete;

    bool readText(std::string& json, std::string_view& text);
    bool readProduct(std::string& json, ProductTexts& texts);
    /// All prices in all terms of a product.
    bool readRates(std::string& json, std::vector<RateTexts>& rates);
    /// How many they are.
    bool countRates(std::string& json, long long& count);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace loadline
