// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenter/presenterpage.h"

#include "ui/architecture/design.h"
#include "ui/architecture/diagramview.h"
#include "ui/blankscreen.h"
#include "ui/charts/chartedits.h"
#include "ui/charts/chartview.h"
#include "ui/font.h"
#include "ui/format.h"
#include "ui/parameters/parametertexts.h"
#include "ui/parameters/slidermap.h"
#include "ui/plaintext.h"
#include "ui/presenter/pointerring.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>
#include <cmath>
#include <utility>

namespace loadline {
namespace {

constexpr double usualHeight = 900.0; ///< sizes below are px of a page this high
constexpr int titleSize = 30;
constexpr int bodySize = 18;
constexpr int margin = 48;
constexpr qint64 gestureMs = 800; ///< changes that follow each other faster are one undo step

constexpr std::array<std::string_view, 4> trafficKeys{"traffic.average", "traffic.peak_to_average", "idle.night_to",
                                                      "traffic.burstiness"};
constexpr std::array<std::string_view, 4> costKeys{"traffic.average", "request.cpu_ms", "request.wait_ms",
                                                   "lambda.memory_mb"};
constexpr std::array<std::string_view, 4> latencyKeys{"traffic.average", "request.variability", "lambda.memory_mb",
                                                      "lambda.provisioned_concurrency"};
constexpr std::array<std::string_view, 4> serverKeys{"traffic.average", "traffic.peak_to_average", "ec2.instances",
                                                     "request.cpu_ms"};
constexpr std::array<std::string_view, 4> functionKeys{"traffic.average", "lambda.memory_mb", "request.wait_ms",
                                                       "lambda.provisioned_concurrency"};
constexpr std::array<std::string_view, 4> connectionKeys{"traffic.average", "request.wait_ms", "state.db_pool",
                                                         "state.db_per_environment"};

} // namespace

std::span<const std::string_view> presenterParameters(const PresentedSubject& subject)
{
    if (const auto* option = std::get_if<OptionId>(&subject))
        return *option == OptionId::Ec2 ? std::span<const std::string_view>(serverKeys) : functionKeys;
    switch (std::get<ChartKind>(subject)) {
    case ChartKind::Traffic:
        return trafficKeys;
    case ChartKind::Cost:
    case ChartKind::BreakEven:
        return costKeys;
    case ChartKind::Latency:
        return latencyKeys;
    case ChartKind::Connections:
        return connectionKeys;
    default:
        break;
    }
    return serverKeys;
}

PresenterPage::PresenterPage(const Theme& theme, const PresentedSubject& subject, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_subject(subject)
    , m_layout(new QVBoxLayout(this))
    , m_title(new PlainLabel(this))
    , m_subtitle(new PlainLabel(this))
    , m_values(new MarkupLabel(this))
    , m_keys(new PlainLabel(this))
    , m_ring(new PointerRing(theme.you, this))
    , m_blank(new BlankScreen(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Presenter mode – Loadline"));
    m_layout->setContentsMargins(margin, margin / 2, margin, margin / 4);
    for (QLabel* label : std::initializer_list<QLabel*>{m_title, m_subtitle, m_values, m_keys}) {
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    renewContent();
    setTheme(theme);
}

std::string_view PresenterPage::parameter() const { return presenterParameters(m_subject)[m_chosen]; }

void PresenterPage::renewContent()
{
    constexpr int place = 2; ///< below the subtitle
    delete std::exchange(m_chart, nullptr);
    delete std::exchange(m_diagram, nullptr);
    QWidget* content = nullptr;
    if (std::holds_alternative<ChartKind>(m_subject)) {
        m_chart = new ChartView(m_theme, this);
        connect(m_chart, &ChartView::handleMoved, this, &PresenterPage::moveHandle);
        content = m_chart;
    } else {
        m_diagram = new DiagramView(m_theme, this);
        m_diagram->setFocusPolicy(Qt::NoFocus);
        // A click in a hall must not change the design; the page's keys do.
        m_diagram->setAttribute(Qt::WA_TransparentForMouseEvents);
        content = m_diagram;
    }
    m_layout->insertWidget(place, content, 1);
    // It is drawn at once, in the room that it is going to have.
    content->show();
    m_layout->activate();
    m_ring->follow();
    fitType();
}

void PresenterPage::choose(const PresentedSubject& subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_chosen = 0;
    renewContent();
    setFocus();
    showContent();
}

void PresenterPage::showEvaluation(const Scenario& scenario, SharedEvaluation evaluation,
                                   const Architecture& architecture, const Moment& moment, SharedPinned pinned)
{
    m_scenario = scenario;
    m_evaluation = std::move(evaluation);
    m_architecture = architecture;
    m_moment = moment;
    m_pinned = std::move(pinned);
    showContent();
}

void PresenterPage::showMoment(const Moment& moment)
{
    m_moment = moment;
    if (m_chart)
        m_chart->setPlayhead(moment.minute);
    else if (m_evaluation)
        showDesign(std::get<OptionId>(m_subject));
}

void PresenterPage::showContent()
{
    if (!m_evaluation)
        return;
    if (const auto* kind = std::get_if<ChartKind>(&m_subject))
        showChart(*kind);
    else
        showDesign(std::get<OptionId>(m_subject));
    showKeys();
}

void PresenterPage::showChart(ChartKind kind)
{
    const ChartData chart = buildChart(kind, m_scenario, *m_evaluation, m_pinned.get());
    m_title->setText(chart.title);
    m_subtitle->setText(chart.subtitle);
    m_chart->showChart(chart);
}

void PresenterPage::showDesign(OptionId option)
{
    const NumberFormat format;
    const OptionReport& report = m_evaluation->option(option);
    const QString name = fromUtf8(optionName(option));
    // Without a name nothing could be configured, and there is no bill.
    m_title->setText(report.compute.name.empty()
                         ? name
                         : tr("%1, %2 a month").arg(name, orMore(format.headline(report.bill.total), report.bill)));
    m_subtitle->setText(tr("%1, at %2").arg(mannerText(m_moment, option), format.timeOfWeek(m_moment.minute)));
    m_diagram->showDesign(designOf(m_scenario, *m_evaluation, m_architecture, m_moment, option));
}

void PresenterPage::showKeys()
{
    QStringList patterns;
    QStringList values;
    for (const std::string_view id : presenterParameters(m_subject)) {
        const ParameterSpec& spec = *findParameter(id);
        values << parameterText(spec.label) + u' ' + valueText(spec, spec.read(m_scenario));
        const QString place = u'%' + QString::number(values.size());
        patterns << (id == parameter() ? QStringLiteral("<b style=\"color:%1\">‹ ").arg(m_theme.you.name()) + place +
                                             QStringLiteral(" ›</b>")
                                       : place);
    }
    m_values->showMarkup(patterns.join(QStringLiteral(" &nbsp;·&nbsp; ")), values);
    m_keys->setText(
        tr("← → change, ↑ ↓ choose, 1 to %1 another chart, 9 and 0 the designs, Space plays, B blanks, Esc leaves")
            .arg(chartCount));
}

void PresenterPage::fitType()
{
    const auto pixels = [this](double size) {
        return static_cast<int>(std::ceil(size * height() / usualHeight * m_typeSize / 100.0));
    };
    m_title->setFont(pixelFont(font(), pixels(titleSize), QFont::DemiBold));
    for (QLabel* label : std::initializer_list<QLabel*>{m_subtitle, m_values, m_keys})
        label->setFont(pixelFont(font(), pixels(bodySize)));
    if (m_chart)
        m_chart->setTextSize(pixels(bodySize));
}

void PresenterPage::setTypeSize(int percent)
{
    m_typeSize = percent;
    fitType();
}

void PresenterPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_chart)
        m_chart->setTheme(theme);
    else
        m_diagram->setTheme(theme);
    m_ring->setColor(theme.you);
    for (QLabel* label : std::initializer_list<QLabel*>{m_title, m_subtitle, m_values, m_keys}) {
        QPalette colors = label->palette();
        colors.setColor(QPalette::WindowText, label == m_title || label == m_values ? theme.ink : theme.ink2);
        label->setPalette(colors);
    }
    showContent();
    update();
}

void PresenterPage::chooseParameter(int by)
{
    const std::size_t count = presenterParameters(m_subject).size();
    m_chosen = (m_chosen + count + static_cast<std::size_t>(by + static_cast<int>(count))) % count;
    showKeys();
}

void PresenterPage::change(int steps)
{
    const ParameterSpec& spec = *findParameter(parameter());
    const double value = SliderMap(spec).moved(std::get<double>(spec.read(m_scenario)), steps);
    const bool continues = m_sinceChange.isValid() && m_sinceChange.elapsed() < gestureMs;
    m_sinceChange.start();
    emit edited({.changes = {{spec.id, value}}, .continues = continues});
}

void PresenterPage::moveHandle(const ChartHandle& handle, QPointF to, bool continues)
{
    if (auto edit = handleEdit(m_scenario, handle, to)) {
        edit->continues = continues;
        emit edited(*edit);
    }
}

void PresenterPage::takeControlKey(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        emit typeSizeRequested(1);
    else if (key == Qt::Key_Minus)
        emit typeSizeRequested(-1);
    else if (key == Qt::Key_0)
        emit typeSizeRequested(0);
    else if (key == Qt::Key_T)
        emit themeToggled();
    else if (key == Qt::Key_Z)
        emit undoRequested();
}

bool PresenterPage::takeTimeKey(int key)
{
    constexpr double hour = 60.0;
    if (key == Qt::Key_Space)
        emit playToggled();
    else if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
        emit timeStepped(key == Qt::Key_PageDown ? hour : -hour);
    else
        return false;
    return true;
}

void PresenterPage::keyPressEvent(QKeyEvent* event)
{
    constexpr int step = 10; ///< places of a slider, a hundredth of its way
    const int key = event->key();
    const int steps = event->modifiers() & Qt::ShiftModifier ? 10 * step : step;
    if (event->modifiers() & Qt::ControlModifier)
        takeControlKey(key);
    else if (key == Qt::Key_Escape || key == Qt::Key_F11)
        emit left();
    else if (key == Qt::Key_B || key == Qt::Key_W)
        m_blank->cover(key == Qt::Key_B ? Qt::black : Qt::white);
    else if (key == Qt::Key_Right || key == Qt::Key_Plus)
        change(steps);
    else if (key == Qt::Key_Left || key == Qt::Key_Minus)
        change(-steps);
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        chooseParameter(key == Qt::Key_Down ? 1 : -1);
    else if (key >= Qt::Key_1 && key < Qt::Key_1 + chartCount)
        choose(chartKinds[static_cast<std::size_t>(key - Qt::Key_1)]);
    else if (key == Qt::Key_9 || key == Qt::Key_0)
        choose(key == Qt::Key_9 ? OptionId::Ec2 : OptionId::Lambda);
    else if (!takeTimeKey(key))
        QWidget::keyPressEvent(event);
}

void PresenterPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitType();
}

void PresenterPage::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit left();
}

void PresenterPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
}

} // namespace loadline
