// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/import_tables.hpp>
#include <command/load.hpp>

#include <purse/document/files.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>
#include <purse/import/spreadsheet.hpp>
#include <purse/import/words.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>

namespace purse::command {
namespace {

struct Options {
    std::string file;
    std::string into;
    std::string sheet;
    std::vector<std::string> columns;
    std::vector<std::size_t> skipRows;
    std::string decimal;
    std::string delimiter;
    std::string dates;
    std::string output;
    bool leaveOut = false;
    bool dryRun = false;
    bool json = false;
};

tl::unexpected<Trouble> trouble(std::string where, std::string what, std::string hint)
{
    return tl::unexpected(Trouble{refused, {{std::move(where), std::move(what), std::move(hint)}}});
}

/// The sheet that was asked for; else the first that is not hidden and has cells.
Found<Table> sheetOf(std::vector<Table> sheets, const Options& options, ImportReport& report)
{
    const auto wanted = std::ranges::find_if(sheets, [&](const Table& sheet) {
        return options.sheet.empty() ? !sheet.isHidden && (!sheet.rows.empty() || !sheet.problems.empty())
                                     : sheet.name == options.sheet;
    });
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet)
        if (sheet != wanted)
            report.otherSheets.push_back(sheet->name + (sheet->isHidden ? " (hidden)" : ""));
    const std::string others = fmt::format("{}", fmt::join(report.otherSheets, ", "));
    if (wanted == sheets.end())
        return trouble("--sheet",
                       options.sheet.empty() ? "No sheet has cells."
                                             : fmt::format("There is no sheet \"{}\".", options.sheet),
                       others.empty() ? "Choose another file." : "The sheets are: " + others + ".");
    if (!wanted->problems.empty())
        return tl::unexpected(Trouble{refused, wanted->problems});
    return std::move(*wanted);
}

/// How a file of separated values is read: as it seems to be, and as the options say.
Dialect dialectOf(const std::string& bytes, const Options& options, ImportReport& report)
{
    static const std::map<std::string, char> delimiters{{"comma", ','}, {",", ','},   {"semicolon", ';'}, {";", ';'},
                                                        {"tab", '\t'},  {"bar", '|'}, {"|", '|'}};
    SniffedDialect sniffed = sniffDialect(bytes);
    if (!options.delimiter.empty())
        sniffed.dialect.delimiter = delimiters.at(options.delimiter);
    if (!options.decimal.empty()) {
        sniffed.dialect.decimal = options.decimal == "comma" ? DecimalSign::Comma : DecimalSign::Point;
        sniffed.dialect.isDecimalSure = true;
    }
    for (Notice& notice : sniffed.notices)
        if (options.decimal.empty() || notice.where.starts_with("byte"))
            report.notices.push_back(std::move(notice));
    return sniffed.dialect;
}

Found<Table> tableOf(const Options& options, ImportReport& report)
{
    const Found<std::string> bytes = load(options.file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (isSpreadsheet(*bytes)) {
        Result<std::vector<Table>> sheets = readSpreadsheet(*bytes);
        if (!sheets)
            return tl::unexpected(Trouble{refused, sheets.error()});
        return sheetOf(*std::move(sheets), options, report);
    }
    report.dialect = dialectOf(*bytes, options, report);
    Result<Table> table = readCsv(*bytes, *report.dialect);
    return table ? Found<Table>(*std::move(table)) : tl::unexpected(Trouble{refused, table.error()});
}

/// "Pay" or "C", as one of the columns of the table.
std::optional<std::size_t> columnNamed(const ImportReport& report, const std::string& name)
{
    for (std::size_t column = 0; report.plan.headRow && column < report.columns.size(); ++column)
        if (folded(report.table.at(*report.plan.headRow, column).text) == folded(name) && !folded(name).empty())
            return column;
    for (std::size_t column = 0; column < report.columns.size(); ++column)
        if (columnName(column) == name)
            return column;
    return std::nullopt;
}

/// "Pay=current_pay:month": what a person says comes before what was guessed, and takes it from other columns.
Problems takeColumn(ImportReport& report, const std::string& said)
{
    const std::size_t equals = said.rfind('=');
    const std::string name = said.substr(0, equals);
    const std::optional<ColumnPlan> plan =
        equals == std::string::npos ? std::nullopt : columnPlanFromText(said.substr(equals + 1));
    if (!plan)
        return {{"--column", fmt::format("\"{}\" does not say what a column is.", said), columnPlanWords()}};
    const std::optional<std::size_t> column = columnNamed(report, name);
    if (!column)
        return {{"--column", fmt::format("There is no column \"{}\".", name), "Use its head, or its letter."}};
    for (std::size_t other = 0; other < report.columns.size(); ++other)
        if (other != *column && plan->target != Target::Ignore
            && (plan->target == Target::CurrentPay ? report.plan.columns[other] == *plan
                                                   : report.plan.columns[other].target == plan->target
                                                         && report.plan.columns[other].question == plan->question)) {
            report.plan.columns[other] = {};
            report.columns[other] = {{}, "another column was chosen"};
        }
    report.plan.columns[*column] = *plan;
    report.columns[*column] = {*plan, "as you said"};
    return {};
}

Problems planned(const Options& options, const Document& document, ImportReport& report)
{
    GuessedPlan guessed = guessColumns(report.table, document);
    report.plan = std::move(guessed.plan);
    report.columns = std::move(guessed.columns);
    Problems problems;
    for (const std::string& said : options.columns)
        std::ranges::move(takeColumn(report, said), std::back_inserter(problems));
    if (!options.decimal.empty())
        report.plan.decimal = options.decimal == "comma" ? DecimalSign::Comma : DecimalSign::Point;
    if (!options.dates.empty())
        report.plan.dates = options.dates == "day-first" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    for (const std::size_t row : options.skipRows)
        report.plan.skipRows.insert(row - 1);
    report.plan.leavesOutProblems = options.leaveOut;
    if (const Found<LevyLibrary> levies = loadLevies())
        for (const auto& [id, levy] : *levies)
            report.plan.places.insert(levy.place);
    return problems;
}

/// Reads again what it writes, so that no import leaves a document that cannot be opened.
Found<void> write(const Options& options, const Document& document, ImportReport& report)
{
    const Result<Document> changed = applyImport(document, report.preview);
    if (!changed)
        return tl::unexpected(Trouble{refused, changed.error()});
    const std::string text = writeDocument(*changed);
    if (const Result<Document> again = readDocument(text); !again)
        return tl::unexpected(Trouble{refused, again.error()});
    if (options.dryRun)
        return {};
    const std::string& path = options.output.empty() ? options.into : options.output;
    if (const FileResult<void> written = writeFileSafely(path, text); !written)
        return tl::unexpected(Trouble{fileTrouble, {written.error().problem}});
    report.written = path;
    return {};
}

Printed run(const Options& options)
{
    const Found<std::string> text = load(options.into);
    if (!text)
        return refusal(text.error(), options.json);
    const Result<Document> document = readDocument(*text);
    if (!document)
        return refusal({refused, document.error()}, options.json);
    if (isFromNewerProgram(*document))
        return refusal({refused,
                        {{options.into, "This document was written by a newer version of the program.",
                          "Import with that version."}}},
                       options.json);
    ImportReport report{.file = options.file};
    Found<Table> table = tableOf(options, report);
    if (!table)
        return refusal(table.error(), options.json);
    report.table = *std::move(table);
    if (const Problems problems = planned(options, *document, report); !problems.empty())
        return refusal({refused, problems}, options.json);
    report.preview = planImport(*document, report.table, report.plan);
    if (!report.preview.isRefused)
        if (const Found<void> written = write(options, *document, report); !written)
            return refusal(written.error(), options.json);
    return {.out = options.json ? importJson(report) : importText(report, *document),
            .err = {},
            .code = report.preview.isRefused ? refused : done};
}

} // namespace

void addImport(CLI::App& program, Job& job)
{
    CLI::App* import = program.add_subcommand("import", "Take over tables of people, and what members send");
    import->require_subcommand(1);
    auto options = std::make_shared<Options>();
    CLI::App* command = import->add_subcommand("people", "Members from a table: .csv, .xlsx or .ods");
    command->add_option("FILE", options->file, "The table")->required();
    command->add_option("INTO", options->into, "The document, *.purse.json")->required();
    command->add_option("--sheet", options->sheet, "Name of the sheet; else the first that is not hidden");
    command->add_option("--column", options->columns, "What a column is: \"Pay=current_pay:month\"; repeat it");
    command->add_option("--skip-row", options->skipRows, "A row to leave out; repeat it")->check(CLI::PositiveNumber);
    command->add_option("--decimal", options->decimal, "comma or point")->check(CLI::IsMember({"comma", "point"}));
    command->add_option("--delimiter", options->delimiter, "comma, semicolon, tab or bar")
        ->check(CLI::IsMember({"comma", "semicolon", "tab", "bar", ",", ";", "|"}));
    command->add_option("--dates", options->dates, "day-first or month-first, for 3/4/2026")
        ->check(CLI::IsMember({"day-first", "month-first"}));
    command->add_flag("--leave-out", options->leaveOut, "Import the other rows where some have problems");
    command->add_flag("--dry-run", options->dryRun, "Write nothing");
    command->add_flag("--json", options->json, "The same for programs");
    command->add_option("-o,--out", options->output, "Write here, and leave the document as it is");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
    addImportAnswers(*import, job);
}

} // namespace purse::command
