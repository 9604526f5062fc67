// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/kernel.hpp>

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purse::calc {

using Json = nlohmann::json;

/// Why a calculation has no result: something is wrong with the inputs, or there is no solution.
struct Refusal {
    std::string where; ///< JSON pointer into the line: "/inputs/claims/2"
    std::string what;
    std::string hint;
    std::optional<Status> status = {}; ///< no solution: which way the budget misses
    std::optional<double> amount = {}; ///< no solution: by how much
};

using Refusals = std::vector<Refusal>;
using Answer = tl::expected<Json, Refusals>;

class Inputs;

/// A rule on plain numbers, with the field names of the test numbers (tests/vectors).
struct Calculation {
    std::string rule;
    std::string does; ///< in one sentence
    std::vector<std::string> fields;
    std::function<Json(Inputs&)> run; ///< refusals are collected in the inputs
};

/// Every calculation there is, by rule.
std::span<const Calculation> calculations();
const Calculation* findCalculation(const std::string& rule);

/// Reads the inputs of a rule, calculates, and answers with the rule's fields or with everything that is wrong.
/// Pure; numbers in the answer are finite.
Answer calculate(const std::string& rule, const Json& inputs);

/// {"where", "what", "hint"} and, where there is no solution, {"status", "amount"}.
Json toJson(const Refusal& refusal);

} // namespace purse::calc
