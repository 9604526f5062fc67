// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/numbers.hpp>
#include <command/table.hpp>
#include <command/text.hpp>
#include <purse/document/csv.hpp>

#include <purse/compare/budget_outcome.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>

namespace purse::command {
namespace {

struct Options {
    std::string file;
    std::string budget;
    std::string line;
    bool json = false;
    bool csv = false;
};

struct Planned {
    const Budget* budget;
    std::string where; ///< JSON pointer
    BudgetPlan plan;
};

std::string titleOf(const Budget& budget) { return visible(budget.title.empty() ? budget.id : budget.title); }

Found<std::vector<Planned>> plansOf(const Document& document, const std::string& only)
{
    std::vector<Planned> plans;
    for (std::size_t i = 0; i < document.budgets.size(); ++i) {
        const Budget& budget = document.budgets[i];
        if (!only.empty() && budget.id != only)
            continue;
        if (std::optional<BudgetPlan> plan = planOf(document, budget))
            plans.push_back({&budget, fmt::format("/budgets/{}", i), std::move(*plan)});
    }
    if (plans.empty() && !only.empty() && !findById(document.budgets, only))
        return tl::unexpected(Trouble{
            refused,
            {{"--budget", "There is no budget \"" + only + "\" in this document.", "Use the id of one of them."}}});
    if (plans.empty())
        return tl::unexpected(Trouble{refused,
                                      {{"/budgets", "No budget here has an income, so there is nothing to divide.",
                                        "List what comes in under \"income\" of a budget."}}});
    return plans;
}

/// Rows by id, in the order in which the budgets name them first.
std::vector<std::pair<std::string, std::string>> rowsOf(const std::vector<Planned>& plans)
{
    std::vector<std::pair<std::string, std::string>> rows;
    std::set<std::string> known;
    for (const Planned& planned : plans)
        for (const LinePlan& line : planned.plan.lines)
            if (known.insert(line.id).second)
                rows.emplace_back(line.id, line.title);
    return rows;
}

const LinePlan* lineOf(const BudgetPlan& plan, const std::string& id)
{
    const auto found = std::ranges::find(plan.lines, id, &LinePlan::id);
    return found == plan.lines.end() ? nullptr : &*found;
}

std::string noticesText(const Planned& planned, const Numbers& numbers)
{
    std::string text;
    for (const Notice& notice : planned.plan.notices) {
        text +=
            paragraph("! ", visible(notice.what) + (notice.amount ? " (" + numbers.money(*notice.amount) + ")" : ""));
        text += paragraph("  ", visible(notice.hint));
    }
    return text;
}

std::string compareText(const Document& document, const std::vector<Planned>& plans, const Numbers& numbers)
{
    Table table("A year, " + numbers.currency().code);
    for (std::size_t k = 0; k < plans.size(); ++k)
        table.addColumn(titleOf(*plans[k].budget), k);
    const auto row = [&](const std::string& name, const auto& cellOf) {
        std::vector<std::string> cells;
        for (const Planned& planned : plans)
            cells.push_back(cellOf(planned.plan));
        table.addRow(name, std::move(cells));
    };
    for (const auto& [id, title] : rowsOf(plans))
        row(visible(title), [&, line = id](const BudgetPlan& plan) {
            const LinePlan* found = lineOf(plan, line);
            return found ? numbers.money(found->planned) : "-";
        });
    row("All lines", [&](const BudgetPlan& plan) { return numbers.money(plan.planned); });
    row("Free income", [&](const BudgetPlan& plan) { return numbers.money(plan.freeIncome); });
    row("Grants used", [&](const BudgetPlan& plan) {
        Money used;
        for (const IncomePlan& income : plan.income)
            used += income.isFree ? Money{} : income.used;
        return numbers.money(used);
    });
    row("Left over (gap: -)", [&](const BudgetPlan& plan) { return numbers.money(plan.leftover); });
    row("Lowest in the account",
        [&](const BudgetPlan& plan) { return numbers.money(plan.cash.months[plan.cash.lowest].balance); });
    row("  at the end of the month from",
        [&](const BudgetPlan& plan) { return toText(plan.cash.months[plan.cash.lowest].first); });
    std::string text = paragraph("", visible(document.group.name) + ": budgets side by side") + "\n" + table.print();
    for (const Planned& planned : plans)
        if (const std::string said = noticesText(planned, numbers); !said.empty())
            text += "\n" + titleOf(*planned.budget) + "\n" + said;
    return text;
}

std::string lineText(const LinePlan& line, const Numbers& numbers)
{
    std::string text = visible(line.title) + ": " + numbers.money(line.planned) + "\n";
    for (const std::string& because : line.because)
        text += paragraph("  ", visible(because));
    return text;
}

std::string cashText(const Planned& planned, const Numbers& numbers)
{
    Table table("Month from");
    table.addColumn("in", 0);
    table.addColumn("out", 1);
    table.addColumn("in the account", 2);
    for (const MonthCash& month : planned.plan.cash.months)
        table.addRow(toText(month.first),
                     {numbers.money(month.in), numbers.money(month.out), numbers.money(month.balance)});
    return table.print();
}

std::string explainText(const std::vector<Planned>& plans, const Options& options, const Numbers& numbers)
{
    std::string text;
    for (const Planned& planned : plans) {
        text += (text.empty() ? "" : "\n") + titleOf(*planned.budget) + "\n\n";
        for (const LinePlan& line : planned.plan.lines)
            if (options.line.empty() || line.id == options.line)
                text += lineText(line, numbers);
        if (options.line.empty())
            text += "\n" + cashText(planned, numbers) + noticesText(planned, numbers);
    }
    return text;
}

nlohmann::json planJson(const Planned& planned, const Currency& currency)
{
    const BudgetPlan& plan = planned.plan;
    nlohmann::json json{{"id", planned.budget->id},
                        {"free_income", toJson(plan.freeIncome, currency)},
                        {"planned", toJson(plan.planned, currency)},
                        {"leftover", toJson(plan.leftover, currency)},
                        {"lines", nlohmann::json::array()},
                        {"income", nlohmann::json::array()},
                        {"cash", nlohmann::json::array()},
                        {"lowest_month", plan.cash.lowest},
                        {"notices", toJson(plan.notices, currency)}};
    for (const LinePlan& line : plan.lines)
        json["lines"].push_back({{"id", line.id},
                                 {"title", line.title},
                                 {"planned", toJson(line.planned, currency)},
                                 {"granted", toJson(line.granted, currency)},
                                 {"closed", line.isClosed},
                                 {"because", line.because}});
    for (const IncomePlan& income : plan.income) {
        nlohmann::json uses = nlohmann::json::array();
        for (const IncomePlan::Use& use : income.uses)
            uses.push_back({{"line", use.line}, {"amount", toJson(use.amount, currency)}});
        json["income"].push_back({{"id", income.id},
                                  {"amount", toJson(income.amount, currency)},
                                  {"used", toJson(income.used, currency)},
                                  {"free", income.isFree},
                                  {"uses", uses}});
    }
    for (const MonthCash& month : plan.cash.months)
        json["cash"].push_back({{"from", toText(month.first)},
                                {"in", toJson(month.in, currency)},
                                {"out", toJson(month.out, currency)},
                                {"balance", toJson(month.balance, currency)}});
    return json;
}

std::string jsonOf(const std::vector<Planned>& plans, const Currency& currency)
{
    nlohmann::json budgets = nlohmann::json::array();
    for (const Planned& planned : plans)
        budgets.push_back(planJson(planned, currency));
    return jsonText({{"schema_version", 1}, {"currency", currency.code}, {"budgets", budgets}});
}

std::string csvOf(const std::vector<Planned>& plans, const Currency& currency)
{
    std::string text = csvRow({"budget", "line", "currency", "planned", "granted"});
    for (const Planned& planned : plans)
        for (const LinePlan& line : planned.plan.lines)
            text += csvRow({csvText(planned.budget->id), csvText(line.id), csvText(currency.code),
                            toJson(line.planned, currency), toJson(line.granted, currency)});
    return text;
}

Printed run(const Options& options, bool isExplained)
{
    const Found<Opened> opened = open(options.file);
    if (!opened)
        return refusal(opened.error(), options.json);
    const Found<std::vector<Planned>> plans = plansOf(opened->document, options.budget);
    if (!plans)
        return refusal(plans.error(), options.json);
    const bool isKnown = options.line.empty() || std::ranges::any_of(*plans, [&](const Planned& planned) {
                             return lineOf(planned.plan, options.line) != nullptr;
                         });
    if (!isKnown)
        return refusal({refused,
                        {{"--line", "There is no line \"" + options.line + "\" in these budgets.",
                          "Use the id of one of their lines."}}},
                       options.json);
    const Currency& currency = opened->document.group.currency;
    const Numbers numbers(userLocale(), currency);
    return {.out = options.json  ? jsonOf(*plans, currency)
                   : options.csv ? csvOf(*plans, currency)
                   : isExplained ? explainText(*plans, options, numbers)
                                 : compareText(opened->document, *plans, numbers),
            .err = {},
            .code = done};
}

} // namespace

void addBudget(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("budget", "Divide a whole budget over its lines");
    command->require_subcommand(1);
    CLI::App* compare = command->add_subcommand("compare", "The budgets of a document side by side");
    compare->add_option("FILE", options->file, "A document, *.purse.json")->required();
    CLI::Option* json = compare->add_flag("--json", options->json, "The same for programs");
    compare->add_flag("--csv", options->csv, "What each line gets, one line each")->excludes(json);
    compare->callback([options, &job] { job = [options] { return run(*options, false); }; });

    CLI::App* explain = command->add_subcommand("explain", "Why each line gets what it gets, and cash by month");
    explain->add_option("FILE", options->file, "A document, *.purse.json")->required();
    explain->add_option("--budget", options->budget, "Only this budget");
    explain->add_option("--line", options->line, "Only this line");
    explain->add_flag("--json", options->json, "The same for programs");
    explain->callback([options, &job] { job = [options] { return run(*options, true); }; });

    addContributions(*command, job);
    addPayouts(*command, job);
}

} // namespace purse::command
