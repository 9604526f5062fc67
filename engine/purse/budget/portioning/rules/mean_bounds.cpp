// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>

namespace purse {

PortioningRule portionMeanBounds()
{
    PortioningRule rule = portionMean();
    rule.id = "mean_bounds";
    rule.title = "Mean within bounds";
    rule.promise = "The average of all proposals, moved by the same amount for every line until the bounds hold.";
    rule.source = "Nearest point within bounds; Kiwiel (2008), Breakpoint Searching Algorithms for the Continuous "
                  "Quadratic Knapsack Problem";
    rule.needsBounds = true;
    return rule;
}

} // namespace purse
