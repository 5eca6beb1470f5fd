// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A deck of slides for PowerPoint and LibreOffice Impress (PPTX, Office Open XML): one sheet a slide. Title, subtitle,
// footnote and speaker's notes are text; the rest is a vector picture (SVG) with a PNG for programs that cannot draw
// it.

#pragma once

#include "app/export/zipfile.h"
#include "ui/export/sheet.h"

#include <QImage>

namespace loadline {

class Deck
{
public:
    /// Slides are 16:9, whatever the look's size, which only sets how fine the PNG is.
    explicit Deck(const SheetLook& look);

    /// A sheet as a slide has it, for the two below. These need the thread of the windows, unlike the rest.
    [[nodiscard]] QImage picture(const Sheet& sheet) const;
    [[nodiscard]] QByteArray drawing(const Sheet& sheet) const;
    /// The picture of the slide that is added next.
    void addPicture(const QImage& picture);
    void addSlide(const Sheet& sheet, const QByteArray& drawing);
    /// The file, with the scenario file's text inside. On failure `error` is one sentence with the reason.
    [[nodiscard]] std::optional<QByteArray> bytes(const QByteArray& scenario, QString& error) const;

private:
    void addPart(const QString& name, const QByteArray& content) { m_parts.push_back({name, content}); }

    SheetLook m_look;
    int m_count = 0;
    std::vector<ZipPart> m_parts; ///< of the slides
};

} // namespace loadline
