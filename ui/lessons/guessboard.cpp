// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/guessboard.h"

#include "ui/charts/chartaxis.h"
#include "ui/charts/hatchlines.h"
#include "ui/font.h"
#include "ui/lessons/lessontext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace loadline {
namespace {

constexpr qreal hatchStep = 7.0;
constexpr qreal hatchAngle = 45.0;
constexpr qreal lineWidth = 3.0;
constexpr qreal flagPadding = 0.6; ///< of the type's size, on each side
constexpr qreal flagHeight = 2.0;  ///< in sizes of the type
constexpr qreal keptHeight = 1.6;
constexpr int mostTicks = 8;

/// Ticks of the range; those whose numbers would touch the one before are left out when painted.
QVector<double> ticksOf(const GuessRange& range)
{
    ChartAxis axis;
    axis.scale = range.logarithmic ? AxisScale::Logarithmic : AxisScale::Linear;
    axis.from = range.from;
    axis.to = range.to;
    setTicks(axis, mostTicks);
    QVector<double> values;
    for (const AxisTick& tick : axis.ticks)
        if (tick.value >= range.from && tick.value <= range.to)
            values.append(tick.value);
    return values;
}

} // namespace

GuessBoard::GuessBoard(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setCursor(Qt::SizeHorCursor);
}

void GuessBoard::showState(const GuessState& state)
{
    m_state = state;
    setAccessibleName(tr("Guess: %1").arg(guessText(state.guess, state.format)));
    setCursor(state.answer ? Qt::ArrowCursor : Qt::SizeHorCursor);
    update();
}

void GuessBoard::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void GuessBoard::setTextSize(int pixels)
{
    m_pixels = pixels;
    setFont(pixelFont(font(), pixels));
    update();
}

QRectF GuessBoard::axisArea() const
{
    // The numbers at the ends stand out half their width.
    return QRectF(rect()).adjusted(3.0 * m_pixels, 0.0, -3.0 * m_pixels, -1.8 * m_pixels);
}

qreal GuessBoard::placeOf(double guess) const
{
    const QRectF area = axisArea();
    return area.left() + area.width() * m_state.range.share(guess);
}

void GuessBoard::moveGuess(QPointF position)
{
    const QRectF area = axisArea();
    emit guessMoved((position.x() - area.left()) / area.width());
}

void GuessBoard::mousePressEvent(QMouseEvent* event) { moveGuess(event->position()); }

void GuessBoard::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveGuess(event->position());
}

void GuessBoard::paintAxis(QPainter& painter) const
{
    const QRectF area = axisArea();
    if (!m_state.answer) {
        painter.setPen(QPen(m_theme.border2, 1.0));
        painter.drawLines(hatchLines(QPolygonF(area), hatchStep, hatchAngle));
    }
    painter.setFont(pixelFont(font(), m_pixels));
    const QFontMetrics metrics(painter.font());
    qreal free = 0.0;
    for (const double value : ticksOf(m_state.range)) {
        const qreal x = placeOf(value);
        painter.setPen(QPen(m_theme.grid, 1.0));
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()));
        const QString text = guessText(value, m_state.format);
        const qreal half = metrics.horizontalAdvance(text) / 2.0;
        if (x - half < free)
            continue;
        free = x + half + m_pixels;
        painter.setPen(m_theme.ink3);
        painter.drawText(QRectF(x - half - 1.0, area.bottom(), 2.0 * half + 2.0, 1.8 * m_pixels), Qt::AlignCenter,
                         text);
    }
    painter.setPen(QPen(m_theme.control, 1.0));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

qreal GuessBoard::boxWidth(const QString& text) const
{
    return QFontMetrics(pixelFont(font(), m_pixels)).horizontalAdvance(text) + 2.0 * flagPadding * m_pixels;
}

/// Kept guesses in one line: those whose boxes would cover each other share one, which names all of them.
QVector<GuessBoard::Box> GuessBoard::boxesInALine(const QStringList& names) const
{
    QVector<Box> boxes;
    for (qsizetype i = 0; i < m_state.kept.size(); ++i)
        boxes.append({placeOf(m_state.kept.at(i)), names.at(i), boxWidth(names.at(i))});
    std::ranges::stable_sort(boxes, {}, &Box::x);
    for (qsizetype i = 0; i + 1 < boxes.size();) {
        const Box& next = boxes.at(i + 1);
        if (boxes.at(i).x + boxes.at(i).width / 2.0 <= next.x - next.width / 2.0) {
            ++i;
            continue;
        }
        const QString both = boxes.at(i).text + QStringLiteral(", ") + next.text;
        boxes[i] = {(boxes.at(i).x + next.x) / 2.0, both, boxWidth(both)};
        boxes.removeAt(i + 1);
        // The wider box may now cover the one before.
        i = std::max<qsizetype>(i - 1, 0);
    }
    return boxes;
}

