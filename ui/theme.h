// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of the program. Paint code takes every colour from here, so that light, dark and export agree.

#pragma once

#include "models/evaluation.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace loadline {

/// How a part of the bill is drawn, in the cost bars and beside its name in a list.
struct PartColors
{
    enum class Fill
    {
        Solid,
        Hatched, ///< paid but unused: 45° lines of `fill` on `under`
        Dotted   ///< `under` dots on `fill`
    };
    QColor fill;
    QColor under;      ///< below the hatch or in the dots; invalid for solid parts
    QColor text;       ///< of a label on the part; invalid where the label stands outside
    bool edge = false; ///< 1 px outline in `control`, because the fill alone is faint on `surface`
    Fill style = Fill::Solid;
};

/// All colours with what they mean. Blue is EC2, orange is Lambda, teal is you; nothing else uses these hues.
struct Theme
{
    bool isDark = false;

    QColor window;  ///< behind cards, menu bar, status bar
    QColor surface; ///< cards, panel, charts
    QColor raised;  ///< diagram boxes, hover
    QColor field;   ///< spin boxes, combo boxes
    QColor border;  ///< dividers
    QColor border2; ///< edges of controls
    QColor control; ///< slider fill, axis line, leader lines, check box edge
    QColor grid;
    QColor idle; ///< shaded idle hours
    QColor ink;  ///< text, traffic curve, percentile ticks
    QColor ink2; ///< subtitles, units, notes
    QColor ink3; ///< axis numbers
    QColor ec2;  ///< EC2 text and icons
    QColor ec2Fill;
    QColor ec2Tint;
    QColor lam; ///< Lambda text and icons
    QColor lamFill;
    QColor lamTint;
    QColor you; ///< what can be dragged, has been changed or has the focus
    QColor youTint;
    QColor onYou; ///< text of a flag filled with `you`
    QColor sel;   ///< active page, main button, value flag
    QColor selInk;
    QColor warn;
    QColor warnInk;
    QColor warnBg;
    QColor warnBorder;
    QColor stop;
    QColor stopInk;
    QColor stopBg;
    QColor stopBorder;
    qreal trafficFillOpacity = 0.16; ///< of `ink2` under the traffic curve

    std::array<PartColors, partCount> parts;
    PartColors smallParts; ///< "n small parts"

    [[nodiscard]] const PartColors& part(Part part) const { return parts[static_cast<std::size_t>(part)]; }
    /// Text, fill and tint of an option.
    [[nodiscard]] const QColor& optionText(OptionId id) const { return id == OptionId::Ec2 ? ec2 : lam; }
    [[nodiscard]] const QColor& optionFill(OptionId id) const { return id == OptionId::Ec2 ? ec2Fill : lamFill; }
    [[nodiscard]] const QColor& optionTint(OptionId id) const { return id == OptionId::Ec2 ? ec2Tint : lamTint; }

    /// For Fusion: every control that is not painted by us.
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
};

} // namespace loadline
