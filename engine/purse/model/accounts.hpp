// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/unknown_keys.hpp>
#include <purse/units/decimal.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// Something that happens to an account: hours worked, credits paid out. How much it counts is here, once for everybody.
struct EntryKind {
    std::string id;
    std::string title;
    Decimal times{1};               ///< what one of it counts; negative: it takes away
    std::optional<Decimal> above;   ///< only what is above this counts: years over 49
    std::optional<Decimal> most;    ///< at most so much counts in one period
    std::optional<Decimal> fillsTo; ///< it fills up to this what earlier kinds add in the same period, and no further
    UnknownKeys unknown;

    friend bool operator==(const EntryKind&, const EntryKind&) = default;
};

/// An account that every member has: of hours, credits, points or money.
struct Account {
    std::string id;
    std::string title;
    std::string unit;              ///< "credits"
    int digits = 9;                ///< after the point, to which every line is rounded: 2 for money
    Percent carries{Decimal{100}}; ///< how much of the opening balance is carried over
    Decimal eachPeriod;            ///< added in every period: -42 for a quota of hours
    std::vector<EntryKind> entries;
    std::optional<Decimal> least; ///< of the closing balance
    std::optional<Decimal> cap;
    std::string passesTo; ///< a later account that takes what is above the cap; empty: it lapses
    std::string question; ///< of a document, that the closing balance answers; empty: none
    UnknownKeys unknown;

    friend bool operator==(const Account&, const Account&) = default;
};

/// A member of the group, with the balances before the first period.
struct AccountHolder {
    std::string id;
    std::map<std::string, Decimal> opening;    ///< by account; absent: 0
    std::map<std::string, Decimal> eachPeriod; ///< where it is not what the account says
    UnknownKeys unknown;

    friend bool operator==(const AccountHolder&, const AccountHolder&) = default;
};

struct AccountEntry {
    std::string member;
    std::string account;
    std::string entry;
    Decimal amount;
    UnknownKeys unknown;

    friend bool operator==(const AccountEntry&, const AccountEntry&) = default;
};

struct AccountPeriod {
    std::string id;
    std::string title;
    std::vector<AccountEntry> entries;
    UnknownKeys unknown;

    friend bool operator==(const AccountPeriod&, const AccountPeriod&) = default;
};

/// Balances that are kept from one period to the next: one *.purse-accounts.json file.
struct AccountsFile {
    std::string title;
    std::string source;
    std::vector<Account> accounts;
    std::vector<AccountHolder> members;
    std::vector<AccountPeriod> periods; ///< the first one first
    UnknownKeys unknown;

    friend bool operator==(const AccountsFile&, const AccountsFile&) = default;
};

} // namespace purse
