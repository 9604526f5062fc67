// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/made_people.hpp"

#include <purse/division/fit.hpp>
#include <purse/document/levy_file.hpp>
#include <purse/levies/payroll.hpp>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace purse::test {

/// The levies of a year that is over and will not change.
inline const Levy& unitedKingdom()
{
    static const auto all = readLevies(std::filesystem::path(PURSE_SOURCE_DIR) / "scenarios" / "levies");
    return all.value().at("gb-2025-26");
}

/// A workplace with a budget for pay: what compare/ puts together from a document, made by hand.
class MadeFit {
public:
    Workplace group;
    Employer employer;
    const Levy* levy = nullptr; ///< nothing: gross pay is what it costs, but for a pension
    Scenario::Payroll payroll = Scenario::Payroll::Year;
    double legalPerHour = 0.0; ///< minor units; 0: no legal minimum
    std::vector<double> weights;

    Fitted fit(std::optional<Money> budget) const { return fit(budget, inOrder()); }
    /// The same with members listed in another order; awards come back by id.
    Fitted fit(std::optional<Money> budget, const std::vector<std::size_t>& order) const
    {
        const std::vector<OrganisationPool> pools = this->pools();
        const std::vector<Claimant> claimants = this->claimants(order, pools);
        std::vector<Person> people;
        for (const Claimant& claimant : claimants)
            people.push_back(claimant.person);
        const AnswerBook answers(group.questions, people, group.fullTime);
        Fitted fitted = fitClaims({.model = group.model,
                                   .where = "/models/0",
                                   .claimants = claimants,
                                   .answers = answers,
                                   .fullTime = group.fullTime,
                                   .yearStart = group.yearStart,
                                   .pools = pools,
                                   .payroll = payroll,
                                   .budget = budget});
        std::ranges::sort(fitted.awards, {}, &Award::member);
        return fitted;
    }

    std::vector<OrganisationPool> pools() const
    {
        return levy ? poolsOf(*levy, employer) : std::vector<OrganisationPool>{};
    }
    std::vector<Claimant> claimants(const std::vector<std::size_t>& order,
                                    const std::vector<OrganisationPool>& pools) const
    {
        const std::vector<Person> people = group.people();
        std::vector<Claimant> all;
        for (const std::size_t i : order)
            all.push_back(claimant(people[i], i, pools));
        return all;
    }
    std::vector<Claimant> claimants() const { return claimants(inOrder(), pools()); }

    std::vector<std::size_t> inOrder() const
    {
        std::vector<std::size_t> order(group.members.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        return order;
    }

    /// What awards cost by the definition: each person's payslips, and the pools of the organisation.
    Money costOfAwards(const std::vector<Award>& awards) const
    {
        const std::vector<Claimant> all = claimants();
        const std::vector<OrganisationPool> pools = this->pools();
        Money total;
        for (std::size_t i = 0; i < awards.size(); ++i)
            total += costOf(all[i].payroll, awards[i].amount, payroll);
        for (const OrganisationPool& pool : pools) {
            Money parts;
            for (std::size_t i = 0; i < awards.size(); ++i)
                parts += pooledPartOf(all[i].payroll, pool, awards[i].amount, payroll);
            total += poolAdjustment(pool, parts);
        }
        return total;
    }

private:
    Claimant claimant(Person person, std::size_t i, const std::vector<OrganisationPool>& pools) const
    {
        Claimant made{.person = std::move(person), .payroll = {}, .cost = {}};
        const Member& member = *made.person.member;
        made.payroll = {.levy = levy,
                        .employer = &employer,
                        .work = member.work.kind,
                        .facts = member.payroll,
                        .place = member.place,
                        .fullTime = group.fullTime};
        const PayFunctions pay = payFunctions(made.payroll, pools, payroll);
        made.cost = costFunctionsOf(pay, pools);
        if (legalPerHour > 0.0 && member.work.kind == WorkKind::Employee) {
            made.person.legalMinimum = legalPerHour * made.person.hoursPerYear;
            if (!(pay.towardsFloor.isLine() && pay.towardsFloor.firstSlope() == 1.0))
                made.person.beforeSacrifice = pay.towardsFloor.inverse();
        }
        made.weight = weights.empty() ? 1.0 : weights[i];
        made.draw = std::hash<std::string>{}(member.id); // any number that depends on the member alone
        return made;
    }
};

inline Money sumOf(const std::vector<Award>& awards)
{
    Money sum;
    for (const Award& award : awards)
        sum += award.amount;
    return sum;
}

inline std::vector<Money> amountsOf(const std::vector<Award>& awards)
{
    std::vector<Money> amounts;
    for (const Award& award : awards)
        amounts.push_back(award.amount);
    return amounts;
}

inline bool isExplained(const Award& award)
{
    Money sum;
    for (const Line& line : award.lines)
        sum += line.amount;
    return sum == award.amount;
}

inline Fit solveFor(const char* unknown, Parameters more = {})
{
    more.set("unknown", {std::string(unknown)});
    return {.kind = "solve", .parameters = std::move(more), .unknown = {}};
}
inline Fit divideBy(const char* rule, Parameters more = {})
{
    return {.kind = rule, .parameters = std::move(more), .unknown = {}};
}

} // namespace purse::test
