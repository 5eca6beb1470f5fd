// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/deck.h"

#include "app/export/scenarioinside.h"
#include "ui/export/sheetpaint.h"
#include "ui/theme.h"
#include "ui/visibletext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <utility>

namespace loadline {
namespace {

/// The picture's place on a slide of 960 × 540 points.
constexpr QSize picturePoints(904, 414);
constexpr int slideWidth = 960;

using Values = std::vector<std::pair<QString, QString>>;

/// A part from resources/deck with its {names} filled in.
QByteArray filled(const QString& name, const Values& values)
{
    QFile file(QStringLiteral(":/deck/%1.xml").arg(name));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "deck", qPrintable(name));
    QString text = QString::fromUtf8(file.readAll());
    for (const auto& [key, value] : values)
        text.replace(QStringLiteral("{%1}").arg(key), value);
    return text.toUtf8();
}

QString hex(const QColor& color) { return color.name().mid(1).toUpper(); }

/// Hundredths of a point.
QString typeSize(double points, TypeSize type)
{
    constexpr double paper = 0.8;
    constexpr double hall = 1.25;
    const double factor = type == TypeSize::Paper ? paper : type == TypeSize::Hall ? hall : 1.0;
    return QString::number(qRound(points * factor) * 100);
}

Values colorsOf(const SheetLook& look)
{
    const Theme theme = themeOf(look.theme == SheetTheme::Clear ? SheetTheme::Light : look.theme);
    return {{QStringLiteral("surface"), hex(theme.surface)},
            {QStringLiteral("ink"), hex(theme.ink)},
            {QStringLiteral("ink2"), hex(theme.ink2)},
            {QStringLiteral("ink3"), hex(theme.ink3)},
            {QStringLiteral("ec2"), hex(theme.ec2Fill)},
            {QStringLiteral("lambda"), hex(theme.lamFill)},
            {QStringLiteral("you"), hex(theme.you)},
            {QStringLiteral("titleSize"), typeSize(24.0, look.type)},
            {QStringLiteral("subtitleSize"), typeSize(14.0, look.type)},
            {QStringLiteral("noteSize"), typeSize(11.0, look.type)}};
}

/// Text in XML, which knows no control characters; a brace would be taken for a name to fill in.
QString xml(const QString& text)
{
    return visibleText(text).toHtmlEscaped().replace(QLatin1Char('{'), QStringLiteral("&#123;"));
}

QByteArray pngOf(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Deck::Deck(const SheetLook& look)
    : m_look(look)
{
    // The slide has its own colour below the picture.
    const double scale = static_cast<double>(look.pixels.width()) / slideWidth;
    m_look.pixels = (QSizeF(picturePoints) * scale).toSize();
    m_look.theme = look.theme == SheetTheme::Clear ? SheetTheme::Light : look.theme;
}

QImage Deck::picture(const Sheet& sheet) const { return sheetImage(sheet, m_look, SheetPart::Content); }

QByteArray Deck::drawing(const Sheet& sheet) const { return sheetSvg(sheet, m_look, SheetPart::Content); }

void Deck::addPicture(const QImage& picture)
{
    addPart(QStringLiteral("ppt/media/picture%1.png").arg(m_count + 1), pngOf(picture));
}

void Deck::addSlide(const Sheet& sheet, const QByteArray& drawing)
{
    const QString number = QString::number(++m_count);
    addPart(QStringLiteral("ppt/media/picture%1.svg").arg(number), drawing);
    const Values values{{QStringLiteral("n"), number},
                        {QStringLiteral("title"), xml(sheet.words.title)},
                        {QStringLiteral("subtitle"), xml(sheet.words.subtitle)},
                        {QStringLiteral("footnote"), xml(sheet.words.footnote)},
                        {QStringLiteral("notes"), xml(sheet.words.notes)},
                        {QStringLiteral("name"), xml(sheet.name)},
                        {QStringLiteral("language"), QLocale().bcp47Name()}};
    addPart(QStringLiteral("ppt/slides/slide%1.xml").arg(number), filled(QStringLiteral("slide"), values));
    addPart(QStringLiteral("ppt/slides/_rels/slide%1.xml.rels").arg(number),
            filled(QStringLiteral("slide-rels"), values));
    addPart(QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(number), filled(QStringLiteral("notes"), values));
    addPart(QStringLiteral("ppt/notesSlides/_rels/notesSlide%1.xml.rels").arg(number),
            filled(QStringLiteral("notes-rels"), values));
}

std::optional<QByteArray> Deck::bytes(const QByteArray& scenario, QString& error) const
{
    constexpr int firstSlideId = 256; // the least that the format allows
    QString types;
    QString relations;
    QString slides;
    for (int i = 1; i <= m_count; ++i) {
        types += QStringLiteral("<Override PartName=\"/ppt/slides/slide%1.xml\" ContentType=\"application/"
                                "vnd.openxmlformats-officedocument.presentationml.slide+xml\"/>"
                                "<Override PartName=\"/ppt/notesSlides/notesSlide%1.xml\" ContentType=\"application/"
                                "vnd.openxmlformats-officedocument.presentationml.notesSlide+xml\"/>")
                     .arg(i);
        relations += QStringLiteral("<Relationship Id=\"rIdSlide%1\" Type=\"http://schemas.openxmlformats.org/"
                                    "officeDocument/2006/relationships/slide\" Target=\"slides/slide%1.xml\"/>")
                         .arg(i);
        slides += QStringLiteral("<p:sldId id=\"%1\" r:id=\"rIdSlide%2\"/>").arg(firstSlideId + i - 1).arg(i);
    }
    Values values = colorsOf(m_look);
    values.insert(values.end(), {{QStringLiteral("types"), types},
                                 {QStringLiteral("relations"), relations},
                                 {QStringLiteral("slides"), slides}});
    constexpr std::array<std::pair<const char*, const char*>, 15> fixedParts{{
        {"[Content_Types].xml", "content-types"},
        {"_rels/.rels", "rels"},
        {"docProps/app.xml", "app"},
        {"docProps/core.xml", "core"},
        {"ppt/presentation.xml", "presentation"},
        {"ppt/_rels/presentation.xml.rels", "presentation-rels"},
        {"ppt/theme/theme1.xml", "theme"},
        {"ppt/theme/theme2.xml", "theme"},
        {"ppt/slideMasters/slideMaster1.xml", "master"},
        {"ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-rels"},
        {"ppt/slideLayouts/slideLayout1.xml", "layout"},
        {"ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout-rels"},
        {"ppt/notesMasters/notesMaster1.xml", "notes-master"},
        {"ppt/notesMasters/_rels/notesMaster1.xml.rels", "notes-master-rels"},
        {"customXml/_rels/item1.xml.rels", "custom-rels"},
    }};
    std::vector<ZipPart> parts;
    parts.reserve(fixedParts.size() + m_parts.size() + 2);
    for (const auto& [name, source] : fixedParts)
        parts.push_back({QString::fromLatin1(name), filled(QString::fromLatin1(source), values)});
    parts.push_back({QStringLiteral("customXml/itemProps1.xml"), filled(QStringLiteral("custom-props"), {})});
    parts.push_back({QString::fromLatin1(deckScenarioPart), deckPartWithScenario(scenario)});
    parts.insert(parts.end(), m_parts.begin(), m_parts.end());
    auto archive = zipped(parts, error);
    if (!archive)
        error = QCoreApplication::translate("export", "The deck could not be made: %1.").arg(error);
    return archive;
}

} // namespace loadline
