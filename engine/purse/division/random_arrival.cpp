// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/random_arrival.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <optional>
#include <vector>

namespace purse {
namespace {

constexpr std::size_t mostForSubsets = 20;
constexpr double mostCounts = 4e7;          ///< cells that the counting table may fill
constexpr std::size_t arrivals = 4'000'000; ///< of one person in one order

/// How likely k others come first: k! (n-1-k)! / n!.
std::vector<double> chances(std::size_t n)
{
    std::vector<double> chance(n, 1.0 / static_cast<double>(n));
    for (std::size_t k = 1; k < n; ++k)
        chance[k] = chance[k - 1] * static_cast<double>(k) / static_cast<double>(n - k);
    return chance;
}

double award(double claim, double left) { return std::clamp(left, 0.0, claim); }

Eigen::VectorXd overSubsets(const std::vector<double>& claims, double endowment)
{
    const std::size_t n = claims.size();
    const std::vector<double> chance = chances(n);
    std::vector<double> sums(std::size_t{1} << n, 0.0);
    for (std::size_t set = 1; set < sums.size(); ++set)
        sums[set] = sums[set & (set - 1)] + claims[static_cast<std::size_t>(std::countr_zero(set))];
    Eigen::VectorXd awards = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(n));
    for (std::size_t set = 0; set + 1 < sums.size(); ++set) {
        const double left = endowment - sums[set];
        if (left <= 0.0)
            continue;
        const double weight = chance[static_cast<std::size_t>(std::popcount(set))];
        for (std::size_t i = 0; i < n; ++i)
            if (!(set >> i & 1U))
                awards[static_cast<Eigen::Index>(i)] += weight * award(claims[i], left);
    }
    return awards;
}

/// Claims and endowment in whole units of the largest common one.
struct WholeUnits {
    std::vector<std::size_t> claims;
    std::size_t endowment = 0;
    double unit = 1.0;
};

std::optional<WholeUnits> wholeUnits(const std::vector<double>& claims, double endowment)
{
    const double mostUnits = 1e9;
    const auto isWhole = [&](double x) { return x == std::floor(x) && x <= mostUnits; };
    if (!isWhole(endowment) || !std::ranges::all_of(claims, isWhole))
        return std::nullopt;
    auto unit = static_cast<std::size_t>(endowment);
    for (const double claim : claims)
        unit = std::gcd(unit, static_cast<std::size_t>(claim));
    WholeUnits whole{
        .claims = {}, .endowment = static_cast<std::size_t>(endowment) / unit, .unit = static_cast<double>(unit)};
    for (const double claim : claims)
        whole.claims.push_back(static_cast<std::size_t>(claim) / unit);
    return whole;
}

/// Counts sets of people by size and sum; only sums below the endowment matter.
class Counting {
public:
    explicit Counting(const WholeUnits& problem)
        : m_problem(problem), m_chances(chances(problem.claims.size())), m_awards(problem.claims.size(), 0.0)
    {
    }

    /// Everybody is left out once: each half is added to the table of the other, by halves again.
    std::vector<double> run()
    {
        std::vector<double> table(size() * m_problem.endowment, 0.0);
        table[0] = 1.0;
        leaveOut(0, size(), table);
        return m_awards;
    }

    static double cells(const WholeUnits& problem)
    {
        const auto n = static_cast<double>(problem.claims.size());
        return n * n * std::log2(n + 1.0) * static_cast<double>(problem.endowment);
    }

private:
    std::size_t size() const { return m_problem.claims.size(); }

    void leaveOut(std::size_t from, std::size_t until, const std::vector<double>& table)
    {
        if (until - from == 1)
            return read(from, table);
        const std::size_t middle = from + (until - from) / 2;
        leaveOut(from, middle, withPeople(table, middle, until));
        leaveOut(middle, until, withPeople(table, from, middle));
    }

    std::vector<double> withPeople(std::vector<double> table, std::size_t from, std::size_t until) const
    {
        const std::size_t sums = m_problem.endowment;
        for (std::size_t i = from; i < until; ++i) {
            const std::size_t claim = m_problem.claims[i];
            for (std::size_t k = size() - 1; k > 0; --k)
                for (std::size_t sum = claim; sum < sums; ++sum)
                    table[k * sums + sum] += table[(k - 1) * sums + sum - claim];
        }
        return table;
    }

    void read(std::size_t member, const std::vector<double>& table)
    {
        const std::size_t sums = m_problem.endowment;
        for (std::size_t k = 0; k < size(); ++k)
            for (std::size_t sum = 0; sum < sums; ++sum)
                m_awards[member] += m_chances[k] * table[k * sums + sum]
                                    * static_cast<double>(std::min(m_problem.claims[member], sums - sum));
    }

