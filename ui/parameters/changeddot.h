// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace loadline {

/// A dot that says "not the preset's value"; a click goes back to it. Takes its place also while it is not shown.
class ChangedDot : public QToolButton
{
    Q_OBJECT

public:
    explicit ChangedDot(QWidget* parent = nullptr);

    void setChanged(bool changed, const QString& presetText);
    void setColor(const QColor& color);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] QSize sizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_changed = false;
    QColor m_color;
};

} // namespace loadline
