// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/check.hpp>

#include <purse/budget/lines/plan.hpp>
#include <purse/compare/budget_outcome.hpp>
#include <purse/compare/contribution_outcome.hpp>
#include <purse/compare/matching_outcome.hpp>
#include <purse/compare/payout_outcome.hpp>
#include <purse/document/piles.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

std::string pointer(const std::string& where, std::size_t index) { return fmt::format("{}/{}", where, index); }

template <class T>
std::set<std::string> idsOf(const std::vector<T>& all)
{
    std::set<std::string> ids;
    for (const T& one : all)
        ids.insert(one.id);
    return ids;
}

} // namespace

void Check::refuse(const std::string& where, std::string what, std::string hint) const
{
    if (!m_findings->touches(where))
        m_findings->add({where, std::move(what), std::move(hint)});
}

void Check::leaveUnfinished(Problem problem) const
{
    if (!m_findings->touches(problem.where) && !m_unfinished->touches(problem.where))
        m_unfinished->add(std::move(problem));
}

template <class T>
void Check::refuseDuplicates(const std::vector<T>& all, const std::string& where) const
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!all[i].id.empty() && !seen.insert(all[i].id).second)
            refuse(pointer(where, i) + "/id", fmt::format("The id {} is taken already.", shown(all[i].id)),
                   "Give each its own id.");
}
template void Check::refuseDuplicates(const std::vector<Step>&, const std::string&) const;
template void Check::refuseDuplicates(const std::vector<Question>&, const std::string&) const;
template void Check::refuseDuplicates(const std::vector<Question::Choice>&, const std::string&) const;

void Check::document(const Document& document) const
{
    questions(document.questions, "/questions");
    borders(document);
    refuseDuplicates(document.models, "/models");
    for (std::size_t i = 0; i < document.models.size(); ++i)
        model(document.models[i], document.questions, pointer("/models", i));
    refuseDuplicates(document.budgets, "/budgets");
    for (std::size_t i = 0; i < document.budgets.size(); ++i)
        budget(document.budgets[i], document, pointer("/budgets", i));
    refuseDuplicates(document.contributions, "/contributions");
    for (std::size_t i = 0; i < document.contributions.size(); ++i)
        contribution(document.contributions[i], document, pointer("/contributions", i));
    members(document.members, "/members");
    refuseDuplicates(document.matchings, "/matchings");
    for (std::size_t i = 0; i < document.matchings.size(); ++i)
        matching(document.matchings[i], pointer("/matchings", i));
    refuseDuplicates(document.payouts, "/payouts");
    for (std::size_t i = 0; i < document.payouts.size(); ++i)
        payout(document.payouts[i], document, pointer("/payouts", i));
    refuseDuplicates(document.piles, "/piles");
    for (std::size_t i = 0; i < document.piles.size(); ++i)
        pile(document.piles[i], document, pointer("/piles", i));
    refuseDuplicates(document.scenarios, "/scenarios");
    for (std::size_t i = 0; i < document.scenarios.size(); ++i)
        scenario(document.scenarios[i], document, pointer("/scenarios", i));

    const std::set<std::string> scenarios = idsOf(document.scenarios);
    if (!document.baseline.empty() && !scenarios.contains(document.baseline))
        refuse("/baseline", fmt::format("There is no scenario {}.", shown(document.baseline)),
               "Use the id of one of the scenarios, or leave the baseline out: then it is the first.");
    if (const auto& emergency = document.group.emergency; emergency && !scenarios.contains(emergency->scenario))
        refuse("/group/emergency/scenario", fmt::format("There is no scenario {}.", shown(emergency->scenario)),
               "Use the id of the scenario that the group goes over to when money is short.");
    amendments(document);
    for (std::size_t i = 0; i < document.decisions.size(); ++i)
        if (!document.decisions[i].scenario.empty() && !scenarios.contains(document.decisions[i].scenario))
            refuse(pointer("/decisions", i) + "/scenario",
                   fmt::format("There is no scenario {}.", shown(document.decisions[i].scenario)),
                   "Use the id of one of the scenarios.");
}

void Check::amendments(const Document& document) const
{
    for (std::size_t i = 0; i < document.scenarios.size(); ++i) {
        const Scenario* at = &document.scenarios[i];
        for (std::size_t steps = 0; at && !at->amends.empty() && steps <= document.scenarios.size(); ++steps)
            at = findById(document.scenarios, at->amends);
        if (!at)
            refuse(pointer("/scenarios", i) + "/amends", "There is no scenario that this could amend.",
                   "Use the id of another scenario, or leave it out.");
        else if (!at->amends.empty())
            refuse(pointer("/scenarios", i) + "/amends", "These scenarios amend each other in a circle.",
                   "Leave out from which one they begin.");
    }
}

