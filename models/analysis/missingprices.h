// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it means for a comparison that the price tables lack a price.

#pragma once

#include "models/evaluation.h"

namespace loadline {

/// Whether each bill lacks a price that the other does not lack as well. The same quantity of the same thing without a
/// price in both bills makes no difference between them.
struct MissingPrices
{
    bool ec2 = false;
    bool lambda = false;
    [[nodiscard]] bool any() const { return ec2 || lambda; }
};
[[nodiscard]] MissingPrices missingPrices(const Bill& ec2, const Bill& lambda);

/// Whether both bills lack the same quantities of the same things, or nothing.
[[nodiscard]] bool lackTheSame(const Bill& one, const Bill& other);

/// Takes back what a break-even says when its curves cannot be compared.
void leaveOpen(BreakEven& breakEven);

/// "EC2: 4 prices are missing in eu-west-3", for a bill that lacks some.
[[nodiscard]] Warning unpricedWarning(const Bill& bill, Region region, OptionId option);

} // namespace loadline
