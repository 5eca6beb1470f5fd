// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart as a plain value: everything that is drawn, said about it and listed beside it. Builders make it from a
// scenario and its evaluation; the screen, pictures and the data table only read it.

#pragma once

#include "ui/charts/chartaxis.h"
#include "ui/charts/charttable.h"
#include "ui/charts/costbar.h"

#include <QPointF>
#include <QPolygonF>
#include <QString>
#include <QVector>

#include <optional>

namespace loadline {

enum class ChartKind
{
    Traffic,
    Cost,
    BreakEven,
    Latency,
    Fleet,
    Queue,
    Credits,
    Connections
};
inline constexpr int chartCount = 8;

/// What a mark stands for; the theme gives it its colour.
enum class Role
{
    Ec2,
    Lambda,
    LambdaWaiting, ///< environments that are warm and wait
    Traffic,
    You,   ///< what can be dragged
    Plain, ///< text and ticks in ink
    Note,  ///< text of less weight
    Stop,  ///< a limit passed
    Idle   ///< shaded hours
};

/// A curve. Its points ascend in x.
struct ChartLine
{
    Role role = Role::Plain;
    QPolygonF points{};
    qreal width = 2.0;  ///< px; 0 = only the area
    bool steps = false; ///< each value holds until the next point
    bool dashed = false;
    bool faint = false;               ///< at 45 %: what holds no more
    std::optional<double> filledTo{}; ///< area between the curve and this y
    bool sharpArea = false;           ///< the area has vertical edges and needs no smoothing
};

/// A stretch of x over the panel's whole height.
struct ChartRegion
{
    Role role = Role::Idle;
    double from = 0.0;
    double to = 0.0;
    bool outlined = false; ///< the user's own, with edges to drag
    bool refused = false;  ///< hatched instead of tinted: the option cannot be had there
};

/// The area between two curves in hatching.
struct ChartHatch
{
    Role role = Role::Ec2;
    QPolygonF upper{};  ///< ascending in x
    QPolygonF lower{};  ///< ascending in x
    qreal step = 7.0;   ///< px between two lines, across them
    qreal angle = 45.0; ///< degrees, anticlockwise from the x axis
    qreal width = 1.0;
    bool faint = true; ///< at 57 %: the ink of a 1.5 px line at 38 %, for a third of the time to paint it
};

/// The area between two curves in one tone, under the lines.
struct ChartBand
{
    Role role = Role::Ec2;
    QPolygonF upper{};   ///< ascending in x
    QPolygonF lower{};   ///< ascending in x
    double share = 0.28; ///< of the role's colour over the surface
};

/// A straight line across the panel at one x.
struct ChartRule
{
    Role role = Role::Plain;
    double x = 0.0;
    qreal width = 1.0;
    bool dashed = false;
    double fromY = 0.0; ///< share of the panel's height from below
    double toY = 1.0;
};

struct ChartMark
{
    enum class Shape
    {
        Square,
        Disc,
        Ring,
        Tick ///< a short vertical line
    };
    Shape shape = Shape::Ring;
    Role role = Role::Plain;
    QPointF at{};
    bool hollow = false; ///< a square or disc as an outline, smaller: A's point
};

/// A text near a point. Labels are placed in their order; one that would cover another moves aside or, where it may,
/// is left out.
struct ChartLabel
{
    QString text{};
    QString value{}; ///< follows the text in semibold
    Role role = Role::Plain;
    QPointF at{};
    bool inPanelX = false; ///< at.x() is a share of the panel's width
    bool inPanelY = false; ///< at.y() is a share of the panel's height, from below
    bool kept = false;     ///< stays at the panel's edge while `at` is outside; other labels leave with it
    Qt::Alignment side = Qt::AlignHCenter | Qt::AlignVCenter; ///< where the text lies as seen from `at`
    QPointF offset{};                                         ///< px
    bool strong = false;                                      ///< the text too is semibold
    bool overLines = true;                                    ///< painted with an outline in `surface`
    bool onTint = false; ///< painted with an outline in the tint of the role's region
    bool optional = false;
};

/// What a handle changes.
enum class HandleTarget
{
    Rate,       ///< the traffic at one hour of one day; `index` = hour of the week
    WindowFrom, ///< edges and body of one of the user's own idle windows; `index` counts them
    WindowTo,
    WindowBody,
    Average ///< the average rate
};

/// Something to drag, with the mouse or the arrow keys.
struct ChartHandle
{
    HandleTarget target = HandleTarget::Rate;
    int index = 0;
    int panel = 0;
    int group = 0; ///< only one group is shown at a time; -1 = always
    QPointF at{};
    double toX = 0.0; ///< a body reaches from at.x() to here
    bool movesX = false;
    bool movesY = false;
    double minimum = 0.0; ///< of the coordinate that moves
    double maximum = 0.0;
    bool onAxis = false;  ///< drawn on the x axis, whatever at.y() is
    double keyStep = 0.0; ///< of an arrow key; where the axis is logarithmic, a share of the value
    [[nodiscard]] bool isSame(const ChartHandle& other) const { return target == other.target && index == other.index; }
};

/// One strip of a chart with its own y axis; all strips share x.
struct ChartPanel
{
    ChartAxis y;
    double stretch = 1.0;
    QVector<ChartRegion> regions;
    QVector<ChartBand> bands;
    QVector<ChartHatch> hatches;
    QVector<ChartLine> lines;
    QVector<ChartRule> rules;
    QVector<ChartMark> marks;
    QVector<ChartLabel> labels;
    /// Words beside small squares for marks too many to label, at the panel's upper right.
    QVector<std::pair<Role, QString>> key;
    QString heading; ///< above the panel, left
    Role headingRole = Role::Plain;
    int linesBelow = 0; ///< lines of text kept free below y = 0; the y axis then begins lower
};

struct ChartData
{
    ChartKind kind = ChartKind::Traffic;
    QString title;       ///< the finding
    QString subtitle;    ///< what is measured, and the unit
    QString invitation;  ///< what can be done with it on screen, behind the subtitle; empty where nothing can
    QString description; ///< the finding and its values, for those who do not see the picture
    QString footnote;    ///< price date and region
    QString empty;       ///< why there is nothing to draw, and the next step; nothing else is then drawn but the axes
    ChartAxis x;
    QVector<ChartPanel> panels;
    QVector<CostBar> bars; ///< cost chart only
    QVector<ChartHandle> handles;
    int group = 0;      ///< the group of handles shown until the pointer or the keyboard chooses another
    QString handleFlag; ///< beside the one handle that always shows its value
    ChartTable table;
};

} // namespace loadline
