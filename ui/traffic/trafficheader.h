// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/traffic/openedtraffic.h"

#include <QHeaderView>

namespace loadline {

class TrafficTableModel;

/// Names of the columns with what each counts as: a radio button for the time, a check box for what is added up.
class TrafficHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TrafficHeader(const TrafficTableModel& model, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The column that the keys act on; -1 = none has the keyboard.
    void setFocusedColumn(int column);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    /// Where the controls of a column are, in this widget's pixels.
    [[nodiscard]] QRect timeRect(int section) const;
    [[nodiscard]] QRect addRect(int section) const;

signals:
    void timeClicked(int column);
    void addClicked(int column);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Controls
    {
        bool time = false;
        bool add = false;
    };
    [[nodiscard]] const TrafficColumn* column(int section) const;
    [[nodiscard]] static Controls controlsOf(const TrafficColumn& column);
    [[nodiscard]] int indicator() const;
    [[nodiscard]] int controlWidth(const QString& words) const;
    [[nodiscard]] QRect sectionRect(int section) const;
    void paintControl(QPainter* painter, const QRect& rect, QStyle::PrimitiveElement element, bool on,
                      const QString& words, const QColor& ink) const;

    const TrafficTableModel& m_model;
    Theme m_theme = Theme::light();
    int m_focused = -1;
};

} // namespace loadline
