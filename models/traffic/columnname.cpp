// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/columnname.h"

#include "models/traffic/calendarwords.h"

#include <algorithm>
#include <string>
#include <vector>

namespace loadline {
namespace {

enum Meaning : unsigned
{
    Requests = 1U << 0U,
    Visits = 1U << 1U,
    Value = 1U << 2U,
    Never = 1U << 3U,
    TimeWord = 1U << 4U,
    DayWord = 1U << 5U,
    HourWord = 1U << 6U,
    Filler = 1U << 7U, ///< beside "requests" it changes nothing: "number of requests"
    Total = 1U << 8U,
    PerRequest = 1U << 9U,
    Metric = 1U << 10U,
    Method = 1U << 11U, ///< of HTTP
    OneRequest = 1U << 12U,
};

struct Word
{
    std::string_view word;
    unsigned meaning;
};

// clang-format off
constexpr Word words[] = {
    // Requests.
    {"request", Requests}, {"requests", Requests}, {"req", Requests}, {"reqs", Requests},
    {"requestcount", Requests}, {"invocation", Requests}, {"invocations", Requests}, {"hit", Requests},
    {"hits", Requests}, {"call", Requests}, {"calls", Requests}, {"rps", Requests}, {"qps", Requests},
    {"rpm", Requests}, {"queries", Requests}, {"anfrage", Requests}, {"anfragen", Requests}, {"aufruf", Requests},
    {"aufrufe", Requests}, {"zugriff", Requests}, {"zugriffe", Requests}, {"abruf", Requests},
    {"abrufe", Requests}, {"solicitud", Requests}, {"solicitudes", Requests}, {"petición", Requests},
    {"peticion", Requests}, {"peticiones", Requests}, {"llamada", Requests}, {"llamadas", Requests},
    {"invocaciones", Requests}, {"consultas", Requests}, {"seitenaufrufe", Requests}, {"seitenabrufe", Requests},
    {"accesos", Requests}, {"throughput", Requests}, {"durchsatz", Requests}, {"executions", Requests},
    {"ausführungen", Requests}, {"ejecuciones", Requests},
    // Visits and bare counts.
    {"visit", Visits}, {"visits", Visits}, {"view", Visits}, {"views", Visits}, {"pageview", Visits},
    {"pageviews", Visits}, {"session", Visits}, {"sessions", Visits}, {"besuch", Visits}, {"besuche", Visits},
    {"sitzung", Visits}, {"sitzungen", Visits}, {"visita", Visits}, {"visitas", Visits}, {"vistas", Visits},
    {"sesiones", Visits}, {"sesión", Visits}, {"count", Visits}, {"counts", Visits}, {"anzahl", Visits},
    {"cantidad", Visits}, {"número", Visits | Filler}, {"numero", Visits | Filler}, {"number", Filler},
    {"transactions", Visits}, {"events", Visits}, {"event", Visits}, {"traffic", Visits}, {"verkehr", Visits},
    {"tráfico", Visits}, {"impressions", Visits}, {"clicks", Visits}, {"klicks", Visits}, {"orders", Visits},
    // Values.
    {"value", Value}, {"values", Value}, {"wert", Value}, {"werte", Value}, {"valor", Value}, {"valores", Value},
    {"sum", Value | Filler}, {"summe", Value | Filler}, {"suma", Value | Filler}, {"samplecount", Value},
    {"metric", Value | Metric}, {"load", Value}, {"last", Value}, {"y", Value},
    // Something else.
    {"user", Never}, {"users", Never}, {"visitor", Never}, {"visitors", Never}, {"client", Never},
    {"clients", Never}, {"vus", Never}, {"benutzer", Never}, {"nutzer", Never}, {"besucher", Never},
    {"usuario", Never}, {"usuarios", Never}, {"visitantes", Never}, {"clientes", Never}, {"kunden", Never},
    {"customers", Never}, {"latency", Never | PerRequest}, {"latenz", Never | PerRequest},
    {"latencia", Never | PerRequest}, {"duration", Never | PerRequest}, {"dauer", Never | PerRequest},
    {"duración", Never | PerRequest}, {"duracion", Never | PerRequest},
    {"elapsed", Never | PerRequest | OneRequest}, {"response", Never}, {"antwortzeit", Never | PerRequest},
    {"respuesta", Never}, {"responsetime", Never | PerRequest}, {"latencies", Never}, {"ms", Never},
    {"millis", Never}, {"µs", Never}, {"us", Never}, {"seconds", Never}, {"sekunden", Never}, {"segundos", Never},
    {"wait", Never}, {"uptime", Never}, {"bytes", Never | PerRequest}, {"byte", Never}, {"kb", Never},
    {"mb", Never}, {"gb", Never}, {"kib", Never}, {"mib", Never}, {"gib", Never}, {"size", Never},
    {"größe", Never}, {"tamaño", Never}, {"sent", Never}, {"received", Never}, {"bandwidth", Never},
    {"bandbreite", Never}, {"volume", Value}, {"percent", Never}, {"percentage", Never}, {"prozent", Never},
    {"porcentaje", Never}, {"pct", Never}, {"ratio", Never}, {"share", Never}, {"anteil", Never}, {"quote", Never},
    {"bounce", Never}, {"utilization", Never}, {"utilisation", Never}, {"auslastung", Never}, {"cpu", Never},
    {"memory", Never}, {"ram", Never}, {"error", Never}, {"errors", Never}, {"failure", Never},
    {"failures", Never}, {"failed", Never}, {"fehler", Never}, {"errores", Never}, {"fallos", Never},
    {"fallidas", Never}, {"throttles", Never}, {"throttled", Never}, {"timeouts", Never}, {"dropped", Never},
    {"rejected", Never}, {"4xx", Never}, {"5xx", Never}, {"id", Never}, {"ids", Never}, {"uuid", Never},
    {"index", Never}, {"row", Never}, {"line", Never}, {"nr", Never}, {"no", Never}, {"port", Never},
    {"pid", Never}, {"version", Never}, {"account", Never}, {"code", Never | PerRequest},
    {"status", Never | PerRequest}, {"responsecode", Never | PerRequest | OneRequest},
    {"statuscode", Never | PerRequest}, {"method", PerRequest | OneRequest}, {"url", PerRequest | OneRequest},
    {"uri", PerRequest | OneRequest}, {"path", PerRequest | OneRequest},
    {"requestid", Never | PerRequest | OneRequest}, {"message", PerRequest},
    {"traceid", Never | PerRequest | OneRequest}, {"cost", Never}, {"costs", Never}, {"price", Never},
    {"kosten", Never}, {"coste", Never}, {"costo", Never}, {"usd", Never}, {"eur", Never}, {"revenue", Never},
    {"umsatz", Never}, {"temperature", Never}, {"threads", Never}, {"concurrency", Never}, {"concurrent", Never},
    {"connections", Never}, {"active", Never}, {"verbindungen", Never}, {"conexiones", Never},
    {"instances", Never}, {"hosts", Never}, {"queue", Never}, {"percentile", Never}, {"median", Never},
    {"stddev", Never}, {"lat", Never}, {"lon", Never}, {"year", Never}, {"jahr", Never}, {"año", Never},
    {"week", Never}, {"woche", Never}, {"semana", Never}, {"month", Never}, {"allthreads", Never},
    {"grpthreads", Never}, {"connect", Never}, {"sentbytes", Never}, {"idletime", Never},
    // Times.
    {"timestamp", TimeWord}, {"datetime", TimeWord}, {"time", TimeWord}, {"zeit", TimeWord},
    {"zeitpunkt", TimeWord}, {"zeitstempel", TimeWord}, {"tiempo", TimeWord}, {"ts", TimeWord},
    {"epoch", TimeWord}, {"when", TimeWord}, {"date", DayWord}, {"datum", DayWord}, {"fecha", DayWord},
    {"day", DayWord}, {"tag", DayWord}, {"día", DayWord}, {"dia", DayWord}, {"period", DayWord},
    {"hour", HourWord}, {"hours", HourWord}, {"stunde", HourWord}, {"hora", HourWord}, {"uhrzeit", HourWord},
    {"horas", HourWord}, {"std", HourWord}, {"minute", HourWord}, {"minutes", HourWord}, {"minuten", HourWord},
    {"minutos", HourWord}, {"stunden", HourWord},
    // Words that change nothing.
    {"of", Filler}, {"per", Filler}, {"s", Filler}, {"sec", Filler}, {"second", Filler}, {"min", Filler},
    {"pro", Filler}, {"je", Filler}, {"por", Filler}, {"sekunde", Filler}, {"segundo", Filler},
    {"total", Total | Value | Filler}, {"gesamt", Total | Filler}, {"totales", Total | Filler},
    {"cumulative", Total | Filler}, {"http", Filler}, {"all", Filler}, {"the", Filler}, {"der", Filler},
    {"de", Filler}, {"rate", Filler}, {"avg", Filler}, {"average", Filler}, {"mean", Filler}, {"h", Filler},
    {"m", Filler}, {"a", Filler}, {"hourly", Filler}, {"daily", Filler}, {"in", Filler},
    {"kumuliert", Total | Filler}, {"acumulado", Total | Filler}, {"get", Method}, {"post", Method},
    {"put", Method}, {"delete", Method}, {"patch", Method}, {"head", Method},
    // What is measured.
    {"metricname", Metric}, {"measurement", Metric}, {"metrik", Metric}, {"métrica", Metric}, {"measure", Metric},
};
// clang-format on

unsigned meaningOf(std::string_view word)
{
    const auto* found = std::ranges::find(words, word, &Word::word);
    return found == std::end(words) ? 0U : found->meaning;
}

/// "userCount", "User Count" and "user_count" are user and count.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> parts;
    std::string part;
    const auto end = [&] {
        if (!part.empty())
            parts.emplace_back(LoweredWord(part).view());
        part.clear();
    };
    char before = '\0';
    for (const char c : name.substr(0, 200)) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool letter =
            upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (!letter || (upper && before >= 'a' && before <= 'z'))
            end();
        if (letter)
            part += c;
        before = c;
    }
    end();
    return parts;
}

