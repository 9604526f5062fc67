// SPDX-License-Identifier: GPL-3.0-or-later
// Money that members bring in, give, take and divide by hand.
#include <purse/document/writing.hpp>

#include <purse/document/json_values.hpp>
#include <purse/document/words.hpp>

namespace purse {
namespace {

using json_values::integer;
using json_values::text;
using json_values::yesNo;

Json numbers(const std::map<std::string, Decimal>& all)
{
    Json::Object object;
    for (const auto& [member, number] : all)
        object[member] = text(number.toText());
    return {std::move(object)};
}

} // namespace

Json Writing::scale(const ContributionScale& scale) const
{
    Json::Object object{{"basis", text(words::of(words::scaleBases, scale.basis))}};
    if (scale.basis == ScaleBasis::Mix)
        object["flat_part"] = text(scale.flatPart.value.toText());
    put(object, "question", text(scale.question));
    if (scale.freeAmount != Money{})
        object["free_amount"] = money(scale.freeAmount);
    if (scale.floor != Money{})
        object["floor"] = money(scale.floor);
    if (scale.ceiling)
        object["ceiling"] = money(*scale.ceiling);
    return withUnknown(std::move(object), scale.unknown);
}

Json Writing::bidding(const BiddingRounds& bidding) const
{
    const auto bid = [this](const MemberBid& one) {
        return withUnknown(
            Json::Object{{"member", text(one.member)}, {"round", integer(one.round)}, {"amount", money(one.amount)}},
            one.unknown);
    };
    Json::Object object{{"payments", integer(bidding.payments)},
                        {"silent", text(words::of(words::silentCounts, bidding.silent))},
                        {"closed", integer(bidding.closed)}};
    if (bidding.supplement != Money{})
        object["supplement"] = money(bidding.supplement);
    if (bidding.reference)
        object["reference"] = money(*bidding.reference);
    if (bidding.least)
        object["least"] = text(bidding.least->value.toText());
    if (bidding.most)
        object["most"] = text(bidding.most->value.toText());
    put(object, "bids", list(bidding.bids, bid));
    Json::Object absent;
    for (const auto& [member, round] : bidding.absent)
        absent[member] = integer(round);
    if (!absent.empty())
        object["absent"] = Json{std::move(absent)};
    return withUnknown(std::move(object), bidding.unknown);
}

Json Writing::contribution(const ContributionPlan& plan) const
{
    Json::Object object{{"id", text(plan.id)}, {"target", money(plan.target)}};
    put(object, "title", text(plan.title));
    put(object, "members", texts(plan.members));
    if (plan.scale)
        object["scale"] = scale(*plan.scale);
    if (plan.bidding)
        object["bidding"] = bidding(*plan.bidding);
    return withUnknown(std::move(object), plan.unknown);
}

Json Writing::pile(const Pile& pile) const
{
    const auto move = [this](const PileMove& one) {
        Json::Object object{{"round", integer(one.round)},
                            {"from", text(one.from)},
                            {"to", text(one.to)},
                            {"amount", money(one.amount)}};
        put(object, "about", text(one.about));
        return withUnknown(std::move(object), one.unknown);
    };
    Json::Object object{{"id", text(pile.id)}, {"total", money(pile.total)}, {"round", integer(pile.round)}};
    put(object, "title", text(pile.title));
    put(object, "budget", text(pile.budget));
    object[pile.budget.empty() ? "people" : "lines"] = texts(pile.holders);
    put(object, "moves", list(pile.moves, move));
    return withUnknown(std::move(object), pile.unknown);
}

Json Writing::matching(const Matching& matching) const
{
    const auto project = [](const MatchedProject& one) {
        Json::Object object{{"id", text(one.id)}};
        put(object, "title", text(one.title));
        return withUnknown(std::move(object), one.unknown);
    };
    const auto gift = [this](const ProjectGift& one) {
        return withUnknown(
            Json::Object{{"giver", text(one.giver)}, {"project", text(one.project)}, {"amount", money(one.amount)}},
            one.unknown);
    };
    Json::Object object{
        {"id", text(matching.id)}, {"pot", money(matching.pot)}, {"projects", list(matching.projects, project)}};
    put(object, "title", text(matching.title));
    if (matching.cap)
        object["cap"] = money(*matching.cap);
    if (matching.scaleUp)
        object["scale_up"] = yesNo(true);
    put(object, "gifts", list(matching.gifts, gift));
    return withUnknown(std::move(object), matching.unknown);
}

Json Writing::amounts(const std::map<std::string, Money>& amounts) const
{
    Json::Object object;
    for (const auto& [member, amount] : amounts)
        object[member] = money(amount);
    return {std::move(object)};
}

Json Writing::takes(const SetTakes& takes) const
{
    Json::Object object{{"pay_day", integer(takes.payDay)}};
    if (takes.threshold != Money{})
        object["threshold"] = money(takes.threshold);
    if (takes.leftover != Money{})
        object["leftover"] = money(takes.leftover);
    put(object, "last", amounts(takes.last));
    put(object, "asked", amounts(takes.asked));
    return withUnknown(std::move(object), takes.unknown);
}

Json Writing::catchUp(const CatchUpTerms& terms) const
{
    Json::Object object{{"credit", numbers(terms.credit)}};
    put(object, "paid", amounts(terms.paid));
    if (terms.least != Decimal{})
        object["least"] = text(terms.least.toText());
    if (terms.most)
        object["most"] = text(terms.most->toText());
    return withUnknown(std::move(object), terms.unknown);
}

Json Writing::payout(const Payout& payout) const
{
    const auto stream = [](const WorkStream& one) {
        Json::Object object{{"part", text(one.part.value.toText())}};
        put(object, "title", text(one.title));
        put(object, "hours", numbers(one.hours));
        return withUnknown(std::move(object), one.unknown);
    };
    Json::Object object{{"id", text(payout.id)}, {"amount", money(payout.amount)}};
    put(object, "title", text(payout.title));
    put(object, "members", texts(payout.members));
    if (payout.takes)
        object["takes"] = takes(*payout.takes);
    if (payout.catchUp)
        object["catch_up"] = catchUp(*payout.catchUp);
    put(object, "streams", list(payout.streams, stream));
    return withUnknown(std::move(object), payout.unknown);
}

} // namespace purse
