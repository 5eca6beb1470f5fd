// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulationstatus.h"

#include "ui/format.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace loadline {
namespace {

using namespace Qt::StringLiterals;
using Kind = SimulationState::Kind;

constexpr int sideMargin = 12;
constexpr int gap = 12;
constexpr int barWidth = 120;
constexpr int barHeight = 6;
constexpr int barSteps = 1000;
constexpr double finest = 0.001; ///< precision that is told

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SimulationStatus)
};

/// "cost ±1.2 %, p99 ±9 %"; empty while nothing is known.
QString precisionText(const SimulationPrecision& precision)
{
    const NumberFormat format;
    QStringList parts;
    const auto add = [&](const QString& words, std::optional<double> share) {
        if (share)
            parts.append(words.arg(*share < finest ? Words::tr("under %1").arg(format.uncertainty(finest))
                                                   : format.uncertainty(*share)));
    };
    add(Words::tr("cost %1"), precision.cost);
    add(Words::tr("p99 %1"), precision.p99);
    return parts.join(u", "_s);
}

QString weeksText(const SimulationState& state)
{
    const NumberFormat format;
    if (state.kind == Kind::Done)
        return format.count(state.weeks);
    if (state.weeks == 0 && state.kind == Kind::Running)
        return Words::tr("the first, %1").arg(format.share(state.firstWeek));
    const QString weeks = Words::tr("%1 of %2").arg(format.count(state.weeks), format.count(state.wanted));
    return state.kind == Kind::Paused ? Words::tr("%1, paused").arg(weeks) : weeks;
}

} // namespace

QString simulationText(const SimulationState& state)
{
    const NumberFormat format;
    switch (state.kind) {
    case Kind::Off:
        return {};
    case Kind::Nothing:
        return Words::tr("no requests to simulate");
    case Kind::TooMuch:
        return Words::tr("too much traffic to simulate (%1 requests a week): figures are the formulas'")
            .arg(format.count(state.requestsPerWeek));
    case Kind::Running:
    case Kind::Paused:
    case Kind::Done:
        break;
    }
    const QString precision = precisionText(state.precision);
    return precision.isEmpty() ? weeksText(state) : weeksText(state) + u"   "_s + precision;
}

/// A progress bar of 6 px, which no style draws so low.
class SimulationStatus::Bar : public QProgressBar
{
public:
    Bar(const Theme& theme, QWidget* parent)
        : QProgressBar(parent)
        , m_theme(theme)
    {
        setRange(0, barSteps);
        setTextVisible(false);
        setFixedSize(barWidth, barHeight);
    }
    void setTheme(const Theme& theme)
    {
        m_theme = theme;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF whole(rect());
        const double share = static_cast<double>(value()) / barSteps;
        painter.setBrush(m_theme.border);
        painter.drawRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
        painter.setBrush(m_theme.control);
        painter.drawRoundedRect(QRectF(0.0, 0.0, whole.width() * share, whole.height()), barHeight / 2.0,
                                barHeight / 2.0);
    }

private:
    Theme m_theme;
};

SimulationStatus::SimulationStatus(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel(Words::tr("Simulated weeks"), this))
    , m_bar(new Bar(theme, this))
    , m_text(new PlainLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(sideMargin, 0, sideMargin, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_name);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addWidget(m_text);
    m_bar->setAccessibleName(m_name->text());
    setToolTip(Words::tr(
        "Weeks of the scenario, simulated request by request on both options. ± is the half width of the 95 % "
        "confidence interval. View > Simulate in the background pauses it."));
    showState({});
}

void SimulationStatus::showState(const SimulationState& state)
{
    const bool hasWeeks = state.kind == Kind::Running || state.kind == Kind::Paused || state.kind == Kind::Done;
    setVisible(state.kind != Kind::Off);
    m_name->setVisible(hasWeeks);
    m_bar->setVisible(hasWeeks && state.kind != Kind::Done);
    const double done =
        state.weeks > 0 ? static_cast<double>(state.weeks) / std::max(state.wanted, 1U) : state.firstWeek;
    m_bar->setValue(static_cast<int>(done * barSteps));
    m_text->setText(simulationText(state));
}

void SimulationStatus::setTheme(const Theme& theme) { m_bar->setTheme(theme); }

} // namespace loadline
