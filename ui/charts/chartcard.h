// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart in its frame: title, subtitle, expand, more, and the chart; turns what is dragged into edits.

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/edit.h"
#include "ui/theme.h"

#include <QFrame>

class QAction;
class QMenu;
class QToolButton;

namespace loadline {

class ChartView;
class ElidedLabel;
struct Pinned;

class ChartCard : public QFrame
{
    Q_OBJECT

public:
    ChartCard(ChartKind kind, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] ChartKind kind() const { return m_kind; }
    [[nodiscard]] ChartView& view() { return *m_view; }

    /// `pinned` is null where no A is pinned.
    void showEvaluation(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned = nullptr);
    void setTheme(const Theme& theme);
    /// Of labels and axis numbers, in px; the title follows.
    void setTextSize(int pixels);
    [[nodiscard]] int textSize() const { return m_textSize; }
    /// Whether the card fills the page: the button then leads back.
    void setEnlarged(bool enlarged);
    void showTable();

signals:
    /// The picture is wanted: on the clipboard, in a file, in another program that the pointer drags it to.
    void copyRequested(loadline::ChartKind kind);
    void exportRequested(loadline::ChartKind kind);
    void dragRequested(loadline::ChartKind kind);
    void edited(const loadline::Edit& edit);
    void partActivated(loadline::OptionId option, std::optional<loadline::Part> part);
    /// The expand button: fill the page with this chart, or go back.
    void enlargeRequested(loadline::ChartKind kind);
    /// Show another chart in place of this one.
    void otherRequested(loadline::ChartKind kind, loadline::ChartKind other);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader(QWidget* header);
    void buildMenu();
    void buildOthersMenu();
    void requestEnlarge() { emit enlargeRequested(m_kind); }
    void moveHandle(const ChartHandle& handle, QPointF to, bool continues);
    void addWindow(double from, double to);
    void addWindowHere();
    void removeWindow(const ChartHandle& handle);
    void removeWindowHere();
    void showMenu(const QPoint& position, double x, const std::optional<ChartHandle>& handle);
    void openMenu();
    void prepareMenu();
    void openBills();
    void requestCopy() { emit copyRequested(m_kind); }
    void requestExport() { emit exportRequested(m_kind); }
    void send(std::optional<Edit> edit, bool continues);

    ChartKind m_kind;
    int m_textSize = 0;
    Theme m_theme;
    Scenario m_scenario;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    QToolButton* m_expand;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_addWindow;
    QAction* m_removeWindow;
    ChartView* m_view;
    std::optional<QPoint> m_grabbed; ///< where the header was taken hold of
    double m_menuX = 0.0;            ///< where in the week the menu was asked for
    std::optional<ChartHandle> m_menuHandle;
};

} // namespace loadline
