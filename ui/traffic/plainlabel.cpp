// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/plainlabel.h"

#include "ui/font.h"
#include "ui/icon.h"
#include "ui/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace loadline {
namespace {

constexpr int iconSize = 16;
constexpr int notePixels = 12;
constexpr qreal radius = 5.0;

/// A chip that wraps its words.
class CautionLine : public QWidget
{
public:
    using QWidget::QWidget;
    void setTheme(const Theme& theme)
    {
        m_ground = theme.warnBg;
        m_edge = theme.warnBorder;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_edge);
        painter.setBrush(m_ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

private:
    QColor m_ground;
    QColor m_edge;
};

} // namespace

QLabel* newPlainLabel(QWidget* parent) { return new PlainLabel(parent); }

QString withoutMnemonic(const QString& text) { return plainName(text); }

void setInk(QWidget* label, const QColor& color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

QWidget* newCautionLine(QLabel* words, QWidget* parent)
{
    auto* line = new CautionLine(parent);
    auto* picture = new PlainLabel(line);
    picture->setObjectName(QStringLiteral("cautionIcon"));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return line;
}

void colourCautionLine(QLabel* words, const Theme& theme)
{
    auto* line = static_cast<CautionLine*>(words->parentWidget());
    line->setTheme(theme);
    words->setFont(pixelFont(line->font(), scaledToType(notePixels, line->font())));
    setInk(words, theme.warnInk);
    const int side = scaledToType(iconSize, line->font());
    line->findChild<QLabel*>(QStringLiteral("cautionIcon"))
        ->setPixmap(icon(QStringLiteral("warning"), theme.warnInk).pixmap(side, side));
}

} // namespace loadline