void Check::borders(const Document& document) const
{
    std::set<std::string> currencies;
    for (std::size_t i = 0; i < document.exchangeRates.size(); ++i)
        if (const std::string& code = document.exchangeRates[i].currency.code; !currencies.insert(code).second)
            refuse(pointer("/exchange_rates", i) + "/currency",
                   fmt::format("There are two exchange rates of {}.", code), "Keep the one that is to be used.");
    std::set<std::string> places;
    for (std::size_t i = 0; i < document.priceLevels.size(); ++i)
        if (const std::string& place = document.priceLevels[i].place; !place.empty() && !places.insert(place).second)
            refuse(pointer("/price_levels", i) + "/place",
                   fmt::format("There are two price levels of {}.", shown(place)), "Keep the one that is to be used.");
}

void Check::budget(const Budget& budget, const Document& document, const std::string& where) const
{
    refuseDuplicates(budget.lines, where + "/lines");
    if (m_findings->touches(where + "/lines"))
        return;
    const auto pays = std::ranges::count(budget.lines, true, &BudgetLine::pay);
    if (pays != 1)
        refuse(where + "/lines", fmt::format("A budget has exactly one line for pay; this one has {}.", pays),
               "Set \"pay\": true on the line that all pay comes from, and on no other.");
    for (std::size_t i = 0; i < budget.lines.size(); ++i)
        if (budget.lines[i].pay && budget.lines[i].amount.amount < Money{})
            refuse(pointer(where + "/lines", i) + "/amount", "The money for pay is less than nothing.",
                   "Write what there is for pay, on-costs included, without a minus sign.");
    refuseDuplicates(budget.income, where + "/income");
    for (std::size_t g = 0; g < budget.income.size(); ++g)
        for (std::size_t k = 0; k < budget.income[g].posts.size(); ++k)
            refuseUnknownMember(budget.income[g].posts[k], document,
                                pointer(pointer(where + "/income", g) + "/posts", k));
    for (std::size_t k = 0; budget.round && k < budget.round->proposals.size(); ++k)
        refuseUnknownMember(budget.round->proposals[k].member, document,
                            pointer(where + "/round/proposals", k) + "/member");
    for (Problem& problem : problemsOf(budget, document.group.fullTime))
        refuse(where + problem.where, std::move(problem.what), std::move(problem.hint));
    for (std::size_t i = 0; i < budget.lines.size(); ++i)
        if (budget.lines[i].fund)
            fund(budget.lines[i], document, pointer(where + "/lines", i));
}

void Check::contribution(const ContributionPlan& plan, const Document& document, const std::string& where) const
{
    if (m_findings->touches(where) || m_findings->touches("/members") || m_findings->touches("/questions"))
        return;
    for (Problem& problem : problemsOf(plan, document))
        refuse(where + problem.where, std::move(problem.what), std::move(problem.hint));
}

void Check::matching(const Matching& matching, const std::string& where) const
{
    if (m_findings->touches(where))
        return;
    for (Problem& problem : problemsOf(matching))
        refuse(where + problem.where, std::move(problem.what), std::move(problem.hint));
}

void Check::payout(const Payout& payout, const Document& document, const std::string& where) const
{
    if (m_findings->touches(where) || m_findings->touches("/members"))
        return;
    for (Problem& problem : problemsOf(payout, document))
        refuse(where + problem.where, std::move(problem.what), std::move(problem.hint));
}

void Check::pile(const Pile& pile, const Document& document, const std::string& where) const
{
    const Budget* budget = findById(document.budgets, pile.budget);
    if (!pile.budget.empty() && !budget)
        return refuse(where + "/budget", fmt::format("There is no budget {}.", shown(pile.budget)),
                      "Use the id of one of the budgets, or leave it out: then people hold the money.");
    for (std::size_t i = 0; i < pile.holders.size(); ++i) {
        if (!budget && !pile.holders[i].empty() && !findById(document.members, pile.holders[i])
            && !m_findings->touches("/members"))
            refuse(pointer(where + "/people", i), fmt::format("There is no member {}.", shown(pile.holders[i])),
                   "Use the id of one of the members, or take the pile away.");
        if (budget && !pile.holders[i].empty() && !findById(budget->lines, pile.holders[i])
            && !m_findings->touches("/budgets"))
            refuse(pointer(where + "/lines", i),
                   fmt::format("The budget {} has no line {}.", shown(budget->id), shown(pile.holders[i])),
                   "Use the id of one of its lines, or take the pile away.");
    }
    if (m_findings->touches(where) || m_findings->touches("/budgets") || m_findings->touches("/members"))
        return;
    for (Problem& problem : problemsOf(pile, drawOf(document, pile), document.group.currency.minorDigits))
        refuse(where + problem.where, std::move(problem.what), std::move(problem.hint));
}

void Check::refuseUnknownMember(const std::string& member, const Document& document, const std::string& where) const
{
    if (!member.empty() && !findById(document.members, member) && !m_findings->touches("/members"))
        refuse(where, fmt::format("There is no member {}.", shown(member)), "Use the id of one of the members.");
}

void Check::fund(const BudgetLine& line, const Document& document, const std::string& where) const
{
    if (line.pay)
        refuse(where + "/fund", "The line for pay cannot be a fund as well.", "Give the fund a line of its own.");
    if (line.amount.amount < Money{})
        refuse(where + "/amount", "There is less than nothing in this fund.", "Write what is in it, without a minus.");
    for (std::size_t i = 0; i < line.fund->requests.size(); ++i)
        refuseUnknownMember(line.fund->requests[i].member, document, pointer(where + "/fund/requests", i) + "/member");
    for (Problem& problem : problemsOf(*line.fund))
        refuse(where + "/fund" + problem.where, std::move(problem.what), std::move(problem.hint));
}

