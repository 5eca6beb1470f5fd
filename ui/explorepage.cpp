// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explorepage.h"

namespace loadline {

ExplorePage::ExplorePage(const Theme&, QWidget* parent)
    : QWidget(parent)
{}

void ExplorePage::showEvaluation(const Scenario&, const Evaluation&) {}
void ExplorePage::setTheme(const Theme&) {}

} // namespace loadline
