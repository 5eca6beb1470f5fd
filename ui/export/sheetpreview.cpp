// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sheetpreview.h"

#include "ui/export/sheetpaint.h"

#include <QPainter>

namespace loadline {
namespace {

constexpr int square = 8;

} // namespace

SheetPreview::SheetPreview(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(360, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize SheetPreview::shownSize() const { return m_look.pixels.scaled(size() - QSize(2, 2), Qt::KeepAspectRatio); }

void SheetPreview::showSheet(const Sheet& sheet, const SheetLook& look)
{
    m_look = look;
    SheetLook shown = look;
    shown.pixels = shownSize() * devicePixelRatioF();
    m_pixmap = QPixmap::fromImage(sheetImage(sheet, shown));
    m_pixmap.setDevicePixelRatio(devicePixelRatioF());
    setAccessibleName(sheet.words.title);
    setAccessibleDescription(sheet.words.notes);
    update();
}

int SheetPreview::percent() const { return qRound(100.0 * shownSize().width() / m_look.pixels.width()); }

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
