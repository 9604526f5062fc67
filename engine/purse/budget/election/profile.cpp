// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/profile.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace purse::election {
namespace {

using Entry = Profile::Entry;
__extension__ using Wide = __int128;

constexpr std::int64_t mostPoints = std::int64_t{1} << 52;

struct UtilityName {
    Utility utility;
    std::string_view name;
};

constexpr std::array<UtilityName, 6> utilityNames{{{Utility::Cost, "cost"},
                                                   {Utility::Cardinality, "cardinality"},
                                                   {Utility::Points, "points"},
                                                   {Utility::PointsTimesCost, "points_times_cost"},
                                                   {Utility::Borda, "borda"},
                                                   {Utility::Places, "places"}}};

bool countsCost(Utility utility) { return utility == Utility::Cost || utility == Utility::PointsTimesCost; }

std::int64_t tenTo(int power)
{
    std::int64_t value = 1;
    for (int i = 0; i < power; ++i)
        value *= 10;
    return value;
}

Problems problemsOf(const Election& election, Utility utility)
{
    const bool isOfPoints = utility == Utility::Points || utility == Utility::PointsTimesCost;
    const bool isOfPlaces = utility == Utility::Borda || utility == Utility::Places;
    const auto refuse = [&](std::string_view what) {
        return Problems{{"utility", fmt::format("These ballots are {}, and {}.", toText(election.kind), what),
                         "Choose the utility cost or cardinality."}};
    };
    if (isOfPoints && !hasPoints(election.kind))
        return refuse("have no points");
    if (isOfPlaces && election.kind != BallotKind::Ordinal)
        return refuse("have no order of preference");
    if (election.ballots.size() == 0)
        return {{"votes", "Nobody has voted.", "Count when there is at least one vote."}};
    return {};
}

/// What a ballot is worth, place by place.
class Values {
public:
    Values(const Election& election, Utility utility)
        : m_utility(utility),
          m_longest(static_cast<std::int64_t>(election.longestBallot.value_or(election.projects.size())))
    {
    }

    std::int64_t at(std::size_t place, std::size_t length, std::span<const std::int64_t> points) const
    {
        const auto k = static_cast<std::int64_t>(place);
        switch (m_utility) {
        case Utility::Points:
        case Utility::PointsTimesCost:
            return points[place];
        case Utility::Borda:
            return static_cast<std::int64_t>(length) - k - 1;
        case Utility::Places:
            return std::max<std::int64_t>(0, m_longest - k);
        case Utility::Cost:
        case Utility::Cardinality:
            break;
        }
        return 1;
    }

private:
    Utility m_utility;
    std::int64_t m_longest;
};

std::uint64_t mixed(std::uint64_t word)
{
    word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9U;
    word = (word ^ (word >> 27U)) * 0x94D049BB133111EBU;
    return word ^ (word >> 31U);
}

/// Ballots as sorted entries, packed, each with a number that does not depend on its order.
struct Packed {
    std::vector<std::size_t> first{0};
    std::vector<Entry> entries;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> byHash;

