// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/money.hpp>

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

/// What refuses an input: where it is, what we found, what to do next.
struct Problem {
    std::string where; ///< JSON pointer into the document: "/members/2/work/hours_per_week"
    std::string what;  ///< what we found, in the words of the entry form
    std::string hint;  ///< what to do next

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

template <class T>
using Result = tl::expected<T, Problems>;

/// What rides along with a result and refuses nothing: a floor that binds, an old levy file, money left over.
struct Notice {
    std::string where; ///< JSON pointer into the document
    std::string what;
    std::optional<Money> amount; ///< per year, in the scenario's currency
    std::string hint;

    friend bool operator==(const Notice&, const Notice&) = default;
};

using Notices = std::vector<Notice>;

} // namespace purse
