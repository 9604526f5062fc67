// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/catalogue.hpp>
#include <purse/document/check.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <map>

namespace purse {
namespace {

using Kinds = std::vector<QuestionKind>;

/// Which answers a setting can work with, by kind of step or fit and key.
const std::map<std::pair<std::string, std::string>, Kinds>& usableKinds()
{
    const Kinds counted{QuestionKind::Count, QuestionKind::Number, QuestionKind::Points, QuestionKind::YesNo};
    const Kinds money{QuestionKind::Money};
    const Kinds weights{QuestionKind::Count, QuestionKind::Number};
    static const std::map<std::pair<std::string, std::string>, Kinds> table{
        {{"uplift", "items"}, counted},  {{"uplift", "points"}, {QuestionKind::Points}},
        {{"factor", "items"}, counted},  {{"amount", "question"}, counted},
        {{"needs", "questions"}, money}, {{"needs", "less"}, money},
        {{"fit", "weights"}, weights},   {{"fit", "classes"}, weights},
    };
    return table;
}

std::string pointer(const std::string& where, std::string_view key, std::size_t index)
{
    return fmt::format("{}/{}/{}", where, key, index);
}

/// The questions that one setting names, each with its place.
std::vector<std::pair<std::string, std::string>> questionsOf(const Parameter& parameter, const std::string& where)
{
    std::vector<std::pair<std::string, std::string>> all;
    if (const auto* one = std::get_if<std::string>(&parameter.value))
        all.emplace_back(*one, where);
    if (const auto* many = std::get_if<std::vector<std::string>>(&parameter.value))
        for (std::size_t i = 0; i < many->size(); ++i)
            all.emplace_back((*many)[i], fmt::format("{}/{}", where, i));
    if (const auto* items = std::get_if<std::vector<Parameters>>(&parameter.value))
        for (std::size_t i = 0; i < items->size(); ++i)
            all.emplace_back((*items)[i].get<std::string>("question", ""), fmt::format("{}/{}/question", where, i));
    return all;
}

/// With a kind of step that nobody knows (reading has refused it) it cannot be said whether the steps fit together.
bool hasKnownKinds(const PayModel& model)
{
    return std::ranges::all_of(model.steps, [](const Step& step) { return findStepKind(step.kind) != nullptr; });
}

} // namespace

Kinds usableKindsOf(const std::string& step, const std::string& setting)
{
    const auto found = usableKinds().find({step, setting});
    return found == usableKinds().end() ? Kinds{} : found->second;
}

void Check::model(const PayModel& model, const std::vector<Question>& questions, const std::string& where) const
{
    refuseDuplicates(model.steps, where + "/steps");
    for (std::size_t i = 0; i < model.steps.size(); ++i) {
        const std::string place = pointer(where, "steps", i);
        if (model.steps[i].id == "fit")
            refuse(place + "/id", "The name \"fit\" stands for the fit of the model.", "Give the step another id.");
        stepQuestions(model.steps[i], questions, place);
    }
    stepQuestions({.id = "fit", .kind = "fit", .label = {}, .parameters = model.fit.parameters}, questions,
                  where + "/fit");
    if (!hasKnownKinds(model))
        return;
    for (Problem& problem : problemsOf(model, where))
        leaveUnfinished(std::move(problem));
}

void Check::stepQuestions(const Step& step, const std::vector<Question>& questions, const std::string& where) const
{
    for (const auto& [key, parameter] : step.parameters.all()) {
        const auto usable = usableKinds().find({step.kind, key});
        if (usable == usableKinds().end())
            continue;
        for (const auto& [id, place] : questionsOf(parameter, where + "/" + key)) {
            const Question* question = findById(questions, id);
            if (question && std::ranges::find(usable->second, question->kind) == usable->second.end())
                refuse(place,
                       fmt::format("The question {} has answers of the kind {}, which this setting cannot use.",
                                   shown(id), toText(question->kind)),
                       fmt::format("Use a question of another kind, such as {}.", toText(usable->second.front())));
        }
    }
    if (step.kind == "table")
        tableRows(step, questions, where);
}

void Check::tableRows(const Step& step, const std::vector<Question>& questions, const std::string& where) const
{
    const Question* question = findById(questions, step.parameters.get<std::string>("question", ""));
    const auto* rows = step.parameters.get<std::vector<Parameters>>("rows");
    if (!question || !rows)
        return;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const auto* chosen = (*rows)[i].get<std::string>("is");
        if (chosen && std::ranges::find(question->choices, *chosen, &Question::Choice::id) == question->choices.end())
            refuse(pointer(where, "rows", i) + "/is",
                   fmt::format("The question {} does not have the choice {}.", shown(question->id), shown(*chosen)),
                   "Use the id of one of its choices.");
    }
}

