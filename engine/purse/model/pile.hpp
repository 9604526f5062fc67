// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/unknown_keys.hpp>
#include <purse/units/money.hpp>

#include <string>
#include <vector>

namespace purse {

/// An amount that went from one holder of a pile to another.
struct PileMove {
    int round = 1;
    std::string from; ///< id of a holder
    std::string to;
    Money amount;      ///< > 0, and no more than the holder had
    std::string about; ///< why, in the words of whoever moved it; may be empty
    UnknownKeys unknown;

    friend bool operator==(const PileMove&, const PileMove&) = default;
};

/// Money that a group divides by hand: it begins in equal parts, and people move it among themselves, or among lines.
struct Pile {
    std::string id;
    std::string title;
    Money total;                      ///< >= 0
    std::string budget;               ///< id of the budget whose lines hold the money; empty: people hold it
    std::vector<std::string> holders; ///< ids of members, or of lines of the budget
    std::vector<PileMove> moves;      ///< in the order in which they were made
    int round = 1;                    ///< the round that is on
    UnknownKeys unknown;

    friend bool operator==(const Pile&, const Pile&) = default;
};

} // namespace purse
