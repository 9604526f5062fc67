// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/step.hpp>

#include <fmt/format.h>

namespace purse {

std::string StepCall::where(std::string_view part) const { return fmt::format("{}/steps/{}{}", model, index, part); }

void StepCall::addLine(ClaimLine line)
{
    claim.total += line.amount;
    claim.counted += line.counted;
    if (line.category == "base")
        claim.base += line.amount;
    claim.lines.push_back(std::move(line));
}

} // namespace purse
