// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace loadline {

/// Loads the program's own font (Inter with figures of equal width, named Loadline Sans). Where it cannot be loaded,
/// Noto Sans takes its place, and then the system's font. Returns the family in use. Needs a QGuiApplication.
[[nodiscard]] QString loadFontFamily();

/// The program's font at a pixel size. Call loadFontFamily() first, once, and set it as the application's font.
[[nodiscard]] QFont pixelFont(const QFont& base, int pixels, QFont::Weight weight = QFont::Normal);

/// A length given for the usual 13 px type, at the size that the widget's type has.
[[nodiscard]] int scaledToType(int pixels, const QFont& font);

} // namespace loadline
