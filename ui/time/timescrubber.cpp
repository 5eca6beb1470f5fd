// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/time/timescrubber.h"

#include "ui/font.h"
#include "ui/format.h"
#include "ui/icon.h"
#include "ui/plaintext.h"
#include "ui/time/playclock.h"
#include "ui/time/weekstrip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace loadline {
namespace {

constexpr int barHeight = 62;
constexpr int buttonSize = 36;
constexpr int timeWidth = 96;
constexpr int optionsWidth = 250;
constexpr int timePixels = 16;
constexpr int notePixels = 12;
constexpr std::array<double, 3> speeds{1.0, 6.0, 24.0}; ///< hours a second

QVBoxLayout* newColumn(std::initializer_list<QWidget*> rows)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    for (QWidget* row : rows)
        column->addWidget(row);
    column->addStretch(1);
    return column;
}

} // namespace

QString momentText(const Moment& moment, OptionId option)
{
    const NumberFormat format;
    if (option == OptionId::Lambda) {
        const EnvironmentMoment& lambda = moment.lambda;
        const double alive = lambda.busy + lambda.warm + lambda.starting;
        // Formulas give refusals a chance at any time; one in four hours is nothing to tell.
        constexpr double leastTold = 1.0 / (4.0 * 3600.0);
        if (lambda.lost >= leastTold)
            return TimeScrubber::tr("%1 busy, refuses %2")
                .arg(format.count(lambda.busy), format.rate(RequestRate::perSecond(lambda.lost)));
        const int count = static_cast<int>(std::lround(alive));
        if (count == 0)
            return TimeScrubber::tr("asleep, no compute billed");
        const QString all = format.count(alive);
        if (lambda.busy > 0.0)
            return TimeScrubber::tr("%1 busy of %2 environments", nullptr, count).arg(format.count(lambda.busy), all);
        // Those that start are not warm yet.
        return lambda.starting > 0.0 ? TimeScrubber::tr("%1 environments, none busy", nullptr, count).arg(all)
                                     : TimeScrubber::tr("%1 environments warm, none busy", nullptr, count).arg(all);
    }
    if (!moment.ec2)
        return TimeScrubber::tr("no server");
    const ServerMoment& servers = *moment.ec2;
    if (servers.running <= 0.0)
        return TimeScrubber::tr("stopped");
    const QString name = TimeScrubber::tr("%n instances", nullptr, static_cast<int>(std::lround(servers.running)));
    if (servers.waiting >= 1.0)
        return TimeScrubber::tr("%1, %2 waiting").arg(name, format.count(servers.waiting));
    return TimeScrubber::tr("%1, CPU %2 busy").arg(name, format.share(servers.cpu));
}

TimeScrubber::TimeScrubber(PlayClock& clock, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_play(new QToolButton(this))
    , m_speed(new QComboBox(this))
    , m_loop(new QToolButton(this))
    , m_time(new PlainLabel(this))
    , m_rate(new PlainLabel(this))
    , m_strip(new WeekStrip(theme, this))
    , m_options{new MarkupLabel(this), new MarkupLabel(this)}
{
    setObjectName(QStringLiteral("card"));
    setFixedHeight(barHeight);
    build();
    connect(m_play, &QToolButton::clicked, this, &TimeScrubber::togglePlaying);
    connect(m_speed, &QComboBox::currentIndexChanged, this, &TimeScrubber::chooseSpeed);
    connect(m_loop, &QToolButton::toggled, &m_clock, &PlayClock::setLoopsDay);
    connect(m_strip, &WeekStrip::minuteChosen, &m_clock, &PlayClock::setMinute);
    connect(&m_clock, &PlayClock::playingChanged, this, &TimeScrubber::showPlaying);
    setTheme(theme);
}

void TimeScrubber::build()
{
    m_play->setFixedSize(buttonSize, buttonSize);
    m_play->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space));
    for (const double speed : speeds)
        m_speed->addItem(tr("%1 h/s").arg(speed));
    m_speed->setCurrentIndex(1);
    m_speed->setToolTip(tr("Hours of the week that pass in a second"));
    m_speed->setAccessibleName(tr("Speed"));
    m_loop->setCheckable(true);
    m_loop->setText(tr("Day"));
    m_loop->setToolTip(tr("Play this day again and again"));
    m_time->setFixedWidth(timeWidth);
    m_time->setFont(pixelFont(font(), timePixels, QFont::DemiBold));
    m_rate->setFont(pixelFont(font(), notePixels));
    for (QLabel* option : m_options) {
        option->setFont(pixelFont(font(), notePixels));
        option->setFixedWidth(optionsWidth);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_play);
    layout->addWidget(m_speed);
    layout->addWidget(m_loop);
    layout->addLayout(newColumn({m_time, m_rate}));
    layout->addWidget(m_strip, 1);
    layout->addLayout(newColumn({m_options[0], m_options[1]}));
}

void TimeScrubber::togglePlaying() { m_clock.setPlaying(!m_clock.isPlaying()); }

void TimeScrubber::chooseSpeed(int index) { m_clock.setHoursPerSecond(speeds[static_cast<std::size_t>(index)]); }

void TimeScrubber::showPlaying(bool playing)
{
    m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play"), m_theme.selInk));
    m_play->setToolTip(plainTip(playing ? tr("Pause (Ctrl+Space)") : tr("Play the week (Ctrl+Space)")));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
}

void TimeScrubber::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_strip->setTheme(theme);
    m_play->setStyleSheet(
        QStringLiteral("QToolButton { background: %1; border: none; border-radius: 6px; }").arg(theme.sel.name()));
    QPalette palette = m_rate->palette();
    palette.setColor(QPalette::WindowText, theme.ink2);
    m_rate->setPalette(palette);
    showPlaying(m_clock.isPlaying());
}

void TimeScrubber::showTraffic(const TrafficReport& traffic) { m_strip->showTraffic(traffic); }

void TimeScrubber::showMoment(const Moment& moment)
{
    const NumberFormat format;
    m_strip->showMinute(moment.minute);
    m_time->setText(format.timeOfWeek(moment.minute));
    m_rate->setText(moment.idle ? tr("idle") : format.rate(moment.rate));
    const QString basis = moment.simulatedWeeks > 0
                              ? tr("Mean of %n simulated weeks", nullptr, static_cast<int>(moment.simulatedWeeks))
                              : tr("By formula");
    for (const OptionId id : {OptionId::Ec2, OptionId::Lambda}) {
        MarkupLabel* label = m_options[static_cast<std::size_t>(id)];
        label->showMarkup(QStringLiteral("<b style=\"color:") + m_theme.optionText(id).name() +
                              QStringLiteral("\">%1</b> %2"),
                          {fromUtf8(optionName(id)), momentText(moment, id)});
        label->setToolTip(plainTip(basis));
    }
}

} // namespace loadline
