// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenario inside an exported file, so that the file opens again.

#pragma once

#include <QByteArray>
#include <QImage>

#include <variant>

namespace loadline {

/// The part of a deck that holds its scenario.
inline constexpr auto deckScenarioPart = "customXml/item1.xml";

/// A PNG of the picture with the scenario file's text in its head; empty where Qt cannot write one.
[[nodiscard]] QByteArray pngWithScenario(const QImage& picture, const QByteArray& scenario);
/// The SVG with the scenario file's text as its metadata.
[[nodiscard]] QByteArray svgWithScenario(QByteArray svg, const QByteArray& scenario);
/// XMP metadata for a PDF that has the scenario file's text.
[[nodiscard]] QByteArray xmpWithScenario(const QByteArray& scenario, const QString& title);
/// The XML of deckScenarioPart.
[[nodiscard]] QByteArray deckPartWithScenario(const QByteArray& scenario);

/// Whether the bytes are of a kind that is exported with its scenario inside: PNG, SVG, PDF or PPTX.
[[nodiscard]] bool mayHoldScenario(const QByteArray& file);

/// Why no scenario was taken out of an exported file.
enum class InsideProblem
{
    Missing, ///< there is none
    Damaged,
    TooLarge ///< it is longer than insideLimit, or lies deeper in the file than any that is exported
};
/// The longest text of a scenario file inside another file, as it is written there, in bytes: twice what two scenarios
/// with the longest traces take.
inline constexpr qsizetype insideLimit = qsizetype{16} * 1024 * 1024;

/// The scenario file's text inside an exported file. Takes no more memory than twice that text or the limit.
[[nodiscard]] std::variant<QByteArray, InsideProblem> scenarioInside(const QByteArray& file);

} // namespace loadline
