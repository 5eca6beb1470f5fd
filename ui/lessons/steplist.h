// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/lessons/lessonrun.h"
#include "ui/theme.h"

#include <QWidget>

namespace loadline {

[[nodiscard]] QString lessonStepName(LessonStep step);

/// The steps of a lesson in a row: those behind are ticked, the present one is ringed.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const Theme& theme, QWidget* parent = nullptr);
    void showStep(LessonStep step);
    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal widthOf(LessonStep step) const;

    Theme m_theme;
    LessonStep m_step = LessonStep::Question;
};

} // namespace loadline
