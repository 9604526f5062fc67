// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/member.hpp>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace purse {

/// Where the questions of a member file come from.
struct DrawnFrom {
    std::string group;                ///< its name
    std::string document;             ///< id of the document; empty: from a pay model
    std::string model;                ///< id of the pay model; empty: from a document
    std::string title;                ///< of the pay model
    std::string fingerprint;          ///< of the questions as they were drawn
    std::vector<std::string> readers; ///< who reads what members send
    UnknownKeys unknown;

    friend bool operator==(const DrawnFrom&, const DrawnFrom&) = default;
};

/// What a group asks its members, and what they need to know to answer.
struct Questionnaire {
    DrawnFrom drawnFrom;
    Currency currency; ///< the group's
    std::string place; ///< the group's
    FullTime fullTime;
    std::vector<Question> questions;

    friend bool operator==(const Questionnaire&, const Questionnaire&) = default;
};

/// What members say of themselves.
struct MemberStatement {
    std::string member; ///< id in the group's document; empty: not known
    std::string name;
    std::optional<WeeklyHours> hoursPerWeek;
    std::optional<Decimal> daysPerWeek;
    std::optional<Decimal> weeksPerYear;
    std::string place;                ///< empty: nothing said
    std::optional<Currency> currency; ///< of the amounts; nothing: the group's
    std::optional<bool> hidden;       ///< no dot in pictures that everybody sees; nothing: not said
    std::map<std::string, Answer> answers;
    UnknownKeys unknown;

    friend bool operator==(const MemberStatement&, const MemberStatement&) = default;
};

/// What stays with the member and is in no file that is sent.
struct Kept {
    std::map<std::string, Answer> answers;    ///< not told, or told only as a part of a total
    std::map<std::string, std::string> notes; ///< by question: for the member alone
    UnknownKeys unknown;

    friend bool operator==(const Kept&, const Kept&) = default;
};

struct Sending {
    int revision = 1; ///< counted from 1
    Date on{};
    MemberStatement statement;
    std::vector<std::string> withdrawn; ///< questions that an earlier sending answered and this one does not
    UnknownKeys unknown;

    friend bool operator==(const Sending&, const Sending&) = default;
};

/// A member's own file. It never leaves the member; what is sent is a SentFile made of it.
struct OwnFile {
    Questionnaire asked;
    MemberStatement statement; ///< as it would be sent now
    Kept kept;
    std::vector<Sending> sendings; ///< all of them, the first one first
    UnknownKeys unknown;

    friend bool operator==(const OwnFile&, const OwnFile&) = default;
};

/// What a member sends: the one sending, and nothing that is kept. There is no room for it in this type.
struct SentFile {
    Questionnaire asked;
    Sending sending;
    UnknownKeys unknown;

    friend bool operator==(const SentFile&, const SentFile&) = default;
};

/// One *.purse-member.json, in either of its two forms.
using MemberFile = std::variant<OwnFile, SentFile>;

} // namespace purse
