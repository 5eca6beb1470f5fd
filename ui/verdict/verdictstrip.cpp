// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/verdictstrip.h"

#include "ui/bill/billcontrols.h"
#include "ui/format.h"
#include "ui/pinned.h"
#include "ui/plaintext.h"
#include "ui/verdict/bigfigure.h"
#include "ui/verdict/breakevenbar.h"
#include "ui/verdict/figurenote.h"
#include "ui/verdict/verdicttext.h"
#include "ui/verdict/warningchip.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace loadline {
namespace {

constexpr int stripHeight = 104;
constexpr int leastChipColumn = 170;
constexpr int chipColumn = 320;
constexpr int narrowChipColumn = 340; ///< small windows have the larger type
/// A strip of less width has narrower figures, and at least its text keeps this much.
constexpr int wideStrip = 1000;
constexpr int figureWidth = 172;
constexpr int narrowFigureWidth = 150;
constexpr int leastText = 285;

QFrame* divider()
{
    auto* line = new QFrame;
    line->setObjectName(QStringLiteral("divider"));
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    return line;
}

/// All warnings, the gravest first.
std::vector<Warning> sortedWarnings(const Evaluation& evaluation)
{
    std::vector<Warning> warnings = evaluation.warnings;
    for (const OptionReport& option : evaluation.options)
        warnings.insert(warnings.end(), option.warnings.begin(), option.warnings.end());
    std::ranges::stable_sort(warnings, std::greater{}, &Warning::severity);
    return warnings;
}

/// Whether the warning says what something costs, which then stands in that option's bill.
bool namesCost(const Warning& warning)
{
    const auto isDollars = [](const auto& argument) {
        const auto* value = std::get_if<MessageNumber>(&argument);
        return value && value->format == Format::Usd;
    };
    return warning.option && std::ranges::any_of(warning.message.arguments, isDollars);
}

} // namespace

