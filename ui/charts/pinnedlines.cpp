// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/pinnedlines.h"

#include <QCoreApplication>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

} // namespace

ChartLine pinnedLine(ChartLine line)
{
    line.width = 1.5;
    line.faint = true;
    line.filledTo.reset();
    return line;
}

ChartLabel pinnedLabel(QPointF at, Qt::Alignment side, const QString& words)
{
    constexpr qreal distance = 4.0; ///< px from the line
    ChartLabel label{.text = words.isEmpty() ? Words::tr("A") : words, .role = Role::Note, .at = at, .side = side};
    label.offset = {side & Qt::AlignLeft    ? -distance
                    : side & Qt::AlignRight ? distance
                                            : 0.0,
                    side & Qt::AlignTop      ? -distance / 2.0
                    : side & Qt::AlignBottom ? distance / 2.0
                                             : 0.0};
    label.strong = true;
    return label;
}

QString nameOfA(const OptionReport& shown) { return shown.simulated ? Words::tr("A, by formula") : Words::tr("A"); }

QString pinnedName(const QString& name) { return Words::tr("A: %1").arg(name); }

} // namespace loadline
