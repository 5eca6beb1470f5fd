// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace loadline {

/// The verdict in one sentence, with the winner in its colour, and a second line that says why. A click, Enter or Space
/// asks for the bills behind it.
class VerdictText : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictText(QWidget* parent = nullptr);

    /// The second line is `because` or, where that has no room, `brief`.
    void showText(const QString& sentence, const QString& because, const QString& brief);
    /// A sentence with what the verdict is in A, for the tool tip; empty where none is pinned.
    void setInA(const QString& sentence);
    /// The part of the sentence that gets the colour of an option; it may be empty.
    void setWinner(const QString& name, OptionId option);
    void setTheme(const Theme& theme);
    [[nodiscard]] const QString& sentence() const { return m_sentence; }
    [[nodiscard]] const QString& because() const { return m_because; }
    /// Whether a line ends in "…".
    [[nodiscard]] bool isShortened() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    [[nodiscard]] QFont sentenceFont() const;
    [[nodiscard]] QFont secondFont() const;
    /// What fits of the reasons.
    [[nodiscard]] const QString& secondLine() const;

    QString m_sentence;
    QString m_because;
    QString m_brief;
    QString m_inA;
    QString m_name;
    OptionId m_option = OptionId::Ec2;
    Theme m_theme;
};

} // namespace loadline
