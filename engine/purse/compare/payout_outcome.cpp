// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/payout_outcome.hpp>

#include <purse/budget/takes/catch_up.hpp>
#include <purse/budget/takes/streams.hpp>
#include <purse/budget/takes/takes.hpp>
#include <purse/compare/budget_outcome.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <limits>

namespace purse {
namespace {

/// A payout has no day of its own: the day plays no part in its draws.
constexpr Date anyDay{std::chrono::year{2025}, std::chrono::January, std::chrono::day{1}};

/// Ids of those who take part, in their order.
std::vector<std::string> takingPart(const Document& document, const Payout& payout)
{
    std::vector<std::string> members = payout.members;
    if (members.empty())
        for (const Member& member : document.members)
            members.push_back(member.id);
    std::ranges::sort(members);
    return members;
}

template <class T>
std::optional<T> foundIn(const std::map<std::string, T>& all, const std::string& member)
{
    const auto found = all.find(member);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

class PayingOut {
public:
    PayingOut(const Document& document, const Payout& payout)
        : m_document(document), m_payout(payout), m_members(takingPart(document, payout))
    {
    }

    PayoutOutcome run()
    {
        m_outcome.payout = m_payout.id;
        m_outcome.title = m_payout.title.empty() ? m_payout.id : m_payout.title;
        m_outcome.amount = m_payout.amount;
        if (m_payout.takes)
            takes(*m_payout.takes);
        else if (m_payout.catchUp)
            catchUpWith(*m_payout.catchUp);
        else
            byStreams();
        return std::move(m_outcome);
    }

private:
    int digits() const { return m_document.group.currency.minorDigits; }

    std::vector<std::uint64_t> draws() const
    {
        std::vector<std::uint64_t> all;
        for (const std::string& member : m_members)
            all.push_back(drawOf(m_document.id + "/" + m_payout.id, anyDay, member));
        return all;
    }

    PaidOut& add(std::size_t member, Money amount, std::string because)
    {
        return m_outcome.members.emplace_back(PaidOut{m_members[member], amount, std::move(because)});
    }

    void takes(const SetTakes& set)
    {
        std::vector<Take> all;
        for (const std::string& member : m_members)
            all.push_back({member, foundIn(set.last, member).value_or(Money{}), foundIn(set.asked, member)});
        PaidTakes paid = payTakes(all, m_payout.amount, set.leftover, set.threshold,
                                  static_cast<std::uint64_t>(set.payDay), digits());
        for (std::size_t i = 0; i < paid.members.size(); ++i)
            add(i, paid.members[i].paid, std::move(paid.members[i].because)).most = paid.members[i].most;
        m_outcome.leftover = paid.leftover;
        m_outcome.sentences = std::move(paid.sentences);
    }

    void catchUpWith(const CatchUpTerms& terms)
    {
        std::vector<CatchUpPay> all;
        for (const std::string& member : m_members)
            all.push_back({foundIn(terms.credit, member).value_or(Decimal{}).toDouble(),
                           foundIn(terms.paid, member).value_or(Money{})});
        const CatchUpBounds bounds{.least = terms.least.toDouble(),
                                   .most =
                                       terms.most ? terms.most->toDouble() : std::numeric_limits<double>::infinity()};
        CatchUp found = catchUp(all, m_payout.amount, bounds, digits(), draws());
        const std::string nobody = "Nobody has credit, so nothing is paid.";
        const bool hasCredit = std::ranges::any_of(all, [](const CatchUpPay& each) { return each.credit > 0.0; });
        for (std::size_t i = 0; i < found.members.size(); ++i)
            add(i, found.members[i].amount, hasCredit ? found.members[i].because : nobody).plain =
                found.members[i].plain;
        m_outcome.leftover = found.leftover;
        if (!hasCredit)
            m_outcome.sentences.push_back(nobody);
    }

    void byStreams()
    {
        std::vector<Stream> streams;
        for (const WorkStream& stream : m_payout.streams) {
            std::vector<double> hours;
            for (const std::string& member : m_members)
                hours.push_back(foundIn(stream.hours, member).value_or(Decimal{}).toDouble());
            streams.push_back({stream.title.empty() ? fmt::format("stream {}", streams.size() + 1) : stream.title,
                               stream.part, std::move(hours)});
        }
        StreamsPaid paid = payStreams(m_payout.amount, streams, digits(), draws());
        for (std::size_t i = 0; i < paid.members.size(); ++i) {
            std::string because;
            for (const StreamPay& line : paid.lines[i])
                because += (because.empty() ? "" : " ") + line.because;
            PaidOut& each =
                add(i, paid.members[i], because.empty() ? "No hours are written down." : std::move(because));
            each.streams.resize(streams.size());
            for (const StreamPay& line : paid.lines[i])
                each.streams[line.stream] += line.amount;
        }
        m_outcome.leftover = paid.leftover;
        m_outcome.streams = std::move(paid.streams);
        m_outcome.sentences = std::move(paid.sentences);
    }

    const Document& m_document;
    const Payout& m_payout;
    std::vector<std::string> m_members;
    PayoutOutcome m_outcome;
};

class Looking {
public:
    Looking(const Payout& payout, const Document& document)
        : m_payout(payout), m_document(document), m_members(takingPart(document, payout))
    {
    }

    Problems run()
    {
        const int ways = (m_payout.takes ? 1 : 0) + (m_payout.catchUp ? 1 : 0) + (m_payout.streams.empty() ? 0 : 1);
        if (ways != 1)
            refuse("", "A payout goes by takes, by credit or by streams of work, by one of them.",
                   "Write one of \"takes\", \"catch_up\" and \"streams\".");
        members();
        if (m_payout.takes) {
            eachTakesPart("/takes/last", m_payout.takes->last);
            eachTakesPart("/takes/asked", m_payout.takes->asked);
        }
        if (m_payout.catchUp) {
            eachTakesPart("/catch_up/credit", m_payout.catchUp->credit);
            eachTakesPart("/catch_up/paid", m_payout.catchUp->paid);
        }
        streams();
        return std::move(m_problems);
    }

private:
    void refuse(std::string where, std::string what, std::string hint)
    {
        m_problems.push_back({std::move(where), std::move(what), std::move(hint)});
    }

    void members()
    {
        for (std::size_t i = 0; i < m_payout.members.size(); ++i) {
            const std::string& id = m_payout.members[i];
            const std::string where = fmt::format("/members/{}", i);
            if (!findById(m_document.members, id))
                refuse(where, "There is no such member.", "Use the id of one of the members.");
            else if (std::ranges::count(m_payout.members, id) > 1)
                refuse(where, "This member is named twice.", "Name everybody once.");
        }
        const auto isAbroad = [&](const Member& member) {
            return member.currency && std::ranges::binary_search(m_members, member.id);
        };
        if (std::ranges::any_of(m_document.members, isAbroad))
            refuse("/members", "Somebody here has a currency of their own; a payout is in the group's only.",
                   "Name those who take part under \"members\", without them.");
    }

    template <class T>
    void eachTakesPart(const std::string& where, const std::map<std::string, T>& all)
    {
        for (const auto& [member, value] : all)
            if (!std::ranges::binary_search(m_members, member))
                refuse(fmt::format("{}/{}", where, member), "Nobody of this name takes part.",
                       "Use the id of a member who does.");
    }

    void streams()
    {
        std::int64_t all = 0;
        for (std::size_t s = 0; s < m_payout.streams.size(); ++s) {
            eachTakesPart(fmt::format("/streams/{}/hours", s), m_payout.streams[s].hours);
            all += m_payout.streams[s].part.value.toBillionths();
        }
        if (all > Decimal{100}.toBillionths())
            refuse("/streams", "The parts of the streams come to more than 100 percent.",
                   "Lower them until they fit; what is missing to 100 stays in the pool.");
    }

    const Payout& m_payout;
    const Document& m_document;
    std::vector<std::string> m_members;
    Problems m_problems;
};

} // namespace

Problems problemsOf(const Payout& payout, const Document& document) { return Looking(payout, document).run(); }

PayoutOutcome payOut(const Document& document, const Payout& payout) { return PayingOut(document, payout).run(); }

Payout nextPayout(const Document& document, const Payout& payout, Money amount)
{
    const PayoutOutcome outcome = payOut(document, payout);
    Payout next = payout;
    next.amount = amount;
    if (next.takes) {
        ++next.takes->payDay;
        next.takes->leftover = outcome.leftover;
        for (const PaidOut& paid : outcome.members)
            next.takes->last[paid.member] = paid.amount;
    }
    if (next.catchUp)
        for (const PaidOut& paid : outcome.members)
            next.catchUp->paid[paid.member] += paid.amount;
    for (WorkStream& stream : next.streams)
        stream.hours.clear();
    return next;
}

} // namespace purse
