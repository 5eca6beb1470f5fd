// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A parameter's number with its unit, the same in fields, sentences, tool tips and tables: the unit goes with the
// number, in the singular beside 1, and is never left out for want of room.

#pragma once

#include "models/scenario/parameters.h"

#include <QList>
#include <QString>

namespace loadline {

struct ShownQuantity
{
    QString number;
    QString unit; ///< empty for counts and ratios that need none
    [[nodiscard]] QString text() const;
    bool operator==(const ShownQuantity&) const = default;
};

/// "2" "req/s", "1" "core", "7.2" "per hour": three significant digits or the whole part.
[[nodiscard]] ShownQuantity shownQuantity(const ParameterSpec& spec, double value);

/// The same for ever less room, the longest first: a shorter word for the unit, then a larger unit or thousands
/// ("600,000 ms", "600 s"; "100,000 req/s", "100 k req/s"). The last is as short as it gets.
[[nodiscard]] QList<ShownQuantity> shorterQuantities(const ParameterSpec& spec, double value);

} // namespace loadline
