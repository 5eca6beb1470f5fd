// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style.h"
#include "ui/plaintext.h"

#include <QAbstractSpinBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTreeView>
#include <QWidget>

#include <algorithm>

namespace loadline {
namespace {

constexpr qreal ringWidth = 2.0;
constexpr qreal fieldRadius = 4.0;
constexpr qreal buttonRadius = 6.0;
constexpr qreal chipRadius = 5.0;
constexpr int chipPadding = 5;
constexpr int segmentPadding = 20;
constexpr QLatin1String cardName("card");
constexpr int scrollBarWidth = 10;
constexpr int menuBarMargin = 8;
constexpr int cellMargin = 6; ///< of a tree table, beside the text
constexpr int barMargin = 4;
constexpr int menuBarItemHeight = 22;
constexpr int itemHeight = 24;
constexpr int buttonHeight = 28;
constexpr int buttonPadding = 12;

/// A rounded rectangle whose edge lies inside `rect`.
void drawRounded(QPainter* painter, const QRect& rect, qreal radius, const QPen& pen, const QBrush& brush)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(brush);
    const qreal half = pen.style() == Qt::NoPen ? 0.0 : pen.widthF() / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

/// An icon with its text in the middle of the button; Qt puts them at its left edge.
QStyleOptionToolButton centred(const QStyleOptionToolButton& button)
{
    constexpr int gap = 4; ///< Qt's own between the icon and the text
    const int wide = button.iconSize.width() + gap + button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QStyleOptionToolButton middle = button;
    middle.rect.setLeft(middle.rect.left() + std::max(0, (button.rect.width() - wide) / 2));
    return middle;
}

/// The button that Enter presses, while it can.
bool isMain(const QStyleOptionButton& button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton) && button.state.testFlag(QStyle::State_Enabled);
}

bool focusByKeyboard(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// A tree or the header of one, or a table with the property `airy`.
bool isAiry(const QWidget* widget)
{
    if (widget && widget->property("airy").toBool())
        return true;
    const bool isHeader = qobject_cast<const QHeaderView*>(widget) != nullptr;
    return qobject_cast<const QTreeView*>(isHeader ? widget->parentWidget() : widget) != nullptr;
}

} // namespace

LoadlineStyle::LoadlineStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
{}

void LoadlineStyle::setTheme(const Theme& theme) { m_theme = theme; }

void LoadlineStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const QWidget* asking = widget->window()->parentWidget();
    if (asking && asking->inherits("QFileDialog") && qobject_cast<QLabel*>(widget))
        makePlain(*widget->window());
}

int LoadlineStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* answer) const
{
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(m_theme.border.rgb());
    // The desktop's icons do not follow the theme.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
}

int LoadlineStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_MenuBarHMargin:
        return menuBarMargin;
    case PM_MenuBarVMargin:
    case PM_ToolBarItemMargin:
        return barMargin;
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemSpacing:
        return barMargin;
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        // Columns of a table, right and left aligned beside each other, need more air than Fusion leaves.
        if (isAiry(widget))
            return cellMargin;
        return QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize LoadlineStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ItemViewItem)
        size.setHeight(std::max(size.height(), itemHeight));
    if (type == CT_MenuBarItem)
        size.setHeight(std::max(size.height(), menuBarItemHeight));
    if (type == CT_PushButton)
        size = size.expandedTo({size.width() + buttonPadding, buttonHeight});
    if (type == CT_ToolButton && widget && widget->property("segment").isValid())
        size = size.expandedTo({size.width() + segmentPadding, buttonHeight});
    return size;
}

void LoadlineStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    if (element == CE_ShapedFrame && widget && widget->objectName() == cardName)
        return drawCard(option, painter);
    if (element == CE_Splitter)
        return drawSplitter(option, painter);
    if (element == CE_MenuBarEmptyArea)
        return;
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && element == CE_MenuBarItem)
        return drawMenuBarItem(item, painter);
    if (element == CE_ToolBar) {
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), m_theme.border);
        return;
    }
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_ToolButtonLabel && tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && widget &&
        !widget->property("chip").isValid()) {
        const QStyleOptionToolButton middle = centred(*tool);
        return QProxyStyle::drawControl(element, &middle, painter, widget);
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && isMain(*button)) {
        QStyleOptionButton main = *button;
        main.palette.setColor(QPalette::ButtonText, m_theme.selInk);
        return QProxyStyle::drawControl(element, &main, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// A line under the pointer only.
void LoadlineStyle::drawSplitter(const QStyleOption* option, QPainter* painter) const
{
    if (!(option->state & (State_MouseOver | State_Sunken)))
        return;
    QRect line = option->rect;
    if (option->state.testFlag(State_Horizontal)) {
        line.setLeft(line.center().x());
        line.setWidth(1);
    } else {
        line.setTop(line.center().y());
        line.setHeight(1);
    }
    painter->fillRect(line, m_theme.control);
}

void LoadlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawRounded(painter, option->rect, fieldRadius + 1.0, QPen(m_theme.you, ringWidth), Qt::NoBrush);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // A line edit inside a spin box or a combo box has no frame of its own.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawField(option, painter, widget && widget->property("invalid").toBool());
        return;
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_PanelButtonTool:
        if (option->state.testFlag(State_AutoRaise) && !(option->state & (State_MouseOver | State_Sunken | State_On)))
            return;
        return drawButton(option, painter);
    case PE_IndicatorCheckBox:
        return drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(option, painter);
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, m_theme.border);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), m_theme.border);
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LoadlineStyle::drawField(const QStyleOption* option, QPainter* painter, bool invalid) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focus = option->state.testFlag(State_HasFocus);
    // Fields show the ring however they got the focus: it says where typing goes.
    const QPen edge = invalid ? QPen(m_theme.stop, ringWidth)
                      : focus ? QPen(m_theme.you, ringWidth)
                              : QPen(enabled ? m_theme.border2 : m_theme.border, 1.0);
    drawRounded(painter, option->rect, fieldRadius, edge, enabled ? m_theme.field : m_theme.surface);
}

void LoadlineStyle::drawButton(const QStyleOption* option, QPainter* painter) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool main = button && isMain(*button);
    const bool down = option->state & (State_Sunken | State_On);
    const bool hover = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    const QColor fill = main ? m_theme.sel : down ? m_theme.border : hover ? m_theme.raised : m_theme.surface;
    const QColor edge = main ? m_theme.sel : m_theme.border2;
    drawRounded(painter, option->rect, buttonRadius, QPen(edge, 1.0), fill);
    if (focusByKeyboard(option))
        drawRounded(painter, option->rect, buttonRadius, QPen(m_theme.you, ringWidth), Qt::NoBrush);
}

void LoadlineStyle::drawCheckBox(const QStyleOption* option, QPainter* painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On);
    const QColor edge = enabled ? m_theme.control : m_theme.border2;
    const QColor fill = on ? (enabled ? m_theme.sel : m_theme.border2) : m_theme.field;
    drawRounded(painter, option->rect, 3.0, QPen(on ? fill : edge, 1.5), fill);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(enabled ? m_theme.selInk : m_theme.surface, 1.75, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const QRectF box = option->rect;
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    painter->drawPolyline(QPolygonF{at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.33)});
    painter->restore();
}

void LoadlineStyle::drawRadioButton(const QStyleOption* option, QPainter* painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On);
    const QColor ink = enabled ? m_theme.sel : m_theme.border2;
    const QRect& box = option->rect;
    const qreal radius = std::min(box.width(), box.height()) / 2.0;
    drawRounded(painter, box, radius, QPen(on ? ink : enabled ? m_theme.control : m_theme.border2, 1.5), m_theme.field);
    if (!on)
        return;
    const int inset = std::max(3, qRound(radius * 0.47));
    drawRounded(painter, box.adjusted(inset, inset, -inset, -inset), radius, Qt::NoPen, ink);
}

void LoadlineStyle::drawChevron(QPainter* painter, QPointF centre, qreal size, bool up, bool enabled) const
{
    const qreal rise = up ? -size / 2.0 : size / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? m_theme.ink2 : m_theme.border2, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-size, -rise), centre + QPointF(0.0, rise), centre + QPointF(size, -rise)});
    painter->restore();
}

QRect LoadlineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const
{
    const QRect whole = option->rect;
    if (control == CC_SpinBox) {
        const int arrows = 18;
        const int middle = whole.height() / 2;
        if (part == SC_SpinBoxUp)
            return {whole.right() - arrows, whole.top() + 1, arrows, middle - 1};
        if (part == SC_SpinBoxDown)
            return {whole.right() - arrows, whole.top() + middle, arrows, middle - 1};
        if (part == SC_SpinBoxEditField)
            return whole.adjusted(3, 1, -arrows - 1, -1);
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void LoadlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    switch (control) {
    case CC_SpinBox:
        return drawSpinBox(option, painter, widget);
    case CC_ComboBox:
        return drawComboBox(option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    case CC_ToolButton:
        if (widget && widget->property("chip").isValid())
            return drawChip(option, painter, widget);
        if (widget && widget->property("segment").isValid())
            return drawSegment(option, painter, widget);
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void LoadlineStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin)
        return;
    if (spin->frame)
        drawField(option, painter);
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, bool up) {
        const QRectF rect = subControlRect(CC_SpinBox, option, part, widget);
        const bool enabled = spin->stepEnabled.testFlag(step) && option->state.testFlag(State_Enabled);
        drawChevron(painter, rect.center() + QPointF(0.0, up ? 1.5 : -1.5), 2.75, up, enabled);
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false);
}

void LoadlineStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionComplex frame = *option;
    // A combo box is a button that opens a list: it shows the ring for the keyboard only.
    frame.state.setFlag(State_HasFocus, focusByKeyboard(option));
    drawField(&frame, painter);
    const QRectF arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow.center(), 3.5, false, option->state.testFlag(State_Enabled));
}

