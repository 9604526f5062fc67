// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/election.hpp>
#include <purse/model/problem.hpp>

#include <optional>
#include <string_view>

namespace purse::election {

/// What a funded project is worth to a voter who named it.
enum class Utility {
    Cost,            ///< what it costs: a voter counts the money spent on what they like
    Cardinality,     ///< one: a voter counts the projects
    Points,          ///< the points that the ballot gives
    PointsTimesCost, ///< points for every unit of money
    Borda,           ///< how many of the ballot come after it; the last place counts nothing
    Places,          ///< from the longest ballot for the first place down, one less each
};

std::string toText(Utility utility);
std::optional<Utility> utilityOf(std::string_view text);

/// The numbers that rules count with: equal ballots are one group, and each project knows who supports it. What a
/// project is worth to a group is value times scale of the project.
struct Profile {
    struct Support {
        std::uint32_t group;
        std::int64_t value; ///< above zero
    };
    struct Entry {
        std::uint32_t project;
        std::int64_t value;
    };

    std::int64_t budget = 0;
    std::uint64_t voters = 0;          ///< everybody who voted, empty ballots too
    std::vector<std::int64_t> cost;    ///< shape (projects)
    std::vector<std::int64_t> scale;   ///< shape (projects): the cost where it counts in, else 1
    std::vector<std::uint64_t> votes;  ///< shape (projects): ballots that name it
    std::vector<std::int64_t> points;  ///< shape (projects): the sum of values
    std::vector<bool> isOut;           ///< shape (projects): withdrawn, or below a threshold
    std::vector<std::uint32_t> weight; ///< shape (groups): voters in each
    bool countsCost = false;           ///< whether every scale is the cost
    double shownUnit = 1.0;            ///< a price per utility in units of the file, for 1 in ours

    std::size_t projects() const { return cost.size(); }
    std::size_t groups() const { return weight.size(); }
    std::span<const Support> supportOf(std::size_t project) const;
    /// The groups alone, as rules run through them again and again.
    std::span<const std::uint32_t> supportersOf(std::size_t project) const;
    std::span<const Entry> ballotOf(std::size_t group) const;

    std::vector<std::size_t> firstSupport{0};
    std::vector<Support> supports;
    std::vector<std::uint32_t> supporters; ///< the groups of supports
    bool isUniform = true;                 ///< every value is one
    std::vector<std::size_t> firstEntry{0};
    std::vector<Entry> entries;
};

/// @param threshold a project is out where votes / voters < cost / (threshold x budget); 0: none is
/// @return problems where the ballots have no such utility, or where sums leave the range of whole numbers
/// @source the threshold: Świecie 2023, with 3
Result<Profile> profileOf(const Election& election, Utility utility, std::int64_t threshold = 0);

/// The same election with one thing changed, to ask what would have happened.
void setCost(Profile& profile, std::size_t project, std::int64_t cost);
/// More voters who name this project alone. The budget stays, and so does what each voter begins with.
/// @param value what it is worth to them
void addSupport(Profile& profile, std::size_t project, std::uint32_t voters, std::int64_t value);

} // namespace purse::election