    const WholeUnits& m_problem;
    std::vector<double> m_chances;
    std::vector<double> m_awards;
};

/// Counter-based: the same numbers on every machine.
/// @source Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators
class SplitMix {
public:
    std::uint64_t operator()()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

private:
    std::uint64_t m_state = 1982;
};

struct Estimate {
    std::vector<double> awards;
    double standardError = 0.0;
};

void addOrder(const std::vector<double>& claims, double endowment, const auto& order, std::vector<double>& awards)
{
    double left = endowment;
    for (const std::size_t i : order) {
        const double given = award(claims[i], left);
        awards[i] += given;
        left -= given;
        if (left <= 0.0)
            return;
    }
}

int pairsOfOrders(std::size_t people) { return static_cast<int>(std::max<std::size_t>(arrivals / 2 / people, 100)); }

/// Random orders, each also backwards: who comes late in one comes early in the other.
Estimate overRandomOrders(const std::vector<double>& claims, double endowment)
{
    const std::size_t n = claims.size();
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    SplitMix random;
    std::vector<double> sum(n, 0.0);
    std::vector<double> squares(n, 0.0);
    std::vector<double> pair(n);
    const int pairs = pairsOfOrders(n);
    for (int k = 0; k < pairs; ++k) {
        for (std::size_t i = n; i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        std::ranges::fill(pair, 0.0);
        addOrder(claims, endowment, order, pair);
        addOrder(claims, endowment, std::vector<std::size_t>(order.rbegin(), order.rend()), pair);
        for (std::size_t i = 0; i < n; ++i) {
            sum[i] += pair[i] / 2.0;
            squares[i] += pair[i] * pair[i] / 4.0;
        }
    }
    Estimate estimate;
    for (std::size_t i = 0; i < n; ++i) {
        const double mean = sum[i] / pairs;
        const double variance = std::max(0.0, squares[i] / pairs - mean * mean);
        estimate.awards.push_back(mean);
        estimate.standardError = std::max(estimate.standardError, std::sqrt(variance / (pairs - 1)));
    }
    return estimate;
}

/// Equal claims stand next to each other; each gets the mean of them.
void evenOut(const std::vector<double>& claims, std::vector<double>& awards)
{
    for (std::size_t from = 0, until = 0; from < claims.size(); from = until) {
        double sum = 0.0;
        for (until = from; until < claims.size() && claims[until] == claims[from]; ++until)
            sum += awards[until];
        std::fill(awards.begin() + static_cast<std::ptrdiff_t>(from),
                  awards.begin() + static_cast<std::ptrdiff_t>(until), sum / static_cast<double>(until - from));
    }
}

Eigen::VectorXd asVector(const std::vector<double>& values, double unit)
{
    return unit * Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// @param claims ascending
RandomArrival arriveSorted(const std::vector<double>& claims, double endowment)
{
    if (claims.size() <= mostForSubsets)
        return {.awards = overSubsets(claims, endowment)};
    if (const auto whole = wholeUnits(claims, endowment); whole && Counting::cells(*whole) <= mostCounts)
        return {.awards = asVector(Counting(*whole).run(), whole->unit), .method = ArrivalMethod::Counting};
    Estimate estimate = overRandomOrders(claims, endowment);
    evenOut(claims, estimate.awards);
    return {.awards = asVector(estimate.awards, 1.0),
            .method = ArrivalMethod::MonteCarlo,
            .standardError = estimate.standardError,
            .orders = 2 * pairsOfOrders(claims.size())};
}

} // namespace

RandomArrival arriveAtRandom(const ClaimsProblem& problem)
{
    std::vector<Eigen::Index> order; // who claims nothing gets nothing and holds up nobody
    for (Eigen::Index i = 0; i < problem.claims.size(); ++i)
        if (problem.claims[i] > 0.0)
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](Eigen::Index i) { return problem.claims[i]; });
    std::vector<double> claims;
    claims.reserve(order.size());
    for (const Eigen::Index i : order)
        claims.push_back(problem.claims[i]);

    RandomArrival sorted = arriveSorted(claims, problem.endowment);
    Eigen::VectorXd awards = Eigen::VectorXd::Zero(problem.claims.size());
    for (std::size_t k = 0; k < order.size(); ++k)
        awards[order[k]] = sorted.awards[static_cast<Eigen::Index>(k)];
    sorted.awards = std::move(awards);
    return sorted;
}

} // namespace purse
