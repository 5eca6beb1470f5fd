// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/warningchip.h"

#include "ui/icon.h"
#include "ui/plaintext.h"

namespace loadline {
namespace {

constexpr int chipHeight = 26;
/// Icon, gaps and edges beside the text.
constexpr int furniture = 34;

QString chipKind(Severity severity)
{
    switch (severity) {
    case Severity::Stop:
        return QStringLiteral("stop");
    case Severity::Caution:
        return QStringLiteral("warn");
    case Severity::Note:
        return QStringLiteral("note");
    }
    return {};
}

} // namespace

QIcon severityIcon(Severity severity, const Theme& theme)
{
    switch (severity) {
    case Severity::Stop:
        return icon(QStringLiteral("stop"), theme.stopInk);
    case Severity::Caution:
        return icon(QStringLiteral("warning"), theme.warnInk);
    case Severity::Note:
        return icon(QStringLiteral("info"), theme.ink2);
    }
    return {};
}

WarningChip::WarningChip(QWidget* parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({16, 16});
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(chipHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WarningChip::showText(Severity severity, const QString& text, const Theme& theme)
{
    m_text = text;
    setAccessibleName(text);
    setIcon(severityIcon(severity, theme));
    setProperty("chip", chipKind(severity));
    shorten();
    updateGeometry();
}

QSize WarningChip::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + furniture, chipHeight}; }

QSize WarningChip::minimumSizeHint() const { return {80, chipHeight}; }

void WarningChip::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    shorten();
}

void WarningChip::shorten()
{
    // Shortening measures the text a little wider than it is drawn.
    const int room = width() - furniture + 2;
    const bool fits = fontMetrics().horizontalAdvance(m_text) <= room;
    const QString shown = fits ? m_text : fontMetrics().elidedText(m_text, Qt::ElideRight, room);
    if (const QString name = plainName(shown); name != text())
        setText(name);
}

} // namespace loadline
