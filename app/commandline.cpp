// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/commandhelp.h"
#include "app/language.h"
#include "app/nearestname.h"
#include "app/output.h"
#include "app/shortened.h"
#include "app/usagemistake.h"
#include "ui/format.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <sstream>

namespace loadline {
namespace {

std::string translate(const char* context, const char* source)
{
    return QCoreApplication::translate(context, source).toStdString();
}

std::string withExitCodes(const QString& help) { return help.toStdString() + "\n\n" + exitCodesHelp().toStdString(); }

void addEvaluate(CLI::App& app, CommandLine& line)
{
    CLI::App* evaluate = app.add_subcommand(
        "evaluate", translate("help", "print both bills, the verdict, break-even and state options"));
    evaluate->add_option("FILE", line.evaluated, translate("help", "scenario (*.loadline)"))->required();
    CLI::Option* json = evaluate->add_flag("--json", line.json, translate("help", "as JSON, for other programs"));
    evaluate
        ->add_flag("--csv", line.csv, translate("help", "both bills as CSV, a row for each price, for a spreadsheet"))
        ->excludes(json);
    evaluate
        ->add_option("--set", line.settings,
                     translate("help", "change a parameter (\"loadline parameters\" lists them), or open a trace with "
                                       "traffic.trace=FILE; any number of times"))
        ->type_name("id=value")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    evaluate->footer(withExitCodes(evaluateHelp()));
    evaluate->callback([&line] { line.command = CommandLine::Command::Evaluate; });
}

void addParameters(CLI::App& app, CommandLine& line)
{
    CLI::App* parameters = app.add_subcommand("parameters", translate("help", "print the table of all parameters"));
    parameters->add_flag("--json", line.json, translate("help", "as JSON, for other programs"));
    parameters->footer(exitCodesHelp().toStdString());
    parameters->callback([&line] { line.command = CommandLine::Command::Parameters; });
}

void addPrices(CLI::App& app, CommandLine& line)
{
    using Command = CommandLine::Command;
    CLI::App* prices =
        app.add_subcommand("prices", translate("help", "list prices, import AWS's price lists, fetch new ones"));
    prices->require_subcommand(1);
    prices->footer(withExitCodes(pricesHelp()));
    const auto add = [prices, &line](const char* name, const std::string& description, Command command) {
        CLI::App* added = prices->add_subcommand(name, description);
        added->callback([&line, command] { line.command = command; });
        added->footer(exitCodesHelp().toStdString());
        return added;
    };
    const auto addJson = [&line](CLI::App* to) {
        to->add_flag("--json", line.json, translate("help", "as JSON, for other programs"));
    };
    const auto addOlder = [&line](CLI::App* to) {
        to->add_flag("--older", line.older,
                     translate("help", "also replace prices in use by ones that were published earlier"));
    };
    CLI::App* list = add("list", translate("help", "say for each region which prices there are and how old they are"),
                         Command::PricesList);
    list->add_option("--region", line.region, translate("help", "service by service, of this region"));
    addJson(list);

    CLI::App* import =
        add("import",
            translate("help", "take over AWS price lists in JSON or CSV, or what \"aws pricing get-products\" prints"),
            Command::PricesImport);
    import
        ->add_option("FILE", line.files, translate("help", "price list; several are taken over together or not at all"))
        ->required();
    addJson(import);
    addOlder(import);

    CLI::App* update =
        add("update",
            translate("help", "fetch the current lists of a region from AWS and import them; the EC2 list has "
                              "some hundreds of megabytes"),
            Command::PricesUpdate);
    update->add_option("--region", line.region,
                       translate("help", "such as eu-west-1; without it the region of a new scenario"));
    update
        ->add_option("--offer", line.offers,
                     translate("help", "only these, such as AWSELB; without it every list that a bill may need"))
        ->type_name("CODE");
    update
        ->add_option("--from", line.from,
                     translate("help", "a mirror in place of https://pricing.us-east-1.amazonaws.com"))
        ->type_name("URL");
    addJson(update);
    addOlder(update);

    CLI::App* remove = add("remove", translate("help", "go back to the shipped prices"), Command::PricesRemove);
    remove->add_option("--region", line.region, translate("help", "of this region alone"));
}

/// The form with a file and the one without exclude each other; each needs its own words.
void addSimulate(CLI::App& app, CommandLine& line)
{
    SimulationWords& words = line.simulation;
    CLI::App* simulate =
        app.add_subcommand("simulate", translate("help", "simulate servers or a function request by request"));
    CLI::Option* file = simulate->add_option("FILE", words.file, translate("help", "scenario (*.loadline)"));
    CLI::Option* option =
        simulate->add_option("--option", words.option, translate("help", "what to simulate of the scenario"))
            ->check(CLI::IsMember({"ec2", "lambda"}))
            ->needs(file);
    file->needs(option);
    simulate->add_option("--hours", words.hours, translate("help", "from Monday 00:00; without it the week"))
        ->needs(file);
    CLI::Option* rate =
        simulate->add_option("--arrival-rate", words.arrivalRate, translate("help", "requests/s"))->excludes(file);
    const auto add = [simulate, rate](const char* name, std::string& word, const std::string& description) {
        CLI::Option* added = simulate->add_option(name, word, description)->needs(rate);
        return added;
    };
    rate->needs(add("--warm-s", words.warm, translate("help", "mean time of a request in a warm environment")));
    rate->needs(
        add("--cold-s", words.cold, translate("help", "mean time of a request that starts one, its start included")));
    rate->needs(add("--idle-lifetime-s", words.idleLifetime, translate("help", "how long an idle environment lives")));
    rate->needs(add("--duration-s", words.duration, translate("help", "time to simulate")));
    add("--max-concurrency", words.maxConcurrency, translate("help", "environments at once; without it 1000"));
    simulate->add_option("--seed", words.seed, translate("help", "of the random numbers; without it 1"));
    simulate->add_flag("--json", line.json, translate("help", "as JSON, for other programs"));
    simulate->footer(withExitCodes(simulateHelp()));
    simulate->callback([&line, file, rate] {
        if (file->empty() && rate->empty())
            throw CLI::RequiredError(translate("help", "FILE or --arrival-rate"));
        line.command = CommandLine::Command::Simulate;
    });
}

void addExport(CLI::App& app, CommandLine& line)
{
    ExportWords& words = line.exporting;
    CLI::App* exporting =
        app.add_subcommand("export", translate("help", "write charts as pictures or tables; needs no display"));
    exporting->add_option("FILE", words.file, translate("help", "scenario (*.loadline)"))->required();
    exporting->add_option("--chart", words.chart, translate("help", "what to write"))->type_name("NAME")->required();
    exporting
        ->add_option("--format", words.format,
                     translate("help", "png, svg, pdf, csv, pptx or xlsx; without it by the ending of PATH, or png"))
        ->check(CLI::IsMember({"png", "svg", "pdf", "csv", "pptx", "xlsx"}));
    exporting
        ->add_option("--size", words.size, translate("help", "of a picture, in pixels, or a4; without it 1920x1080"))
        ->type_name("WxH");
    exporting
        ->add_option(
            "--theme", words.theme,
            translate("help", "light, dark or clear (for pale backgrounds, without one of its own); without it light"))
        ->check(CLI::IsMember({"light", "dark", "clear"}));
    exporting
        ->add_option("--type", words.type,
                     translate("help", "size of the type: paper, slide or hall; without it slide"))
        ->check(CLI::IsMember({"paper", "slide", "hall"}));
    exporting->add_option("--out", words.out, translate("help", "the file, or with several charts the folder"))
        ->type_name("PATH")
        ->required();
    exporting->footer(withExitCodes(exportHelp()));
    exporting->callback([&line] { line.command = CommandLine::Command::Export; });
}

/// First and while reading, so that every mistake is answered in that language.
void addLanguage(CLI::App& app, CommandLine& line)
{
    app.add_option("--language", line.language,
                   translate("help", "en, de or es; without it the one chosen in the window, or the system's"))
        ->check(CLI::IsMember({"en", "de", "es"}))
        ->trigger_on_parse();
}

void addWindow(CLI::App& app, CommandLine& line)
{
    app.add_option("FILE", line.file,
                   translate("help", "scenario (*.loadline) or lesson (*.lesson) to open in the window"));
    app.add_option("--lesson", line.lesson, translate("help", "key of a lesson to start in, such as break-even"));
}

/// The library's own words: headings, and what it says of --help.
void translateHelp(CLI::App& app)
{
    for (CLI::Option* option : app.get_options()) {
        option->group(translate("help", "Options"));
        if (option->get_type_name().starts_with("TEXT"))
            option->type_name(translate("help", "TEXT"));
    }
    app.get_help_ptr()->description(translate("help", "print this help and end"));
    for (CLI::App* command : app.get_subcommands({})) {
        command->group(translate("help", "Commands"));
        translateHelp(*command);
    }
}

void translateFrame(CLI::App& app)
{
    const auto formatter = app.get_formatter();
    formatter->label("Usage", translate("help", "Usage"));
    formatter->label("OPTIONS", translate("help", "OPTIONS"));
    formatter->label("SUBCOMMAND", translate("help", "COMMAND"));
    formatter->label("Positionals", translate("help", "Words"));
    formatter->label("REQUIRED", translate("help", "(required)"));
    formatter->label("Needs", translate("help", "needs"));
    formatter->label("Excludes", translate("help", "excludes"));
    app.failure_message([](const CLI::App*, const CLI::Error& mistake) {
        return usageMistake(QString::fromUtf8(mistake.what())).toStdString() + '\n' +
               translate("help", "Run with --help for more information.") + '\n';
    });
}

/// A command that does not exist was taken for a file, and the file behind it for a word too many. Empty where it was
/// something else.
std::string mistakenCommand(const CLI::App& app, const std::string& file, const CLI::ParseError& problem)
{
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands({}))
        names.push_back(command->get_name());
    const std::string_view nearest = nearestName(file, {names.begin(), names.end()});
    if (problem.get_exit_code() != static_cast<int>(CLI::ExitCodes::ExtrasError) || file.empty() || nearest.empty())
        return {};
    return QCoreApplication::translate("help", "There is no command %1; did you mean %2?")
               .arg(shortened(QString::fromStdString(file)), fromUtf8(nearest))
               .toStdString() +
           '\n';
}

/// An option that is given without anything in it ("$REGION" in a script, where that is not set) would be taken for one
/// that is not given, which may mean all of something.
void refuseEmptyWords(const CLI::App& app)
{
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& word : option->results()) {
            if (word.empty())
                throw CLI::ArgumentMismatch(option->get_name() + ": 1 required " + option->get_type_name() +
                                            " missing");
        }
    }
    for (const CLI::App* command : app.get_subcommands())
        refuseEmptyWords(*command);
}

