// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace loadline {
namespace {

constexpr auto about = "Loadline: what a web workload costs, and how it behaves, on EC2 and on Lambda.\n"
                       "Not from AWS. Prices carry their date.";

constexpr auto exitCodes = "Exit codes: 0 good, 1 a file or a value is wrong, 2 the words are wrong.";

constexpr auto evaluateFooter =
    "--json prints one object. Its keys, in this order, stay as they are from version to version; more may come:\n"
    "  price_date, oldest_price_date, region, verdict {kind, winner, difference_usd, difference_share, sentence, "
    "because},\n"
    "  options [{id, name, compute, monthly_usd, feasible, meets_objective, warnings [{severity, message, "
    "parameter}],\n"
    "    latency_ms {mean, p50, p95, p99, steady} or null, cold_starts {share, per_week, p50_ms, p99_ms, basis}, "
    "lost_share,\n"
    "    lines [{service, item, part, quantity, unit, free, unit_price_usd | tiers [{quantity, unit_price_usd, "
    "amount_usd}],\n"
    "      amount_usd, price_date, derived, source}],\n"
    "    unpriced [{service, item, part, quantity, unit}]}],\n"
    "  break_even [{requests_per_second, monthly_usd, cheaper_below}], break_even_known (false: prices are missing),\n"
    "  state [{need, ec2 {fit, part, monthly_usd, added_latency_ms, why, arithmetic [sentence], apply {id: value}},\n"
    "    lambda {…}}], parts {ec2 {part: usd}, lambda {part: usd}},\n"
    "  architecture {ec2 [{key, name, present, monthly_usd, parameter, detail, add {id: value}}], lambda […]}\n"
    "    (monthly_usd of a part that is not present is what it would add),\n"
    "  responsibilities [{task, ec2 {who, why}, lambda {…}}], growth {average, monthly_usd, first_year_usd, "
    "cheaper_changes_in_month},\n"
    "  traffic {requests_per_month, idle_share, average, peak, peak_to_average, from_trace}, warnings,\n"
    "  pinned {name, monthly_usd {ec2, lambda}, difference_usd {ec2, lambda}}, only where the file has a pinned "
    "scenario; "
    "a difference\n"
    "    is this scenario's month less the pinned one's, or null where the two cannot be compared\n"
    "An amount is (quantity - free) x unit price, or the sum of its tiers. Sums leave out what stands in unpriced.\n"
    "--csv prints what the window saves as CSV: rows of a name and its value (scenario, region, dates of the prices,\n"
    "hours a month, totals), then a row for each price of each line:\n"
    "  option, service, item, part, kind, quantity, unit, unit_price_usd, amount_usd, share, price_date, derived, "
    "source\n"
    "The kind is price, free (covered by a free allowance) or no price (in no total). In each row quantity x unit "
    "price\n"
    "is the amount; the amounts of an option add up to its total.\n"
    "Money is US dollars a month before tax, rates are requests per second, shares are of 1.";

constexpr auto pricesFooter =
    "Imported lists lie over the shipped prices; of one offer and region the last import counts. They are kept in the\n"
    "folder for the program's data. Only \"update\" uses the network.\n"
    "--json prints one object. Its keys, in this order, stay as they are from version to version; more may come:\n"
    "  list: store, today, regions [{region, lists [{offer, origin \"shipped\" | \"imported\", prices, date,\n"
    "    age_days, over_a_year_old, imported_at, file}]}]\n"
    "  import, update: store, files [{file, offer, published, taken [{region, kind, prices}], skipped [{reason, rows,\n"
    "    example}], notes}]\n"
    "Kinds are on_demand_ with linux, windows, rhel or suse, reserved, and lambda.";

void addPrices(CLI::App& app, CommandLine& line)
{
    using Command = CommandLine::Command;
    CLI::App* prices = app.add_subcommand("prices", "list prices, import AWS's price lists, fetch new ones");
    prices->require_subcommand(1);
    prices->footer(std::string(pricesFooter) + "\n\n" + exitCodes);
    const auto add = [prices, &line](const char* name, const char* description, Command command) {
        CLI::App* added = prices->add_subcommand(name, description);
        added->callback([&line, command] { line.command = command; });
        added->footer(exitCodes);
        return added;
    };
    const auto addJson = [&line](CLI::App* to) { to->add_flag("--json", line.json, "as JSON, for other programs"); };
    const auto addOlder = [&line](CLI::App* to) {
        to->add_flag("--older", line.older, "also replace imported lists by ones that were published earlier");
    };
    addJson(add("list", "say for each region which prices there are and how old they are", Command::PricesList));

    CLI::App* import = add("import", "take over AWS price lists, JSON or CSV, of EC2 or Lambda", Command::PricesImport);
    import->add_option("FILE", line.files, "price list; several are taken over together or not at all")->required();
    addJson(import);
    addOlder(import);

    CLI::App* update = add("update",
                           "fetch the current lists of a region from AWS and import them; the EC2 list has "
                           "some hundreds of megabytes",
                           Command::PricesUpdate);
    update->add_option("--region", line.region, "such as eu-west-1; without it the region of a new scenario");
    update->add_option("--from", line.from, "a mirror in place of https://pricing.us-east-1.amazonaws.com")
        ->type_name("URL");
    addJson(update);
    addOlder(update);

    CLI::App* remove = add("remove", "go back to the shipped prices", Command::PricesRemove);
    remove->add_option("--region", line.region, "of this region alone");
}

constexpr auto simulateFooter =
    "With FILE, the scenario's representative week is simulated request by request, several times with random numbers\n"
    "of their own, which gives each figure its 95 % confidence interval. Without, one function is: Poisson arrivals,\n"
    "exponential service times with the means given, an idle lifetime that is the same for all, no scaling rate.\n"
    "The same seed gives the same figures on any number of threads, but for wall_s and requests_per_second.\n"
    "--json prints one object. Its keys, in this order, stay as they are from version to version; more may come:\n"
    "  without FILE: requests, cold_start_probability, rejection_probability, mean_instances, mean_running, "
    "mean_idle,\n"
    "    mean_lifespan_s, wall_s, requests_per_second\n"
    "  with FILE and --option lambda: option, seed, hours, replications, requests, cold_start_probability,\n"
    "    rejection_probability, rejected_by {account_concurrency, scaling_rate, request_rate, database_connections},\n"
    "    provisioned_share, mean_instances,\n"
    "    mean_running, mean_idle, mean_lifespan_s, most_running, gb_seconds {compute, init, provisioned},\n"
    "    latency_ms {mean, p50, p95, p99, bins_from, bins_to, bins, cold_bins} or null,\n"
    "    week {step_minutes, busy_environments, warm_environments, cold_starts_per_second, refused_per_second,\n"
    "    database_connections}, wall_s, requests_per_second\n"
    "  with FILE and --option ec2: option, seed, hours, replications, requests, rejection_probability,\n"
    "    rejected_by {servers_stopped, queue_limit, timeout, database_connections}, mean_instances, most_instances,\n"
    "    utilisation, mean_waiting, most_waiting, surplus_cpu_credits, credits_gone_minute or null,\n"
    "    overloads [{from_minute, to_minute, most_waiting}], latency_ms as above, week {step_minutes, instances,\n"
    "    capacity_per_second, utilisation, waiting, lost_per_second, database_connections, cpu_credits}, wall_s,\n"
    "    requests_per_second\n"
    "  An estimate is {mean, ci95}, the half width of the interval. A life span is null where no environment went to\n"
    "  sleep. Minutes count from Monday 00:00. cpu_credits is empty unless the type is burstable. Bins are shares of "
    "all requests, equal in log time.";

/// The form with a file and the one without exclude each other; each needs its own words.
void addSimulate(CLI::App& app, CommandLine& line)
{
    SimulationWords& words = line.simulation;
    CLI::App* simulate = app.add_subcommand("simulate", "simulate servers or a function request by request");
    CLI::Option* file = simulate->add_option("FILE", words.file, "scenario (*.loadline)");
    CLI::Option* option = simulate->add_option("--option", words.option, "what to simulate of the scenario")
                              ->check(CLI::IsMember({"ec2", "lambda"}))
                              ->needs(file);
    file->needs(option);
    simulate->add_option("--hours", words.hours, "from Monday 00:00; without it the week")->needs(file);
    CLI::Option* rate = simulate->add_option("--arrival-rate", words.arrivalRate, "requests/s")->excludes(file);
    const auto add = [simulate, rate](const char* name, std::string& word, const char* description) {
        CLI::Option* added = simulate->add_option(name, word, description)->needs(rate);
        return added;
    };
    rate->needs(add("--warm-s", words.warm, "mean time of a request in a warm environment"));
    rate->needs(add("--cold-s", words.cold, "mean time of a request that starts one, its start included"));
    rate->needs(add("--idle-lifetime-s", words.idleLifetime, "how long an idle environment lives"));
    rate->needs(add("--duration-s", words.duration, "time to simulate"));
    add("--max-concurrency", words.maxConcurrency, "environments at once; without it 1000");
    simulate->add_option("--seed", words.seed, "of the random numbers; without it 1");
    simulate->add_flag("--json", line.json, "as JSON, for other programs");
    simulate->footer(std::string(simulateFooter) + "\n\n" + exitCodes);
    simulate->callback([&line, file, rate] {
        if (file->empty() && rate->empty())
            throw CLI::RequiredError("FILE or --arrival-rate");
        line.command = CommandLine::Command::Simulate;
    });
}

constexpr auto exportFooter =
    "NAME is traffic, cost, break-even, latency, fleet, queue, credits, connections, architecture (both designs at "
    "the\n"
    "busiest minute), state-options, bill, several of them with commas between, or all. With several, --out is a "
    "folder "
    "and\n"
    "the files are named after the charts; pptx and xlsx, and a PATH that ends in .pdf, hold them all in one file.\n"
    "As csv, a chart is exactly what is plotted. png, svg, pdf and pptx have the scenario inside and open again like\n"
    "scenario files. The same scenario gives the same bytes, but for pdf and xlsx, which are dated.";

void addExport(CLI::App& app, CommandLine& line)
{
    ExportWords& words = line.exporting;
    CLI::App* exporting = app.add_subcommand("export", "write charts as pictures or tables; needs no display");
    exporting->add_option("FILE", words.file, "scenario (*.loadline)")->required();
    exporting->add_option("--chart", words.chart, "what to write")->type_name("NAME")->required();
    exporting
        ->add_option("--format", words.format,
                     "png, svg, pdf, csv, pptx or xlsx; without it by the ending of PATH, or png")
        ->check(CLI::IsMember({"png", "svg", "pdf", "csv", "pptx", "xlsx"}));
    exporting->add_option("--size", words.size, "of a picture, in pixels, or a4; without it 1920x1080")
        ->type_name("WxH");
    exporting->add_option("--theme", words.theme, "light, dark or clear (light inks on nothing); without it light")
        ->check(CLI::IsMember({"light", "dark", "clear"}));
    exporting->add_option("--type", words.type, "size of the type: paper, slide or hall; without it slide")
        ->check(CLI::IsMember({"paper", "slide", "hall"}));
    exporting->add_option("--out", words.out, "the file, or with several charts the folder")
        ->type_name("PATH")
        ->required();
    exporting->footer(std::string(exportFooter) + "\n\n" + exitCodes);
    exporting->callback([&line] { line.command = CommandLine::Command::Export; });
}

} // namespace

