// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/election.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace purse::election {
namespace {

struct KindName {
    BallotKind kind;
    std::string_view name;
};

constexpr std::array<KindName, 5> kindNames{{{BallotKind::Approval, "approval"},
                                             {BallotKind::ChooseOne, "choose-1"},
                                             {BallotKind::Ordinal, "ordinal"},
                                             {BallotKind::Cumulative, "cumulative"},
                                             {BallotKind::Scoring, "scoring"}}};

} // namespace

std::string toText(BallotKind kind) { return std::string(std::ranges::find(kindNames, kind, &KindName::kind)->name); }

std::optional<BallotKind> ballotKindOf(std::string_view text)
{
    const auto* found = std::ranges::find(kindNames, text, &KindName::name);
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

bool hasPoints(BallotKind kind) { return kind == BallotKind::Cumulative || kind == BallotKind::Scoring; }

std::span<const std::uint32_t> Ballots::of(std::size_t ballot) const
{
    return std::span(m_projects).subspan(m_first[ballot], m_first[ballot + 1] - m_first[ballot]);
}

std::span<const std::int64_t> Ballots::pointsOf(std::size_t ballot) const
{
    if (m_points.empty())
        return {};
    return std::span(m_points).subspan(m_first[ballot], m_first[ballot + 1] - m_first[ballot]);
}

void Ballots::reserve(std::size_t ballots, std::size_t entries)
{
    m_first.reserve(ballots + 1);
    m_projects.reserve(entries);
}

void Ballots::add(std::uint32_t project, std::int64_t points)
{
    m_projects.push_back(project);
    m_points.push_back(points);
}

void Ballots::drop()
{
    m_projects.resize(m_first.back());
    m_points.resize(std::min<std::size_t>(m_points.size(), m_first.back()));
}

void Ballots::dividePoints(std::int64_t by)
{
    for (std::int64_t& points : m_points)
        points /= by;
}

std::int64_t Election::wholeUnit() const
{
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    return unit;
}

std::string Election::amountText(Money amount) const
{
    std::string text = toText(amount, decimals);
    if (decimals == 0)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::optional<std::uint32_t> projectOf(const Election& election, std::string_view id)
{
    const auto found = std::ranges::find(election.projects, id, &Project::id);
    if (found == election.projects.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - election.projects.begin());
}

} // namespace purse::election
