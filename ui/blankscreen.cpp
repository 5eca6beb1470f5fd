// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/blankscreen.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace loadline {

BlankScreen::BlankScreen(QWidget* covered)
    : QWidget(covered)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The screen is blank; any key brings it back"));
    covered->installEventFilter(this);
    hide();
}

void BlankScreen::cover(Qt::GlobalColor color)
{
    m_color = color;
    m_focusBefore = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
    update();
}

void BlankScreen::uncover()
{
    hide();
    (m_focusBefore ? m_focusBefore : parentWidget())->setFocus();
}

bool BlankScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    // A key that is a shortcut elsewhere only takes the cover away.
    if (event->type() == QEvent::ShortcutOverride && isVisible())
        event->accept();
    return QWidget::eventFilter(watched, event);
}

void BlankScreen::keyPressEvent(QKeyEvent*) { uncover(); }

void BlankScreen::mousePressEvent(QMouseEvent*) { uncover(); }

void BlankScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_color);
}

} // namespace loadline
