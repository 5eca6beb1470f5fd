// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A lesson for a class, on a projector: question, guess, reveal, why, try; the keyboard alone is enough.

#pragma once

#include "models/lessons/lessonrun.h"
#include "models/lessons/lessontemplate.h"
#include "ui/charts/chartdata.h"
#include "ui/edit.h"
#include "ui/parameters/editstep.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace loadline {

class BlankScreen;
class ChartView;
class GuessBoard;
class ParamRow;
class StepList;

class LessonPage : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPage(const Theme& theme, QWidget* parent = nullptr);

    /// Shows a lesson from its question. `heading` says which it is, `isLast` that none follows.
    void start(const Lesson& lesson, const LessonMoments& moments, const QString& heading, bool isLast);
    /// Shows what the controls of the last step have made of the scenario.
    void showTried(const LessonMoment& tried);
    /// Says under a control why what was entered is refused.
    void showRefusal(std::string_view parameter, const QString& sentence);
    void setTheme(const Theme& theme);
    /// Of the type, in percent of its usual size.
    void setTypeSize(int percent);
    /// What the rows of the class are called; a row without a name is called by its number.
    void setRowNames(const QStringList& names);

    [[nodiscard]] const LessonRun& run() const { return m_run; }
    /// While the chart is being drawn at the reveal.
    [[nodiscard]] bool isRevealing() const { return m_reveal.state() == QAbstractAnimation::Running; }
    [[nodiscard]] ChartView& chart() { return *m_chart; }
    [[nodiscard]] GuessBoard& board() { return *m_board; }
    [[nodiscard]] ParamRow* row(std::string_view parameter) const;

signals:
    void edited(const loadline::Edit& edit);
    /// Esc: back to where the class came from.
    void left();
    /// Behind the last step.
    void finished();
    /// The trial was left: the scenario is the lesson's own again.
    void trialReset();
    /// A row got a name, for this lesson and those that follow.
    void rowNamed(int row, const QString& name);
    void typeSizeRequested(int change);
    void themeToggled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHead(QVBoxLayout* page);
    void buildBody(QVBoxLayout* page);
    void buildFooter(QVBoxLayout* page);
    void buildRows();
    void renewChart();
    void showStep();
    void showBoard();
    void showWords();
    void showChart();
    void fitType();
    [[nodiscard]] int pixels(double at900) const;
    [[nodiscard]] QString guessHints() const;
    [[nodiscard]] QString revealText() const;
    bool takeGuessKey(int key, bool shift, const QString& text);
    bool takeStepKey(int key);
    void goOn();
    void goBack();
    void restart();
    void keepGuess();
    void nameRow();
    [[nodiscard]] QString rowName(qsizetype row) const;
    void startReveal();
    void moveGuess(double share);
    void moveHandle(const ChartHandle& handle, QPointF to, bool continues);
    void sendValue(ParamRow* row, const ParameterValue& value, EditStep step);

    Theme m_theme;
    Lesson m_lesson;
    std::optional<LessonMoments> m_moments;
    std::optional<LessonMoment> m_tried;
    LessonRun m_run{GuessRange{}};
    EditGesture m_gesture;
    QElapsedTimer m_clock;
    QStringList m_rowNames;
    QVariantAnimation m_reveal; ///< the share of the chart that is drawn
    int m_typeSize = 100;
    bool m_isLast = false;
    QLabel* m_mark;
    QLabel* m_heading;
    StepList* m_steps;
    QLabel* m_question;
    QLabel* m_setting;
    GuessBoard* m_board;
    QLabel* m_chartTitle;
    QLabel* m_chartSubtitle;
    QVBoxLayout* m_chartColumn;
    ChartView* m_chart = nullptr; ///< one for each lesson: a chart keeps its kind
    QWidget* m_side;
    QLabel* m_words;
    QWidget* m_rowArea;
    QVector<ParamRow*> m_rows;
    QLabel* m_remember;
    QPushButton* m_back;
    QPushButton* m_keep;
    QPushButton* m_next;
    QLabel* m_hint;
    BlankScreen* m_blank;
};

} // namespace loadline
