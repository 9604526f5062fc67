// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>

namespace purse {
namespace {

constexpr int mostRounds = 100;
constexpr int mostPayments = 366;

ContributionScale readScale(const Field& field, const Reading& reading)
{
    ContributionScale scale;
    Fields fields(field, scale.unknown);
    scale.basis = fields.required("basis").oneOf(words::scaleBases, ScaleBasis::Flat);
    if (scale.basis == ScaleBasis::Mix)
        scale.flatPart = fields.required("flat_part").percent({Decimal{0}, Decimal{100}});
    if (scale.basis != ScaleBasis::Flat)
        scale.question = fields.required("question").id();
    scale.freeAmount = fields.optional("free_amount").money(reading.minorDigits, {Decimal{0}, {}});
    scale.floor = fields.optional("floor").money(reading.minorDigits, {Decimal{0}, {}});
    if (const Field ceiling = fields.optional("ceiling"); ceiling.isPresent()) {
        scale.ceiling = ceiling.money(reading.minorDigits, {Decimal{0}, {}});
        if (*scale.ceiling < scale.floor)
            ceiling.refuse("The ceiling is below the floor.", "Raise the one or lower the other.");
    }
    fields.keepRest();
    return scale;
}

MemberBid readBid(const Field& field, const Reading& reading)
{
    MemberBid bid;
    Fields fields(field, bid.unknown);
    bid.member = fields.required("member").id();
    bid.round = fields.required("round").integer(1, mostRounds, 1);
    bid.amount = fields.required("amount").money(reading.minorDigits, {Decimal{0}, {}});
    fields.keepRest();
    return bid;
}

BiddingRounds readBidding(const Field& field, const Reading& reading)
{
    const auto percent = [&](const Field& given) -> std::optional<Percent> {
        return given.isPresent() ? std::optional(given.percent({Decimal{0}, Decimal{1'000}})) : std::nullopt;
    };
    BiddingRounds bidding;
    Fields fields(field, bidding.unknown);
    bidding.payments = fields.optional("payments").integer(1, mostPayments, 1);
    bidding.silent = fields.optional("silent").oneOf(words::silentCounts, SilentCounts::Reference);
    bidding.supplement = fields.optional("supplement").money(reading.minorDigits, {Decimal{0}, {}});
    if (const Field reference = fields.optional("reference"); reference.isPresent())
        bidding.reference = reference.money(reading.minorDigits, {Decimal{0}, {}});
    bidding.least = percent(fields.optional("least"));
    bidding.most = percent(fields.optional("most"));
    bidding.closed = fields.optional("closed").integer(0, mostRounds, 0);
    bidding.bids = fields.optional("bids").listOf([&](const Field& item) { return readBid(item, reading); });
    for (const auto& [member, round] : fields.optional("absent").entries())
        bidding.absent[member] = round.integer(1, mostRounds, 1);
    fields.keepRest();
    return bidding;
}

} // namespace

ContributionPlan readContribution(const Field& field, const Reading& reading)
{
    ContributionPlan plan;
    Fields fields(field, plan.unknown);
    plan.id = fields.required("id").id();
    plan.title = fields.optional("title").text();
    plan.target = fields.required("target").money(reading.minorDigits, {Decimal{0}, {}});
    plan.members = fields.optional("members").listOf([](const Field& item) { return item.id(); });
    if (const Field scale = fields.optional("scale"); scale.isPresent())
        plan.scale = readScale(scale, reading);
    if (const Field bidding = fields.optional("bidding"); bidding.isPresent())
        plan.bidding = readBidding(bidding, reading);
    fields.keepRest();
    return plan;
}

} // namespace purse
