// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plaintext.h"

#include <QLabel>

namespace loadline {

/// The name of a group of controls, in semibold.
[[nodiscard]] inline QLabel* newHeading(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace loadline
