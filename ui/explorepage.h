// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Explore page: the verdict above, the charts below; four, two or one of them, as the page's size allows.

#pragma once

#include "models/sharedevaluation.h"
#include "ui/charts/charts.h"
#include "ui/edit.h"
#include "ui/pinned.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QWidget>

#include <array>
#include <optional>

class QSplitter;
class QToolButton;

namespace loadline {

class ChartCard;
class VerdictStrip;

class ExplorePage : public QWidget
{
    Q_OBJECT

public:
    /// Charts shown at once.
    static constexpr int mostCharts = 4;

    explicit ExplorePage(const Theme& theme, QWidget* parent = nullptr);

    /// A, which is null where none is pinned, and the evaluation, which is not, are kept: a chart chosen later is drawn
    /// from them.
    void showEvaluation(const Scenario& scenario, SharedEvaluation evaluation, SharedPinned pinned = {});
    /// Which charts were chosen and how the room is shared among four, for the next start. State that cannot be read
    /// changes nothing.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);
    /// The playhead of the charts over the week.
    void showMinute(double minute);
    void setTheme(const Theme& theme);
    /// Of the charts' type, in percent of its usual size.
    void setTypeSize(int percent);
    [[nodiscard]] ChartCard& card(ChartKind kind) { return *m_cards[static_cast<std::size_t>(kind)]; }
    /// Replots of all charts so far, for tests and measurements.
    [[nodiscard]] int replotCount() const;

public slots:
    /// Shows that chart where not all fit, in place of the one chosen longest ago.
    void chooseChart(loadline::ChartKind kind);
    /// Shows `other` in place of a chart that is shown.
    void replaceChart(loadline::ChartKind shown, loadline::ChartKind other);
    /// Fills the page with that chart, or goes back where it does already.
    void enlargeChart(loadline::ChartKind kind);
    void showAllCharts();

signals:
    /// A chart's picture is wanted: on the clipboard, in a file, in another program that it is dragged to.
    void copyRequested(loadline::ChartKind kind);
    void exportRequested(loadline::ChartKind kind);
    void dragRequested(loadline::ChartKind kind);
    void edited(const loadline::Edit& edit);
    /// Show the control of that parameter.
    void parameterRequested(const QString& id);
    /// Open an option's bill, at a part where one was chosen.
    void billRequested(loadline::OptionId option, std::optional<loadline::Part> part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildCards();
    void buildChooser();
    void buildShortcuts();
    [[nodiscard]] int chartsThatFit() const;
    void arrange();
    void rememberSizes();
    void shareRoom();
    void showOn(ChartCard& card);

    Theme m_theme;
    Scenario m_scenario;
    SharedEvaluation m_evaluation;
    SharedPinned m_pinned;
    std::array<ChartCard*, chartCount> m_cards{};
    VerdictStrip* m_verdict;
    QSplitter* m_rows;
    std::array<QSplitter*, 2> m_row{};
    std::array<QByteArray, 3> m_sizes; ///< of the rows and of each row, as last dragged with four charts shown
    QWidget* m_chooser;
    std::array<QToolButton*, chartCount> m_choices{};
    /// The latest first; as many as fit are shown.
    QVector<ChartKind> m_chosen{ChartKind::BreakEven, ChartKind::Cost,  ChartKind::Latency, ChartKind::Traffic,
                                ChartKind::Fleet,     ChartKind::Queue, ChartKind::Credits, ChartKind::Connections};
    std::optional<ChartKind> m_enlarged;
    QVector<ChartKind> m_arranged; ///< as the page stands
    int m_fitting = 0;
    int m_typeSize = 100; ///< percent
};

} // namespace loadline
