// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/budget_outcome.hpp>

#include <purse/division/rule.hpp>
#include <purse/model/words.hpp>
#include <purse/units/stable_hash.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace purse {
namespace {

std::ptrdiff_t indexOf(const Document& document, const Budget& budget)
{
    return std::ranges::find(document.budgets, budget.id, &Budget::id) - document.budgets.begin();
}

/// Rounded down, so that nobody hopes for a day that the money does not last.
std::string monthsWords(double months) { return fmt::format("{:.1f}", std::floor(months * 10.0) / 10.0); }

void addEmergency(const Document& document, const Outcome& outcome, std::optional<double> planned, Notices& notices)
{
    const EmergencyRule& emergency = *document.group.emergency;
    const Scenario* over = findById(document.scenarios, emergency.scenario);
    const std::string name = over && !over->title.empty() ? over->title : emergency.scenario;
    const double below = emergency.belowMonths.toDouble();
    const std::string where = "/group/emergency";
    if (!outcome.atHand) {
        notices.push_back({where,
                           "Whether emergency pay is due is not known.",
                           {},
                           "Give the budget \"at_hand\", the money in the account on its first day."});
    } else if (outcome.scenario == emergency.scenario) {
        if (!planned || *planned >= below)
            notices.push_back(
                {where,
                 fmt::format("Emergency pay is not due: as the budget is planned, the money at hand lasts "
                             "{}, and the group goes over to it below {}.",
                             planned ? monthsWords(*planned) + " months" : "as long as nothing changes",
                             emergency.belowMonths.toText()),
                 {},
                 "Keep this scenario for the day when it is."});
    } else if (outcome.runway && *outcome.runway < below) {
        notices.push_back({where,
                           fmt::format("With this scenario the money at hand lasts {} months. Below {} the group goes "
                                       "over to \"{}\".",
                                       monthsWords(*outcome.runway), emergency.belowMonths.toText(), name),
                           {},
                           "Look at that scenario before deciding."});
    }
}

} // namespace

std::uint64_t drawOf(const std::string& document, Date yearStart, const std::string& id)
{
    return stableHash(document + "\n" + toText(yearStart) + "\n" + id);
}

std::optional<BudgetPlan> planOf(const Document& document, const Budget& budget)
{
    if (budget.income.empty())
        return std::nullopt;
    return planBudget(
        budget, document.group.fullTime,
        [&](const std::string& line) { return drawOf(document.id, budget.from, line); },
        document.group.currency.minorDigits);
}

Budget asPlanned(const Budget& budget, const BudgetPlan& plan)
{
    Budget planned = budget;
    for (std::size_t i = 0; i < plan.lines.size(); ++i)
        planned.lines[i].amount = {plan.lines[i].planned, Per::Year};
    for (const IncomePlan& income : plan.income)
        planned.lines.push_back({.id = income.id, .title = income.title, .amount = {-income.used, Per::Year}});
    return planned;
}

Notices planNotices(const Budget& budget, const BudgetPlan& plan, const Outcome& outcome, const std::string& where)
{
    Notices notices;
    for (const Notice& notice : plan.notices)
        notices.push_back({where + notice.where, notice.what, notice.amount, notice.hint});
    for (std::size_t g = 0; g < budget.income.size(); ++g) {
        Money cost;
        for (const std::string& post : budget.income[g].posts)
            if (const MemberOutcome* member = outcome.find(post))
                cost += member->award.pay.cost;
        const Money used = plan.income[g].used;
        if (!budget.income[g].posts.empty() && cost < used)
            notices.push_back({fmt::format("{}/income/{}/posts", where, g),
                               plan.income[g].title
                                   + " is for the pay of people who cost less in this scenario, so a "
                                     "part of it cannot be used; the charges of the organisation as a "
                                     "whole are not counted here.",
                               used - cost, "Ask the funder, or lower what the plan expects of it."});
    }
    return notices;
}

std::optional<double> runway(const Budget* budget, const FullTime& fullTime, std::optional<Money> payCost)
{
    if (!budget || !budget->atHand)
        return std::nullopt;
    double spent = 0.0; // a year, minor units
    for (const BudgetLine& line : budget->lines)
        spent += line.pay && payCost ? static_cast<double>(payCost->toMinor()) : perYear(line.amount, fullTime);
    if (spent <= 0.0)
        return std::nullopt;
    return 12.0 * static_cast<double>(budget->atHand->toMinor()) / spent;
}

Problems problemsOf(const Fund& fund)
{
    const Rule* rule = findRule(fund.rule);
    if (!rule || rule->isNested())
        return {{"/rule", fmt::format("There is no rule \"{}\" for a fund.", fund.rule),
                 "\"purse rules\" names the rules; those that divide within classes or tiers are not for funds."}};
    std::set<std::string> asking;
    for (const FundRequest& request : fund.requests)
        asking.insert(request.member);
    if (static_cast<Eigen::Index>(asking.size()) > rule->mostPeople)
        return {
            {"/rule", fmt::format("{} is for {} people at most.", rule->title, rule->mostPeople), rule->whyNotMore}};
    return {};
}

std::vector<FundOutcome> fundsOf(const Document& document, const Budget* budget,
                                 const std::function<std::uint64_t(const std::string&)>& drawOf)
{
    std::vector<FundOutcome> funds;
    for (std::size_t i = 0; budget && i < budget->lines.size(); ++i) {
        const BudgetLine& line = budget->lines[i];
        if (!line.fund)
            continue;
        const Rule& rule = *findRule(line.fund->rule);
        FundOutcome fund{.line = line.id,
                         .where = fmt::format("/budgets/{}/lines/{}/fund", indexOf(document, *budget), i),
                         .title = line.title.empty() ? line.id : line.title,
                         .ruleTitle = rule.title,
                         .rulePromise = rule.promise,
                         .amount = roundToMinor(perYear(line.amount, document.group.fullTime)),
                         .shares = {}};
        fund.shares = divideFund(*line.fund, fund.amount, drawOf);
        for (const FundShare& share : fund.shares) {
            fund.asked += share.asked;
            fund.paid += share.paid;
        }
        funds.push_back(std::move(fund));
    }
    return funds;
}

Notices fundNoticesOf(const Outcome& outcome, const std::string& member)
{
    Notices notices;
    for (const FundOutcome& fund : outcome.funds)
        for (const FundShare& share : fund.shares)
            if (share.member == member)
                notices.push_back({fund.where,
                                   fund.title + (share.paid < share.asked ? " pays part" : " pays all")
                                       + " of what was asked for, on top of pay.",
                                   share.paid,
                                   share.paid < share.asked ? fund.ruleTitle + ": " + fund.rulePromise : ""});
    return notices;
}

Notices budgetNotices(const Document& document, const Outcome& outcome, std::optional<double> planned)
{
    Notices notices;
    for (const FundOutcome& fund : outcome.funds)
        if (fund.paid < fund.asked)
            notices.push_back({fund.where,
                               fmt::format("{}: more is asked for than there is. It is divided by {}: {}", fund.title,
                                           fund.ruleTitle, fund.rulePromise),
                               fund.asked - fund.paid, "Add to the fund, or leave that much open."});
    if (document.group.emergency)
        addEmergency(document, outcome, planned, notices);
    return notices;
}

} // namespace purse
