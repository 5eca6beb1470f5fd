// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The axis on which a class guesses: the guess to drag, the guesses kept, and later the answer. Until then what it
// hides is hatched.

#pragma once

#include "models/lessons/lesson.h"
#include "models/message.h"
#include "ui/theme.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

#include <optional>

namespace loadline {

struct GuessState
{
    GuessRange range;
    Format format = Format::Count;
    double guess = 0.0;           ///< being made
    QString typed;                ///< digits as they are typed; empty where there are none
    QVector<double> kept;         ///< one for each row
    QStringList names;            ///< of the rows, as many
    std::optional<double> answer; ///< once it is revealed
};

class GuessBoard : public QWidget
{
    Q_OBJECT

public:
    explicit GuessBoard(const Theme& theme, QWidget* parent = nullptr);

    void showState(const GuessState& state);
    void setTheme(const Theme& theme);
    void setTextSize(int pixels);
    [[nodiscard]] const GuessState& state() const { return m_state; }
    /// Where a guess stands, in this widget's pixels.
    [[nodiscard]] qreal placeOf(double guess) const;

signals:
    /// Dragged to a share of the range.
    void guessMoved(double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF axisArea() const;
    void moveGuess(QPointF position);
    void paintAxis(QPainter& painter) const;
    struct Box
    {
        qreal x; ///< of its middle
        QString text;
        qreal width;
    };
    [[nodiscard]] qreal boxWidth(const QString& text) const;
    [[nodiscard]] QVector<Box> boxesInALine(const QStringList& names) const;
    [[nodiscard]] QVector<Box> revealedBoxes() const;
    void paintKept(QPainter& painter) const;
    void paintFlag(QPainter& painter, double at, const QString& text, const QColor& ground, const QColor& ink,
                   qreal top) const;

    Theme m_theme;
    GuessState m_state;
    int m_pixels = 18;
};

} // namespace loadline
