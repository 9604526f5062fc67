// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/phantoms.hpp>

#include <purse/solve/compensated_sum.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace purse {
namespace {

/// The median of votes and phantoms on a line: the largest number that k votes and the phantom n - k both reach, for
/// some k. Votes fall and those phantoms rise with k, so it is where they cross.
PhantomPiece medianOf(PhantomSystem system, const LineVotes& line, double members, double time)
{
    const auto phantom = [&](double votes) { return system(time, members - votes, members); };
    std::size_t low = 0, high = line.falling.size(); // the first vote that its phantom reaches
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (phantom(line.above + static_cast<double>(middle) + 1.0).at(time) >= line.falling[middle])
            high = middle;
        else
            low = middle + 1;
    }
    const PhantomPiece before = phantom(line.above + static_cast<double>(low));
    if (low < line.falling.size() && line.falling[low] >= before.at(time))
        return {line.falling[low], 0.0};
    return before;
}

double sumOfMedians(PhantomSystem system, std::span<const LineVotes> lines, double members, double time)
{
    CompensatedSum sum;
    for (const LineVotes& line : lines)
        sum.add(medianOf(system, line, members, time).at(time));
    return sum.value();
}

} // namespace

PhantomBalance balancePhantoms(PhantomSystem system, std::span<const LineVotes> lines, double members, double first,
                               double last)
{
    double low = first, high = last;
    for (double middle = low + (high - low) / 2.0; low < middle && middle < high; middle = low + (high - low) / 2.0)
        (sumOfMedians(system, lines, members, middle) <= 1.0 ? low : high) = middle;

    CompensatedSum fixed, rise;
    std::vector<PhantomPiece> medians;
    for (const LineVotes& line : lines) {
        medians.push_back(medianOf(system, line, members, low));
        fixed.add(medians.back().offset);
        rise.add(medians.back().rise);
    }
    const double solved = rise.value() > 0.0 ? (1.0 - fixed.value()) / rise.value() : low;
    PhantomBalance balance{std::clamp(solved, low, high), Eigen::VectorXd(static_cast<Eigen::Index>(lines.size()))};
    for (std::size_t j = 0; j < lines.size(); ++j)
        balance.shares[static_cast<Eigen::Index>(j)] = medians[j].at(balance.time);
    return balance;
}

Portion portionByPhantoms(PhantomSystem system, const Proposals& proposals)
{
    std::vector<LineVotes> lines;
    for (Eigen::Index j = 0; j < proposals.rows.cols(); ++j) {
        const Eigen::VectorXd votes = proposals.rows.col(j);
        lines.push_back({.falling = {votes.begin(), votes.end()}});
        std::ranges::sort(lines.back().falling, std::greater());
    }
    const auto members = static_cast<double>(proposals.rows.rows());
    PhantomBalance balance = balancePhantoms(system, lines, members);
    return {
        .shares = std::move(balance.shares),
        .certificate = {{"phantom_time", balance.time, false,
                         "where the phantoms stand: each share is the median of the votes and phantoms on its line"}}};
}

PhantomPiece independentMarketsPhantom(double time, double k, double n)
{
    return time * (n - k) < 1.0 ? PhantomPiece{0.0, n - k} : PhantomPiece{1.0, 0.0};
}

PhantomPiece utilitarianPhantom(double time, double k, double n)
{
    const double raw = time * (n + 1.0) - k;
    if (raw < 0.0)
        return {0.0, 0.0};
    return raw < 1.0 ? PhantomPiece{-k, n + 1.0} : PhantomPiece{1.0, 0.0};
}

PhantomPiece ladderPhantom(double time, double k, double n)
{
    return time < k / n ? PhantomPiece{0.0, 0.0} : PhantomPiece{-k / n, 1.0};
}

} // namespace purse
