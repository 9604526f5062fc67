// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/field.hpp>
#include <purse/model/document.hpp>

#include <map>
#include <span>
#include <string>

namespace purse {

/// Of what one member sends, counted from 1.
inline constexpr int mostRevisions = 1'000'000;

/// What the parts of a file need to know of each other while they are read.
struct Reading {
    int minorDigits = 2; ///< of the file's currency
    std::vector<Question> questions;
    std::set<std::string> badQuestions;               ///< could not be read in full, so answers to them are not judged
    std::vector<PayModel> models;                     ///< as far as they could be read
    std::map<std::string, Currency> memberCurrencies; ///< by id, of those who have one of their own

    void add(Question question)
    {
        m_byId.emplace(question.id, questions.size());
        questions.push_back(std::move(question));
    }
    const Question* question(const std::string& id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? nullptr : &questions[found->second];
    }

private:
    std::map<std::string, std::size_t> m_byId;
};

Group readGroup(const Field& field, Reading& reading);
FullTime readFullTime(const Field& field);
Question readQuestion(const Field& field, Reading& reading);
ExchangeRate readExchangeRate(const Field& field);
PriceLevel readPriceLevel(const Field& field);
Budget readBudget(const Field& field, const Reading& reading);
ContributionPlan readContribution(const Field& field, const Reading& reading);
Matching readMatching(const Field& field, const Reading& reading);
Payout readPayout(const Field& field, const Reading& reading);
Pile readPile(const Field& field, const Reading& reading);
Member readMember(const Field& field, const Reading& reading);
PayModel readModel(const Field& field, const Reading& reading);
Scenario readScenario(const Field& field, const Reading& reading);
Decision readDecision(const Field& field);

/// Answers by the id of their question.
/// @param own the currency of the person who answers; nothing: the group's
std::map<std::string, Answer> readAnswers(const Field& field, const Reading& reading,
                                          const std::optional<Currency>& own);

/// The settings of one step or fit, or other settings for it.
struct ParametersRequest {
    std::span<const ParameterKind> kinds;
    std::span<const Step> earlier; ///< steps that a setting may name
    bool mayLeaveOut = false;      ///< an override names only what it changes
};
Parameters readParameters(Fields& fields, const ParametersRequest& request, const Reading& reading);

} // namespace purse
