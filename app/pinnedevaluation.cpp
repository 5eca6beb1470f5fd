// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pinnedevaluation.h"

#include "app/pricebook.h"
#include "models/evaluate.h"
#include "ui/pinned.h"

namespace loadline {

std::unique_ptr<const Pinned> evaluatePinned(const std::optional<PinnedScenario>& pinned, const PriceBook& prices)
{
    if (!pinned)
        return {};
    const Scenario& scenario = pinned->scenario;
    return std::make_unique<const Pinned>(
        Pinned{scenario, evaluate(scenario, prices.sheet(scenario.billing.region)), pinned->name});
}

} // namespace loadline
