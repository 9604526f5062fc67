// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/compare_tables.hpp>
#include <command/load.hpp>
#include <command/payroll_tables.hpp>

#include <purse/document/payslips.hpp>

#include <CLI/CLI.hpp>

#include <cmath>
#include <memory>

namespace purse::command {
namespace {

struct Options {
    std::string file;
    std::string scenario;
    std::string payslips;
    std::string tolerance = "0.50";
    bool json = false;
    bool csv = false;
};

/// The scenario that was asked for, the one that was decided last, or the only one.
std::string scenarioOf(const Document& document, const Options& options)
{
    if (!options.scenario.empty())
        return options.scenario;
    const Decision* last = nullptr;
    for (const Decision& decision : document.decisions)
        if (decision.outcome != Decision::Outcome::None && (!last || last->date <= decision.date))
            last = &decision;
    if (last)
        return last->scenario;
    return document.scenarios.size() == 1 ? document.scenarios.front().id : "";
}

Problems problemsOf(const Document& document, const std::string& scenario)
{
    if (document.scenarios.empty())
        return {{"/scenarios", "The document has no scenarios.", "Add at least one: a model on a budget."}};
    if (scenario.empty())
        return {{"--scenario", "There are several scenarios, and none is decided.",
                 "Name one with --scenario, or record a decision."}};
    return problemsOfScenario(document, scenario, "--scenario");
}

/// "0.50" in minor units; nothing unless it is an amount of zero or more.
std::optional<Money> toleranceOf(const Options& options, const Currency& currency)
{
    const std::optional<Decimal> read = Decimal::fromText(options.tolerance);
    if (!read || *read < Decimal{0})
        return std::nullopt;
    return roundToMinor(read->toDouble() * std::pow(10.0, currency.minorDigits));
}

Printed unsolved(const Outcome& outcome, const Opened& opened, bool asJson)
{
    if (asJson)
        return refusal({noSolution, outcome.problems.empty()
                                        ? Problems{{"--scenario", outcome.statusText, "Look at it with purse compare."}}
                                        : outcome.problems},
                       true);
    return {.out = {},
            .err = troubleText(outcome, Numbers(userLocale(), opened.document.group.currency)),
            .code = noSolution};
}

Printed planned(const Opened& opened, const Outcome& outcome, const Options& options)
{
    const MonthPlan plan = monthPlan(opened.document, outcome, opened.levies);
    const Currency& currency = opened.document.group.currency;
    if (options.json)
        return {.out = planJson(plan, currency)};
    if (options.csv)
        return {.out = planCsv(plan, currency)};
    return {.out = planText(plan, levyText(opened, outcome.scenario), Numbers(userLocale(), currency))};
}

Printed compared(const Opened& opened, const Outcome& outcome, const Options& options)
{
    const Currency& currency = opened.document.group.currency;
    const std::optional<Money> tolerance = toleranceOf(options, currency);
    if (!tolerance)
        return refusal({refused, {{"--tolerance", "The tolerance is an amount, zero or more.", "Write it as 0.50."}}},
                       options.json);
    const Found<std::string> text = load(options.payslips);
    if (!text)
        return refusal(text.error(), options.json);
    const Result<std::vector<PaidSlip>> slips = readPayslips(*text, currency.minorDigits);
    if (!slips)
        return refusal({refused, slips.error()}, options.json);
    const PayslipReport report = comparePayslips(opened.document, outcome, opened.levies, *slips, *tolerance);
    if (!report.problems.empty())
        return refusal({refused, report.problems}, options.json);
    if (options.json)
        return {.out = reportJson(report, currency)};
    if (options.csv)
        return {.out = reportCsv(report, currency)};
    return {.out = reportText(report, Numbers(userLocale(), currency))};
}

Printed run(const Options& options)
{
    const Found<Opened> opened = open(options.file);
    if (!opened)
        return refusal(opened.error(), options.json);
    const std::string scenario = scenarioOf(opened->document, options);
    if (const Problems problems = problemsOf(opened->document, scenario); !problems.empty())
        return refusal({refused, problems}, options.json);
    const Outcome outcome = solveScenario(opened->document, scenario, opened->levies);
    if (!outcome.isSolved())
        return unsolved(outcome, *opened, options.json);
    return options.payslips.empty() ? planned(*opened, outcome, options) : compared(*opened, outcome, options);
}

} // namespace

void addPayroll(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("payroll", "A year of payroll by months, or payslips beside it");
    command->add_option("FILE", options->file, "A document, *.purse.json")->required();
    command->add_option("--scenario", options->scenario, "Id of the scenario; without it the one decided last");
    CLI::Option* payslips = command->add_option("--compare", options->payslips,
                                                "Payslips as they were paid, *.csv or *.json, to be compared");
    command->add_option("--tolerance", options->tolerance, "Differences up to this much are none; 0.50 without it")
        ->needs(payslips);
    CLI::Option* json = command->add_flag("--json", options->json, "Everything, for programs");
    command->add_flag("--csv", options->csv, "A table for spreadsheets")->excludes(json);
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
