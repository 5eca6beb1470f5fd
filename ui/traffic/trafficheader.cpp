// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/trafficheader.h"

#include "ui/font.h"
#include "ui/traffic/traffictablemodel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace loadline {
namespace {

constexpr int headHeight = 62;
constexpr int sidePadding = 9;
constexpr int gap = 7;
constexpr int slack = 4; ///< widths of words are rounded
constexpr int barHeight = 3;
constexpr int controlHeight = 24;
constexpr int widest = 220;
constexpr int narrowest = 64;

QFont strong(const QFont& font)
{
    QFont semibold = font;
    semibold.setWeight(QFont::DemiBold);
    return semibold;
}

} // namespace

TrafficHeader::TrafficHeader(const TrafficTableModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(narrowest);
    setMouseTracking(true);
}

void TrafficHeader::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

void TrafficHeader::setFocusedColumn(int column)
{
    m_focused = column;
    viewport()->update();
}

QSize TrafficHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), scaledToType(headHeight, font())}; }

int TrafficHeader::indicator() const { return scaledToType(15, font()); }

int TrafficHeader::controlWidth(const QString& words) const
{
    return indicator() + gap + fontMetrics().horizontalAdvance(words) + slack;
}

const TrafficColumn* TrafficHeader::column(int section) const
{
    return section >= 0 && section < m_model.columns().size() ? &m_model.columns().at(section) : nullptr;
}

/// A column of numbers is made the time by its key alone, unless it is the time already: most are not.
TrafficHeader::Controls TrafficHeader::controlsOf(const TrafficColumn& column)
{
    const bool isTime = column.role == TrafficRole::Time;
    return {.time = isTime || (column.canBeTime && !column.canBeAdded), .add = column.canBeAdded && !isTime};
}

QRect TrafficHeader::sectionRect(int section) const
{
    return {sectionViewportPosition(section), 0, sectionSize(section), viewport()->height()};
}

QRect TrafficHeader::timeRect(int section) const
{
    const TrafficColumn* shown = column(section);
    if (!shown || !controlsOf(*shown).time)
        return {};
    const int tall = scaledToType(controlHeight, font());
    const QRect whole = sectionRect(section);
    const int wide = std::min(whole.width() - 2 * sidePadding, controlWidth(TrafficTableModel::tr("Time")));
    return {whole.left() + sidePadding, whole.bottom() - tall - 3, wide, tall};
}

QRect TrafficHeader::addRect(int section) const
{
    const TrafficColumn* shown = column(section);
    if (!shown || !controlsOf(*shown).add)
        return {};
    const int tall = scaledToType(controlHeight, font());
    const QRect whole = sectionRect(section);
    const int wide = std::min(whole.width() - 2 * sidePadding, controlWidth(roleText(*shown)));
    return {whole.left() + sidePadding, whole.bottom() - tall - 3, wide, tall};
}

QSize TrafficHeader::sectionSizeFromContents(int section) const
{
    const TrafficColumn* shown = column(section);
    if (!shown)
        return QHeaderView::sectionSizeFromContents(section);
    const Controls controls = controlsOf(*shown);
    const int name = QFontMetrics(strong(font())).horizontalAdvance(shown->name);
    const int words = std::max(fontMetrics().horizontalAdvance(TrafficTableModel::tr("add up")),
                               fontMetrics().horizontalAdvance(roleText(*shown)));
    const int role = controls.time || controls.add ? indicator() + gap + words + slack : words;
    const int wide = std::clamp(std::max(name, role) + 2 * sidePadding + 2, narrowest, scaledToType(widest, font()));
    return {wide, scaledToType(headHeight, font())};
}

void TrafficHeader::paintControl(QPainter* painter, const QRect& rect, QStyle::PrimitiveElement element, bool on,
                                 const QString& words, const QColor& ink) const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
    const int side = indicator();
    option.rect = QRect(rect.left(), rect.center().y() - side / 2, side, side);
    style()->drawPrimitive(element, &option, painter, this);
    const QRect room = rect.adjusted(side + gap, 0, 0, 0);
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

void TrafficHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const TrafficColumn* shown = column(section);
    if (!shown)
        return;
    const bool isTaken = shown->role == TrafficRole::Time || shown->role == TrafficRole::Added;
    painter->fillRect(rect, isTaken ? m_theme.youTint : m_theme.surface);
    painter->fillRect(QRect(rect.topRight(), QSize(1, rect.height())), m_theme.border);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.border2);
    if (isTaken)
        painter->fillRect(QRect(rect.topLeft(), QSize(rect.width(), barHeight)), m_theme.you);
    const QFont semibold = strong(font());
    const int tall = scaledToType(controlHeight, font());
    const QRect name(rect.left() + sidePadding, rect.top() + barHeight + 3, rect.width() - 2 * sidePadding,
                     rect.height() - tall - barHeight - 9);
    painter->setFont(semibold);
    painter->setPen(m_theme.ink);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(semibold).elidedText(shown->name, Qt::ElideMiddle, name.width()));
    painter->setFont(font());
    const QColor ink = isTaken ? shown->role == TrafficRole::Added ? m_theme.you : m_theme.ink : m_theme.ink3;
    const Controls controls = controlsOf(*shown);
    if (controls.time) {
        const bool on = shown->role == TrafficRole::Time;
        paintControl(painter, timeRect(section), QStyle::PE_IndicatorRadioButton, on, TrafficTableModel::tr("Time"),
                     ink);
    } else if (controls.add) {
        paintControl(painter, addRect(section), QStyle::PE_IndicatorCheckBox, shown->role == TrafficRole::Added,
                     roleText(*shown), ink);
    } else {
        painter->setPen(ink);
        painter->drawText(QRect(rect.left() + sidePadding, rect.bottom() - tall - 3, name.width(), tall),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, roleText(*shown));
    }
    if (section == m_focused) {
        painter->setPen(QPen(m_theme.you, 2.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(2.0, barHeight + 2.0, -3.0, -3.0));
    }
}

void TrafficHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int section = logicalIndexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || section < 0)
        return;
    // A little more than what is drawn: a pointer needs room.
    const auto hits = [&](const QRect& rect) {
        return rect.isValid() && rect.adjusted(-4, -2, 4, 4).contains(event->position().toPoint());
    };
    if (hits(timeRect(section)))
        emit timeClicked(section);
    else if (hits(addRect(section)))
        emit addClicked(section);
}

} // namespace loadline
