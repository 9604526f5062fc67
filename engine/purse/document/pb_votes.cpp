// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/pb_cells.hpp>
#include <purse/document/pb_index.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>

namespace purse::pb {
namespace {

using election::BallotKind;
using election::Election;

struct Columns {
    std::size_t voter = 0;
    std::size_t vote = 0;
    std::size_t points = 0; ///< where the ballots have them
    std::size_t count = 0;
};

class VoteReader {
public:
    VoteReader(Election& election, const Columns& columns, std::size_t bytes, Findings& findings)
        : m_election(&election), m_columns(columns), m_findings(&findings), m_ids(election.projects),
          m_voters(bytes / 32), m_last(election.projects.size() + 1, 0),
          m_lastColumn(std::max({columns.voter, columns.vote, columns.points})),
          m_endOfVote(columns.vote + 1 == columns.count ? '\n' : ';'), m_hasPoints(election::hasPoints(election.kind)),
          m_isUsual(!m_hasPoints && columns.voter == 0 && columns.vote > 0 && m_ids.arePlain())
    {
        election.ballots.reserve(bytes / 24, bytes / 5);
    }

    void read(const Record& record, bool isPlain)
    {
        ++m_number;
        std::array<std::string_view, 3> cells;
        if (isPlain)
            cells = plainCells(record.text);
        else
            cells = quotedCells(cellsOf(record.text));
        if (m_seen < m_columns.count && m_seen <= m_lastColumn)
            return refuse(record, "The line ends before its vote.", "Give a cell for each column of the first line.");
        if (!m_voters.add(cells[0]))
            return refuse(record, "This voter has voted above already.", "Keep one vote for each voter_id.");
        if (m_hasPoints)
            readWithPoints(record, cells[1], cells[2]);
        else
            readNames(record, cells[1]);
    }

    /// Reads a line that is as most are: known short ids with nothing between them but commas, each once.
    /// @param line ends with a line end
    /// @return what follows it; nullptr where it is another kind of line, and nothing was read
    const char* readAtOnce(const char* line)
    {
        if (!m_isUsual)
            return nullptr;
        const char* at = line;
        std::string_view voter;
        for (std::size_t column = 0; column < m_columns.vote; ++column) {
            at = endOfCell(at);
            if (*at != ';')
                return nullptr;
            if (column == 0)
                voter = {line, static_cast<std::size_t>(at - line)};
            ++at;
        }
        ++m_number;
        at = readIds(at);
        if (at == nullptr || !m_voters.add(voter)) {
            m_election->ballots.drop();
            return nullptr;
        }
        m_election->ballots.end();
        while (at[-1] != '\n')
            at = endOfCell(at) + 1;
        return at;
    }

private:
    static const char* endOfCell(const char* at)
    {
        for (std::size_t found = 8; found == 8; at += found)
            found = firstOf(eightBytes(at), ';', '\n');
        return at;
    }

    /// Ids of a file are mostly of one length: where a known id of the last one's length stands, and then a comma or the
    /// end, nothing has to be searched.
    /// @return what follows the ids and their end
    const char* readIds(const char* at)
    {
        const char end = m_endOfVote;
        std::size_t length = m_length;
        ShortKey key(length);
        std::size_t count = 0;
        do {
            const bool endsAsLast = at[length] == ',' || at[length] == end;
            std::uint32_t place = endsAsLast ? m_ids.place(key.of(at)) : 0;
            if (place == 0) {
                length = lengthOfShortId(at, end);
                key = ShortKey(length);
                place = length == 0 ? 0 : m_ids.place(key.of(at));
            }
            if (place == 0 || m_last[place] == m_number)
                return nullptr;
            m_last[place] = m_number;
            m_election->ballots.add(place - 1);
            at += length + 1;
            ++count;
        } while (at[-1] == ',');
        m_length = length;
        return m_election->kind == BallotKind::ChooseOne && count > 1 ? nullptr : at;
    }

    std::array<std::string_view, 3> plainCells(std::string_view text)
    {
        std::array<std::string_view, 3> cells;
        for (m_seen = 0; m_seen <= m_lastColumn && (!text.empty() || m_seen == 0); ++m_seen) {
            const bool endsHere = m_seen + 1 == m_columns.count;
            const std::string_view cell = endsHere ? text : taken(text, ';');
            if (endsHere)
                text = {};
            if (m_seen == m_columns.voter)
                cells[0] = cell;
            if (m_seen == m_columns.vote)
                cells[1] = cell;
            if (m_seen == m_columns.points)
                cells[2] = cell;
        }
        if (m_seen == m_lastColumn && m_lastColumn == m_columns.vote && !m_hasPoints)
            ++m_seen; // "v7;" is an empty ballot
        return cells;
    }

    std::array<std::string_view, 3> quotedCells(const std::vector<std::string>& cells)
    {
        m_seen = cells.size();
        const auto kept = [&](std::size_t i) {
            m_kept.push_back(std::make_unique<std::string>(i < cells.size() ? cells[i] : ""));
            m_kept.back()->append(padding, '\0');
            return std::string_view(*m_kept.back()).substr(0, m_kept.back()->size() - padding);
        };
        return {kept(m_columns.voter), kept(m_columns.vote), kept(m_columns.points)};
    }

