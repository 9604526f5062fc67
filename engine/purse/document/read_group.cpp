// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>

namespace purse {
namespace {

const Decimal smallest = Decimal::fromBillionths(Decimal::scale / 100);
const Range wholeOfPay{Decimal{0}, Decimal{100}};

PensionScheme readPension(const Field& field)
{
    PensionScheme pension;
    Fields fields(field, pension.unknown);
    pension.arrangement = fields.optional("arrangement").oneOf(words::arrangements, pension.arrangement);
    pension.base = fields.optional("base").oneOf(words::pensionBases, pension.base);
    pension.employee = fields.required("employee").percent(wholeOfPay);
    pension.employer = fields.required("employer").percent(wholeOfPay);
    fields.keepRest();
    return pension;
}

Employer readEmployer(const Field& field, int minorDigits)
{
    const Range notNegative{Decimal{0}, {}};
    Employer employer;
    Fields fields(field, employer.unknown);
    employer.allowance = fields.optional("allowance_claimed").oneOf(words::claimed, employer.allowance);
    employer.allowanceUsedElsewhere = fields.optional("allowance_used_elsewhere").money(minorDigits, notNegative);
    employer.payBillElsewhere = fields.optional("pay_bill_elsewhere").money(minorDigits, notNegative);
    if (const Field pension = fields.optional("pension"); pension.isPresent())
        employer.pension = readPension(pension);
    fields.keepRest();
    return employer;
}

EmergencyRule readEmergency(const Field& field)
{
    EmergencyRule emergency;
    Fields fields(field, emergency.unknown);
    emergency.belowMonths = fields.required("below_months").decimal({smallest, Decimal{120}});
    emergency.scenario = fields.required("scenario").id();
    fields.keepRest();
    return emergency;
}

} // namespace

FullTime readFullTime(const Field& field)
{
    FullTime fullTime;
    Fields fields(field);
    fullTime.hoursPerWeek = {
        fields.optional("hours_per_week").decimal({smallest, Decimal{168}}, fullTime.hoursPerWeek.value)};
    fullTime.daysPerWeek = fields.optional("days_per_week").decimal({smallest, Decimal{7}}, fullTime.daysPerWeek);
    fullTime.weeksPerYear = fields.optional("weeks_per_year").decimal({smallest, Decimal{53}}, fullTime.weeksPerYear);
    if (const Field leave = fields.optional("leave_weeks"); leave.isPresent())
        fullTime.leaveWeeks = leave.decimal({Decimal{0}, Decimal{52}});
    fields.keepRest();
    return fullTime;
}

Group readGroup(const Field& field, Reading& reading)
{
    Group group;
    Fields fields(field, group.unknown);
    group.name = fields.optional("name").text();
    const Field currency = fields.required("currency");
    group.currency = currency.currency();
    const bool isKnown = currency.isPresent() && !currency.findings().touches(currency.where());
    reading.minorDigits = isKnown ? group.currency.minorDigits : anyMinorDigits;
    group.place = fields.optional("place").id(group.place);
    group.fullTime = readFullTime(fields.optional("full_time"));
    group.employer = readEmployer(fields.optional("employer"), reading.minorDigits);
    if (const Field emergency = fields.optional("emergency"); emergency.isPresent())
        group.emergency = readEmergency(emergency);
    for (const auto& [figure, weight] : fields.optional("attention").entries())
        group.attention[figure] = weight.integer(1, 3, 1);
    group.readers = fields.optional("readers").texts();
    fields.keepRest();
    return group;
}

} // namespace purse
