// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/scenarioinside.h"

#include "app/export/zipfile.h"
#include "app/scenariofile.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QXmlStreamReader>

namespace loadline {
namespace {

const QString pngKey = QStringLiteral("loadline-scenario");
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

std::optional<QByteArray> decoded(const QByteArray& base64)
{
    const auto text =
        QByteArray::fromBase64Encoding(base64, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return text && !(*text).isEmpty() ? std::optional(*text) : std::nullopt;
}

std::optional<QByteArray> insidePng(QByteArray file)
{
    QBuffer buffer(&file);
    QImageReader reader(&buffer, "png");
    return decoded(reader.text(pngKey).toLatin1());
}

std::optional<QByteArray> insideXml(const QByteArray& file)
{
    QXmlStreamReader reader(file);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String(element) &&
            reader.namespaceUri() == QLatin1String(vocabulary)) {
            const QByteArray text = reader.readElementText().toUtf8();
            return reader.hasError() ? std::nullopt : std::optional(text);
        }
    }
    return {};
}

std::optional<QByteArray> insidePdf(const QByteArray& file)
{
    const qsizetype start = file.indexOf(xmpStart);
    const qsizetype end = start < 0 ? -1 : file.indexOf(xmpEnd, start);
    if (end < 0)
        return {};
    const qsizetype from = start + xmpStart.size();
    return decoded(file.sliced(from, end - from));
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
    writer.setText(pngKey, QString::fromLatin1(scenario.toBase64()));
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

std::optional<QByteArray> scenarioInside(const QByteArray& file)
{
    if (isPng(file))
        return insidePng(file);
    if (isPdf(file))
        return insidePdf(file);
    if (isSvg(file))
        return insideXml(file);
    const auto part = unzippedPart(file, QString::fromLatin1(deckScenarioPart), scenarioFileLimit);
    return part ? insideXml(*part) : std::nullopt;
}

} // namespace loadline
