// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/claimant.hpp>

#include <span>
#include <vector>

namespace purse {

/// The exact employer cost of everybody's awards, charges of pools included, kept up to date as awards change.
class EmployerCost {
public:
    EmployerCost(std::span<const Claimant> claimants, std::span<const OrganisationPool> pools,
                 Scenario::Payroll payroll, std::vector<Money> awards);

    const std::vector<Money>& awards() const { return m_awards; }
    Money total() const;
    Money totalIf(std::size_t member, Money award) const; ///< were this member's award another one
    void set(std::size_t member, Money award);

private:
    std::span<const Claimant> m_claimants;
    std::span<const OrganisationPool> m_pools;
    Scenario::Payroll m_payroll;
    std::vector<Money> m_awards;
    std::vector<Money> m_costs;
    Money m_cost;
    std::vector<Money> m_poolParts; ///< shape (pools)
};

} // namespace purse
