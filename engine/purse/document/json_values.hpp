// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/json.hpp>

#include <string>
#include <utility>

namespace purse::json_values {

inline Json text(std::string value) { return {std::move(value)}; }

inline Json yesNo(bool value) { return {value}; }

inline Json integer(int value) { return {Json::Number{std::to_string(value)}}; }

} // namespace purse::json_values
