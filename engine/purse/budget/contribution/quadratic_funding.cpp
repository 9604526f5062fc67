// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/contribution/quadratic_funding.hpp>

#include <purse/model/words.hpp>
#include <purse/solve/compensated_sum.hpp>
#include <purse/units/apportion.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <stdexcept>

namespace purse {
namespace {

double minor(Money amount) { return static_cast<double>(amount.toMinor()); }

/// Gifts by donor, for each project.
std::vector<std::map<std::string, Money>> byProject(std::size_t projects, std::span<const Gift> gifts)
{
    std::vector<std::map<std::string, Money>> all(projects);
    for (const Gift& gift : gifts) {
        if (gift.project >= projects || gift.amount < Money{})
            throw std::invalid_argument("a gift is for a project of the list, and not below zero");
        if (gift.amount > Money{})
            all[gift.project][gift.donor] += gift.amount;
    }
    return all;
}

Match matchOf(const std::map<std::string, Money>& gifts)
{
    Match match{.donors = static_cast<int>(gifts.size())};
    std::vector<double> amounts;
    for (const auto& [donor, amount] : gifts) {
        match.given += amount;
        amounts.push_back(minor(amount));
    }
    std::ranges::sort(amounts); // names decide nothing, not even the last bit
    match.raw = calledFor(amounts);
    return match;
}

std::string because(const Match& match, const MatchTerms& terms, int digits)
{
    const auto money = [digits](double amount) { return moneyWords(amount, digits); };
    if (match.donors < 2)
        return fmt::format("{} gave {}; gifts are matched from two people on.",
                           match.donors == 1 ? "One person" : "Nobody", money(minor(match.given)));
    const std::string gifts =
        fmt::format("{} people gave {}, which calls for {}", match.donors, money(minor(match.given)), money(match.raw));
    if (match.isCapped)
        return fmt::format("{}; no project is matched with more than {}.", gifts, money(minor(*terms.cap)));
    return fmt::format("{}; {} of it is paid.", gifts, percentWords(100.0 * match.exact / match.raw));
}

std::vector<std::string> sentencesOf(const Matches& found, const MatchTerms& terms, int digits)
{
    CompensatedSum raw;
    for (const Match& match : found.projects)
        raw.add(match.raw);
    std::vector<std::string> sentences{fmt::format("All gifts together call for {} from a pot of {}.",
                                                   moneyWords(raw.value(), digits),
                                                   moneyWords(minor(terms.pot), digits))};
    if (found.leftover > Money{})
        sentences.push_back(fmt::format("{} stays in the pot.", moneyWords(minor(found.leftover), digits)));
    return sentences;
}

} // namespace

double calledFor(std::span<const double> gifts)
{
    CompensatedSum roots, sum;
    int donors = 0;
    for (const double gift : gifts) {
        roots.add(std::sqrt(gift));
        sum.add(gift);
        donors += gift > 0.0 ? 1 : 0;
    }
    return donors < 2 ? 0.0 : std::max(0.0, roots.value() * roots.value() - sum.value());
}

KernelSolution matchedFromPot(const Eigen::VectorXd& raw, double pot, double cap, bool scaleUp)
{
    Eigen::VectorXd most(raw.size());
    for (Eigen::Index i = 0; i < raw.size(); ++i)
        most[i] = raw[i] <= 0.0 ? 0.0 : scaleUp ? cap : std::min(cap, raw[i]);
    KernelSolution found = solve(WaterFilling{.offset = Eigen::VectorXd::Zero(raw.size()),
                                              .slope = raw,
                                              .lower = Eigen::VectorXd::Zero(raw.size()),
                                              .upper = most,
                                              .cost = {},
                                              .budget = pot});
    if (found.status == Status::TooLarge)
        found.amounts = most;
    return found;
}

Matches quadraticFunding(const MatchTerms& terms, std::size_t projects, std::span<const Gift> gifts, int minorDigits,
                         std::span<const std::uint64_t> draws)
{
    if (terms.pot < Money{} || (terms.cap && *terms.cap < Money{}))
        throw std::invalid_argument("a pot and a cap are not below zero");
    Matches found;
    Eigen::VectorXd raw(static_cast<Eigen::Index>(projects));
    for (const auto& each : byProject(projects, gifts)) {
        found.projects.push_back(matchOf(each));
        raw[static_cast<Eigen::Index>(found.projects.size()) - 1] = found.projects.back().raw;
    }
    const double cap = terms.cap ? minor(*terms.cap) : std::numeric_limits<double>::infinity();
    const KernelSolution solution = matchedFromPot(raw, minor(terms.pot), cap, terms.scaleUp);
    const Money paid = solution.status == Status::Feasible ? terms.pot : floorToMinor(solution.amounts.sum());
    const std::vector<Money> amounts = apportion(paid, {solution.amounts.data(), projects}, draws);
    found.factor = solution.status == Status::Feasible ? solution.level : 1.0;
    found.certificate = solution.certificate;
    found.leftover = terms.pot;
    for (std::size_t p = 0; p < projects; ++p) {
        Match& match = found.projects[p];
        match.matched = amounts[p];
        match.exact = solution.amounts[static_cast<Eigen::Index>(p)];
        match.isCapped = match.exact >= cap && match.raw > 0.0;
        match.because = because(match, terms, minorDigits);
        found.leftover -= match.matched;
    }
    found.sentences = sentencesOf(found, terms, minorDigits);
    return found;
}

} // namespace purse