void Check::questions(const std::vector<Question>& questions, const std::string& where) const
{
    refuseDuplicates(questions, where);
    for (std::size_t i = 0; i < questions.size(); ++i)
        question(questions[i], questions, fmt::format("{}/{}", where, i));
    coversCycles(questions, where);
}

void Check::question(const Question& question, const std::vector<Question>& all, const std::string& where) const
{
    const bool isChoice = question.kind == QuestionKind::Choice;
    refuseDuplicates(question.choices, where + "/choices");
    if (isChoice && question.choices.empty())
        refuse(where + "/choices", "A question with choices needs at least one.",
               "Add them, each with \"id\" and \"text\".");
    if (!isChoice && !question.choices.empty())
        refuse(where + "/choices", fmt::format("A question of the kind {} has no choices.", toText(question.kind)),
               "Change the kind to \"choice\", or delete the choices.");
    if (question.need && question.kind != QuestionKind::Money)
        refuse(where + "/need", "Only an amount of money can count as a need.",
               "Change the kind to \"money\", or \"need\" to false.");
    if (isChoice && question.standIn.kind == StandIn::Kind::GroupMedian)
        refuse(where + "/stand_in", "Choices have no middle answer.",
               "Use \"nothing\", or a value: {\"value\": \"…\"}.");
    for (std::size_t i = 0; i < question.covers.size(); ++i) {
        const std::string place = pointer(where, "covers", i);
        const Question* covered = findById(all, question.covers[i]);
        if (!covered)
            refuse(place, fmt::format("There is no question {}.", shown(question.covers[i])),
                   "Use the id of one of the questions.");
        else if ((covered->kind == QuestionKind::Money) != (question.kind == QuestionKind::Money))
            refuse(place,
                   fmt::format("A total of the kind {} cannot stand for answers of the kind {}.", toText(question.kind),
                               toText(covered->kind)),
                   "A total of money stands for money, a total of points for the rest.");
    }
}

void Check::coversCycles(const std::vector<Question>& questions, const std::string& where) const
{
    // Takes away, again and again, questions that cover nothing which is left; what remains goes in circles.
    std::map<std::string, std::vector<std::size_t>> coveredBy;
    std::map<std::string, std::size_t> indexOf;
    for (std::size_t i = 0; i < questions.size(); ++i)
        indexOf.emplace(questions[i].id, i);
    std::vector<std::size_t> left(questions.size());
    std::deque<std::size_t> done;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        for (const std::string& id : questions[i].covers)
            if (indexOf.contains(id)) {
                coveredBy[id].push_back(i);
                ++left[i];
            }
        if (left[i] == 0)
            done.push_back(i);
    }
    for (; !done.empty(); done.pop_front())
        for (const std::size_t owner : coveredBy[questions[done.front()].id])
            if (--left[owner] == 0)
                done.push_back(owner);
    const auto circular = std::ranges::find_if(left, [](std::size_t count) { return count > 0; });
    if (circular != left.end())
        refuse(fmt::format("{}/{}/covers", where, circular - left.begin()),
               "This total stands, perhaps by way of others, for itself.",
               "Take one of the questions out of the circle.");
}

} // namespace purse
