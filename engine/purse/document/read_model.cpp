// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/catalogue.hpp>
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

std::string questionId(const Field& field, const Reading& reading)
{
    std::string id = field.id();
    if (!id.empty() && !reading.question(id))
        field.refuse(fmt::format("There is no question {}.", shown(id)),
                     "Use the id of one of the questions, or add the question.");
    return id;
}

std::string stepId(const Field& field, std::span<const Step> earlier)
{
    std::string id = field.id();
    if (!id.empty() && std::ranges::find(earlier, id, &Step::id) == earlier.end())
        field.refuse(fmt::format("There is no step {} before this one.", shown(id)), "Use the id of an earlier step.");
    return id;
}

std::string choice(const Field& field, const std::vector<std::string>& choices)
{
    const std::vector<std::string_view> texts(choices.begin(), choices.end());
    const std::optional<std::size_t> found = field.indexIn(texts);
    return found ? choices[*found] : std::string{};
}

Parameter::Value readParameter(const Field& field, const ParameterKind& kind, const ParametersRequest& request,
                               const Reading& reading)
{
    const Range range{kind.least, kind.most};
    const auto readItem = [&](const Field& item) {
        Fields fields(item);
        Parameters parameters = readParameters(fields, {kind.items, request.earlier, false}, reading);
        fields.keepRest();
        return parameters;
    };
    switch (kind.type) {
    case ParameterKind::Type::YesNo:
        return field.yesNo();
    case ParameterKind::Type::Number:
        return field.decimal(range);
    case ParameterKind::Type::Percent:
        return field.percent(range);
    case ParameterKind::Type::Money:
        return field.money(reading.minorDigits, range);
    case ParameterKind::Type::Rate:
        return field.rate(reading.minorDigits, range);
    case ParameterKind::Type::Day:
        return field.date();
    case ParameterKind::Type::Choice:
        return choice(field, kind.choices);
    case ParameterKind::Type::Text:
        return field.text();
    case ParameterKind::Type::Question:
        return questionId(field, reading);
    case ParameterKind::Type::Questions:
        return field.listOf([&](const Field& item) { return questionId(item, reading); });
    case ParameterKind::Type::Steps:
        return field.listOf([&](const Field& item) { return stepId(item, request.earlier); });
    case ParameterKind::Type::Items:
        return field.listOf(readItem);
    }
    return false;
}

/// Finds the kind of a step or fit by its word in the file.
const Kind* readKind(const Field& field, std::span<const Kind> kinds)
{
    std::vector<std::string_view> ids;
    for (const Kind& kind : kinds)
        ids.emplace_back(kind.id);
    const std::optional<std::size_t> found = field.indexIn(ids);
    return found ? &kinds[*found] : nullptr;
}

Step readStep(const Field& field, std::span<const Step> earlier, const Reading& reading)
{
    Step step;
    Fields fields(field, step.unknown);
    step.id = fields.required("id").id();
    step.label = fields.optional("label").text();
    if (const Kind* kind = readKind(fields.required("kind"), stepKinds())) {
        step.kind = kind->id;
        step.parameters = readParameters(fields, {kind->parameters, earlier}, reading);
    }
    fields.keepRest();
    return step;
}

Fit readFit(const Field& field, std::span<const Step> steps, const Reading& reading)
{
    Fit fit;
    if (!field.isPresent())
        return fit;
    Fields fields(field, fit.unknown);
    if (const Kind* kind = readKind(fields.required("kind"), fitKinds())) {
        fit.kind = kind->id;
        fit.parameters = readParameters(fields, {kind->parameters, steps}, reading);
    } else {
        fit.kind.clear(); // so that nobody takes it for one that pays the claim
    }
    fields.keepRest();
    return fit;
}

} // namespace

Parameters readParameters(Fields& fields, const ParametersRequest& request, const Reading& reading)
{
    Parameters parameters;
    for (const ParameterKind& kind : request.kinds) {
        const bool isRequired = kind.required && !request.mayLeaveOut;
        const Field field = isRequired ? fields.required(kind.key) : fields.optional(kind.key);
        if (field.isPresent())
            parameters.set(kind.key, {readParameter(field, kind, request, reading)});
    }
    return parameters;
}

PayModel readModel(const Field& field, const Reading& reading)
{
    PayModel model;
    Fields fields(field, model.unknown);
    model.id = fields.required("id").id();
    model.title = fields.optional("title").text();
    model.about = fields.optional("about").text();
    model.source = fields.optional("source").text();
    model.paysOut = fields.optional("pays_out").oneOf(words::paysOut, model.paysOut);
    for (const Field& item : fields.required("steps").items())
        model.steps.push_back(readStep(item, model.steps, reading));
    model.fit = readFit(fields.optional("fit"), model.steps, reading);
    fields.keepRest();
    return model;
}

} // namespace purse
