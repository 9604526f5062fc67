// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/pb_cells.hpp>
#include <purse/document/pb_file.hpp>
#include <purse/document/pb_index.hpp>
#include <purse/document/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

namespace purse {
namespace {

using election::Election;
using election::Project;
using pb::Record;
using pb::Records;

constexpr std::size_t mostBytes = std::size_t{64} << 20;
constexpr std::size_t mostProjects = 100'000;
constexpr std::int64_t withdrawnCost = 999'999'999;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

enum class Section { None, Meta, Projects, Votes };

Section sectionOf(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, Section>, 3> names{
        {{"META", Section::Meta}, {"PROJECTS", Section::Projects}, {"VOTES", Section::Votes}}};
    const auto* found = std::ranges::find_if(names, [&](const auto& name) {
        return std::ranges::equal(text, name.first, [](char a, char b) { return (a & ~32) == b; });
    });
    return found == names.end() ? Section::None : found->second;
}

/// The file while it is being read: texts first, numbers when all of a section is known.
class PbReader {
public:
    explicit PbReader(Findings& findings) : m_findings(&findings) {}

    PbFile read(std::string_view text)
    {
        Records records(text);
        Section section = Section::None;
        while (section != Section::Votes) {
            const std::optional<Record> record = records.next();
            if (!record)
                break;
            const Section next = sectionOf(record->text);
            if (next != Section::None)
                section = next;
            else
                readRecord(section, *record);
            if (next != Section::None && next != Section::Meta)
                readHead(section, records.next());
        }
        understand();
        if (section == Section::Votes)
            readVotes(records);
        else
            refuse("", "There is no section VOTES.", "A .pb file has the sections META, PROJECTS and VOTES.");
        checkCounts();
        return std::move(m_file);
    }

private:
    struct Amounts {
        pb::Number budget;
        std::vector<pb::Number> costs;
    };

    void refuse(std::string where, std::string what, std::string hint)
    {
        m_findings->add({std::move(where), std::move(what), std::move(hint)});
    }

    void readHead(Section section, const std::optional<Record>& record)
    {
        auto& columns = section == Section::Projects ? m_file.projects.columns : m_file.voteColumns;
        if (!record || sectionOf(record->text) != Section::None)
            return refuse(record ? record->where() : "", "The names of the columns are missing.",
                          "Begin PROJECTS with project_id;cost and VOTES with voter_id;vote.");
        for (const std::string& cell : pb::cellsOf(record->text))
            columns.emplace_back(pb::trimmed(cell));
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (std::ranges::count(columns, columns[i]) > 1)
                return refuse(record->where(), fmt::format("The column {} is there twice.", shown(columns[i])),
                              "Name each once.");
    }

    void readRecord(Section section, const Record& record)
    {
        std::vector<std::string> cells = pb::cellsOf(record.text);
        if (section == Section::Meta)
            return readMeta(record, std::move(cells));
        if (section == Section::Projects && m_file.projects.rows.size() < mostProjects)
            return readProject(record, std::move(cells));
        if (section == Section::Projects)
            return refuse(record.where(), fmt::format("There are more than {} projects.", mostProjects),
                          "Count fewer at a time.");
        refuse(record.where(), "This is before the first section.", "Begin the file with a line META.");
    }

    void readMeta(const Record& record, std::vector<std::string> cells)
    {
        if (m_file.meta.empty() && cells.size() == 2 && cells[0] == "key")
            return;
        if (cells.size() < 2)
            return refuse(record.where(), "A line of META is a key and a value.", "Write key;value.");
        std::string value = std::move(cells[1]);
        for (std::size_t i = 2; i < cells.size(); ++i) // old files leave semicolons in comments without quotes
            value += ';' + cells[i];
        const std::string key(pb::trimmed(cells[0]));
        if (!m_lines.emplace(key, record.where()).second)
            return refuse(record.where(), fmt::format("{} is given twice.", shown(key)), "Keep one of them.");
        m_file.meta.emplace_back(key, std::move(value));
    }

