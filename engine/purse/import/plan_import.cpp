// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/field_changes.hpp>
#include <purse/import/preview.hpp>
#include <purse/import/row_reader.hpp>
#include <purse/import/words.hpp>

#include <purse/document/edit.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace purse {
namespace {

constexpr std::size_t mostMembers = 10'000;

/// The rows of a table, one after the other.
class Planner {
public:
    Planner(const Document& document, const Table& table, const ImportPlan& plan)
        : m_document(document), m_table(table), m_plan(plan)
    {
        for (std::size_t i = 0; i < document.members.size(); ++i) {
            m_byId.emplace(document.members[i].id, i);
            m_byName[document.members[i].name].push_back(i);
        }
    }

    ImportPreview run()
    {
        checkColumns();
        const std::size_t first = m_plan.headRow ? *m_plan.headRow + 1 : 0;
        for (std::size_t row = first; m_preview.problems.empty() && row < m_table.rows.size(); ++row)
            m_rows.push_back(row);
        std::erase_if(m_rows, [&](std::size_t row) { return m_plan.skipRows.contains(row); });
        for (const std::size_t row : m_rows)
            m_said.insert(RowReader(m_document, m_table, m_plan, row, m_preview).said());
        for (const std::size_t row : m_rows)
            readRow(row);
        if (m_preview.rows.empty() && m_preview.problems.empty())
            refuse("There is nobody in this table.", "Choose another sheet, or say which column holds the names.");
        if (m_document.members.size() + m_preview.rows.size() > mostMembers)
            refuse(fmt::format("A document has at most {} members.", mostMembers), "Import fewer people.");
        for (const Member& member : m_document.members)
            if (!m_seen.contains(member.id))
                m_preview.absent.push_back(member.id);
        m_preview.isRefused = !m_preview.problems.empty() && (!m_plan.leavesOutProblems || m_preview.rows.empty());
        return std::move(m_preview);
    }

private:
    void refuse(std::string what, std::string hint)
    {
        m_preview.problems.push_back({std::nullopt, std::nullopt, std::move(what), std::move(hint)});
    }

    void checkColumns()
    {
        const auto has = [&](Target target) {
            return std::ranges::find(m_plan.columns, target, &ColumnPlan::target) != m_plan.columns.end();
        };
        if (!has(Target::Id) && !has(Target::Name) && !has(Target::GivenName) && !has(Target::FamilyName))
            refuse("No column holds names or ids.", "Say which one does.");
        std::map<std::string, std::size_t> taken;
        for (std::size_t column = 0; column < m_plan.columns.size(); ++column) {
            const ColumnPlan& each = m_plan.columns[column];
            if (each.target == Target::Ignore)
                continue;
            if (each.target == Target::AnswerTo && !findById(m_document.questions, each.question))
                m_preview.problems.push_back({std::nullopt, column,
                                              fmt::format("The document has no question {}.", each.question),
                                              "Use the id of one of its questions."});
            const std::string key = each.target == Target::Hours ? "hours" : toText(each);
            if (const auto [before, isNew] = taken.emplace(key, column); !isNew)
                m_preview.problems.push_back(
                    {std::nullopt, column,
                     fmt::format("{} is taken for the same.", headOf(m_table, m_plan, before->second)),
                     "Let one of the two columns be ignored."});
        }
    }

    /// The member of the document that a row is about; nothing: somebody new, or a problem. Somebody whose id another
    /// row names is nobody else's namesake.
    std::optional<std::size_t> memberOf(RowReader& reader, const std::string& id, const std::string& name)
    {
        if (const auto found = m_byId.find(id); found != m_byId.end())
            return found->second;
        const auto found = m_byName.find(name);
        if (name.empty() || found == m_byName.end())
            return std::nullopt;
        std::vector<std::size_t> namesakes = found->second;
        std::erase_if(namesakes, [&](std::size_t each) { return m_said.contains(m_document.members[each].id); });
        if (namesakes.size() > 1)
            reader.refuse(std::nullopt, fmt::format("{} people of the document are called {}.", namesakes.size(), name),
                          "Write their ids in a column of the table.");
        if (namesakes.size() != 1)
            return std::nullopt;
        const std::string& known = m_document.members[namesakes.front()].id;
        if (!id.empty())
            reader.remark(std::nullopt, fmt::format("The document knows no id {}; {} is found by name and stays {}.",
                                                    id, name, known));
        return namesakes.front();
    }

