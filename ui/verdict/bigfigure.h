// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"
#include "ui/theme.h"

#include <QAbstractButton>

namespace loadline {

/// What one option costs a month, large. A click opens its bill.
class BigFigure : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BigFigure(OptionId option, QWidget* parent = nullptr);

    /// The amount or, for an option that cannot do the job, an en dash; the note stands below in a small type, and
    /// between them how the amount differs from A's where A is pinned. Where the note has no room, the brief one
    /// stands in its place, unless that is empty.
    void showFigure(const QString& figure, const QString& note, const QString& difference = {},
                    const QString& briefNote = {});
    void setTheme(const Theme& theme);
    [[nodiscard]] OptionId option() const { return m_option; }
    [[nodiscard]] const QString& figure() const { return m_figure; }
    [[nodiscard]] const QString& note() const { return m_note; }
    [[nodiscard]] const QString& difference() const { return m_difference; }
    /// Whether the note or the difference ends in "…".
    [[nodiscard]] bool isShortened() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool hasRoom(const QString& text, QFont::Weight weight) const;
    [[nodiscard]] const QString& shownNote() const;
    void paintFigure(QPainter& painter, const QRect& line) const;
    void paintSmall(QPainter& painter, int top, const QString& text, QFont::Weight weight, const QColor& color) const;

    OptionId m_option;
    QString m_figure;
    QString m_note;
    QString m_briefNote;
    QString m_difference;
    Theme m_theme;
};

} // namespace loadline
