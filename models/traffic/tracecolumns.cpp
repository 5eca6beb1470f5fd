// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tracecolumns.h"

#include <algorithm>
#include <set>

namespace loadline {
namespace {

constexpr std::size_t mostMetrics = 500;
constexpr std::string_view columnParameter = "traffic.trace_column";

struct ValueJudge
{
    const TraceTable& table;
    const TraceChoices& choices;
    ColumnJudgement& judged;

    [[nodiscard]] bool isTime(std::size_t column) const
    {
        return std::ranges::find(judged.time.columns, column) != judged.time.columns.end();
    }
    [[nodiscard]] bool isNumeric(std::size_t column) const
    {
        const CellFacts& cells = judged.cells[column];
        return cells.numbers > 0 && 2 * cells.numbers >= cells.cells && !isTime(column);
    }
    [[nodiscard]] NameRank rankOf(std::size_t column) const
    {
        const CellFacts& cells = judged.cells[column];
        const NameFacts& name = judged.names[column];
        if (cells.strangeUnits > cells.numbers)
            return NameRank::Never;
        // A second time is no count.
        if (cells.unixTimes == cells.cells && name.time != TimeRank::None)
            return NameRank::Never;
        return name.rank;
    }
    [[nodiscard]] bool countsUp(std::size_t column) const
    {
        const CellFacts& cells = judged.cells[column];
        return judged.names[column].cumulative && cells.falls == 0 && cells.rises >= 5;
    }

