// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/rule.hpp>

namespace purse {

Rule proportional();
Rule constrainedEqualAwards();
Rule constrainedEqualLosses();

/// The weights of a problem; all one where it gives none.
Eigen::VectorXd weightsOf(const ClaimsProblem& problem);

} // namespace purse
