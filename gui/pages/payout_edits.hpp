// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/entry_table_model.hpp"
#include "gui/models/format.hpp"

#include <purse/compare/payout_outcome.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse::gui {

/// What a payout goes by.
enum class PayoutWay { Takes, Credit, Streams };

PayoutWay wayOf(const Payout& payout);

/// Goes by another way from now on; what was written down for the way before is gone.
void setWay(Payout& payout, PayoutWay way);

/// A payout by takes at the end of the document, for everybody who can take part.
void appendPayout(Document& document, const std::string& title);

/// Who is no longer among those who take part is taken out of everything that is written down.
/// @param members empty: everybody
void setMembers(Payout& payout, const std::vector<std::string>& members);

void appendStream(Payout& payout, const std::string& title);

/// The members of a payout as rows: what was written down for each, what can be typed, and what is paid.
struct PayoutTable {
    std::vector<EntryTableModel::Column> columns;
    std::vector<EntryTableModel::Row> rows;
    std::vector<QString> reasons;
    std::vector<std::string> members; ///< ids, by row
};
PayoutTable payoutTable(const Document& document, const Payout& payout, const PayoutOutcome& outcome,
                        const Format& format);

/// Takes over a number that was typed into a column of that table.
/// @param number nothing: the cell was emptied
void enter(Payout& payout, const std::string& member, int column, const std::optional<Decimal>& number,
           int minorDigits);

} // namespace purse::gui
