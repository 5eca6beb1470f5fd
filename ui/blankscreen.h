// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace loadline {

/// Covers the widget it belongs to in black or white, so that a hall looks at the speaker. Any key or click takes it
/// away.
class BlankScreen : public QWidget
{
    Q_OBJECT

public:
    explicit BlankScreen(QWidget* covered);
    void cover(Qt::GlobalColor color);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void uncover();

    Qt::GlobalColor m_color = Qt::black;
    QWidget* m_focusBefore = nullptr;
};

} // namespace loadline
