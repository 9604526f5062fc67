// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/budget_edits.hpp"

#include <purse/compare/budget_outcome.hpp>
#include <purse/document/edit.hpp>
#include <purse/document/json.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse::gui {
namespace {
using Kind = BudgetLine::Kind;

Income asIncome(const BudgetLine& line)
{
    Income income{
        .id = line.id, .title = line.title, .amount = line.amount, .onlyFor = {}, .posts = {}, .months = line.months};
    income.amount.amount = -line.amount.amount;
    return income;
}
} // namespace

void appendIncome(Budget& budget)
{
    if (budget.income.empty()) {
        for (const BudgetLine& line : budget.lines)
            if (line.amount.amount < Money() && !line.pay)
                budget.income.push_back(asIncome(line));
        std::erase_if(budget.lines, [](const BudgetLine& line) { return line.amount.amount < Money() && !line.pay; });
        if (!budget.income.empty())
            return;
    }
    Income income;
    income.id = freeId(budget.income, "income");
    budget.income.push_back(std::move(income));
}

void eraseIncome(const Document& document, Budget& budget, std::size_t index)
{
    const std::optional<BudgetPlan> plan = planOf(document, budget);
    budget.income.erase(budget.income.begin() + static_cast<std::ptrdiff_t>(index));
    if (!budget.income.empty() || !plan)
        return;
    budget.round.reset(); // there is nothing left that could be proposed
    for (std::size_t i = 0; i < budget.lines.size(); ++i) {
        BudgetLine& line = budget.lines[i];
        if (line.kind == Kind::Fixed)
            continue;
        line.amount = {plan->lines[i].planned, Per::Year};
        line.kind = Kind::Fixed;
        line.least.reset();
        line.most.reset();
    }
}

void eraseLine(Budget& budget, std::size_t index)
{
    const std::string id = budget.lines.at(index).id;
    budget.lines.erase(budget.lines.begin() + static_cast<std::ptrdiff_t>(index));
    for (Income& income : budget.income)
        if (income.onlyFor.size() > 1)
            std::erase(income.onlyFor, id);
}

void payFromLine(Budget& budget, std::size_t index)
{
    for (std::size_t i = 0; i < budget.lines.size(); ++i)
        budget.lines[i].pay = i == index;
}

std::size_t copyBudget(Document& document, const Budget* from)
{
    Budget next;
    if (from)
        next = *from;
    else
        next.lines = {{.id = "pay", .title = "All pay, on-costs included", .amount = {}, .pay = true}};
    next.id.clear();
    document.budgets.push_back(std::move(next));
    return document.budgets.size() - 1;
}

Problems eraseBudget(Document& document, const std::string& id)
{
    Problems problems;
    for (const Scenario& scenario : document.scenarios)
        if (scenario.budget == id)
            problems.push_back({"/scenarios", fmt::format("The scenario {} uses this budget.", shown(scenario.title)),
                                "Give it another budget first."});
    for (const Pile& pile : document.piles)
        if (pile.budget == id)
            problems.push_back({"/piles",
                                fmt::format("The money pile {} is about lines of this budget.", shown(pile.title)),
                                "Take the pile away first."});
    if (problems.empty())
        std::erase_if(document.budgets, [&](const Budget& budget) { return budget.id == id; });
    return problems;
}

} // namespace purse::gui
