// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"
#include "ui/edit.h"
#include "ui/parameters/editstep.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

namespace loadline {

/// The average request rates around today's, coloured by the option that is cheaper there. The ring is today's rate
/// and can be dragged; with the keyboard: arrows, Page Up and Down. A small ring named "A" is the pinned scenario's.
class BreakEvenBar : public QWidget
{
    Q_OBJECT

public:
    explicit BreakEvenBar(QWidget* parent = nullptr);

    void showBreakEven(RequestRate current, const BreakEven& breakEven, std::optional<RequestRate> pinned = {});
    void setTheme(const Theme& theme);
    /// Where a rate stands, in widget coordinates.
    [[nodiscard]] QPointF place(RequestRate rate) const;
    [[nodiscard]] RequestRate from() const { return m_from; }
    [[nodiscard]] RequestRate to() const { return m_to; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited(const loadline::Edit& edit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void chooseRange();
    /// A's rate where it has a mark of its own.
    [[nodiscard]] bool showsPinned() const { return m_pinned && *m_pinned != m_current; }
    void paintSegments(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;
    void dragTo(qreal x);
    void report(double perSecond, EditStep step);
    [[nodiscard]] OptionId cheaperAfter(std::size_t crossings) const;

    RequestRate m_current;
    std::optional<RequestRate> m_pinned;
    BreakEven m_breakEven;
    RequestRate m_from = RequestRate::perSecond(0.1);
    RequestRate m_to = RequestRate::perSecond(10.0);
    EditGesture m_gesture;
    QElapsedTimer m_clock;
    bool m_pressed = false;
    bool m_dragged = false;
    Theme m_theme;
};

} // namespace loadline
