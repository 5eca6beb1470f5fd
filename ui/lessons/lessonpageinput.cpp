// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and sizes of a lesson's page.

#include "ui/blankscreen.h"
#include "ui/charts/chartview.h"
#include "ui/font.h"
#include "ui/icon.h"
#include "ui/lessons/guessboard.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/steplist.h"
#include "ui/parameters/paramrow.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr double usualHeight = 900.0; ///< sizes below are px of a page this high
constexpr int questionSize = 36;
constexpr int settingSize = 26;
constexpr int titleSize = 22;
constexpr int wordSize = 20;
constexpr int bodySize = 18;
constexpr int sideWidth = 390;
constexpr int boardStrip = 140;
constexpr int buttonHeight = 50;
constexpr int headHeight = 54;

} // namespace

int LessonPage::pixels(double at900) const
{
    return static_cast<int>(std::ceil(at900 * height() / usualHeight * m_typeSize / 100.0));
}

void LessonPage::fitType()
{
    const LessonStep step = m_run.step();
    const auto dress = [this](QWidget* widget, double size, QFont::Weight weight = QFont::Normal) {
        widget->setFont(pixelFont(font(), pixels(size), weight));
    };
    dress(m_mark, bodySize);
    dress(m_side, bodySize);
    dress(m_heading, bodySize, QFont::DemiBold);
    dress(m_steps, bodySize);
    dress(m_question, questionSize, QFont::DemiBold);
    dress(m_setting, step == LessonStep::Question ? settingSize : bodySize);
    dress(m_chartTitle, titleSize, QFont::DemiBold);
    dress(m_chartSubtitle, bodySize);
    const bool isReveal = step == LessonStep::Reveal;
    dress(m_words, isReveal ? titleSize : wordSize, isReveal ? QFont::DemiBold : QFont::Normal);
    dress(m_remember, titleSize, QFont::DemiBold);
    dress(m_rowArea, bodySize);
    for (ParamRow* each : m_rows)
        each->setFont(m_rowArea->font());
    dress(m_hint, bodySize);
    for (QPushButton* button : {m_back, m_keep, m_next}) {
        dress(button, bodySize, QFont::Medium);
        button->setFixedHeight(pixels(buttonHeight));
    }
    m_heading->setFixedHeight(pixels(headHeight));
    m_side->setFixedWidth(std::min(pixels(sideWidth), width() * 2 / 5));
    m_chart->setTextSize(pixels(bodySize));
    m_board->setTextSize(pixels(bodySize));
    const bool isStrip = step >= LessonStep::Reveal;
    m_board->setMinimumHeight(isStrip ? pixels(boardStrip) : pixels(2.0 * boardStrip));
    m_board->setMaximumHeight(isStrip ? pixels(boardStrip) : QWIDGETSIZE_MAX);
    const int markSize = pixels(24);
    m_mark->setPixmap(icon(QStringLiteral("app-mark"), m_theme.ink, m_theme.you)
                          .pixmap(QSize(markSize, markSize), devicePixelRatioF()));
}

void LessonPage::setTypeSize(int percent)
{
    m_typeSize = percent;
    fitType();
}

void LessonPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_steps->setTheme(theme);
    m_board->setTheme(theme);
    m_chart->setTheme(theme);
    for (ParamRow* each : m_rows)
        each->setTheme(theme);
    const auto ink = [](QWidget* widget, const QColor& color) {
        QPalette colors = widget->palette();
        colors.setColor(QPalette::WindowText, color);
        widget->setPalette(colors);
    };
    for (QLabel* label : {m_heading, m_question, m_chartTitle, m_words, m_remember})
        ink(label, theme.ink);
    for (QLabel* label : {m_setting, m_chartSubtitle, m_hint})
        ink(label, theme.ink2);
    fitType();
    update();
}

bool LessonPage::takeGuessKey(int key, bool shift, const QString& text)
{
    const int steps = shift ? 10 : 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        m_run.nudge(-steps);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        m_run.nudge(steps);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keepGuess();
        return true;
    case Qt::Key_N:
        nameRow();
        return true;
    case Qt::Key_Backspace:
        if (!m_run.erase())
            return false;
        break;
    default:
        if (text.size() != 1 || !(text.front().isDigit() || text == u"." || text == u","))
            return false;
        m_run.type(text == u"," ? '.' : text.front().toLatin1());
        break;
    }
    showBoard();
    return true;
}

bool LessonPage::takeStepKey(int key)
{
    // There they are the controls', and a step too far would lose what was tried.
    if (m_run.step() == LessonStep::Try && (key == Qt::Key_Left || key == Qt::Key_Right))
        return true;
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        goOn();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        goBack();
        return true;
    case Qt::Key_Home:
    case Qt::Key_R:
        restart();
        return true;
    case Qt::Key_B:
        m_blank->cover(Qt::black);
        return true;
    case Qt::Key_W:
        m_blank->cover(Qt::white);
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return false;
    }
}

void LessonPage::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() & Qt::ControlModifier) {
        if (key == Qt::Key_Plus || key == Qt::Key_Equal)
            emit typeSizeRequested(1);
        else if (key == Qt::Key_Minus)
            emit typeSizeRequested(-1);
        else if (key == Qt::Key_0)
            emit typeSizeRequested(0);
        else if (key == Qt::Key_T)
            emit themeToggled();
        return;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (m_run.step() == LessonStep::Guess && takeGuessKey(key, shift, event->text()))
        return;
    if (!takeStepKey(key))
        QWidget::keyPressEvent(event);
}

void LessonPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitType();
}

void LessonPage::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit left();
}

void LessonPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    painter.fillRect(0, m_heading->geometry().bottom() + 1, width(), 1, m_theme.border);
}

} // namespace loadline
