// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include <vector>

namespace purse::test {

using Values = std::vector<double>;

/// One to many amounts in pence, each in a range; many of them alike.
inline rc::Gen<Values> amountsFrom(int least, int most = 1'000'000)
{
    const auto wide = rc::gen::inRange(least, most);
    const auto narrow = rc::gen::inRange(least, least + 3);
    return rc::gen::nonEmpty(rc::gen::container<Values>(rc::gen::map(
        rc::gen::weightedOneOf<int>({{3, wide}, {1, narrow}}), [](int minor) { return static_cast<double>(minor); })));
}

} // namespace purse::test
