// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/money.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// What a member of a team set to take of its income, this period and last.
struct Take {
    std::string member;
    Money last{};                 ///< >= 0; nobody who is new has taken anything
    std::optional<Money> asked{}; ///< >= 0; nothing: automatic
};

/// The most that a take can be raised to: the largest of twice the last one, the last one and what was left over, the
/// median of all last takes above zero, and the threshold.
/// @param leftover >= 0, of the last period, @param threshold >= 0
/// @throws AmountOutOfRange beyond the range of Money
/// @source teams of Liberapay
Money mostToTake(Money last, std::span<const Money> lastTakes, Money leftover, Money threshold);

struct PaidTake {
    Money most;    ///< of takes that were set
    Money nominal; ///< what was asked, held at the most; of automatic ones their equal part
    Money paid;
    bool isAutomatic = false;
    bool isHeld = false; ///< at the most
    std::string because;
};

struct PaidTakes {
    std::vector<PaidTake> members;
    Money leftover; ///< of the income
    std::vector<std::string> sentences;
};

/// Pays takes from an income. Automatic takes share what takes that were set leave, equally. Where takes are more than
/// the income, all are paid the same part of theirs. Whole minor units by largest remainders; among equal ones the turn
/// passes on by one place each pay day, in the order of members' names, so that it is not always the same who gets less.
/// @param payDay counts pay days, >= 0
/// @throws std::invalid_argument for negative numbers or a name that occurs twice
PaidTakes payTakes(std::span<const Take> takes, Money income, Money lastLeftover, Money threshold, std::uint64_t payDay,
                   int minorDigits = 2);

} // namespace purse
