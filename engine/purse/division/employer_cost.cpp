// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/employer_cost.hpp>

namespace purse {

EmployerCost::EmployerCost(std::span<const Claimant> claimants, std::span<const OrganisationPool> pools,
                           Scenario::Payroll payroll, std::vector<Money> awards)
    : m_claimants(claimants), m_pools(pools), m_payroll(payroll), m_awards(std::move(awards)), m_poolParts(pools.size())
{
    for (std::size_t i = 0; i < m_claimants.size(); ++i) {
        m_costs.push_back(costOf(m_claimants[i].payroll, m_awards[i], m_payroll));
        m_cost += m_costs.back();
        for (std::size_t p = 0; p < m_pools.size(); ++p)
            m_poolParts[p] += pooledPartOf(m_claimants[i].payroll, m_pools[p], m_awards[i], m_payroll);
    }
}

Money EmployerCost::total() const
{
    Money total = m_cost;
    for (std::size_t p = 0; p < m_pools.size(); ++p)
        total += poolAdjustment(m_pools[p], m_poolParts[p]);
    return total;
}

Money EmployerCost::totalIf(std::size_t member, Money award) const
{
    const PayrollCase& person = m_claimants[member].payroll;
    Money total = m_cost - m_costs[member] + costOf(person, award, m_payroll);
    for (std::size_t p = 0; p < m_pools.size(); ++p) {
        const Money before = pooledPartOf(person, m_pools[p], m_awards[member], m_payroll);
        const Money after = pooledPartOf(person, m_pools[p], award, m_payroll);
        total += poolAdjustment(m_pools[p], m_poolParts[p] - before + after);
    }
    return total;
}

void EmployerCost::set(std::size_t member, Money award)
{
    const PayrollCase& person = m_claimants[member].payroll;
    const Money cost = costOf(person, award, m_payroll);
    m_cost += cost - m_costs[member];
    m_costs[member] = cost;
    for (std::size_t p = 0; p < m_pools.size(); ++p)
        m_poolParts[p] += pooledPartOf(person, m_pools[p], award, m_payroll)
                          - pooledPartOf(person, m_pools[p], m_awards[member], m_payroll);
    m_awards[member] = award;
}

} // namespace purse
