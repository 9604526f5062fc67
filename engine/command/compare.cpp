// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/compare_tables.hpp>
#include <command/load.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace purse::command {
namespace {

struct Options {
    std::string file;
    std::string baseline;
    std::string by;
    int least = usualLeastPeople;
    bool json = false;
    bool csv = false;
    bool certificates = false;
    bool years = false;
};

Problems problemsOf(const Document& document, const Options& options)
{
    if (document.scenarios.empty())
        return {{"/scenarios", "The document has no scenarios to compare.", "Add at least one: a model on a budget."}};
    return problemsOfScenario(document, options.baseline, "--baseline");
}

Printed grouped(const Document& document, const Comparison& comparison, const Options& options)
{
    const Result<GroupedPay> pay = payByAnswer(document, comparison, options.by, options.least);
    if (!pay)
        return refusal({refused, pay.error()}, options.json);
    const bool isSolved = std::ranges::all_of(comparison.outcomes, &Outcome::isSolved);
    return {.out = options.json ? groupsJson(*pay, comparison.currency)
                                : groupsText(*pay, Numbers(userLocale(), comparison.currency)),
            .err = {},
            .code = isSolved ? done : noSolution};
}

Printed run(const Options& options)
{
    const Found<Opened> opened = open(options.file);
    if (!opened)
        return refusal(opened.error(), options.json);
    if (const Problems problems = problemsOf(opened->document, options); !problems.empty())
        return refusal({refused, problems}, options.json);

    const Comparison comparison = compare(opened->document, opened->levies, options.baseline);
    Printed printed;
    printed.code = std::ranges::all_of(comparison.outcomes, &Outcome::isSolved) ? done : noSolution;
    if (!options.by.empty())
        return grouped(opened->document, comparison, options);
    if (options.years && !options.json)
        printed.out =
            options.csv ? yearsCsv(comparison) : yearsText(comparison, Numbers(userLocale(), comparison.currency));
    else if (options.json)
        printed.out = comparisonJson(comparison, *opened);
    else if (options.csv)
        printed.out = comparisonCsv(comparison);
    else
        printed.out =
            comparisonText(comparison, *opened, Numbers(userLocale(), comparison.currency), options.certificates);
    return printed;
}

} // namespace

void addCompare(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("compare", "Solve every scenario and put them side by side");
    command->add_option("FILE", options->file, "A document, *.purse.json")->required();
    command->add_option("--baseline", options->baseline, "Id of the scenario that changes are counted from");
    CLI::Option* json = command->add_flag("--json", options->json, "Everything, for programs");
    CLI::Option* csv =
        command->add_flag("--csv", options->csv, "One line for each member in each scenario")->excludes(json);
    CLI::Option* by = command->add_option("--by", options->by, "Mean pay by the answers to this question");
    by->excludes(csv);
    command->add_flag("--years", options->years, "The years assumed after each scenario")->excludes(by);
    command->add_option("--least", options->least, "With --by: fewest people in a group (5)")->needs(by);
    command->add_flag("--certificates", options->certificates, "Say how exactly each budget is met");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
