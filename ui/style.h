// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fusion with flat controls in the theme's colours and a focus ring that is never missing. Fusion itself derives its
// edges from the window colour, which leaves them unseen in the dark theme.
//
// It also draws what has no class of its own: cards (a QFrame with the object name "card"), chips (a QToolButton with
// the property `chip` = "warn", "stop" or "note") and segmented buttons (property `segment` = "first", "middle", "last"
// or "only"; with the property `main` it is the one main button of a bar). A style sheet could do that too, but one on
// the application makes every widget's start and every repaint several times slower (Qt 6.4).

#pragma once

#include "ui/theme.h"

#include <QProxyStyle>

class QStyleOptionMenuItem;

namespace loadline {

class LoadlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit LoadlineStyle(const Theme& theme);
    /// The caller repaints the windows, which a change of palette does anyway.
    void setTheme(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    /// Makes boxes that a file dialog of Qt's own asks with show names of files as they are written.
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                                QStyleHintReturn* answer = nullptr) const override;

private:
    /// A field whose entry was refused (property `invalid`) has the edge of a stop.
    void drawField(const QStyleOption* option, QPainter* painter, bool invalid = false) const;
    void drawButton(const QStyleOption* option, QPainter* painter) const;
    void drawCheckBox(const QStyleOption* option, QPainter* painter) const;
    void drawRadioButton(const QStyleOption* option, QPainter* painter) const;
    void drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem* item, QPainter* painter) const;
    void drawCard(const QStyleOption* option, QPainter* painter) const;
    void drawSplitter(const QStyleOption* option, QPainter* painter) const;
    void drawChip(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawSegment(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawLabel(const QStyleOptionComplex* option, const QColor& ink, QPainter* painter,
                   const QWidget* widget) const;
    void drawChevron(QPainter* painter, QPointF centre, qreal size, bool up, bool enabled) const;

    Theme m_theme;
};

} // namespace loadline