bool isPercentile(std::string_view word)
{
    return word.size() >= 2 && word.size() <= 5 && word.front() == 'p' &&
           std::ranges::all_of(word.substr(1), [](char c) { return c >= '0' && c <= '9'; });
}

RateUnit rateOf(std::string_view name)
{
    // The unit may stand in brackets: "requests (req/s)".
    std::string_view end = name;
    if (end.ends_with(')') || end.ends_with(']')) {
        const auto open = end.find_last_of("([");
        if (open == std::string_view::npos)
            return RateUnit::None;
        end = end.substr(open + 1, end.size() - open - 2);
        const auto unit = unitFacts(end);
        return unit ? unit->rate : RateUnit::None;
    }
    std::string spaced(end);
    std::ranges::replace(spaced, '_', ' ');
    const LoweredWord lowered(spaced.size() > 20 ? std::string_view(spaced).substr(spaced.size() - 20) : spaced);
    struct Ending
    {
        std::string_view ending;
        RateUnit rate;
    };
    constexpr Ending endings[] = {
        {"/s", RateUnit::PerSecond},          {"/sec", RateUnit::PerSecond},       {"/second", RateUnit::PerSecond},
        {"/sek", RateUnit::PerSecond},        {"/seg", RateUnit::PerSecond},       {"rps", RateUnit::PerSecond},
        {"qps", RateUnit::PerSecond},         {"per second", RateUnit::PerSecond}, {"per sec", RateUnit::PerSecond},
        {"pro sekunde", RateUnit::PerSecond}, {"je sekunde", RateUnit::PerSecond}, {"je minute", RateUnit::PerMinute},
        {"por segundo", RateUnit::PerSecond}, {" per s", RateUnit::PerSecond},     {"/min", RateUnit::PerMinute},
        {"rpm", RateUnit::PerMinute},         {"per minute", RateUnit::PerMinute}, {"pro minute", RateUnit::PerMinute},
        {"por minuto", RateUnit::PerMinute},  {"per min", RateUnit::PerMinute},    {"/h", RateUnit::PerHour},
        {"/hour", RateUnit::PerHour},         {"per hour", RateUnit::PerHour},     {"pro stunde", RateUnit::PerHour},
        {"por hora", RateUnit::PerHour}};
    for (const Ending& known : endings) {
        if (lowered.view().ends_with(known.ending))
            return known.rate;
    }
    return RateUnit::None;
}

