// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How colours are told apart: contrast by WCAG 2.1, lightness by CIE L*, difference by CIEDE2000 (Sharma, Wu and Dalal,
// 2005), and colour blindness by the matrices of Machado, Oliveira and Fernandes (2009) at full severity.

#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace loadline::test {

inline double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

inline double encoded(double channel)
{
    const double inside = std::clamp(channel, 0.0, 1.0);
    return inside <= 0.0031308 ? inside * 12.92 : 1.055 * std::pow(inside, 1.0 / 2.4) - 0.055;
}

inline double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

inline double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

inline double lightness(double luminance) { return 116.0 * std::cbrt(luminance) - 16.0; }

/// Stray light of a bright room over a projected picture.
inline double withRoomLight(double luminance) { return (luminance + 0.12) / 1.12; }

enum class Vision
{
    Protanopia,
    Deuteranopia,
    Tritanopia
};

inline QColor seenWith(Vision vision, const QColor& color)
{
    using Matrix = std::array<std::array<double, 3>, 3>;
    constexpr std::array<Matrix, 3> matrices{
        Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        Matrix{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};
    const std::array<double, 3> from{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<float, 3> to{};
    for (std::size_t i = 0; i < to.size(); ++i) {
        const auto& row = matrices.at(static_cast<std::size_t>(vision)).at(i);
        to.at(i) = static_cast<float>(encoded(row[0] * from[0] + row[1] * from[1] + row[2] * from[2]));
    }
    return QColor::fromRgbF(to[0], to[1], to[2]);
}

struct Lab
{
    double l = 0.0;
    double a = 0.0;
    double b = 0.0;
};

/// With the white of D65.
inline Lab labOf(const QColor& color)
{
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const auto f = [](double t) { return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0; };
    const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

/// CIEDE2000.
inline double colorDifference(const Lab& one, const Lab& other)
{
    constexpr double degree = std::numbers::pi / 180.0;
    const double meanChroma = (std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2.0;
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7.0) / (std::pow(c, 7.0) + std::pow(25.0, 7.0)));
    };
    const double stretch = 1.5 - 0.5 * seventh(meanChroma);
    const double a1 = one.a * stretch;
    const double a2 = other.a * stretch;
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, other.b);
    const auto hue = [](double b, double a) {
        const double angle = a == 0.0 && b == 0.0 ? 0.0 : std::atan2(b, a);
        return angle < 0.0 ? angle + 2.0 * std::numbers::pi : angle;
    };
    const double h1 = hue(one.b, a1);
    const double h2 = hue(other.b, a2);
    const bool isGrey = c1 * c2 == 0.0;
    double dh = isGrey ? 0.0 : h2 - h1;
    if (dh > std::numbers::pi)
        dh -= 2.0 * std::numbers::pi;
    else if (dh < -std::numbers::pi)
        dh += 2.0 * std::numbers::pi;
    const double dL = other.l - one.l;
    const double dC = c2 - c1;
    const double dH = 2.0 * std::sqrt(c1 * c2) * std::sin(dh / 2.0);
    double meanHue = h1 + h2;
    if (!isGrey) {
        if (std::abs(h1 - h2) > std::numbers::pi)
            meanHue += meanHue < 2.0 * std::numbers::pi ? 2.0 * std::numbers::pi : -2.0 * std::numbers::pi;
        meanHue /= 2.0;
    }
    const double t = 1.0 - 0.17 * std::cos(meanHue - 30.0 * degree) + 0.24 * std::cos(2.0 * meanHue) +
                     0.32 * std::cos(3.0 * meanHue + 6.0 * degree) - 0.20 * std::cos(4.0 * meanHue - 63.0 * degree);
    const double meanL = (one.l + other.l) / 2.0;
    const double c = (c1 + c2) / 2.0;
    const double fromMiddle = (meanL - 50.0) * (meanL - 50.0);
    const double sl = 1.0 + 0.015 * fromMiddle / std::sqrt(20.0 + fromMiddle);
    const double sc = 1.0 + 0.045 * c;
    const double sh = 1.0 + 0.015 * c * t;
    const double turn = (meanHue / degree - 275.0) / 25.0;
    const double rotation = -std::sin(60.0 * degree * std::exp(-turn * turn)) * 2.0 * seventh(c);
    const double l = dL / sl;
    const double m = dC / sc;
    const double n = dH / sh;
    return std::sqrt(l * l + m * m + n * n + rotation * m * n);
}

inline double colorDifference(const QColor& one, const QColor& other)
{
    return colorDifference(labOf(one), labOf(other));
}

} // namespace loadline::test
