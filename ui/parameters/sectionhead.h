// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QToolButton>

namespace loadline {

/// The line that opens and closes a section: chevron, icon, name and a note on the right.
class SectionHead : public QToolButton
{
    Q_OBJECT

public:
    SectionHead(const QString& name, const QString& iconName, QWidget* parent = nullptr);

    void setNote(const QString& note);
    void setTheme(const Theme& theme, const QColor& color);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    QString m_note;
    Theme m_theme;
    QColor m_color;
};

} // namespace loadline