    std::span<const Entry> of(std::size_t ballot) const
    {
        return std::span(entries).subspan(first[ballot], first[ballot + 1] - first[ballot]);
    }
};

bool isLess(std::span<const Entry> a, std::span<const Entry> b)
{
    return std::ranges::lexicographical_compare(a, b, [](const Entry& x, const Entry& y) {
        return x.project != y.project ? x.project < y.project : x.value < y.value;
    });
}

bool isSame(std::span<const Entry> a, std::span<const Entry> b)
{
    return std::ranges::equal(
        a, b, [](const Entry& x, const Entry& y) { return x.project == y.project && x.value == y.value; });
}

Packed packed(const Election& election, const Values& values, const std::vector<bool>& isOut)
{
    Packed all;
    all.entries.reserve(election.ballots.entries());
    all.byHash.reserve(election.ballots.size());
    for (std::size_t i = 0; i < election.ballots.size(); ++i) {
        const auto ballot = election.ballots.of(i);
        const auto points = election.ballots.pointsOf(i);
        std::uint64_t hash = 0;
        for (std::size_t k = 0; k < ballot.size(); ++k) {
            const std::int64_t value = isOut[ballot[k]] ? 0 : values.at(k, ballot.size(), points);
            if (value == 0)
                continue;
            hash += mixed(ballot[k] + 0x9E3779B97F4A7C15U * static_cast<std::uint64_t>(value));
            all.entries.push_back({ballot[k], value});
        }
        std::sort(all.entries.begin() + static_cast<std::ptrdiff_t>(all.first.back()), all.entries.end(),
                  [](const Entry& a, const Entry& b) { return a.project < b.project; });
        all.first.push_back(all.entries.size());
        all.byHash.emplace_back(hash, static_cast<std::uint32_t>(i));
    }
    std::ranges::sort(all.byHash, [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : isLess(all.of(a.second), all.of(b.second));
    });
    return all;
}

void addGroups(Profile& profile, const Packed& ballots)
{
    const std::vector<std::pair<std::uint64_t, std::uint32_t>>& order = ballots.byHash;
    for (std::size_t k = 0; k < order.size(); ++k) {
        const auto ballot = ballots.of(order[k].second);
        if (ballot.empty())
            continue;
        if (k > 0 && order[k].first == order[k - 1].first && isSame(ballot, ballots.of(order[k - 1].second))) {
            ++profile.weight.back();
            continue;
        }
        profile.weight.push_back(1);
        profile.entries.insert(profile.entries.end(), ballot.begin(), ballot.end());
        profile.firstEntry.push_back(profile.entries.size());
    }
}

void addSupports(Profile& profile)
{
    std::vector<std::size_t> next(profile.projects() + 1);
    for (const Entry& entry : profile.entries)
        ++next[entry.project + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    profile.firstSupport = next;
    profile.supports.resize(profile.entries.size());
    for (std::size_t g = 0; g < profile.groups(); ++g)
        for (const Entry& entry : profile.ballotOf(g))
            profile.supports[next[entry.project]++] = {static_cast<std::uint32_t>(g), entry.value};
    for (const Profile::Support& support : profile.supports) {
        profile.supporters.push_back(support.group);
        profile.isUniform = profile.isUniform && support.value == 1;
    }
}

bool addPoints(Profile& profile)
{
    bool isInRange = true;
    profile.points.assign(profile.projects(), 0);
    for (std::size_t p = 0; p < profile.projects(); ++p) {
        Wide sum = 0;
        for (const Profile::Support& support : profile.supportOf(p))
            sum += Wide{support.value} * profile.weight[support.group];
        isInRange = isInRange && sum <= mostPoints;
        profile.points[p] = isInRange ? static_cast<std::int64_t>(sum) : 0;
    }
    return isInRange;
}

std::vector<bool> outOf(const Election& election, const std::vector<std::uint64_t>& votes, std::int64_t threshold)
{
    std::vector<bool> isOut(election.projects.size());
    for (std::size_t p = 0; p < isOut.size(); ++p) {
        const Project& project = election.projects[p];
        const Wide have = Wide{static_cast<std::int64_t>(votes[p])} * threshold * election.budget.toMinor();
        const Wide need = Wide{project.cost.toMinor()} * static_cast<std::int64_t>(election.ballots.size());
        isOut[p] = project.isWithdrawn || (threshold > 0 && have < need);
    }
    return isOut;
}

std::vector<std::uint64_t> votesOf(const Election& election)
{
    std::vector<std::uint64_t> votes(election.projects.size());
    for (std::size_t i = 0; i < election.ballots.size(); ++i)
        for (const std::uint32_t project : election.ballots.of(i))
            ++votes[project];
    return votes;
}

} // namespace

std::string toText(Utility utility)
{
    return std::string(std::ranges::find(utilityNames, utility, &UtilityName::utility)->name);
}

std::optional<Utility> utilityOf(std::string_view text)
{
    const auto* found = std::ranges::find(utilityNames, text, &UtilityName::name);
    return found == utilityNames.end() ? std::nullopt : std::optional(found->utility);
}

std::span<const Profile::Support> Profile::supportOf(std::size_t project) const
{
    return std::span(supports).subspan(firstSupport[project], firstSupport[project + 1] - firstSupport[project]);
}

std::span<const std::uint32_t> Profile::supportersOf(std::size_t project) const
{
    return std::span(supporters).subspan(firstSupport[project], firstSupport[project + 1] - firstSupport[project]);
}

std::span<const Profile::Entry> Profile::ballotOf(std::size_t group) const
{
    return std::span(entries).subspan(firstEntry[group], firstEntry[group + 1] - firstEntry[group]);
}

Result<Profile> profileOf(const Election& election, Utility utility, std::int64_t threshold)
{
    if (Problems problems = problemsOf(election, utility); !problems.empty())
        return tl::unexpected(std::move(problems));
    Profile profile;
    profile.budget = election.budget.toMinor();
    profile.voters = election.ballots.size();
    profile.votes = votesOf(election);
    profile.countsCost = countsCost(utility);
    profile.isOut = outOf(election, profile.votes, threshold);
    for (const Project& project : election.projects) {
        profile.cost.push_back(project.cost.toMinor());
        profile.scale.push_back(countsCost(utility) ? project.cost.toMinor() : 1);
    }
    const bool isOfPoints = utility == Utility::Points || utility == Utility::PointsTimesCost;
    profile.shownUnit = (isOfPoints ? static_cast<double>(tenTo(election.pointDecimals)) : 1.0)
                        / (countsCost(utility) ? 1.0 : static_cast<double>(election.wholeUnit()));
    addGroups(profile, packed(election, Values(election, utility), profile.isOut));
    addSupports(profile);
    if (!addPoints(profile))
        return tl::unexpected(Problems{
            {"votes", "The points of a project add up to more than 10^15.", "Use fewer decimals in the points."}});
    return profile;
}

void setCost(Profile& profile, std::size_t project, std::int64_t cost)
{
    profile.cost[project] = cost;
    profile.scale[project] = profile.countsCost ? cost : 1;
}

void addSupport(Profile& profile, std::size_t project, std::uint32_t voters, std::int64_t value)
{
    const auto group = static_cast<std::uint32_t>(profile.groups());
    profile.weight.push_back(voters);
    profile.entries.push_back({static_cast<std::uint32_t>(project), value});
    profile.firstEntry.push_back(profile.entries.size());
    profile.supports.insert(profile.supports.begin() + static_cast<std::ptrdiff_t>(profile.firstSupport[project + 1]),
                            {group, value});
    profile.supporters.insert(
        profile.supporters.begin() + static_cast<std::ptrdiff_t>(profile.firstSupport[project + 1]), group);
    profile.isUniform = profile.isUniform && value == 1;
    for (std::size_t p = project + 1; p < profile.firstSupport.size(); ++p)
        ++profile.firstSupport[p];
    profile.votes[project] += voters;
    profile.points[project] += value * voters;
}

} // namespace purse::election
