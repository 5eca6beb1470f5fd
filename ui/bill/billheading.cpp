// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billheading.h"

#include "ui/amounttext.h"
#include "ui/charts/chartnotes.h"
#include "ui/font.h"
#include "ui/format.h"
#include "ui/icon.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr int headingPixels = 18;
constexpr int markSize = 12;
constexpr int noteIcon = 16;

/// EC2 is square, Lambda is round, as in the charts.
QPixmap markOf(OptionId option, const QColor& color, qreal ratio)
{
    QPixmap pixmap(QSize(markSize, markSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (option == OptionId::Ec2)
        painter.drawRect(1, 1, markSize - 2, markSize - 2);
    else
        painter.drawEllipse(0, 0, markSize, markSize);
    return pixmap;
}

void setInk(QLabel* label, const QColor& color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

BillHeading::BillHeading(OptionId option, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_option(option)
    , m_mark(new PlainLabel)
    , m_name(new PlainLabel(fromUtf8(optionName(option))))
    , m_compute(new PlainLabel)
    , m_change(new PlainLabel)
    , m_total(new PlainLabel)
    , m_noteRow(new QWidget)
    , m_noteMark(new PlainLabel)
    , m_note(new PlainLabel)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_mark);
    line->addWidget(m_name);
    line->addWidget(m_compute);
    line->addStretch(1);
    line->addWidget(m_change);
    line->addSpacing(8);
    line->addWidget(m_total);
    auto* notes = new QHBoxLayout(m_noteRow);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(6);
    notes->addWidget(m_noteMark, 0, Qt::AlignTop);
    notes->addWidget(m_note, 1);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_noteRow);
    for (QLabel* label : {m_total, m_change})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFonts();
    setTheme(theme);
}

void BillHeading::setFonts()
{
    for (QLabel* label : {m_name, m_total})
        label->setFont(pixelFont(font(), scaledToType(headingPixels, font()), QFont::DemiBold));
}

void BillHeading::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

void BillHeading::showTotal(const OptionReport& report, const BillRow& row, bool pinned, std::string_view region)
{
    const bool isBill = row.now.priced;
    m_total->setText(isBill ? tr("%1 a month").arg(row.cell(BillColumn::Amount)) : row.cell(BillColumn::Amount));
    m_compute->setText(computeName(report));
    m_change->setText(pinned ? tr("A: %1, change: %2").arg(row.cell(BillColumn::Pinned), row.cell(BillColumn::Change))
                             : QString());
    QStringList notes;
    if (const QString obstacle = obstacleText(report); !obstacle.isEmpty())
        notes << tr("%1.").arg(obstacle);
    if (const QString missing = unpricedText(report.bill, region); !missing.isEmpty())
        notes << tr("Not in the total: %1.").arg(missing);
    m_note->setText(notes.join(QStringLiteral(" ")));
    m_noteRow->setVisible(!notes.isEmpty());
    setAccessibleName(tr("Bill of %1: %2").arg(m_name->text(), m_total->text()));
    setAccessibleDescription(m_note->text());
}

void BillHeading::setTheme(const Theme& theme)
{
    m_mark->setPixmap(markOf(m_option, theme.optionFill(m_option), devicePixelRatioF()));
    setInk(m_name, theme.optionText(m_option));
    setInk(m_compute, theme.ink2);
    setInk(m_change, theme.ink2);
    setInk(m_total, theme.ink);
    setInk(m_note, theme.ink);
    m_noteMark->setPixmap(icon(QStringLiteral("warning"), theme.warn).pixmap(noteIcon, noteIcon));
}

QString BillHeading::total() const { return m_total->text(); }

QString BillHeading::note() const { return m_note->text(); }

} // namespace loadline
