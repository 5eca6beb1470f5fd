// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/lessonpage.h"

#include "ui/blankscreen.h"
#include "ui/charts/chartedits.h"
#include "ui/charts/charts.h"
#include "ui/charts/chartview.h"
#include "ui/format.h"
#include "ui/lessons/guessboard.h"
#include "ui/lessons/lessontext.h"
#include "ui/lessons/reveal.h"
#include "ui/lessons/steplist.h"
#include "ui/parameters/paramrow.h"
#include "ui/plaintext.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace loadline {
namespace {

constexpr int margin = 48;
constexpr int mostLetters = 16; ///< of a row's name
constexpr int revealMs = 2000;

ChartKind kindOf(const std::string& key)
{
    for (const ChartKind kind : chartKinds)
        if (chartKey(kind) == fromUtf8(key))
            return kind;
    return ChartKind::Cost;
}

QLabel* newWords(QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

LessonPage::LessonPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(new PlainLabel(this))
    , m_heading(new PlainLabel(this))
    , m_steps(new StepList(theme, this))
    , m_question(newWords(this))
    , m_setting(newWords(this))
    , m_board(new GuessBoard(theme, this))
    , m_chartTitle(newWords(this))
    , m_chartSubtitle(newWords(this))
    , m_chartColumn(new QVBoxLayout)
    , m_side(new QWidget(this))
    , m_words(newWords(m_side))
    , m_rowArea(new QWidget(m_side))
    , m_remember(newWords(m_side))
    , m_back(new QPushButton(tr("Back"), this))
    , m_keep(new QPushButton(tr("Keep this guess (Enter)"), this))
    , m_next(new QPushButton(this))
    , m_hint(new PlainLabel(this))
    , m_blank(new BlankScreen(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_clock.start();
    m_reveal.setStartValue(0.0);
    m_reveal.setEndValue(1.0);
    m_reveal.setDuration(revealMs);
    connect(&m_reveal, &QVariantAnimation::valueChanged, this, &LessonPage::showChart);
    connect(&m_reveal, &QVariantAnimation::finished, this, &LessonPage::showChart);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    buildHead(page);
    buildBody(page);
    buildFooter(page);
    connect(m_board, &GuessBoard::guessMoved, this, &LessonPage::moveGuess);
    connect(m_back, &QPushButton::clicked, this, &LessonPage::goBack);
    connect(m_keep, &QPushButton::clicked, this, &LessonPage::keepGuess);
    connect(m_next, &QPushButton::clicked, this, &LessonPage::goOn);
    setTheme(theme);
}

void LessonPage::buildHead(QVBoxLayout* page)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->addWidget(m_mark);
    head->addSpacing(8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_steps);
    page->addLayout(head);
    page->addSpacing(1);
}

void LessonPage::buildBody(QVBoxLayout* page)
{
    auto* body = new QVBoxLayout;
    body->setContentsMargins(margin, 12, margin, 0);
    body->setSpacing(8);
    body->addWidget(m_question);
    body->addWidget(m_setting);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(margin / 2);
    m_chartColumn->setSpacing(2);
    m_chartColumn->addWidget(m_board, 1);
    m_chartColumn->addWidget(m_chartTitle);
    m_chartColumn->addWidget(m_chartSubtitle);
    renewChart();
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    side->addWidget(m_words);
    side->addWidget(m_rowArea);
    side->addWidget(m_remember);
    side->addStretch(1);
    auto* rows = new QVBoxLayout(m_rowArea);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    columns->addLayout(m_chartColumn, 1);
    columns->addWidget(m_side);
    body->addLayout(columns, 1);
    page->addLayout(body, 1);
}

void LessonPage::renewChart()
{
    delete m_chart;
    m_chart = new ChartView(m_theme, this);
    connect(m_chart, &ChartView::handleMoved, this, &LessonPage::moveHandle);
    m_chartColumn->addWidget(m_chart, 5);
}

void LessonPage::buildFooter(QVBoxLayout* page)
{
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(margin, 8, margin, 14);
    footer->setSpacing(16);
    for (QPushButton* button : {m_back, m_keep, m_next})
        button->setFocusPolicy(Qt::NoFocus);
    m_next->setDefault(true);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setWordWrap(true);
    footer->addWidget(m_back);
    footer->addWidget(m_keep);
    footer->addWidget(m_hint, 1);
    footer->addWidget(m_next);
    page->addLayout(footer);
}

void LessonPage::buildRows()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const std::string_view id : m_lesson.parameters) {
        auto* row = new ParamRow(*findParameter(id), m_rowArea);
        row->setTheme(m_theme);
        row->setFont(m_rowArea->font());
        connect(row, &ParamRow::valueEdited, this, &LessonPage::sendValue);
        m_rowArea->layout()->addWidget(row);
        // A child added to a widget that has been shown before stays hidden until it is told otherwise.
        row->show();
        m_rows.append(row);
    }
}

