// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/contribution/bidding_words.hpp>

#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace purse {
namespace {

constexpr std::array<std::pair<SilentCounts, std::string_view>, 5> names{{
    {SilentCounts::Reference, "reference"},
    {SilentCounts::ReferenceAndMore, "reference_and_more"},
    {SilentCounts::EarlierOrReference, "earlier_or_reference"},
    {SilentCounts::EarlierAndMore, "earlier_and_more"},
    {SilentCounts::Nothing, "nothing"},
}};

std::string words(Money amount, int digits) { return moneyWords(static_cast<double>(amount.toMinor()), digits); }

std::string_view defaultWords(SilentCounts silent)
{
    switch (silent) {
    case SilentCounts::Reference:
        return "the reference";
    case SilentCounts::ReferenceAndMore:
        return "the reference and the supplement";
    case SilentCounts::EarlierOrReference:
        return "an earlier bid, else the reference";
    case SilentCounts::EarlierAndMore:
        return "an earlier bid, else the reference and the supplement";
    case SilentCounts::Nothing:
        return "nothing";
    }
    return {};
}

std::string gapWords(const BiddingRound& round, int digits)
{
    if (round.gap > Money{})
        return fmt::format("{} is still missing", words(round.gap, digits));
    return round.gap == Money{} ? "the target is met exactly" : fmt::format("{} is over", words(-round.gap, digits));
}

std::string peopleWords(std::size_t count, const char* one, const char* many)
{
    return count == 1 ? fmt::format("1 person {}", one) : fmt::format("{} people {}", count, many);
}

} // namespace

std::string_view toText(SilentCounts silent)
{
    return std::ranges::find(names, silent, &std::pair<SilentCounts, std::string_view>::first)->second;
}

std::optional<SilentCounts> silentCountsFromText(std::string_view text)
{
    const auto found = std::ranges::find(names, text, &std::pair<SilentCounts, std::string_view>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

std::vector<std::string> sentencesOf(const BiddingRound& round, const BiddingTerms& terms, int minorDigits)
{
    std::vector<std::string> sentences{
        fmt::format("Round {}: {} of {}; {}.", round.round, words(round.total, minorDigits),
                    words(terms.target, minorDigits), gapWords(round, minorDigits)),
        fmt::format("If everybody paid the same it would be {} for a share.", words(round.reference, minorDigits))};
    if (round.silentPeople > 0)
        sentences.push_back(
            fmt::format("{} not bid and {} with {} for a share.", peopleWords(round.silentPeople, "has", "have"),
                        round.silentPeople == 1 ? "counts" : "count", words(round.silent, minorDigits)));
    if (round.absentPeople > 0)
        sentences.push_back(
            fmt::format("{} not here and left a bid beforehand.", peopleWords(round.absentPeople, "is", "are")));
    constexpr std::size_t few = 3;
    if (const std::size_t bidding = round.people - round.silentPeople; bidding > 0 && bidding < few)
        sentences.emplace_back("So few have bid that the sum tells what they bid.");
    if (!round.outOfBounds.empty())
        sentences.push_back(fmt::format("{} bid outside the bounds and are taken as silent until they bid again.",
                                        peopleWords(round.outOfBounds.size(), "has", "have")));
    return sentences;
}

std::vector<std::string> sentencesOf(const Rehearsal& rehearsal, const BiddingTerms& terms, int minorDigits)
{
    std::vector<std::string> sentences;
    for (const Rehearsed& each : rehearsal.defaults)
        sentences.push_back(fmt::format("If {} counts for those who have not bid: {} of {}; {}.",
                                        defaultWords(each.silent), words(each.round.total, minorDigits),
                                        words(terms.target, minorDigits), gapWords(each.round, minorDigits)));
    if (rehearsal.neededEach)
        sentences.push_back(fmt::format("Those who have not bid would have to pay {} for a share to meet the target.",
                                        words(*rehearsal.neededEach, minorDigits)));
    return sentences;
}

std::string sentenceFor(const CountedBid& bid, const Bidder& bidder, int minorDigits)
{
    const std::string amount = words(bid.each, minorDigits);
    const std::string shares = countWords(static_cast<double>(bidder.shares), "shares");
    const std::string total = fmt::format("with {} that makes {} for the whole period",
                                          bidder.shares == 1 ? "one share" : shares, words(bid.total, minorDigits));
    switch (bid.source) {
    case BidSource::Bid:
        return fmt::format("Your bid of {} counts; {}.", amount, total);
    case BidSource::EarlierBid:
        return fmt::format("Your bid of an earlier round, {}, still counts; {}.", amount, total);
    case BidSource::PreBid:
        return fmt::format("You left a bid of {} beforehand, which counts; {}.", amount, total);
    case BidSource::Silent:
        return fmt::format("You have made no bid that counts, so {} does; {}.", amount, total);
    }
    return {};
}

} // namespace purse
