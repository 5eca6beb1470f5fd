// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandhelp.h"

#include "models/prices/offers.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace loadline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(help)
};

// Keys are the same in every language.
const auto evaluateKeys = uR"(
  price_date, oldest_price_date, region,
  verdict {kind, winner, difference_usd, difference_share, sentence, because},
  options [{id, name, compute, monthly_usd, feasible, meets_objective,
    warnings [{severity, message, parameter}], latency_ms {mean, p50, p95, p99, steady} | null,
    cold_starts {share, per_week, p50_ms, p99_ms, basis}, lost_share,
    lines [{service, item, part, quantity, unit, free,
      unit_price_usd | tiers [{quantity, unit_price_usd, amount_usd}],
      amount_usd, price_date, derived, source}],
    unpriced [{service, item, part, quantity, unit}]}],
  break_even [{requests_per_second, monthly_usd, cheaper_below}], break_even_known,
  state [{need, ec2 {fit, part, monthly_usd, added_latency_ms, why, arithmetic [sentence],
    apply {id: value}}, lambda {…}}], parts {ec2 {part: usd}, lambda {part: usd}},
  architecture {ec2 [{key, name, present, monthly_usd, parameter, detail, add {id: value}}],
    lambda […]},
  responsibilities [{task, ec2 {who, why}, lambda {…}}],
  growth {average, monthly_usd, first_year_usd, cheaper_changes_in_month},
  traffic {requests_per_month, idle_share, average, peak, peak_to_average, from_trace,
    trace {name, interval_s, weeks, notes [{kind, line, text}]}}, warnings,
  pinned {name, monthly_usd {ec2, lambda}, difference_usd {ec2, lambda}}
)"_s;

const auto billColumns = uR"(
  option, service, item, part, kind, quantity, unit, unit_price_usd, amount_usd, shown_usd, share,
  price_date, derived, source
)"_s;

const auto functionKeys = uR"(
  requests, cold_start_probability, rejection_probability, mean_instances, mean_running,
  mean_idle, mean_lifespan_s, wall_s, requests_per_second
)"_s;

const auto lambdaKeys = uR"(
  option, seed, hours, replications, requests, cold_start_probability, rejection_probability,
  rejected_by {account_concurrency, scaling_rate, request_rate, database_connections},
  too_late_probability, provisioned_share, mean_instances, mean_running, mean_idle,
  mean_lifespan_s, most_running,
  gb_seconds {compute, init, provisioned},
  latency_ms {mean, p50, p95, p99, bins_from, bins_to, bins, cold_bins} | null,
  week {step_minutes, busy_environments, warm_environments, cold_starts_per_second,
    refused_per_second, database_connections, lost_per_second}, wall_s, requests_per_second
)"_s;

const auto serverKeys = uR"(
  option, seed, hours, replications, requests, rejection_probability,
  rejected_by {servers_stopped, queue_limit, timeout, database_connections}, mean_instances,
  most_instances, utilisation, mean_waiting, most_waiting, surplus_cpu_credits,
  credits_gone_minute | null, overloads [{from_minute, to_minute, most_waiting}],
  latency_ms {mean, p50, p95, p99, bins_from, bins_to, bins, cold_bins} | null,
  week {step_minutes, instances, capacity_per_second, utilisation, waiting, lost_per_second,
    database_connections, cpu_credits}, wall_s, requests_per_second
)"_s;

const auto listKeys = uR"(
  store, today, regions [{region, lists [{offer, origin "shipped" | "imported", prices, date,
    age_days, over_a_year_old, imported_at, file}],
    services [{service, offer | null, prices, missing, derived, single_source, imported, oldest,
      newest}]}]
)"_s;

const auto importKeys = uR"(
  store, files [{file, offer, published, taken [{region, kind, prices}],
    skipped [{reason, which, rows, example}], notes}]
)"_s;

QString jsonPromise()
{
    return Words::tr("--json prints one object. Its keys, in this order, stay as they are from version to version; "
                     "more may come.");
}

} // namespace

