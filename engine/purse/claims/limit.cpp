// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

using Ids = std::vector<std::string>;

/// What some steps gave, and how much of it counts towards the legal minimum.
struct Given {
    PiecewiseLinear amount{};
    PiecewiseLinear counted{};
};

Given givenBy(const Ids& steps, const Claim& claim)
{
    Given given;
    for (const ClaimLine& line : claim.lines)
        if (std::ranges::find(steps, line.step) != steps.end()) {
            given.amount += line.amount;
            given.counted += line.counted;
        }
    return given;
}

std::string titlesOf(const Ids& ids, const Claim& claim)
{
    std::string titles;
    for (const std::string& id : ids) {
        const auto line = std::ranges::find(claim.lines, id, &ClaimLine::step);
        titles += (titles.empty() ? "" : ", ") + (line == claim.lines.end() ? id : line->words.label);
    }
    return titles;
}

void apply(StepCall& call)
{
    const Ids& limited = call.step.parameters.orEmpty<Ids>("steps");
    const Ids& measure = call.step.parameters.orEmpty<Ids>("of");
    const double times = call.setting<Decimal>("times", Decimal{1}).toDouble();
    const Given given = givenBy(limited, call.claim);
    const PiecewiseLinear most = max(times * givenBy(measure, call.claim).amount, PiecewiseLinear{});
    const PiecewiseLinear taken = min(most - given.amount, PiecewiseLinear{});
    if (taken.isConstant() && taken(0.0) == 0.0)
        return;
    const PiecewiseLinear counted = min(most - given.counted, PiecewiseLinear{}); // what did not count goes first
    call.add(taken, counted, "limit", [&] {
        return LineWords{call.labelOr("Limit"),
                         fmt::format("{}: at most {} times {}", titlesOf(limited, call.claim), numberWords(times),
                                     titlesOf(measure, call.claim)),
                         call.where("/times")};
    });
}

Problems check(const Step& step, const PayModel&, const std::string& where)
{
    const Ids& limited = step.parameters.orEmpty<Ids>("steps");
    for (const std::string& id : step.parameters.orEmpty<Ids>("of"))
        if (std::ranges::find(limited, id) != limited.end())
            return {{where + "/of", "The step " + id + " would be limited by itself.",
                     "Name it in \"steps\" or in \"of\", not in both."}};
    return {};
}

} // namespace

StepRule limitStep()
{
    using Type = ParameterKind::Type;
    return {
        .kind = {.id = "limit",
                 .title = "Limit by other steps",
                 .promise = "What some steps add is held at so many times what other steps add.",
                 .source = "Dark Patterns: points for tenure are at most twice the other points",
                 .parameters =
                     {{.key = "steps", .type = Type::Steps, .meaning = "The steps that are limited.", .required = true},
                      {.key = "times",
                       .type = Type::Number,
                       .unit = "times",
                       .meaning = "How many times as much they may add together.",
                       .required = true,
                       .least = Decimal{0}},
                      {.key = "of",
                       .type = Type::Steps,
                       .meaning = "The steps that they are measured by.",
                       .required = true}}},
        .apply = apply,
        .check = check};
}

} // namespace purse
