// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/made_group.hpp>

namespace purse::made {

/// Members whose hours and answers follow from their number alone.
inline Document largeGroup(int people)
{
    Document document = fourPeople();
    document.members.clear();
    std::uint64_t state = 42;
    const auto next = [&state](std::uint64_t below) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33U) % below;
    };
    for (int i = 0; i < people; ++i) {
        Member each = member("m" + std::to_string(i), "0");
        each.work.hoursPerWeek = {Decimal::fromBillionths(static_cast<std::int64_t>(16 + next(60)) * 500'000'000)};
        each.answers = {{"children", Answer{Decimal{static_cast<std::int64_t>(next(5))}}},
                        {"city", Answer{next(2) == 1}}};
        each.payroll.director = next(10) == 0;
        document.members.push_back(std::move(each));
    }
    document.budgets[0].lines[0].amount.amount = money(30000 * people);
    document.models.push_back(upliftModel());
    document.models.back().id = "common";
    document.models.back().fit.parameters.set("unknown", {std::string("common_factor")});
    document.models.push_back(upliftModel());
    document.models.back().id = "ratio";
    document.models.back().fit.parameters.set("ratio_cap", {Decimal{2}});
    document.scenarios.push_back(scenario("common"));
    document.scenarios.push_back(scenario("ratio"));
    return document;
}

} // namespace purse::made
