// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/calc_columns.hpp>

#include <command/columns_solve.hpp>

#include <purse/document/files.hpp>

#include <CLI/CLI.hpp>

#include <nlohmann/json.hpp>

namespace purse::command {
namespace {

/// Columns where they are wanted, and the line beside them.
Printed written(const std::string& bytes, const std::string& line, const std::string& out, int code)
{
    if (out.empty())
        return {.out = line, .err = {}, .code = code};
    if (out == "-")
        return {.out = bytes, .err = line, .code = code};
    if (const FileResult<void> done = writeFileSafely(out, bytes); !done)
        return refusal({fileTrouble, {done.error().problem}}, false);
    return {.out = line, .err = {}, .code = code};
}

std::string lineOf(const Columns& columns, const ColumnsAnswer& answer)
{
    const LevelSolution& found = answer.solution;
    nlohmann::json json{{"rule", columns.rule},
                        {"rows", answer.awards.size()},
                        {"status", std::string(toText(found.status))},
                        {"level", found.level},
                        {"budget", columns.budget},
                        {"spent", answer.spent},
                        {"residual", answer.spent - columns.budget},
                        {"distance", found.distance}};
    if (!answer.ignored.empty())
        json["ignored"] = answer.ignored;
    return json.dump() + '\n';
}

Printed solve(const Columns& columns, const std::string& out)
{
    Found<ColumnsAnswer> answer = solveColumns(columns);
    if (!answer)
        return refusal(answer.error(), false);
    const bool isClaims = answer->unit == "award"; // with more money than claims, all are paid
    const int code = answer->solution.status == Status::Feasible || isClaims ? done : noSolution;
    const std::string line = lineOf(columns, *answer);
    Columns awards{columns.rule, columns.budget, {}};
    awards.columns.push_back({answer->unit, std::move(answer->awards)});
    return written(out.empty() ? std::string() : columnsBytes(awards), line, out, code);
}

Printed convert(const ColumnsOptions& options)
{
    const Found<Columns> columns = columnsFromCsv(options.csv, options.rule, options.budget);
    if (!columns)
        return refusal(columns.error(), false);
    if (options.out.empty())
        return solve(*columns, {});
    const nlohmann::json line{{"rule", columns->rule}, {"columns", columns->columns.size()}};
    return written(columnsBytes(*columns), line.dump() + '\n', options.out, done);
}

} // namespace

void addColumnsOptions(CLI::App& command, ColumnsOptions& options)
{
    CLI::Option* columns = command.add_option("--columns", options.columns, "Solve a file of columns: docs/columns.md");
    CLI::Option* csv = command.add_option("--columns-from-csv", options.csv, "Take columns from a CSV table");
    command.add_option("--rule", options.rule, "What to do with the CSV table")->needs(csv);
    command.add_option("--budget", options.budget, "What there is for it")->needs(csv);
    command.add_option("--out", options.out, "Where to write columns; -: the output");
    columns->excludes(csv);
}

Printed calcColumns(const ColumnsOptions& options)
{
    if (!options.csv.empty())
        return convert(options);
    const Found<Columns> columns = readColumns(options.columns);
    return columns ? solve(*columns, options.out) : refusal(columns.error(), false);
}

} // namespace purse::command
