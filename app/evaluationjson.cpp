// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evaluationjson.h"

#include "app/strictjson.h"
#include "models/scenario/parameters.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QLocale>

namespace loadline {
namespace {

/// Sentences in JSON are in English whatever the reader's locale, so that their text too is stable.
std::string sentence(const Message& message) { return NumberFormat(QLocale::c()).text(message).toStdString(); }

std::string_view severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Caution:
        return "caution";
    case Severity::Stop:
        break;
    }
    return "stop";
}

std::string_view verdictKey(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Cheaper:
        return "cheaper";
    case VerdictKind::OnlyOne:
        return "only_one";
    case VerdictKind::Equal:
        return "equal";
    case VerdictKind::Open:
        return "open";
    case VerdictKind::NoTraffic:
        return "no_traffic";
    case VerdictKind::None:
        break;
    }
    return "none";
}

std::string_view fitKey(StateFit fit)
{
    switch (fit) {
    case StateFit::AsIs:
        return "as_is";
    case StateFit::WithPart:
        return "with_part";
    case StateFit::NotPossible:
        return "not_possible";
    case StateFit::NotNeeded:
        break;
    }
    return "not_needed";
}

Json warningsJson(const std::vector<Warning>& warnings)
{
    Json list = Json::array();
    for (const Warning& warning : warnings) {
        list.push_back({{"severity", severityKey(warning.severity)},
                        {"message", sentence(warning.message)},
                        {"parameter", warning.parameter}});
    }
    return list;
}

Json lineJson(const BillLine& line)
{
    Json entry{{"service", line.service},    {"item", line.item},
               {"part", partKey(line.part)}, {"quantity", jsonNumber(line.quantity)},
               {"unit", line.unit},          {"free", jsonNumber(line.free)}};
    if (line.tiers.size() <= 1) {
        entry["unit_price_usd"] = jsonNumber(line.listPrice.dollars());
    } else {
        Json tiers = Json::array();
        for (const TierShare& tier : line.tiers) {
            tiers.push_back({{"quantity", jsonNumber(tier.quantity)},
                             {"unit_price_usd", jsonNumber(tier.unitPrice.dollars())},
                             {"amount_usd", jsonNumber(tier.amount.dollars())}});
        }
        entry["tiers"] = std::move(tiers);
    }
    entry["amount_usd"] = jsonNumber(line.amount.dollars());
    entry["price_date"] = line.priceDate.text();
    entry["derived"] = line.derived;
    entry["source"] = line.source;
    return entry;
}

Json latencyJson(const LatencyReport& latency)
{
    if (latency.density.empty())
        return nullptr; // nothing is answered
    return {{"mean", jsonNumber(inMilliseconds(latency.mean))},
            {"p50", jsonNumber(inMilliseconds(latency.p50))},
            {"p95", jsonNumber(inMilliseconds(latency.p95))},
            {"p99", jsonNumber(inMilliseconds(latency.p99))},
            {"steady", latency.steady}};
}

Json coldStartsJson(const ColdStarts& starts)
{
    return {{"share", jsonNumber(starts.share)},
            {"per_week", jsonNumber(starts.perWeek)},
            {"p50_ms", jsonNumber(inMilliseconds(starts.p50))},
            {"p99_ms", jsonNumber(inMilliseconds(starts.p99))},
            {"basis", sentence(starts.basis)}};
}

Json optionJson(const OptionReport& option)
{
    Json lines = Json::array();
    for (const BillLine& line : option.bill.lines)
        lines.push_back(lineJson(line));
    Json unpriced = Json::array();
    for (const UnpricedLine& line : option.bill.unpriced) {
        unpriced.push_back({{"service", line.service},
                            {"item", line.item},
                            {"part", partKey(line.part)},
                            {"quantity", jsonNumber(line.quantity)},
                            {"unit", line.unit}});
    }
    return {{"id", optionKey(option.id)},
            {"name", optionName(option.id)},
            {"compute", option.compute.name},
            {"monthly_usd", jsonNumber(option.bill.total.dollars())},
            {"feasible", option.feasible},
            {"meets_objective", option.meetsObjective},
            {"warnings", warningsJson(option.warnings)},
            {"latency_ms", latencyJson(option.latency)},
            {"cold_starts", coldStartsJson(option.coldStarts)},
            {"lost_share", jsonNumber(option.compute.lostShare)},
            {"lines", std::move(lines)},
            {"unpriced", std::move(unpriced)}};
}

