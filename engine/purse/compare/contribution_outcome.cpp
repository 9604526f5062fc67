// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/contribution_outcome.hpp>

#include <purse/budget/contribution/bidding_words.hpp>
#include <purse/claims/answer_book.hpp>
#include <purse/compare/budget_outcome.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace purse {
namespace {

/// Contributions look at answers as they stand: the day plays no part.
constexpr Date anyDay{std::chrono::year{2025}, std::chrono::January, std::chrono::day{1}};
constexpr std::size_t leastInABand = 3;
constexpr double bandsAcross = 6.0; ///< about so many widths from nothing to the highest bid

class Contributing {
public:
    Contributing(const Document& document, const ContributionPlan& plan) : m_document(document), m_plan(plan)
    {
        for (const Member& member : document.members)
            if (plan.members.empty() || std::ranges::find(plan.members, member.id) != plan.members.end())
                m_members.push_back(&member);
        std::ranges::sort(m_members, {}, &Member::id);
    }

    ContributionOutcome run()
    {
        m_outcome.plan = m_plan.id;
        m_outcome.title = m_plan.title.empty() ? m_plan.id : m_plan.title;
        m_outcome.target = m_plan.target;
        for (const Member* member : m_members)
            m_outcome.members.push_back(member->id);
        if (m_plan.scale)
            solveScale(*m_plan.scale);
        if (m_plan.bidding)
            countBids(*m_plan.bidding);
        return std::move(m_outcome);
    }

private:
    int digits() const { return m_document.group.currency.minorDigits; }

    void solveScale(const ContributionScale& scale)
    {
        std::vector<Person> people;
        for (const Member* member : m_members)
            people.push_back(personOf(*member, "", m_document.group.fullTime, anyDay));
        const AnswerBook answers(m_document.questions, people, m_document.group.fullTime);
        std::vector<Contributor> contributors;
        std::vector<std::uint64_t> draws;
        std::ptrdiff_t notStated = 0;
        for (const Person& person : people) {
            const Told told = answers.told(person, scale.question);
            notStated += scale.basis != ScaleBasis::Flat && !told.counts ? 1 : 0;
            contributors.push_back(contributorOf(scale, told));
            draws.push_back(drawOf(m_document.id, anyDay, person.member->id));
        }
        const double flat = scale.flatPart.ratio();
        m_outcome.scale = slidingScale({m_plan.target, scale.basis, flat}, contributors, digits(), draws);
        for (const std::string& sentence : m_outcome.scale->sentences)
            m_outcome.sentences.push_back(sentence);
        if (notStated > 0)
            m_outcome.notices.push_back(
                {"/scale/question",
                 fmt::format("{} not answered the question that the scale looks at, and {} with the least that it asks "
                             "of anybody.",
                             notStated == 1 ? "1 person has" : fmt::format("{} people have", notStated),
                             notStated == 1 ? "counts" : "count"),
                 std::nullopt, "Agree on what stands in for an answer, and say so in the question."});
    }

    static Contributor contributorOf(const ContributionScale& scale, const Told& told)
    {
        Contributor contributor{.freeAmount = scale.freeAmount, .floor = scale.floor, .ceiling = scale.ceiling};
        const double number = told.counts ? std::max(0.0, told.number) : 0.0;
        contributor.tier = number;
        contributor.hours = number;
        const bool isIncome = scale.basis == ScaleBasis::Income || scale.basis == ScaleBasis::AboveFreeAmount
                              || scale.basis == ScaleBasis::Mix;
        if (isIncome)
            contributor.income = roundToMinor(number);
        return contributor;
    }

    BiddingTerms termsOf(const BiddingRounds& bidding) const
    {
        return {.target = m_plan.target,
                .payments = bidding.payments,
                .silent = bidding.silent,
                .supplement = bidding.supplement,
                .reference = bidding.reference,
                .leastPercent = bidding.least,
                .mostPercent = bidding.most};
    }

    std::vector<Bidder> biddersOf(const BiddingRounds& bidding) const
    {
        std::vector<Bidder> bidders;
        for (const Member* member : m_members) {
            Bidder bidder{.id = member->id, .shares = 1, .bids = {}};
            for (const MemberBid& bid : bidding.bids)
                if (bid.member == member->id)
                    bidder.bids.push_back({bid.round, bid.amount});
            if (const auto absent = bidding.absent.find(member->id); absent != bidding.absent.end())
                bidder.absentFrom = absent->second;
            bidders.push_back(std::move(bidder));
        }
        return bidders;
    }

    void countBids(const BiddingRounds& bidding)
    {
        const BiddingTerms terms = termsOf(bidding);
        const std::vector<Bidder> bidders = biddersOf(bidding);
        m_outcome.rounds = countRounds(terms, bidders, bidding.closed);
        for (const BiddingRound& round : m_outcome.rounds)
            for (const std::string& sentence : sentencesOf(round, terms, digits()))
                m_outcome.sentences.push_back(sentence);
        std::vector<Money> totals;
        for (const BiddingRound& round : m_outcome.rounds)
            totals.push_back(round.total);
        m_outcome.holds = roundThatHolds(totals, m_plan.target, RoundChoice::FirstReaching);
        m_outcome.bidsInOpenRound =
            static_cast<std::size_t>(std::ranges::count(bidding.bids, bidding.closed + 1, &MemberBid::round));
        const bool isSafe = m_outcome.bidsInOpenRound == 0 || m_outcome.bidsInOpenRound >= leastInABand;
        if (bidding.closed == 0 && !m_members.empty() && isSafe) { // a total with one bid in it would tell the bid
            m_outcome.rehearsal = rehearse(terms, bidders);
            m_outcome.rehearsalSentences = sentencesOf(*m_outcome.rehearsal, terms, digits());
        }
        if (!m_outcome.rounds.empty())
            addBands(m_outcome.rounds.back());
    }