    void judge();

private:
    void fail(Message sentence) { judged.error = TraceError{0, std::move(sentence)}; }
    bool chosen();
    bool chooseMetric(std::size_t metric, std::string_view wanted);
    bool chooseStatistic();
    void chooseByName();
    void take(std::vector<std::size_t> columns);
    [[nodiscard]] std::optional<std::size_t> metricColumn() const;
    [[nodiscard]] std::vector<std::string> metricsIn(std::size_t column) const;
    [[nodiscard]] std::optional<std::size_t> valueOfMetric() const;
    [[nodiscard]] bool rowsAreRequests() const;
    [[nodiscard]] bool isRegular() const;
    void ask(std::span<const std::string> names);
    void undecided(std::span<const std::size_t> columns);
};

std::optional<std::size_t> ValueJudge::metricColumn() const
{
    for (std::size_t column = 0; column < judged.names.size(); ++column) {
        const bool label = table.form == TraceForm::MetricData && table.names[column] == "Label";
        if ((judged.names[column].metric || label) && !isTime(column) && judged.cells[column].cells > 0 &&
            judged.cells[column].numbers == 0)
            return column;
    }
    return {};
}

std::vector<std::string> ValueJudge::metricsIn(std::size_t column) const
{
    std::set<std::string, std::less<>> metrics;
    std::vector<std::string> inOrder;
    std::vector<std::string_view> cells;
    for (std::size_t row = 0; row < table.rows.size() && inOrder.size() < mostMetrics; ++row) {
        if (table.cells(row, cells) && column < cells.size() && metrics.find(cells[column]) == metrics.end()) {
            metrics.emplace(cells[column]);
            inOrder.emplace_back(cells[column]);
        }
    }
    return inOrder;
}

std::optional<std::size_t> ValueJudge::valueOfMetric() const
{
    std::optional<std::size_t> best;
    for (std::size_t column = 0; column < judged.cells.size(); ++column) {
        if (isNumeric(column) && rankOf(column) >= NameRank::Value && (!best || rankOf(column) > rankOf(*best)))
            best = column;
    }
    return best;
}

void ValueJudge::take(std::vector<std::size_t> columns)
{
    std::optional<RateUnit> rate;
    for (const std::size_t column : columns) {
        const RateUnit own =
            judged.names[column].rate != RateUnit::None ? judged.names[column].rate : judged.cells[column].rate;
        if (rate && *rate != own)
            return fail({translatable("models", "The column %1 counts over another time than those before it; choose "
                                                "columns alike with traffic.trace_column."),
                         {quotedName(table.names[column])}});
        rate = own;
    }
    judged.values.rate = rate.value_or(RateUnit::None);
    judged.values.columns = std::move(columns);
}

/// What a person asked for. False where nothing was.
bool ValueJudge::chosen()
{
    if (choices.column.empty())
        return false;
    const auto metric = metricColumn();
    if (metric && chooseMetric(*metric, choices.column))
        return true;
    auto columns = namedColumns(table.names, choices.column);
    if (auto* problem = std::get_if<Message>(&columns)) {
        std::vector<std::string> metrics = metric ? metricsIn(*metric) : std::vector<std::string>{};
        if (!metrics.empty())
            problem->arguments.back() = quotedNames(metrics);
        fail({translatable("models", "%1 (traffic.trace_column)."), {std::move(*problem)}});
        return true;
    }
    take(std::get<std::vector<std::size_t>>(std::move(columns)));
    return true;
}

/// A table of measurements: takes the rows of those whose names count requests, or of those wanted.
bool ValueJudge::chooseMetric(std::size_t metric, std::string_view wanted)
{
    const auto value = valueOfMetric();
    const auto metrics = metricsIn(metric);
    if (!value || metrics.empty())
        return false;
    std::vector<std::string> taken;
    if (!wanted.empty()) {
        const auto found = namedColumns(metrics, wanted);
        if (!std::holds_alternative<std::vector<std::size_t>>(found))
            return false;
        for (const std::size_t index : std::get<std::vector<std::size_t>>(found))
            taken.push_back(metrics[index]);
    } else if (metrics.size() == 1) {
        if (nameFacts(metrics.front()).rank == NameRank::Never) {
            fail({translatable("models", "The file measures %1, which is no count of requests; "
                                         "traffic.trace_column=%2 takes it nevertheless."),
                  {quotedName(metrics.front()), metrics.front().substr(0, 60)}});
            return true;
        }
        taken = metrics;
    } else {
        NameRank best = NameRank::Never;
        for (const std::string& name : metrics) {
            const NameRank rank = nameFacts(name).rank;
            if (rank > best)
                taken.clear();
            best = std::max(best, rank);
            if (rank == best && rank > NameRank::Never)
                taken.push_back(name);
        }
        if (taken.size() != 1) {
            ask(taken.empty() ? metrics : taken);
            fail({translatable("models", "The file measures several things: %1. Say which are requests with "
                                         "traffic.trace_column=NAME; A+B adds two."),
                  {quotedNames(taken.empty() ? metrics : taken)}});
            return true;
        }
    }
    take({*value});
    judged.values.metric = metric;
    judged.values.metrics = std::move(taken);
    if (judged.values.rate == RateUnit::None)
        judged.values.rate = nameFacts(judged.values.metrics.front()).rate;
    return true;
}

/// The answer of get-metric-statistics has a column for each statistic.
bool ValueJudge::chooseStatistic()
{
    if (table.form != TraceForm::MetricStatistics)
        return false;
    if (!table.label.empty() && nameFacts(table.label).rank == NameRank::Never) {
        fail({translatable("models", "The file measures %1, which is no count of requests; ask for Invocations, "
                                     "RequestCount or Count."),
              {quotedName(table.label)}});
        return true;
    }
    for (const std::string_view statistic : {"Sum", "SampleCount", "Average"}) {
        const auto found = std::ranges::find(table.names, statistic);
        if (found == table.names.end())
            continue;
        take({static_cast<std::size_t>(found - table.names.begin())});
        return true;
    }
    return false;
}

void ValueJudge::ask(std::span<const std::string> names)
{
    constexpr std::size_t mostAnswers = 8;
    TraceQuestion question{.parameter = columnParameter,
                           .subject = {translatable("models", "The requests are in"), {}},
                           .found = {translatable("models", "several would do"), {}}};
    std::string all;
    for (const std::string& name : names) {
        if (question.answers.size() < mostAnswers)
            question.answers.push_back({name, {"%1", {name}}});
        all += (all.empty() ? "" : "+") + name;
    }
    if (names.size() > 1)
        question.answers.push_back({all, {translatable("models", "all of them, added up"), {}}});
    question.certain = false;
    judged.question = std::move(question);
}

void ValueJudge::undecided(std::span<const std::size_t> columns)
{
    std::vector<std::string> names;
    for (const std::size_t column : columns)
        names.push_back(table.names[column]);
    ask(names);
    fail({translatable("models", "Several columns may be the requests: %1. Choose one with traffic.trace_column=NAME; "
                                 "A+B adds two."),
          {quotedNames(names)}});
}

/// Whether the rows stand at even distances, as a recorder writes them and events do not.
bool ValueJudge::isRegular() const
{
    constexpr std::size_t looked = 200;
    std::vector<std::string_view> cells;
    std::vector<TimeSpan> distances;
    std::optional<Instant> before;
    for (std::size_t row = 0; row < std::min(table.rows.size(), looked); ++row) {
        if (judged.time.columns.size() != 1 || !table.cells(row, cells) || judged.time.columns.front() >= cells.size())
            return true;
        TimeForm form = judged.time.form;
        if (form.order == DateOrder::Open)
            form.order = DateOrder::DayFirst;
        const auto time = parseTimestamp(cells[judged.time.columns.front()], form);
        if (!std::holds_alternative<Timestamp>(time))
            continue;
        const Instant now = std::get<Timestamp>(time).time;
        if (before)
            distances.push_back(now - *before);
        before = now;
    }
    if (distances.size() < 2)
        return true;
    std::ranges::sort(distances);
    const TimeSpan middle = distances[distances.size() / 2];
    const auto alike = std::ranges::count_if(
        distances, [middle](TimeSpan d) { return 10 * d >= 9 * middle && 10 * d <= 11 * middle; });
    return middle > TimeSpan{0} && 4 * static_cast<std::size_t>(alike) >= 3 * distances.size();
}

bool ValueJudge::rowsAreRequests() const
{
    if (judged.reportsOnly)
        return true;
    bool perRequest = false;
    bool one = false;
    bool numbers = false;
    for (std::size_t column = 0; column < judged.cells.size(); ++column) {
        const CellFacts& cells = judged.cells[column];
        if (cells.cells > 0 && 2 * cells.requestLines >= cells.cells)
            return true;
        const NameFacts& name = judged.names[column];
        perRequest = perRequest || name.perRequest;
        one = one || name.oneRequest;
        numbers = numbers || isNumeric(column) || cells.strangeUnits > 0;
    }
    if (!numbers)
        return true;
    return one || (perRequest && !isRegular());
}

void ValueJudge::chooseByName()
{
    std::vector<std::size_t> best;
    std::vector<std::size_t> numeric;
    std::optional<std::size_t> rising;
    NameRank rank = NameRank::Never;
    for (std::size_t column = 0; column < judged.cells.size(); ++column) {
        if (!isNumeric(column) && judged.cells[column].strangeUnits == 0)
            continue;
        numeric.push_back(column);
        const NameRank own = rankOf(column);
        if (own == NameRank::Never)
            continue;
        if (countsUp(column)) {
            rising = column;
            continue;
        }
        if (own > rank)
            best.clear();
        rank = std::max(rank, own);
        if (own == rank)
            best.push_back(column);
    }
    // Numbers whose names say nothing beside a column for the line of a request are its size and status.
    const bool unnamed = rank <= NameRank::Unknown;
    if (unnamed && rowsAreRequests())
        return;
    if (best.size() > 1) {
        // The count and its rate are the same thing twice.
        const auto isRate = [this](std::size_t column) { return judged.names[column].rate != RateUnit::None; };
        if (rank == NameRank::Requests && std::ranges::count_if(best, isRate) == static_cast<int>(best.size()) - 1)
            std::erase_if(best, isRate);
    }
    if (best.size() == 1)
        return take(best);
    if (best.size() > 1)
        return undecided(best);
    if (rising)
        return fail({translatable("models", "The column %1 counts up from some start; write what happened in each "
                                            "interval, such as increase() or rate() gives."),
                     {quotedName(table.names[*rising])}});
    std::vector<std::string> names;
    names.reserve(numeric.size());
    for (const std::size_t column : numeric)
        names.push_back(table.names[column]);
    fail({translatable("models", "No column counts requests by its name: %1. Choose with traffic.trace_column=NAME, or "
                                 "count rows with traffic.trace_rows=count."),
          {quotedNames(names)}});
    ask(names);
    judged.question->found = {translatable("models", "no name says so"), {}};
}

void ValueJudge::judge()
{
    if (choices.rows == TraceRows::Count || judged.time.kind == TimeKind::Wide || chosen())
        return;
    if (chooseStatistic())
        return;
    if (const auto metric = metricColumn(); metric && chooseMetric(*metric, {}))
        return;
    chooseByName();
}

bool isLambdaLog(const TraceTable& table)
{
    for (std::size_t row = 0; row < std::min<std::size_t>(table.rows.size(), 200); ++row) {
        const TraceTable::Row& place = table.rows[row];
        if (table.text().substr(place.offset, place.length).find("REPORT RequestId:") != std::string_view::npos)
            return true;
    }
    return false;
}

/// What each column is in the end, and why.
void describeColumns(const TraceTable& table, const ValueJudge& judge, const TraceChoices& choices)
{
    ColumnJudgement& judged = judge.judged;
    const bool byPerson = !choices.column.empty();
    for (std::size_t column = 0; column < table.names.size(); ++column) {
        TraceColumn entry{.name = table.names[column]};
        const CellFacts& cells = judged.cells[column];
        entry.canBeTime = cells.moments + cells.timesOfDay + cells.unixTimes + cells.compact + cells.hours > 0;
        entry.canBeValue = cells.numbers > 0;
        if (judge.isTime(column)) {
            entry.role = TraceRole::Time;
            entry.reason = {translatable("models", "It holds the time."), {}};
        } else if (std::ranges::find(judged.values.columns, column) != judged.values.columns.end()) {
            entry.role = TraceRole::Value;
            entry.reason = {byPerson ? translatable("models", "It was chosen.")
                            : judge.rankOf(column) >= NameRank::Visits
                                ? translatable("models", "Its name counts requests.")
                                : translatable("models", "It is the column of numbers."),
                            {}};
        } else if (judged.values.metric == column) {
            entry.role = TraceRole::Metric;
            entry.reason = {translatable("models", "It says what each row measures."), {}};
        } else if (judge.isNumeric(column) || cells.strangeUnits > 0) {
            entry.role = TraceRole::LeftOut;
            entry.reason = {judge.countsUp(column) ? translatable("models", "It counts up from some start.")
                            : judge.rankOf(column) == NameRank::Never
                                ? translatable("models", "Its name or unit measures something else.")
                                : translatable("models", "Another column is taken."),
                            {}};
        } else {
            entry.role = TraceRole::Words;
            entry.reason = {translatable("models", "It holds words."), {}};
        }
        judged.columns.push_back(std::move(entry));
    }
}

} // namespace

ColumnJudgement judgeColumns(const TraceTable& table, const TraceChoices& choices)
{
    ColumnJudgement judged;
    judged.cells = cellFacts(table);
    for (const std::string& name : table.names)
        judged.names.push_back(table.headed ? nameFacts(name) : NameFacts{});
    judged.wide = findWideColumns(table.names);
    judged.reportsOnly = isLambdaLog(table);
    auto time = judgeTime(table, judged, choices);
    if (auto* error = std::get_if<TraceError>(&time)) {
        judged.error = std::move(*error);
    } else {
        judged.time = std::get<TimeColumns>(std::move(time));
        // Hours in the names go with a date in the rows.
        const bool hasTime = judged.time.kind == TimeKind::Moment && !judged.time.daysOnly;
        if (judged.wide.count > 0 && !hasTime && choices.timeColumn.empty()) {
            if (judged.time.kind != TimeKind::Moment)
                judged.time.columns.clear();
            judged.time.kind = TimeKind::Wide;
        }
    }
    if (!judged.error && judged.time.kind == TimeKind::None) {
        if (table.names.size() < 2)
            judged.error =
                traceErrorAt(table.line(0), translatable("models", "there is no second column; separate time and value "
                                                                   "by a comma, a semicolon or a tab"));
        else
            judged.error = TraceError{
                0,
                {translatable("models", "No column holds a time; there are %1. Write times as 2014-04-30 08:30:00, or "
                                        "choose a column with traffic.trace_time=NAME."),
                 {quotedNames(table.names)}}};
    }
    ValueJudge judge{table, choices, judged};
    if (!judged.error)
        judge.judge();
    describeColumns(table, judge, choices);
    return judged;
}

} // namespace loadline
