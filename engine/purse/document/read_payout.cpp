// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>

namespace purse {
namespace {

constexpr int mostPayDays = 100'000;

std::map<std::string, Money> readAmounts(const Field& field, const Reading& reading)
{
    std::map<std::string, Money> amounts;
    for (const auto& [member, amount] : field.entries())
        amounts[member] = amount.money(reading.minorDigits, {Decimal{0}, {}});
    return amounts;
}

std::map<std::string, Decimal> readNumbers(const Field& field)
{
    std::map<std::string, Decimal> numbers;
    for (const auto& [member, number] : field.entries())
        numbers[member] = number.decimal({Decimal{0}, {}});
    return numbers;
}

SetTakes readTakes(const Field& field, const Reading& reading)
{
    SetTakes takes;
    Fields fields(field, takes.unknown);
    takes.payDay = fields.optional("pay_day").integer(1, mostPayDays, 1);
    takes.threshold = fields.optional("threshold").money(reading.minorDigits, {Decimal{0}, {}});
    takes.leftover = fields.optional("leftover").money(reading.minorDigits, {Decimal{0}, {}});
    takes.last = readAmounts(fields.optional("last"), reading);
    takes.asked = readAmounts(fields.optional("asked"), reading);
    fields.keepRest();
    return takes;
}

CatchUpTerms readCatchUp(const Field& field, const Reading& reading)
{
    CatchUpTerms terms;
    Fields fields(field, terms.unknown);
    terms.credit = readNumbers(fields.required("credit"));
    terms.paid = readAmounts(fields.optional("paid"), reading);
    terms.least = fields.optional("least").decimal({Decimal{0}, Decimal{1}});
    if (const Field most = fields.optional("most"); most.isPresent())
        terms.most = most.decimal({Decimal{1}, Decimal{1'000}}, Decimal{1});
    fields.keepRest();
    return terms;
}

WorkStream readStream(const Field& field)
{
    WorkStream stream;
    Fields fields(field, stream.unknown);
    stream.title = fields.optional("title").text();
    stream.part = fields.required("part").percent({Decimal{0}, Decimal{100}});
    stream.hours = readNumbers(fields.optional("hours"));
    fields.keepRest();
    return stream;
}

} // namespace

Payout readPayout(const Field& field, const Reading& reading)
{
    Payout payout;
    Fields fields(field, payout.unknown);
    payout.id = fields.required("id").id();
    payout.title = fields.optional("title").text();
    payout.amount = fields.required("amount").money(reading.minorDigits, {Decimal{0}, {}});
    payout.members = fields.optional("members").listOf([](const Field& item) { return item.id(); });
    if (const Field takes = fields.optional("takes"); takes.isPresent())
        payout.takes = readTakes(takes, reading);
    if (const Field catchUp = fields.optional("catch_up"); catchUp.isPresent())
        payout.catchUp = readCatchUp(catchUp, reading);
    payout.streams = fields.optional("streams").listOf(readStream);
    fields.keepRest();
    return payout;
}

} // namespace purse
