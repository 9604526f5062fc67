// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/fund.hpp>

#include <purse/division/apportion.hpp>
#include <purse/division/rule.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace purse {

std::vector<FundShare> divideFund(const Fund& fund, Money amount,
                                  const std::function<std::uint64_t(const std::string&)>& drawOf)
{
    const Rule* rule = findRule(fund.rule);
    if (!rule || rule->isNested())
        throw std::invalid_argument("no rule for a fund: " + fund.rule);

    std::map<std::string, Money> asked;
    Money total;
    for (const FundRequest& request : fund.requests) {
        asked[request.member] += request.amount;
        total += request.amount;
    }
    std::vector<FundShare> shares;
    std::vector<std::uint64_t> draws;
    ClaimsProblem problem{.claims = Eigen::VectorXd(static_cast<Eigen::Index>(asked.size()))};
    for (const auto& [member, claim] : asked) {
        problem.claims[static_cast<Eigen::Index>(shares.size())] = static_cast<double>(claim.toMinor());
        shares.push_back({.member = member, .asked = claim, .paid = {}});
        draws.push_back(drawOf(member));
    }
    const Money paid = std::min(amount, total);
    problem.endowment = static_cast<double>(paid.toMinor());
    const std::vector<Money> cents = apportion(paid, awards(*rule, problem), draws);
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i].paid = cents[i];
    return shares;
}

} // namespace purse
