// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/equivalence.hpp>

#include <cmath>

namespace purse {

std::optional<double> singleAdults(EquivalenceScale scale, double adults, double children)
{
    if (!(adults >= 1.0 && children >= 0.0))
        return std::nullopt;
    switch (scale) {
    case EquivalenceScale::OldOecd:
        return 1.0 + 0.7 * (adults - 1.0) + 0.5 * children;
    case EquivalenceScale::SquareRoot:
        return std::sqrt(adults + children);
    case EquivalenceScale::OecdModified:
        break;
    }
    return 1.0 + 0.5 * (adults - 1.0) + 0.3 * children;
}

std::optional<std::vector<double>> equivalised(std::span<const Household> households, EquivalenceScale scale)
{
    std::vector<double> incomes;
    for (const Household& household : households) {
        const std::optional<double> size = singleAdults(scale, household.adults, household.children);
        if (!size)
            return std::nullopt;
        incomes.push_back(household.income / *size);
    }
    return incomes;
}

} // namespace purse
