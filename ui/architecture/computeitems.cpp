// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What computes: servers with what they hold, environments in their states.

#include "ui/architecture/diagramitems.h"
#include "ui/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace loadline {
namespace {

constexpr double line = 18.0;
constexpr double padding = 12.0;
constexpr double mostSquares = 50.0;
constexpr double mostPoolSquares = 20.0;
constexpr double gridColumns = 7.0;
constexpr double mostCells = 42.0;

} // namespace

void ServersItem::draw(QPainter& painter) const
{
    const double running = m_design.moment.ec2 ? std::round(m_design.moment.ec2->running) : 0.0;
    if (!drawsTwoCards(m_design)) {
        drawServer(painter, m_box, tr("EC2 %1").arg(1), running > 0.0);
        return;
    }
    const double gap = 16.0;
    const double height = (m_box.height() - gap) / 2.0;
    const QRectF upper(m_box.left(), m_box.top(), m_box.width(), height);
    const QRectF lower = upper.translated(0.0, height + gap);
    if (running <= 2.0) {
        drawServer(painter, upper, tr("EC2 %1").arg(1), true);
        drawServer(painter, lower, tr("EC2 %1").arg(2), true);
        return;
    }
    drawServer(painter, upper, tr("each of %1").arg(NumberFormat().count(running)), true);
    drawSquares(painter, lower);
}

QString ServersItem::priceText() const
{
    const QString price = DiagramItem::priceText();
    return price.isEmpty() || m_design.most < 2.0 ? price : tr("%1 for all").arg(price);
}

void ServersItem::drawServer(QPainter& painter, const QRectF& card, const QString& name, bool isRunning) const
{
    const Theme& theme = m_ink.theme;
    const NumberFormat format;
    const ServerMoment server = m_design.moment.ec2.value_or(ServerMoment{});
    drawBox(painter, card, isRunning ? theme.ec2Tint : theme.raised, isRunning ? theme.ec2Fill : theme.control,
            isRunning ? BoxStyle::Solid : BoxStyle::Dashed);
    const QRectF inside = card.adjusted(padding, 8.0, -padding, -6.0);
    const auto row = [&inside](int index) {
        return QRectF(inside.left(), inside.top() + index * (line + 3.0), inside.width(), line);
    };
    drawWords(painter, m_ink.title, theme.ec2, row(0), Qt::AlignLeft, name);
    drawWords(painter, m_ink.body, theme.ink2, row(0), Qt::AlignRight, m_design.typeName);
    if (!isRunning) {
        drawWords(painter, m_ink.body, theme.ink2, row(1), Qt::AlignLeft, tr("stopped: the disk is billed on"));
        return;
    }
    const auto use = [&](int index, const QString& words, double share, bool restIsPaid) {
        drawWords(painter, m_ink.body, theme.ink, row(index), Qt::AlignLeft | Qt::AlignVCenter, words);
        drawUse(painter, QRectF(inside.left() + 42.0, row(index).center().y() - 4.5, inside.width() - 92.0, 9.0), share,
                theme.ec2Fill, theme.surface, restIsPaid);
        drawWords(painter, m_ink.strong, theme.ink, row(index), Qt::AlignRight | Qt::AlignVCenter, format.share(share));
    };
    use(1, tr("CPU"), server.cpu, true);
    use(2, tr("RAM"), server.memory, false);
    drawWords(painter, m_ink.body, theme.ink, row(3), Qt::AlignLeft, tr("Threads"));
    drawWords(painter, m_ink.body, theme.ink, row(3), Qt::AlignRight,
              tr("%1 of %2 in use").arg(format.count(std::ceil(server.working - 0.05)), format.count(server.workers)));
    const QString sockets = format.count(server.sockets);
    drawWords(painter, m_ink.body, theme.ink, row(4), Qt::AlignLeft,
              m_design.sessionStore ? tr("sessions outside, %1 sockets").arg(sockets)
                                    : tr("%1 sessions, %2 sockets").arg(format.count(server.sessions), sockets));
    if (server.pool <= 0.0)
        return;
    drawWords(painter, m_ink.body, theme.ink, row(5), Qt::AlignLeft, tr("DB pool"));
    drawWords(painter, m_ink.body, theme.ink, row(5), Qt::AlignRight,
              tr("%1 of %2 in use").arg(format.count(std::ceil(server.poolInUse - 0.05)), format.count(server.pool)));
    drawPool(painter, QRectF(inside.left(), row(5).bottom(), inside.width(), 10.0));
}

void ServersItem::drawPool(QPainter& painter, const QRectF& row) const
{
    const ServerMoment& server = *m_design.moment.ec2;
    const double each = unitsPerCell(server.pool, mostPoolSquares);
    const double squares = std::ceil(server.pool / each);
    const double step = row.width() / mostPoolSquares;
    for (double index = 0.0; index < squares; index += 1.0) {
        const QRectF square(row.left() + index * step, row.top(), step - 2.0, row.height());
        painter.setPen(QPen(m_ink.theme.ec2Fill, 1.0));
        painter.setBrush(index * each < server.poolInUse - 0.05 ? m_ink.theme.ec2Fill : m_ink.theme.surface);
        painter.drawRect(square);
    }
}

