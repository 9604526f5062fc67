// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace purse {

/// What a rule may promise about every list of proposals.
///
/// Of shares, how far a portion x is from a proposal p is the sum over lines of |x - p|; of approvals and values, how
/// good it is for a member is the sum of value times share.
/// @source Freeman, Pennock, Peters and Wortman Vaughan (2021), Truthful Aggregation of Budget Proposals
enum class PortionProperty {
    Truthful,
    Proportional,
    InRange,
    Efficient,
    Anonymous,
    Neutral,
    Continuous,
    Participation,
};

struct PortionPropertyWords {
    PortionProperty property;
    std::string id;      ///< "in_range"
    std::string title;   ///< "In range"
    std::string meaning; ///< for a member, in one sentence
};

/// Every property, in the order of the enumeration.
std::span<const PortionPropertyWords> portionProperties();

} // namespace purse
