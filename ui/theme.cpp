// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

namespace loadline {
namespace {

using Fill = PartColors::Fill;

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

PartColors& partOf(Theme& theme, Part part) { return theme.parts[static_cast<std::size_t>(part)]; }

/// The parts that follow the option's hue and are the same in both themes.
void setComputeParts(Theme& theme)
{
    partOf(theme, Part::InstanceUsed) = {.fill = theme.ec2Fill, .under = {}, .text = {}};
    partOf(theme, Part::InstanceIdle) = {
        .fill = theme.ec2Fill, .under = theme.ec2Tint, .text = {}, .edge = true, .style = Fill::Hatched};
    partOf(theme, Part::SurplusCredits) = {
        .fill = theme.ec2Fill, .under = theme.surface, .text = {}, .edge = true, .style = Fill::Dotted};
    theme.smallParts = {.fill = theme.control, .under = {}, .text = {}};
}

void setLightParts(Theme& theme)
{
    setComputeParts(theme);
    partOf(theme, Part::LambdaCompute) = {.fill = theme.lamFill, .under = {}, .text = rgb(0x1B1000)};
    partOf(theme, Part::LambdaRequests) = {.fill = rgb(0xF4BC7C), .under = {}, .text = {}, .edge = true};
    partOf(theme,
           Part::ColdStartInit) = {.fill = rgb(0x8A3D00), .under = theme.surface, .text = {}, .style = Fill::Dotted};
    partOf(theme, Part::ProvisionedConcurrency) = {
        .fill = theme.lamFill, .under = theme.lamTint, .text = {}, .edge = true, .style = Fill::Hatched};
    partOf(theme, Part::SnapStart) = partOf(theme, Part::ProvisionedConcurrency);
    partOf(theme, Part::EphemeralStorage) = {.fill = rgb(0x5C6777), .under = {}, .text = {}};
    partOf(theme, Part::Disk) = {.fill = rgb(0x5C6777), .under = {}, .text = {}};
    partOf(theme, Part::Logs) = partOf(theme, Part::Disk);
    partOf(theme, Part::PublicIpv4) = {.fill = rgb(0xC3B5E3), .under = {}, .text = rgb(0x1E1830), .edge = true};
    partOf(theme, Part::LoadBalancer) = {.fill = rgb(0x7A62B8), .under = {}, .text = rgb(0xFFFFFF)};
    partOf(theme, Part::ApiGateway) = partOf(theme, Part::LoadBalancer);
    partOf(theme, Part::Redis) = {.fill = rgb(0xA8487A), .under = {}, .text = rgb(0xFFFFFF)};
    partOf(theme, Part::DynamoDb) = {.fill = rgb(0xC9709B), .under = {}, .text = {}};
    partOf(theme, Part::DatabaseProxy) = partOf(theme, Part::DynamoDb);
    partOf(theme, Part::Database) = partOf(theme, Part::DynamoDb);
    partOf(theme, Part::DataOut) = {.fill = rgb(0xC5CBD3), .under = {}, .text = {}, .edge = true};
    partOf(theme, Part::NatGateway) = partOf(theme, Part::DataOut);
    partOf(theme, Part::Streaming) = partOf(theme, Part::DataOut);
}

void setDarkParts(Theme& theme)
{
    setComputeParts(theme);
    partOf(theme, Part::LambdaCompute) = {.fill = theme.lamFill, .under = {}, .text = rgb(0x231503)};
    partOf(theme, Part::LambdaRequests) = {.fill = rgb(0xB8763A), .under = {}, .text = {}, .edge = true};
    partOf(theme,
           Part::ColdStartInit) = {.fill = rgb(0xFFDFB8), .under = theme.surface, .text = {}, .style = Fill::Dotted};
    partOf(theme, Part::ProvisionedConcurrency) = {
        .fill = theme.lamFill, .under = theme.lamTint, .text = {}, .edge = true, .style = Fill::Hatched};
    partOf(theme, Part::SnapStart) = partOf(theme, Part::ProvisionedConcurrency);
    partOf(theme, Part::EphemeralStorage) = {.fill = rgb(0x7F8B9C), .under = {}, .text = {}};
    partOf(theme, Part::Disk) = {.fill = rgb(0x7F8B9C), .under = {}, .text = {}};
    partOf(theme, Part::Logs) = partOf(theme, Part::Disk);
    partOf(theme, Part::PublicIpv4) = {.fill = rgb(0x6F5BA8), .under = {}, .text = rgb(0xFFFFFF), .edge = true};
    partOf(theme, Part::LoadBalancer) = {.fill = rgb(0xA994E0), .under = {}, .text = rgb(0x17121F)};
    partOf(theme, Part::ApiGateway) = partOf(theme, Part::LoadBalancer);
    partOf(theme, Part::Redis) = {.fill = rgb(0xD4749F), .under = {}, .text = rgb(0x200814)};
    partOf(theme, Part::DynamoDb) = {.fill = rgb(0x8E3560), .under = {}, .text = {}, .edge = true};
    partOf(theme, Part::DatabaseProxy) = partOf(theme, Part::DynamoDb);
    partOf(theme, Part::Database) = partOf(theme, Part::DynamoDb);
    partOf(theme, Part::DataOut) = {.fill = rgb(0x6F7A88), .under = {}, .text = {}, .edge = true};
    partOf(theme, Part::NatGateway) = partOf(theme, Part::DataOut);
    partOf(theme, Part::Streaming) = partOf(theme, Part::DataOut);
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.window = rgb(0xF3F4F6);
    theme.surface = rgb(0xFFFFFF);
    theme.raised = rgb(0xF8F9FA);
    theme.field = rgb(0xFFFFFF);
    theme.border = rgb(0xDCE0E6);
    theme.border2 = rgb(0xC3C9D2);
    theme.control = rgb(0x7C8593);
    theme.grid = rgb(0xE8EBEF);
    theme.idle = rgb(0xEEF0F3);
    theme.ink = rgb(0x161A21);
    theme.ink2 = rgb(0x454D5A);
    theme.ink3 = rgb(0x636C7A);
    theme.ec2 = rgb(0x1D4F91);
    theme.ec2Fill = rgb(0x1F57A0);
    theme.ec2Tint = rgb(0xE3ECF7);
    theme.lam = rgb(0xA84A00);
    theme.lamFill = rgb(0xDE760F);
    theme.lamTint = rgb(0xFCEBD9);
    theme.you = rgb(0x00766C);
    theme.youTint = rgb(0xD9F0EC);
    theme.onYou = rgb(0xFFFFFF);
    theme.sel = rgb(0x222833);
    theme.selInk = rgb(0xFFFFFF);
    theme.warn = rgb(0x7A5600);
    theme.warnInk = rgb(0x5C4200);
    theme.warnBg = rgb(0xFFF4CC);
    theme.warnBorder = rgb(0xE9D48A);
    theme.stop = rgb(0xB3261E);
    theme.stopInk = rgb(0x8F1C15);
    theme.stopBg = rgb(0xFDEBE9);
    theme.stopBorder = rgb(0xF0BDB8);
    setLightParts(theme);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = rgb(0x101318);
    theme.surface = rgb(0x171B21);
    theme.raised = rgb(0x1E232B);
    theme.field = rgb(0x12161B);
    theme.border = rgb(0x2D343F);
    theme.border2 = rgb(0x414A58);
    theme.control = rgb(0x727D8D);
    theme.grid = rgb(0x262C36);
    theme.idle = rgb(0x1D222A);
    theme.ink = rgb(0xEEF1F5);
    theme.ink2 = rgb(0xB9C1CC);
    theme.ink3 = rgb(0x8F99A8);
    theme.ec2 = rgb(0x7DB2FF);
    theme.ec2Fill = rgb(0x4F8FE6);
    theme.ec2Tint = rgb(0x1B2A40);
    theme.lam = rgb(0xFFBE73);
    theme.lamFill = rgb(0xFFB45C);
    theme.lamTint = rgb(0x38291A);
    theme.you = rgb(0x3FD0BF);
    theme.youTint = rgb(0x15332F);
    theme.onYou = rgb(0x08201D);
    theme.sel = rgb(0xE4E8EE);
    theme.selInk = rgb(0x14181E);
    theme.warn = rgb(0xF2D36B);
    theme.warnInk = rgb(0xF2D36B);
    theme.warnBg = rgb(0x2E270F);
    theme.warnBorder = rgb(0x5C4F1E);
    theme.stop = rgb(0xFF9A90);
    theme.stopInk = rgb(0xFFB0A8);
    theme.stopBg = rgb(0x3A1714);
    theme.stopBorder = rgb(0x6E2F2A);
    theme.trafficFillOpacity = 0.28;
    setDarkParts(theme);
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette(window);
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, ink);
    set(QPalette::Base, field);
    set(QPalette::AlternateBase, raised);
    set(QPalette::Text, ink);
    set(QPalette::PlaceholderText, ink3);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, ink);
    set(QPalette::BrightText, stop);
    set(QPalette::Light, raised);
    set(QPalette::Midlight, border);
    set(QPalette::Mid, border2);
    set(QPalette::Dark, control);
    set(QPalette::Shadow, border2);
    set(QPalette::Highlight, you);
    set(QPalette::HighlightedText, onYou);
    set(QPalette::ToolTipBase, sel);
    set(QPalette::ToolTipText, selInk);
    set(QPalette::Link, ec2);
    set(QPalette::LinkVisited, ec2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, control);
    palette.setColor(QPalette::Disabled, QPalette::Base, surface);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border2);
    return palette;
}

} // namespace loadline
