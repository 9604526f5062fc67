// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/equal_shares_run.hpp>

#include <cmath>
#include <limits>

namespace purse::election {
namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();
/// Without exact prices, how near two prices have to be to count as equal.
constexpr double nearlyEqual = 1e-12;
/// A condition as a factor: quicker than a branch that nobody can foresee.
constexpr double asNumber[2] = {0.0, 1.0};

} // namespace

EqualSharesRun::EqualSharesRun(const Profile& profile, std::span<const std::uint32_t> ranks, Arithmetic arithmetic)
    : m_profile(profile), m_ranks(ranks), m_isExact(arithmetic == Arithmetic::Exact), m_contest(profile.projects()),
      m_balance(profile.groups())
{
    for (const std::uint32_t group : profile.supporters)
        m_weight.push_back(static_cast<float>(profile.weight[group]));
}

void EqualSharesRun::run(const Fraction& endowment, std::int64_t most)
{
    m_ledger.start(endowment.numerator(), endowment.denominator());
    m_endowment = endowment.toDouble();
    std::ranges::fill(m_balance, m_endowment);
    m_roundOf.assign(m_profile.projects(), -1);
    m_rounds.clear();
    m_cost = 0;
    enterProjects();
    buyWhatIsFree();
    while (!m_contest.empty() && m_cost <= most) {
        m_balanceError = 4 * epsilon * static_cast<double>(m_rounds.size() + 2) * m_endowment;
        const std::vector<Contender> contenders = m_contest.lowest(
            [&](std::uint32_t project, Contender& found, double highest) { return evaluate(project, found, highest); });
        if (contenders.empty())
            break;
        const Chosen chosen = choose(contenders);
        buy(*std::ranges::find(contenders, chosen.project, &Contender::project), chosen.tied);
    }
}

void EqualSharesRun::enterProjects()
{
    m_contest.clear();
    for (std::uint32_t p = 0; p < m_profile.projects(); ++p) {
        if (m_profile.isOut[p] || m_profile.points[p] == 0 || m_profile.cost[p] == 0)
            continue;
        const double price = static_cast<double>(m_profile.cost[p]) / static_cast<double>(m_profile.points[p]);
        m_contest.enter(p, price / static_cast<double>(m_profile.scale[p]) * (1 - 8 * epsilon));
    }
}

void EqualSharesRun::buyWhatIsFree()
{
    std::vector<std::uint32_t> free;
    for (std::uint32_t p = 0; p < m_profile.projects(); ++p)
        if (!m_profile.isOut[p] && m_profile.points[p] > 0 && m_profile.cost[p] == 0)
            free.push_back(p);
    std::ranges::sort(free, {}, [&](std::uint32_t p) { return m_ranks[p]; });
    for (const std::uint32_t p : free)
        m_rounds.push_back({.project = p});
}

/// Runs through supporters once: who cannot pay this price gives all they have.
template <bool isUniform>
EqualSharesRun::Gathered EqualSharesRun::gather(std::uint32_t project, double price) const
{
    const std::span<const std::uint32_t> groups = m_profile.supportersOf(project);
    const std::span<const Profile::Support> supports = m_profile.supportOf(project);
    const float* weights = m_weight.data() + m_profile.firstSupport[project];
    const auto look = [&](std::size_t i, double& given, double& gone) {
        const double balance = m_balance[groups[i]];
        const double value = isUniform ? 1.0 : static_cast<double>(supports[i].value);
        const double givers = asNumber[balance >= price * value ? 0 : 1] * weights[i];
        given += givers * balance;
        gone += givers * value;
    };
    double given = 0.0; // two sums of each, so that no addition waits for the one before
    double givenToo = 0.0;
    double gone = 0.0;
    double goneToo = 0.0;
    std::size_t i = 0;
    for (; i + 1 < groups.size(); i += 2) {
        look(i, given, gone);
        look(i + 1, givenToo, goneToo);
    }
    if (i < groups.size())
        look(i, given, gone);
    return {static_cast<double>(m_profile.cost[project]) - (given + givenToo),
            static_cast<double>(m_profile.points[project]) - (gone + goneToo)};
}

/// Asked where no price was found: whether supporters have the cost to the last penny.
bool EqualSharesRun::isAffordable(std::uint32_t project) const
{
    double money = 0.0;
    for (const std::uint32_t group : m_profile.supportersOf(project))
        money += m_profile.weight[group] * m_balance[group];
    const auto cost = static_cast<double>(m_profile.cost[project]);
    const auto voters = static_cast<double>(m_profile.votes[project]);
    const double error = voters * (m_balanceError + epsilon * money);
    if (money < cost - error || money > cost + error || !m_isExact)
        return money >= cost - error;
    Ledger::Sum sum{.money = -m_profile.cost[project], .paid = std::vector<std::int64_t>(m_ledger.size())};
    for (const Profile::Support& support : m_profile.supportOf(project))
        if (m_balance[support.group] > 0.0)
            addBalance(sum, support.group, 1);
    return m_ledger.valueOf(sum).sign() >= 0;
}