/// Without the line that Fusion draws under a menu bar.
void LoadlineStyle::drawMenuBarItem(const QStyleOptionMenuItem* item, QPainter* painter) const
{
    if (item->state & (State_Selected | State_Sunken))
        drawRounded(painter, item->rect, fieldRadius, Qt::NoPen, m_theme.border);
    drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                 item->state.testFlag(State_Enabled), item->text, QPalette::ButtonText);
}

void LoadlineStyle::drawCard(const QStyleOption* option, QPainter* painter) const
{
    drawRounded(painter, option->rect, buttonRadius, QPen(m_theme.border, 1.0), m_theme.surface);
}

void LoadlineStyle::drawLabel(const QStyleOptionComplex* option, const QColor& ink, QPainter* painter,
                              const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!button)
        return;
    QStyleOptionToolButton label = *button;
    label.palette.setColor(QPalette::ButtonText, ink);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

void LoadlineStyle::drawChip(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const QString kind = widget->property("chip").toString();
    const bool stop = kind == QStringLiteral("stop");
    const bool warn = kind == QStringLiteral("warn");
    const QColor ink = stop ? m_theme.stopInk : warn ? m_theme.warnInk : m_theme.ink2;
    const QColor ground = stop ? m_theme.stopBg : warn ? m_theme.warnBg : m_theme.raised;
    const QColor edge = stop ? m_theme.stopBorder : warn ? m_theme.warnBorder : m_theme.border2;
    const bool hover = option->state.testFlag(State_MouseOver);
    drawRounded(painter, option->rect, chipRadius, QPen(hover ? ink : edge, 1.0), ground);
    QStyleOptionToolButton padded = *qstyleoption_cast<const QStyleOptionToolButton*>(option);
    padded.rect.adjust(chipPadding, 0, 0, 0);
    drawLabel(&padded, ink, painter, widget);
    if (focusByKeyboard(option))
        drawRounded(painter, option->rect, chipRadius, QPen(m_theme.you, ringWidth), Qt::NoBrush);
}

void LoadlineStyle::drawSegment(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const QString place = widget->property("segment").toString();
    const bool first = place == QStringLiteral("first") || place == QStringLiteral("only");
    const bool last = place == QStringLiteral("last") || place == QStringLiteral("only");
    // The main button of a bar looks as the chosen segment does.
    const bool on = option->state.testFlag(State_On) || widget->property("main").toBool();
    const bool hover = option->state.testFlag(State_MouseOver);
    const QColor fill = on ? m_theme.sel : hover ? m_theme.raised : m_theme.surface;
    painter->save();
    // Inner edges are shared: the rounded rectangle runs on under the neighbour and is cut off there.
    painter->setClipRect(option->rect);
    const int hidden = static_cast<int>(2.0 * buttonRadius);
    const QRect whole = option->rect.adjusted(first ? 0 : -hidden, 0, last ? 0 : hidden, 0);
    drawRounded(painter, whole, buttonRadius, QPen(on ? m_theme.sel : m_theme.border2, 1.0), fill);
    if (!first && !on)
        painter->fillRect(QRect(option->rect.topLeft(), QSize(1, option->rect.height())), m_theme.border2);
    painter->restore();
    drawLabel(option, on ? m_theme.selInk : m_theme.ink, painter, widget);
    if (focusByKeyboard(option))
        drawRounded(painter, option->rect, buttonRadius, QPen(m_theme.you, ringWidth), Qt::NoBrush);
}

void LoadlineStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool hot = option->activeSubControls.testFlag(SC_ScrollBarSlider);
    const QRect inner = handle.adjusted(2, 2, -2, -2);
    drawRounded(painter, inner, 3.0, Qt::NoPen, hot ? m_theme.control : m_theme.border2);
}

} // namespace loadline
