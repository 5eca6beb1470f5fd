// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bars of the cost chart and where their labels go.

#pragma once

#include "models/evaluation.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace loadline {

/// One part of a bill. Without `part` it stands for several small ones.
struct CostPart
{
    std::optional<Part> part;
    QString name;
    QString amountText;
    double amount = 0.0;  ///< USD a month
    QStringList workings; ///< quantity × unit price, a line for each line of the bill
};

struct CostBar
{
    OptionId option = OptionId::Ec2;
    QString heading;
    QString totalText;
    double total = 0.0;
    QVector<CostPart> parts;     ///< in the order of the bill, each above 0
    std::optional<double> inA{}; ///< total of A, the pinned scenario, where it can be compared with
    QString againstA;            ///< how the total stands to A's; empty where none is pinned
    QString note;                ///< why the option cannot do the job, or what its total leaves out; mostly empty
};

struct PlacedPart
{
    CostPart part;
    QRectF rect;
    QRectF label;        ///< name above value
    bool inside = false; ///< the label lies on the part
    QPolygonF leader;    ///< elbow from the part to a label outside
};

struct PlacedBar
{
    OptionId option = OptionId::Ec2;
    QRectF heading;
    QRectF inA; ///< thin, above the bar; null where there is none
    QRectF bar;
    QRectF total;
    QVector<PlacedPart> parts;
};

/// Width of a text in px, in the regular or the semibold cut.
using TextWidth = std::function<qreal(const QString& text, bool strong)>;

struct BarSpace
{
    QRectF area;
    double scaleTo = 1.0;     ///< USD at the bars' common right end
    qreal lineHeight = 16.0;  ///< of a label's line
    qreal totalHeight = 20.0; ///< of the total and the heading
    TextWidth labelWidth;
    TextWidth totalWidth;
    std::function<bool(Part)> mayLabelInside; ///< the part's fill can carry text
};

/// Lays out the bars one under the other. A label stands inside its part when it fits with 10 px to spare, else below
/// with an elbow leader, left to right, at least 10 px apart; while those do not fit, the smallest parts are merged.
/// `smallParts` words the merged ones ("3 small parts"), `amountText` what they cost together.
[[nodiscard]] QVector<PlacedBar> placeCostBars(const QVector<CostBar>& bars, const BarSpace& space,
                                               const std::function<QString(int)>& smallParts,
                                               const std::function<QString(double)>& amountText);

} // namespace loadline
