// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenter/pointerring.h"

#include <QMouseEvent>
#include <QPainter>

namespace loadline {
namespace {

constexpr int ringSize = 56;
constexpr qreal ringWidth = 4.0;

} // namespace

PointerRing::PointerRing(const QColor& color, QWidget* page)
    : QWidget(page)
    , m_color(color)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(ringSize, ringSize);
    hide();
}

void PointerRing::follow()
{
    QList<QWidget*> widgets = parentWidget()->findChildren<QWidget*>();
    widgets.append(parentWidget());
    for (QWidget* each : widgets) {
        if (each == this)
            continue;
        each->setMouseTracking(true);
        each->installEventFilter(this);
    }
}

void PointerRing::setColor(const QColor& color)
{
    m_color = color;
    update();
}

bool PointerRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const QPointF place = static_cast<QMouseEvent*>(event)->position();
        const QPoint at = qobject_cast<QWidget*>(watched)->mapTo(parentWidget(), place.toPoint());
        move(at - rect().center());
        show();
        raise();
    } else if (event->type() == QEvent::Leave && watched == parentWidget()) {
        hide();
    }
    return QWidget::eventFilter(watched, event);
}

void PointerRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_color, ringWidth));
    painter.drawEllipse(QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth));
}

} // namespace loadline