void Check::members(const std::vector<Member>& members, const std::string& where) const
{
    refuseDuplicates(members, where);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Work& work = members[i].work;
        if (work.start && work.end && *work.end < *work.start)
            refuse(pointer(where, i) + "/work/end",
                   fmt::format("The last day of work, {}, is before the first, {}.", toText(*work.end),
                               toText(*work.start)),
                   "Swap them, or leave one out.");
        hours(work, pointer(where, i) + "/work");
        absences(work, pointer(where, i) + "/work/absences");
    }
}

void Check::hours(const Work& work, const std::string& where) const
{
    const bool isFreelancer = work.kind == WorkKind::Freelancer;
    const auto notAfter = [](const HoursChange& a, const HoursChange& b) { return a.from >= b.from; };
    if (std::ranges::adjacent_find(work.changes, notAfter) != work.changes.end())
        refuse(where + "/changes", "The changes of hours are not in the order of their days.",
               "Write the earliest first, and one for each day.");
    if (work.daysPerYear && !isFreelancer)
        refuse(where + "/days_per_year", "Billed days of the year are a freelancer's.",
               "Leave them out, or set \"kind\" to \"freelancer\".");
    if (work.vat != Vat{} && !isFreelancer)
        refuse(where + "/vat", "Value added tax is charged by freelancers only.",
               "Leave it out, or set \"kind\" to \"freelancer\".");
    if (work.vat.charged == Vat::Charged::Yes && work.vat.rate == Percent{})
        refuse(where + "/vat/rate", "Value added tax is charged, but its rate is not here.",
               "Write the rate that is on the bills, for example \"20\".");
}

void Check::absences(const Work& work, const std::string& where) const
{
    const auto sortedByDay = [](std::vector<Absence> all) {
        std::ranges::sort(all, {}, &Absence::from);
        return all;
    };
    for (std::size_t k = 0; k < work.absences.size(); ++k)
        if (work.absences[k].until < work.absences[k].from)
            refuse(pointer(where, k) + "/until", "The last day of the absence is before its first.", "Swap them.");
    const std::vector<Absence> inOrder = sortedByDay(work.absences);
    const auto overlaps = [](const Absence& a, const Absence& b) { return b.from <= a.until; };
    if (std::ranges::adjacent_find(inOrder, overlaps) != inOrder.end())
        refuse(where, "Two absences have days in common.", "End one before the other begins.");
    if (!work.absences.empty() && work.kind != WorkKind::Employee)
        refuse(where, "Absences are planned for employees only: others are paid for what they bill or draw.",
               "Leave them out; a freelancer's billed days can be fewer.");
}

void Check::scenario(const Scenario& scenario, const Document& document, const std::string& where) const
{
    const PayModel* model = findById(document.models, scenario.model);
    if (!scenario.model.empty() && !model)
        refuse(where + "/model", fmt::format("There is no model {}.", shown(scenario.model)),
               "Use the id of one of the models.");
    if (!scenario.budget.empty() && !findById(document.budgets, scenario.budget))
        refuse(where + "/budget", fmt::format("There is no budget {}.", shown(scenario.budget)),
               "Use the id of one of the budgets.");
    if (model && !model->fit.kind.empty() && model->fit.kind != "pay_the_claim" && scenario.budget.empty())
        leaveUnfinished(
            {where + "/budget",
             fmt::format("The model {} is fitted to a budget, and this scenario names none.", shown(model->id)),
             "Add \"budget\" with the id of one of the budgets, or use a model that pays the claim."});
    members(scenario.hypotheticalMembers, where + "/hypothetical_members");
    memberOverrides(scenario, document, where);
}

void Check::memberOverrides(const Scenario& scenario, const Document& document, const std::string& where) const
{
    std::set<std::string> ids = idsOf(document.members);
    for (std::size_t i = 0; i < scenario.hypotheticalMembers.size(); ++i) {
        const std::string& id = scenario.hypotheticalMembers[i].id;
        if (!id.empty() && !ids.insert(id).second)
            refuse(pointer(where + "/hypothetical_members", i) + "/id",
                   fmt::format("The id {} is taken already.", shown(id)), "Give each member their own id.");
    }
    std::set<std::string> seen;
    for (std::size_t i = 0; i < scenario.memberOverrides.size(); ++i) {
        const std::string place = pointer(where + "/overrides/members", i) + "/member";
        const std::string& id = scenario.memberOverrides[i].member;
        if (!id.empty() && !ids.contains(id))
            refuse(place, fmt::format("There is no member {}.", shown(id)), "Use the id of one of the members.");
        else if (!id.empty() && !seen.insert(id).second)
            refuse(place, fmt::format("The member {} is named twice.", shown(id)), "Put everything into one entry.");
    }
}

} // namespace purse
