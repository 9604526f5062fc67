// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>

#include <algorithm>
#include <vector>

namespace purse {
namespace {

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : values[half - 1] + (values[half] - values[half - 1]) / 2.0;
}

Portion median(const Proposals& proposals)
{
    Eigen::VectorXd medians(proposals.rows.cols());
    for (Eigen::Index j = 0; j < medians.size(); ++j) {
        const Eigen::VectorXd votes = proposals.rows.col(j);
        medians[j] = medianOf({votes.begin(), votes.end()});
    }
    const double sum = medians.sum();
    if (sum > 0.0)
        return {.shares = medians / sum,
                .certificate = {{"median_sum", sum, false, "what the medians add up to before they are scaled"}}};
    Portion portion = portionMean().portion(proposals);
    portion.notes.emplace_back("For every line half of the members propose nothing, so all medians are zero; the "
                               "shares are averages instead.");
    return portion;
}

} // namespace

PortioningRule portionMedian()
{
    return {.id = "median",
            .title = "Median, scaled",
            .promise = "Each line gets the middle of what members propose for it; all are scaled until they add up.",
            .source = "Freeman, Pennock, Peters and Wortman Vaughan (2021), Truthful Aggregation of Budget Proposals",
            .properties = {PortionProperty::Anonymous, PortionProperty::Neutral},
            .portion = median};
}

} // namespace purse
