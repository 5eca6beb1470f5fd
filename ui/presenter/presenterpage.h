// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One chart for a hall: large type, nothing around it, and keys for the values that matter to it.

#pragma once

#include "models/evaluation.h"
#include "ui/charts/charts.h"
#include "ui/edit.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QWidget>

#include <span>

class QLabel;
class QVBoxLayout;

namespace loadline {

class BlankScreen;
class ChartView;
class PointerRing;

/// The parameters that a presenter changes beside a chart of that kind: three to five ids of the parameter table.
[[nodiscard]] std::span<const std::string_view> presenterParameters(ChartKind kind);

class PresenterPage : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterPage(const Theme& theme, ChartKind kind, QWidget* parent = nullptr);

    /// All three stay where they are until the next call.
    void showEvaluation(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned);
    void setTheme(const Theme& theme);
    /// Of the type, in percent of its usual size.
    void setTypeSize(int percent);

    [[nodiscard]] ChartKind kind() const { return m_kind; }
    [[nodiscard]] ChartView& chart() { return *m_chart; }
    [[nodiscard]] PointerRing& ring() { return *m_ring; }
    /// The parameter that the arrow keys change.
    [[nodiscard]] std::string_view parameter() const;

signals:
    void edited(const loadline::Edit& edit);
    void left();
    void undoRequested();
    void typeSizeRequested(int change);
    void themeToggled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(ChartKind kind);
    void renewChart();
    void showChart();
    void showKeys();
    void fitType();
    void takeControlKey(int key);
    void chooseParameter(int by);
    void change(int steps);
    void moveHandle(const ChartHandle& handle, QPointF to, bool continues);

    Theme m_theme;
    ChartKind m_kind;
    Scenario m_scenario;
    const Evaluation* m_evaluation = nullptr;
    const Pinned* m_pinned = nullptr;
    std::size_t m_chosen = 0; ///< among presenterParameters()
    int m_typeSize = 100;
    QElapsedTimer m_sinceChange;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    QLabel* m_subtitle;
    ChartView* m_chart = nullptr; ///< one for each kind: a chart keeps its kind
    QLabel* m_values;
    QLabel* m_keys;
    PointerRing* m_ring;
    BlankScreen* m_blank;
};

} // namespace loadline
