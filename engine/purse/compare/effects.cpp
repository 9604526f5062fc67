// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/effects.hpp>

#include <algorithm>

namespace purse {
namespace {

const Figure* figureOf(const Outcome& outcome, const char* id)
{
    const auto found = std::ranges::find(outcome.figures, id, &Figure::id);
    return found == outcome.figures.end() ? nullptr : &*found;
}

template <class T>
std::optional<T> valueOf(const Outcome& outcome, const char* id)
{
    const Figure* figure = figureOf(outcome, id);
    const T* value = figure ? std::get_if<T>(&figure->value) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<Money> lowestFullTime(const Document& document, const Outcome& outcome)
{
    std::optional<double> lowest;
    for (const MemberOutcome& member : outcome.members)
        if (member.hoursPerYear > 0.0) {
            const double rate = static_cast<double>(member.award.amount.toMinor()) / member.hoursPerYear;
            lowest = std::min(lowest.value_or(rate), rate);
        }
    if (!lowest)
        return std::nullopt;
    return roundToMinor(*lowest * timesPerYear(Per::Hour, document.group.fullTime));
}

} // namespace

std::optional<Effects> effectsOf(const Document& document, const Outcome& outcome)
{
    if (!outcome.isSolved())
        return std::nullopt;
    Effects effects{.totalCost = outcome.totalCost,
                    .budget = outcome.budget,
                    .leftover = outcome.budget ? outcome.leftover : Money{},
                    .lowestFullTime = lowestFullTime(document, outcome),
                    .payRatio = valueOf<double>(outcome, "pay_ratio"),
                    .notCovered = valueOf<Money>(outcome, "shortfall")};
    for (const MemberOutcome& member : outcome.members)
        if (member.today) {
            ++effects.todayKnown;
            effects.belowToday += member.award.amount < *member.today ? 1 : 0;
        }
    return effects;
}

Money overBudget(const Outcome& outcome)
{
    if (!outcome.problems.empty())
        return {};
    if (outcome.status == Status::TooSmall)
        return outcome.distance;
    return outcome.isSolved() && outcome.budget && outcome.leftover < Money{} ? -outcome.leftover : Money{};
}

} // namespace purse
