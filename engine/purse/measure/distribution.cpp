// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/measure/distribution.hpp>

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace purse {

Distribution::Distribution(std::span<const double> values, std::span<const double> weights)
{
    if (!weights.empty() && weights.size() != values.size())
        throw std::invalid_argument("a measure wants as many weights as values, or none");
    if (std::ranges::any_of(weights, [](double weight) { return !(weight >= 0.0); }))
        throw std::invalid_argument("a measure wants weights from zero on");
    for (std::size_t i = 0; i < values.size(); ++i)
        if (weights.empty() || weights[i] > 0.0)
            m_parts.push_back({values[i], weights.empty() ? 1.0 : weights[i]});
    std::ranges::sort(m_parts, {}, [](const Part& part) { return std::tuple(part.value, part.weight); });

    CompensatedSum people;
    CompensatedSum total;
    for (const Part& part : m_parts) {
        people.add(part.weight);
        total.add(part.weight * part.value);
    }
    m_people = people.value();
    m_total = total.value();
    m_mean = isEmpty() ? 0.0 : m_total / m_people;
}

std::vector<Distribution> byGroup(std::span<const double> values, std::span<const double> weights,
                                  std::span<const std::size_t> groups, std::size_t count)
{
    if (groups.size() != values.size() || (!weights.empty() && weights.size() != values.size()))
        throw std::invalid_argument("as many groups and weights as values");
    std::vector<std::vector<double>> groupValues(count);
    std::vector<std::vector<double>> groupWeights(count);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (groups[i] >= count)
            throw std::invalid_argument("a group is not below the number of groups");
        groupValues[groups[i]].push_back(values[i]);
        groupWeights[groups[i]].push_back(weights.empty() ? 1.0 : weights[i]);
    }
    std::vector<Distribution> distributions;
    for (std::size_t k = 0; k < count; ++k)
        distributions.emplace_back(groupValues[k], groupWeights[k]);
    return distributions;
}

} // namespace purse
