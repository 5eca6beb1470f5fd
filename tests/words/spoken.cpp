// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/words/spoken.h"

#include "app/evaluationjson.h"
#include "app/evaluationtext.h"
#include "models/evaluate.h"
#include "models/simulation.h"
#include "tests/words/paintedwords.h"
#include "ui/architecture/diagramview.h"
#include "ui/architecture/dutiesmodel.h"
#include "ui/architecture/statemodel.h"
#include "ui/charts/charts.h"
#include "ui/export/sheets.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/time/timescrubber.h"
#include "ui/verdict/figurenote.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTextDocumentFragment>

namespace loadline::test {
namespace {

constexpr std::array<double, 4> minutes{0.0, 1 * 1440.0 + 10 * 60.0, 2 * 1440.0 + 3 * 60.0, 6 * 1440.0 + 20 * 60.0};

class Listener
{
public:
    explicit Listener(const Told& told)
        : m_told(told)
        , m_parts(architecture(told.scenario, *told.sheet, told.shown))
    {}

    std::vector<Sentence> listen()
    {
        const Evaluation& shown = m_told.shown;
        add(Place::Verdict, text(shown.verdict.sentence));
        add(Place::Because, text(shown.verdict.because));
        add(Place::Because, text(shown.verdict.brief));
        for (const Warning& warning : shown.warnings)
            add(Place::Chip, text(warning.message));
        for (const OptionReport& option : shown.options)
            figures(option);
        for (const QString& key : sheetKeys())
            sheet(key);
        state();
        std::vector<double> times(minutes.begin(), minutes.end());
        times.push_back(busiest());
        for (const double minute : times)
            moment(minute);
        for (const QString& line : evaluationText(shown, m_told.pinned.get()).split(u'\n', Qt::SkipEmptyParts))
            add(Place::Terminal, line.trimmed());
        // What programs read has no language.
        if (QLocale().language() == QLocale::English)
            json(QJsonDocument::fromJson(evaluationJson(shown, m_parts, m_told.pinned.get())).object());
        return std::move(m_all);
    }

private:
    void add(Place place, const QString& words, const OptionReport* option = nullptr)
    {
        if (!words.isEmpty())
            m_all.push_back({place, words, option});
    }

    void figures(const OptionReport& option)
    {
        for (const Warning& warning : option.warnings)
            add(Place::Chip, text(warning.message), &option);
        add(Place::Figure, figureNote(m_told.scenario, option), &option);
        add(Place::Figure,
            QTextDocumentFragment::fromHtml(figureToolTip(m_told.scenario, option, m_told.shown)).toPlainText(),
            &option);
        if (m_told.pinned)
            add(Place::InA, differenceText(option, m_told.pinned->evaluation.option(option.id)), &option);
        for (const ArchitecturePart& part : m_parts[static_cast<std::size_t>(option.id)]) {
            add(Place::Part, modelText(part.name), &option);
            add(Place::Part, text(part.detail), &option);
        }
    }

    void sheet(const QString& key)
    {
        const Sheet one =
            buildSheet(key, {m_told.scenario, m_told.shown, m_parts, m_told.pinned.get(), std::optional(busiest())});
        add(Place::ChartTitle, one.words.title);
        add(Place::ChartNote, one.words.subtitle);
        add(Place::ChartNote, one.words.notes);
        add(Place::Footnote, one.words.footnote);
        if (const auto* chart = std::get_if<ChartData>(&one.content))
            labels(*chart);
    }

