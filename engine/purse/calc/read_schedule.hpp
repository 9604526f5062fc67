// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/calc/inputs.hpp>
#include <purse/levies/schedule.hpp>

namespace purse::calc {

/// Reads {contrib, contrib_deductible, allowance, taper_start, taper_rate, tax, employer}; what is absent is none.
Schedule readSchedule(Inputs& inputs);

} // namespace purse::calc
