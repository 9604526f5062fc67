// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/pay_cache.hpp>

#include <algorithm>

namespace purse {

const PayFunctions& PayCache::of(const PayrollCase& person)
{
    const auto known =
        std::ranges::find_if(m_entries, [&](const Entry& entry) { return sameTerms(entry.person, person); });
    if (known != m_entries.end())
        return known->functions;
    return m_entries.emplace_back(Entry{person, payFunctions(person, m_pools, m_payroll)}).functions;
}

} // namespace purse
