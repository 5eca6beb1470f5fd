// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sheetpaint.h"

#include "ui/charts/chartitems.h"
#include "ui/export/outlinedevice.h"
#include "ui/font.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include "ui/visibletext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QPagedPaintDevice>
#include <QSvgGenerator>

#include <algorithm>

namespace loadline {
namespace {

constexpr int margin = 20;
constexpr int titlePixels = 18;
constexpr int subtitlePixels = 13;
constexpr int notePixels = 12;
constexpr int markSide = 14;

/// Draws one sheet at the painter's origin, in logical pixels.
class SheetDrawing
{
public:
    SheetDrawing(QCPPainter& painter, const Sheet& sheet, const Theme& theme, QSize size)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_theme(theme)
        , m_size(size)
    {}

    void draw(SheetPart part)
    {
        if (m_theme.surface.alpha() > 0)
            m_painter.fillRect(QRect(QPoint(), m_size), m_theme.surface);
        drawContent(part == SheetPart::All ? drawWords() : QRect(QPoint(), m_size));
    }

private:
    /// The words, and the rectangle they leave.
    QRect drawWords()
    {
        const SheetWords& words = m_sheet.words;
        const int width = m_size.width() - 2 * margin;
        int top = margin - 4;
        top += drawWrapped(top, width, words.title, font(titlePixels, QFont::DemiBold), m_theme.ink);
        top += drawWrapped(top + 2, width, words.subtitle, font(subtitlePixels), m_theme.ink2) + 2;
        const QString name = QCoreApplication::translate("export", "Loadline");
        const QFont note = font(notePixels);
        const int line = QFontMetrics(note).height();
        const int markWidth = QFontMetrics(note).horizontalAdvance(name) + markSide + 6;
        const int noteWidth = width - markWidth - 16;
        const int noteHeight =
            QFontMetrics(note)
                .boundingRect(QRect(0, 0, noteWidth, m_size.height()), Qt::TextWordWrap, words.footnote)
                .height();
        const int bottom = m_size.height() - margin + 4;
        drawWrapped(bottom - noteHeight, noteWidth, words.footnote, note, m_theme.ink3);
        const int left = m_size.width() - margin - markWidth;
        icon(QStringLiteral("app-mark"), m_theme.ink, m_theme.you)
            .paint(&m_painter, QRect(left, bottom - (line + markSide) / 2, markSide, markSide));
        m_painter.setFont(note);
        m_painter.setPen(m_theme.ink3);
        m_painter.drawText(QPointF(left + markSide + 6, bottom - QFontMetrics(note).descent()), name);
        return {margin, top + 6, width, bottom - std::max(noteHeight, line) - 8 - top - 6};
    }

    int drawWrapped(int top, int width, const QString& words, const QFont& textFont, const QColor& color)
    {
        if (words.isEmpty())
            return 0;
        m_painter.setFont(textFont);
        m_painter.setPen(color);
        QRect used;
        m_painter.drawText(QRect(margin, top, width, m_size.height()), Qt::AlignLeft | Qt::TextWordWrap, words, &used);
        return used.height();
    }

    void drawContent(const QRect& area)
    {
        if (area.width() < 40 || area.height() < 40)
            return;
        m_painter.save();
        if (const auto* chart = std::get_if<ChartData>(&m_sheet.content)) {
            m_painter.translate(area.topLeft());
            ChartCanvas canvas(m_theme, ChartCanvas::Purpose::Picture);
            canvas.resize(area.size());
            canvas.showChart(*chart);
            canvas.paintOn(m_painter);
        } else {
            std::get<SheetPainting>(m_sheet.content)(m_painter, area, m_theme);
        }
        m_painter.restore();
    }

    static QFont font(int pixels, QFont::Weight weight = QFont::Normal)
    {
        return pixelFont(QGuiApplication::font(), pixels, weight);
    }

    QCPPainter& m_painter;
    const Sheet& m_sheet;
    const Theme& m_theme;
    QSize m_size;
};

void drawScaled(QCPPainter& painter, QSizeF device, const Sheet& sheet, const SheetLook& look, SheetPart part)
{
    const QSize size = logicalSize(look);
    const Theme theme = themeOf(look.theme);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setMode(QCPPainter::pmNonCosmetic);
    // The same both ways, or Qt strokes lines the slow way; less than a pixel beyond the margin is cut.
    const double scale = std::max(device.width() / size.width(), device.height() / size.height());
    painter.scale(scale, scale);
    SheetDrawing(painter, sheet, theme, size).draw(part);
    painter.restore();
}

/// Qt writes the size in millimetres, which others round to another number of pixels than was asked for.
QByteArray inPixels(QByteArray svg, QSize size)
{
    const qsizetype from = svg.indexOf("width=\"");
    const qsizetype to = svg.indexOf("viewBox", from);
    Q_ASSERT(from >= 0 && to > from);
    return svg.replace(from, to - from,
                       QStringLiteral("width=\"%1\" height=\"%2\" ").arg(size.width()).arg(size.height()).toLatin1());
}

} // namespace

QImage sheetImage(const Sheet& sheet, const SheetLook& look, SheetPart part)
{
    QImage image(look.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QCPPainter painter(&image);
    drawScaled(painter, look.pixels, sheet, look, part);
    painter.end();
    return image;
}

QByteArray sheetSvg(const Sheet& sheet, const SheetLook& look, SheetPart part)
{
    const QSize size = logicalSize(look);
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(look.pixels);
    generator.setViewBox(QRect(QPoint(), size));
    // Qt 6.4 writes both without escaping them, later versions do not: they are put in by their places.
    const QString titlePlace = QStringLiteral("loadline-title");
    const QString notesPlace = QStringLiteral("loadline-notes");
    generator.setTitle(titlePlace);
    generator.setDescription(notesPlace);
    OutlineDevice outlines(generator);
    QCPPainter painter(&outlines);
    painter.setMode(QCPPainter::pmVectorized);
    drawScaled(painter, size, sheet, look, part);
    painter.end();
    const auto put = [&svg](const QString& place, const QString& words) {
        const qsizetype at = svg.indexOf(place.toUtf8());
        svg.replace(at, place.size(), visibleText(words).toHtmlEscaped().toUtf8());
    };
    // The title stands first, so that what it says is not taken for the notes' place.
    put(notesPlace, sheet.words.notes);
    put(titlePlace, sheet.words.title);
    return inPixels(svg, look.pixels);
}

bool paintPages(QPagedPaintDevice& device, const std::vector<Sheet>& sheets, const SheetLook& look)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        drawScaled(painter, QSizeF(device.width(), device.height()), sheets[i], look, SheetPart::All);
    }
    return painter.end();
}

} // namespace loadline
