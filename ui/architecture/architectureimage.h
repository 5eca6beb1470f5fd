// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The architecture and the state options as pictures and tables, without a window.

#pragma once

#include "models/architecture/parts.h"
#include "models/evaluation.h"

#include <QImage>
#include <QString>

namespace loadline {

struct Theme;

/// Both designs side by side at the week's busiest minute, with title and footnote. `size` in logical pixels; the
/// picture has size × scale.
[[nodiscard]] QImage architectureImage(const Scenario& scenario, const Evaluation& evaluation,
                                       const Architecture& architecture, const Theme& theme, QSize size, qreal scale);
/// What the code needs and how each option meets it.
[[nodiscard]] QImage stateImage(const Evaluation& evaluation, const Theme& theme, QSize size, qreal scale);

/// A row for each part (RFC 4180).
[[nodiscard]] QString architectureCsv(const Architecture& architecture);
/// A row for each need and option.
[[nodiscard]] QString stateCsv(const Evaluation& evaluation);

} // namespace loadline