bool EqualSharesRun::evaluate(std::uint32_t project, Contender& contender, double most)
{
    const auto scale = static_cast<double>(m_profile.scale[project]);
    const double atLeast = contender.price * scale * (1.0 - 4 * epsilon);
    Gathered gathered = gather(project, atLeast);
    if (!findPrice(gathered, most * scale, contender)) {
        if (isShort(project, gathered) || !isAffordable(project))
            return false;
        contender = lastPenny(project);
    }
    contender.price /= scale;
    contender.error = contender.error / scale + (m_isExact ? 4 * epsilon : nearlyEqual) * contender.price;
    return true;
}

/// Whether all have given all they have, and that is surely less than the cost.
bool EqualSharesRun::isShort(std::uint32_t project, const Gathered& now) const
{
    const auto voters = static_cast<double>(m_profile.votes[project]);
    const auto cost = static_cast<double>(m_profile.cost[project]);
    return now.values <= 0.0 && now.left > 2.0 * voters * (m_balanceError + epsilon * cost);
}

/// To the last penny: all supporters give all they have.
Contender EqualSharesRun::lastPenny(std::uint32_t project) const
{
    double highest = 0.0;
    for (const Profile::Support& support : m_profile.supportOf(project))
        highest = std::max(highest, m_balance[support.group] / static_cast<double>(support.value));
    const double summed = static_cast<double>(m_profile.votes[project] + 1) * epsilon;
    return {project, highest, m_balanceError + summed * static_cast<double>(m_profile.cost[project])};
}

/// The level at which supporters pay the cost. Who cannot pay it gives all they have, which raises it for the others,
/// until nobody more gives all. Looking through all of them again is quicker than keeping a list of who is left.
/// @return false where they cannot pay the cost, as far as doubles can say
bool EqualSharesRun::findPrice(Gathered& now, double most, Contender& contender) const
{
    const auto voters = static_cast<double>(m_profile.votes[contender.project]);
    const auto cost = static_cast<double>(m_profile.cost[contender.project]);
    const double leftError = voters * (m_balanceError + epsilon * cost);
    while (now.values > 0.0 && now.left > leftError) {
        const double price = now.left / now.values;
        contender.price = price;
        contender.error = leftError / now.values + 4 * epsilon * price;
        if (price - 2 * contender.error > most)
            return true;
        const Gathered next = gather(contender.project, price);
        if (next.values >= now.values)
            return true;
        now = next;
    }
    return false;
}

EqualSharesRun::Gathered EqualSharesRun::gather(std::uint32_t project, double price) const
{
    return m_profile.isUniform ? gather<true>(project, price) : gather<false>(project, price);
}

Chosen EqualSharesRun::choose(const std::vector<Contender>& contenders)
{
    std::vector<std::uint32_t> equal{contenders.front().project};
    if (!m_isExact || contenders.size() == 1) {
        for (std::size_t k = 1; k < contenders.size(); ++k)
            equal.push_back(contenders[k].project);
        return firstOf(std::move(equal), m_ranks);
    }
    ExactPrice lowest = exactPrice(contenders.front());
    for (std::size_t k = 1; k < contenders.size(); ++k) {
        const std::uint32_t project = contenders[k].project;
        ExactPrice price = exactPrice(contenders[k]);
        if (isCheaper(lowest, equal.front(), price, project))
            continue;
        if (isCheaper(price, project, lowest, equal.front())) {
            equal.clear();
            lowest = std::move(price);
        }
        equal.push_back(project);
    }
    return firstOf(std::move(equal), m_ranks);
}

void EqualSharesRun::buy(const Contender& contender, std::vector<std::uint32_t> tied)
{
    const std::uint32_t project = contender.project;
    const auto scale = static_cast<double>(m_profile.scale[project]);
    double price = contender.price * scale;
    double error = contender.error * scale;
    std::vector<Doubtful> doubtful;
    if (m_isExact) {
        ExactPrice exact = exactPrice(contender);
        m_roundOf[project] = static_cast<int>(m_ledger.size());
        price = m_ledger.add(std::move(exact.price));
        error = epsilon * price;
        doubtful = std::move(exact.doubtful);
    }
    pay(project, price, doubtful, error);
    m_rounds.back().tied = std::move(tied);
    m_cost += m_profile.cost[project];
    m_contest.leave(project);
}

