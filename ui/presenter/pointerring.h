// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace loadline {

/// A ring around the pointer, so that a hall sees where it is.
class PointerRing : public QWidget
{
    Q_OBJECT

public:
    PointerRing(const QColor& color, QWidget* page);
    /// Follows the pointer over all that the page holds now.
    void follow();
    void setColor(const QColor& color);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_color;
};

} // namespace loadline