void LessonPage::start(const Lesson& lesson, const LessonMoments& moments, const QString& heading, bool isLast)
{
    m_isLast = isLast;
    m_lesson = lesson;
    m_moments = moments;
    m_tried = moments.now;
    m_run = LessonRun(lesson.guess);
    m_heading->setText(tr("%1: %2").arg(heading, lessonTitle(lesson.title)));
    setWindowTitle(tr("%1 – Loadline").arg(lessonTitle(lesson.title)));
    m_question->setText(lessonText(lesson.question, moments));
    m_setting->setText(lessonText(lesson.setting, moments));
    buildRows();
    renewChart();
    showStep();
    setFocus();
}

void LessonPage::showTried(const LessonMoment& tried)
{
    m_tried = tried;
    showChart();
}

void LessonPage::showRefusal(std::string_view parameter, const QString& sentence)
{
    if (ParamRow* refused = row(parameter))
        refused->showError(sentence);
}

ParamRow* LessonPage::row(std::string_view parameter) const
{
    const auto found =
        std::ranges::find_if(m_rows, [parameter](const ParamRow* each) { return each->spec().id == parameter; });
    return found == m_rows.end() ? nullptr : *found;
}

void LessonPage::showStep()
{
    const LessonStep step = m_run.step();
    m_steps->showStep(step);
    m_setting->setVisible(step == LessonStep::Question || step == LessonStep::Guess);
    m_board->setVisible(step != LessonStep::Question);
    const bool isShown = step >= LessonStep::Reveal;
    for (QWidget* part :
         {static_cast<QWidget*>(m_chartTitle), static_cast<QWidget*>(m_chartSubtitle), static_cast<QWidget*>(m_chart)})
        part->setVisible(isShown);
    m_side->setVisible(step != LessonStep::Question);
    m_rowArea->setVisible(step == LessonStep::Try);
    m_keep->setVisible(step == LessonStep::Guess);
    m_back->setEnabled(step != LessonStep::Question);
    fitType();
    showBoard();
    showWords();
    if (isShown)
        showChart();
}

void LessonPage::showBoard()
{
    const LessonValueSpec& spec = *findLessonValue(m_lesson.answer);
    GuessState state{.range = m_lesson.guess,
                     .format = spec.format,
                     .guess = m_run.guess(),
                     .typed = fromUtf8(m_run.typed()),
                     .kept = QVector<double>(m_run.kept().begin(), m_run.kept().end()),
                     .names = {},
                     .answer = {}};
    for (qsizetype row = 0; row < state.kept.size(); ++row)
        state.names << rowName(row);
    if (m_run.step() >= LessonStep::Reveal)
        state.answer = *spec.read(*m_moments->now.evaluation) / lessonUnit(spec.format).size;
    m_board->showState(state);
}

QString LessonPage::guessHints() const
{
    const QString unit = fromUtf8(lessonUnit(findLessonValue(m_lesson.answer)->format).text);
    const QString type = unit.isEmpty() ? tr("Type a number.") : tr("Type a number, in %1.").arg(unit);
    return tr("Drag the green flag, or press ← and →; Shift moves ten steps. %1").arg(type) + QStringLiteral("\n\n") +
           tr("Enter keeps a guess for a row of the class, up to %1 of them, so that rows can compete. N names the "
              "row.")
               .arg(LessonRun::mostGuesses) +
           QStringLiteral("\n\n") + tr("What is hatched stays hidden until you ask.");
}

QString LessonPage::revealText() const
{
    QString said = lessonText(m_lesson.reveal, *m_moments);
    const LessonValueSpec& spec = *findLessonValue(m_lesson.answer);
    const double answer = *spec.read(*m_moments->now.evaluation) / lessonUnit(spec.format).size;
    const std::vector<int> nearest = m_run.nearest(answer);
    if (nearest.empty())
        return said;
    QStringList names;
    QStringList guesses;
    for (const int row : nearest) {
        names << rowName(row);
        guesses << guessText(m_run.kept()[static_cast<std::size_t>(row)], spec.format);
    }
    guesses.removeDuplicates();
    said += QStringLiteral("\n\n") + (names.size() == 1 ? tr("%1 is nearest with %2.") : tr("%1 are nearest with %2."))
                                         .arg(QLocale().createSeparatedList(names), guesses.join(QStringLiteral(", ")));
    return said;
}

