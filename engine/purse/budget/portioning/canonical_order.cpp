// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/canonical_order.hpp>

#include <algorithm>
#include <utility>

namespace purse {
namespace {

using Index = Eigen::Index;

/// What can be told of members (or lines) by their numbers: those with the same colour cannot be told apart so far.
using Colours = std::vector<double>;
using Key = std::vector<double>;

/// The rank of each key among all.
Colours ranksOf(const std::vector<Key>& keys)
{
    std::vector<Key> sorted = keys;
    std::ranges::sort(sorted);
    Colours ranks;
    for (const Key& key : keys)
        ranks.push_back(static_cast<double>(std::ranges::lower_bound(sorted, key) - sorted.begin()));
    return ranks;
}

/// Tells members apart by their colour and by the numbers that they have on lines of each colour.
/// @param numbers shape (members, lines)
Colours refined(const Eigen::MatrixXd& numbers, const Colours& members, const Colours& lines)
{
    std::vector<Key> keys;
    for (Index i = 0; i < numbers.rows(); ++i) {
        std::vector<std::pair<double, double>> pairs;
        for (Index j = 0; j < numbers.cols(); ++j)
            pairs.emplace_back(lines[std::size_t(j)], numbers(i, j));
        std::ranges::sort(pairs);
        keys.push_back({members[std::size_t(i)]});
        for (const auto& pair : pairs)
            keys.back().insert(keys.back().end(), {pair.first, pair.second});
    }
    return ranksOf(keys);
}

/// By colour, then by the numbers along an order of the others.
std::vector<Index> ordered(const Eigen::MatrixXd& numbers, const Colours& colours, const std::vector<Index>& others)
{
    std::vector<std::pair<Key, Index>> keyed;
    for (Index i = 0; i < numbers.rows(); ++i) {
        keyed.push_back({{colours[std::size_t(i)]}, i});
        for (const Index j : others)
            keyed.back().first.push_back(numbers(i, j));
    }
    std::ranges::sort(keyed);
    std::vector<Index> order;
    for (const auto& each : keyed)
        order.push_back(each.second);
    return order;
}

} // namespace

CanonicalOrder canonicalOrder(const Eigen::MatrixXd& rows, const Eigen::VectorXd& weights)
{
    constexpr int rounds = 3;
    const Eigen::MatrixXd columns = rows.transpose();
    Colours members(weights.begin(), weights.end()), lines(std::size_t(rows.cols()), 0.0);
    for (int round = 0; round < rounds; ++round) {
        members = refined(rows, members, lines);
        lines = refined(columns, lines, members);
    }
    CanonicalOrder order{.members = ordered(rows, members, {})};
    order.lines = ordered(columns, lines, order.members);
    order.members = ordered(rows, members, order.lines);
    return order;
}

void shareAlike(const Eigen::MatrixXd& rows, const std::vector<Index>& lines, Eigen::VectorXd& shares)
{
    for (std::size_t from = 0, until = 0; from < lines.size(); from = until) {
        double sum = 0.0;
        for (; until < lines.size() && rows.col(lines[until]) == rows.col(lines[from]); ++until)
            sum += shares[lines[until]];
        for (std::size_t k = from; k < until; ++k)
            shares[lines[k]] = sum / static_cast<double>(until - from);
    }
}

} // namespace purse
