// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One chart or one option's design for a hall: large type, nothing around it, and keys for the values that matter to
// it.

#pragma once

#include "models/architecture/moment.h"
#include "models/architecture/parts.h"
#include "models/sharedevaluation.h"
#include "ui/charts/charts.h"
#include "ui/edit.h"
#include "ui/pinned.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QWidget>

#include <span>
#include <variant>

class QLabel;
class QVBoxLayout;

namespace loadline {

class BlankScreen;
class ChartView;
class DiagramView;
class MarkupLabel;
class PointerRing;

/// What is presented: a chart, or the design of an option.
using PresentedSubject = std::variant<ChartKind, OptionId>;

/// The parameters that a presenter changes beside a subject: three to five ids of the parameter table.
[[nodiscard]] std::span<const std::string_view> presenterParameters(const PresentedSubject& subject);

class PresenterPage : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterPage(const Theme& theme, const PresentedSubject& subject, QWidget* parent = nullptr);

    /// A, which is null where none is pinned, and the evaluation, which is not, are kept for what is chosen later; the
    /// design is drawn as it stands at the moment.
    void showEvaluation(const Scenario& scenario, SharedEvaluation evaluation, const Architecture& architecture,
                        const Moment& moment, SharedPinned pinned);
    /// Another minute of the week.
    void showMoment(const Moment& moment);
    void setTheme(const Theme& theme);
    /// Of the type, in percent of its usual size.
    void setTypeSize(int percent);

    [[nodiscard]] const PresentedSubject& subject() const { return m_subject; }
    /// The chart; null while a design is presented.
    [[nodiscard]] ChartView* chart() { return m_chart; }
    /// The design; null while a chart is presented.
    [[nodiscard]] DiagramView* diagram() { return m_diagram; }
    [[nodiscard]] PointerRing& ring() { return *m_ring; }
    /// The parameter that the arrow keys change.
    [[nodiscard]] std::string_view parameter() const;

signals:
    void edited(const loadline::Edit& edit);
    void left();
    void undoRequested();
    /// Space: let the week play, or stop it.
    void playToggled();
    /// Page keys: to another minute of the week, this many later.
    void timeStepped(double minutes);
    void typeSizeRequested(int change);
    void themeToggled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const PresentedSubject& subject);
    void renewContent();
    void showContent();
    void showChart(ChartKind kind);
    void showDesign(OptionId option);
    bool takeTimeKey(int key);
    void showKeys();
    void fitType();
    void takeControlKey(int key);
    void chooseParameter(int by);
    void change(int steps);
    void moveHandle(const ChartHandle& handle, QPointF to, bool continues);

    Theme m_theme;
    PresentedSubject m_subject;
    Scenario m_scenario;
    SharedEvaluation m_evaluation;
    Architecture m_architecture;
    Moment m_moment;
    SharedPinned m_pinned;
    std::size_t m_chosen = 0; ///< among presenterParameters()
    int m_typeSize = 100;
    QElapsedTimer m_sinceChange;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    QLabel* m_subtitle;
    ChartView* m_chart = nullptr; ///< one for each kind: a chart keeps its kind
    DiagramView* m_diagram = nullptr;
    MarkupLabel* m_values;
    QLabel* m_keys;
    PointerRing* m_ring;
    BlankScreen* m_blank;
};

} // namespace loadline
