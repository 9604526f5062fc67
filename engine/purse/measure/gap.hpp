// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace purse {

/// The pay gap between two parts of a group, (reference - group) / reference, unadjusted: it compares what is paid and
/// looks at no reasons. Negative where the group is paid more than the reference.
struct PayGap {
    std::optional<double> ofMeans;   ///< nothing where a list is empty or the reference's mean is not above zero
    std::optional<double> ofMedians; ///< the same for medians: the middle value, or the mean of the two in the middle
};

/// @param reference shape (n), pay in any unit, usually per hour
/// @param group     shape (m), pay in the same unit
/// @source Eurostat, unadjusted gender pay gap; the United Kingdom's gender pay gap reporting uses both figures
PayGap payGap(std::span<const double> reference, std::span<const double> group);

} // namespace purse
