// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/elidedlabel.h"
#include "ui/plaintext.h"

#include <QPainter>

namespace loadline {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    update();
}

void ElidedLabel::setColor(const QColor& color)
{
    m_color = color;
    update();
}

bool ElidedLabel::isShortened() const { return fontMetrics().horizontalAdvance(m_text) > width(); }

QSize ElidedLabel::sizeHint() const { return {0, fontMetrics().height() + 2}; }

QSize ElidedLabel::minimumSizeHint() const { return sizeHint(); }

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_color);
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shown);
    setToolTip(plainTip(shown == m_text ? QString() : m_text));
}

} // namespace loadline