void EqualSharesRun::pay(std::uint32_t project, double price, const std::vector<Doubtful>& doubtful, double error)
{
    Round round{.project = project, .price = price};
    const std::span<const std::uint32_t> groups = m_profile.supportersOf(project);
    const std::span<const Profile::Support> supports = m_profile.supportOf(project);
    double payers = 0.0;
    const float* weights = m_weight.data() + m_profile.firstSupport[project];
    for (std::size_t i = 0; i < groups.size(); ++i) {
        double& balance = m_balance[groups[i]];
        const double value = m_profile.isUniform ? 1.0 : static_cast<double>(supports[i].value);
        const double due = price * value;
        const double doubt = m_isExact ? 0.0 : m_balanceError + error * value;
        payers += asNumber[balance > 0.0 ? 1 : 0] * weights[i];
        balance = asNumber[balance > due + doubt ? 1 : 0] * (balance - due);
    }
    round.payers = static_cast<std::uint64_t>(payers);
    for (const Doubtful& each : doubtful)
        if (each.givesAll)
            m_balance[each.group] = 0.0;
        else if (m_balance[each.group] <= 0.0) // a little is left that a double cannot show
            m_balance[each.group] = m_balanceError;
    m_rounds.push_back(std::move(round));
}

double EqualSharesRun::doubtOf(double value, const Contender& contender) const
{
    const auto scale = static_cast<double>(m_profile.scale[contender.project]);
    return m_balanceError + value * scale * (contender.error + 4 * epsilon * contender.price);
}

void EqualSharesRun::addBalance(Ledger::Sum& sum, std::uint32_t group, std::int64_t sign) const
{
    const std::int64_t times = sign * static_cast<std::int64_t>(m_profile.weight[group]);
    sum.endowments += times;
    for (const Profile::Entry& entry : m_profile.ballotOf(group))
        if (const int round = m_roundOf[entry.project]; round >= 0)
            sum.paid[static_cast<std::size_t>(round)] += times * entry.value;
}

EqualSharesRun::ExactPrice EqualSharesRun::exactPrice(const Contender& contender) const
{
    const double price = contender.price * static_cast<double>(m_profile.scale[contender.project]);
    const std::vector<std::int64_t> nothing(m_ledger.size());
    Ledger::Sum left{.money = m_profile.cost[contender.project], .paid = nothing};
    ExactPrice exact;
    exact.price.denominator = 0;
    for (const Profile::Support& support : m_profile.supportOf(contender.project)) {
        const double balance = m_balance[support.group];
        const auto value = static_cast<double>(support.value);
        const double spare = balance - price * value;
        const double doubt = doubtOf(value, contender);
        if (balance <= 0.0)
            continue;
        if (spare < -doubt) {
            addBalance(left, support.group, -1);
            continue;
        }
        exact.price.denominator += support.value * m_profile.weight[support.group];
        if (spare > doubt)
            continue;
        Ledger::Sum own{.endowments = 1, .paid = nothing};
        for (const Profile::Entry& entry : m_profile.ballotOf(support.group))
            if (const int round = m_roundOf[entry.project]; round >= 0)
                own.paid[static_cast<std::size_t>(round)] = entry.value;
        exact.doubtful.push_back({support.group, support.value, m_ledger.valueOf(own)});
    }
    while (settle(exact, left)) {
    }
    return exact;
}

/// Lets doubtful groups give all they have where the price is more. @return whether that raised the price
bool EqualSharesRun::settle(ExactPrice& exact, Ledger::Sum& left) const
{
    exact.price.numerator = m_ledger.valueOf(left);
    bool hasRisen = false;
    const std::int64_t denominator = exact.price.denominator;
    for (Doubtful& each : exact.doubtful) {
        if (each.givesAll)
            continue;
        const auto order = each.balance * denominator <=> exact.price.numerator * each.value;
        if (order == std::strong_ordering::less) {
            addBalance(left, each.group, -1);
            exact.price.denominator -= each.value * m_profile.weight[each.group];
            each.givesAll = true;
            hasRisen = true;
        }
    }
    if (!hasRisen)
        for (Doubtful& each : exact.doubtful)
            each.givesAll = each.givesAll || each.balance * denominator == exact.price.numerator * each.value;
    return hasRisen;
}

bool EqualSharesRun::isCheaper(const ExactPrice& a, std::uint32_t projectA, const ExactPrice& b,
                               std::uint32_t projectB) const
{
    return a.price.numerator * b.price.denominator * BigInteger(m_profile.scale[projectB])
           < b.price.numerator * a.price.denominator * BigInteger(m_profile.scale[projectA]);
}

} // namespace purse::election
