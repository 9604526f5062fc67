// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/property.hpp>

#include <vector>

namespace purse {

std::span<const PortionPropertyWords> portionProperties()
{
    static const std::vector<PortionPropertyWords> all{
        {PortionProperty::Truthful, "truthful", "Truthful",
         "Nobody gets a result nearer to what they want by proposing something else."},
        {PortionProperty::Proportional, "proportional", "Proportional",
         "Where everybody wants one line only, each line gets its supporters' share of the heads."},
        {PortionProperty::InRange, "in_range", "In range",
         "No line gets more than everybody proposes for it, or less than everybody does."},
        {PortionProperty::Efficient, "efficient", "Efficient",
         "No other result is as good for everybody and better for somebody."},
        {PortionProperty::Anonymous, "anonymous", "Anonymous", "Who makes which proposal changes nothing."},
        {PortionProperty::Neutral, "neutral", "Neutral", "The order of the lines, and their names, change nothing."},
        {PortionProperty::Continuous, "continuous", "Continuous",
         "A tiny change of one proposal changes the result a little at most."},
        {PortionProperty::Participation, "participation", "Participation",
         "Nobody gets a result nearer to what they want by staying away."},
    };
    return all;
}

} // namespace purse
