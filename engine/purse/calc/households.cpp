// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>
#include <purse/calc/sample.hpp>

#include <purse/measure/distribution.hpp>
#include <purse/measure/entropy.hpp>
#include <purse/measure/equivalence.hpp>
#include <purse/measure/gini.hpp>

namespace purse::calc {
namespace {

EquivalenceScale readScale(Inputs& inputs)
{
    const std::string kind = inputs.choice("kind", {"oecd_modified", "oecd_old", "square_root"});
    return kind == "oecd_old"      ? EquivalenceScale::OldOecd
           : kind == "square_root" ? EquivalenceScale::SquareRoot
                                   : EquivalenceScale::OecdModified;
}

const char* conventionOf(EquivalenceScale scale)
{
    switch (scale) {
    case EquivalenceScale::OldOecd:
        return "old OECD scale: 1, 0.7 for each other adult, 0.5 for each child";
    case EquivalenceScale::SquareRoot:
        return "square root of the number of people";
    case EquivalenceScale::OecdModified:
        break;
    }
    return "OECD-modified scale: 1, 0.5 for each other adult, 0.3 for each child";
}

/// @param hasIncome whether "income" is read and says how many households there are
std::vector<Household> readHouseholds(Inputs& inputs, bool hasIncome)
{
    const Inputs::Range atLeastOne{.least = 1.0};
    const Eigen::Index count = inputs.people({hasIncome ? "income" : "adults"});
    const Eigen::VectorXd adults = inputs.vector("adults", atLeastOne, count);
    const Eigen::VectorXd children = inputs.vector("children", Inputs::notNegative(), count, 0.0);
    const Eigen::VectorXd income =
        hasIncome ? inputs.vector("income", Inputs::notNegative(), count) : Eigen::VectorXd::Zero(count);
    std::vector<Household> households;
    for (Eigen::Index i = 0; i < count; ++i)
        households.push_back({income[i], adults[i], children[i]});
    return households;
}

Json scales(Inputs& inputs)
{
    const EquivalenceScale scale = readScale(inputs);
    Json found = Json::array();
    for (const Household& household : readHouseholds(inputs, false))
        found.push_back(orNull(singleAdults(scale, household.adults, household.children)));
    return {{"values", found}, {"convention", conventionOf(scale)}};
}

Json equivalisedOf(Inputs& inputs)
{
    const EquivalenceScale scale = readScale(inputs);
    const std::vector<Household> households = readHouseholds(inputs, true);
    if (!inputs.isFine())
        return {};
    const std::vector<double> incomes = equivalised(households, scale).value_or(std::vector<double>{});
    std::vector<double> people;
    people.reserve(households.size());
    for (const Household& household : households)
        people.push_back(household.people());
    const Distribution persons(incomes, people);
    return {{"equivalised", incomes},
            {"mean_persons", persons.isEmpty() ? Json() : Json(persons.mean())},
            {"gini_persons", orNull(gini(incomes, people))},
            {"gini_households", orNull(gini(incomes))},
            {"theil_t_persons", orNull(theilT(incomes, people))},
            {"convention", std::string(conventionOf(scale))
                               + "; persons: a household counts once for each of its "
                                 "people; households: once"}};
}

} // namespace

std::vector<Calculation> householdCalculations()
{
    return {
        {"equivalence_scale",
         "How many single adults each household counts as.",
         {"adults", "children", "kind"},
         scales},
        {"equivalised",
         "Incomes as if everybody lived alone.",
         {"income", "adults", "children", "kind"},
         equivalisedOf},
    };
}

} // namespace purse::calc
