// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>

#include <array>

namespace purse {

std::span<const StepRule> stepRules()
{
    static const std::array all{baseStep(),  upliftStep(), factorStep(),     amountStep(),
                                tableStep(), needsStep(),  proRateStep(),    roundStep(),
                                clampStep(), limitStep(),  transitionStep(), priceLevelStep()};
    return all;
}

const StepRule* findStepRule(const std::string& kind)
{
    for (const StepRule& rule : stepRules())
        if (rule.kind.id == kind)
            return &rule;
    return nullptr;
}

} // namespace purse
