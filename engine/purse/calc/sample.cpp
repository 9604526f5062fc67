// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/sample.hpp>

#include <purse/measure/distribution.hpp>

#include <algorithm>
#include <cmath>

namespace purse::calc {

Sample readSample(Inputs& inputs, Inputs::Range range)
{
    Sample sample{.values = toList(inputs.vector("x", range))};
    if (inputs.has("weights"))
        sample.weights = toList(inputs.vector("weights", Inputs::notNegative(), sizeOf(sample.values)));
    if (inputs.isFine() && !std::isfinite(Distribution(sample.values, sample.weights).total()))
        inputs.refuse("x", "The numbers are too large to add up.", "Use a larger unit, such as thousands.");
    return sample;
}

std::vector<double> toList(const Eigen::VectorXd& values) { return {values.data(), values.data() + values.size()}; }

Eigen::Index sizeOf(std::span<const double> values) { return static_cast<Eigen::Index>(values.size()); }

Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

Json measured(const std::optional<double>& value, std::string convention)
{
    return {{"value", orNull(value)}, {"convention", std::move(convention)}};
}

Json measureSample(Inputs& inputs, Measure* measure, std::string convention)
{
    const Sample sample = readSample(inputs);
    return inputs.isFine() ? measured(measure(sample.values, sample.weights), std::move(convention)) : Json();
}

GroupedSample readGroupedSample(Inputs& inputs)
{
    GroupedSample grouped{.sample = readSample(inputs)};
    const std::vector<std::string> names = inputs.labels("groups", sizeOf(grouped.sample.values));
    grouped.labels = names;
    std::ranges::sort(grouped.labels);
    grouped.labels.erase(std::unique(grouped.labels.begin(), grouped.labels.end()), grouped.labels.end());
    for (const std::string& name : names)
        grouped.groups.push_back(std::ranges::lower_bound(grouped.labels, name) - grouped.labels.begin());
    return grouped;
}

} // namespace purse::calc
