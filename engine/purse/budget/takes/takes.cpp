// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/takes/takes.hpp>

#include <purse/model/words.hpp>
#include <purse/units/apportion.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace purse {
namespace {

double minor(Money amount) { return static_cast<double>(amount.toMinor()); }

/// Half up where two are in the middle.
Money medianAboveZero(std::span<const Money> amounts)
{
    std::vector<std::int64_t> above;
    for (const Money amount : amounts)
        if (amount > Money{})
            above.push_back(amount.toMinor());
    if (above.empty())
        return {};
    std::ranges::sort(above);
    const std::size_t half = above.size() / 2;
    return Money::fromMinor(above.size() % 2 == 1 ? above[half] : (above[half - 1] + above[half] + 1) / 2);
}

void check(std::span<const Take> takes, Money income, Money leftover, Money threshold)
{
    const auto isWrong = [](const Take& take) { return take.last < Money{} || take.asked.value_or(Money{}) < Money{}; };
    if (income < Money{} || leftover < Money{} || threshold < Money{} || std::ranges::any_of(takes, isWrong))
        throw std::invalid_argument("no amount is below zero");
}

/// Whose turn it is to get a spare unit: places in the order of names, moved on by one each pay day.
std::vector<std::uint64_t> turns(std::span<const Take> takes, std::uint64_t payDay)
{
    std::map<std::string, std::size_t> byName;
    for (std::size_t i = 0; i < takes.size(); ++i)
        if (!byName.emplace(takes[i].member, i).second)
            throw std::invalid_argument("each member has one take");
    std::vector<std::uint64_t> draws(takes.size());
    std::uint64_t place = 0;
    for (const auto& [name, index] : byName)
        draws[index] = (place++ + takes.size() - payDay % takes.size()) % takes.size();
    return draws;
}

/// Equal parts of what is left for the automatic ones.
void shareAutomatically(Money left, PaidTakes& found, std::span<const std::uint64_t> draws)
{
    std::vector<std::size_t> who;
    std::vector<std::uint64_t> theirs;
    for (std::size_t i = 0; i < found.members.size(); ++i)
        if (found.members[i].isAutomatic) {
            who.push_back(i);
            theirs.push_back(draws[i]);
        }
    const std::vector<double> equal(who.size(), who.empty() ? 0.0 : minor(left) / static_cast<double>(who.size()));
    const std::vector<Money> parts = apportion(who.empty() ? Money{} : left, equal, theirs);
    for (std::size_t k = 0; k < who.size(); ++k)
        found.members[who[k]].nominal = found.members[who[k]].paid = parts[k];
}

std::string because(const PaidTake& take, const Take& set, int digits)
{
    const auto money = [digits](Money amount) { return moneyWords(minor(amount), digits); };
    if (take.isAutomatic)
        return fmt::format("An equal part of what takes that were set leave: {}.", money(take.paid));
    std::string words = take.isHeld ? fmt::format("{} was asked for; a take can be raised to {} this time",
                                                  money(*set.asked), money(take.most))
                                    : fmt::format("{} was asked for", money(take.nominal));
    return take.paid < take.nominal
               ? fmt::format("{}; all takes are more than the income, so {} is paid.", words, money(take.paid))
               : words + " and is paid.";
}

/// Everybody's nominal take, and what those that were set add up to.
Money setTakes(std::span<const Take> takes, Money lastLeftover, Money threshold, PaidTakes& found)
{
    std::vector<Money> last;
    for (const Take& take : takes)
        last.push_back(take.last);
    Money sum;
    for (const Take& take : takes) {
        PaidTake paid{.most = mostToTake(take.last, last, lastLeftover, threshold), .isAutomatic = !take.asked};
        if (take.asked) {
            paid.nominal = std::min(*take.asked, paid.most);
            paid.isHeld = *take.asked > paid.most;
            sum += paid.nominal;
        }
        found.members.push_back(std::move(paid));
    }
    return sum;
}

void paySetTakes(Money sum, Money income, PaidTakes& found, std::span<const std::uint64_t> draws)
{
    const double part = sum > income ? minor(income) / minor(sum) : 1.0;
    std::vector<double> amounts;
    for (const PaidTake& take : found.members)
        amounts.push_back(take.isAutomatic ? 0.0 : part * minor(take.nominal));
    const std::vector<Money> paid = apportion(std::min(sum, income), amounts, draws);
    for (std::size_t i = 0; i < paid.size(); ++i)
        found.members[i].paid = paid[i];
}

} // namespace

Money mostToTake(Money last, std::span<const Money> lastTakes, Money leftover, Money threshold)
{
    return std::max({last + last, last + leftover, medianAboveZero(lastTakes), threshold});
}

PaidTakes payTakes(std::span<const Take> takes, Money income, Money lastLeftover, Money threshold, std::uint64_t payDay,
                   int minorDigits)
{
    check(takes, income, lastLeftover, threshold);
    if (takes.empty())
        return {.leftover = income};
    const std::vector<std::uint64_t> draws = turns(takes, payDay);
    PaidTakes found;
    const Money sum = setTakes(takes, lastLeftover, threshold, found);
    paySetTakes(sum, income, found, draws);
    shareAutomatically(income - std::min(sum, income), found, draws);
    found.leftover = income;
    for (std::size_t i = 0; i < takes.size(); ++i) {
        found.leftover -= found.members[i].paid;
        found.members[i].because = because(found.members[i], takes[i], minorDigits);
    }
    if (sum > income)
        found.sentences.push_back(fmt::format("Takes of {} meet an income of {}: each is paid the same part.",
                                              moneyWords(minor(sum), minorDigits),
                                              moneyWords(minor(income), minorDigits)));
    if (found.leftover > Money{})
        found.sentences.push_back(fmt::format("{} is left over.", moneyWords(minor(found.leftover), minorDigits)));
    return found;
}

} // namespace purse
