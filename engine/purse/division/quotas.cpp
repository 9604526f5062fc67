// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/quotas.hpp>

#include <purse/solve/compensated_sum.hpp>
#include <purse/units/money.hpp>

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <tuple>

namespace purse {
namespace {

__extension__ using Wide = unsigned __int128; // votes x seats

constexpr std::int64_t most = 1'000'000'000'000'000;

struct Quota {
    std::int64_t remainder = 0; ///< in units of 1 / all votes
    std::int64_t votes = 0;
    std::size_t party = 0;
};

} // namespace

RoundedDown roundDown(std::span<const double> amounts)
{
    RoundedDown rounded;
    CompensatedSum total;
    std::int64_t given = 0;
    for (const double amount : amounts) {
        rounded.units.push_back(floorToMinor(amount).toMinor());
        given += rounded.units.back();
        total.add(amount);
    }
    rounded.reserve = floorToMinor(total.value()).toMinor() - given;
    return rounded;
}

std::optional<std::vector<std::int64_t>> seatsByQuota(std::span<const std::int64_t> votes, std::int64_t seats)
{
    const auto isOut = [](std::int64_t number) { return number < 0 || number > most; };
    if (isOut(seats) || std::ranges::any_of(votes, isOut))
        throw std::invalid_argument("votes and seats are from 0 to 10^15");
    const Wide all = std::accumulate(votes.begin(), votes.end(), Wide{0});
    if (all == 0)
        return std::nullopt;

    std::vector<std::int64_t> given;
    std::vector<Quota> quotas;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const Wide product = static_cast<Wide>(votes[i]) * static_cast<Wide>(seats);
        given.push_back(static_cast<std::int64_t>(product / all));
        quotas.push_back({static_cast<std::int64_t>(product % all), votes[i], i});
    }
    const std::int64_t left = seats - std::accumulate(given.begin(), given.end(), std::int64_t{0});
    std::ranges::sort(quotas, {}, [](const Quota& q) { return std::tuple(-q.remainder, -q.votes, q.party); });
    for (std::int64_t k = 0; k < left; ++k)
        ++given[quotas[static_cast<std::size_t>(k)].party];
    return given;
}

} // namespace purse
