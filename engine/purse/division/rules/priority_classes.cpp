// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {

Rule priorityClasses()
{
    return {.id = "priority_classes",
            .title = "Classes",
            .promise = "Classes of people are served one after the other; the one that cannot be paid in full is "
                       "shared by another rule.",
            .source = "Thomson (2019), How to Divide When There Isn't Enough: priority classes",
            .usesClasses = true,
            .divide = serveClassByClass};
}

} // namespace purse