void LessonPage::showWords()
{
    m_remember->setVisible(m_run.step() == LessonStep::Why);
    m_remember->setText(lessonText(m_lesson.remember, *m_moments));
    switch (m_run.step()) {
    case LessonStep::Question:
        m_next->setText(tr("Guess (Space)"));
        break;
    case LessonStep::Guess:
        m_words->setText(guessHints());
        m_next->setText(tr("Reveal (Space)"));
        break;
    case LessonStep::Reveal:
        m_words->setText(revealText());
        m_next->setText(tr("Why (Space)"));
        break;
    case LessonStep::Why:
        m_words->setText(lessonText(m_lesson.why, *m_moments));
        m_next->setText(tr("Try it (Space)"));
        break;
    case LessonStep::Try:
        m_words->setText(lessonText(m_lesson.tryIt, *m_moments));
        m_next->setText(m_isLast ? tr("Finish (Space)") : tr("Next lesson (Space)"));
        break;
    }
    m_hint->setText(m_run.step() == LessonStep::Try
                        ? tr("Tab reaches the controls; R starts over, Esc leaves, B blanks the screen")
                        : tr("R starts over, Esc leaves, B blanks the screen, Ctrl with + and − sizes the type"));
}

void LessonPage::showChart()
{
    const ChartData chart = buildChart(kindOf(m_lesson.chart), m_tried->scenario, *m_tried->evaluation);
    m_chartTitle->setText(chart.title);
    m_chartSubtitle->setText(chart.subtitle);
    m_chart->showChart(isRevealing() ? partlyDrawn(chart, m_reveal.currentValue().toDouble()) : chart);
    for (ParamRow* each : m_rows)
        each->showScenario(m_tried->scenario, m_lesson.scenario);
}

void LessonPage::goOn()
{
    if (m_run.step() == LessonStep::Try) {
        emit finished();
        return;
    }
    m_run.next();
    m_reveal.stop();
    showStep();
    if (m_run.step() == LessonStep::Reveal)
        startReveal();
}

/// Draws the chart before the class's eyes; at once where the desktop wants no movement.
void LessonPage::startReveal()
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
        return;
    m_reveal.start();
    showChart();
}

void LessonPage::goBack()
{
    m_reveal.stop();
    const bool wasTrial = m_run.step() == LessonStep::Try;
    m_run.back();
    setFocus();
    if (wasTrial)
        emit trialReset();
    showStep();
}

void LessonPage::restart()
{
    m_reveal.stop();
    m_run.restart();
    setFocus();
    emit trialReset();
    showStep();
}

void LessonPage::keepGuess()
{
    if (!m_run.keep())
        m_hint->setText(tr("No more than %1 guesses are kept").arg(LessonRun::mostGuesses));
    showBoard();
}

QString LessonPage::rowName(qsizetype row) const
{
    const QString name = m_rowNames.value(row);
    return name.isEmpty() ? tr("Row %1").arg(row + 1) : name;
}

void LessonPage::setRowNames(const QStringList& names)
{
    m_rowNames = names;
    if (m_moments)
        showBoard();
}

/// Asks for the name of the row whose guess was kept last.
void LessonPage::nameRow()
{
    const auto row = static_cast<int>(m_run.kept().size()) - 1;
    if (row < 0) {
        m_hint->setText(tr("Keep a guess first, with Enter"));
        return;
    }
    QInputDialog ask(this);
    ask.setFont(m_side->font());
    ask.setWindowTitle(tr("Name the row"));
    ask.setLabelText(tr("Whose guess is %1?").arg(rowName(row)));
    ask.setTextValue(m_rowNames.value(row));
    makePlain(ask);
    if (ask.exec() == QDialog::Accepted)
        emit rowNamed(row, ask.textValue().simplified().left(mostLetters));
}

void LessonPage::moveGuess(double share)
{
    m_run.moveTo(share);
    showBoard();
}

void LessonPage::moveHandle(const ChartHandle& handle, QPointF to, bool continues)
{
    if (m_run.step() != LessonStep::Try)
        return;
    if (auto edit = handleEdit(m_tried->scenario, handle, to)) {
        edit->continues = continues;
        emit edited(*edit);
    }
}

void LessonPage::sendValue(ParamRow* row, const ParameterValue& value, EditStep step)
{
    row->showError({});
    emit edited({.changes = {{row->spec().id, value}},
                 .continues = m_gesture.continues(row->spec().id, step, m_clock.elapsed())});
}

} // namespace loadline
