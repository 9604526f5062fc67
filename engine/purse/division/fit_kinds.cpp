// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/fit_kinds.hpp>

#include <purse/division/rule.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace purse {
namespace {

using Type = ParameterKind::Type;

/// Limits that hold inside every fit. The legal minimum per hour is none of them: it holds in any case.
std::vector<ParameterKind> withLimits(std::vector<ParameterKind> own)
{
    const std::vector<ParameterKind> limits{
        {.key = "floor",
         .type = Type::Rate,
         .unit = "a period",
         .meaning = "Nobody is paid less (full time; brought down to own hours).",
         .least = Decimal{0}},
        {.key = "cap",
         .type = Type::Rate,
         .unit = "a period",
         .meaning = "Nobody is paid more (full time; brought down to own hours).",
         .least = Decimal{0}},
        {.key = "ratio_cap",
         .type = Type::Number,
         .unit = "times",
         .usual = "5",
         .meaning = "The highest hourly rate is at most this many times the lowest.",
         .least = Decimal{1},
         .most = Decimal{1000}},
        {.key = "ratio_direction",
         .type = Type::Choice,
         .usual = "lower_the_top",
         .meaning = "Whether the ratio lowers the highest rates or raises the lowest.",
         .choices = {"lower_the_top", "raise_the_bottom"}}};
    own.insert(own.end(), limits.begin(), limits.end());
    return own;
}

Kind payTheClaim()
{
    return {.id = "pay_the_claim",
            .title = "Pay what the model says",
            .promise = "Everybody gets the full claim; the budget shows what is left or missing.",
            .source = "Common to payroll as it runs today",
            .parameters = withLimits({})};
}

Kind solveOneUnknown()
{
    return {.id = "solve",
            .title = "Solve one figure",
            .promise = "One figure of the model is chosen so that the whole cost meets the budget exactly.",
            .source = "Common to groups that set one rate for the year's money, such as RadHR and Sofi Coop",
            .parameters =
                withLimits({{.key = "unknown",
                             .type = Type::Choice,
                             .usual = "base_rate",
                             .meaning = "The base rate; one factor on every uplift; or one factor on every claim.",
                             .required = true,
                             .choices = {"base_rate", "uplift_factor", "common_factor"}},
                            {.key = "base",
                             .type = Type::Steps,
                             .usual = "the first base step",
                             .meaning = "For the base rate: which step's rate."},
                            {.key = "round_down_to",
                             .type = Type::Money,
                             .usual = "not rounded",
                             .meaning = "For the base rate: round it down to a multiple, for example 1.00, 10.00 "
                                        "or 50.00; what is left over is shown.",
                             .least = Decimal::fromBillionths(1'000'000)}})};
}

/// Rules of stages only: with them inside, a budget with on-costs is still met exactly.
ParameterKind ruleInside(const std::string& usual)
{
    std::vector<std::string> choices;
    for (const Rule& rule : rules())
        if (rule.hasStages() && !rule.usesTheta)
            choices.push_back(rule.id);
    return {.key = "within",
            .type = Type::Choice,
            .usual = usual,
            .meaning = "The rule that shares out what cannot be paid in full.",
            .choices = std::move(choices)};
}

/// When a part of a budget is paid at all.
std::vector<ParameterKind> gates()
{
    return {{.key = "keep",
             .type = Type::Money,
             .usual = "nothing",
             .meaning = "It is paid only as far as so much of the budget stays after it.",
             .least = Decimal{0}},
            {.key = "runway",
             .type = Type::Number,
             .unit = "months",
             .usual = "any",
             .meaning = "It is paid only while the money at hand lasts so many months.",
             .least = Decimal{0}},
            {.key = "all_or_nothing",
             .type = Type::YesNo,
             .usual = "no",
             .meaning = "It is paid in full or not at all. What a closed gate holds back stays."}};
}

std::vector<ParameterKind> withGates(std::vector<ParameterKind> own)
{
    for (ParameterKind& gate : gates())
        own.push_back(std::move(gate));
    return own;
}

Kind split()
{
    const std::vector<ParameterKind> share = withGates(
        {{.key = "label", .type = Type::Text, .meaning = "The name of the part.", .required = true},
         {.key = "percent",
          .type = Type::Percent,
          .unit = "%",
          .usual = "all that is left",
          .meaning = "How much of the money it is.",
          .least = Decimal{0},
          .most = Decimal{100}},
         {.key = "of",
          .type = Type::Choice,
          .usual = "budget",
          .meaning = "What that is a share of: the whole budget, or what earlier parts leave.",
          .choices = {"budget", "rest"}},
         {.key = "divided",
          .type = Type::Choice,
          .usual = "up_to_claims",
          .meaning =
              "up_to_claims: by a rule, nobody more than the steps say; in_proportion: in proportion to what the "
              "steps say, all of it; equally: the same for everybody; not_for_members: set aside.",
          .choices = {"up_to_claims", "in_proportion", "equally", "not_for_members"}},
         {.key = "steps", .type = Type::Steps, .usual = "all steps", .meaning = "The steps whose lines it goes by."},
         ruleInside("that of the fit"),
         {.key = "left_over",
          .type = Type::Choice,
          .usual = "next",
          .meaning = "Where what is left goes once everybody has the full claim on it: to the next part, or it stays.",
          .choices = {"next", "stays"}}});
    return {.id = "split",
            .title = "Split of the budget",
            .promise = "The budget is first divided into parts, such as a reserve and shares for different work; each "
                       "part is then divided in its own way.",
            .source = "DisCO (75% for paid credits), Mondragon (45/45/10), Les-Tilleuls and Hypha (20% first), We Are "
                      "Open (in order, with a gate)",
            .parameters = withLimits({{.key = "shares",
                                       .type = Type::Items,
                                       .meaning = "The parts, in the order in which they take their money.",
                                       .required = true,
                                       .items = share},
                                      ruleInside("proportional")})};
}

/// What a rule with another rule inside reads.
std::vector<ParameterKind> nesting(const Rule& rule)
{
    if (rule.id == "priority_classes")
        return {{.key = "classes",
                 .type = Type::Question,
                 .meaning =
                     "An answer of kind number or count: those with the smallest come first, those without one last.",
                 .required = true},
                ruleInside("proportional")};
    if (rule.id == "claims_with_references")
        return {{.key = "reference",
                 .type = Type::Rate,
                 .unit = "a period",
                 .meaning = "What everybody gets first (full time; brought down to own hours).",
                 .required = true,
                 .least = Decimal{0}},
                ruleInside("proportional")};
    return {{.key = "tiers",
             .type = Type::Items,
             .meaning = "What is paid first, second and so on; what no tier names comes last.",
             .required = true,
             .items = withGates(
                 {{.key = "label", .type = Type::Text, .meaning = "The name of the tier.", .required = true},
                  {.key = "steps",
                   .type = Type::Steps,
                   .meaning = "The steps whose lines it pays, with those that bring them down to the hours worked.",
                   .required = true},
                  ruleInside("that of the fit")})},
            ruleInside("proportional")};
}

Kind divisionRule(const Rule& rule)
{
    std::vector<ParameterKind> own = rule.isNested() ? nesting(rule) : std::vector<ParameterKind>{};
    if (rule.usesWeights)
        own.push_back(
            {.key = "weights",
             .type = Type::Question,
             .usual = "all equal",
             .meaning = "An answer of kind number or count that weighs each claim; those without one count as one."});
    if (rule.usesTheta)
        own.push_back({.key = "theta",
                       .type = Type::Number,
                       .usual = usualTheta.toText(),
                       .meaning = "The share of each claim that is divided first.",
                       .least = Decimal{0},
                       .most = Decimal{1}});
    return {.id = rule.id,
            .title = rule.title,
            .promise = rule.promise,
            .source = rule.source,
            .parameters = withLimits(std::move(own))};
}

/// Shares of one budget are no more than all of it.
void addProblemsOfShares(const Fit& fit, const std::string& where, Problems& problems)
{
    if (fit.kind != "split")
        return;
    const auto& shares = fit.parameters.orEmpty<std::vector<Parameters>>("shares");
    if (shares.empty())
        problems.push_back({where + "/shares", "The budget is to be split, but there are no parts.",
                            "Add at least one part, or choose another fit."});
    Decimal sum;
    for (const Parameters& share : shares)
        if (const auto* percent = share.get<Percent>("percent");
            percent && share.get<std::string>("of", "budget") == "budget")
            sum = Decimal::fromBillionths(sum.toBillionths() + percent->value.toBillionths());
    if (sum > Decimal{100})
        problems.push_back({where + "/shares", "The parts come to " + sum.toText() + "% of the budget.",
                            "Let them come to at most 100%, or let a part take what is left."});
}

std::vector<Kind> makeFitKinds()
{
    std::vector<Kind> kinds{payTheClaim(), solveOneUnknown(), split()};
    for (const Rule& rule : rules())
        if (rule.id != "priority") // a queue of people: classes of one, where a group wants it
            kinds.push_back(divisionRule(rule));
    return kinds;
}

} // namespace

