// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/made_people.hpp"

#include <purse/claims/catalogue.hpp>

#include <rapidcheck.h>

#include <ostream>

namespace purse {

/// RapidCheck prints a model that breaks a promise by the kinds and settings of its steps.
inline void showValue(const PayModel& model, std::ostream& out)
{
    for (const Step& step : model.steps) {
        out << step.id << " (" << step.kind << "):";
        for (const auto& [key, parameter] : step.parameters.all()) {
            out << " " << key << "=";
            if (const auto* text = std::get_if<std::string>(&parameter.value))
                out << *text;
            else if (const auto* rate = std::get_if<Rate>(&parameter.value))
                out << toText(rate->amount) << "/" << toText(rate->per);
            else if (const auto* percent = std::get_if<Percent>(&parameter.value))
                out << percent->value.toText() << "%";
            else if (const auto* items = std::get_if<std::vector<Parameters>>(&parameter.value))
                out << items->size() << " items";
            else
                out << "...";
        }
        out << "\n";
    }
}

} // namespace purse

namespace purse::test {

/// Questions of every kind, some with stand-ins, and totals that cover others.
inline std::vector<Question> manyQuestions()
{
    Question rent = question("rent", QuestionKind::Money);
    rent.need = true;
    Question place = question("place", QuestionKind::Choice);
    place.choices = {{"city", "City", {}}, {"village", "Village", {}}};
    return {question("children", QuestionKind::Count),
            withStandIn(question("level", QuestionKind::Number), {.kind = StandIn::Kind::GroupMedian, .value = {}}),
            withStandIn(question("city", QuestionKind::YesNo), {.kind = StandIn::Kind::Value, .value = true}),
            question("points", QuestionKind::Points),
            rent,
            question("benefits", QuestionKind::Money),
            place,
            totalOf(question("all_points", QuestionKind::Points), {"children", "city"}),
            totalOf(question("all_needs", QuestionKind::Money), {"rent"})};
}

inline Decimal tenths(int least, int most)
{
    return Decimal::fromBillionths(*rc::gen::inRange(10 * least, 10 * most + 1) * (Decimal::scale / 10));
}

inline Money anyMoney(int least, int most)
{
    return Money::fromMinor(*rc::gen::inRange<std::int64_t>(100 * least, 100 * most + 1));
}

inline Member anyMember(const std::string& id)
{
    Member made = member(id);
    made.work.hoursPerWeek = {tenths(1, 45)};
    if (*rc::gen::arbitrary<bool>())
        made.currentPay = {anyMoney(5'000, 50'000), Per::Year};
    if (*rc::gen::arbitrary<bool>())
        made.work.start =
            Date{std::chrono::sys_days{*dateFromText("2025-03-01")} + std::chrono::days{*rc::gen::inRange(0, 300)}};
    const auto stated = [&made](const char* asked, const auto& answer) {
        const int how = *rc::gen::inRange(0, 4);
        if (how > 1)
            made.answers[asked] = answer();
        else if (how == 1)
            made.answers[asked] = NotStated{};
    };
    stated("children", [] { return Decimal{*rc::gen::inRange(0, 6)}; });
    stated("level", [] { return tenths(0, 3); });
    stated("city", [] { return *rc::gen::arbitrary<bool>(); });
    stated("points", [] { return tenths(-5, 20); });
    stated("rent", [] { return anyMoney(0, 2000); });
    stated("benefits", [] { return anyMoney(0, 500); });
    stated("place", [] { return *rc::gen::element<std::string>("city", "village", "elsewhere"); });
    if (*rc::gen::inRange(0, 4) == 0)
        made.answers["all_points"] = DeclaredTotal{tenths(0, 30)};
    if (*rc::gen::inRange(0, 4) == 0)
        made.answers["all_needs"] = DeclaredTotal{anyMoney(0, 2000)};
    return made;
}

/// Settings that a kind describes as data: so a new kind of step is tested on the day it is listed.
class RandomSettings {
public:
    /// @param before what the steps so far are; at least one
    RandomSettings(const PayModel& before, bool mayTakeAway) : m_before(before), m_mayTakeAway(mayTakeAway) {}

    Parameters of(const std::vector<ParameterKind>& kinds, const std::string& step) const
    {
        Parameters parameters;
        for (const ParameterKind& kind : kinds)
            if (kind.required || (step == "table" && kind.key == "question") || *rc::gen::arbitrary<bool>())
                if (auto value = valueOf(kind, step))
                    parameters.set(kind.key, {*value});
        return parameters;
    }

private:
    std::optional<Parameter::Value> valueOf(const ParameterKind& kind, const std::string& step) const
    {
        using Type = ParameterKind::Type;
        switch (kind.type) {
        case Type::YesNo:
            return *rc::gen::arbitrary<bool>();
        case Type::Number:
            return tenths(0, step == "factor" ? 2 : 20);
        case Type::Percent:
            return Percent{tenths(m_mayTakeAway && !(kind.least && *kind.least >= Decimal{}) ? -9 : 0, 30)};
        case Type::Money:
            return anyMoney(1, 100);
        case Type::Rate:
            return Rate{anyMoney(m_mayTakeAway && !kind.least ? -50 : 0, 3000),
                        *rc::gen::element(Per::Hour, Per::Day, Per::Week, Per::Month, Per::Year)};
        case Type::Day:
            return Date{std::chrono::sys_days{*dateFromText("2025-01-01")}
                        + std::chrono::days{*rc::gen::inRange(0, 700)}};
        case Type::Choice:
            return *rc::gen::elementOf(kind.choices);
        case Type::Text:
            return *rc::gen::element<std::string>("city", "village");
        case Type::Question:
            return kind.key == "points" ? "points"
                                        : *rc::gen::element<std::string>("children", "level", "city", "points");
        case Type::Questions:
            return std::vector<std::string>{kind.key == "less" ? "benefits" : "rent"};
        case Type::Steps:
            return std::vector<std::string>{(*rc::gen::elementOf(m_before.steps)).id};
        case Type::Items:
            return items(kind, step);
        }
        return std::nullopt;
    }

    Parameter::Value items(const ParameterKind& kind, const std::string& step) const
    {
        std::vector<Parameters> all;
        for (int count = *rc::gen::inRange(1, 4); count > 0; --count)
            all.push_back(of(kind.items, step));
        return all;
    }

    const PayModel& m_before;
    bool m_mayTakeAway;
};

/// A base and up to five steps of any kind.
/// @param mayTakeAway whether percentages and amounts may be negative
inline rc::Gen<PayModel> anyModel(bool mayTakeAway)
{
    return rc::gen::exec([mayTakeAway] {
        PayModel model;
        model.steps = {base(*rc::gen::inRange(1000, 40000), Per::Year)};
        for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
            const StepRule& rule = stepRules()[*rc::gen::inRange<std::size_t>(0, stepRules().size())];
            model.steps.push_back(step("step" + std::to_string(count), rule.kind.id,
                                       RandomSettings(model, mayTakeAway).of(rule.kind.parameters, rule.kind.id)));
        }
        return model;
    });
}

} // namespace purse::test
