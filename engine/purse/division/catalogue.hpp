// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/claims_problem.hpp>
#include <purse/division/rule.hpp>

namespace purse {

Rule adjustedProportional();
Rule alphaMin();
Rule averageOfAwards();
Rule averageOfEqualAwardsAndLosses();
Rule claimsWithReferences();
Rule constrainedEgalitarian();
Rule constrainedEqualAwards();
Rule constrainedEqualLosses();
Rule dominguezThomson();
Rule minimalOverlap();
Rule piniles();
Rule priority();
Rule priorityClasses();
Rule priorityTiers();
Rule proportional();
Rule randomArrival();
Rule reverseTalFamily();
Rule reverseTalmud();
Rule talFamily();
Rule talmud();

} // namespace purse
