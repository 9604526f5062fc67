// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/compare_tables.hpp>

#include <command/json_text.hpp>
#include <command/table.hpp>
#include <command/text.hpp>
#include <purse/document/csv.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse::command {
namespace {

constexpr const char* nothing = "-";

std::string assumptionText(const YearOutcome& year, const Numbers& numbers)
{
    return fmt::format("From {}, assumed: pay {}, money for pay {}, levies {}.", toText(year.from),
                       numbers.plain(year.raise.value.toText()) + "%",
                       numbers.plain(year.budgetRaise.value.toText()) + "%", year.levy.empty() ? "none" : year.levy);
}

std::string nameOf(const Comparison& comparison, const std::string& id)
{
    const auto head = std::ranges::find(comparison.members, id, &MemberHead::id);
    return visible(head == comparison.members.end() || head->name.empty() ? id : head->name);
}

std::string yearTable(const Comparison& comparison, const Outcome& outcome, const Numbers& numbers)
{
    Table table(outcome.payTitle + " a year");
    table.addColumn("this year", 0);
    for (std::size_t k = 0; k < outcome.years.size(); ++k)
        table.addColumn("assumed from " + toText(outcome.years[k].from), k + 1);
    const auto row = [&](const std::string& name, std::string first, const auto& cellOf) {
        std::vector<std::string> cells{std::move(first)};
        for (const YearOutcome& year : outcome.years)
            cells.push_back(cellOf(year));
        table.addRow(name, cells);
    };
    for (std::size_t i = 0; i < outcome.members.size(); ++i)
        row(nameOf(comparison, outcome.members[i].award.member), numbers.money(outcome.members[i].award.amount),
            [&](const YearOutcome& year) { return numbers.money(year.members[i].gross); });
    row("Everybody", numbers.money(outcome.totalPay),
        [&](const YearOutcome& year) { return numbers.money(year.totalPay); });
    row("Employer cost", numbers.money(outcome.totalCost),
        [&](const YearOutcome& year) { return numbers.money(year.totalCost); });
    row("Money for pay", outcome.budget ? numbers.money(*outcome.budget) : nothing,
        [&](const YearOutcome& year) { return year.budget ? numbers.money(*year.budget) : nothing; });
    row("Left over (gap: -)", outcome.budget ? numbers.money(outcome.leftover) : nothing,
        [&](const YearOutcome& year) { return year.budget ? numbers.money(year.leftover) : nothing; });
    return table.print();
}

/// Each once, with the first year that it is said of.
std::string noticesText(const Outcome& outcome, const Numbers& numbers)
{
    std::string text;
    Notices said;
    for (const YearOutcome& year : outcome.years)
        for (const Notice& notice : year.notices)
            if (std::ranges::find(said, notice) == said.end()) {
                text += noticeText({notice.where, toText(year.from) + ": " + notice.what, notice.amount, notice.hint},
                                   numbers);
                said.push_back(notice);
            }
    return text;
}

std::string scenarioYears(const Comparison& comparison, const Outcome& outcome, const Numbers& numbers)
{
    std::string text = paragraph("", visible(outcome.title));
    if (!outcome.isSolved())
        return text + troubleText(outcome, numbers);
    if (outcome.years.empty())
        return text + paragraph("  ", "This scenario assumes no later years.");
    for (const YearOutcome& year : outcome.years)
        text += paragraph("  ", assumptionText(year, numbers));
    text += "\n" + yearTable(comparison, outcome, numbers);
    return text + noticesText(outcome, numbers);
}

} // namespace

std::string yearsText(const Comparison& comparison, const Numbers& numbers)
{
    std::string text =
        paragraph("", visible(comparison.group) + ": the years after, on assumptions")
        + paragraph("", "Nobody knows these years. Everybody's pay of the year before is raised by what "
                        "the scenario assumes, for the time that they then work; no model is asked again, "
                        "and nobody leaves or comes whose day is not entered.");
    for (const Outcome& outcome : comparison.outcomes)
        text += "\n" + scenarioYears(comparison, outcome, numbers);
    return text;
}

std::string yearsCsv(const Comparison& comparison)
{
    const auto money = [&](Money amount) { return toJson(amount, comparison.currency); };
    std::string text =
        csvRow({"scenario", "year", "from", "assumed", "raise", "levy", "member", "currency", "gross", "cost"});
    for (const Outcome& outcome : comparison.outcomes) {
        if (outcome.years.empty())
            continue;
        for (const MemberOutcome& member : outcome.members)
            text +=
                csvRow({csvText(outcome.scenario), "0", "", "no", "", "", csvText(member.award.member),
                        csvText(comparison.currency.code), money(member.award.amount), money(member.award.pay.cost)});
        for (std::size_t k = 0; k < outcome.years.size(); ++k)
            for (const YearPay& pay : outcome.years[k].members)
                text +=
                    csvRow({csvText(outcome.scenario), std::to_string(k + 1), toText(outcome.years[k].from), "yes",
                            outcome.years[k].raise.value.toText(), csvText(outcome.years[k].levy), csvText(pay.member),
                            csvText(comparison.currency.code), money(pay.gross), money(pay.cost)});
    }
    return text;
}

} // namespace purse::command