    void readNames(const Record& record, std::string_view vote)
    {
        std::size_t count = 0;
        while (!vote.empty()) {
            const std::string_view id = trimmed(taken(vote, ','));
            const std::uint32_t place = m_ids.place(id);
            if (place == 0 || m_last[place] == m_number)
                return refuseProject(record, id, place != 0);
            m_last[place] = m_number;
            m_election->ballots.add(place - 1);
            ++count;
        }
        close(record, count);
    }

    void readWithPoints(const Record& record, std::string_view vote, std::string_view points)
    {
        std::size_t count = 0;
        while (!vote.empty()) {
            const std::string_view id = trimmed(taken(vote, ','));
            const std::uint32_t place = m_ids.place(id);
            if (place == 0 || m_last[place] == m_number)
                return refuseProject(record, id, place != 0);
            const std::optional<std::int64_t> given = pointsOf(taken(points, ','));
            if (!given)
                return refuse(record, fmt::format("Project {} has no points, or they are no number.", shown(id)),
                              "Give as many points as projects, from 0 to a billion: 2;p1,p2;7,3.");
            m_last[place] = m_number;
            m_election->ballots.add(place - 1, *given);
            ++count;
        }
        if (!points.empty())
            return refuse(record, "There are more points than projects.", "Give one number for each project.");
        close(record, count);
    }

    /// Points in millionths, until every vote is read.
    std::optional<std::int64_t> pointsOf(std::string_view text)
    {
        const std::optional<Number> number = numberOf(text);
        if (!number)
            return std::nullopt;
        m_election->pointDecimals = std::max(m_election->pointDecimals, number->decimals);
        return scaled(*number, mostDecimals);
    }

    void close(const Record& record, std::size_t count)
    {
        if (m_election->kind == BallotKind::ChooseOne && count > 1)
            return refuse(record, "This ballot names several projects, and each may name one.",
                          "Correct the vote, or the vote_type in the section META.");
        m_election->ballots.end();
    }

    void refuseProject(const Record& record, std::string_view id, bool isTwice)
    {
        if (isTwice)
            refuse(record, fmt::format("The vote names project {} twice.", shown(id)), "Name each once.");
        else
            refuse(record, fmt::format("The vote names project {}, which is not in the list.", shown(id)),
                   "Add it to the section PROJECTS, or correct the vote.");
    }

    void refuse(const Record& record, std::string what, std::string hint)
    {
        m_election->ballots.drop();
        m_election->ballots.end();
        m_findings->add({record.where(), std::move(what), std::move(hint)});
    }

    Election* m_election;
    Columns m_columns;
    Findings* m_findings;
    ProjectIndex m_ids;
    VoterSet m_voters;
    std::vector<std::uint32_t> m_last; ///< by place from 1: the vote that named the project last
    std::size_t m_lastColumn;
    std::size_t m_length = 0; ///< of the short id before
    char m_endOfVote;         ///< what ends the cell of the vote
    bool m_hasPoints;
    bool m_isUsual; ///< names only, with the voter first
    std::vector<std::unique_ptr<std::string>> m_kept;
    std::uint32_t m_number = 0;
    std::size_t m_seen = 0; ///< cells of the record
};

std::optional<Columns> columnsOf(const std::vector<std::string>& names, const Election& election, Findings& findings)
{
    const auto find = [&](std::string_view name) {
        const auto found = std::ranges::find(names, name);
        if (found == names.end())
            findings.add({"VOTES", fmt::format("The column {} is missing.", name),
                          "Name it in the first line of the section: voter_id;vote, with points also points."});
        return static_cast<std::size_t>(found - names.begin());
    };
    const bool wasEmpty = findings.empty();
    Columns columns{find("voter_id"), find("vote"), 0, names.size()};
    columns.points = election::hasPoints(election.kind) ? find("points") : columns.vote;
    return findings.empty() || !wasEmpty ? std::optional(columns) : std::nullopt;
}

} // namespace

void readVotes(std::string& text, std::size_t line, const std::vector<std::string>& columns, Election& election,
               Findings& findings)
{
    const std::optional<Columns> known = columnsOf(columns, election, findings);
    if (!known || std::max({known->voter, known->vote, known->points}) >= columns.size())
        return;
    VoteReader reader(election, *known, text.size(), findings);
    text.append(padding, '\0');
    std::string_view rest = std::string_view(text).substr(0, text.size() - padding);
    if (rest.find('"') == std::string_view::npos) {
        for (; !rest.empty(); ++line) {
            if (const char* next = reader.readAtOnce(rest.data())) {
                rest.remove_prefix(static_cast<std::size_t>(next - rest.data()));
                continue;
            }
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            if (const Record record{trimmed(rest.substr(0, end)), line}; !record.text.empty())
                reader.read(record, true);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    } else {
        Records records(rest, line);
        while (const std::optional<Record> record = records.next())
            reader.read(*record, record->text.find('"') == std::string_view::npos);
    }
    text.resize(text.size() - padding);
    std::int64_t tooFine = 1;
    for (int decimals = election.pointDecimals; decimals < mostDecimals; ++decimals)
        tooFine *= 10;
    election.ballots.dividePoints(tooFine);
}

} // namespace purse::pb
