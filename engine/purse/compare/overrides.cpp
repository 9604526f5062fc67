// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/overrides.hpp>

#include <stdexcept>

namespace purse {
namespace {

void apply(const ParameterOverride& override, Parameters& parameters)
{
    for (const auto& [key, value] : override.parameters.all())
        parameters.set(key, value);
}

/// Other hours are those of the whole year.
void setHours(Work& work, WeeklyHours hours)
{
    work.hoursPerWeek = hours;
    work.changes.clear();
    work.daysPerYear.reset();
}

void apply(const MemberOverride& override, Member& member)
{
    for (const auto& [question, answer] : override.answers)
        member.answers[question] = answer;
    if (override.hoursPerWeek)
        setHours(member.work, *override.hoursPerWeek);
}

} // namespace

PayModel modelOf(const Document& document, const Scenario& scenario)
{
    const PayModel* found = findById(document.models, scenario.model);
    if (!found)
        throw std::invalid_argument("no such model: " + scenario.model);
    PayModel model = *found;
    for (const ParameterOverride& override : scenario.parameterOverrides) {
        if (override.step == "fit")
            apply(override, model.fit.parameters);
        for (Step& step : model.steps)
            if (step.id == override.step)
                apply(override, step.parameters);
    }
    return model;
}

std::vector<Participant> participantsOf(const Document& document, const Scenario& scenario)
{
    std::vector<Participant> participants;
    for (std::size_t i = 0; i < document.members.size(); ++i)
        participants.push_back({document.members[i], "/members/" + std::to_string(i), false});
    const auto index = static_cast<std::size_t>(&scenario - document.scenarios.data());
    for (std::size_t i = 0; i < scenario.hypotheticalMembers.size(); ++i)
        participants.push_back({scenario.hypotheticalMembers[i],
                                "/scenarios/" + std::to_string(index) + "/hypothetical_members/" + std::to_string(i),
                                true});
    for (const MemberOverride& override : scenario.memberOverrides)
        for (Participant& participant : participants)
            if (participant.member.id == override.member)
                apply(override, participant.member);
    return participants;
}

} // namespace purse
