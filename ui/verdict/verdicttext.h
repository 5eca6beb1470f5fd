// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace loadline {

/// The verdict in one sentence, with the winner in its colour, and a second line that says why.
class VerdictText : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictText(QWidget* parent = nullptr);

    /// `name` is the part of the sentence that gets the colour of `option`; it may be empty.
    void showText(const QString& sentence, const QString& because, const QString& name, OptionId option);
    void setTheme(const Theme& theme);
    [[nodiscard]] const QString& sentence() const { return m_sentence; }
    [[nodiscard]] const QString& because() const { return m_because; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sentence;
    QString m_because;
    QString m_name;
    OptionId m_option = OptionId::Ec2;
    Theme m_theme;
};

} // namespace loadline
