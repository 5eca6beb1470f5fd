// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/scenarioinside.h"

#include "app/export/pngtext.h"
#include "app/export/zipfile.h"

#include <QBuffer>
#include <QImageWriter>
#include <QXmlStreamReader>

namespace loadline {
namespace {

constexpr auto pngKey = "loadline-scenario";
/// The name of the XML vocabulary; nothing is fetched from it.
constexpr auto vocabulary = "urn:loadline:scenario:1";
constexpr auto element = "scenario";
constexpr QByteArrayView xmpStart{"<loadline:scenario>"};
constexpr QByteArrayView xmpEnd{"</loadline:scenario>"};

QByteArray escaped(const QByteArray& text) { return QString::fromUtf8(text).toHtmlEscaped().toUtf8(); }

bool isPng(const QByteArray& file) { return file.startsWith("\x89PNG\r\n"); }
bool isPdf(const QByteArray& file) { return file.startsWith("%PDF-"); }
bool isZip(const QByteArray& file) { return file.startsWith("PK\x03\x04"); }
bool isSvg(const QByteArray& file)
{
    constexpr qsizetype headLength = 512;
    return file.startsWith("<") && file.first(std::min(headLength, file.size())).contains("<svg");
}

using Inside = std::variant<QByteArray, InsideProblem>;

/// Takes the text over, so that it is decoded where it stands.
Inside decoded(QByteArray base64)
{
    auto text = QByteArray::fromBase64Encoding(std::move(base64),
                                               QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return text && !text.decoded.isEmpty() ? Inside(std::move(text.decoded)) : InsideProblem::Damaged;
}

Inside insidePng(const QByteArray& file)
{
    auto text = pngText(file, QByteArrayView(pngKey), insideLimit);
    if (auto* base64 = std::get_if<QByteArray>(&text))
        return decoded(std::move(*base64));
    switch (std::get<PngTextProblem>(text)) {
    case PngTextProblem::Missing:
        return InsideProblem::Missing;
    case PngTextProblem::TooLong:
        return InsideProblem::TooLarge;
    case PngTextProblem::Damaged:
        break;
    }
    return InsideProblem::Damaged;
}

bool isScenario(const QXmlStreamReader& reader)
{
    return reader.name() == QLatin1String(element) && reader.namespaceUri() == QLatin1String(vocabulary);
}

/// The text up to the end of the element, which has no others in it.
Inside readText(QXmlStreamReader& reader)
{
    QString text;
    while (text.size() <= insideLimit) {
        switch (reader.readNext()) {
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            text += reader.text();
            break;
        case QXmlStreamReader::Comment:
            break;
        case QXmlStreamReader::EndElement:
            return text.isEmpty() ? Inside(InsideProblem::Damaged) : text.toUtf8();
        default:
            return InsideProblem::Damaged;
        }
    }
    return InsideProblem::TooLarge;
}

Inside insideXml(const QByteArray& file)
{
    // The reader keeps the way to where it is; a drawing that other programs have changed is not as deep as this.
    constexpr int deepest = 256;
    // From a device it takes the text in pieces.
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QXmlStreamReader reader(&buffer);
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (isScenario(reader))
                return readText(reader);
            if (++depth > deepest)
                return InsideProblem::TooLarge;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return reader.hasError() ? InsideProblem::Damaged : InsideProblem::Missing;
}

Inside insidePdf(const QByteArray& file)
{
    const qsizetype start = file.indexOf(xmpStart);
    if (start < 0)
        return InsideProblem::Missing;
    const qsizetype from = start + xmpStart.size();
    const qsizetype end = file.indexOf(xmpEnd, from);
    if (end < 0)
        return InsideProblem::Damaged;
    return end - from > insideLimit ? Inside(InsideProblem::TooLarge) : decoded(file.sliced(from, end - from));
}

Inside insideDeck(const QByteArray& file)
{
    const auto part = unzippedPart(file, QString::fromLatin1(deckScenarioPart), insideLimit);
    if (const auto* content = std::get_if<QByteArray>(&part))
        return insideXml(*content);
    switch (std::get<ZipProblem>(part)) {
    case ZipProblem::NoSuchPart:
        return InsideProblem::Missing;
    case ZipProblem::TooLarge:
        return InsideProblem::TooLarge;
    case ZipProblem::Damaged:
        break;
    }
    return InsideProblem::Damaged;
}

} // namespace

QByteArray pngWithScenario(const QImage& picture, const QByteArray& scenario)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    // Qt maps it to zlib's level 3: a third of the time for files a tenth larger.
    constexpr int quickQuality = 66;
    writer.setQuality(quickQuality);
    // Qt takes lines and double spaces out of texts.
    writer.setText(QString::fromLatin1(pngKey), QString::fromLatin1(scenario.toBase64()));
    return writer.write(picture) ? bytes : QByteArray();
}

QByteArray svgWithScenario(QByteArray svg, const QByteArray& scenario)
{
    // Behind title and description, before anything that is drawn.
    const QByteArray metadata = QByteArrayLiteral("<metadata><scenario xmlns=\"") + vocabulary + "\">" +
                                escaped(scenario) + "</scenario></metadata>\n";
    return svg.insert(svg.indexOf("<defs>"), metadata);
}

QByteArray xmpWithScenario(const QByteArray& scenario, const QString& title)
{
    return QByteArrayLiteral("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                             "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                             "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                             "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                             "xmlns:loadline=\"") +
           vocabulary + "\">\n<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(title.toUtf8()) +
           "</rdf:li></rdf:Alt></dc:title>\n" + xmpStart.toByteArray() + scenario.toBase64() + xmpEnd.toByteArray() +
           "\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

QByteArray deckPartWithScenario(const QByteArray& scenario)
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<scenario xmlns=\"") +
           vocabulary + "\">" + escaped(scenario) + "</scenario>\n";
}

bool mayHoldScenario(const QByteArray& file) { return isPng(file) || isPdf(file) || isZip(file) || isSvg(file); }

Inside scenarioInside(const QByteArray& file)
{
    if (isPng(file))
        return insidePng(file);
    if (isPdf(file))
        return insidePdf(file);
    return isSvg(file) ? insideXml(file) : insideDeck(file);
}

} // namespace loadline