    void labels(const ChartData& chart)
    {
        add(Place::ChartNote, chart.empty);
        add(Place::ChartNote, chart.invitation);
        add(Place::ChartLabel, chart.handleFlag);
        for (const ChartPanel& panel : chart.panels) {
            add(Place::ChartLabel, panel.heading);
            for (const auto& [role, words] : panel.key)
                add(Place::ChartLabel, words);
            for (const ChartLabel& label : panel.labels)
                add(Place::ChartLabel, label.value.isEmpty() ? label.text : label.text + u' ' + label.value);
        }
        for (const CostBar& bar : chart.bars) {
            const OptionReport& option = m_told.shown.option(bar.option);
            add(Place::ChartLabel, bar.totalText, &option);
            add(Place::ChartLabel, bar.note, &option);
            add(Place::InA, bar.againstA, &option);
            for (const CostPart& part : bar.parts) {
                add(Place::ChartLabel, part.amountText, &option);
                for (const QString& workings : part.workings)
                    add(Place::Workings, workings, &option);
            }
        }
    }

    void state()
    {
        StateModel model;
        model.showState(m_told.shown.state);
        for (int row = 0; row < model.rowCount(); ++row)
            for (const int column : {StateModel::Ec2, StateModel::Lambda}) {
                const QModelIndex cell = model.index(row, column);
                const OptionReport& option = m_told.shown.options[column == StateModel::Ec2 ? 0 : 1];
                add(Place::State, cell.data().toString(), &option);
                for (const QString& line : cell.data(Qt::ToolTipRole).toString().split(u'\n'))
                    add(Place::State, line, &option);
            }
        DutiesModel duties;
        duties.showDuties(m_told.shown.responsibilities);
        for (int row = 0; row < duties.rowCount({}); ++row)
            for (int column = 0; column < duties.columnCount({}); ++column)
                add(Place::Duty, duties.index(row, column).data().toString());
    }

    void moment(double minute)
    {
        const Moment at = momentAt(m_told.scenario, m_told.shown, minute);
        for (const OptionReport& option : m_told.shown.options) {
            add(Place::Moment, momentText(at, option.id), &option);
            DiagramView view(Theme::light());
            view.showDesign(designOf(m_told.scenario, m_told.shown, m_parts, at, option.id));
            PaintedWords surface({1300, 760});
            QPainter painter(&surface);
            view.drawInto(painter, QRectF(0.0, 0.0, 1300.0, 760.0));
            painter.end();
            for (const QString& words : surface.words())
                add(Place::Diagram, words, &option);
            add(Place::Moment, view.accessibleDescription(), &option);
        }
    }

    void json(const QJsonValue& value)
    {
        static const QStringList sentences{QStringLiteral("message"), QStringLiteral("sentence"),
                                           QStringLiteral("because"), QStringLiteral("why"), QStringLiteral("detail")};
        for (const QJsonValue& one : value.toArray())
            json(one);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (sentences.contains(member.key()))
                add(Place::Json, member.value().toString());
            else
                json(member.value());
        }
    }

    [[nodiscard]] double busiest() const
    {
        const Series& rates = m_told.shown.traffic.rates;
        return static_cast<double>(std::ranges::max_element(rates) - rates.begin()) * minutesPerStep;
    }

    const Told& m_told;
    Architecture m_parts;
    std::vector<Sentence> m_all;
};

} // namespace

Told tell(const Scenario& scenario, const PriceSheet& sheet, std::uint32_t weeks, const Scenario* inA)
{
    Told told{.scenario = scenario, .sheet = &sheet, .formula = evaluate(scenario, sheet), .shown = {}, .pinned = {}};
    told.shown = told.formula;
    if (weeks > 0) {
        constexpr std::uint64_t seed = 3;
        const WeekSimulation simulation(scenario, sheet);
        SimulationTally tally(scenario, sheet);
        for (std::uint32_t week = 0; week < weeks; ++week)
            tally.add(simulation.run(seed, week));
        told.shown = tally.replaceIn(told.formula);
    }
    if (inA)
        told.pinned = std::make_unique<const Pinned>(Pinned{*inA, evaluate(*inA, sheet), QStringLiteral("Before")});
    return told;
}

std::vector<Sentence> spoken(const Told& told) { return Listener(told).listen(); }

} // namespace loadline::test
