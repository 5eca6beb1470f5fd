// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/time/playclock.h"

#include "models/traffic/week.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr int msPerSecond = 1000;
/// After a stall playing goes on from where it was, rather than leap.
constexpr double longestFrame = 0.2;

} // namespace

PlayClock::PlayClock(QObject* parent)
    : QObject(parent)
{
    m_frames.setInterval(msPerSecond / frameRate);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &PlayClock::advanceFrame);
}

void PlayClock::setMinute(double minute)
{
    const double within = std::fmod(std::fmod(minute, minutesPerWeek) + minutesPerWeek, minutesPerWeek);
    if (within == m_minute)
        return;
    m_minute = within;
    emit minuteChanged(m_minute);
}

void PlayClock::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (playing) {
        m_since.start();
        m_frames.start();
    } else {
        m_frames.stop();
    }
    emit playingChanged(playing);
}

void PlayClock::advance(double seconds)
{
    double minute = m_minute + seconds * m_hoursPerSecond * 60.0;
    if (m_loopsDay) {
        const double day = std::floor(m_minute / minutesPerDay) * minutesPerDay;
        minute = day + std::fmod(minute - day, minutesPerDay);
    }
    setMinute(minute);
}

void PlayClock::advanceFrame()
{
    const double seconds = static_cast<double>(m_since.nsecsElapsed()) / 1e9;
    m_since.restart();
    advance(std::min(seconds, longestFrame));
}

} // namespace loadline
