// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/border.hpp>
#include <purse/model/budget.hpp>
#include <purse/model/contribution.hpp>
#include <purse/model/decision.hpp>
#include <purse/model/group.hpp>
#include <purse/model/matching.hpp>
#include <purse/model/member.hpp>
#include <purse/model/pay_model.hpp>
#include <purse/model/payout.hpp>
#include <purse/model/pile.hpp>
#include <purse/model/scenario.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// A group with its members, questions, budgets, models and scenarios: one *.purse.json file.
struct Document {
    static constexpr int currentVersion = 1;

    int schemaVersion = currentVersion;
    std::string id; ///< stays with the document for life; settles ties
    std::string about;
    Group group;
    std::vector<ExchangeRate> exchangeRates;
    std::vector<PriceLevel> priceLevels;
    std::vector<Question> questions;
    std::vector<Member> members;
    std::vector<Budget> budgets;
    std::vector<ContributionPlan> contributions;
    std::vector<Matching> matchings;
    std::vector<Payout> payouts;
    std::vector<Pile> piles;
    std::vector<PayModel> models;
    std::vector<Scenario> scenarios;
    std::vector<Decision> decisions;
    std::string baseline; ///< id of the scenario that others are compared with; empty: the first
    UnknownKeys unknown;

    friend bool operator==(const Document&, const Document&) = default;
};

/// @return the element with this id, or nothing
template <class T>
const T* findById(const std::vector<T>& all, const std::string& id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace purse
