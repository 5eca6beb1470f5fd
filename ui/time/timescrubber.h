// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bar below the pages: plays the week, and says what both options do at the minute shown.

#pragma once

#include "models/architecture/moment.h"
#include "ui/theme.h"

#include <QFrame>

#include <array>

class QComboBox;
class QLabel;
class QToolButton;

namespace loadline {

class MarkupLabel;
class PlayClock;
class WeekStrip;

class TimeScrubber : public QFrame
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    TimeScrubber(PlayClock& clock, const Theme& theme, QWidget* parent = nullptr);

    void showTraffic(const TrafficReport& traffic);
    void showMoment(const Moment& moment);
    void setTheme(const Theme& theme);

private:
    void build();
    void togglePlaying();
    void showPlaying(bool playing);
    void chooseSpeed(int index);

    PlayClock& m_clock;
    Theme m_theme;
    QToolButton* m_play;
    QComboBox* m_speed;
    QToolButton* m_loop;
    QLabel* m_time;
    QLabel* m_rate;
    WeekStrip* m_strip;
    std::array<MarkupLabel*, 2> m_options{};
};

/// "2 instances, CPU 11 % busy" and "6 busy of 20 environments".
[[nodiscard]] QString momentText(const Moment& moment, OptionId option);

} // namespace loadline
