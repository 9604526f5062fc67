// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>

namespace purse {
namespace {

Fund readFund(const Field& field, const Reading& reading)
{
    const auto readRequest = [&](const Field& item) {
        FundRequest request;
        Fields fields(item, request.unknown);
        request.member = fields.required("member").id();
        request.amount = fields.required("amount").money(reading.minorDigits, {Decimal{0}, {}});
        request.about = fields.optional("about").text();
        fields.keepRest();
        return request;
    };
    Fund fund;
    Fields fields(field, fund.unknown);
    fund.rule = fields.required("rule").id();
    fund.requests = fields.optional("requests").listOf(readRequest);
    fields.keepRest();
    return fund;
}

} // namespace

Budget readBudget(const Field& field, const Reading& reading)
{
    const auto readLine = [&](const Field& item) {
        BudgetLine line;
        Fields fields(item, line.unknown);
        line.id = fields.required("id").id();
        line.title = fields.optional("title").text();
        line.amount = fields.required("amount").rate(reading.minorDigits);
        line.pay = fields.optional("pay").yesNo();
        if (const Field fund = fields.optional("fund"); fund.isPresent())
            line.fund = readFund(fund, reading);
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
