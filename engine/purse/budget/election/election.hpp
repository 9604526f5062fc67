// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/money.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Ballots on projects: who voted for what, what projects cost, and the rules that say which of them are paid for.
namespace purse::election {

enum class BallotKind {
    Approval,
    ChooseOne,
    Ordinal,    ///< projects in order of preference, the first is liked best
    Cumulative, ///< points from a sum that everybody has
    Scoring,    ///< points for each project by itself
};

std::string toText(BallotKind kind); ///< as .pb files say it: "choose-1"
std::optional<BallotKind> ballotKindOf(std::string_view text);
bool hasPoints(BallotKind kind);

struct Project {
    std::string id;
    std::string name;
    Money cost; ///< in the last of Election::decimals
    bool isWithdrawn = false;
};

/// Ballots in the order of the votes, packed: ballot i names projects()[first[i]] to projects()[first[i + 1] - 1].
class Ballots {
public:
    std::size_t size() const { return m_first.size() - 1; }
    std::size_t entries() const { return m_projects.size(); }
    /// Places in Election::projects, in the order of the ballot.
    std::span<const std::uint32_t> of(std::size_t ballot) const;
    /// As many as projects, in the last of Election::pointDecimals; empty where the ballots have no points.
    std::span<const std::int64_t> pointsOf(std::size_t ballot) const;

    void reserve(std::size_t ballots, std::size_t entries);
    /// Adds a project to the ballot that is being made; end() closes it.
    void add(std::uint32_t project) { m_projects.push_back(project); }
    void add(std::uint32_t project, std::int64_t points);
    void end() { m_first.push_back(static_cast<std::uint32_t>(m_projects.size())); }
    /// Leaves out what was added since the last end().
    void drop();
    /// Points in a coarser unit. @param by divides every one of them
    void dividePoints(std::int64_t by);

    friend bool operator==(const Ballots&, const Ballots&) = default;

private:
    std::vector<std::uint32_t> m_first{0};
    std::vector<std::uint32_t> m_projects;
    std::vector<std::int64_t> m_points;
};

/// One vote on projects, exact: an amount of 12.50 is 1250 with two decimals.
struct Election {
    std::string title;
    int decimals = 0; ///< of the budget and every cost
    Money budget;
    BallotKind kind = BallotKind::Approval;
    std::vector<Project> projects;
    Ballots ballots;
    int pointDecimals = 0;
    std::optional<std::uint32_t> longestBallot = {}; ///< the most projects that a ballot may name, where it is known

    /// One whole unit of the currency, in the last decimal.
    std::int64_t wholeUnit() const;
    /// "12.5": without zeros at the end of the decimals.
    std::string amountText(Money amount) const;
};

/// The place of a project.
std::optional<std::uint32_t> projectOf(const Election& election, std::string_view id);

} // namespace purse::election
