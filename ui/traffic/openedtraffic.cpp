// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/openedtraffic.h"

#include <algorithm>

namespace loadline {

bool OpenedTraffic::isUsable() const
{
    return problem.isEmpty() && !picture.rates.empty() &&
           std::ranges::none_of(notes, [](const TrafficNote& note) { return note.kind == TrafficNoteKind::Stop; });
}

} // namespace loadline