Json verdictJson(const Verdict& verdict)
{
    Json entry{{"kind", verdictKey(verdict.kind)}};
    const bool hasWinner = verdict.kind == VerdictKind::Cheaper || verdict.kind == VerdictKind::OnlyOne;
    entry["winner"] = hasWinner ? Json(optionKey(verdict.winner)) : Json(nullptr);
    const bool open = verdict.kind == VerdictKind::Open || verdict.kind == VerdictKind::NoTraffic;
    entry["difference_usd"] = open ? Json() : jsonNumber(verdict.difference.dollars());
    entry["difference_share"] = open ? Json() : jsonNumber(verdict.differenceShare);
    entry["sentence"] = sentence(verdict.sentence);
    entry["because"] = sentence(verdict.because);
    return entry;
}

Json breakEvenJson(const BreakEven& breakEven)
{
    Json list = Json::array();
    for (const BreakEvenPoint& point : breakEven.points) {
        list.push_back({{"requests_per_second", jsonNumber(point.rate.perSecond())},
                        {"monthly_usd", jsonNumber(point.monthly.dollars())},
                        {"cheaper_below", optionKey(point.cheaperBelow)}});
    }
    return list;
}

Json sentences(const std::vector<Message>& messages)
{
    Json list = Json::array();
    for (const Message& message : messages)
        list.push_back(sentence(message));
    return list;
}

/// As the command line takes them back.
Json changesJson(const std::vector<std::pair<std::string_view, double>>& changes)
{
    Json object = Json::object();
    for (const auto& [id, value] : changes)
        object[std::string(id)] = parameterValueText(*findParameter(id), value);
    return object;
}

Json architectureJson(const Architecture& architecture, const std::vector<OptionReport>& options)
{
    Json all = Json::object();
    for (const OptionReport& option : options) {
        Json parts = Json::array();
        for (const ArchitecturePart& part : architecture[static_cast<std::size_t>(option.id)])
            parts.push_back({{"key", part.key},
                             {"name", part.name},
                             {"present", part.isPresent},
                             {"monthly_usd", part.monthly ? jsonNumber(part.monthly->dollars()) : Json()},
                             {"parameter", part.parameter},
                             {"detail", sentence(part.detail)},
                             {"add", changesJson(part.add)}});
        all[std::string(optionKey(option.id))] = std::move(parts);
    }
    return all;
}

Json stateJson(const std::vector<StateRow>& rows, const std::vector<OptionReport>& options)
{
    Json list = Json::array();
    for (const StateRow& row : rows) {
        Json entry{{"need", row.key}};
        for (const OptionReport& option : options) {
            const StateAnswer& answer = row.answers[static_cast<std::size_t>(option.id)];
            entry[std::string(optionKey(option.id))] = {
                {"fit", fitKey(answer.fit)},
                {"part", answer.partName},
                {"monthly_usd", answer.monthly ? jsonNumber(answer.monthly->dollars()) : Json()},
                {"added_latency_ms", jsonNumber(inMilliseconds(answer.addedLatency))},
                {"why", sentence(answer.why)},
                {"arithmetic", sentences(answer.arithmetic)},
                {"apply", changesJson(answer.apply)}};
        }
        list.push_back(std::move(entry));
    }
    return list;
}

std::string_view whoKey(Responsibility::Who who)
{
    switch (who) {
    case Responsibility::Who::You:
        return "you";
    case Responsibility::Who::Aws:
        return "aws";
    case Responsibility::Who::Both:
        break;
    }
    return "both";
}

Json responsibilitiesJson(const Evaluation& evaluation)
{
    Json list = Json::array();
    for (const Responsibility& row : evaluation.responsibilities) {
        Json entry{{"task", row.key}};
        for (const OptionReport& option : evaluation.options) {
            const auto& answer = row.answers[static_cast<std::size_t>(option.id)];
            entry[std::string(optionKey(option.id))] = {{"who", whoKey(answer.who)}, {"why", sentence(answer.why)}};
        }
        list.push_back(std::move(entry));
    }
    return list;
}

