// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>

namespace purse {
namespace {

Work readWork(const Field& field)
{
    Work work;
    Fields fields(field, work.unknown);
    work.kind = fields.optional("kind").oneOf(words::workKinds, work.kind);
    work.hoursPerWeek = {fields.required("hours_per_week").decimal({Decimal{0}, Decimal{168}})};
    if (const Field weeks = fields.optional("weeks_per_year"); weeks.isPresent())
        work.weeksPerYear = weeks.decimal({Decimal{0}, Decimal{53}});
    if (const Field start = fields.optional("start"); start.isPresent())
        work.start = start.date();
    if (const Field end = fields.optional("end"); end.isPresent())
        work.end = end.date();
    fields.keepRest();
    return work;
}

PayrollFacts readPayrollFacts(const Field& field)
{
    PayrollFacts facts;
    Fields fields(field, facts.unknown);
    facts.category = fields.optional("category").id(facts.category);
    facts.director = fields.optional("director").yesNo();
    facts.enrolment = fields.optional("enrolment").oneOf(words::enrolments, facts.enrolment);
    if (const Field own = fields.optional("own_pension"); own.isPresent())
        facts.ownPension = own.percent({Decimal{0}, Decimal{100}});
    facts.loans = fields.optional("loans").listOf([](const Field& item) { return item.id(); });
    facts.wageBand = fields.optional("wage_band").id(facts.wageBand);
    fields.keepRest();
    return facts;
}

} // namespace

Member readMember(const Field& field, const Reading& reading)
{
    Member member;
    Fields fields(field, member.unknown);
    member.id = fields.required("id").id();
    member.name = fields.optional("name").text();
    member.work = readWork(fields.required("work"));
    if (const Field currency = fields.optional("currency"); currency.isPresent())
        member.currency = currency.currency();
    member.answers = readAnswers(fields.optional("answers"), reading, member.currency);
    if (const Field pay = fields.optional("current_pay"); pay.isPresent())
        member.currentPay =
            pay.rate(member.currency ? member.currency->minorDigits : reading.minorDigits, {Decimal{0}, {}});
    member.place = fields.optional("place").id();
    member.payroll = readPayrollFacts(fields.optional("payroll"));
    fields.keepRest();
    return member;
}

} // namespace purse
