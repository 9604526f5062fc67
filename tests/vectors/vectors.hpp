// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <stdexcept>
#include <string>

namespace purse::test {

/// The test numbers of one family (claims, welfare, metrics): an array of {id, source, rule, inputs, expected,
/// tolerance}. They are never changed; a number that looks wrong is answered with the computation that says so.
inline nlohmann::json vectors(const std::string& family)
{
    const std::string path = std::string(PURSE_SOURCE_DIR) + "/tests/vectors/" + family + ".json";
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    return nlohmann::json::parse(file);
}

inline bool agrees(double actual, double expected, double tolerance)
{
    return std::fabs(actual - expected) <= tolerance * std::max(1.0, std::fabs(expected));
}

/// Every key of "expected" is in "actual" with an agreeing value; more keys are free.
inline bool agrees(const nlohmann::json& actual, const nlohmann::json& expected, double tolerance)
{
    if (expected.is_number())
        return actual.is_number() && agrees(actual.get<double>(), expected.get<double>(), tolerance);
    if (expected.is_array()) {
        if (!actual.is_array() || actual.size() != expected.size())
            return false;
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (!agrees(actual[i], expected[i], tolerance))
                return false;
        return true;
    }
    if (expected.is_object()) {
        for (const auto& [key, value] : expected.items())
            if (!actual.is_object() || !agrees(actual.value(key, nlohmann::json()), value, tolerance))
                return false;
        return actual.is_object();
    }
    return actual == expected;
}

} // namespace purse::test
