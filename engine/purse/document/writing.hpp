// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/json.hpp>
#include <purse/model/document.hpp>

#include <map>
#include <string>
#include <vector>

namespace purse {

/// Turns the parts of a document into JSON values; the mirror of reading.hpp.
class Writing {
public:
    Writing(int minorDigits, const std::vector<Question>& questions, const std::vector<Member>& members = {});

    Json group(const Group& group) const;
    Json question(const Question& question) const;
    Json answers(const std::map<std::string, Answer>& answers) const;
    static Json fullTime(const FullTime& fullTime);
    Json budget(const Budget& budget) const;
    Json contribution(const ContributionPlan& plan) const;
    Json matching(const Matching& matching) const;
    Json payout(const Payout& payout) const;
    Json pile(const Pile& pile) const;
    Json member(const Member& member) const;
    Json model(const PayModel& model) const;
    Json scenario(const Scenario& scenario) const;
    static Json exchangeRate(const ExchangeRate& rate);
    static Json priceLevel(const PriceLevel& level);
    static Json decision(const Decision& decision);

    template <class T, class Write>
    static Json list(const std::vector<T>& all, Write write)
    {
        Json::List entries;
        for (const T& one : all)
            entries.push_back(write(one));
        return {std::move(entries)};
    }
    static Json texts(const std::vector<std::string>& all);

    /// Adds a key, unless it holds an empty text, list or object.
    static void put(Json::Object& object, const std::string& key, Json value);
    /// The object with the keys that this version does not know.
    /// A key inside a part that is no longer there goes with it.
    static Json withUnknown(Json::Object object, const UnknownKeys& unknown);

    /// The same with the digits of somebody's own currency.
    Writing inCurrencyOf(const std::optional<Currency>& own) const;

private:
    Json money(Money amount) const;
    Json rate(Rate rate) const;
    Json employer(const Employer& employer) const;
    Json fund(const Fund& fund) const;
    Json budgetLine(const BudgetLine& line) const;
    Json income(const Income& income) const;
    static Json round(const ProposalRound& round);
    Json amounts(const std::map<std::string, Money>& amounts) const;
    Json takes(const SetTakes& takes) const;
    Json catchUp(const CatchUpTerms& terms) const;
    Json scale(const ContributionScale& scale) const;
    Json bidding(const BiddingRounds& bidding) const;
    Json work(const Work& work) const;
    Json absence(const Absence& absence) const;
    Json answer(const Answer& answer, QuestionKind kind) const;
    Json standIn(const Question& question) const;
    Json parameter(const Parameter& parameter) const;
    void putParameters(Json::Object& object, const Parameters& parameters) const;
    Json step(const Step& step) const;
    Json overrides(const Scenario& scenario) const;

    std::optional<Currency> currencyOf(const std::string& member, const Scenario& scenario) const;

    int m_minorDigits;
    std::map<std::string, Currency> m_currencies; ///< by id, of members who have one of their own
    std::map<std::string, QuestionKind> m_kinds;
};

} // namespace purse
