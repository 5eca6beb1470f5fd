// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/architecturesheets.h"

#include "ui/architecture/diagramview.h"
#include "ui/architecture/statedelegate.h"
#include "ui/architecture/statemodel.h"
#include "ui/charts/chartnotes.h"
#include "ui/export/tablepaint.h"
#include "ui/font.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(architecture)
};

constexpr qreal headingHeight = 30.0;
constexpr int headingPixels = 16;

double orNothing(const std::optional<Usd>& amount)
{
    return amount ? amount->dollars() : std::numeric_limits<double>::quiet_NaN();
}

TableColumn textColumn(const QString& name) { return {.name = name, .format = Format::Decimal}; }

ChartTable tableOf(const Architecture& parts)
{
    TableColumn option = textColumn(Words::tr("Option"));
    TableColumn part = textColumn(Words::tr("Part"));
    TableColumn present = textColumn(Words::tr("In the scenario"));
    TableColumn monthly{.name = Words::tr("USD a month"), .format = Format::Usd};
    TableColumn detail = textColumn(Words::tr("Detail"));
    for (const OptionId id : {OptionId::Ec2, OptionId::Lambda}) {
        for (const ArchitecturePart& one : parts[static_cast<std::size_t>(id)]) {
            option.texts << fromUtf8(optionName(id));
            part.texts << modelText(one.name);
            present.texts << (one.isPresent ? Words::tr("yes") : Words::tr("no"));
            monthly.numbers.push_back(orNothing(one.monthly));
            detail.texts << text(one.detail);
        }
    }
    return {{option, part, present, monthly, detail}};
}

ChartTable tableOf(const StateModel& model)
{
    TableColumn need = textColumn(Words::tr("Need"));
    TableColumn option = textColumn(Words::tr("Option"));
    TableColumn answer = textColumn(Words::tr("Answer"));
    TableColumn why = textColumn(Words::tr("Why"));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : {StateModel::Ec2, StateModel::Lambda}) {
            const QModelIndex cell = model.index(row, column);
            need.texts << model.index(row, StateModel::Need).data().toString();
            option.texts << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            answer.texts << cell.data(StateModel::ChipRole).toString();
            why.texts << cell.data(StateModel::WhyRole).toString();
        }
    }
    return {{need, option, answer, why}};
}

PaintedCell cellOf(const StateModel& model, int row, int column, const Theme& theme)
{
    const QModelIndex index = model.index(row, column);
    if (column == StateModel::Need)
        return {.strong = index.data().toString()};
    const ChipInk ink = chipInk(theme, static_cast<StateFit>(index.data(StateModel::FitRole).toInt()));
    const QString words = index.data(StateModel::ChipRole).toString();
    PaintedCell cell{.strong = ink.mark.isEmpty() ? words : QStringLiteral("%1 %2").arg(ink.mark, words),
                     .plain = index.data(StateModel::WhyRole).toString(),
                     .ink = ink.text};
    if (ink.fill.alpha() > 0) {
        cell.fill = ink.fill;
        cell.edge = ink.edge;
    }
    return cell;
}

void paintState(QPainter& painter, const QRectF& area, const Theme& theme, const std::vector<StateRow>& state)
{
    StateModel model;
    model.showState(state);
    PaintedTable table{.stretches = {0.17, 0.415, 0.415}, .head = {}, .rows = {}};
    for (int column = 0; column < model.columnCount(); ++column)
        table.head.append({.strong = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    for (int row = 0; row < model.rowCount(); ++row) {
        QVector<PaintedCell> cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cellOf(model, row, column, theme));
        table.rows.append(cells);
    }
    paintTable(painter, table, area, scaleToFit({table}, area.size()), theme);
}

/// "EC2 meets 4 of 4 needs as it is, Lambda 3."
QString stateFinding(const std::vector<StateRow>& state)
{
    const auto count = [&](auto&& counts) {
        return NumberFormat().count(double(std::ranges::count_if(state, counts)));
    };
    const auto isNeeded = [](const StateRow& row) {
        return std::ranges::any_of(row.answers, [](const auto& one) { return one.fit != StateFit::NotNeeded; });
    };
    const auto isMet = [](OptionId option) {
        return [option](const StateRow& row) {
            return row.answers[static_cast<std::size_t>(option)].fit == StateFit::AsIs;
        };
    };
    if (std::ranges::none_of(state, isNeeded))
        return Words::tr("The code needs nothing that an option must add");
    return Words::tr("EC2 meets %1 of %2 needs as it is, Lambda %3")
        .arg(count(isMet(OptionId::Ec2)), count(isNeeded), count(isMet(OptionId::Lambda)));
}

} // namespace

double busiestMinute(const Evaluation& evaluation)
{
    const Series& rates = evaluation.traffic.rates;
    return static_cast<double>(std::ranges::max_element(rates) - rates.begin()) * minutesPerStep;
}

Sheet architectureSheet(const Scenario& scenario, const Evaluation& evaluation, const Architecture& parts,
                        double minute)
{
    const Moment moment = momentAt(scenario, evaluation, minute);
    std::array designs{designOf(scenario, evaluation, parts, moment, OptionId::Ec2),
                       designOf(scenario, evaluation, parts, moment, OptionId::Lambda)};
    const SheetPainting paint = [designs](QPainter& painter, const QRectF& area, const Theme& theme) {
        // On end, one design lies below the other.
        const bool isWide = area.width() > area.height();
        const QSizeF each(isWide ? area.width() / 2.0 : area.width(), isWide ? area.height() : area.height() / 2.0);
        QPointF corner = area.topLeft();
        for (const Design& design : designs) {
            DiagramView view(theme);
            view.showDesign(design);
            drawWords(painter, pixelFont(QGuiApplication::font(), headingPixels, QFont::DemiBold),
                      theme.optionText(design.option), QRectF(corner, QSizeF(each.width(), headingHeight)),
                      Qt::AlignVCenter, fromUtf8(optionName(design.option)));
            view.drawInto(painter, QRectF(corner, each).adjusted(0.0, headingHeight, -8.0, 0.0));
            corner += isWide ? QPointF(each.width(), 0.0) : QPointF(0.0, each.height());
        }
    };
    return {.key = QStringLiteral("architecture"),
            .name = Words::tr("Architecture"),
            .words = {.title = text(evaluation.verdict.sentence),
                      .subtitle = Words::tr("Both designs on %1").arg(NumberFormat().timeOfWeek(moment.minute)),
                      .footnote = priceFootnote(evaluation),
                      .notes = text(evaluation.verdict.because)},
            .content = paint,
            .table = tableOf(parts)};
}

Sheet stateSheet(const Evaluation& evaluation)
{
    StateModel model;
    model.showState(evaluation.state);
    const SheetPainting paint = [state = evaluation.state](QPainter& painter, const QRectF& area, const Theme& theme) {
        paintState(painter, area, theme, state);
    };
    return {.key = QStringLiteral("state-options"),
            .name = Words::tr("State options"),
            .words = {.title = stateFinding(evaluation.state),
                      .subtitle = Words::tr("What the code needs, and what each option adds for it, $ per month"),
                      .footnote = priceFootnote(evaluation),
                      .notes = text(evaluation.verdict.because)},
            .content = paint,
            .table = tableOf(model)};
}

} // namespace loadline
