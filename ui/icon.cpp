// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QResource>
#include <QSvgRenderer>

namespace loadline {
namespace {

constexpr qreal disabledOpacity = 0.4;

/// Draws the SVG anew at every size, so that it stays sharp on any display.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_svg);
        const qreal side = std::min(rect.width(), rect.height());
        const QPointF corner(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * disabledOpacity);
        renderer.render(painter, QRectF(corner, QSizeF(side, side)));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        // Qt asks for nothing while a widget has no size yet.
        if (size.isEmpty())
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString& name, const QColor& color, const QColor& accent)
{
    const QResource drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    Q_ASSERT_X(drawing.isValid(), "icon", qPrintable(name));
    QByteArray svg = drawing.uncompressedData();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("\"accent\"", '"' + (accent.isValid() ? accent : color).name().toLatin1() + '"');
    return QIcon(new LineIconEngine(std::move(svg)));
}

} // namespace loadline
