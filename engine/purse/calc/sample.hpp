// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/calc/inputs.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

// What the calculations of measures share: their lists, and how they answer.

namespace purse::calc {

/// The amounts "x" and, where they are given, how many people each stands for.
struct Sample {
    std::vector<double> values;
    std::vector<double> weights; ///< empty: one each
};
Sample readSample(Inputs& inputs, Inputs::Range range = Inputs::notNegative());

std::vector<double> toList(const Eigen::VectorXd& values);
Eigen::Index sizeOf(std::span<const double> values);

Json orNull(const std::optional<double>& value);

/// {"value", "convention"}: the convention says in words which of several definitions this is.
Json measured(const std::optional<double>& value, std::string convention);

/// Reads a sample and measures it.
using Measure = std::optional<double>(std::span<const double> values, std::span<const double> weights);
Json measureSample(Inputs& inputs, Measure* measure, std::string convention);

/// A sample in parts: "groups" has a label for each value.
struct GroupedSample {
    Sample sample;
    std::vector<std::size_t> groups; ///< shape (n), index into labels
    std::vector<std::string> labels; ///< in alphabetical order
};
GroupedSample readGroupedSample(Inputs& inputs);

} // namespace purse::calc
