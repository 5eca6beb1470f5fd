// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenario that was pinned as "A", and in which words the current one is set against it.

#pragma once

#include "models/evaluation.h"

#include <QString>

#include <memory>
#include <optional>

namespace loadline {

/// "A" with its evaluation.
struct Pinned
{
    Scenario scenario;
    Evaluation evaluation;
    QString name; ///< what it was called when it was pinned; may be empty
};

/// A as whoever shows it keeps it, whatever becomes of the pin meanwhile. Null where nothing is pinned.
using SharedPinned = std::shared_ptr<const Pinned>;

/// How what an option costs a month stands to what it costs in A.
struct MonthDifference
{
    enum class Kind
    {
        Same,
        Differs,
        NotInA,       ///< A's option cannot do the job, so there is no amount to compare with
        OnlyInA,      ///< the current one cannot, A's can
        PricesMissing ///< the two totals leave out different things for want of a price
    };
    Kind kind = Kind::Same;
    Usd amount; ///< current less A's; only with Differs
};

/// A is answered by formulas, so the current one is taken as formulas have it, also where weeks of it are simulated.
[[nodiscard]] MonthDifference monthDifference(const OptionReport& shown, const OptionReport& inA);

/// For under a figure: "−$8.12 against A", "same as A", "not possible in A".
[[nodiscard]] QString differenceText(const OptionReport& current, const OptionReport& inA);
/// "$8.12 less than A", "$8.12 more than A"; for an amount that differs.
[[nodiscard]] QString lessOrMore(Usd difference);

} // namespace loadline
