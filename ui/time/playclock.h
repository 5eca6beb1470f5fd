// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The minute of the week that is shown, and its playing.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace loadline {

class PlayClock : public QObject
{
    Q_OBJECT

public:
    /// Frames a second while playing.
    static constexpr int frameRate = 30;

    explicit PlayClock(QObject* parent = nullptr);

    /// From Monday 00:00, below the week's end.
    [[nodiscard]] double minute() const { return m_minute; }
    [[nodiscard]] bool isPlaying() const { return m_frames.isActive(); }
    [[nodiscard]] double hoursPerSecond() const { return m_hoursPerSecond; }
    [[nodiscard]] bool loopsDay() const { return m_loopsDay; }

    /// Beyond the week's ends it goes round.
    void setMinute(double minute);
    void setHoursPerSecond(double hours) { m_hoursPerSecond = hours; }
    /// Whether playing goes round within the day instead of the week.
    void setLoopsDay(bool loops) { m_loopsDay = loops; }
    void setPlaying(bool playing);
    /// Lets `seconds` of playing pass.
    void advance(double seconds);

signals:
    void minuteChanged(double minute);
    void playingChanged(bool playing);

private:
    void advanceFrame();

    double m_minute = 0.0;
    double m_hoursPerSecond = 6.0;
    bool m_loopsDay = false;
    QTimer m_frames;
    QElapsedTimer m_since;
};

} // namespace loadline
