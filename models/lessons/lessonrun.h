// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a class stands in a lesson: the step, the guess being made and the guesses that are kept.

#pragma once

#include "models/lessons/lesson.h"

#include <string>
#include <vector>

namespace loadline {

enum class LessonStep
{
    Question, ///< the situation and the question
    Guess,    ///< nothing is shown yet
    Reveal,
    Why,
    Try ///< the real controls
};
inline constexpr int lessonStepCount = 5;

class LessonRun
{
public:
    static constexpr std::size_t mostGuesses = 8; ///< kept, one for each row of a class

    /// Starts at the question, with a guess in the middle of the range.
    explicit LessonRun(const GuessRange& range);

    [[nodiscard]] LessonStep step() const { return m_step; }
    /// The guess being made, in the unit in which it is typed.
    [[nodiscard]] double guess() const { return m_guess; }
    /// The digits typed so far; empty where the guess was dragged or nudged.
    [[nodiscard]] const std::string& typed() const { return m_typed; }
    [[nodiscard]] const std::vector<double>& kept() const { return m_kept; }

    /// The step after or before; stays at the ends.
    void next();
    void back();
    /// The question again, without guesses.
    void restart();

    /// The functions below change something only in the step of the guess.
    /// Moves the guess to a share of the range, 0 … 1.
    void moveTo(double share);
    /// Moves the guess by hundredths of the range, by one grain of it at least.
    void nudge(int steps);
    /// Takes a digit or a decimal point; the guess follows, held in the range.
    void type(char letter);
    /// Takes the last digit back. False where there is none.
    bool erase();
    /// Keeps the guess as the next row's. False where there is no room for more.
    bool keep();
    /// The indices of the kept guesses that are nearest to `answer` on the range's axis: several where they agree.
    [[nodiscard]] std::vector<int> nearest(double answer) const;

private:
    GuessRange m_range;
    LessonStep m_step = LessonStep::Question;
    double m_guess;
    std::string m_typed;
    std::vector<double> m_kept;
};

} // namespace loadline
