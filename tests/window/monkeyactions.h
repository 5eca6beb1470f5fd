// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the monkey does next. An action is a line of words, "drag 120 340 800 410", so that a list of them can be kept,
// read and done again; it depends on the seed alone, never on what the window answered.

#pragma once

#include <QString>

#include <random>

namespace loadline {

class MonkeyActions
{
public:
    explicit MonkeyActions(quint64 seed)
        : m_random(seed)
    {}

    /// The next line.
    [[nodiscard]] QString next();

private:
    [[nodiscard]] int below(int end);
    [[nodiscard]] QString place();

    std::mt19937_64 m_random; ///< the standard says what it gives, so a seed means the same everywhere
};

} // namespace loadline
