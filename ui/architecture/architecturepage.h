// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Architecture page: both designs live above, what the code needs and who looks after what below.

#pragma once

#include "models/architecture/parts.h"
#include "ui/architecture/design.h"
#include "ui/edit.h"
#include "ui/theme.h"

#include <QModelIndex>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QTabWidget;
class QTableView;

namespace loadline {

class DiagramView;
class DutiesModel;
class MarkupLabel;
class StateDelegate;
class StateModel;

class ArchitecturePage : public QWidget
{
    Q_OBJECT

public:
    explicit ArchitecturePage(const Theme& theme, QWidget* parent = nullptr);

    void showEvaluation(const Scenario& scenario, const Evaluation& evaluation, const Architecture& architecture,
                        const Moment& moment);
    void showMoment(const Moment& moment);
    void setTheme(const Theme& theme);
    [[nodiscard]] DiagramView& diagram(OptionId option) { return *m_diagrams[static_cast<std::size_t>(option)]; }
    [[nodiscard]] QTableView& stateTable() { return *m_stateTable; }

signals:
    void edited(const loadline::Edit& edit);
    void parameterRequested(const QString& id);
    void billRequested(loadline::OptionId option, std::optional<loadline::Part> part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The designs above the tables where there is room for both, else on a tab of their own.
    void arrange();
    QWidget* newCard(OptionId option);
    QTableView* newTable(QAbstractItemModel* model);
    void activate(OptionId option, const ArchitecturePart& part);
    void clickAnswer(const QModelIndex& index);
    void applyAnswer(const QModelIndex& index);
    void send(const std::vector<std::pair<std::string_view, double>>& changes);
    void showHeads(const Moment& moment);

    Theme m_theme;
    std::array<DiagramView*, 2> m_diagrams{};
    std::array<MarkupLabel*, 2> m_heads{};
    std::array<QLabel*, 2> m_totals{};
    QWidget* m_designs;
    QTabWidget* m_tabs;
    StateModel* m_state;
    DutiesModel* m_duties;
    StateDelegate* m_delegate;
    QTableView* m_stateTable;
    QTableView* m_dutiesTable;
};

} // namespace loadline