VerdictStrip::VerdictStrip(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_figures{new BigFigure(OptionId::Ec2), new BigFigure(OptionId::Lambda)}
    , m_text(new VerdictText)
    , m_bar(new BreakEvenBar)
    , m_chipColumn(new QWidget)
    , m_chipMenu(new QMenu(this))
    , m_more(new QMenu(this))
{
    setObjectName(QStringLiteral("card"));
    setFixedHeight(stripHeight);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(16, 10, 12, 8);
    middle->setSpacing(4);
    middle->addWidget(m_text);
    middle->addWidget(m_bar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 12, 1);
    layout->setSpacing(0);
    for (BigFigure* figure : m_figures) {
        layout->addWidget(figure);
        layout->addWidget(divider());
        connect(figure, &QAbstractButton::clicked, this, [this, figure] { requestBill(figure->option()); });
    }
    layout->addLayout(middle, 1);
    layout->addWidget(m_chipColumn);
    auto* column = new QVBoxLayout(m_chipColumn);
    createChips(column);
    m_announcing.setSingleShot(true);
    m_announcing.setInterval(announceAfterMs);
    connect(&m_announcing, &QTimer::timeout, this, &VerdictStrip::announce);
    connect(m_text, &VerdictText::activated, this, &VerdictStrip::requestWinnersBill);
    connect(m_bar, &BreakEvenBar::edited, this, &VerdictStrip::edited);
    setTheme(theme);
}

void VerdictStrip::createChips(QVBoxLayout* layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStretch(1);
    for (std::size_t index = 0; index < mostChips; ++index) {
        m_chips[index] = new WarningChip;
        m_chips[index]->hide();
        layout->addWidget(m_chips[index], 0, Qt::AlignLeft);
        m_chips[index]->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(m_chips[index], &QToolButton::clicked, this, [this, index] { requestParameter(index); });
        connect(m_chips[index], &QWidget::customContextMenuRequested, this, [this, index] { openChipMenu(index); });
    }
    layout->addStretch(1);
}

void VerdictStrip::showEvaluation(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned)
{
    for (const BigFigure* figure : m_figures)
        showFigure(scenario, evaluation, pinned, figure->option());
    const bool isSimulated = evaluation.option(OptionId::Lambda).simulated.has_value();
    m_text->setInA(!pinned       ? QString()
                   : isSimulated ? tr("In A, by formula: %1").arg(text(pinned->evaluation.verdict.sentence))
                                 : tr("In A: %1").arg(text(pinned->evaluation.verdict.sentence)));
    showVerdict(evaluation.verdict);
    m_bar->showBreakEven(scenario.traffic.average, evaluation.breakEven,
                         pinned ? std::optional(pinned->scenario.traffic.average) : std::nullopt);
    std::vector<Warning> warnings = sortedWarnings(evaluation);
    if (warnings != m_warnings) {
        m_warnings = std::move(warnings);
        showChips();
    }
}

void VerdictStrip::showFigure(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned, OptionId id)
{
    const OptionReport& report = evaluation.option(id);
    BigFigure* figure = m_figures[static_cast<std::size_t>(id)];
    const QString amount =
        report.feasible ? orMore(NumberFormat().headline(report.bill.total), report.bill) : QString(noValue);
    const QString difference = pinned ? differenceText(report, pinned->evaluation.option(id)) : QString();
    figure->showFigure(amount, figureNote(scenario, report), difference, briefFigureNote(report));
    figure->setToolTip(figureToolTip(scenario, report, evaluation));
    figure->setAccessibleDescription(figureNote(scenario, report));
}

void VerdictStrip::showVerdict(const Verdict& verdict)
{
    const bool winner = verdict.kind == VerdictKind::Cheaper || verdict.kind == VerdictKind::OnlyOne;
    const QString name = winner ? fromUtf8(optionName(verdict.winner)) : QString();
    m_winner = verdict.winner;
    const QString sentence = text(verdict.sentence);
    const QString because = text(verdict.because);
    if (sentence == m_text->sentence() && because == m_text->because())
        return;
    m_text->showText(sentence, because, text(verdict.brief));
    m_text->setWinner(name, verdict.winner);
    setAccessibleName(sentence);
    setAccessibleDescription(because);
    m_announcing.start();
}

void VerdictStrip::showChips()
{
    const bool surplus = m_warnings.size() > mostChips;
    // The last chip becomes the door to all that have no chip.
    const std::size_t own = surplus ? mostChips - 1 : m_warnings.size();
    m_more->clear();
    for (std::size_t index = 0; index < mostChips; ++index) {
        WarningChip* chip = m_chips[index];
        const bool used = index < own;
        const bool door = surplus && index == own;
        chip->setVisible(used || door);
        chip->setMenu(door ? m_more : nullptr);
        chip->setPopupMode(door ? QToolButton::InstantPopup : QToolButton::DelayedPopup);
        if (used) {
            chip->showText(m_warnings[index].severity, text(m_warnings[index].message), m_theme);
            const QString tip = namesCost(m_warnings[index])
                                    ? tr("%1. Click to see the value behind it, right-click for its line in the bill.")
                                    : tr("%1. Click to see the value behind it.");
            chip->setToolTip(plainTip(tip.arg(chip->fullText())));
        } else if (door) {
            chip->showText(Severity::Note, tr("%1 more").arg(m_warnings.size() - own), m_theme);
            chip->setToolTip({});
        }
    }
    for (std::size_t index = own; index < m_warnings.size(); ++index) {
        QAction* action = m_more->addAction(severityIcon(m_warnings[index].severity, m_theme),
                                            plainName(text(m_warnings[index].message)));
        connect(action, &QAction::triggered, this, [this, index] { requestParameter(index); });
    }
}

void VerdictStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (BigFigure* figure : m_figures)
        figure->setTheme(theme);
    m_text->setTheme(theme);
    m_bar->setTheme(theme);
    for (auto* line : findChildren<QFrame*>(QStringLiteral("divider"))) {
        QPalette palette = line->palette();
        palette.setColor(QPalette::Window, theme.border);
        line->setPalette(palette);
    }
    showChips();
}

void VerdictStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < wideStrip;
    const int figures = narrow ? narrowFigureWidth : figureWidth;
    for (BigFigure* figure : m_figures)
        figure->setFixedWidth(figures);
    m_chipColumn->setFixedWidth(
        std::clamp(width() - 2 * figures - leastText, leastChipColumn, narrow ? narrowChipColumn : chipColumn));
}

void VerdictStrip::requestBill(OptionId id) { emit billRequested(id, {}); }

void VerdictStrip::requestBillOf(std::size_t chip)
{
    if (chip >= m_warnings.size() || !namesCost(m_warnings[chip]))
        return;
    const Warning& warning = m_warnings[chip];
    emit billRequested(*warning.option, partBehind(*warning.option, warning.parameter));
}

void VerdictStrip::openChipMenu(std::size_t chip)
{
    // The chip that opens the other warnings has no value of its own.
    if (chip >= m_warnings.size() || m_chips[chip]->menu())
        return;
    m_chipMenu->clear();
    const QAction* value = m_chipMenu->addAction(tr("Show the value behind it"));
    connect(value, &QAction::triggered, this, [this, chip] { requestParameter(chip); });
    if (namesCost(m_warnings[chip])) {
        const QAction* bill = m_chipMenu->addAction(tr("Show in the bill"));
        connect(bill, &QAction::triggered, this, [this, chip] { requestBillOf(chip); });
    }
    m_chipMenu->popup(m_chips[chip]->mapToGlobal(QPoint(0, m_chips[chip]->height())));
}

void VerdictStrip::requestParameter(std::size_t chip)
{
    if (chip < m_warnings.size())
        emit parameterRequested(fromUtf8(m_warnings[chip].parameter));
}

void VerdictStrip::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit announced(m_text->sentence());
}

} // namespace loadline