void ServersItem::drawSquares(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = m_ink.theme;
    const ServerMoment& server = *m_design.moment.ec2;
    drawBox(painter, area, theme.ec2Tint, theme.ec2Fill, BoxStyle::Solid);
    const double running = std::round(server.running);
    const double each = unitsPerCell(running, mostSquares);
    constexpr double perRow = 10.0;
    const double step = (area.width() - 2.0 * padding) / perRow;
    for (double index = 0.0; index < std::ceil(running / each); index += 1.0) {
        const QRectF square(area.left() + padding + std::fmod(index, perRow) * step,
                            area.top() + 10.0 + std::floor(index / perRow) * step * 0.8, step - 4.0, step * 0.8 - 4.0);
        // Those that still start stand last.
        const bool answers = index * each < std::round(server.answering);
        painter.setPen(QPen(theme.ec2Fill, 1.5));
        painter.setBrush(answers ? theme.ec2Fill : theme.surface);
        painter.drawRect(square);
    }
    const NumberFormat format;
    QString words = each > 1.0 ? tr("1 square = %1 servers").arg(format.count(each)) : QString();
    const double starting = std::round(server.running) - std::round(server.answering);
    if (starting > 0.0)
        words += (words.isEmpty() ? QString() : QStringLiteral("; ")) + tr("%1 starting").arg(format.count(starting));
    drawWords(painter, m_ink.body, theme.ink2,
              QRectF(area.left() + padding, area.bottom() - line - 2.0, area.width() - 2.0 * padding, line),
              Qt::AlignLeft, words);
}

void EnvironmentsItem::draw(QPainter& painter) const
{
    const Theme& theme = m_ink.theme;
    drawBox(painter, m_box, theme.lamTint, theme.lamFill, BoxStyle::Solid);
    const QRectF head(m_box.left() + padding, m_box.top() + 8.0, m_box.width() - 2.0 * padding, line);
    drawWords(painter, m_ink.title, theme.lam, head, Qt::AlignLeft, modelText(m_part.name));
    drawWords(painter, m_ink.body, theme.ink2, head, Qt::AlignRight, text(m_part.detail));
    constexpr double keyHeight = 142.0;
    drawGrid(painter, QRectF(head.left(), head.bottom() + 6.0, head.width(), m_box.height() - keyHeight - line - 22.0));
    drawKey(painter, {head.left(), m_box.bottom() - keyHeight});
}

void EnvironmentsItem::drawGrid(QPainter& painter, const QRectF& area) const
{
    const EnvironmentMoment& lambda = m_design.moment.lambda;
    const double each = unitsPerCell(lambda.most, mostCells);
    const double step = std::min(area.width() / gridColumns, area.height() / std::ceil(mostCells / gridColumns));
    const std::array<std::pair<CellState, double>, 4> states{{{CellState::Busy, lambda.busy},
                                                              {CellState::Starting, lambda.starting},
                                                              {CellState::Warm, lambda.warm},
                                                              {CellState::Asleep, lambda.asleep}}};
    double index = 0.0;
    for (const auto& [state, units] : states) {
        // A state that has any unit has a cell.
        const double cells = std::ceil(units / each);
        for (double cell = 0.0; cell < cells && index < mostCells; cell += 1.0, index += 1.0) {
            const QPointF at(area.left() + std::fmod(index, gridColumns) * step,
                             area.top() + std::floor(index / gridColumns) * step);
            drawCell(painter, m_ink.theme, QRectF(at, QSizeF(step - 3.0, step - 3.0)), state);
        }
    }
    if (each > 1.0)
        drawWords(painter, m_ink.body, m_ink.theme.ink2, QRectF(area.left(), area.bottom() - 1.0, area.width(), line),
                  Qt::AlignRight, tr("1 square = %1").arg(NumberFormat().count(each)));
}

void EnvironmentsItem::drawKey(QPainter& painter, QPointF at) const
{
    const Theme& theme = m_ink.theme;
    const NumberFormat format;
    const EnvironmentMoment& lambda = m_design.moment.lambda;
    struct Row
    {
        CellState state;
        QString name;
        QString meaning;
    };
    const std::array<Row, 4> rows{
        {{CellState::Busy, tr("%1 busy").arg(format.count(lambda.busy)), tr("billed by the millisecond")},
         {CellState::Warm, tr("%1 warm, waiting").arg(format.count(lambda.warm)),
          m_design.pool > 0.0 ? tr("free, keep their connections") : tr("free")},
         {CellState::Starting, tr("%1 cold start").arg(format.count(lambda.starting)),
          tr("the caller waits %1").arg(format.duration(lambda.coldStart))},
         {CellState::Asleep, tr("%1 asleep").arg(format.count(lambda.asleep)), tr("no cost, no memory")}}};
    constexpr double rowHeight = 34.0;
    double top = at.y();
    for (const Row& row : rows) {
        drawCell(painter, theme, QRectF(at.x(), top + 3.0, 26.0, 26.0), row.state);
        const double left = at.x() + 34.0;
        const double width = m_box.right() - left - 6.0;
        drawWords(painter, m_ink.strong, theme.ink, QRectF(left, top, width, 16.0), Qt::AlignLeft, row.name);
        drawWords(painter, m_ink.body, theme.ink2, QRectF(left, top + 15.0, width, 16.0), Qt::AlignLeft, row.meaning);
        top += rowHeight;
    }
}

} // namespace loadline
