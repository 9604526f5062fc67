// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/unknown_keys.hpp>
#include <purse/units/decimal.hpp>
#include <purse/units/money.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// What members set to take of the money of one pay day. Who asks for nothing has an equal part of what is left.
struct SetTakes {
    int payDay = 1;                    ///< counts pay days: spare minor units pass on from one to the next
    Money threshold;                   ///< to which every take may be raised
    Money leftover;                    ///< of the last pay day
    std::map<std::string, Money> last; ///< by member; whoever is not named took nothing
    std::map<std::string, Money> asked;
    UnknownKeys unknown;

    friend bool operator==(const SetTakes&, const SetTakes&) = default;
};

/// A payout in proportion to credit that catches up on what was paid before.
struct CatchUpTerms {
    std::map<std::string, Decimal> credit; ///< of all time, >= 0
    std::map<std::string, Money> paid;     ///< of all time
    Decimal least;                         ///< of a plain share by credit, 0 to 1
    std::optional<Decimal> most;           ///< 1 or more
    UnknownKeys unknown;

    friend bool operator==(const CatchUpTerms&, const CatchUpTerms&) = default;
};

/// A kind of work with a part of the money of its own.
struct WorkStream {
    std::string title;
    Percent part; ///< of the whole
    std::map<std::string, Decimal> hours;
    UnknownKeys unknown;

    friend bool operator==(const WorkStream&, const WorkStream&) = default;
};

/// Money that goes out to members by what they set, have credit for, or worked. It has one of the three ways.
struct Payout {
    std::string id;
    std::string title;
    Money amount;
    std::vector<std::string> members; ///< who takes part; empty: everybody
    std::optional<SetTakes> takes;
    std::optional<CatchUpTerms> catchUp;
    std::vector<WorkStream> streams;
    UnknownKeys unknown;

    friend bool operator==(const Payout&, const Payout&) = default;
};

} // namespace purse
