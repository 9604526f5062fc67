// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/lines/plan.hpp>
#include <purse/budget/lines/round.hpp>
#include <purse/division/rule.hpp>
#include <purse/model/document.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

using Kind = BudgetLine::Kind;

class BudgetCheck {
public:
    BudgetCheck(const Budget& budget, const FullTime& fullTime) : m_budget(budget), m_fullTime(fullTime) {}

    Problems run()
    {
        for (std::size_t i = 0; i < m_budget.lines.size(); ++i)
            checkLine(m_budget.lines[i], fmt::format("/lines/{}", i));
        for (std::size_t g = 0; g < m_budget.income.size(); ++g)
            checkIncome(m_budget.income[g], fmt::format("/income/{}", g));
        checkShares();
        checkDivision();
        for (Problem& problem : problemsOfRound(m_budget))
            m_problems.push_back(std::move(problem));
        return std::move(m_problems);
    }

private:
    void refuse(std::string where, std::string what, std::string hint)
    {
        m_problems.push_back({std::move(where), std::move(what), std::move(hint)});
    }

    Money yearOf(const Rate& rate) const { return roundToMinor(perYear(rate, m_fullTime)); }

    void checkLine(const BudgetLine& line, const std::string& where)
    {
        if (m_budget.income.empty()) {
            if (line.kind != Kind::Fixed)
                refuse(where + "/kind", "There is no income of which this line could have a part.",
                       "List the \"income\" of this budget, or give the line an amount of its own.");
            return;
        }
        if (line.amount.amount < Money{})
            refuse(where + "/amount", "A line that brings money in stands among those that spend it.",
                   "Write it under \"income\", without a minus sign.");
        const bool isBounded = line.kind != Kind::Fixed;
        if (!isBounded && (line.least || line.most))
            refuse(where, "A fixed line gets its amount: a least or a most means nothing.",
                   "Leave them out, or make the line \"shared\".");
        if (line.least && line.most && yearOf(*line.most) < yearOf(*line.least))
            refuse(where + "/most", "The most is below the least.", "Raise the one or lower the other.");
        if (line.kind == Kind::Shared && line.least && yearOf(line.amount) < yearOf(*line.least))
            refuse(where + "/least", "The least is above what is wanted.", "Lower it, or want more.");
        if (line.kind == Kind::Shared && line.most && yearOf(*line.most) < yearOf(line.amount))
            refuse(where + "/most", "The most is below what is wanted.", "Raise it, or want less.");
    }

    void checkIncome(const Income& income, const std::string& where)
    {
        for (std::size_t k = 0; k < income.onlyFor.size(); ++k) {
            const BudgetLine* line = findById(m_budget.lines, income.onlyFor[k]);
            if (!line)
                refuse(fmt::format("{}/only_for/{}", where, k), "This budget has no such line.",
                       "Use the id of one of its lines.");
            else if (line->kind == Kind::Share || line->kind == Kind::Proposed)
                refuse(fmt::format("{}/only_for/{}", where, k),
                       "A grant cannot be for a line that takes a part of the free money.",
                       "Make the line fixed or shared.");
        }
        if (!income.posts.empty() && !income.onlyFor.empty())
            refuse(where + "/posts", "This money is for lines and for posts at once.",
                   "Keep \"posts\" for pay of some people, or \"only_for\" for lines.");
        const auto pay = std::ranges::find(m_budget.lines, true, &BudgetLine::pay);
        if (!income.posts.empty() && pay != m_budget.lines.end()
            && (pay->kind == Kind::Share || pay->kind == Kind::Proposed))
            refuse(where + "/posts",
                   "A grant cannot be for posts where the line for pay takes a part of the free money.",
                   "Make the line for pay fixed or shared.");
    }

    void checkShares()
    {
        std::int64_t billionths = 0;
        for (const BudgetLine& line : m_budget.lines)
            if (line.kind == Kind::Share)
                billionths += line.percent.value.toBillionths();
        const Decimal sum = Decimal::fromBillionths(billionths);
        if (sum > Decimal{100})
            refuse("/lines", fmt::format("The shares of the income come to {}%.", sum.toText()),
                   "Lower them until they are 100% or less.");
    }

    void checkDivision()
    {
        const auto shared = std::ranges::count(m_budget.lines, Kind::Shared, &BudgetLine::kind);
        const Rule* rule = findRule(m_budget.division);
        if (!m_budget.division.empty() && (!rule || rule->isNested()))
            refuse("/division", fmt::format("There is no rule \"{}\" for budget lines.", m_budget.division),
                   "\"purse rules\" names the rules; those that divide within classes or tiers are not for lines.");
        else if (shared > 0 && m_budget.division.empty())
            refuse("/division", "Lines are shared, and no rule says how.",
                   "Name one, such as \"proportional\"; \"purse rules\" lists them.");
        else if (rule && shared > rule->mostPeople)
            refuse("/division", fmt::format("{} is for {} lines at most.", rule->title, rule->mostPeople),
                   rule->whyNotMore);
    }

    const Budget& m_budget;
    const FullTime& m_fullTime;
    Problems m_problems;
};

} // namespace

Problems problemsOf(const Budget& budget, const FullTime& fullTime) { return BudgetCheck(budget, fullTime).run(); }

} // namespace purse
