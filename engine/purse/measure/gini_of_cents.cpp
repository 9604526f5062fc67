// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/gini_of_cents.hpp>

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <vector>

namespace purse {
namespace {

__extension__ using Wide = unsigned __int128; // sums of cents x people x people

constexpr std::int64_t largest = 1'000'000'000'000'000;

/// Walks up the amounts. Between two levels that people have, each step of a cent adds (people up to here) x (people
/// above) to half the sum of all differences, and (people above) to the sum of all amounts.
class Levels {
public:
    explicit Levels(std::uint64_t people) : m_people(people) {}

    void reach(std::uint64_t level, std::uint64_t peopleThere)
    {
        const std::uint64_t above = m_people - m_upTo;
        m_differences += static_cast<Wide>(m_upTo * above) * (level - m_level);
        m_total += static_cast<Wide>(above) * (level - m_level);
        m_level = level;
        m_upTo += peopleThere;
    }
    std::optional<double> gini() const
    {
        if (m_total == 0)
            return std::nullopt;
        return static_cast<double>(m_differences) / (static_cast<double>(m_people) * static_cast<double>(m_total));
    }

private:
    std::uint64_t m_people;
    std::uint64_t m_upTo = 0;
    std::uint64_t m_level = 0;
    Wide m_differences = 0;
    Wide m_total = 0;
};

/// How far an amount is above another; beyond every window where it is below.
std::uint64_t levelOf(std::int64_t amount, std::int64_t lowest)
{
    return static_cast<std::uint64_t>(amount) - static_cast<std::uint64_t>(lowest);
}

/// The amounts that are counted: from the lowest on, as many levels as there are counters.
struct Window {
    std::int64_t lowest = 0;
    std::size_t counters = 1;
};

/// The window that is likely to cost least, from a sample. It decides how fast the answer comes, never the answer.
Window likelyWindow(std::span<const std::int64_t> cents)
{
    constexpr std::size_t sampled = 4096;
    constexpr std::size_t mostCounters = std::size_t{1} << 23U;
    constexpr double sorting = 40.0; // what sorting an amount costs, in counters to clear and to walk over
    std::vector<std::int64_t> sample;
    for (std::size_t i = 0; i < cents.size(); i += std::max<std::size_t>(1, cents.size() / sampled))
        sample.push_back(cents[i]);
    std::ranges::sort(sample);

    Window best{.lowest = sample.front()};
    double leastCost = std::numeric_limits<double>::infinity();
    for (std::size_t counters = 1; counters <= mostCounters; counters *= 2) {
        const auto isWithin = [&](std::int64_t amount) { return levelOf(amount, sample.front()) < counters; };
        const auto within = std::ranges::partition_point(sample, isWithin);
        const double beyond = static_cast<double>(sample.end() - within) / static_cast<double>(sample.size());
        const double cost = static_cast<double>(counters) + sorting * beyond * static_cast<double>(cents.size());
        if (cost < leastCost)
            best.counters = counters;
        leastCost = std::min(leastCost, cost);
    }
    return best;
}

/// How many people have each amount of the window; what lies outside it, sorted.
struct Counted {
    std::vector<std::uint32_t> people;
    std::vector<std::int64_t> outside;
};

Counted count(std::span<const std::int64_t> cents, const Window& window)
{
    Counted counted{.people = std::vector<std::uint32_t>(window.counters), .outside = {}};
    for (const std::int64_t amount : cents) {
        const std::uint64_t level = levelOf(amount, window.lowest);
        if (level < window.counters) [[likely]]
            ++counted.people[level];
        else
            counted.outside.push_back(amount);
    }
    std::ranges::sort(counted.outside);
    return counted;
}

} // namespace

std::optional<double> giniOfCents(std::span<const std::int64_t> cents)
{
    if (cents.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        throw std::invalid_argument("giniOfCents: fewer than 2^31 amounts");
    if (cents.empty())
        return std::nullopt;
    const Window window = likelyWindow(cents);
    const Counted counted = count(cents, window);
    const std::vector<std::int64_t>& outside = counted.outside;
    const bool isInRange = window.lowest >= 0 && window.lowest <= largest
                           && (outside.empty() || (outside.front() >= 0 && outside.back() <= largest));
    if (!isInRange)
        return std::nullopt;

    Levels levels(cents.size());
    const auto firstAbove = std::ranges::lower_bound(outside, window.lowest);
    for (auto amount = outside.begin(); amount != firstAbove; ++amount)
        levels.reach(static_cast<std::uint64_t>(*amount), 1);
    for (std::size_t i = 0; i < counted.people.size(); ++i)
        if (counted.people[i] > 0)
            levels.reach(static_cast<std::uint64_t>(window.lowest) + i, counted.people[i]);
    for (auto amount = firstAbove; amount != outside.end(); ++amount)
        levels.reach(static_cast<std::uint64_t>(*amount), 1);
    return levels.gini();
}

} // namespace purse
