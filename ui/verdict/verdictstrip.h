// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answer, above the charts: what each option costs, which is cheaper and why, and what to look out for.

#pragma once

#include "models/evaluation.h"
#include "ui/edit.h"
#include "ui/theme.h"

#include <QFrame>

namespace loadline {

class VerdictStrip : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictStrip(const Theme& theme, QWidget* parent = nullptr);

    void showEvaluation(const Scenario& scenario, const Evaluation& evaluation);
    void setTheme(const Theme& theme);

signals:
    /// A chip was clicked: show the control behind it.
    void parameterRequested(const QString& id);
    /// A figure was clicked: show its bill.
    void billRequested(loadline::OptionId option);
    /// The ring on the break-even scale was dragged.
    void edited(const loadline::Edit& edit);
};

} // namespace loadline
