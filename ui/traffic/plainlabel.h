// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Labels for text out of a file, which must not be taken for markup.

#pragma once

#include "ui/theme.h"

#include <QString>

class QLabel;
class QWidget;

namespace loadline {

[[nodiscard]] QLabel* newPlainLabel(QWidget* parent);
/// Text for a button, in which "&" is a character of its own.
[[nodiscard]] QString withoutMnemonic(const QString& text);
void setInk(QWidget* label, const QColor& color);

/// A frame around a label with a triangle before it; colourCautionLine() gives it its colours.
[[nodiscard]] QWidget* newCautionLine(QLabel* words, QWidget* parent);
void colourCautionLine(QLabel* words, const Theme& theme);

} // namespace loadline
