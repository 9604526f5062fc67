// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/accounts.hpp>
#include <purse/model/document.hpp>
#include <purse/model/problem.hpp>

#include <string>
#include <vector>

namespace purse {

struct StatementLine {
    std::string label;
    Decimal amount;
    std::string because;

    friend bool operator==(const StatementLine&, const StatementLine&) = default;
};

/// One account of one member in one period: opening plus lines is closing, exactly.
struct Statement {
    std::string period;
    std::string member;
    std::string account;
    Decimal opening;
    std::vector<StatementLine> lines;
    Decimal closing;

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// Keeps the accounts through every period. The order of entries and members changes nothing but the order of statements.
/// @return by period, member and account, or what leaves the range of nine digits before the point
Result<std::vector<Statement>> statementsOf(const AccountsFile& file);

/// The same accounts with the closing balances as opening ones, and no period yet.
AccountsFile nextAccounts(const AccountsFile& file, const std::vector<Statement>& statements);

/// The document with closing balances as answers, for every account that names a question.
/// @return what does not fit: a question or a member that is not there, an answer of another kind
Result<Document> withBalances(Document document, const AccountsFile& file, const std::vector<Statement>& statements);

} // namespace purse
