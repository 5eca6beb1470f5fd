// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far the simulation in the background is, in the status bar.

#pragma once

#include "models/simulation.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace loadline {

/// How far the simulation of the scenario shown is.
struct SimulationState
{
    enum class Kind
    {
        Off,     ///< switched off
        Nothing, ///< the week has no requests
        TooMuch, ///< so many requests that a week would take minutes
        Running,
        Paused, ///< switched off, with weeks to show
        Done    ///< all weeks, or as precise as wanted
    };
    Kind kind = Kind::Off;
    std::uint32_t weeks = 0;
    std::uint32_t wanted = 0; ///< weeks at most
    double firstWeek = 0.0;   ///< how much of the first week is done, 0 … 1
    double requestsPerWeek = 0.0;
    SimulationPrecision precision;
};

/// "640 of 1,000", and so on; empty when off.
[[nodiscard]] QString simulationText(const SimulationState& state);

class SimulationStatus : public QWidget
{
    Q_OBJECT

public:
    explicit SimulationStatus(const Theme& theme, QWidget* parent = nullptr);

    void showState(const SimulationState& state);
    void setTheme(const Theme& theme);

private:
    class Bar;

    QLabel* m_name;
    Bar* m_bar;
    QLabel* m_text;
};

} // namespace loadline
