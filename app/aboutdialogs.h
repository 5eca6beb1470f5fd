// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/prices/pricesheet.h"

#include <QList>

class QAction;
class QWidget;

namespace loadline {

/// Version, what the program is and is not, licence, and the dates of the prices.
void showAbout(QWidget* window, const PriceSheet& sheet);

/// The keys of the actions given, and those of sliders and charts.
void showShortcuts(QWidget* window, const QList<QAction*>& actions);

} // namespace loadline
