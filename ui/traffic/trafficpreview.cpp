// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/trafficpreview.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/weekcurves.h"
#include "ui/font.h"
#include "ui/traffic/plainlabel.h"
#include "ui/traffic/previewmarks.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr int redrawMs = 150;
constexpr int titlePixels = 15;
constexpr int labelPixels = 12;
constexpr int leastHeight = 120;
constexpr int ticks = 5;

} // namespace

ChartData trafficPreviewChart(const TrafficPicture& picture)
{
    ChartData chart;
    chart.x = weekAxis();
    ChartPanel panel;
    const double highest = greatest(picture.rates);
    panel.y.to = highest > 0.0 ? axisTop(highest * 1.25) : 1.0;
    setTicks(panel.y, ticks);
    constexpr int saturday = 5;
    panel.regions.append({Role::Idle, double(saturday * minutesPerDay), double(minutesPerWeek)});
    chart.title = picture.title;
    chart.subtitle = picture.subtitle;
    chart.description = picture.title;
    if (!picture.rates.empty())
        panel.lines.append({.role = Role::Traffic, .points = curve(picture.rates), .filledTo = 0.0, .sharpArea = true});
    chart.panels = {panel};
    return chart;
}

TrafficPreview::TrafficPreview(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(newPlainLabel(this))
    , m_subtitle(newPlainLabel(this))
    , m_canvas(new ChartCanvas(theme, ChartCanvas::Purpose::Screen, this))
    , m_marks(new PreviewMarks(theme, m_canvas))
{
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("readingSentence"));
    m_subtitle->setWordWrap(true);
    m_canvas->setMinimumHeight(leastHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_canvas, 1);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(redrawMs);
    connect(&m_redraw, &QTimer::timeout, this, &TrafficPreview::draw);
    fitType();
    draw();
}

void TrafficPreview::setTheme(const Theme& theme)
{
    m_canvas->setTheme(theme);
    m_marks->setTheme(theme);
    setInk(m_title, theme.ink);
    setInk(m_subtitle, theme.ink2);
}

void TrafficPreview::showPicture(const TrafficPicture& picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    // The sentence says at once what holds; only the curve waits.
    m_title->setText(picture.title);
    m_subtitle->setText(picture.subtitle);
    m_redraw.start();
}

const ChartData& TrafficPreview::chart() const { return m_canvas->chart(); }

void TrafficPreview::draw()
{
    m_canvas->showChart(trafficPreviewChart(m_picture));
    m_marks->showPicture(m_picture);
    m_canvas->setAccessibleName(tr("The week to be used"));
    m_canvas->setAccessibleDescription(m_picture.title);
}

void TrafficPreview::fitType()
{
    m_title->setFont(pixelFont(font(), scaledToType(titlePixels, font()), QFont::DemiBold));
    m_subtitle->setFont(pixelFont(font(), scaledToType(labelPixels, font())));
    m_canvas->setTextSize(scaledToType(labelPixels, font()));
    m_marks->setFont(pixelFont(font(), scaledToType(labelPixels, font())));
}

void TrafficPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitType();
}

} // namespace loadline
