// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Explore page: the verdict above, the charts below; four, two or one of them, as the page's size allows.

#pragma once

#include "models/evaluation.h"
#include "ui/charts/charts.h"
#include "ui/edit.h"

#include <QWidget>

#include <optional>

namespace loadline {

struct Theme;

class ExplorePage : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorePage(const Theme& theme, QWidget* parent = nullptr);

    void showEvaluation(const Scenario& scenario, const Evaluation& evaluation);
    void setTheme(const Theme& theme);

signals:
    void edited(const loadline::Edit& edit);
    /// Show the control of that parameter.
    void parameterRequested(const QString& id);
    /// Open an option's bill, at a part where one was chosen.
    void billRequested(loadline::OptionId option, std::optional<loadline::Part> part);
};

} // namespace loadline