QString aboutHelp()
{
    return Words::tr("Loadline: what a web workload costs, and how it behaves, on EC2 and on Lambda.\n"
                     "Not from AWS. Prices carry their date.");
}

QString exitCodesHelp()
{
    return Words::tr("Exit codes: 0 good, 1 a file or a value is wrong, 2 the words are wrong.");
}

QString evaluateHelp()
{
    return jsonPromise() + evaluateKeys +
           Words::tr(
               "break_even_known is false where prices are missing. monthly_usd of a part that is not present is what\n"
               "it would add. pinned is there only where the file has a pinned scenario; a difference is this\n"
               "scenario's month less the pinned one's, or null where the two cannot be compared.\n"
               "An amount is (quantity - free) x unit price, or the sum of its tiers. Sums leave out what stands in\n"
               "unpriced.") +
           u'\n' +
           Words::tr(
               "--csv prints what the window saves as CSV: rows of a name and its value (scenario, region, dates\n"
               "of the prices, hours a month, totals), then a row for each price of each line:") +
           billColumns +
           Words::tr("The kind is price, free (covered by a free allowance) or no price (in no total). In each row\n"
                     "quantity x unit price is the amount; the amounts of an option add up to its total.\n"
                     "Money is US dollars a month before tax, rates are requests per second, shares are of 1.");
}

QString simulateHelp()
{
    return Words::tr(
               "With FILE, the scenario's representative week is simulated request by request, several times "
               "with\n"
               "random numbers of their own, which gives each figure its 95 % confidence interval. Without, one\n"
               "function is: Poisson arrivals, exponential service times with the means given, an idle lifetime\n"
               "that is the same for all, no scaling rate. The same seed gives the same figures on any number of\n"
               "threads, but for wall_s and requests_per_second.") +
           u'\n' + jsonPromise() + u"\n\n"_s + Words::tr("Without FILE:") + functionKeys +
           Words::tr("With FILE and --option lambda:") + lambdaKeys + Words::tr("With FILE and --option ec2:") +
           serverKeys +
           Words::tr(
               "An estimate is {mean, ci95}, the half width of the interval. A life span is null where no\n"
               "environment went to sleep. Minutes count from Monday 00:00. cpu_credits is empty unless the type\n"
               "is burstable. Bins are shares of all requests, equal in log time.");
}

QString exportHelp()
{
    return Words::tr(
        "NAME is traffic, cost, break-even, latency, fleet, queue, credits, connections, architecture\n"
        "(both designs at the busiest minute), state-options, bill, several of them with commas between,\n"
        "or all. With several, --out is a folder and the files are named after the charts; pptx and xlsx,\n"
        "and a PATH that ends in .pdf, hold them all in one file.\n"
        "As csv, a chart is exactly what is plotted. png, svg, pdf and pptx have the scenario inside and\n"
        "open again like scenario files. The same scenario gives the same bytes, but for pdf and xlsx,\n"
        "which are dated.");
}

QString pricesHelp()
{
    QString offers;
    for (const OfferFacts& facts : offerTable()) {
        const QString holds = modelText(facts.holds);
        offers += u"  "_s + fromUtf8(facts.code) + u": "_s +
                  (facts.isUsed() ? holds : Words::tr("%1; no bill has a use for it yet").arg(holds)) + u'\n';
    }
    return Words::tr(
               "Imported lists lie over the shipped prices; of one offer and region the last import counts, and of\n"
               "several offers with the same price the one published last. They are kept in the folder for the\n"
               "program's data. Only \"update\" uses the network. The offers:") +
           u'\n' + offers + jsonPromise() + u"\n\n"_s + u"list:"_s + listKeys + u"import, update:"_s + importKeys +
           Words::tr("Kinds are on_demand_ with linux, windows, rhel or suse, reserved, lambda, and the services of "
                     "list.");
}

} // namespace loadline
