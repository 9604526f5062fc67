// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/status.hpp>

#include <algorithm>
#include <cmath>

namespace purse {

std::string_view toText(Status status)
{
    switch (status) {
    case Status::Feasible:
        return "feasible";
    case Status::TooSmall:
        return "too_small";
    case Status::TooLarge:
        return "too_large";
    case Status::RatioInfeasible:
        return "ratio_infeasible";
    }
    return "";
}

bool meets(double cost, double budget)
{
    return cost == budget || std::fabs(cost - budget) <= 1e-9 * std::max(1.0, std::fabs(budget));
}

Status statusOf(double cost, double budget)
{
    if (meets(cost, budget))
        return Status::Feasible;
    return cost > budget ? Status::TooSmall : Status::TooLarge;
}

} // namespace purse
