// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/compare_tables.hpp>

#include <command/json_text.hpp>
#include <command/table.hpp>
#include <command/text.hpp>

#include <fmt/format.h>

namespace purse::command {
namespace {

std::string nameOf(const AnswerGroup& group)
{
    std::string name;
    for (const std::string& answer : group.answers)
        name += (name.empty() ? "" : ", ") + visible(answer);
    return name;
}

/// A row for each group, and after the people in it a column for each scenario.
template <class CellOf>
std::string tableOf(const GroupedPay& pay, const std::string& corner, const CellOf& cellOf)
{
    Table table(corner);
    table.addColumn("people", 0);
    for (std::size_t k = 0; k < pay.outcomes.size(); ++k)
        table.addColumn(visible(pay.outcomes[k]), k);
    for (const AnswerGroup& group : pay.groups) {
        std::vector<std::string> cells{std::to_string(group.people)};
        for (std::size_t k = 0; k < pay.outcomes.size(); ++k)
            cells.push_back(cellOf(group, k));
        table.addRow(nameOf(group), std::move(cells));
    }
    return table.print() + "\n";
}

} // namespace

std::string groupsText(const GroupedPay& pay, const Numbers& numbers)
{
    std::string text = paragraph("", "By the answers to: " + visible(pay.question)) + "\n";
    if (!pay.groups.empty())
        text += tableOf(pay, "Mean gross pay a year",
                        [&](const AnswerGroup& group, std::size_t k) { return numbers.money(group.meanPay[k]); });
    if (!pay.groups.empty() && pay.withheld.empty())
        text += tableOf(pay, "Mean share of costs covered", [&](const AnswerGroup& group, std::size_t k) {
            return numbers.decimal(100.0 * group.meanCoverage[k].value_or(0.0), 0) + "%";
        });
    if (!pay.withheld.empty())
        text += paragraph("", pay.withheld);
    return text
           + paragraph("",
                       fmt::format("Each group has at least {} people; smaller ones are put together. Amounts are {} "
                                   "and rounded to tens. Figures by several questions, put together, may still tell "
                                   "more about a person than one of them.",
                                   pay.least, visible(numbers.currency().code)));
}

std::string groupsJson(const GroupedPay& pay, const Currency& currency)
{
    nlohmann::json groups = nlohmann::json::array();
    for (const AnswerGroup& group : pay.groups) {
        nlohmann::json scenarios = nlohmann::json::array();
        for (std::size_t k = 0; k < pay.ids.size(); ++k) {
            const std::optional<double>& coverage = group.meanCoverage[k];
            scenarios.push_back(
                {{"scenario", pay.ids[k]},
                 {"mean_gross", toJson(group.meanPay[k], currency)},
                 {"mean_coverage", coverage ? nlohmann::json(sixDigits(*coverage)) : nlohmann::json()}});
        }
        groups.push_back({{"answers", group.answers}, {"people", group.people}, {"scenarios", scenarios}});
    }
    return jsonText({{"schema_version", 1},
                     {"question", pay.question},
                     {"least", pay.least},
                     {"currency", currency.code},
                     {"period", "year"},
                     {"groups", groups},
                     {"withheld", pay.withheld}});
}

} // namespace purse::command