    void readRow(std::size_t row)
    {
        RowReader reader(m_document, m_table, m_plan, row, m_preview);
        if (reader.isEmpty())
            return;
        const std::string id = reader.id();
        const std::string name = reader.name();
        if (id.empty() && name.empty()) {
            reader.refuse(std::nullopt, "This row has no name.", "Write the name, or leave the row out.");
            return;
        }
        const std::optional<std::size_t> index = memberOf(reader, id, name);
        const Member* before = index ? &m_document.members[*index] : nullptr;
        const std::string key = before ? before->id : id.empty() ? "name " + name : id;
        if (before)
            m_seen.insert(before->id);
        if (const auto [first, isNew] = m_keys.emplace(key, row); !isNew)
            reader.refuse(std::nullopt,
                          fmt::format("{} is in row {} already.", name.empty() ? id : name, first->second + 1),
                          "Keep one of the two rows; people of one name need ids of their own.");
        ImportedRow imported{.row = row, .index = index};
        if (before)
            imported.member = *before;
        if (!name.empty())
            imported.member.name = name;
        reader.read(imported.member, !before);
        if (reader.hasProblems())
            return;
        if (!before)
            imported.member.id = newId(id, name);
        imported.changes = changesOf(m_document, before, imported.member);
        m_preview.rows.push_back(std::move(imported));
    }

    /// As freeId() makes one, among the new ones as well.
    std::string newId(const std::string& id, const std::string& name)
    {
        if (!id.empty())
            return id;
        const std::string wanted = idFrom(folded(name));
        std::string made = wanted;
        for (int number = 2; m_byId.contains(made) || m_newIds.contains(made) || m_said.contains(made); ++number)
            made = wanted + "-" + std::to_string(number);
        m_newIds.insert(made);
        return made;
    }

    const Document& m_document;
    const Table& m_table;
    const ImportPlan& m_plan;
    ImportPreview m_preview;
    std::vector<std::size_t> m_rows;
    std::map<std::string, std::size_t> m_byId;
    std::map<std::string, std::vector<std::size_t>> m_byName;
    std::map<std::string, std::size_t> m_keys; ///< rows by whom they are about
    std::set<std::string> m_seen;
    std::set<std::string> m_newIds;
    std::set<std::string> m_said; ///< ids that the table names
};

} // namespace

std::string placeOf(const CellRemark& remark, const Table& table, const ImportPlan& plan)
{
    const auto head = [&] {
        const std::string name = headOf(table, plan, *remark.column);
        return name == "column " + columnName(*remark.column) ? std::string() : " (" + name + ")";
    };
    if (remark.row && remark.column)
        return cellName(*remark.row, *remark.column) + head();
    if (remark.row)
        return fmt::format("row {}", *remark.row + 1);
    return remark.column ? "column " + columnName(*remark.column) + head() : std::string();
}

ImportPreview planImport(const Document& document, const Table& table, const ImportPlan& plan)
{
    return Planner(document, table, plan).run();
}

Result<Document> applyImport(const Document& document, const ImportPreview& preview)
{
    Document changed = document;
    if (preview.isRefused) {
        Problems problems;
        for (const CellRemark& each : preview.problems)
            problems.push_back(
                {each.row && each.column ? cellName(*each.row, *each.column) : "", each.what, each.hint});
        return tl::unexpected(std::move(problems));
    }
    for (const ImportedRow& row : preview.rows) {
        if (row.index)
            changed.members.at(*row.index) = row.member;
        else
            changed.members.push_back(row.member);
    }
    return changed;
}

} // namespace purse
