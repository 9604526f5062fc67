// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/claim_of.hpp>
#include <purse/model/member.hpp>
#include <purse/model/pay_model.hpp>
#include <purse/model/question.hpp>

#include <cmath>
#include <deque>
#include <string>
#include <vector>

namespace purse::test {

inline Decimal decimal(const char* text) { return *Decimal::fromText(text); }
inline Percent percent(const char* text) { return {decimal(text)}; }
inline Money pounds(double amount) { return roundToMinor(100.0 * amount); }
inline Rate rate(double amount, Per per) { return {pounds(amount), per}; }

inline Question question(std::string id, QuestionKind kind)
{
    Question asked;
    asked.id = id;
    asked.text = std::move(id);
    asked.kind = kind;
    return asked;
}
inline Question withStandIn(Question asked, StandIn standIn)
{
    asked.standIn = std::move(standIn);
    return asked;
}
/// A question whose answer is a total in place of answers to the others.
inline Question totalOf(Question asked, std::vector<std::string> covers)
{
    asked.covers = std::move(covers);
    return asked;
}

inline Member member(std::string id, const char* hours = "37.5")
{
    Member made;
    made.id = std::move(id);
    made.work.hoursPerWeek = {decimal(hours)};
    return made;
}

inline Step step(std::string id, std::string kind, Parameters parameters)
{
    return {
        .id = std::move(id), .kind = std::move(kind), .label = {}, .parameters = std::move(parameters), .unknown = {}};
}
inline Step base(double amount, Per per, std::string id = "base")
{
    return step(std::move(id), "base", {{"rate", {rate(amount, per)}}});
}
inline Parameters item(const char* question, const char* points)
{
    return {{"question", {std::string(question)}}, {"percent", {percent(points)}}};
}
inline Step uplift(std::vector<Parameters> items, Parameters more = {}, std::string id = "uplift")
{
    more.set("items", {std::move(items)});
    return step(std::move(id), "uplift", std::move(more));
}
inline Step proRate(const char* by = "hours", std::vector<std::string> steps = {}, std::string id = "pro_rate")
{
    Parameters parameters{{"by", {std::string(by)}}};
    if (!steps.empty())
        parameters.set("steps", {std::move(steps)});
    return step(std::move(id), "pro_rate", std::move(parameters));
}

/// A few people, the questions they answered and the steps that turn answers into claims.
class Workplace {
public:
    std::vector<Question> questions;
    std::deque<Member> members; ///< references to members stay good
    FullTime fullTime;
    Date yearStart{std::chrono::year{2025}, std::chrono::April, std::chrono::day{1}};
    PayModel model;

    Member& add(Member made) { return members.emplace_back(std::move(made)); }

    std::vector<Person> people() const
    {
        std::vector<Person> all;
        for (std::size_t i = 0; i < members.size(); ++i)
            all.push_back(personOf(members[i], "/members/" + std::to_string(i), fullTime, yearStart));
        return all;
    }
    Claim claim(std::size_t i = 0, const Unknown& unknown = {}) const
    {
        const std::vector<Person> all = people();
        return claimOf(model, "/models/0", all[i],
                       {.answers = AnswerBook(questions, all, fullTime),
                        .fullTime = fullTime,
                        .yearStart = yearStart,
                        .unknown = unknown});
    }
    /// What the model says is due to a member: pounds a year, to the penny.
    Money due(std::size_t i = 0) const { return roundToMinor(claim(i).total(0.0)); }
    Money counted(std::size_t i = 0) const { return roundToMinor(claim(i).counted(0.0)); }
};

/// Whether lines add up to the total, and counted parts to what counts, at a level of the unknown.
inline bool addsUp(const Claim& claim, double level)
{
    double total = 0.0;
    double counted = 0.0;
    for (const ClaimLine& line : claim.lines) {
        total += line.amount(level);
        counted += line.counted(level);
    }
    const double tolerance = 1e-9 * std::max(1e4, std::fabs(total));
    return std::fabs(total - claim.total(level)) <= tolerance && std::fabs(counted - claim.counted(level)) <= tolerance;
}

} // namespace purse::test
