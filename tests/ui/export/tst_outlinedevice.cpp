// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is painted through an OutlineDevice looks as painted directly, with nothing outside the clip, and has no text.

#include "tests/testprogram.h"
#include "ui/export/outlinedevice.h"
#include "ui/font.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QSvgRenderer>

using namespace loadline;

namespace {

constexpr QSize size(200, 120);
constexpr QRect clip(40, 30, 100, 60);

using Draw = std::function<void(QPainter&)>;

QByteArray svgOf(const Draw& draw)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    OutlineDevice device(generator);
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    painter.end();
    return svg;
}

QImage blank()
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage drawnFrom(const QByteArray& svg)
{
    QImage image = blank();
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    return image;
}

QImage drawnDirectly(const Draw& draw)
{
    QImage image = blank();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

/// Pixels that differ by more than smoothing does.
int different(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    return count;
}

} // namespace

class TestOutlineDevice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::setFont(QFont(loadFontFamily())); }
    void drawsTheSame_data();
    void drawsTheSame();
    void nothingOutsideTheClip();
    void textIsOutlined();
};

void TestOutlineDevice::drawsTheSame_data()
{
    QTest::addColumn<Draw>("draw");
    const auto row = [](const char* name, const Draw& draw) { QTest::newRow(name) << draw; };
    row("line", [](QPainter& p) {
        p.setPen(QPen(Qt::black, 3.0));
        p.drawLine(QLineF(10, 10, 190, 100));
    });
    row("polyline has no filling", [](QPainter& p) {
        p.setBrush(Qt::black);
        p.drawPolyline(QPolygonF{{20, 100}, {100, 20}, {180, 100}});
    });
    row("moved and enlarged", [](QPainter& p) {
        p.translate(20, 10);
        p.scale(2.0, 2.0);
        p.fillRect(QRectF(5, 5, 30, 20), Qt::darkBlue);
    });
    row("clipped line and area", [](QPainter& p) {
        p.setClipRect(clip);
        p.setPen(QPen(Qt::black, 4.0, Qt::SolidLine, Qt::FlatCap));
        p.drawLine(QLineF(0, 0, 200, 120));
        p.setPen(Qt::NoPen);
        p.setBrush(Qt::darkRed);
        p.drawEllipse(QPointF(130, 80), 40, 40);
    });
    row("dashes", [](QPainter& p) {
        QPen pen(Qt::black, 4.0);
        pen.setDashPattern({3.0, 2.0});
        pen.setCapStyle(Qt::FlatCap);
        p.setPen(pen);
        p.drawLine(QLineF(0, 60, 200, 60));
    });
    row("many lines", [](QPainter& p) {
        p.setPen(QPen(Qt::black, 2.0));
        QVector<QLineF> lines;
        for (int x = 0; x < 200; x += 10)
            lines.append(QLineF(x, 0, x, 120));
        p.drawLines(lines);
    });
    row("half opaque", [](QPainter& p) {
        p.setOpacity(0.5);
        p.fillRect(QRect(30, 30, 80, 50), Qt::black);
    });
}

void TestOutlineDevice::drawsTheSame()
{
    QFETCH(const Draw, draw);
    const QImage direct = drawnDirectly(draw);
    QVERIFY(different(direct, blank()) > 50);
    const int off = different(drawnFrom(svgOf(draw)), direct);
    QVERIFY2(off <= 8, qPrintable(QString::number(off)));
}

void TestOutlineDevice::nothingOutsideTheClip()
{
    const QImage image = drawnFrom(svgOf([](QPainter& p) {
        p.setClipRect(clip);
        p.setPen(QPen(Qt::black, 10.0));
        p.drawPolyline(QPolygonF{{0, 60}, {40, 30}, {90, 200}, {139, 31}, {200, 60}});
        p.fillRect(QRect(0, 0, 60, 60), Qt::red);
    }));
    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isMarked = image.pixel(x, y) != qRgb(255, 255, 255);
            inside += isMarked ? 1 : 0;
            QVERIFY2(!isMarked || clip.contains(x, y), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
    QVERIFY(inside > 500);
}

void TestOutlineDevice::textIsOutlined()
{
    const Draw draw = [](QPainter& p) {
        p.setFont(pixelFont(QGuiApplication::font(), 40, QFont::DemiBold));
        p.setPen(Qt::black);
        p.drawText(QPointF(10, 80), QStringLiteral("$1,204"));
    };
    const QByteArray svg = svgOf(draw);
    QVERIFY(!svg.contains("<text"));
    QVERIFY(!svg.contains("<image"));
    QVERIFY(different(drawnDirectly(draw), blank()) > 500);
    QVERIFY(different(drawnFrom(svg), drawnDirectly(draw)) < 60);
}

LOADLINE_WIDGET_TEST(TestOutlineDevice)
#include "tst_outlinedevice.moc"
