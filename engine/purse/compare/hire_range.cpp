// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/hire_range.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace purse {
namespace {

struct Forecast {
    const char* rule; ///< of the uplift step; empty: none
    const char* id;
    const char* words;
};

constexpr std::array forecasts{
    Forecast{"", "none", "without uplifts"},
    Forecast{"median", "median", "with the middle of the others'"},
    Forecast{"mean", "mean", "with the mean of the others'"},
    Forecast{"highest", "highest", "with the highest of the others'"},
};

bool isForecast(const Step& step) { return !step.parameters.orEmpty<std::string>("forecast").empty(); }

PayModel withForecast(PayModel model, const std::string& rule)
{
    for (Step& step : model.steps)
        if (isForecast(step)) {
            step.parameters.set("forecast_more", {Percent{}});
            if (rule.empty())
                step.parameters.remove("forecast");
            else
                step.parameters.set("forecast", {rule});
        }
    return model;
}

Money payOfThoseHere(const FitProblem& problem, const Fitted& fitted)
{
    Money pay;
    for (std::size_t k = 0; k < fitted.awards.size(); ++k)
        if (!problem.claimants[k].person.hypothetical)
            pay += fitted.awards[k].amount;
    return pay;
}

/// What the range is of, and how it is read off.
struct Measured {
    const char* id;
    const char* title;
    const char* convention;
    Figure::Kind kind = Figure::Kind::Money;
    std::variant<std::monostate, Money, double> (*read)(const FitProblem&, const Fitted&);
};

Measured measuredOf(const PayModel& model)
{
    if (model.fit.kind == "pay_the_claim")
        return {"cost", "Employer cost", "a year", Figure::Kind::Money,
                [](const FitProblem&, const Fitted& fitted) -> decltype(Figure::value) { return fitted.cost; }};
    const bool isSolved = model.fit.kind == "solve";
    if (isSolved && model.fit.parameters.get<std::string>("unknown", "") == "base_rate")
        return {"base", "Base rate", "in the unit of the base", Figure::Kind::Money,
                [](const FitProblem&, const Fitted& fitted) -> decltype(Figure::value) {
                    return roundToMinor(fitted.level);
                }};
    if (isSolved)
        return {"factor", "What everybody gets of it", "of uplifts or of the claim, as the fit solves it",
                Figure::Kind::Share,
                [](const FitProblem&, const Fitted& fitted) -> decltype(Figure::value) { return fitted.level; }};
    return {"pay", "Pay of those who are here", "gross a year", Figure::Kind::Money,
            [](const FitProblem& problem, const Fitted& fitted) -> decltype(Figure::value) {
                return payOfThoseHere(problem, fitted);
            }};
}

} // namespace

std::vector<Figure> hireRange(const FitProblem& problem)
{
    const bool isExpected =
        std::ranges::any_of(problem.claimants, [](const Claimant& claimant) { return claimant.person.hypothetical; });
    if (!isExpected || std::ranges::none_of(problem.model.steps, isForecast))
        return {};

    const Measured measured = measuredOf(problem.model);
    std::vector<Figure> figures;
    for (const Forecast& forecast : forecasts) {
        const PayModel model = withForecast(problem.model, forecast.rule);
        const FitProblem changed{.model = model,
                                 .where = problem.where,
                                 .claimants = problem.claimants,
                                 .answers = problem.answers,
                                 .fullTime = problem.fullTime,
                                 .yearStart = problem.yearStart,
                                 .minorDigits = problem.minorDigits,
                                 .pools = problem.pools,
                                 .payroll = problem.payroll,
                                 .budget = problem.budget,
                                 .runway = problem.runway};
        const Fitted fitted = fitClaims(changed);
        const bool isKnown = fitted.status == Status::Feasible && fitted.problems.empty();
        figures.push_back({"hires_" + std::string(forecast.id) + "_" + measured.id,
                           std::string(measured.title) + ", people not yet hired " + forecast.words, measured.kind,
                           isKnown ? measured.read(changed, fitted) : std::monostate{},
                           isKnown ? std::string(measured.convention) + "; nothing on top of the forecast"
                                   : "the budget does not allow it"});
    }
    return figures;
}

} // namespace purse
