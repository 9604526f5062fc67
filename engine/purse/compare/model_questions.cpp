// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/model_questions.hpp>

#include <purse/compare/catalogue.hpp>

#include <algorithm>

namespace purse {
namespace {

using Visit = std::function<void(std::string&)>;

void visitAll(Parameters& parameters, std::span<const ParameterKind> kinds, const Visit& visit);

void visitOne(Parameter& parameter, const ParameterKind& kind, const Visit& visit)
{
    using Type = ParameterKind::Type;
    if (kind.type == Type::Question)
        visit(std::get<std::string>(parameter.value));
    if (kind.type == Type::Questions)
        for (std::string& id : std::get<std::vector<std::string>>(parameter.value))
            visit(id);
    if (kind.type == Type::Items)
        for (Parameters& item : std::get<std::vector<Parameters>>(parameter.value))
            visitAll(item, kind.items, visit);
}

void visitAll(Parameters& parameters, std::span<const ParameterKind> kinds, const Visit& visit)
{
    for (const ParameterKind& kind : kinds)
        if (const auto found = parameters.all().find(kind.key); found != parameters.all().end()) {
            Parameter changed = found->second;
            visitOne(changed, kind, visit);
            parameters.set(kind.key, std::move(changed));
        }
}

/// A step of needs that names none counts every question that is marked as one.
bool countsAllNeeds(const PayModel& model)
{
    return std::ranges::any_of(model.steps, [](const Step& step) {
        return step.kind == "needs" && step.parameters.orEmpty<std::vector<std::string>>("questions").empty();
    });
}

} // namespace

void eachQuestionId(PayModel& model, const Visit& visit)
{
    for (Step& step : model.steps)
        if (const Kind* kind = findStepKind(step.kind))
            visitAll(step.parameters, kind->parameters, visit);
    if (const Kind* kind = findFitKind(model.fit.kind))
        visitAll(model.fit.parameters, kind->parameters, visit);
}

std::set<std::string> stepsNamedBy(const Parameters& settings, std::span<const ParameterKind> kinds)
{
    std::set<std::string> ids;
    for (const ParameterKind& kind : kinds) {
        if (kind.type == ParameterKind::Type::Steps)
            for (const std::string& id : settings.orEmpty<std::vector<std::string>>(kind.key))
                ids.insert(id);
        if (kind.type == ParameterKind::Type::Items)
            for (const Parameters& item : settings.orEmpty<std::vector<Parameters>>(kind.key))
                ids.merge(stepsNamedBy(item, kind.items));
    }
    return ids;
}

std::set<std::string> questionsOf(const PayModel& model, const std::vector<Question>& questions)
{
    std::set<std::string> ids;
    PayModel read = model;
    eachQuestionId(read, [&](std::string& id) {
        if (!id.empty())
            ids.insert(id);
    });
    if (countsAllNeeds(model))
        for (const Question& question : questions)
            if (question.need)
                ids.insert(question.id);
    for (bool grows = true; grows;) {
        grows = false;
        for (const Question& question : questions)
            if (std::ranges::any_of(question.covers, [&](const std::string& id) { return ids.contains(id); }))
                grows = ids.insert(question.id).second || grows;
    }
    return ids;
}

} // namespace purse
