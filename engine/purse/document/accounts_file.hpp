// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/accounts.hpp>
#include <purse/model/problem.hpp>

#include <string>
#include <string_view>

namespace purse {

/// Reads accounts, *.purse-accounts.json. All problems come together, as with documents.
/// @param notices takes the keys that this version does not know (they are kept); nullptr: nobody asks
Result<AccountsFile> readAccounts(std::string_view json, Notices* notices = nullptr);

/// The canonical text: what was read and is written again gives the same bytes.
std::string writeAccounts(const AccountsFile& file);

} // namespace purse