    void readProject(const Record& record, std::vector<std::string> cells)
    {
        if (cells.size() > m_file.projects.columns.size())
            return refuse(record.where(), "There are more cells than columns.", "Quote cells that hold a semicolon.");
        cells.resize(m_file.projects.columns.size());
        m_file.projects.rows.push_back(std::move(cells));
        m_places.push_back(record.where());
    }

    std::string whereOf(const std::string& key) const
    {
        const auto found = m_lines.find(key);
        return found == m_lines.end() ? "META" : found->second;
    }

    pb::Number amount(const std::string& where, std::string_view text, const std::string& name)
    {
        const std::optional<pb::Number> number = pb::numberOf(text);
        if (!number)
            refuse(where, fmt::format("The {} should be an amount; this is {}.", name, shown(text)),
                   "Write a number from 0 to 10^15 with at most six decimals, such as 1500 or 322239.55.");
        return number.value_or(pb::Number{});
    }

    void understand()
    {
        Election& election = m_file.election;
        election.title = m_file.metaOf("description");
        const std::string kind = m_file.metaOf("vote_type");
        if (const auto known = election::ballotKindOf(kind))
            election.kind = *known;
        else
            refuse(whereOf("vote_type"), fmt::format("The vote_type {} is not one that we know.", shown(kind)),
                   "Write approval, choose-1, ordinal, cumulative or scoring.");
        if (const auto longest = pb::numberOf(m_file.metaOf("max_length")))
            if (longest->decimals == 0 && longest->digits > 0 && longest->digits <= std::int64_t{mostProjects})
                election.longestBallot = static_cast<std::uint32_t>(longest->digits);
        setAmounts(readProjects());
    }

    Amounts readProjects()
    {
        Amounts amounts{amount(whereOf("budget"), m_file.metaOf("budget"), "budget"), {}};
        const auto column = [&](std::string_view name) {
            return static_cast<std::size_t>(std::ranges::find(m_file.projects.columns, name)
                                            - m_file.projects.columns.begin());
        };
        const std::size_t id = column("project_id");
        const std::size_t cost = column("cost");
        const std::size_t name = column("name");
        const std::size_t count = m_file.projects.columns.size();
        if (id == count || cost == count) {
            refuse("PROJECTS", "The columns project_id and cost are needed.",
                   "Begin the section with project_id;cost.");
            return amounts;
        }
        std::map<std::string_view, std::string_view> seen;
        for (std::size_t i = 0; i < m_file.projects.rows.size(); ++i) {
            const std::vector<std::string>& row = m_file.projects.rows[i];
            amounts.costs.push_back(amount(m_places[i], row[cost], "cost"));
            Project project{std::string(pb::trimmed(row[id])), name < count ? row[name] : "", {}};
            if (project.id.empty() || project.id.find(',') != std::string::npos)
                refuse(m_places[i], "A project needs an id without a comma.",
                       "Give each project a short id of its own.");
            const pb::Number& number = amounts.costs.back();
            project.isWithdrawn = number.decimals == 0 && number.digits == withdrawnCost;
            if (const auto [first, isNew] = seen.emplace(pb::trimmed(row[id]), m_places[i]); !isNew)
                refuse(m_places[i], fmt::format("The project {} is in {} already.", shown(project.id), first->second),
                       "Give each project an id of its own.");
            m_file.election.projects.push_back(std::move(project));
        }
        return amounts;
    }

