// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/legal_minimum.hpp>

#include <purse/model/words.hpp>

#include <fmt/format.h>

namespace purse {

PiecewiseLinear withLegalMinimum(const Person& person, const PiecewiseLinear& pay, const PiecewiseLinear& notCounted)
{
    if (person.legalMinimum <= 0.0)
        return pay;
    if (pay.isConstant() && notCounted.isConstant()) { // the common case, without the machinery
        const double least = notCounted(0.0) + person.legalMinimum;
        const double before = person.beforeSacrifice ? (*person.beforeSacrifice)(least) : least;
        return pay(0.0) >= before ? pay : PiecewiseLinear::constant(before);
    }
    const PiecewiseLinear needed = notCounted + PiecewiseLinear::constant(person.legalMinimum);
    return max(pay, person.beforeSacrifice ? compose(*person.beforeSacrifice, needed) : needed);
}

std::string legalMinimumLabel() { return "Legal minimum"; }

std::string legalMinimumReason(const Person& person, int minorDigits)
{
    return fmt::format(
        "{} an hour × {} hours in the year{}; allowances for personal circumstances do not count towards it",
        moneyWords(person.legalMinimum / person.hoursPerYear, minorDigits), numberWords(person.hoursPerYear),
        person.legalMinimumOf.empty() ? "" : " (" + person.legalMinimumOf + ")");
}

} // namespace purse
