// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/numbers.hpp>
#include <command/table.hpp>
#include <command/text.hpp>

#include <purse/outlook/outlook.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace purse::command {
namespace {

using nlohmann::json;

struct Options {
    std::string file;
    std::string hours = "5";
    std::string costs = "10";
    std::string budget = "5";
    std::string prices = "0";
    std::string hire;
    std::string chance = "50";
    std::uint64_t seed = 1;
    std::size_t runs = 200;
    bool json = false;
};

Result<OutlookSettings> settingsOf(const Options& options)
{
    Problems problems;
    const auto percent = [&](const std::string& name, const std::string& text) {
        const std::optional<Decimal> value = Decimal::fromText(text);
        if (!value)
            problems.push_back({name, "\"" + text + "\" is no percentage.", "Write it like 5 or 2.5."});
        return Percent{value.value_or(Decimal{})};
    };
    OutlookSettings settings{.seed = options.seed,
                             .runs = options.runs,
                             .hours = percent("--hours", options.hours),
                             .costs = percent("--costs", options.costs),
                             .budget = percent("--budget", options.budget),
                             .prices = percent("--prices", options.prices),
                             .hire = {}};
    const Percent chance = percent("--chance", options.chance);
    if (!options.hire.empty())
        settings.hire = UncertainHire{options.hire, chance};
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return settings;
}

std::string nameOf(const Document& document, const std::string& id)
{
    const Member* member = findById(document.members, id);
    for (const Scenario& scenario : document.scenarios)
        member = member ? member : findById(scenario.hypotheticalMembers, id);
    return visible(member && !member->name.empty() ? member->name : id);
}

/// What was varied, one sentence.
std::string variedText(const Document& document, const OutlookSettings& settings, const Numbers& numbers)
{
    std::vector<std::string> parts;
    const auto add = [&](const char* what, Percent range) {
        if (range > Percent{})
            parts.push_back(fmt::format("{} by at most {}", what, numbers.percent(range)));
    };
    add("everybody's paid hours", settings.hours);
    add("own costs", settings.costs);
    add("the money for pay", settings.budget);
    add("price levels of places", settings.prices);
    std::string text = "Nothing is varied up or down";
    if (!parts.empty())
        text = "Varied, up or down: " + fmt::format("{}", fmt::join(parts, "; "));
    if (settings.hire)
        text += fmt::format(". {} is there with a chance of {}", nameOf(document, settings.hire->member),
                            numbers.percent(settings.hire->chance));
    return text + ".";
}

std::string cellText(const FigureOutlook& figure, double value, const Numbers& numbers)
{
    switch (figure.kind) {
    case Figure::Kind::Money:
        return numbers.money(roundToMinor(value));
    case Figure::Kind::Count:
        return numbers.decimal(value, 0);
    case Figure::Kind::Ratio:
        return numbers.decimal(value, 2) + " : 1";
    case Figure::Kind::Share:
        return numbers.decimal(100.0 * value, 1) + "%";
    case Figure::Kind::Index:
        return numbers.decimal(value, 4);
    case Figure::Kind::Months:
        return numbers.decimal(value, 1);
    }
    return {};
}

Table tableOf(const std::string& corner)
{
    Table table(corner);
    table.addColumn("10% of runs at or below", 0);
    table.addColumn("half at or below", 0);
    table.addColumn("90% of runs at or below", 0);
    return table;
}

std::string scenarioText(const Document& document, const Outlook& outlook, const ScenarioOutlook& scenario,
                         const Numbers& numbers)
{
    std::string text = paragraph("", visible(scenario.title));
    text += paragraph("  ", fmt::format("{} of {} runs have a solution. Pay costs more than the budget in {} of them.",
                                        scenario.solved, outlook.runs, scenario.overBudget));
    Table figures = tableOf("A year");
    for (const FigureOutlook& figure : scenario.figures)
        if (figure.runs > 0)
            figures.addRow(visible(figure.title), {cellText(figure, figure.interval.low, numbers),
                                                   cellText(figure, figure.interval.middle, numbers),
                                                   cellText(figure, figure.interval.high, numbers)});
    Table members = tableOf("Gross pay a year");
    for (const MemberOutlook& member : scenario.members) {
        const auto money = [&](double minor) { return numbers.money(roundToMinor(minor)); };
        const std::string name = nameOf(document, member.member);
        members.addRow(member.runs == scenario.solved ? name : fmt::format("{} ({} runs)", name, member.runs),
                       {money(member.gross.low), money(member.gross.middle), money(member.gross.high)});
    }
    for (const Table* table : {&figures, &members})
        if (!table->empty())
            text += "\n" + table->print();
    return text;
}

std::string outlookText(const Document& document, const OutlookSettings& settings, const Outlook& outlook)
{
    const Numbers numbers(userLocale(), document.group.currency);
    std::string text = paragraph("", visible(document.group.name) + ": how sure are we?");
    text += paragraph("", variedText(document, settings, numbers));
    text += paragraph("", fmt::format("{} runs, seed {}. In each run every number within its range is as likely as "
                                      "another. The ranges are a guess, and this is no forecast: it says how far the "
                                      "figures follow these inputs.",
                                      outlook.runs, settings.seed));
    for (const Notice& notice : outlook.notices)
        text += paragraph("", notice.what + " " + notice.hint);
    for (const ScenarioOutlook& scenario : outlook.scenarios)
        text += "\n" + scenarioText(document, outlook, scenario, numbers);
    return text;
}

void addInterval(json& row, std::size_t runs, Interval interval, bool isMoney, const Currency& currency)
{
    const auto value = [&](double number) {
        return runs == 0 ? json() : isMoney ? json(toJson(roundToMinor(number), currency)) : json(sixDigits(number));
    };
    row["runs"] = runs;
    row["low"] = value(interval.low);
    row["middle"] = value(interval.middle);
    row["high"] = value(interval.high);
}

const char* kindText(Figure::Kind kind)
{
    switch (kind) {
    case Figure::Kind::Money:
        return "money";
    case Figure::Kind::Count:
        return "count";
    case Figure::Kind::Ratio:
        return "ratio";
    case Figure::Kind::Share:
        return "share";
    case Figure::Kind::Index:
        return "index";
    case Figure::Kind::Months:
        return "months";
    }
    return "";
}

std::string outlookJson(const Document& document, const OutlookSettings& settings, const Outlook& outlook)
{
    const Currency& currency = document.group.currency;
    json scenarios = json::array();
    for (const ScenarioOutlook& scenario : outlook.scenarios) {
        json figures = json::array();
        for (const FigureOutlook& figure : scenario.figures) {
            figures.push_back({{"id", figure.id}, {"title", figure.title}, {"kind", kindText(figure.kind)}});
            addInterval(figures.back(), figure.runs, figure.interval, figure.kind == Figure::Kind::Money, currency);
        }
        json members = json::array();
        for (const MemberOutlook& member : scenario.members) {
            members.push_back({{"id", member.member}});
            addInterval(members.back(), member.runs, member.gross, true, currency);
        }
        scenarios.push_back({{"id", scenario.scenario},
                             {"title", scenario.title},
                             {"solved", scenario.solved},
                             {"over_budget", scenario.overBudget},
                             {"figures", figures},
                             {"members", members}});
    }
    json varied{{"hours", settings.hours.value.toText()},
                {"costs", settings.costs.value.toText()},
                {"budget", settings.budget.value.toText()},
                {"prices", settings.prices.value.toText()}};
    varied["hire"] = settings.hire
                         ? json{{"member", settings.hire->member}, {"chance", settings.hire->chance.value.toText()}}
                         : json();
    return jsonText({{"schema_version", 1},
                     {"currency", currency.code},
                     {"period", "year"},
                     {"seed", settings.seed},
                     {"runs", outlook.runs},
                     {"varied", varied},
                     {"scenarios", scenarios},
                     {"notices", toJson(outlook.notices, currency)}});
}

Printed printOutlook(const Options& options)
{
    const Result<OutlookSettings> settings = settingsOf(options);
    if (!settings)
        return refusal({refused, settings.error()}, options.json);
    const Found<Opened> opened = open(options.file);
    if (!opened)
        return refusal(opened.error(), options.json);
    if (opened->document.scenarios.empty())
        return refusal({refused, {{"/scenarios", "The document has no scenarios.", "Add a model on a budget."}}},
                       options.json);
    Problems problems = problemsOf(*settings, opened->document);
    for (Problem& problem : problems)
        problem.where = "--" + problem.where;
    if (!problems.empty())
        return refusal({refused, problems}, options.json);
    const Outlook outlook = outlookOf(opened->document, opened->levies, *settings);
    const bool isSolved =
        std::ranges::all_of(outlook.scenarios, [](const ScenarioOutlook& each) { return each.solved > 0; });
    return {.out = options.json ? outlookJson(opened->document, *settings, outlook)
                                : outlookText(opened->document, *settings, outlook),
            .err = {},
            .code = isSolved ? done : noSolution};
}

} // namespace

void addOutlook(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("outlook", "How sure are we? Many runs on inputs in ranges");
    command->add_option("FILE", options->file, "A document, *.purse.json")->required();
    command->add_option("--hours", options->hours, "Paid hours, up or down by so many per cent (5)");
    command->add_option("--costs", options->costs, "Own costs, likewise (10)");
    command->add_option("--budget", options->budget, "The money for pay, likewise (5)");
    command->add_option("--prices", options->prices, "Price levels of places, likewise (0)");
    command->add_option("--hire", options->hire, "Somebody who may not be there");
    command->add_option("--chance", options->chance, "... and is with so many per cent (50)");
    command->add_option("--seed", options->seed, "Fixes the draws (1)");
    command->add_option("--runs", options->runs, "How many runs (200)");
    command->add_flag("--json", options->json, "The same for programs");
    command->callback([options, &job] { job = [options] { return printOutlook(*options); }; });
}

} // namespace purse::command
