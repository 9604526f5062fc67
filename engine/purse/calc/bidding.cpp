// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>

#include <purse/budget/contribution/bidding_words.hpp>

#include <cmath>

namespace purse::calc {
namespace {

constexpr double most = 1e12;

/// Amounts of a line, in the unit of its numbers, as money and back.
class Unit {
public:
    explicit Unit(Inputs& inputs) : m_size(inputs.number("unit", {.least = 1e-4, .most = 1e6}, 0.01)) {}

    Money money(double amount) const { return roundToMinor(amount / m_size); }
    double number(Money amount) const { return static_cast<double>(amount.toMinor()) * m_size; }
    bool isWhole(double amount) const { return std::fabs(number(money(amount)) - amount) <= 1e-9 * (1.0 + amount); }

private:
    double m_size;
};

Money readMoney(Inputs& inputs, const std::string& key, const Unit& unit)
{
    const double amount = inputs.number(key, {.least = 0.0, .most = most});
    if (!unit.isWhole(amount))
        inputs.refuse(key, "This is not a whole number of units.", "Round it, or give a smaller \"unit\".");
    return unit.money(amount);
}

std::int64_t readCount(Inputs& inputs, const std::string& key, double least, std::optional<double> otherwise)
{
    const Inputs::Range range{.least = least, .most = 1e6};
    const double count = otherwise ? inputs.number(key, range, *otherwise) : inputs.number(key, range);
    if (count != std::floor(count))
        inputs.refuse(key, "This is not a whole number.", "Count in whole numbers.");
    return static_cast<std::int64_t>(count);
}

/// {"shares", "bids": [amount or null for each round], "absent_from"}
Bidder readBidder(Inputs inputs, const Unit& unit)
{
    Bidder bidder{.shares = readCount(inputs, "shares", 0.0, 1.0)};
    const Eigen::Index rounds = inputs.has("bids") ? inputs.people({"bids"}) : 0;
    const Eigen::VectorXd bids = inputs.bounds("bids", rounds, -1.0);
    for (Eigen::Index k = 0; k < bids.size(); ++k) {
        if (bids[k] == -1.0)
            continue; // no bid for this round
        const std::string key = "bids/" + std::to_string(k);
        if (bids[k] < 0.0 || bids[k] > most || !unit.isWhole(bids[k]))
            inputs.refuse(key, "This is no bid.", "Give a whole number of units from zero on, or null for none.");
        else
            bidder.bids.push_back({static_cast<int>(k) + 1, unit.money(bids[k])});
    }
    if (inputs.has("absent_from"))
        bidder.absentFrom = static_cast<int>(readCount(inputs, "absent_from", 1.0, std::nullopt));
    inputs.refuseUnknownKeys();
    return bidder;
}

std::optional<Percent> readPercent(Inputs& inputs, const std::string& key)
{
    const auto percent = inputs.optionalNumber(key, {.least = 0.0, .most = 10'000.0});
    if (!percent)
        return std::nullopt;
    return Percent{Decimal::fromBillionths(static_cast<std::int64_t>(std::nearbyint(*percent * 1e9)))};
}

BiddingTerms readTerms(Inputs& inputs, const Unit& unit)
{
    BiddingTerms terms{.target = readMoney(inputs, "target", unit),
                       .payments = static_cast<int>(readCount(inputs, "payments", 1.0, 1.0))};
    if (inputs.has("silent"))
        terms.silent = *silentCountsFromText(inputs.choice(
            "silent", {"reference", "reference_and_more", "earlier_or_reference", "earlier_and_more", "nothing"}));
    if (inputs.has("supplement"))
        terms.supplement = readMoney(inputs, "supplement", unit);
    if (inputs.has("reference"))
        terms.reference = readMoney(inputs, "reference", unit);
    terms.leastPercent = readPercent(inputs, "least_percent");
    terms.mostPercent = readPercent(inputs, "most_percent");
    return terms;
}

struct Evening {
    Unit unit;
    BiddingTerms terms;
    std::vector<Bidder> bidders;
    int round = 1;
    std::size_t notRegistered = 0;

    explicit Evening(Inputs& inputs) : unit(inputs), terms(readTerms(inputs, unit))
    {
        std::int64_t shares = 0;
        for (const Inputs& each : inputs.objects("bidders")) {
            bidders.push_back(readBidder(each, unit));
            shares += bidders.back().shares;
        }
        round = static_cast<int>(readCount(inputs, "round", 1.0, 1.0));
        notRegistered = static_cast<std::size_t>(readCount(inputs, "not_registered", 0.0, 0.0));
        if (inputs.isFine() && shares == 0 && notRegistered == 0)
            inputs.refuse("bidders", "Nobody has a share.", "Give at least one bidder with shares.");
    }
};

Json roundJson(const BiddingRound& round, const Unit& unit)
{
    return {{"reference", unit.number(round.reference)},
            {"silent", unit.number(round.silent)},
            {"shares", round.shares},
            {"bid_sum", unit.number(round.bidSum)},
            {"total", unit.number(round.total)},
            {"gap", unit.number(round.gap)},
            {"reached", round.isReached},
            {"average_per_share", round.averagePerShare * unit.number(Money::fromMinor(1))},
            {"silent_people", round.silentPeople},
            {"below_silent", round.belowSilent},
            {"out_of_bounds", round.outOfBounds.size()}};
}

Json biddingRound(Inputs& inputs)
{
    const Evening evening(inputs);
    if (!inputs.isFine())
        return {};
    const BiddingRound round = countRound(evening.terms, evening.bidders, evening.round, evening.notRegistered);
    Json answer = roundJson(round, evening.unit);
    answer["sentences"] = sentencesOf(round, evening.terms);
    return answer;
}

Json rehearsal(Inputs& inputs)
{
    const Evening evening(inputs);
    if (!inputs.isFine())
        return {};
    const Rehearsal found = rehearse(evening.terms, evening.bidders, evening.round, evening.notRegistered);
    Json answer{{"defaults", Json::object()}, {"sentences", sentencesOf(found, evening.terms)}};
    for (const Rehearsed& each : found.defaults)
        answer["defaults"][std::string(toText(each.silent))] = roundJson(each.round, evening.unit);
    answer["needed_each"] = found.neededEach ? Json(evening.unit.number(*found.neededEach)) : Json();
    return answer;
}

Json roundInAdvance(Inputs& inputs)
{
    const Unit unit(inputs);
    const Money target = readMoney(inputs, "target", unit);
    const Eigen::VectorXd sums = inputs.vector("round_sums", {.least = 0.0, .most = most});
    if (!inputs.isFine())
        return {};
    std::vector<Money> totals;
    for (const double sum : sums)
        totals.push_back(unit.money(sum));
    const auto answer = [&](RoundChoice choice) {
        const auto held = roundThatHolds(totals, target, choice);
        return held ? Json(*held + 1) : Json();
    };
    return {{"first_reaching", answer(RoundChoice::FirstReaching)},
            {"smallest_reaching", answer(RoundChoice::SmallestReaching)}};
}

} // namespace

std::vector<Calculation> biddingCalculations()
{
    const std::vector<std::string> evening{"target",    "payments",       "silent",       "supplement",
                                           "reference", "least_percent",  "most_percent", "bidders",
                                           "round",     "not_registered", "unit"};
    return {
        {"bidding_in_advance",
         "Which round holds where all rounds are bid in advance.",
         {"target", "round_sums", "unit"},
         roundInAdvance},
        {"bidding_rehearsal", "What a round would come to under each default for those who do not bid.", evening,
         rehearsal},
        {"bidding_round", "What a round of bids comes to, with absent and silent members.", evening, biddingRound},
    };
}

} // namespace purse::calc