std::span<const Kind> fitKinds()
{
    static const std::vector<Kind> all = makeFitKinds();
    return all;
}

const Kind* findFitKind(const std::string& id)
{
    const auto found = std::ranges::find(fitKinds(), id, &Kind::id);
    return found == fitKinds().end() ? nullptr : &*found;
}

std::vector<const Kind*> fitsToOffer(bool simple, const std::string& current)
{
    constexpr std::array usual{"solve", "pay_the_claim", "proportional", "priority_tiers", "split"};
    std::vector<const Kind*> offered;
    for (const Kind& kind : fitKinds())
        if (!simple || kind.id == current || std::ranges::find(usual, kind.id) != usual.end())
            offered.push_back(&kind);
    return offered;
}

const Step* solvedBase(const PayModel& model)
{
    const auto names = model.fit.parameters.get<std::vector<std::string>>("base", {});
    for (const Step& step : model.steps)
        if (step.kind == "base" && (names.empty() || names.front() == step.id))
            return &step;
    return nullptr;
}

Problems problemsOfFit(const PayModel& model, const std::string& where)
{
    Problems problems;
    const std::string fit = where + "/fit";
    const std::string unknown = model.fit.parameters.get<std::string>("unknown", "");
    addProblemsOfShares(model.fit, fit, problems);
    const bool hasUplift = std::ranges::any_of(model.steps, [](const Step& step) { return step.kind == "uplift"; });
    if (model.fit.kind == "solve" && unknown == "base_rate" && !solvedBase(model))
        problems.push_back({fit, "The fit is to find the base rate, but the model has no such base step.",
                            "Add a base step, or solve for a common factor instead."});
    if (model.fit.kind == "solve" && unknown == "uplift_factor" && !hasUplift)
        problems.push_back({fit, "The fit is to find a factor on uplifts, but the model has no uplift step.",
                            "Add an uplift step, or solve for the base rate or a common factor instead."});
    if (model.fit.parameters.has("round_down_to") && unknown != "base_rate")
        problems.push_back({fit + "/round_down_to", "Only a solved base rate can be rounded down.",
                            "Take \"round_down_to\" away, or solve for the base rate."});
    return problems;
}

} // namespace purse
