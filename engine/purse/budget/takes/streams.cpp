// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/takes/streams.hpp>

#include <purse/model/words.hpp>
#include <purse/units/apportion.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace purse {
namespace {

double minor(Money amount) { return static_cast<double>(amount.toMinor()); }

void check(Money pool, std::span<const Stream> streams)
{
    for (const Stream& stream : streams)
        if (stream.hours.size() != streams.front().hours.size()
            || std::ranges::any_of(stream.hours, [](double hours) { return !(hours >= 0.0); }))
            throw std::invalid_argument("every stream has hours for each member, none below zero");
    if (pool < Money{})
        throw std::invalid_argument("a pool is not below zero");
}

/// Pays one stream; returns what it paid.
Money payStream(const Stream& stream, std::size_t index, StreamsPaid& found, int digits,
                std::span<const std::uint64_t> draws)
{
    const Money money = found.streams[index];
    const double all = std::accumulate(stream.hours.begin(), stream.hours.end(), 0.0);
    if (all <= 0.0) {
        if (money > Money{})
            found.sentences.push_back(fmt::format("Nobody worked in {}: its {} stays in the pool.", stream.label,
                                                  moneyWords(minor(money), digits)));
        return {};
    }
    std::vector<double> exact;
    for (const double hours : stream.hours)
        exact.push_back(minor(money) * (hours / all));
    const std::vector<Money> amounts = apportion(money, exact, draws);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (stream.hours[i] <= 0.0)
            continue;
        found.members[i] += amounts[i];
        found.lines[i].push_back({index, amounts[i],
                                  fmt::format("{} of {} in {}, which has {}.", numberWords(stream.hours[i]),
                                              numberWords(all), stream.label, moneyWords(minor(money), digits))});
    }
    return money;
}

} // namespace

std::vector<Money> splitPool(Money pool, std::span<const Percent> parts)
{
    std::vector<double> exact;
    double left = 100.0;
    for (const Percent& part : parts) {
        const double percent = part.value.toDouble();
        left -= percent;
        if (percent < 0.0 || left < -1e-9)
            throw std::invalid_argument("parts are from 0 to 100 percent, and together at most 100");
        exact.push_back(minor(pool) * part.ratio());
    }
    exact.push_back(minor(pool) * std::max(0.0, left) / 100.0);
    return apportion(pool, exact);
}

StreamsPaid payStreams(Money pool, std::span<const Stream> streams, int minorDigits,
                       std::span<const std::uint64_t> draws)
{
    check(pool, streams);
    std::vector<Percent> parts;
    for (const Stream& stream : streams)
        parts.push_back(stream.part);
    StreamsPaid found{.streams = splitPool(pool, parts), .leftover = pool};
    found.streams.pop_back(); // what no stream has
    const std::size_t members = streams.empty() ? 0 : streams.front().hours.size();
    found.members.resize(members);
    found.lines.resize(members);
    for (std::size_t s = 0; s < streams.size(); ++s)
        found.leftover -= payStream(streams[s], s, found, minorDigits, draws);
    if (found.leftover > Money{})
        found.sentences.push_back(
            fmt::format("{} of the pool is not paid out.", moneyWords(minor(found.leftover), minorDigits)));
    return found;
}

Eigen::VectorXd streamAmounts(double pool, const Eigen::VectorXd& parts, const Eigen::MatrixXd& hours)
{
    Eigen::VectorXd amounts = Eigen::VectorXd::Zero(hours.rows());
    for (Eigen::Index s = 0; s < hours.cols(); ++s)
        if (const double all = hours.col(s).sum(); all > 0.0)
            amounts += hours.col(s) * (pool * parts[s] / all);
    return amounts;
}

} // namespace purse
