// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/notices.hpp>

#include <algorithm>
#include <set>

namespace purse {

namespace {

/// Ids of questions that any step of a model looks at, through whichever setting.
void collectQuestions(const Parameters& parameters, std::set<std::string>& ids)
{
    for (const auto& [key, parameter] : parameters.all()) {
        if (const auto* id = std::get_if<std::string>(&parameter.value);
            id && (key == "question" || key == "points" || key == "weights"))
            ids.insert(*id);
        if (const auto* list = std::get_if<std::vector<std::string>>(&parameter.value);
            list && (key == "questions" || key == "less"))
            ids.insert(list->begin(), list->end());
        if (const auto* items = std::get_if<std::vector<Parameters>>(&parameter.value))
            for (const Parameters& item : *items)
                collectQuestions(item, ids);
    }
}

} // namespace

std::vector<std::string> adviceOn(const Parameters& parameters, const std::vector<Question>& questions)
{
    std::set<std::string> ids;
    collectQuestions(parameters, ids);
    std::vector<std::string> advice;
    for (const SubjectKind& kind : subjects)
        if (kind.isProtected && std::ranges::any_of(questions, [&](const Question& question) {
                return question.concerns == kind.subject && ids.contains(question.id);
            }))
            advice.push_back(purse::adviceOn(kind.subject));
    return advice;
}

namespace {

std::set<std::string> questionsOf(const Document& document, const PayModel& model)
{
    std::set<std::string> ids;
    collectQuestions(model.fit.parameters, ids);
    for (const Step& step : model.steps) {
        collectQuestions(step.parameters, ids);
        if (step.kind == "needs" && !step.parameters.has("questions"))
            for (const Question& question : document.questions)
                if (question.need)
                    ids.insert(question.id);
    }
    for (const Question& question : document.questions)
        if (std::ranges::any_of(question.covers, [&](const std::string& part) { return ids.contains(part); }))
            ids.insert(question.id);
    return ids;
}

void addIgnoredAnswers(const Document& document, const PayModel& model, const std::string& where,
                       std::span<const Participant> people, Notices& notices)
{
    constexpr std::size_t namedAtMost = 3;
    const std::set<std::string> looked = questionsOf(document, model);
    std::string named;
    std::size_t ignored = 0;
    for (const Question& question : document.questions) {
        const bool answered =
            std::ranges::any_of(people, [&](const Participant& p) { return p.member.answers.contains(question.id); });
        if (answered && !looked.contains(question.id) && ++ignored <= namedAtMost)
            named += (named.empty() ? "" : ", ") + ("\"" + question.text + "\"");
    }
    if (ignored == 0)
        return;
    if (ignored > namedAtMost)
        named += " and " + std::to_string(ignored - namedAtMost) + " more";
    notices.push_back({where, "This model does not look at the answers to: " + named + ".", std::nullopt,
                       "Add a step that uses them, or leave it so if the group wants that."});
}

void addIgnoredDates(const PayModel& model, const std::string& where, std::span<const Participant> people,
                     Notices& notices)
{
    const bool byMonths = std::ranges::any_of(model.steps, [](const Step& step) {
        return step.kind == "pro_rate" && step.parameters.get<std::string>("by", "hours") != "hours";
    });
    const bool byHour = std::ranges::any_of(model.steps, [](const Step& step) {
        const Rate* rate = step.parameters.get<Rate>("rate");
        return step.kind == "base" && rate && (rate->per == Per::Hour || rate->per == Per::Day);
    });
    const auto partYear =
        std::ranges::count_if(people, [](const Participant& p) { return p.member.work.start || p.member.work.end; });
    if (partYear > 0 && !byMonths && !byHour)
        notices.push_back({where,
                           std::to_string(partYear)
                               + (partYear == 1 ? " person starts or leaves" : " people start or leave")
                               + ", but this model pays for the whole year.",
                           std::nullopt, "Add a pro_rate step by months."});
}

/// Nobody moves from a pay that is not known.
void addUnknownPayToday(const PayModel& model, const std::string& where, std::span<const Participant> people,
                        Notices& notices)
{
    const auto step = std::ranges::find(model.steps, std::string("transition"), &Step::kind);
    const auto unknown =
        std::ranges::count_if(people, [](const Participant& p) { return !p.member.currentPay.has_value(); });
    if (step != model.steps.end() && unknown > 0)
        notices.push_back({where + "/steps/" + std::to_string(step - model.steps.begin()),
                           "Today's pay of " + std::to_string(unknown) + (unknown == 1 ? " person" : " people")
                               + " is not known: they get what the model says at once.",
                           std::nullopt, "Enter what they are paid today, unless they are new."});
}

/// Steps that look at what the law protects: said of the rule, whoever answered.
void addAdvice(const Document& document, const PayModel& model, const std::string& where, Notices& notices)
{
    const auto add = [&](const Parameters& parameters, const std::string& place, const std::string& name) {
        for (const std::string& advice : adviceOn(parameters, document.questions))
            notices.push_back({place, "\"" + name + "\": " + advice, std::nullopt,
                               "This is no legal advice, and says nothing of anybody."});
    };
    for (std::size_t i = 0; i < model.steps.size(); ++i) {
        const Step& step = model.steps[i];
        add(step.parameters, where + "/steps/" + std::to_string(i), step.label.empty() ? step.id : step.label);
    }
    add(model.fit.parameters, where + "/fit", "The fit");
}

void addBindingLines(const Outcome& outcome, const char* category, const std::string& what, const std::string& hint,
                     Notices& notices)
{
    int people = 0;
    Money sum;
    for (const MemberOutcome& member : outcome.members) {
        Money moved;
        for (const Line& line : member.award.lines)
            if (line.category == category)
                moved += line.amount;
        if (moved == Money{})
            continue;
        ++people;
        sum += moved;
    }
    if (people > 0)
        notices.push_back({"", std::to_string(people) + (people == 1 ? " person: " : " people: ") + what, sum, hint});
}

/// Why a budget is not spent to the end.
std::string reasonForLeft(const PayModel& model, const Outcome& outcome)
{
    if (model.fit.kind == "pay_the_claim")
        return "The model pays its claims and does not look for the budget.";
    if (outcome.solved && outcome.solved->beforeRounding)
        return "The base rate is rounded down.";
    if (std::ranges::any_of(model.steps, [](const Step& step) { return step.kind == "round"; }))
        return "Pay is rounded to whole units.";
    if (!outcome.parts.empty() && outcome.leftover >= Money::fromMinor(100))
        return "No part of the budget takes it: the claims on them are met, or a gate is closed.";
    if (model.fit.kind != "solve" && outcome.leftover >= Money::fromMinor(100))
        return "Everybody has the full claim, or as much as the limits allow.";
    return "It is too little to raise anybody's pay by one more penny or cent with its on-costs.";
}

/// Parts of the budget that are not for members, and gates that hold money back.
void addParts(const std::string& where, const Outcome& outcome, Notices& notices)
{
    for (const BudgetPart& part : outcome.parts) {
        if (!part.forMembers)
            notices.push_back({where, "Set aside: " + part.label + ", " + part.words + ".", part.amount, ""});
        if (!part.closed.empty())
            notices.push_back({where, part.label + " is not paid in full: " + part.closed + ".", std::nullopt,
                               "What it holds back is left over."});
    }
}

void addMoneyLeft(const PayModel& model, const Outcome& outcome, Notices& notices)
{
    if (!outcome.budget || outcome.leftover == Money{})
        return;
    if (outcome.leftover > Money{})
        notices.push_back(
            {"", "Part of the budget for pay is left over.", outcome.leftover, reasonForLeft(model, outcome)});
    else
        notices.push_back({"", "The cost is above the budget for pay.", -outcome.leftover,
                           "Fit the model to the budget, or find the money."});
}

} // namespace

Notices noticesOf(const Document& document, const PayModel& model, const std::string& modelWhere,
                  std::span<const Participant> people, const Outcome& outcome)
{
    Notices notices;
    addMoneyLeft(model, outcome, notices);
    addParts(modelWhere + "/fit", outcome, notices);
    addBindingLines(outcome, "legal", "pay is raised to the legal minimum per hour.",
                    "Allowances for personal circumstances do not count towards it unless the group marks them as part "
                    "of standard pay.",
                    notices);
    addBindingLines(outcome, "limit", "a floor, cap or pay ratio holds pay.", "", notices);
    addBindingLines(outcome, "transition", "pay is on its way from what it is today.", "", notices);
    addIgnoredAnswers(document, model, modelWhere, people, notices);
    addIgnoredDates(model, modelWhere, people, notices);
    addUnknownPayToday(model, modelWhere, people, notices);
    addAdvice(document, model, modelWhere, notices);
    return notices;
}

} // namespace purse
