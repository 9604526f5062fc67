// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {

Rule claimsWithReferences()
{
    return {.id = "claims_with_references",
            .title = "Claims with references",
            .promise =
                "Everybody first gets a reference amount; what is asked for beyond it is shared by another rule.",
            .source = "Pulido, Sánchez-Soriano and Llorca (2002), Game Theory Techniques for University Management",
            .usesTiers = true,
            .divide = serveTierByTier};
}

} // namespace purse
