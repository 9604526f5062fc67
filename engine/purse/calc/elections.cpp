// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/families.hpp>

#include <purse/budget/election/exact_shares_run.hpp>
#include <purse/budget/election/per_unit_knapsack.hpp>
#include <purse/budget/election/rule.hpp>

#include <algorithm>
#include <cmath>

namespace purse::calc {
namespace {

using election::Election;
using election::Fraction;
using election::RuleChoice;

constexpr double mostAmount = 1e12;
constexpr int mostDecimals = 3; ///< of an amount up to 10^12

double tenTo(int power)
{
    double value = 1.0;
    for (int i = 0; i < power; ++i)
        value *= 10.0;
    return value;
}

/// The fewest decimals with which a number is what somebody wrote.
int decimalsOf(double number)
{
    int decimals = 0;
    while (decimals <= mostDecimals && std::nearbyint(number * tenTo(decimals)) / tenTo(decimals) != number)
        ++decimals;
    return decimals;
}

std::optional<double> amountOf(Inputs& inputs, const std::string& key, const Json& value)
{
    const double number = value.is_number() ? value.get<double>() : -1.0;
    if (number >= 0.0 && number <= mostAmount && decimalsOf(number) <= mostDecimals)
        return number;
    inputs.refuse(key, "This should be an amount with at most three decimals; this is " + value.dump() + ".",
                  "Give a number from 0 to 10^12.");
    return std::nullopt;
}

/// The ids of a ballot: ["p1", "p3"], or points: {"p1": 7, "p3": 2}.
void addBallot(Inputs& inputs, const std::string& key, const Json& ballot, Election& election)
{
    std::vector<std::uint32_t> seen;
    const auto add = [&](const std::string& id, std::optional<std::int64_t> points) {
        const std::optional<std::uint32_t> project = projectOf(election, id);
        if (!project || std::ranges::find(seen, *project) != seen.end())
            return inputs.refuse(key,
                                 project ? "The ballot names '" + id + "' twice." : "There is no project '" + id + "'.",
                                 "Name projects of 'costs', each once.");
        seen.push_back(*project);
        if (points)
            election.ballots.add(*project, *points);
        else
            election.ballots.add(*project);
    };
    const bool hasPoints = election.kind == election::BallotKind::Cumulative;
    if (hasPoints ? !ballot.is_object() : !ballot.is_array())
        return inputs.refuse(key,
                             "This should be a ballot like the first; this is " + ballot.dump().substr(0, 40) + ".",
                             "Write [\"p1\", \"p2\"] for all, or {\"p1\": 7} for all.");
    for (const auto& [id, points] : ballot.items()) {
        if (!hasPoints && points.is_string())
            add(points.get<std::string>(), std::nullopt);
        else if (hasPoints && points.is_number_unsigned() && points.get<std::uint64_t>() <= 1'000'000'000)
            add(id, points.get<std::int64_t>());
        else
            inputs.refuse(key, "This is neither a project nor whole points: " + points.dump().substr(0, 40) + ".",
                          "Write [\"p1\", \"p2\"] for all, or {\"p1\": 7} for all.");
    }
    election.ballots.end();
}

void readAmounts(Inputs& inputs, Election& election)
{
    const Json* costs = inputs.value("costs");
    const Json* budget = inputs.value("budget");
    if (!costs || !budget)
        return;
    if (!costs->is_object())
        return inputs.refuse("costs", "This should be an object.", "Write {\"p1\": 10, \"p2\": 16.5}.");
    std::vector<double> amounts{amountOf(inputs, "budget", *budget).value_or(0.0)};
    for (const auto& [id, cost] : costs->items()) {
        election.projects.push_back({id, "", {}});
        amounts.push_back(amountOf(inputs, "costs/" + id, cost).value_or(0.0));
    }
    for (const double amount : amounts)
        election.decimals = std::max(election.decimals, std::min(decimalsOf(amount), mostDecimals));
    const auto exact = [&](double amount) {
        return Money::fromMinor(static_cast<std::int64_t>(std::nearbyint(amount * tenTo(election.decimals))));
    };
    election.budget = exact(amounts.front());
    for (std::size_t p = 0; p < election.projects.size(); ++p)
        election.projects[p].cost = exact(amounts[p + 1]);
}

Election readElection(Inputs& inputs)
{
    Election election;
    readAmounts(inputs, election);
    const Json* ballots = inputs.value("ballots");
    if (!ballots || !ballots->is_array()) {
        if (ballots)
            inputs.refuse("ballots", "This should be a list of ballots.", "Write [[\"p1\"], [\"p1\", \"p2\"]].");
        return election;
    }
    const bool hasPoints = !ballots->empty() && ballots->front().is_object();
    election.kind = hasPoints                             ? election::BallotKind::Cumulative
                    : inputs.yesNo("are_in_order", false) ? election::BallotKind::Ordinal
                                                          : election::BallotKind::Approval;
    for (std::size_t i = 0; i < ballots->size() && inputs.isFine(); ++i)
        addBallot(inputs, "ballots/" + std::to_string(i), (*ballots)[i], election);
    return election;
}

/// Only what the rule reads: anything else is refused later, as a name that nobody asked for.
RuleChoice readChoice(Inputs& inputs, const election::Rule& rule)
{
    RuleChoice choice{.rule = rule.id};
    const auto chosen = [&](const std::string& id) -> std::optional<std::string> {
        const bool isRead = std::ranges::find(rule.settings, id) != rule.settings.end();
        if (!isRead || !inputs.has(id))
            return std::nullopt;
        return inputs.choice(id, std::ranges::find(election::settingKinds(), id, &election::SettingKind::id)->choices);
    };
    const auto isOn = [&](const char* id) {
        return std::ranges::find(rule.settings, id) != rule.settings.end() && inputs.yesNo(id, false);
    };
    const auto number = [&](const char* id, double least, double most) {
        const bool isRead = std::ranges::find(rule.settings, id) != rule.settings.end();
        return static_cast<std::int64_t>(isRead ? inputs.number(id, {.least = least, .most = most}, least) : least);
    };
    if (const auto utility = chosen("utility"))
        choice.utility = *election::utilityOf(*utility);
    if (const auto completion = chosen("completion"))
        choice.completion = *election::completionOf(*completion);
    if (const auto arithmetic = chosen("arithmetic"))
        choice.arithmetic = *election::arithmeticOf(*arithmetic);
    choice.stopsWhenExhaustive = isOn("stops_when_exhaustive");
    choice.startsWhole = isOn("starts_whole");
    choice.comparison = isOn("comparison");
    choice.step = number("step", 1.0, 1e9);
    choice.threshold = number("threshold", 0.0, 1e6);
    return choice;
}

void refuseAll(Inputs& inputs, const Problems& problems)
{
    for (const Problem& problem : problems)
        inputs.refuse(problem.where, problem.what, problem.hint);
}

Json idsOf(const Election& election, const std::vector<election::Round>& rounds)
{
    Json ids = Json::array();
    for (const election::Round& round : rounds)
        ids.push_back(election.projects[round.project].id);
    return ids;
}

double inUnits(const Election& election, double amount) { return amount / static_cast<double>(election.wholeUnit()); }

std::string unitsText(const Election& election, const Fraction& fraction)
{
    return Fraction(fraction.numerator(), fraction.denominator() * election.wholeUnit()).toText();
}

Json answerOf(const Election& election, const election::Counted& counted)
{
    Json answer{{"winners", idsOf(election, counted.rounds)},
                {"cost", inUnits(election, static_cast<double>(counted.cost))}};
    if (counted.endowment && !counted.tookGreedy) {
        answer["endowment"] = unitsText(election, *counted.endowment);
        answer["increments"] = counted.increments;
    }
    if (counted.preference)
        answer["took_greedy"] = counted.tookGreedy;
    return answer;
}

Calculation calculationOf(const election::Rule& rule)
{
    std::vector<std::string> fields{"budget", "costs", "ballots", "are_in_order"};
    for (const std::string& setting : rule.settings)
        if (setting != "ties") // by id: costs have no order here
            fields.push_back(setting);
    const auto run = [&rule](Inputs& inputs) -> Json {
        const Election election = readElection(inputs);
        const RuleChoice choice = readChoice(inputs, rule);
        if (!inputs.isFine())
            return {};
        const Result<election::Counted> counted = count(election, choice);
        if (!counted) {
            refuseAll(inputs, counted.error());
            return {};
        }
        return answerOf(election, *counted);
    };
    return {rule.id, rule.promise, fields, run};
}

/// The first outcome, what its buyers pay, the smallest change, and where changes lead.
Json exactSharesAddOpt(Inputs& inputs)
{
    const Election election = readElection(inputs);
    RuleChoice choice{.rule = "exact_equal_shares", .utility = election::Utility::Cardinality};
    if (inputs.isFine() && election.ballots.size() == 0)
        inputs.refuse("ballots", "Nobody has voted.", "Give at least one ballot.");
    if (!inputs.isFine())
        return {};
    const Result<election::Profile> profile = countedProfile(election, choice);
    const Result<std::vector<std::uint32_t>> ranks = tieRanks(election, {});
    choice.completion = election::Completion::AddOpt;
    const Result<election::Counted> completed = count(election, choice);
    if (!profile || !ranks || !completed) {
        refuseAll(inputs, !completed ? completed.error() : Problems{});
        return {};
    }
    election::ExactSharesRun run(*profile, *ranks, election::Arithmetic::Exact);
    run.run(Fraction(profile->budget, static_cast<std::int64_t>(profile->voters)));
    Json payments = Json::object();
    for (const election::Round& round : run.rounds())
        payments[election.projects[round.project].id] = inUnits(election, round.price);
    const std::optional<Fraction> more = run.smallestChange();
    std::vector<std::string> sorted = idsOf(election, completed->rounds);
    std::ranges::sort(sorted);
    return {{"payments_at_start", payments},
            {"min_increase_per_voter", more ? Json(unitsText(election, *more)) : Json()},
            {"completed_winners_sorted", sorted}};
}

Json perUnitKnapsack(Inputs& inputs)
{
    const Json* ideal = inputs.value("ideal");
    const double budget = inputs.number("budget", {.least = 0.0, .most = 1e12});
    const std::string partial = inputs.choice("partial", {"fractional", "increasing"});
    std::vector<std::string> ids;
    std::vector<std::vector<std::int64_t>> ideals;
    if (ideal && !ideal->is_object())
        inputs.refuse("ideal", "This should be an object of lists.", "Write {\"P1\": [4, 3, 0], ...}.");
    if (!inputs.isFine())
        return {};
    Inputs items = inputs.object("ideal");
    for (const auto& [id, amounts] : ideal->items()) {
        ids.push_back(id);
        ideals.emplace_back();
        for (const double amount : items.vector(id, {.least = 0.0, .most = 1e12})) {
            if (amount != std::floor(amount))
                items.refuse(id, "These are not whole units.", "Use a smaller unit.");
            ideals.back().push_back(static_cast<std::int64_t>(amount));
        }
    }
    if (budget != std::floor(budget))
        inputs.refuse("budget", "This is not a whole number of units.", "Use a smaller unit.");
    if (!inputs.isFine())
        return {};
    const std::vector<Fraction> found = election::perUnitKnapsack(
        ideals, static_cast<std::int64_t>(budget),
        partial == "fractional" ? election::PartialUnits::Fractional : election::PartialUnits::Increasing);
    Json allocation = Json::object();
    for (std::size_t i = 0; i < ids.size(); ++i)
        allocation[ids[i]] = found[i].toText();
    return {{"allocation", allocation}};
}

/// Equal parts of a sum of cents, in two ways of giving out the cents that are over.
Json rounding(Inputs& inputs)
{
    const double total = inputs.number("total", {.least = 0.0, .most = mostAmount});
    const double parts = inputs.number("parts", {.least = 1.0, .most = 10'000.0});
    if (inputs.isFine() && (parts != std::floor(parts) || decimalsOf(total) > 2))
        inputs.refuse("total", "This does not split into whole cents for a whole number of people.",
                      "Give a sum with at most two decimals, and how many share it.");
    if (!inputs.isFine())
        return {};
    const Money whole = Money::fromMinor(static_cast<std::int64_t>(std::nearbyint(total * 100.0)));
    const int count = static_cast<int>(parts);
    Json up = Json::array();
    Json even = Json::array();
    std::int64_t left = whole.toMinor();
    const std::int64_t each = (left + count - 1) / count;
    for (int i = 0; i < count; ++i) {
        const Money part = Money::fromMinor(std::min(each, left));
        left -= part.toMinor();
        up.push_back(toText(part));
        even.push_back(toText(partOf(whole, count, i)));
    }
    return {{"up_in_order", up}, {"largest_remainder", even}};
}

} // namespace

std::vector<Calculation> electionCalculations()
{
    std::vector<Calculation> all;
    for (const election::Rule& rule : election::electionRules())
        all.push_back(calculationOf(rule));
    all.push_back({"exact_equal_shares_addopt",
                   "Exact equal shares, the smallest sum more that changes them, and where that leads.",
                   {"budget", "costs", "ballots", "are_in_order"},
                   exactSharesAddOpt});
    all.push_back({"per_unit_knapsack",
                   "Divides a budget among items of any size, unit by unit, by votes.",
                   {"ideal", "budget", "partial"},
                   perUnitKnapsack});
    all.push_back(
        {"rounding", "Equal parts in whole cents: rounded up in order, or even.", {"total", "parts"}, rounding});
    return all;
}

} // namespace purse::calc
