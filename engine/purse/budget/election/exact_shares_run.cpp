// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/contest.hpp>
#include <purse/budget/election/exact_shares_run.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace purse::election {
namespace {

__extension__ using Wide = __int128;
constexpr double epsilon = std::numeric_limits<double>::epsilon();

} // namespace

ExactSharesRun::ExactSharesRun(const Profile& profile, std::span<const std::uint32_t> ranks, Arithmetic arithmetic)
    : m_profile(profile), m_ranks(ranks), m_isExact(arithmetic == Arithmetic::Exact), m_balance(profile.groups()),
      m_paid(profile.groups())
{
}

void ExactSharesRun::run(const Fraction& endowment)
{
    m_ledger.start(endowment.numerator(), endowment.denominator());
    m_endowment = endowment.toDouble();
    std::ranges::fill(m_balance, m_endowment);
    for (std::vector<std::uint32_t>& paid : m_paid)
        paid.clear();
    m_rounds.clear();
    m_cost = 0;
    std::vector<Offer> open; // with the most buyers that each can have
    for (std::uint32_t p = 0; p < m_profile.projects(); ++p)
        if (!m_profile.isOut[p] && m_profile.points[p] > 0)
            open.push_back({p, m_profile.votes[p]});
    while (true) {
        Offer best;
        std::vector<std::uint32_t> equal;
        for (Offer& offer : open) {
            if (!equal.empty() && isBetter(best, offer))
                continue;
            offer = offerFor(offer.project, offer.buyers);
            if (offer.buyers == 0)
                continue;
            if (equal.empty() || isBetter(offer, best)) {
                equal.clear();
                best = offer;
            }
            if (!isBetter(best, offer))
                equal.push_back(offer.project);
        }
        if (equal.empty())
            return;
        Chosen chosen = firstOf(equal, m_ranks);
        buy(*std::ranges::find(open, chosen.project, &Offer::project), std::move(chosen.tied));
        std::erase_if(open, [&](const Offer& offer) { return offer.buyers == 0 || offer.project == chosen.project; });
    }
}

bool ExactSharesRun::canPay(std::uint32_t group, std::int64_t cost, std::uint64_t buyers) const
{
    const double price = static_cast<double>(cost) / static_cast<double>(buyers);
    const double doubt = 4 * epsilon * static_cast<double>(m_rounds.size() + 2) * m_endowment;
    if (std::fabs(m_balance[group] - price) > doubt || !m_isExact)
        return m_balance[group] >= price - doubt;
    Ledger::Sum sum{.money = -cost, .endowments = static_cast<std::int64_t>(buyers)};
    sum.paid.assign(m_ledger.size(), 0);
    for (const std::uint32_t round : m_paid[group])
        sum.paid[round] = static_cast<std::int64_t>(buyers);
    return m_ledger.valueOf(sum).sign() >= 0;
}

/// The largest set of supporters who can all pay the same.
ExactSharesRun::Offer ExactSharesRun::offerFor(std::uint32_t project, std::uint64_t most)
{
    for (std::uint64_t buyers = most; buyers > 0;) {
        std::uint64_t able = 0;
        for (const Profile::Support& support : m_profile.supportOf(project))
            if (canPay(support.group, m_profile.cost[project], buyers))
                able += m_profile.weight[support.group];
        if (able >= buyers)
            return {project, buyers};
        buyers = able;
    }
    return {project, 0};
}

bool ExactSharesRun::isBetter(const Offer& a, const Offer& b) const
{
    if (m_profile.countsCost)
        return a.buyers > b.buyers;
    return Wide{a.buyers} * m_profile.cost[b.project] > Wide{b.buyers} * m_profile.cost[a.project];
}

void ExactSharesRun::buy(const Offer& offer, std::vector<std::uint32_t> tied)
{
    const std::int64_t cost = m_profile.cost[offer.project];
    const auto round = static_cast<std::uint32_t>(m_rounds.size());
    std::vector<std::uint32_t> buyers;
    for (const Profile::Support& support : m_profile.supportOf(offer.project))
        if (canPay(support.group, cost, offer.buyers))
            buyers.push_back(support.group);
    const Ledger::Sum sum{.money = cost, .paid = {}};
    const double price = m_ledger.add({m_ledger.valueOf(sum), static_cast<std::int64_t>(offer.buyers)});
    for (const std::uint32_t group : buyers) {
        m_balance[group] = std::max(0.0, m_balance[group] - price);
        m_paid[group].push_back(round);
    }
    m_rounds.push_back({offer.project, price, offer.buyers, std::move(tied)});
    m_cost += cost;
}

bool ExactSharesRun::isBelow(const Payment& a, const Payment& b)
{
    const Wide one = Wide{a.cost} * b.buyers;
    const Wide other = Wide{b.cost} * a.buyers;
    return one != other ? one < other : a.rank < b.rank;
}

