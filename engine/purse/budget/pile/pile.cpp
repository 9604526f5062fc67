// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/pile/pile.hpp>

#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <stdexcept>
#include <unordered_map>

namespace purse {
namespace {

/// Carries moves out one by one.
class Pushing {
public:
    Pushing(const Pile& pile, const PileDraw& drawOf) : m_standing{equalStart(pile, drawOf), {}, {}, {}}
    {
        m_standing.now = m_standing.start;
        m_standing.gave.resize(pile.holders.size());
        m_standing.got.resize(pile.holders.size());
        for (std::size_t i = 0; i < pile.holders.size(); ++i)
            m_index.emplace(pile.holders[i], i);
    }

    bool knows(const std::string& holder) const { return m_index.contains(holder); }
    Money has(const std::string& holder) const { return m_standing.now[m_index.at(holder)]; }
    bool canMake(const PileMove& move) const
    {
        return knows(move.from) && knows(move.to) && move.from != move.to && move.amount > Money{}
               && move.amount <= has(move.from);
    }
    void make(const PileMove& move)
    {
        const std::size_t from = m_index.at(move.from);
        const std::size_t to = m_index.at(move.to);
        m_standing.now[from] -= move.amount;
        m_standing.gave[from] += move.amount;
        m_standing.now[to] += move.amount;
        m_standing.got[to] += move.amount;
    }
    const PileStanding& standing() const { return m_standing; }

private:
    PileStanding m_standing;
    std::unordered_map<std::string, std::size_t> m_index;
};

Problems holderProblems(const Pile& pile)
{
    Problems problems;
    if (pile.holders.empty())
        problems.push_back({"", "Nobody holds a part of this pile.", "Name those who take part."});
    std::set<std::string> seen;
    for (std::size_t i = 0; i < pile.holders.size(); ++i)
        if (!seen.insert(pile.holders[i]).second)
            problems.push_back({fmt::format("/{}/{}", pile.budget.empty() ? "people" : "lines", i),
                                fmt::format("{} is named twice.", pile.holders[i]), "Name each once."});
    if (pile.total < Money{})
        problems.push_back({"/total", "There is less than nothing to divide.", "Write it without a minus sign."});
    return problems;
}

void addMoveProblems(const PileMove& move, const std::string& where, const Pushing& pushing, int minorDigits,
                     Problems& problems)
{
    const auto checkHolder = [&](const std::string& key, const std::string& holder) {
        if (!pushing.knows(holder))
            problems.push_back({where + key, fmt::format("{} holds no part of this pile.", holder),
                                "Name one of those who take part."});
    };
    checkHolder("/from", move.from);
    checkHolder("/to", move.to);
    const double amount = static_cast<double>(move.amount.toMinor());
    if (move.from == move.to)
        problems.push_back({where + "/to", "The money goes to where it comes from.", "Name somebody else."});
    else if (move.amount <= Money{})
        problems.push_back({where + "/amount", "Nothing is moved.", "Write an amount above 0."});
    else if (pushing.knows(move.from) && pushing.has(move.from) < move.amount)
        problems.push_back(
            {where + "/amount",
             fmt::format("{} is not there: at this point {} has {}.", moneyWords(amount, minorDigits), move.from,
                         moneyWords(static_cast<double>(pushing.has(move.from).toMinor()), minorDigits)),
             "Move less, or earlier."});
}

} // namespace

std::vector<Money> equalStart(const Pile& pile, const PileDraw& drawOf)
{
    const auto count = static_cast<std::int64_t>(pile.holders.size());
    if (count == 0)
        return {};
    const std::int64_t total = pile.total.toMinor();
    std::vector<Money> start(pile.holders.size(), Money::fromMinor(total / count));
    std::vector<std::size_t> order(pile.holders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(drawOf(pile.holders[i]), pile.holders[i]); });
    const std::int64_t spare = std::max<std::int64_t>(0, total % count);
    for (std::int64_t k = 0; k < spare; ++k)
        start[order[static_cast<std::size_t>(k)]] += Money::fromMinor(1);
    return start;
}

std::vector<Money> standingAfter(const Pile& pile, std::size_t moves, const PileDraw& drawOf)
{
    if (moves > pile.moves.size())
        throw std::invalid_argument("standingAfter: there are fewer moves");
    Pushing pushing(pile, drawOf);
    for (std::size_t i = 0; i < moves; ++i)
        if (pushing.canMake(pile.moves[i]))
            pushing.make(pile.moves[i]);
    return pushing.standing().now;
}

PileStanding standingOf(const Pile& pile, const PileDraw& drawOf)
{
    Pushing pushing(pile, drawOf);
    for (const PileMove& move : pile.moves)
        if (pushing.canMake(move))
            pushing.make(move);
    return pushing.standing();
}

Problems problemsOf(const Pile& pile, const PileDraw& drawOf, int minorDigits)
{
    Problems problems = holderProblems(pile);
    if (!problems.empty())
        return problems;
    Pushing pushing(pile, drawOf);
    int round = 1;
    for (std::size_t i = 0; i < pile.moves.size(); ++i) {
        const PileMove& move = pile.moves[i];
        const std::string where = fmt::format("/moves/{}", i);
        if (move.round < round)
            problems.push_back({where + "/round", "This move is of an earlier round than the one before it.",
                                "Write moves in the order in which they were made."});
        round = std::max(round, move.round);
        addMoveProblems(move, where, pushing, minorDigits, problems);
        if (pushing.canMake(move))
            pushing.make(move);
    }
    if (pile.round < round)
        problems.push_back({"/round", "There are moves of a later round than the one that is on.",
                            fmt::format("Write {}, or a later one.", round)});
    return problems;
}

} // namespace purse
