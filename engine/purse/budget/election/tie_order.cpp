// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/tie_order.hpp>

#include <algorithm>
#include <numeric>

namespace purse::election {
namespace {

/// A lot that depends on the seed and the project's id alone, so that nobody gains by where a project stands.
std::uint64_t lotOf(std::uint64_t seed, const std::string& id)
{
    std::uint64_t word = seed;
    for (const char c : id) {
        word = (word ^ static_cast<unsigned char>(c)) + 0x9E3779B97F4A7C15U;
        word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9U;
        word = (word ^ (word >> 27U)) * 0x94D049BB133111EBU;
        word ^= word >> 31U;
    }
    return word;
}

std::vector<std::uint64_t> votesOf(const Election& election)
{
    std::vector<std::uint64_t> votes(election.projects.size());
    for (std::size_t i = 0; i < election.ballots.size(); ++i)
        for (const std::uint32_t project : election.ballots.of(i))
            ++votes[project];
    return votes;
}

Result<std::vector<std::size_t>> placesOf(const Election& election, const std::vector<std::string>& ids)
{
    std::vector<std::size_t> places(election.projects.size(), ids.size());
    Problems problems;
    for (std::size_t k = 0; k < ids.size(); ++k) {
        const std::optional<std::uint32_t> project = projectOf(election, ids[k]);
        if (!project)
            problems.push_back({"ties", "There is no project \"" + ids[k] + "\".", "List the ids of the file."});
        else if (places[*project] != ids.size())
            problems.push_back({"ties", "The project \"" + ids[k] + "\" is listed twice.", "List each once."});
        else
            places[*project] = k;
    }
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return places;
}

} // namespace

Result<std::vector<std::uint32_t>> tieRanks(const Election& election, const TieOrder& order)
{
    const bool isListed = order.kind == TieOrder::Kind::Listed;
    const Result<std::vector<std::size_t>> places =
        placesOf(election, isListed ? order.ids : std::vector<std::string>());
    if (!places)
        return tl::unexpected(places.error());
    const std::vector<std::uint64_t> votes = votesOf(election);
    const auto isBefore = [&](std::uint32_t a, std::uint32_t b) {
        const Project& one = election.projects[a];
        const Project& other = election.projects[b];
        if ((*places)[a] != (*places)[b])
            return (*places)[a] < (*places)[b];
        if (order.kind == TieOrder::Kind::ByCostVotesLot) {
            if (one.cost != other.cost)
                return one.cost < other.cost;
            if (votes[a] != votes[b])
                return votes[a] > votes[b];
            const std::uint64_t lot = lotOf(order.seed, one.id);
            if (const std::uint64_t others = lotOf(order.seed, other.id); lot != others)
                return lot < others;
        }
        return one.id < other.id;
    };
    std::vector<std::uint32_t> sorted(election.projects.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::ranges::sort(sorted, isBefore);
    std::vector<std::uint32_t> ranks(sorted.size());
    for (std::size_t k = 0; k < sorted.size(); ++k)
        ranks[sorted[k]] = static_cast<std::uint32_t>(k);
    return ranks;
}

} // namespace purse::election
