// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/claimant.hpp>

namespace purse {

CostFunctions costFunctionsOf(const PayFunctions& pay, std::span<const OrganisationPool> pools)
{
    CostFunctions cost{.own = pay.cost, .pooled = {}};
    for (std::size_t p = 0; p < pools.size(); ++p) {
        const bool isCharge = !pools[p].charge.empty();
        if (isCharge)
            cost.own = cost.own - pay.pooled[p];
        cost.pooled.push_back(isCharge ? pay.pooled[p] : pools[p].payBillRate.ratio() * pay.pooled[p]);
    }
    return cost;
}

double kernelAllowance(const OrganisationPool& pool)
{
    const auto allowance = static_cast<double>(pool.allowance.toMinor());
    return allowance - pool.payBillRate.ratio() * static_cast<double>(pool.carried.toMinor());
}

} // namespace purse
