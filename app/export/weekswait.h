// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waits until the simulation of the scenario shown has all its weeks, so that exported figures are its last.

#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;

namespace loadline {

class SimulationRunner;

class WeeksWait : public QDialog
{
    Q_OBJECT

public:
    /// Accepts itself when no more weeks come; a person may accept what there is, or cancel.
    WeeksWait(const SimulationRunner& simulation, QWidget* parent);

    /// Whether more weeks come that are worth waiting for.
    [[nodiscard]] static bool isNeeded(const SimulationRunner& simulation);

private:
    void showWeeks();

    const SimulationRunner& m_simulation;
    QLabel* m_text;
    QProgressBar* m_bar;
};

} // namespace loadline
