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

/// One product with its prices, as an answer of "aws pricing get-products" holds it.
struct AnswerTexts
{
    std::string_view sku;
    std::string_view serviceCode;
    std::string_view published;
    ProductTexts product;
    bool hasProduct = false;
    std::vector<RateTexts> rates; ///< of all terms
};

/// A rate of a savings plan.
struct PlanRateTexts
{
    std::string_view service; ///< "AWSLambda"
    std::string_view region;  ///< code; empty where the list does not say
    std::string_view usage;
    std::string_view unit;
    std::string_view price;
    std::string_view currency;
};

/// A savings plan as its list describes it.
struct PlanTexts
{
    std::string_view sku;
    std::string_view family;   ///< "ComputeSavingsPlans"
    std::string_view term;     ///< "1yr"
    std::string_view purchase; ///< "No Upfront"
};

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
    bool readAnswer(std::string& json, AnswerTexts& texts);
    bool readPlan(std::string& json, PlanTexts& texts);
    bool readPlanRate(std::string& json, PlanRateTexts& texts);
    /// How many they are.
    bool countRates(std::string& json, long long& count);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace loadline
