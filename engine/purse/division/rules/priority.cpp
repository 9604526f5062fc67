// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>

namespace purse {

Rule priority()
{
    return {.id = "priority",
            .title = "Queue",
            .promise = "People are served in a given order, each in full as long as there is money.",
            .source = "Thomson (2019), How to Divide When There Isn't Enough: sequential priority",
            .axioms = {Axiom::PopulationMonotonicity, Axiom::LinkedPopulationMonotonicity, Axiom::TruncationInvariance,
                       Axiom::MinimalRightsFirst, Axiom::CompositionDown, Axiom::CompositionUp, Axiom::Consistency,
                       Axiom::NullClaimsConsistency, Axiom::NoTransferParadox},
            .usesClasses = true,
            .divide = serveClassByClass};
}

} // namespace purse
