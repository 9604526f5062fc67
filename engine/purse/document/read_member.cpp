// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>

namespace purse {
namespace {

Vat readVat(const Field& field)
{
    Vat vat;
    Fields fields(field);
    vat.charged = fields.optional("charged").oneOf(words::vatCharged, vat.charged);
    vat.rate = fields.optional("rate").percent({Decimal{0}, Decimal{100}});
    vat.reclaimed = fields.optional("reclaimed").yesNo();
    fields.keepRest();
    return vat;
}

HoursChange readChange(const Field& field)
{
    HoursChange change;
    Fields fields(field, change.unknown);
    change.from = fields.required("from").date();
    change.hoursPerWeek = {fields.required("hours_per_week").decimal({Decimal{0}, Decimal{168}})};
    fields.keepRest();
    return change;
}

Absence readAbsence(const Field& field, int minorDigits)
{
    Absence absence;
    Fields fields(field, absence.unknown);
    absence.kind = fields.required("kind").oneOf(words::absences, absence.kind);
    absence.from = fields.required("from").date();
    absence.until = fields.required("until").date(absence.from);
    absence.paid = fields.optional("paid").percent({Decimal{0}, Decimal{100}});
    if (const Field cover = fields.optional("cover"); cover.isPresent())
        absence.cover = cover.rate(minorDigits, {Decimal{0}, {}});
    fields.keepRest();
    return absence;
}

Work readWork(const Field& field, int minorDigits)
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
    work.changes = fields.optional("changes").listOf(readChange);
    if (const Field days = fields.optional("days_per_week"); days.isPresent())
        work.daysPerWeek = days.decimal({Decimal{0}, Decimal{7}});
    work.irregularHours = fields.optional("irregular_hours").yesNo();
    if (const Field days = fields.optional("days_per_year"); days.isPresent())
        work.daysPerYear = days.decimal({Decimal{0}, Decimal{366}});
    work.vat = readVat(fields.optional("vat"));
    work.absences =
        fields.optional("absences").listOf([&](const Field& item) { return readAbsence(item, minorDigits); });
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

TakenIn readTakenIn(const Field& field)
{
    TakenIn taken;
    Fields fields(field, taken.unknown);
    taken.revision = fields.required("revision").integer(1, mostRevisions, 1);
    taken.on = fields.required("on").date();
    taken.fingerprint = fields.optional("fingerprint").text();
    fields.keepRest();
    return taken;
}

} // namespace

Member readMember(const Field& field, const Reading& reading)
{
    Member member;
    Fields fields(field, member.unknown);
    member.id = fields.required("id").id();
    member.name = fields.optional("name").text();
    if (const Field currency = fields.optional("currency"); currency.isPresent())
        member.currency = currency.currency();
    const int minorDigits = member.currency ? member.currency->minorDigits : reading.minorDigits;
    member.work = readWork(fields.required("work"), minorDigits);
    member.answers = readAnswers(fields.optional("answers"), reading, member.currency);
    if (const Field pay = fields.optional("current_pay"); pay.isPresent())
        member.currentPay = pay.rate(minorDigits, {Decimal{0}, {}});
    member.place = fields.optional("place").id();
    member.payroll = readPayrollFacts(fields.optional("payroll"));
    member.hidden = fields.optional("hidden").yesNo();
    if (const Field sent = fields.optional("sent"); sent.isPresent())
        member.sent = readTakenIn(sent);
    fields.keepRest();
    return member;
}

} // namespace purse
