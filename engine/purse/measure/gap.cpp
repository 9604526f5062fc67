// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/gap.hpp>

#include <purse/measure/spread.hpp>

namespace purse {
namespace {

std::optional<double> gap(std::optional<double> reference, std::optional<double> group)
{
    if (!reference || !group || !(*reference > 0.0))
        return std::nullopt;
    return (*reference - *group) / *reference;
}

} // namespace

PayGap payGap(std::span<const double> reference, std::span<const double> group)
{
    return {gap(mean(reference), mean(group)), gap(median(reference), median(group))};
}

} // namespace purse
