// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visibletext.h"

namespace loadline {
namespace {

bool acts(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // the directions of Unicode's annex 9 among them
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visible(const QString& text, bool keepsLines)
{
    constexpr int digits = 4;
    constexpr int base = 16;
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(unit, text[at + 1]) : unit.unicode();
        const bool endsLine = unit == u'\n' || unit == u'\t' || (unit == u'\r' && text.mid(at + 1, 1) == u"\n");
        const QStringView units = QStringView(text).mid(at, isPair ? 2 : 1);
        at += isPair ? 1 : 0;
        if (!acts(character) || (keepsLines && endsLine)) {
            shown += units;
            continue;
        }
        for (const QChar each : units)
            shown += QStringLiteral("\\u%1").arg(each.unicode(), digits, base, QChar(u'0'));
    }
    return shown;
}

} // namespace

QString visibleText(const QString& text) { return visible(text, true); }
QString visibleLine(const QString& text) { return visible(text, false); }

} // namespace loadline
