// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fusion with our focus ring.

#pragma once

#include "ui/theme.h"

#include <QProxyStyle>

namespace loadline {

class LoadlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit LoadlineStyle(const Theme& theme);
    void setTheme(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;

private:
    QColor m_ring;
};

} // namespace loadline
