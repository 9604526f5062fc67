// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>

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

std::vector<int> readMonths(const Field& field)
{
    return field.listOf([](const Field& item) { return item.integer(1, 12, 1); }, 12);
}

BudgetGate readGate(const Field& field, const Reading& reading)
{
    BudgetGate gate;
    Fields fields(field, gate.unknown);
    if (const Field atHand = fields.optional("at_hand"); atHand.isPresent())
        gate.atHand = atHand.money(reading.minorDigits, {Decimal{0}, {}});
    if (const Field runway = fields.optional("runway"); runway.isPresent())
        gate.runway = runway.decimal({Decimal{0}, {}});
    if (!gate.atHand && !gate.runway)
        field.refuse("This gate asks for nothing.", "Give \"at_hand\", an amount, or \"runway\", a number of months.");
    fields.keepRest();
    return gate;
}

/// How a line comes to its money, where the budget has an income.
void readShare(Fields& fields, const Reading& reading, BudgetLine& line)
{
    const auto rate = [&](const char* key) -> std::optional<Rate> {
        const Field field = fields.optional(key);
        return field.isPresent() ? std::optional(field.rate(reading.minorDigits, {Decimal{0}, {}})) : std::nullopt;
    };
    line.kind = fields.optional("kind").oneOf(words::budgetLineKinds, BudgetLine::Kind::Fixed);
    const bool isShare = line.kind == BudgetLine::Kind::Share;
    if (isShare)
        line.percent = fields.required("percent").percent({Decimal{0}, Decimal{100}});
    else if (line.kind == BudgetLine::Kind::Proposed)
        line.amount = fields.optional("amount").rate(reading.minorDigits);
    else
        line.amount = fields.required("amount").rate(reading.minorDigits);
    line.least = rate("least");
    line.most = rate("most");
    line.tier = fields.optional("tier").integer(1, 9, 1);
    if (const Field gate = fields.optional("gate"); gate.isPresent())
        line.gate = readGate(gate, reading);
    line.months = readMonths(fields.optional("months"));
}

Income readIncome(const Field& field, const Reading& reading)
{
    const auto readId = [](const Field& item) { return item.id(); };
    Income income;
    Fields fields(field, income.unknown);
    income.id = fields.required("id").id();
    income.title = fields.optional("title").text();
    income.amount = fields.required("amount").rate(reading.minorDigits, {Decimal{0}, {}});
    income.onlyFor = fields.optional("only_for").listOf(readId);
    income.posts = fields.optional("posts").listOf(readId);
    income.months = readMonths(fields.optional("months"));
    fields.keepRest();
    return income;
}

ProposalRound readRound(const Field& field)
{
    const auto readProposal = [](const Field& item) {
        Proposal proposal;
        Fields fields(item, proposal.unknown);
        proposal.member = fields.required("member").id();
        for (const auto& [line, part] : fields.required("parts").entries())
            proposal.parts[line] = part.decimal({Decimal{0}, {}});
        fields.keepRest();
        return proposal;
    };
    ProposalRound round;
    Fields fields(field, round.unknown);
    round.rule = fields.required("rule").id();
    round.closed = fields.optional("closed").yesNo();
    round.fingerprint = fields.optional("fingerprint").text();
    round.proposals = fields.optional("proposals").listOf(readProposal);
    fields.keepRest();
    return round;
}

} // namespace

Budget readBudget(const Field& field, const Reading& reading)
{
    const auto readLine = [&](const Field& item) {
        BudgetLine line;
        Fields fields(item, line.unknown);
        line.id = fields.required("id").id();
        line.title = fields.optional("title").text();
        readShare(fields, reading, line);
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
    budget.income = fields.optional("income").listOf([&](const Field& item) { return readIncome(item, reading); });
    budget.division = fields.optional("division").id();
    if (const Field round = fields.optional("round"); round.isPresent())
        budget.round = readRound(round);
    if (const Field atHand = fields.optional("at_hand"); atHand.isPresent())
        budget.atHand = atHand.money(reading.minorDigits, {Decimal{0}, {}});
    fields.keepRest();
    return budget;
}

} // namespace purse
