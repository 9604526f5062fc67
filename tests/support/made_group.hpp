// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>
#include <purse/document/levy_file.hpp>
#include <purse/model/document.hpp>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace purse::made {

inline Decimal decimal(const char* text) { return *Decimal::fromText(text); }
inline Percent percent(const char* text) { return {decimal(text)}; }
inline Money money(std::int64_t major) { return Money::fromMinor(major * 100); }

inline const LevyLibrary& levies()
{
    static const LevyLibrary all = [] {
        auto read = readLevies(std::filesystem::path(PURSE_SOURCE_DIR) / "scenarios" / "levies");
        if (!read)
            throw std::runtime_error("the levy files of this tree are not readable: " + read.error().front().what);
        return *read;
    }();
    return all;
}

inline Member member(const std::string& id, const char* hours)
{
    Member member;
    member.id = id;
    member.name = id;
    member.work.hoursPerWeek = {decimal(hours)};
    return member;
}

inline Question question(const std::string& id, QuestionKind kind)
{
    Question question;
    question.id = id;
    question.text = id;
    question.kind = kind;
    return question;
}

inline Parameters item(const std::string& id, const char* points)
{
    return Parameters{{"question", {id}}, {"percent", {percent(points)}}};
}

inline Step step(const std::string& id, const std::string& kind, Parameters parameters)
{
    return {.id = id, .kind = kind, .label = {}, .parameters = std::move(parameters), .unknown = {}};
}

/// Base, uplifts for children (5% each) and the city (10%), hours; the base rate solved to the budget.
inline PayModel upliftModel()
{
    PayModel model;
    model.id = "uplifts";
    model.title = "Uplifts";
    model.steps = {step("base", "base", {{"rate", {Rate{money(30000), Per::Year}}}}),
                   step("uplifts", "uplift", {{"items", {std::vector{item("children", "5"), item("city", "10")}}}}),
                   step("hours", "pro_rate", {{"by", {std::string("hours")}}})};
    model.fit.kind = "solve";
    model.fit.parameters = {{"unknown", {std::string("base_rate")}}};
    return model;
}

/// The same claims, divided by a rule.
inline PayModel dividedModel(const std::string& rule)
{
    PayModel model = upliftModel();
    model.id = rule;
    model.fit = {.kind = rule, .parameters = {}, .unknown = {}};
    return model;
}

inline Scenario scenario(const std::string& model)
{
    Scenario scenario;
    scenario.id = model;
    scenario.title = model;
    scenario.model = model;
    scenario.budget = "pay";
    scenario.levy = "gb-2025-26";
    return scenario;
}

/// Four people in the United Kingdom in 2025/26 with a budget of 120,000 for pay.
inline Document fourPeople()
{
    Document document;
    document.id = "four-people";
    document.group.name = "Four people";
    document.group.employer.allowance = Employer::Claimed::Yes;
    document.group.employer.pension = PensionScheme{.arrangement = PensionScheme::Arrangement::ReliefAtSource,
                                                    .base = PensionScheme::Base::Band,
                                                    .employee = percent("5"),
                                                    .employer = percent("3"),
                                                    .unknown = {}};
    document.questions = {question("children", QuestionKind::Count), question("city", QuestionKind::YesNo)};
    document.members = {member("amina", "37.5"), member("bao", "30"), member("carla", "18.75"),
                        member("dmitri", "37.5")};
    document.members[0].answers = {{"children", Answer{Decimal{2}}}, {"city", Answer{true}}};
    document.members[1].answers = {{"children", Answer{Decimal{0}}}, {"city", Answer{false}}};
    document.members[2].answers = {{"children", Answer{Decimal{1}}}, {"city", Answer{NotStated{}}}};
    document.members[3].answers = {{"children", Answer{Decimal{0}}}, {"city", Answer{true}}};
    for (Member& person : document.members)
        person.currentPay = Rate{money(24000), Per::Year};
    document.budgets = {
        {.id = "pay",
         .title = "Year",
         .lines = {{.id = "wages", .title = "Wages", .amount = {money(120000), Per::Year}, .pay = true, .unknown = {}}},
         .unknown = {}}};
    document.models = {upliftModel(), dividedModel("proportional"), dividedModel("cea"), dividedModel("cel")};
    for (const PayModel& model : document.models)
        document.scenarios.push_back(scenario(model.id));
    return document;
}

} // namespace purse::made
