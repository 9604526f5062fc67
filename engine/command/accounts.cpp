// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/numbers.hpp>
#include <command/table.hpp>
#include <command/text.hpp>
#include <purse/document/csv.hpp>

#include <purse/compare/statements.hpp>
#include <purse/document/accounts_file.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace purse::command {
namespace {

struct Options {
    std::string file;
    std::string member;
    std::string document;
    bool next = false;
    bool json = false;
    bool csv = false;
};

using Statements = std::vector<Statement>;

std::string titleOr(const std::string& title, const std::string& id) { return visible(title.empty() ? id : title); }

std::string headOf(const Account& account)
{
    return titleOr(account.title, account.id) + (account.unit.empty() ? "" : " (" + visible(account.unit) + ")");
}

/// One account: a row for each member, a column for each period.
std::string accountTable(const AccountsFile& file, const Account& account, const Statements& statements,
                         const Numbers& numbers)
{
    Table table(headOf(account));
    table.addColumn("at first", 0);
    for (std::size_t p = 0; p < file.periods.size(); ++p)
        table.addColumn(titleOr(file.periods[p].title, file.periods[p].id), p + 1);
    for (const AccountHolder& holder : file.members) {
        const auto opening = holder.opening.find(account.id);
        std::vector<std::string> cells{
            numbers.plain((opening == holder.opening.end() ? Decimal{} : opening->second).toText())};
        for (const Statement& statement : statements)
            if (statement.member == holder.id && statement.account == account.id)
                cells.push_back(numbers.plain(statement.closing.toText()));
        table.addRow(visible(holder.id), std::move(cells));
    }
    return table.empty() ? "" : table.print() + "\n";
}

std::string statementText(const AccountsFile& file, const Statement& statement, const Numbers& numbers)
{
    const AccountPeriod& period = *findById(file.periods, statement.period);
    const auto row = [&](const std::string& label, Decimal amount) {
        return "  " + padRight(cut(label, 50), 52) + padLeft(numbers.plain(amount.toText()), 20) + "\n";
    };
    std::string text = titleOr(period.title, period.id) + ": " + headOf(*findById(file.accounts, statement.account))
                       + "\n" + row("Balance before", statement.opening);
    for (const StatementLine& line : statement.lines)
        text += row(visible(line.label), line.amount) + paragraph("    ", visible(line.because), 70);
    return text + row("Balance after", statement.closing) + "\n";
}

std::string textOf(const AccountsFile& file, const Statements& statements, const Options& options)
{
    const Numbers numbers(userLocale(), Currency{});
    std::string text = file.title.empty() ? "" : paragraph("", visible(file.title)) + "\n";
    if (options.member.empty())
        for (const Account& account : file.accounts)
            text += accountTable(file, account, statements, numbers);
    else
        for (const Statement& statement : statements)
            if (statement.member == options.member)
                text += statementText(file, statement, numbers);
    return text;
}

std::string jsonOf(const Statements& statements, const Options& options)
{
    nlohmann::json all = nlohmann::json::array();
    for (const Statement& statement : statements) {
        if (!options.member.empty() && statement.member != options.member)
            continue;
        nlohmann::json lines = nlohmann::json::array();
        for (const StatementLine& line : statement.lines)
            lines.push_back({{"label", line.label}, {"amount", line.amount.toText()}, {"because", line.because}});
        all.push_back({{"period", statement.period},
                       {"member", statement.member},
                       {"account", statement.account},
                       {"opening", statement.opening.toText()},
                       {"lines", lines},
                       {"closing", statement.closing.toText()}});
    }
    return jsonText({{"schema_version", 1}, {"statements", all}});
}

std::string csvOf(const Statements& statements, const Options& options)
{
    std::string text = csvRow({"period", "member", "account", "opening", "closing"});
    for (const Statement& statement : statements)
        if (options.member.empty() || statement.member == options.member)
            text += csvRow({csvText(statement.period), csvText(statement.member), csvText(statement.account),
                            statement.opening.toText(), statement.closing.toText()});
    return text;
}

/// The document with the closing balances as answers.
Printed answered(const AccountsFile& file, const Statements& statements, const Options& options)
{
    const Found<std::string> text = load(options.document);
    if (!text)
        return refusal(text.error(), options.json);
    const Result<Document> document = readDocument(*text);
    if (!document)
        return refusal({refused, document.error()}, options.json);
    const Result<Document> with = withBalances(*document, file, statements);
    return with ? Printed{.out = writeDocument(*with), .err = {}, .code = done}
                : refusal({refused, with.error()}, options.json);
}

Printed run(const Options& options)
{
    const Found<std::string> text = load(options.file);
    if (!text)
        return refusal(text.error(), options.json);
    const Result<AccountsFile> file = readAccounts(*text);
    if (!file)
        return refusal({refused, file.error()}, options.json);
    const Result<Statements> statements = statementsOf(*file);
    if (!statements)
        return refusal({refused, statements.error()}, options.json);
    if (!options.member.empty() && !findById(file->members, options.member))
        return refusal({refused,
                        {{"--member", "There is no member \"" + options.member + "\" in the accounts.",
                          "Use the id of one of the members."}}},
                       options.json);
    if (!options.document.empty())
        return answered(*file, *statements, options);
    return {.out = options.next   ? writeAccounts(nextAccounts(*file, *statements))
                   : options.json ? jsonOf(*statements, options)
                   : options.csv  ? csvOf(*statements, options)
                                  : textOf(*file, *statements, options),
            .err = {},
            .code = done};
}

} // namespace

void addAccounts(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("accounts", "Keep accounts of hours, credits, points or money");
    command->add_option("FILE", options->file, "Accounts, *.purse-accounts.json")->required();
    command->add_option("--member", options->member, "One member's account, line by line");
    CLI::Option* next = command->add_flag("--next", options->next, "Write the file of the next period");
    CLI::Option* answers =
        command->add_option("--answers", options->document, "Write this document with balances as answers");
    CLI::Option* json = command->add_flag("--json", options->json, "The same for programs");
    CLI::Option* csv = command->add_flag("--csv", options->csv, "Opening and closing balances, one line each");
    answers->excludes(next)->excludes(csv);
    csv->excludes(json)->excludes(next);
    json->excludes(next);
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
