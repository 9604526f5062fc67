// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/fit_form.hpp>

#include <purse/division/fit_kinds.hpp>
#include <purse/division/money_parts.hpp>

namespace purse {

FitForm formOf(const PayModel& model)
{
    const std::string unknown = model.fit.parameters.get<std::string>("unknown", "");
    if (dividesInParts(model.fit))
        return {.kind = FitForm::Kind::Parts};
    if (const Rule* rule = findRule(model.fit.kind))
        return {.kind = FitForm::Kind::Rule, .rule = rule};
    if (model.fit.kind == "pay_the_claim")
        return {};
    if (unknown == "common_factor")
        return {.kind = FitForm::Kind::CommonFactor};
    const Step* base = solvedBase(model);
    return {.kind = FitForm::Kind::Unknown,
            .unknown = {.kind = unknown == "base_rate" ? Unknown::Kind::BaseRate : Unknown::Kind::UpliftFactor,
                        .step = base ? base->id : ""}};
}

} // namespace purse
