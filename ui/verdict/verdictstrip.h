// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answer, above the charts: what each option costs, which is cheaper and why, and what to look out for.

#pragma once

#include "models/evaluation.h"
#include "ui/edit.h"
#include "ui/theme.h"

#include <QFrame>
#include <QTimer>

#include <array>
#include <vector>

class QMenu;
class QVBoxLayout;

namespace loadline {

class BigFigure;
class BreakEvenBar;
class VerdictText;
class WarningChip;
struct Pinned;

class VerdictStrip : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::size_t mostChips = 3;
    /// A change is announced to assistive tools when nothing has changed for this long.
    static constexpr int announceAfterMs = 500;

    explicit VerdictStrip(const Theme& theme, QWidget* parent = nullptr);

    /// `pinned` is null where no A is pinned.
    void showEvaluation(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned = nullptr);
    void setTheme(const Theme& theme);

signals:
    /// A chip was clicked: show the control behind it.
    void parameterRequested(const QString& id);
    /// A figure, the verdict or a warning of a cost was chosen: show that bill.
    void billRequested(loadline::OptionId option, std::optional<loadline::Part> part);
    /// The ring on the break-even scale was dragged.
    void edited(const loadline::Edit& edit);
    /// The verdict has changed, has come to rest and is announced to assistive tools.
    void announced(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createChips(QVBoxLayout* layout);
    void showFigure(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned, OptionId id);
    void showVerdict(const Verdict& verdict);
    void showChips();
    void requestBill(OptionId id);
    void requestWinnersBill() { requestBill(m_winner); }
    void requestParameter(std::size_t chip);
    void requestBillOf(std::size_t chip);
    void openChipMenu(std::size_t chip);
    void announce();

    Theme m_theme;
    std::array<BigFigure*, 2> m_figures{};
    VerdictText* m_text = nullptr;
    BreakEvenBar* m_bar = nullptr;
    QWidget* m_chipColumn = nullptr;
    std::array<WarningChip*, mostChips> m_chips{};
    QMenu* m_chipMenu = nullptr;
    QMenu* m_more = nullptr; ///< the warnings that have no chip of their own
    std::vector<Warning> m_warnings;
    OptionId m_winner = OptionId::Ec2;
    QTimer m_announcing;
};

} // namespace loadline