/// The first word that is no UTF-8, such as the name of a file from a system of another encoding; null where all are.
const char* foreignWord(int argc, const char* const* argv)
{
    const auto* found =
        std::find_if(argv, argv + argc, [](const char* word) { return !QByteArrayView(word).isValidUtf8(); });
    return found == argv + argc ? nullptr : *found;
}

/// Prints the help or version that was asked for on stdout, or the mistake on stderr. Gives back the exit code.
int explain(const CLI::App& app, const CLI::ParseError& problem, int code)
{
    std::ostringstream asked;
    std::ostringstream mistake;
    app.exit(problem, asked, mistake);
    tell(QString::fromLocal8Bit(mistake.str()));
    return print(QByteArray::fromStdString(asked.str())) == ExitGood ? code : ExitBadInput;
}

/// Reads the words into `line`. False: there is help, the version or a mistake to print, which is done where `prints`.
bool read(CommandLine& line, int argc, const char* const* argv, bool prints)
{
    CLI::App app{aboutHelp().toStdString(), "loadline"};
    translateFrame(app);
    app.set_version_flag("--version", "Loadline " LOADLINE_VERSION, translate("help", "print the version and end"));
    app.footer(exitCodesHelp().toStdString());
    addLanguage(app, line);
    addWindow(app, line);
    app.fallthrough();
    addEvaluate(app, line);
    addParameters(app, line);
    addSimulate(app, line);
    addExport(app, line);
    addPrices(app, line);
    translateHelp(app);
    try {
        app.parse(argc, argv);
        if (!app.get_subcommands().empty() && !line.file.empty())
            throw CLI::ExtrasError({line.file});
        refuseEmptyWords(app);
    } catch (const CLI::ParseError& problem) {
        line.command = CommandLine::Command::Done;
        line.exitCode = problem.get_exit_code() == 0 ? ExitGood : ExitBadUsage;
        const std::string mistake = mistakenCommand(app, line.file, problem);
        if (prints && !mistake.empty())
            tell(QString::fromLocal8Bit(mistake));
        else if (prints)
            line.exitCode = explain(app, problem, line.exitCode);
        return false;
    }
    return true;
}

} // namespace

CommandLine readCommandLine(int& argc, char** argv)
{
    CommandLine line;
    const char* foreign = foreignWord(argc, argv);
    if (!foreign && read(line, argc, argv, false))
        return line;
    // The words of another language need an application, and which one it is stands in the words.
    const QCoreApplication application(argc, argv);
    const Language language(QString::fromStdString(line.language));
    if (foreign) {
        line.command = CommandLine::Command::Done;
        line.exitCode = fail(QCoreApplication::translate("help", "\"%1\" is not UTF-8, so no file of that name can be "
                                                                 "found; give the file a name in UTF-8.")
                                 .arg(shortened(QString::fromUtf8(foreign))),
                             ExitBadInput);
        return line;
    }
    CommandLine printed;
    static_cast<void>(read(printed, argc, argv, true));
    return printed;
}

} // namespace loadline
