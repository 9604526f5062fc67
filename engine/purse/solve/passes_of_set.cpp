// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled once for each instruction set, each time as a namespace of its own; see lanes.hpp.

#include <purse/solve/batch_passes.hpp>
#include <purse/solve/claims_passes.hpp>
#include <purse/solve/clip_passes.hpp>
#include <purse/solve/rate_passes.hpp>

namespace purse::PURSE_LANES {

extern const Passes table;
const Passes table{
    .total = total,
    .awards = claimsAt<Side::Awards>,
    .losses = claimsAt<Side::Losses>,
    .awardsWindow = claimsWindow<Side::Awards>,
    .lossesWindow = claimsWindow<Side::Losses>,
    .writeAwards = writeClaims<Side::Awards>,
    .writeLosses = writeClaims<Side::Losses>,
    .unclipped = unclipped,
    .clip = clip,
    .clipWindow = clipWindow,
    .writeClip = writeClip,
    .rate = rate,
    .rateWindow = rateWindow,
    .awardsBatch = awardsBatch,
    .clipBatch = clipBatch,
    .draw = draw,
};

} // namespace purse::PURSE_LANES
