// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The function option as a whole: bill, behaviour, and what to know about it.

#pragma once

#include "models/evaluation.h"
#include "models/lambda/lambdabill.h"

namespace loadline {

[[nodiscard]] OptionReport lambdaOption(const Scenario& scenario, const PriceSheet& sheet, const LambdaCost& cost);

/// What happens to the function's environments over the week.
struct EnvironmentWeek
{
    OptionSeries series;
    double refusedShare = 0.0;    ///< of all calls, for whatever reason
    double refusedScaling = 0.0;  ///< the part of it because no environment could be added so fast
    double refusedDatabase = 0.0; ///< the part of it because the database takes no more connections
    double tooLateShare = 0.0;    ///< of all calls: stopped after the longest run, or the entry gave up waiting
    [[nodiscard]] double lostShare() const { return refusedShare + tooLateShare; }
};

/// Gives a report what happens over the week and what follows from it: summary, series, warnings, whether the option
/// can do the job and meets the objective. The report's bill, cold starts and latency stand already.
void showWeek(OptionReport& report, const Scenario& scenario, const PriceSheet& sheet, const LambdaCost& cost,
              EnvironmentWeek week);

/// The steady request rate that an account limit carries: the one at which Erlang B refuses as many as an option may
/// lose (lostShareAllowed), or ten requests a second for each environment of the limit, whichever is less.
[[nodiscard]] RequestRate carriedRate(double limit, double burstiness, Seconds duration);

} // namespace loadline
