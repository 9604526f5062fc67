// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/field.hpp>
#include <purse/document/payslips.hpp>
#include <purse/document/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace purse {
namespace {

constexpr std::size_t mostSlips = 20'000;
constexpr std::array<std::string_view, 10> names{"person",  "month", "gross", "tax",         "ni",
                                                 "pension", "loan",  "net",   "employer_ni", "employer_pension"};

/// A line of a table, or an object of a list: texts by name, as a JSON object, so that one reader reads both.
struct Row {
    std::string where;
    Json::Object cells;
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

/// Cells of one line; a quoted cell may hold the separator, and "" stands for a quotation mark.
std::vector<std::string> cellsOf(std::string_view line, char separator)
{
    std::vector<std::string> cells(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[++i];
        else if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == separator && !isQuoted)
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    for (std::string& cell : cells)
        cell = std::string(trimmed(cell));
    return cells;
}

std::string namesInWords() { return fmt::format("{}", fmt::join(names, ", ")); }

/// @return the names of the columns; a problem for one that nobody knows
std::vector<std::string> headOf(std::string_view line, char separator, Findings& findings)
{
    std::vector<std::string> head = cellsOf(line, separator);
    for (const std::string& name : head)
        if (std::ranges::find(names, name) == names.end())
            findings.add({"line 1", fmt::format("There is no column {}.", shown(name)),
                          "The columns are: " + namesInWords() + "."});
    if (std::set<std::string>(head.begin(), head.end()).size() != head.size())
        findings.add({"line 1", "A column is there twice.", "Name each once."});
    return head;
}

std::vector<Row> rowsOfTable(std::string_view text, Findings& findings)
{
    std::vector<Row> rows;
    std::vector<std::string> head;
    char separator = ',';
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty())
            continue;
        if (head.empty()) {
            separator =
                line.find(',') == std::string_view::npos && line.find(';') != std::string_view::npos ? ';' : ',';
            head = headOf(line, separator, findings);
            continue;
        }
        Row row{fmt::format("line {}", number), {}};
        const std::vector<std::string> cells = cellsOf(line, separator);
        if (cells.size() > head.size())
            findings.add({row.where, "There are more cells than columns.", "Quote cells that hold the separator."});
        for (std::size_t k = 0; k < std::min(cells.size(), head.size()); ++k)
            if (!cells[k].empty())
                row.cells[head[k]] = Json{cells[k]};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> rowsOfList(const Json& json, Findings& findings)
{
    std::vector<Row> rows;
    const auto* list = json.as<Json::List>();
    if (!list)
        findings.add({"", "Payslips in JSON are a list of objects.", "Begin with [ and write one object for each."});
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const std::string where = fmt::format("/{}", i);
        if (const auto* object = (*list)[i].as<Json::Object>())
            rows.push_back({where, *object});
        else
            findings.add(
                {where, "A payslip should be an object.", "Write {\"person\": \"…\", \"month\": \"2025-06\", …}."});
    }
    return rows;
}

class SlipReader {
public:
    SlipReader(Findings& findings, int minorDigits) : m_findings(&findings), m_minorDigits(minorDigits) {}

    PaidSlip read(const Row& row)
    {
        const Json json{row.cells};
        UnknownKeys unknown;
        const Field field(&json, row.where, *m_findings, unknown);
        Fields fields(field, unknown);
        PaidSlip slip;
        slip.where = row.where;
        slip.member = fields.required("person").id();
        slip.month = month(fields.required("month"));
        slip.gross = amount(fields.required("gross")).value_or(Money{});
        slip.tax = amount(fields.optional("tax"));
        slip.contributions = amount(fields.optional("ni"));
        slip.pension = amount(fields.optional("pension"));
        slip.loans = amount(fields.optional("loan"));
        slip.net = amount(fields.optional("net"));
        slip.employerContributions = amount(fields.optional("employer_ni"));
        slip.employerPension = amount(fields.optional("employer_pension"));
        fields.keepRest();
        for (const auto& [key, value] : unknown)
            m_findings->add(
                {row.where + "/" + key, "A payslip has no such part.", "Its parts are: " + namesInWords() + "."});
        return slip;
    }

private:
    std::optional<Money> amount(const Field& field) const
    {
        return field.isPresent() ? std::optional(field.money(m_minorDigits)) : std::nullopt;
    }

    static std::chrono::year_month month(const Field& field)
    {
        const std::string text = field.text();
        const std::optional<Date> first = dateFromText(text + "-01");
        if (first)
            return first->year() / first->month();
        if (field.isPresent())
            field.refuse(fmt::format("The month of a payslip is a year and a month; this is {}.", shown(text)),
                         "Write it as 2025-06.");
        return {};
    }

    Findings* m_findings;
    int m_minorDigits;
};

void refuseTwice(const std::vector<PaidSlip>& slips, Findings& findings)
{
    std::map<std::pair<std::string, std::chrono::year_month>, std::string> seen;
    for (const PaidSlip& slip : slips)
        if (const auto [first, isNew] = seen.emplace(std::pair{slip.member, slip.month}, slip.where); !isNew)
            findings.add({slip.where, fmt::format("This person and month are in {} already.", first->second),
                          "Enter one payslip for a person and a month; add amounts of several together."});
}

} // namespace

Result<std::vector<PaidSlip>> readPayslips(std::string_view text, int minorDigits)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    if (const auto byte = firstNonUtf8(text))
        return tl::unexpected(
            Problems{{fmt::format("byte {}", *byte + 1), "The file is not UTF-8 text.", "Save it as \"CSV UTF-8\"."}});
    const std::string_view start = trimmed(text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size())));
    Findings findings;
    std::vector<Row> rows;
    if (start.starts_with('[') || start.starts_with('{')) {
        const Result<Json> json = parseJson(text);
        if (!json)
            return tl::unexpected(json.error());
        rows = rowsOfList(*json, findings);
    } else {
        rows = rowsOfTable(text, findings);
    }
    if (rows.size() > mostSlips)
        findings.add(
            {"", fmt::format("There are more than {} payslips.", mostSlips), "Compare fewer months at a time."});
    if (rows.empty() && findings.empty())
        findings.add({"", "There are no payslips here.",
                      "Write a first line of names (" + namesInWords() + ") and one line for each payslip."});
    std::vector<PaidSlip> slips;
    SlipReader reader(findings, minorDigits);
    for (const Row& row : rows)
        if (slips.size() < mostSlips)
            slips.push_back(reader.read(row));
    if (findings.empty())
        refuseTwice(slips, findings);
    if (!findings.empty())
        return tl::unexpected(findings.problems());
    return slips;
}

} // namespace purse