/// Beside the answer there is room for one line.
QVector<GuessBoard::Box> GuessBoard::revealedBoxes() const
{
    constexpr qreal longest = 0.5;
    QVector<Box> named = boxesInALine(m_state.names);
    const qreal room = longest * axisArea().width();
    if (std::ranges::all_of(named, [room](const Box& box) { return box.width <= room; }))
        return named;
    QStringList numbers;
    for (qsizetype i = 1; i <= m_state.kept.size(); ++i)
        numbers << QString::number(i);
    return boxesInALine(numbers);
}

void GuessBoard::paintKept(QPainter& painter) const
{
    const QRectF area = axisArea();
    painter.setFont(pixelFont(font(), m_pixels));
    const qreal height = keptHeight * m_pixels;
    const qreal top = area.top() + (flagHeight + 0.6) * m_pixels;
    for (const double guess : m_state.kept) {
        painter.setPen(QPen(m_theme.ink2, 2.0, Qt::DotLine));
        painter.drawLine(QLineF(placeOf(guess), top, placeOf(guess), area.bottom()));
    }
    QVector<Box> boxes;
    if (m_state.answer)
        boxes = revealedBoxes();
    else
        for (qsizetype i = 0; i < m_state.kept.size(); ++i) {
            const double guess = m_state.kept.at(i);
            const QString text = tr("%1: %2").arg(m_state.names.at(i), guessText(guess, m_state.format));
            boxes.append({placeOf(guess), text, boxWidth(text)});
        }
    // Before, each in a line of its own, so that rows that agree do not cover each other; the lines repeat where room
    // ends.
    const int room = static_cast<int>((area.bottom() - top) / (height + 4.0));
    const int lines = m_state.answer ? 1 : std::max(1, room);
    for (int i = 0; i < boxes.size(); ++i) {
        const Box& box = boxes.at(i);
        const qreal left = std::clamp(box.x - box.width / 2.0, 0.0, std::max(0.0, this->width() - box.width));
        const QRectF rect(left, top + (i % lines) * (height + 4.0), box.width, height);
        painter.setPen(QPen(m_theme.control, 1.5));
        painter.setBrush(m_theme.surface);
        painter.drawRoundedRect(rect, 4.0, 4.0);
        painter.setPen(m_theme.ink);
        painter.drawText(rect, Qt::AlignCenter, box.text);
    }
}

void GuessBoard::paintFlag(QPainter& painter, double at, const QString& text, const QColor& ground, const QColor& ink,
                           qreal top) const
{
    const qreal x = placeOf(at);
    painter.setFont(pixelFont(font(), m_pixels, QFont::DemiBold));
    const qreal width = QFontMetrics(painter.font()).horizontalAdvance(text) + 2.0 * flagPadding * m_pixels;
    const qreal left = std::clamp(x - width / 2.0, 0.0, std::max(0.0, this->width() - width));
    const QRectF box(left, top, width, flagHeight * m_pixels);
    painter.setPen(QPen(ground, lineWidth));
    painter.drawLine(QLineF(x, box.bottom(), x, axisArea().bottom()));
    painter.fillRect(box, ground);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

void GuessBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    paintKept(painter);
    if (m_state.answer) {
        if (m_state.kept.isEmpty()) {
            const qreal below = axisArea().top() + (flagHeight + 0.6) * m_pixels;
            paintFlag(painter, m_state.guess, tr("Guess: %1").arg(guessText(m_state.guess, m_state.format)),
                      m_theme.you, m_theme.onYou, below);
        }
        paintFlag(painter, *m_state.answer, tr("Answer: %1").arg(guessText(*m_state.answer, m_state.format)),
                  m_theme.sel, m_theme.selInk, 0.0);
        return;
    }
    const QString guess =
        m_state.typed.isEmpty() ? guessText(m_state.guess, m_state.format) : tr("%1 …").arg(m_state.typed);
    paintFlag(painter, m_state.guess, tr("Class guess: %1").arg(guess), m_theme.you, m_theme.onYou, 0.0);
    const QRectF area = axisArea();
    const QPointF handle(placeOf(m_state.guess), area.center().y());
    painter.setPen(QPen(m_theme.you, lineWidth));
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(handle, 0.9 * m_pixels, 0.9 * m_pixels);
    painter.drawText(QRectF(handle.x() - m_pixels, handle.y() - m_pixels, 2.0 * m_pixels, 2.0 * m_pixels),
                     Qt::AlignCenter, QStringLiteral("‹ ›"));
}

} // namespace loadline