NameRank rankOf(unsigned any, unsigned all, bool strange)
{
    if (strange || (any & Never) != 0)
        return NameRank::Never;
    if ((any & (Requests | Method)) != 0)
        return (all & ~(Requests | Filler | Total | Visits | Value | DayWord | HourWord)) == 0 && (any & Method) == 0
                   ? NameRank::Requests
                   : NameRank::Part;
    if ((any & Visits) != 0)
        return NameRank::Visits;
    if ((any & Value) != 0)
        return NameRank::Value;
    return NameRank::Unknown;
}

} // namespace

NameFacts nameFacts(std::string_view name)
{
    NameFacts facts;
    const auto parts = wordsOf(name);
    unsigned any = 0;
    unsigned every = 0; // meanings met, and a bit beyond them for words not known
    bool strange = name.find('%') != std::string_view::npos;
    for (const std::string& part : parts) {
        const unsigned meaning = meaningOf(part);
        any |= meaning;
        every |= meaning != 0 ? meaning : 1U << 20U;
        strange = strange || isPercentile(part);
    }
    facts.rank = rankOf(any, every, strange);
    // "request_time" and "hour of request" are no counts.
    const bool timely = (any & (TimeWord | DayWord | HourWord)) != 0;
    facts.time = (any & TimeWord) != 0   ? TimeRank::Time
                 : (any & DayWord) != 0  ? ((any & HourWord) != 0 ? TimeRank::Time : TimeRank::Day)
                 : (any & HourWord) != 0 ? TimeRank::Part
                                         : TimeRank::None;
    facts.rate = rateOf(name);
    const bool countsPerTime = (any & TimeWord) == 0 && (any & (Requests | Visits)) != 0;
    if (timely && facts.rate == RateUnit::None && !countsPerTime)
        facts.rank = NameRank::Never;
    else if (facts.rank >= NameRank::Visits)
        facts.time = TimeRank::None;
    facts.cumulative = (any & Total) != 0;
    facts.perRequest = (any & PerRequest) != 0;
    facts.oneRequest = (any & OneRequest) != 0;
    facts.metric = (any & Metric) != 0;
    return facts;
}

bool isTotalWord(std::string_view cell)
{
    const auto parts = wordsOf(cell);
    if (parts.empty())
        return false;
    constexpr std::string_view totals[] = {
        "total",   "totals",  "sum",   "summe",   "gesamt",     "gesamtsumme",  "insgesamt", "suma",
        "totales", "average", "avg",   "mean",    "mittelwert", "durchschnitt", "promedio",  "media",
        "max",     "min",     "grand", "overall", "subtotal",   "zwischensumme"};
    return std::ranges::find(totals, parts.front()) != std::end(totals);
}

} // namespace loadline