    void addBands(const BiddingRound& round)
    {
        std::vector<Money> bids;
        Money highest;
        for (const CountedBid& counted : round.counted)
            if (counted.source != BidSource::Silent) {
                bids.push_back(counted.each);
                highest = std::max(highest, counted.each);
            }
        m_outcome.bands = bandsOf(bids, widthOf(highest), leastInABand);
    }

    /// A round width: 1, 2 or 5 times a power of ten of minor units.
    static Money widthOf(Money highest)
    {
        const double about = std::max(1.0, static_cast<double>(highest.toMinor()) / bandsAcross);
        std::int64_t power = 1;
        while (static_cast<double>(power) * 10.0 <= about)
            power *= 10;
        for (const std::int64_t times : {1, 2, 5})
            if (static_cast<double>(times * power) >= about)
                return Money::fromMinor(times * power);
        return Money::fromMinor(10 * power);
    }

    const Document& m_document;
    const ContributionPlan& m_plan;
    std::vector<const Member*> m_members; ///< in an order of ids
    ContributionOutcome m_outcome;
};

bool isFit(const Question& question, ScaleBasis basis)
{
    switch (basis) {
    case ScaleBasis::Flat:
        return true;
    case ScaleBasis::Tier:
    case ScaleBasis::Hours:
        return question.kind == QuestionKind::Number || question.kind == QuestionKind::Count
               || question.kind == QuestionKind::Points;
    case ScaleBasis::Income:
    case ScaleBasis::AboveFreeAmount:
    case ScaleBasis::Mix:
        break;
    }
    return question.kind == QuestionKind::Money;
}

} // namespace

Problems problemsOf(const ContributionPlan& plan, const Document& document)
{
    Problems problems;
    const auto refuse = [&](std::string where, std::string what, std::string hint) {
        problems.push_back({std::move(where), std::move(what), std::move(hint)});
    };
    if (!plan.scale && !plan.bidding)
        refuse("", "This says neither how contributions are scaled nor how bids are made.",
               "Add \"scale\", \"bidding\" or both.");
    const auto isMember = [&](const std::string& id) {
        return findById(document.members, id) != nullptr
               && (plan.members.empty() || std::ranges::find(plan.members, id) != plan.members.end());
    };
    for (std::size_t i = 0; i < plan.members.size(); ++i)
        if (!findById(document.members, plan.members[i]))
            refuse(fmt::format("/members/{}", i), "There is no such member.", "Use the id of one of the members.");
    for (const Member& member : document.members)
        if (member.currency && isMember(member.id)) {
            refuse("/members", "Somebody here has a currency of their own; contributions are in the group's only.",
                   "Name those who take part under \"members\", without them.");
            break;
        }
    if (plan.scale && plan.scale->basis != ScaleBasis::Flat) {
        const Question* question = findById(document.questions, plan.scale->question);
        if (!question || !isFit(*question, plan.scale->basis))
            refuse("/scale/question", "There is no question of this name whose answers the scale can use.",
                   "Income asks for a question about money, a tier or hours for one about a number.");
    }
    if (!plan.bidding)
        return problems;
    std::set<std::pair<std::string, int>> seen;
    for (std::size_t k = 0; k < plan.bidding->bids.size(); ++k) {
        const MemberBid& bid = plan.bidding->bids[k];
        const std::string where = fmt::format("/bidding/bids/{}", k);
        if (!isMember(bid.member))
            refuse(where + "/member", "Nobody of this name takes part.", "Use the id of a member who does.");
        if (!seen.emplace(bid.member, bid.round).second)
            refuse(where, "There are two bids of one member for the same round.", "Keep the one that counts.");
    }
    for (const auto& [member, round] : plan.bidding->absent)
        if (!isMember(member))
            refuse("/bidding/absent/" + member, "Nobody of this name takes part.", "Use the id of a member who does.");
    return problems;
}

ContributionOutcome contributionOf(const Document& document, const ContributionPlan& plan)
{
    return Contributing(document, plan).run();
}

std::vector<std::string> contributionSentencesFor(const Document& document, const ContributionPlan& plan,
                                                  const ContributionOutcome& outcome, const std::string& member)
{
    std::vector<std::string> sentences;
    const auto found = std::ranges::find(outcome.members, member);
    if (found == outcome.members.end())
        return sentences;
    const auto index = static_cast<std::size_t>(found - outcome.members.begin());
    const int digits = document.group.currency.minorDigits;
    if (outcome.scale && outcome.scale->status == Status::Feasible)
        sentences.push_back(outcome.scale->members[index].because);
    if (!plan.bidding)
        return sentences;
    Bidder bidder{.id = member, .shares = 1, .bids = {}};
    for (const MemberBid& bid : plan.bidding->bids)
        if (bid.member == member)
            bidder.bids.push_back({bid.round, bid.amount});
    for (const BiddingRound& round : outcome.rounds)
        for (const CountedBid& counted : round.counted)
            if (counted.bidder == index)
                sentences.push_back(fmt::format("Round {}: {}", round.round, sentenceFor(counted, bidder, digits)));
    return sentences;
}

} // namespace purse
