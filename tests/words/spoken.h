// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that the program says of a scenario, sentence by sentence, in the language at hand.

#pragma once

#include "models/architecture/parts.h"
#include "models/evaluation.h"
#include "models/prices/pricesheet.h"
#include "ui/pinned.h"

#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace loadline::test {

/// A scenario with all that is known of it.
struct Told
{
    Scenario scenario;
    const PriceSheet* sheet = nullptr;
    Evaluation formula; ///< by formulas
    Evaluation shown;   ///< with simulated weeks in their place, where there are some
    std::unique_ptr<const Pinned> pinned;
    /// Whether anybody calls, by a request or a message over a WebSocket.
    [[nodiscard]] bool hasTraffic() const
    {
        return shown.traffic.requestsPerMonth > 0.0 ||
               std::ranges::any_of(shown.option(OptionId::Lambda).series.calls, [](double rate) { return rate > 0.0; });
    }
};

/// Where a sentence stands.
enum class Place
{
    Verdict,
    Because, ///< the second line, short or long
    InA,
    Chip,
    Figure, ///< under and over an option's amount
    ChartTitle,
    ChartLabel,
    ChartNote, ///< subtitle, speaker's notes, what stands where nothing can be drawn
    Footnote,
    Workings, ///< of a part of a bar: quantity × price
    State,
    Duty,
    Part,    ///< of the architecture
    Moment,  ///< at a minute of the week
    Diagram, ///< painted
    Terminal,
    Json
};

struct Sentence
{
    Place place;
    QString words;
    const OptionReport* option = nullptr; ///< that it is about, where it is about one
};

[[nodiscard]] Told tell(const Scenario& scenario, const PriceSheet& sheet, std::uint32_t weeks = 0,
                        const Scenario* inA = nullptr);
[[nodiscard]] std::vector<Sentence> spoken(const Told& told);

} // namespace loadline::test
