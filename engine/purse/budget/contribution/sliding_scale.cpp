// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/contribution/sliding_scale.hpp>

#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace purse {
namespace {

double minor(Money amount) { return static_cast<double>(amount.toMinor()); }

void check(const ScaleTerms& terms, std::span<const Contributor> contributors)
{
    const auto isWrong = [](const Contributor& each) {
        return each.income < Money{} || each.freeAmount < Money{} || each.floor < Money{} || !(each.tier >= 0.0)
               || !(each.hours >= 0.0) || (each.ceiling && *each.ceiling < each.floor);
    };
    if (terms.target < Money{} || !(terms.flatPart >= 0.0 && terms.flatPart <= 1.0)
        || std::ranges::any_of(contributors, isWrong))
        throw std::invalid_argument(
            "nothing is below zero, no ceiling below its floor, and a flat part is from 0 to 1");
}

double aboveFreeAmount(const Contributor& each) { return std::max(0.0, minor(each.income) - minor(each.freeAmount)); }

double weightOf(ScaleBasis basis, const Contributor& each)
{
    switch (basis) {
    case ScaleBasis::Flat:
        return 1.0;
    case ScaleBasis::Income:
        return minor(each.income);
    case ScaleBasis::AboveFreeAmount:
    case ScaleBasis::Mix:
        return aboveFreeAmount(each);
    case ScaleBasis::Tier:
        return each.tier;
    case ScaleBasis::Hours:
        return each.hours;
    }
    return 0.0;
}

/// What the amount follows, before floors and ceilings.
std::string basisWords(const ScaleTerms& terms, const Contributor& each, double factor, int digits)
{
    const auto money = [digits](double amount) { return moneyWords(amount, digits); };
    const std::string percent = percentWords(100.0 * factor);
    switch (terms.basis) {
    case ScaleBasis::Flat:
        return fmt::format("{} for everybody", money(factor));
    case ScaleBasis::Income:
        return fmt::format("{} of an income of {}", percent, money(minor(each.income)));
    case ScaleBasis::AboveFreeAmount:
        return fmt::format("{} of {}, the income above {}", percent, money(aboveFreeAmount(each)),
                           money(minor(each.freeAmount)));
    case ScaleBasis::Mix:
        return fmt::format("{} of the whole in equal parts, the rest by {}, the income above {}",
                           percentWords(100.0 * terms.flatPart), money(aboveFreeAmount(each)),
                           money(minor(each.freeAmount)));
    case ScaleBasis::Tier:
        return fmt::format("{} times the base of {}", numberWords(each.tier), money(factor));
    case ScaleBasis::Hours:
        return fmt::format("{} for each of {} hours", money(factor), numberWords(each.hours));
    }
    return {};
}

HeldBy heldBy(const Contributor& each, double raw)
{
    if (raw < minor(each.floor))
        return HeldBy::Floor;
    return each.ceiling && raw > minor(*each.ceiling) ? HeldBy::Ceiling : HeldBy::Nothing;
}

std::string because(const ScaleTerms& terms, const Contributor& each, const Contribution& found, double factor,
                    int digits)
{
    const std::string words = basisWords(terms, each, factor, digits);
    switch (found.heldBy) {
    case HeldBy::Floor:
        return fmt::format("{} would be {}; the least is {}.", words, moneyWords(factor * found.weight, digits),
                           moneyWords(minor(each.floor), digits));
    case HeldBy::Ceiling:
        return fmt::format("{} would be {}; the most is {}.", words, moneyWords(factor * found.weight, digits),
                           moneyWords(minor(*each.ceiling), digits));
    case HeldBy::Nothing:
        return words + ".";
    }
    return {};
}

/// No contribution is divided by rounding: up, so that it is enough.
Contributions unsolved(const KernelSolution& solution, int digits)
{
    Contributions none{.status = solution.status,
                       .distance = Money::fromMinor(-floorToMinor(-solution.distance).toMinor())};
    const std::string amount = moneyWords(minor(none.distance), digits);
    none.sentences.push_back(solution.status == Status::TooSmall
                                 ? "The least contributions are above the target by " + amount + "."
                                 : "The most that everybody may contribute is below the target by " + amount + ".");
    return none;
}

std::vector<std::string> sentencesOf(const ScaleTerms& terms, const Contributions& found, int digits)
{
    const auto held = [&](HeldBy by) { return std::ranges::count(found.members, by, &Contribution::heldBy); };
    std::vector<std::string> sentences{fmt::format("{} people contribute {} together.", found.members.size(),
                                                   moneyWords(minor(terms.target), digits))};
    const auto people = [](std::ptrdiff_t count) {
        return count == 1 ? std::string("1 person gives") : fmt::format("{} people give", count);
    };
    if (const auto count = held(HeldBy::Floor); count > 0)
        sentences.push_back(people(count) + " the least that there is, because the scale alone would ask for less.");
    if (const auto count = held(HeldBy::Ceiling); count > 0)
        sentences.push_back(people(count) + " the most that there may be, because the scale alone would ask for more.");
    return sentences;
}

} // namespace

