// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/gini.hpp>

#include <purse/solve/compensated_sum.hpp>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace purse {
namespace {

struct Group {
    double value = 0.0;
    double weight = 1.0;
    bool operator<(const Group& other) const
    {
        return value < other.value || (value == other.value && weight < other.weight);
    }
};

std::vector<Group> sortedGroups(std::span<const double> values, std::span<const double> weights)
{
    if (!weights.empty() && weights.size() != values.size())
        throw std::invalid_argument("gini: as many weights as values, or none");
    std::vector<Group> groups;
    for (std::size_t i = 0; i < values.size(); ++i)
        groups.push_back({values[i], weights.empty() ? 1.0 : weights[i]});
    std::sort(groups.begin(), groups.end());
    return groups;
}

double totalWeight(std::span<const Group> groups)
{
    CompensatedSum sum;
    for (const Group& group : groups)
        sum.add(group.weight);
    return sum.value();
}

} // namespace

std::optional<double> gini(std::span<const double> values, std::span<const double> weights)
{
    const std::vector<Group> groups = sortedGroups(values, weights);
    const double people = totalWeight(groups);
    CompensatedSum total;
    CompensatedSum spread; // sum of w_i x_i (people below, and half of those alike, counted from the middle)
    double below = 0.0;
    for (const Group& group : groups) {
        total.add(group.weight * group.value);
        spread.add(group.weight * group.value * (2.0 * below + group.weight - people));
        below += group.weight;
    }
    const bool isDefined = !groups.empty() && groups.front().value >= 0.0 && total.value() > 0.0;
    if (!isDefined)
        return std::nullopt;
    return std::max(0.0, spread.value() / (people * total.value()));
}

std::optional<double> correctedGini(std::span<const double> values, std::span<const double> weights)
{
    const double people = totalWeight(sortedGroups(values, weights));
    const std::optional<double> uncorrected = gini(values, weights);
    if (!uncorrected || !(people > 1.0))
        return std::nullopt;
    return *uncorrected * people / (people - 1.0);
}

} // namespace purse
