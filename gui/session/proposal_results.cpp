// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/proposal_results.hpp"

#include <purse/compare/budget_outcome.hpp>

#include <algorithm>
#include <array>

namespace purse::gui {
namespace {
constexpr std::array<const char*, 5> useful{"mean", "median", "moving_independent_markets", "moving_utilitarian",
                                            "nash_overlap"};

bool canDivide(const PortioningRule& rule, const Budget& budget)
{
    const std::vector<const BudgetLine*> lines = proposedLinesOf(budget);
    const bool hasBounds = std::ranges::any_of(lines, [](const BudgetLine* line) { return line->least || line->most; });
    return rule.ballot == Ballot::Shares && static_cast<Eigen::Index>(lines.size()) <= rule.mostLines
           && (hasBounds || !rule.needsBounds);
}

/// Where the rule of the budget has an answer, all the money is in its lines; else it is left over.
Money moneyFor(const BudgetPlan& plan, const std::vector<std::string>& lines)
{
    Money money;
    for (const LinePlan& line : plan.lines)
        if (std::ranges::binary_search(lines, line.id))
            money += line.planned;
    return money > Money{} ? money : std::max(Money{}, plan.leftover);
}
} // namespace

std::vector<const BudgetLine*> proposedLinesOf(const Budget& budget)
{
    std::vector<const BudgetLine*> lines;
    for (const BudgetLine& line : budget.lines)
        if (line.kind == BudgetLine::Kind::Proposed)
            lines.push_back(&line);
    return lines;
}

std::vector<const PortioningRule*> portioningRulesFor(const Budget& budget, bool all)
{
    std::vector<const PortioningRule*> rules;
    const auto add = [&](const PortioningRule* rule) {
        if (rule && canDivide(*rule, budget) && std::ranges::find(rules, rule) == rules.end())
            rules.push_back(rule);
    };
    for (const char* id : useful)
        add(findPortioningRule(id));
    if (budget.round)
        add(findPortioningRule(budget.round->rule));
    if (all)
        for (const PortioningRule& rule : portioningRules())
            add(&rule);
    return rules;
}

std::vector<ProposalResult> resultsOf(const Document& document, const Budget& budget,
                                      const std::vector<const PortioningRule*>& rules)
{
    std::vector<ProposalResult> results;
    const std::optional<BudgetPlan> plan = planOf(document, budget);
    if (!budget.round || !budget.round->closed || !plan)
        return results;
    std::vector<std::string> lines;
    for (const LinePlan& line : plan->lines)
        if (line.kind == BudgetLine::Kind::Proposed && !line.isClosed)
            lines.push_back(line.id);
    std::ranges::sort(lines);
    const Money money = moneyFor(*plan, lines);
    const auto draw = [&](const std::string& line) { return drawOf(document.id, budget.from, line); };
    for (const PortioningRule* rule : rules) {
        Budget own = budget;
        own.round->rule = rule->id;
        results.push_back({rule, divideProposed(own, document.group.fullTime, lines, money, draw)});
    }
    return results;
}

} // namespace purse::gui
