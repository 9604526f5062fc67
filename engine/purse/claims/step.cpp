// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/step.hpp>

namespace purse {

void StepCall::add(ClaimLine line)
{
    claim.total += line.amount;
    claim.counted += line.counted;
    if (line.category == "base")
        claim.base += line.amount;
    claim.lines.push_back(std::move(line));
}

void StepCall::add(PiecewiseLinear amount, PiecewiseLinear counted, const char* category, std::string label,
                   std::string because, std::string input)
{
    add(ClaimLine{.step = step.id,
                  .amount = std::move(amount),
                  .counted = std::move(counted),
                  .category = category,
                  .label = std::move(label),
                  .because = std::move(because),
                  .input = std::move(input)});
}

} // namespace purse
