// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lessons/lessonrun.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace loadline {
namespace {

constexpr double middle = 0.5;
constexpr double nudgeShare = 0.01;
constexpr std::size_t mostDigits = 9;

} // namespace

LessonRun::LessonRun(const GuessRange& range)
    : m_range(range)
    , m_guess(range.at(middle))
{}

void LessonRun::next()
{
    if (m_step != LessonStep::Try)
        m_step = static_cast<LessonStep>(static_cast<int>(m_step) + 1);
    m_typed.clear();
}

void LessonRun::back()
{
    if (m_step != LessonStep::Question)
        m_step = static_cast<LessonStep>(static_cast<int>(m_step) - 1);
    m_typed.clear();
}

void LessonRun::restart() { *this = LessonRun(m_range); }

void LessonRun::moveTo(double share)
{
    if (m_step != LessonStep::Guess)
        return;
    m_typed.clear();
    m_guess = m_range.at(share);
}

void LessonRun::nudge(int steps)
{
    const double from = m_range.share(m_guess);
    // Rounding to what a person would say must not swallow a step.
    for (int tries = 1; tries <= 10; ++tries) {
        const double before = m_guess;
        moveTo(from + steps * tries * nudgeShare);
        if (m_guess != before || m_step != LessonStep::Guess)
            return;
    }
}

void LessonRun::type(char letter)
{
    const bool isPoint = letter == '.';
    if (m_step != LessonStep::Guess || m_typed.size() >= mostDigits || (!isPoint && (letter < '0' || letter > '9')) ||
        (isPoint && m_typed.find('.') != std::string::npos))
        return;
    m_typed += letter;
    double value = 0.0;
    std::from_chars(m_typed.data(), m_typed.data() + m_typed.size(), value);
    m_guess = std::clamp(value, m_range.from, m_range.to);
}

bool LessonRun::erase()
{
    if (m_typed.empty())
        return false;
    m_typed.pop_back();
    double value = 0.0;
    std::from_chars(m_typed.data(), m_typed.data() + m_typed.size(), value);
    m_guess = std::clamp(value, m_range.from, m_range.to);
    return true;
}

bool LessonRun::keep()
{
    if (m_step != LessonStep::Guess || m_kept.size() >= mostGuesses)
        return false;
    m_typed.clear();
    m_kept.push_back(m_guess);
    return true;
}

std::vector<int> LessonRun::nearest(double answer) const
{
    std::vector<int> best;
    double bestDistance = 0.0;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        const double distance = std::abs(m_range.share(m_kept[i]) - m_range.share(answer));
        if (!best.empty() && distance > bestDistance)
            continue;
        if (distance < bestDistance)
            best.clear();
        best.push_back(static_cast<int>(i));
        bestDistance = distance;
    }
    return best;
}

} // namespace loadline