Eigen::VectorXd scaleWeights(const ScaleTerms& terms, std::span<const Contributor> contributors)
{
    Eigen::VectorXd weights(static_cast<Eigen::Index>(contributors.size()));
    for (std::size_t i = 0; i < contributors.size(); ++i)
        weights[static_cast<Eigen::Index>(i)] = weightOf(terms.basis, contributors[i]);
    if (terms.basis != ScaleBasis::Mix || weights.size() == 0)
        return weights;
    const double means = weights.sum(), people = static_cast<double>(weights.size());
    const double byMeans = means > 0.0 ? (1.0 - terms.flatPart) / means : 0.0; // where nobody has means all is flat
    const double flat = means > 0.0 ? terms.flatPart / people : 1.0 / people;
    return (weights * byMeans).array() + flat;
}

KernelSolution scaledToTarget(const Eigen::VectorXd& weights, const Eigen::VectorXd& lower,
                              const Eigen::VectorXd& upper, double target)
{
    return solve(WaterFilling{.offset = Eigen::VectorXd::Zero(weights.size()),
                              .slope = weights,
                              .lower = lower,
                              .upper = upper,
                              .cost = {},
                              .budget = target});
}

Contributions slidingScale(const ScaleTerms& terms, std::span<const Contributor> contributors, int minorDigits,
                           std::span<const std::uint64_t> draws)
{
    check(terms, contributors);
    const Eigen::VectorXd weights = scaleWeights(terms, contributors);
    Eigen::VectorXd lower(weights.size()), upper(weights.size());
    for (Eigen::Index i = 0; i < weights.size(); ++i) {
        const Contributor& each = contributors[static_cast<std::size_t>(i)];
        lower[i] = minor(each.floor);
        // nothing in proportion to nothing: beyond the floor there is no more to come from such a member
        upper[i] = weights[i] <= 0.0 ? lower[i]
                   : each.ceiling    ? minor(*each.ceiling)
                                     : std::numeric_limits<double>::infinity();
    }
    const KernelSolution solution = scaledToTarget(weights, lower, upper, minor(terms.target));
    if (solution.status != Status::Feasible)
        return unsolved(solution, minorDigits);

    Contributions found{.factor = solution.level, .certificate = solution.certificate};
    const std::vector<Money> amounts = apportion(terms.target, {solution.amounts.data(), contributors.size()}, draws);
    for (std::size_t i = 0; i < contributors.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        Contribution each{.amount = amounts[i],
                          .exact = solution.amounts[at],
                          .weight = weights[at],
                          .heldBy = heldBy(contributors[i], solution.level * weights[at])};
        each.because = because(terms, contributors[i], each, solution.level, minorDigits);
        found.members.push_back(std::move(each));
    }
    found.sentences = sentencesOf(terms, found, minorDigits);
    return found;
}

} // namespace purse