Json growthJson(const Growth& growth, const std::vector<OptionReport>& options)
{
    Json monthly = Json::object();
    Json yearly = Json::object();
    for (const OptionReport& option : options) {
        const auto index = static_cast<std::size_t>(option.id);
        monthly[std::string(optionKey(option.id))] = growth.monthly[index];
        yearly[std::string(optionKey(option.id))] = jsonNumber(growth.yearly[index].dollars());
    }
    return {{"average", growth.rates},
            {"monthly_usd", std::move(monthly)},
            {"first_year_usd", std::move(yearly)},
            {"cheaper_changes_in_month", growth.changesInMonth ? Json(*growth.changesInMonth) : Json()}};
}

Json partsJson(const std::vector<OptionReport>& options)
{
    Json all = Json::object();
    for (const OptionReport& option : options) {
        Json parts = Json::object();
        for (std::size_t index = 0; index < partCount; ++index) {
            const Part part = static_cast<Part>(index);
            const Usd amount = option.bill.part(part);
            if (amount > Usd{})
                parts[std::string(partKey(part))] = jsonNumber(amount.dollars());
        }
        all[std::string(optionKey(option.id))] = std::move(parts);
    }
    return all;
}

std::string_view noteKey(TraceNoteKind kind)
{
    switch (kind) {
    case TraceNoteKind::Fact:
        return "fact";
    case TraceNoteKind::Caution:
        return "caution";
    case TraceNoteKind::Stop:
        break;
    }
    return "stop";
}

Json traceJson(const TraceOrigin& origin)
{
    if (!origin.trace)
        return {};
    Json notes = Json::array();
    for (const TraceNote& note : origin.notes)
        notes.push_back({{"kind", noteKey(note.kind)},
                         {"line", note.line > 0 ? Json(note.line) : Json()},
                         {"text", sentence(note.sentence)}});
    return {{"name", origin.trace->name},
            {"interval_s", jsonNumber(origin.trace->interval.count())},
            {"weeks", origin.trace->weeks()},
            {"notes", std::move(notes)}};
}

Json trafficJson(const TrafficReport& traffic, const TraceOrigin& origin)
{
    return {{"requests_per_month", jsonNumber(traffic.requestsPerMonth)},
            {"idle_share", jsonNumber(traffic.idleShare)},
            {"average", jsonNumber(traffic.average.perSecond())},
            {"peak", jsonNumber(traffic.peak.perSecond())},
            {"peak_to_average", jsonNumber(traffic.peakToAverage)},
            {"from_trace", traffic.fromTrace},
            {"trace", traceJson(origin)}};
}

Json pinnedJson(const Pinned& pinned, const Evaluation& evaluation)
{
    Json monthly = Json::object();
    Json differences = Json::object();
    for (const OptionReport& option : pinned.evaluation.options) {
        const std::string key(optionKey(option.id));
        const MonthDifference difference = monthDifference(evaluation.option(option.id), option);
        const bool compares =
            difference.kind == MonthDifference::Kind::Same || difference.kind == MonthDifference::Kind::Differs;
        monthly[key] = jsonNumber(option.bill.total.dollars());
        differences[key] = compares ? jsonNumber(difference.amount.dollars()) : Json();
    }
    return {{"name", pinned.name.toStdString()},
            {"monthly_usd", std::move(monthly)},
            {"difference_usd", std::move(differences)}};
}

} // namespace

QByteArray evaluationJson(const Evaluation& evaluation, const Architecture& architecture, const Pinned* pinned,
                          const TraceOrigin& origin)
{
    Json options = Json::array();
    for (const OptionReport& option : evaluation.options)
        options.push_back(optionJson(option));
    Json root{{"price_date", evaluation.priceDate.text()},
              {"oldest_price_date", evaluation.oldestPriceDate.text()},
              {"region", evaluation.region},
              {"verdict", verdictJson(evaluation.verdict)},
              {"options", std::move(options)},
              {"break_even", breakEvenJson(evaluation.breakEven)},
              {"break_even_known", evaluation.breakEven.complete},
              {"state", stateJson(evaluation.state, evaluation.options)},
              {"parts", partsJson(evaluation.options)},
              {"architecture", architectureJson(architecture, evaluation.options)},
              {"responsibilities", responsibilitiesJson(evaluation)},
              {"growth", growthJson(evaluation.growth, evaluation.options)},
              {"traffic", trafficJson(evaluation.traffic, origin)},
              {"warnings", warningsJson(evaluation.warnings)}};
    if (pinned)
        root["pinned"] = pinnedJson(*pinned, evaluation);
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace loadline
