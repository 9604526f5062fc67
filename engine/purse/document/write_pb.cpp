// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/pb_cells.hpp>
#include <purse/document/pb_file.hpp>

#include <algorithm>

namespace purse {
namespace {

using election::Election;

std::string pointText(std::int64_t points, int decimals) { return toText(Money::fromMinor(points), decimals); }

std::string voteLine(const Election& election, std::size_t number)
{
    const auto projects = election.ballots.of(number);
    const auto points = election.ballots.pointsOf(number);
    std::string names;
    std::string numbers;
    for (std::size_t k = 0; k < projects.size(); ++k) {
        names += (k == 0 ? "" : ",") + election.projects[projects[k]].id;
        if (!points.empty())
            numbers += (k == 0 ? "" : ",") + pointText(points[k], election.pointDecimals);
    }
    std::vector<std::string> cells{"v" + std::to_string(number), names};
    if (hasPoints(election.kind))
        cells.push_back(numbers);
    return pb::lineOf(cells);
}

PbTable projectTable(const Election& election)
{
    std::vector<std::uint64_t> votes(election.projects.size());
    for (std::size_t i = 0; i < election.ballots.size(); ++i)
        for (const std::uint32_t project : election.ballots.of(i))
            ++votes[project];
    const bool isNamed =
        std::ranges::any_of(election.projects, [](const election::Project& project) { return !project.name.empty(); });
    PbTable table{{"project_id", "cost", "votes"}, {}};
    if (isNamed)
        table.columns.emplace_back("name");
    for (std::size_t p = 0; p < votes.size(); ++p) {
        const election::Project& project = election.projects[p];
        table.rows.push_back({project.id, election.amountText(project.cost), std::to_string(votes[p])});
        if (isNamed)
            table.rows.back().push_back(project.name);
    }
    return table;
}

void setMeta(PbFile& file, const std::string& key, std::string value)
{
    const auto found = std::ranges::find_if(file.meta, [&](const auto& row) { return row.first == key; });
    if (found == file.meta.end())
        file.meta.emplace_back(key, std::move(value));
    else
        found->second = std::move(value);
}

} // namespace

std::string writePb(const PbFile& file)
{
    std::string text = "META\nkey;value\n";
    for (const auto& [key, value] : file.meta)
        text += pb::lineOf({key, value});
    text += "PROJECTS\n" + pb::lineOf(file.projects.columns);
    for (const std::vector<std::string>& row : file.projects.rows)
        text += pb::lineOf(row);
    text += "VOTES\n" + pb::lineOf(file.voteColumns) + file.votes;
    return text;
}

PbFile pbFileOf(Election election, std::vector<std::pair<std::string, std::string>> meta)
{
    PbFile file;
    file.meta = std::move(meta);
    setMeta(file, "num_projects", std::to_string(election.projects.size()));
    setMeta(file, "num_votes", std::to_string(election.ballots.size()));
    setMeta(file, "budget", election.amountText(election.budget));
    setMeta(file, "vote_type", toText(election.kind));
    if (election.longestBallot)
        setMeta(file, "max_length", std::to_string(*election.longestBallot));
    file.projects = projectTable(election);
    file.voteColumns = {"voter_id", "vote"};
    if (hasPoints(election.kind))
        file.voteColumns.emplace_back("points");
    for (std::size_t i = 0; i < election.ballots.size(); ++i)
        file.votes += voteLine(election, i);
    file.election = std::move(election);
    return file;
}

Result<PbFile> readAgain(const PbFile& file) { return readPb(writePb(file)); }

} // namespace purse