CommandLine readCommandLine(int argc, const char* const* argv)
{
    CommandLine line;
    CLI::App app{about, "loadline"};
    app.set_version_flag("--version", "Loadline " LOADLINE_VERSION);
    app.footer(exitCodes);
    app.add_option("FILE", line.file, "scenario (*.loadline) or lesson (*.lesson) to open in the window");
    app.add_option("--lesson", line.lesson, "key of a lesson to start in, such as break-even");

    app.add_option("--language", line.language,
                   "en, de or es; without it the one chosen in the window, or the system's")
        ->check(CLI::IsMember({"en", "de", "es"}));
    app.fallthrough();

    CLI::App* evaluate = app.add_subcommand("evaluate", "print both bills, the verdict, break-even and state options");
    std::string scenario;
    evaluate->add_option("FILE", scenario, "scenario (*.loadline)")->required();
    CLI::Option* json = evaluate->add_flag("--json", line.json, "as JSON, for other programs");
    evaluate->add_flag("--csv", line.csv, "both bills as CSV, a row for each price, for a spreadsheet")->excludes(json);
    evaluate
        ->add_option("--set", line.settings,
                     "change a parameter (\"loadline parameters\" lists them), or open a trace with "
                     "traffic.trace=FILE; any number of times")
        ->type_name("id=value")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    evaluate->footer(std::string(evaluateFooter) + "\n\n" + exitCodes);

    CLI::App* parameters = app.add_subcommand("parameters", "print the table of all parameters");
    parameters->add_flag("--json", line.json, "as JSON, for other programs");
    parameters->footer(exitCodes);
    addSimulate(app, line);
    addExport(app, line);
    addPrices(app, line);

    try {
        app.parse(argc, argv);
        if (!app.get_subcommands().empty() && !line.file.empty())
            throw CLI::ExtrasError({line.file});
    } catch (const CLI::ParseError& problem) {
        line.command = CommandLine::Command::Done;
        line.exitCode = app.exit(problem, std::cout, std::cerr) == 0 ? ExitGood : ExitBadUsage;
        return line;
    }
    if (*evaluate) {
        line.command = CommandLine::Command::Evaluate;
        line.file = scenario;
    } else if (*parameters) {
        line.command = CommandLine::Command::Parameters;
    }
    return line;
}

} // namespace loadline
