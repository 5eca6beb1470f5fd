// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace loadline {

/// What `loadline parameters` prints: id, default, range and meaning of each parameter, for people.
[[nodiscard]] QByteArray parameterTableText();

/// The same as a JSON array of {id, label, group, kind, unit, minimum, maximum, step, choices, default, derived,
/// meaning, source}; minimum, maximum and step only where they apply.
[[nodiscard]] QByteArray parameterTableJson();

} // namespace loadline
