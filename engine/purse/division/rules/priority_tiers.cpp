// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {

Rule priorityTiers()
{
    return {.id = "priority_tiers",
            .title = "Tiers",
            .promise = "Parts of the claims are paid one after the other, such as housing before the rest; the one "
                       "that cannot be paid in full is shared by another rule.",
            .source = "Common to groups that fund needs in tiers",
            .usesTiers = true,
            .divide = serveTierByTier};
}

} // namespace purse
