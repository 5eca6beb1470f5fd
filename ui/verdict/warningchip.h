// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"
#include "ui/theme.h"

#include <QToolButton>

namespace loadline {

/// The icon of a severity in the colour that its chip's text has.
[[nodiscard]] QIcon severityIcon(Severity severity, const Theme& theme);

/// A warning with its icon, shortened where there is no room. LoadlineStyle draws it, by the property `chip`.
class WarningChip : public QToolButton
{
    Q_OBJECT

public:
    explicit WarningChip(QWidget* parent = nullptr);

    void showText(Severity severity, const QString& text, const Theme& theme);
    [[nodiscard]] const QString& fullText() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shorten();

    QString m_text;
};

} // namespace loadline
