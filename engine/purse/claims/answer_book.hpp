// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/person.hpp>
#include <purse/model/question.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace purse {

/// An answer as a step uses it. Refers to a person and a question that outlive it.
struct Told {
    double number = 0.0;       ///< count, level, points; 1 or 0 for yes or no; minor units a year for money
    std::string_view choice{}; ///< for a choice
    bool stated = false;
    bool counts = false;       ///< stated, or the group agreed on something that stands in
    std::string_view remark{}; ///< for what is not stated: what stands in, in words
    const Person* person = nullptr;
    const Question* question = nullptr; ///< nothing: nobody asked

    /// JSON pointer of the answer, or of the member where there is none.
    std::string input() const;
};

/// A sum given instead of reasons.
struct ToldTotal {
    const Question* question = nullptr;
    double amount = 0.0; ///< percentage points, or minor units a year
    std::string input{};
};

/// Questions and everybody's answers, with what stands in where somebody would rather not say. Refers to questions and
/// people that outlive it.
class AnswerBook {
public:
    AnswerBook(std::span<const Question> questions, std::span<const Person> people, const FullTime& fullTime);

    const Question* question(const std::string& id) const;
    std::span<const Question> questions() const { return m_questions; }
    std::span<const Person> people() const { return m_people; }

    /// The answer, or its stand-in. An unknown question counts as nothing.
    Told told(const Person& person, const std::string& question) const;

    /// Whether this person declared any total at all.
    bool declaresTotals(const Person& person) const;

    /// The middle of everybody's pay today, minor units a year; nothing where fewer than three are known.
    const std::optional<double>& medianToday() const { return m_medianToday; }

    /// The total that this person declared in place of answers to some of these questions.
    std::optional<ToldTotal> total(const Person& person, std::span<const std::string> questions) const;

private:
    Told standIn(const Question& question) const;
    /// @param person whose currency amounts are in; nothing: the group's
    double amountOf(const Question& question, const Answer& answer, const Person* person) const;

    std::span<const Question> m_questions;
    std::span<const Person> m_people;
    std::map<std::string, const Question*> m_byId;
    std::map<std::string, double> m_medians; ///< of stated answers, for the questions that ask for it
    std::optional<double> m_medianToday;
    FullTime m_fullTime;
};

} // namespace purse
