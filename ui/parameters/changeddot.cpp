// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/changeddot.h"
#include "ui/plaintext.h"

#include <QPainter>

namespace loadline {
namespace {

constexpr qreal dotRadius = 4.0;
constexpr qreal ringRadius = 8.0;

} // namespace

ChangedDot::ChangedDot(QWidget* parent)
    : QToolButton(parent)
{
    // Not the virtual one: the object is still being made.
    setFixedSize(ChangedDot::sizeHint());
    setEnabled(false);
    setFocusPolicy(Qt::NoFocus);
}

void ChangedDot::setChanged(bool changed, const QString& presetText)
{
    m_changed = changed;
    setEnabled(changed);
    // Without a change there is nothing to press, so Tab passes by.
    setFocusPolicy(changed ? Qt::TabFocus : Qt::NoFocus);
    const QString tip = changed ? tr("Back to %1").arg(presetText) : QString();
    setToolTip(plainTip(tip));
    setAccessibleName(tip);
    update();
}

void ChangedDot::setColor(const QColor& color)
{
    m_color = color;
    update();
}

void ChangedDot::paintEvent(QPaintEvent*)
{
    if (!m_changed)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    painter.drawEllipse(centre, dotRadius, dotRadius);
    if (hasFocus() || underMouse()) {
        painter.setPen(QPen(m_color, hasFocus() ? 2.0 : 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, ringRadius, ringRadius);
    }
}

} // namespace loadline
