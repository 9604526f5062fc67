// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/catalogue.hpp>
#include <purse/document/reading.hpp>
#include <purse/document/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

/// What the settings of the step (or of the fit) named by an override may be.
/// @return nothing where its kind could not be read, which has been said
std::optional<ParametersRequest> requestFor(const Field& field, const std::string& id, const PayModel& model)
{
    if (id == "fit") {
        const Kind* kind = findFitKind(model.fit.kind);
        return kind ? std::optional(ParametersRequest{kind->parameters, model.steps, true}) : std::nullopt;
    }
    const auto step = std::ranges::find(model.steps, id, &Step::id);
    if (step == model.steps.end()) {
        field.refuse(fmt::format("The model {} has no step {}.", shown(model.id), shown(id)),
                     "Use the id of one of its steps, or \"fit\".");
        return std::nullopt;
    }
    const Kind* kind = findStepKind(step->kind);
    return kind ? std::optional(ParametersRequest{kind->parameters, std::span(model.steps.begin(), step), true})
                : std::nullopt;
}

ParameterOverride readParameterOverride(const Field& field, const PayModel* model, const Reading& reading)
{
    ParameterOverride change;
    Fields fields(field, change.unknown);
    const Field step = fields.required("step");
    change.step = step.id();
    const auto request = model && !change.step.empty() ? requestFor(step, change.step, *model) : std::nullopt;
    if (request) {
        change.parameters = readParameters(fields, *request, reading);
        if (change.parameters.all().empty())
            field.refuse(fmt::format("This names the step {}, but no setting that it has.", shown(change.step)),
                         "Check how the setting is written, or delete the entry.");
    }
    fields.keepRest();
    return change;
}

/// The currency that a member has instead of the group's.
std::optional<Currency> currencyOf(const std::string& member, const Scenario& scenario, const Reading& reading)
{
    if (const Member* hypothetical = findById(scenario.hypotheticalMembers, member))
        return hypothetical->currency;
    const auto known = reading.memberCurrencies.find(member);
    return known == reading.memberCurrencies.end() ? std::nullopt : std::optional{known->second};
}

MemberOverride readMemberOverride(const Field& field, const Scenario& scenario, const Reading& reading)
{
    MemberOverride change;
    Fields fields(field, change.unknown);
    change.member = fields.required("member").id();
    change.answers = readAnswers(fields.optional("answers"), reading, currencyOf(change.member, scenario, reading));
    if (const Field hours = fields.optional("hours_per_week"); hours.isPresent())
        change.hoursPerWeek = WeeklyHours{hours.decimal({Decimal{0}, Decimal{168}})};
    fields.keepRest();
    return change;
}

void readOverrides(const Field& field, Scenario& scenario, const Reading& reading)
{
    Fields fields(field);
    const PayModel* model = findById(reading.models, scenario.model);
    scenario.parameterOverrides = fields.optional("parameters").listOf([&](const Field& item) {
        return readParameterOverride(item, model, reading);
    });
    scenario.memberOverrides = fields.optional("members").listOf(
        [&](const Field& item) { return readMemberOverride(item, scenario, reading); });
    fields.keepRest();
}

Remark readRemark(const Field& field)
{
    Remark remark;
    Fields fields(field, remark.unknown);
    remark.kind = fields.optional("kind").oneOf(words::remarkKinds, Remark::Kind::Note);
    remark.text = fields.required("text").text();
    remark.answer = fields.optional("answer").text();
    fields.keepRest();
    return remark;
}

YearAhead readYearAhead(const Field& field)
{
    const Range change{Decimal{-100}, Decimal{1000}};
    YearAhead year;
    Fields fields(field, year.unknown);
    year.raise = fields.required("raise").percent(change);
    year.budgetRaise = fields.optional("budget_raise").percent(change);
    year.levy = fields.optional("levy").id();
    fields.keepRest();
    return year;
}

} // namespace

Scenario readScenario(const Field& field, const Reading& reading)
{
    Scenario scenario;
    Fields fields(field, scenario.unknown);
    scenario.id = fields.required("id").id();
    scenario.title = fields.optional("title").text();
    scenario.model = fields.required("model").id();
    scenario.budget = fields.optional("budget").id();
    scenario.levy = fields.optional("levy").id();
    scenario.leviesAbroad = fields.optional("levies_abroad").listOf([](const Field& item) { return item.id(); });
    scenario.payroll = fields.optional("payroll").oneOf(words::payrolls, scenario.payroll);
    scenario.hypotheticalMembers =
        fields.optional("hypothetical_members").listOf([&](const Field& item) { return readMember(item, reading); });
    readOverrides(fields.optional("overrides"), scenario, reading);
    scenario.notWages = fields.optional("not_wages").text();
    scenario.yearsAhead = fields.optional("years_ahead").listOf(readYearAhead, 10);
    scenario.note = fields.optional("note").text();
    scenario.amends = fields.optional("amends").id();
    scenario.remarks = fields.optional("remarks").listOf(readRemark);
    fields.keepRest();
    return scenario;
}

} // namespace purse
