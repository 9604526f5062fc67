// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/levies/payroll.hpp>

#include <deque>
#include <span>

namespace purse {

/// Pay functions of many people, made once for all who share their terms. Most groups have a handful of kinds.
/// The levy and the employer of each case must outlive the cache and keep their content.
class PayCache {
public:
    /// @param pools as poolsOf() says, for the levy of the cases; outlive the cache
    PayCache(std::span<const OrganisationPool> pools, Scenario::Payroll payroll) : m_pools(pools), m_payroll(payroll) {}

    /// Stays valid as long as the cache.
    const PayFunctions& of(const PayrollCase& person);

private:
    struct Entry {
        PayrollCase person;
        PayFunctions functions;
    };

    std::span<const OrganisationPool> m_pools;
    Scenario::Payroll m_payroll;
    std::deque<Entry> m_entries;
};

} // namespace purse
