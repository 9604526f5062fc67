// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/rate.hpp>
#include <purse/model/subject.hpp>
#include <purse/model/unknown_keys.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace purse {

enum class QuestionKind {
    Count,  ///< whole number: children, years
    Number, ///< any decimal: a share, a level
    Points, ///< percentage points declared without a reason
    Money,  ///< an amount for a period
    YesNo,
    Choice,
};

/// "count", "number", "points", "money", "yes_no", "choice".
std::string_view toText(QuestionKind kind);

/// What part of a member's life a question is about: the page of the form that it stands on.
enum class Topic { Me, Hours, Caring, Costs };

/// What counts for a member who would rather not say. The group chooses beforehand; the member sees it.
struct StandIn {
    enum class Kind { Nothing, GroupMedian, Value };
    Kind kind = Kind::Nothing;
    std::variant<Decimal, Money, bool, std::string> value; ///< for Kind::Value

    friend bool operator==(const StandIn&, const StandIn&) = default;
};

/// Something a model asks members, in plain words.
struct Question {
    struct Choice {
        std::string id;
        std::string text;
        UnknownKeys unknown;
        friend bool operator==(const Choice&, const Choice&) = default;
    };

    std::string id;
    std::string text;
    std::string why;  ///< why we ask
    std::string unit; ///< "children", "hours a week"; for display
    QuestionKind kind = QuestionKind::Count;
    Per per = Per::Month;         ///< for money: the period that the answer is for
    std::vector<Choice> choices;  ///< for choice
    std::optional<Decimal> least; ///< range for count, number, points (and money, in major units)
    std::optional<Decimal> most;
    bool sensitive = false;
    std::optional<Subject> concerns; ///< where the law may look at the answer
    std::optional<Topic> topic;      ///< nothing: as topicOf() has it
    bool need = false; ///< a money answer that counts as a need (for coverage, and as the needs step's default)
    std::vector<std::string> covers; ///< for a declared total: the questions whose answers it stands in for
    StandIn standIn;
    UnknownKeys unknown;

    friend bool operator==(const Question&, const Question&) = default;
};

/// The page of the form for a question: the one it names, else by what it concerns and its kind.
Topic topicOf(const Question& question);

struct NotStated {
    friend bool operator==(NotStated, NotStated) = default;
};

/// A sum given instead of reasons: money for needs, percentage points for uplifts.
struct DeclaredTotal {
    std::variant<Decimal, Money> total;
    friend bool operator==(const DeclaredTotal&, const DeclaredTotal&) = default;
};

/// A value (of the question's kind), "not stated", or a declared total.
using Answer = std::variant<NotStated, Decimal, Money, bool, std::string, DeclaredTotal>;

} // namespace purse
