// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/best_overlap.hpp>

#include <purse/solve/compensated_sum.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace purse {
namespace {

/// Between two neighbouring proposals for a line everybody above them gains by every bit of it.
struct Layer {
    double worth = 0.0; ///< prices of those who propose more
    Eigen::Index line = 0;
    double size = 0.0;
};

void addLayers(const Eigen::MatrixXd& proposals, const Eigen::VectorXd& prices, Eigen::Index line,
               std::vector<Layer>& layers)
{
    std::vector<Eigen::Index> order(static_cast<std::size_t>(proposals.rows()));
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    std::ranges::sort(order, [&](Eigen::Index a, Eigen::Index b) {
        const double left = proposals(a, line), right = proposals(b, line);
        return left != right ? left > right : prices[a] > prices[b];
    });
    CompensatedSum worth;
    for (std::size_t k = 0; k < order.size(); ++k) {
        worth.add(prices[order[k]]);
        const double here = proposals(order[k], line);
        const double next = k + 1 < order.size() ? proposals(order[k + 1], line) : 0.0;
        if (here > next)
            layers.push_back({worth.value(), line, here - next});
    }
}

} // namespace

BestOverlap bestOverlap(const Eigen::MatrixXd& proposals, const Eigen::VectorXd& prices)
{
    std::vector<Layer> layers;
    for (Eigen::Index j = 0; j < proposals.cols(); ++j)
        addLayers(proposals, prices, j, layers);
    std::ranges::stable_sort(layers, std::greater(), &Layer::worth);

    BestOverlap best{Eigen::VectorXd::Zero(proposals.cols())};
    double left = 1.0;
    for (std::size_t from = 0, until = 0; from < layers.size() && left > 0.0; from = until) {
        constexpr double same = 1e-12; // sums of the same prices in another order
        double size = layers[from].size;
        for (until = from + 1; until < layers.size() && layers[until].worth >= layers[from].worth * (1.0 - same);
             ++until)
            size += layers[until].size;
        const double part = std::min(1.0, left / size);
        for (std::size_t k = from; k < until; ++k) {
            best.shares[layers[k].line] += part * layers[k].size;
            best.value += part * layers[k].size * layers[k].worth;
        }
        left -= part * size;
    }
    if (left > 0.0) // beyond all proposals nobody gains: the same for each line
        best.shares.array() += left / static_cast<double>(proposals.cols());
    return best;
}

} // namespace purse
