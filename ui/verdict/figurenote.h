// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"

#include <QString>

namespace loadline {

/// What stands under an option's figure: "2 × t3.small, fixed", "512 MB, per request", or why there is no figure.
[[nodiscard]] QString figureNote(const Scenario& scenario, const OptionReport& report);
/// The same where a whole reason has no room; empty where the option can do the job.
[[nodiscard]] QString briefFigureNote(const OptionReport& report);
/// What the figure means, as rich text.
[[nodiscard]] QString figureToolTip(const Scenario& scenario, const OptionReport& report, const Evaluation& evaluation);

} // namespace loadline