/// What a voter would rather not have paid: the dearest project, by id where several are.
ExactSharesRun::Payment ExactSharesRun::dearestOf(std::uint32_t group) const
{
    Payment dearest;
    for (const std::uint32_t round : m_paid[group]) {
        const Round& paid = m_rounds[round];
        const Payment payment{m_profile.cost[paid.project], paid.payers, m_ranks[paid.project]};
        const bool isSame = Wide{payment.cost} * dearest.buyers == Wide{dearest.cost} * payment.buyers;
        if (isSame ? payment.rank < dearest.rank : isBelow(dearest, payment))
            dearest = payment;
    }
    return dearest;
}

ExactSharesRun::Wealth ExactSharesRun::wealth() const
{
    Wealth wealth;
    for (const std::vector<std::uint32_t>& paid : m_paid) {
        Ledger::Sum own{.endowments = 1, .paid = std::vector<std::int64_t>(m_ledger.size())};
        for (const std::uint32_t round : paid)
            own.paid[round] = 1;
        wealth.balances.push_back(m_ledger.valueOf(own));
    }
    std::vector<std::uint32_t> order(m_paid.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return wealth.balances[a] < wealth.balances[b]; });
    wealth.places.resize(order.size());
    for (std::size_t k = 1; k < order.size(); ++k)
        wealth.places[order[k]] =
            wealth.places[order[k - 1]] + (wealth.balances[order[k - 1]] < wealth.balances[order[k]] ? 1 : 0);
    return wealth;
}

bool ExactSharesRun::isBuyer(std::uint32_t group, std::uint32_t project) const
{
    return std::ranges::any_of(m_paid[group], [&](std::uint32_t round) { return m_rounds[round].project == project; });
}

/// What a voter lacks for an equal share, where that is less than was found so far.
void ExactSharesRun::addChange(std::uint32_t group, std::int64_t cost, std::uint64_t buyers, const Wealth& wealth,
                               std::optional<Fraction>& least) const
{
    const double price = static_cast<double>(cost) / static_cast<double>(buyers);
    const double doubt = 1e-9 * (price + m_endowment);
    if (least && price - m_balance[group] > least->toDouble() + doubt)
        return;
    const BigInteger factor = static_cast<std::int64_t>(buyers);
    const BigInteger common = m_ledger.common() * factor;
    const BigInteger more = m_ledger.common() * cost - wealth.balances[group] * factor;
    if (!least || more * least->denominator() < least->numerator() * common)
        least = Fraction(more, common);
}

/// Supporters who do not pay yet, from the poorest up: each either pays out of what is left, with so much more, or would
/// rather pay for this than for the dearest that they have, or gives up, which makes it dearer for the others.
void ExactSharesRun::addChanges(std::uint32_t project, const Wealth& wealth, std::optional<Fraction>& least) const
{
    struct Outsider {
        std::uint32_t group;
        Payment dearest;
    };
    std::vector<Outsider> outsiders;
    std::uint64_t buyers = 0;
    for (const Profile::Support& support : m_profile.supportOf(project)) {
        buyers += m_profile.weight[support.group];
        if (!isBuyer(support.group, project))
            outsiders.push_back({support.group, dearestOf(support.group)});
    }
    std::vector<Outsider> byDearest = outsiders;
    std::ranges::sort(byDearest, [](const Outsider& a, const Outsider& b) { return isBelow(a.dearest, b.dearest); });
    std::ranges::sort(outsiders, [&](const Outsider& a, const Outsider& b) {
        return wealth.places[a.group] < wealth.places[b.group];
    });
    std::vector<Part> parts(m_profile.groups(), Part::Nobody);
    for (const Outsider& each : outsiders)
        parts[each.group] = Part::Queue;
    const auto giveUp = [&](std::uint32_t group) {
        parts[group] = Part::Nobody;
        buyers -= m_profile.weight[group];
    };
    for (std::size_t poor = 0, cheap = 0; poor < outsiders.size();) {
        const Payment price{m_profile.cost[project], buyers, m_ranks[project]};
        const Outsider& next = outsiders[poor];
        if (cheap < byDearest.size() && isBelow(byDearest[cheap].dearest, price)) {
            if (parts[byDearest[cheap].group] == Part::Solvent)
                giveUp(byDearest[cheap].group);
            ++cheap;
        } else if (isBelow(price, next.dearest)) {
            parts[next.group] = Part::Solvent;
            ++poor;
        } else {
            addChange(next.group, price.cost, buyers, wealth, least);
            giveUp(next.group);
            ++poor;
        }
    }
}

std::optional<Fraction> ExactSharesRun::smallestChange() const
{
    const Wealth now = wealth();
    std::optional<Fraction> least;
    for (std::uint32_t p = 0; p < m_profile.projects(); ++p)
        if (!m_profile.isOut[p] && m_profile.points[p] > 0)
            addChanges(p, now, least);
    return least;
}

} // namespace purse::election