    void setAmounts(const Amounts& amounts)
    {
        Election& election = m_file.election;
        election.decimals = amounts.budget.decimals;
        for (const pb::Number& cost : amounts.costs)
            election.decimals = std::max(election.decimals, cost.decimals);
        if (election.decimals == 1) // money is shown in cents
            election.decimals = 2;
        const auto inAll = [&](pb::Number number, const std::string& where) {
            const std::optional<std::int64_t> digits = pb::scaled(number, election.decimals);
            if (!digits)
                refuse(where, "This amount is too large to be counted as finely as the others.",
                       "Use fewer decimals, or a larger unit.");
            return Money::fromMinor(digits.value_or(0));
        };
        election.budget = inAll(amounts.budget, whereOf("budget"));
        for (std::size_t i = 0; i < amounts.costs.size(); ++i)
            election.projects[i].cost = inAll(amounts.costs[i], m_places[i]);
    }

    void readVotes(Records& records)
    {
        m_file.votes.reserve(records.rest().size() + 1 + pb::padding); // a line end and room to look ahead
        m_file.votes.assign(records.rest());
        if (m_file.votes.find('\r') != std::string::npos)
            std::erase(m_file.votes, '\r');
        if (!m_file.votes.empty() && m_file.votes.back() != '\n')
            m_file.votes += '\n';
        pb::readVotes(m_file.votes, records.line(), m_file.voteColumns, m_file.election, *m_findings);
    }

    void checkCounts()
    {
        if (m_file.election.projects.empty() && m_findings->empty())
            refuse("PROJECTS", "There are no projects.", "Write one line for each: project_id;cost.");
        checkCount("num_projects", "projects", m_file.election.projects.size());
        checkCount("num_votes", "votes", m_file.election.ballots.size());
    }

    void checkCount(const std::string& key, std::string_view things, std::size_t count)
    {
        if (!m_findings->empty())
            return;
        const std::string text = m_file.metaOf(key);
        const std::optional<pb::Number> said = pb::numberOf(text);
        if (text.empty())
            m_file.notices.push_back({"META", fmt::format("{} is missing; the file has {} {}.", key, count, things),
                                      std::nullopt, "Add it, so that a file cut short is noticed."});
        else if (!said || said->decimals != 0 || said->digits != static_cast<std::int64_t>(count))
            refuse(whereOf(key), fmt::format("{} is {}, and the file has {} {}.", key, shown(text), count, things),
                   "See that the file is whole, then correct the number.");
    }

    Findings* m_findings;
    PbFile m_file;
    std::map<std::string, std::string> m_lines; ///< of the keys of META
    std::vector<std::string> m_places;          ///< of the projects
};

/// Mostly plain ASCII: 64 bytes at a time up to the first that is not.
std::optional<std::size_t> firstWrongByte(std::string_view text)
{
    std::size_t i = 0;
    const auto isAscii = [&](std::size_t from) {
        std::array<std::uint64_t, 8> words{};
        std::memcpy(words.data(), text.data() + from, sizeof words);
        std::uint64_t any = 0;
        for (const std::uint64_t word : words)
            any |= word;
        return (any & 0x8080808080808080U) == 0;
    };
    while (i < text.size()) {
        while (i + 64 <= text.size() && isAscii(i))
            i += 64;
        const std::size_t until = std::min(i + 64, text.size());
        while (i < until) {
            const std::optional<Utf8Character> character = characterAt(text, i);
            if (!character)
                return i;
            i += character->bytes;
        }
    }
    return std::nullopt;
}

} // namespace

std::string PbFile::metaOf(std::string_view key) const
{
    const auto found = std::ranges::find_if(meta, [&](const auto& row) { return row.first == key; });
    return found == meta.end() ? "" : found->second;
}

Result<PbFile> readPb(std::string_view text)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (text.size() > mostBytes)
        return tl::unexpected(Problems{{"", "The file is larger than 64 MiB.", "Count in smaller parts."}});
    if (const auto byte = firstWrongByte(text))
        return tl::unexpected(
            Problems{{fmt::format("byte {}", *byte + 1), "The file is not UTF-8 text.", "Save it as UTF-8."}});
    Findings findings;
    PbFile file = PbReader(findings).read(text);
    if (!findings.empty())
        return tl::unexpected(findings.problems());
    return file;
}

} // namespace purse
