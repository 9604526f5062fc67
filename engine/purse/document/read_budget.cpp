// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>

namespace purse {

Budget readBudget(const Field& field, const Reading& reading)
{
    const auto readLine = [&](const Field& item) {
        BudgetLine line;
        Fields fields(item, line.unknown);
        line.id = fields.required("id").id();
        line.title = fields.optional("title").text();
        line.amount = fields.required("amount").rate(reading.minorDigits);
        line.pay = fields.optional("pay").yesNo();
        fields.keepRest();
        return line;
    };

    Budget budget;
    Fields fields(field, budget.unknown);
    budget.id = fields.required("id").id();
    budget.title = fields.optional("title").text();
    budget.from = fields.required("from").date(budget.from);
    budget.lines = fields.required("lines").listOf(readLine);
    if (const Field atHand = fields.optional("at_hand"); atHand.isPresent())
        budget.atHand = atHand.money(reading.minorDigits, {Decimal{0}, {}});
    fields.keepRest();
    return budget;
}

} // namespace purse
