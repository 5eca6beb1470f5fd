// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sheetpreview.h"

#include "ui/export/sheetpaint.h"

#include <QPainter>

namespace loadline {
namespace {

constexpr int square = 8;
constexpr QSize leastRoom(360, 200);
constexpr QSize border(2, 2);

} // namespace

SheetPreview::SheetPreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    takeRoom();
}

QSize SheetPreview::shownSize() const
{
    return m_zoom == Zoom::Pixels ? m_look.pixels / devicePixelRatioF()
                                  : m_look.pixels.scaled(size() - border, Qt::KeepAspectRatio);
}

QSize SheetPreview::shownPixels() const
{
    return m_zoom == Zoom::Pixels ? m_look.pixels : shownSize() * devicePixelRatioF();
}

void SheetPreview::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    takeRoom();
}

/// Around it there may be something to scroll.
void SheetPreview::takeRoom() { setMinimumSize(m_zoom == Zoom::Pixels ? shownSize() + border : leastRoom); }

void SheetPreview::showSheet(const Sheet& sheet, const SheetLook& look)
{
    m_look = look;
    takeRoom();
    SheetLook shown = look;
    shown.pixels = shownPixels();
    m_pixmap = QPixmap::fromImage(sheetImage(sheet, shown));
    m_pixmap.setDevicePixelRatio(devicePixelRatioF());
    setAccessibleName(sheet.words.title);
    setAccessibleDescription(sheet.words.notes);
    update();
}

int SheetPreview::percent() const { return qRound(100.0 * shownPixels().width() / m_look.pixels.width()); }

void SheetPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

void SheetPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QSize shown = shownSize();
    const QRect box(QPoint((width() - shown.width()) / 2, 0), shown);
    if (m_look.theme == SheetTheme::Clear) {
        painter.fillRect(box, Qt::white);
        painter.setClipRect(box);
        for (int y = 0; y * square < box.height(); ++y)
            for (int x = y % 2; x * square < box.width(); x += 2)
                painter.fillRect(box.left() + x * square, box.top() + y * square, square, square,
                                 palette().color(QPalette::AlternateBase).darker(108));
        painter.setClipping(false);
    }
    painter.drawPixmap(box, m_pixmap);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(box.adjusted(-1, -1, 0, 0).intersected(rect().adjusted(0, 0, -1, -1)));
}

} // namespace loadline
