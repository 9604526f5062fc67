// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/levy_words.hpp>
#include <purse/levies/payroll.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

Money claimedOf(const PooledAllowance& allowance, const Employer& employer)
{
    if (employer.allowance != Employer::Claimed::Yes)
        return {};
    return std::max(Money{}, allowance.year - employer.allowanceUsedElsewhere);
}

std::string becauseOf(const Levy& levy, const PooledAllowance& allowance, const Employer& employer)
{
    const std::string whole = fmt::format("{} a year for the whole organisation ({}).", inWords(levy, allowance.year),
                                          sourceInWords(levy, allowance.source));
    switch (employer.allowance) {
    case Employer::Claimed::NotAnswered:
        return whole + " Whether it is claimed was not answered; counted as not claimed.";
    case Employer::Claimed::No:
        return whole + " Not claimed.";
    case Employer::Claimed::Yes:
        break;
    }
    if (employer.allowanceUsedElsewhere == Money{})
        return whole + " Claimed.";
    return whole + fmt::format(" Claimed; {} of it is used elsewhere.", inWords(levy, employer.allowanceUsedElsewhere));
}

OrganisationPool poolOf(const Levy& levy, const PooledAllowance& allowance, const Employer& employer)
{
    return {.title = allowance.title,
            .because = becauseOf(levy, allowance, employer),
            .charge = allowance.charge,
            .allowance = claimedOf(allowance, employer),
            .levy = &levy};
}

OrganisationPool poolOf(const Levy& levy, const PayBillLevy& due, const Employer& employer)
{
    std::string because = fmt::format("{} of the pay bill, less {} a year ({}).", inWords(due.rate),
                                      inWords(levy, due.allowance), sourceInWords(levy, due.source));
    if (employer.payBillElsewhere != Money{})
        because += fmt::format(" The pay bill includes {} paid to people outside this document.",
                               inWords(levy, employer.payBillElsewhere));
    return {.title = due.title,
            .because = std::move(because),
            .payBillRate = due.rate,
            .allowance = due.allowance,
            .carried = employer.payBillElsewhere,
            .levy = &levy};
}

} // namespace

std::vector<OrganisationPool> poolsOf(const Levy& levy, const Employer& employer)
{
    std::vector<OrganisationPool> pools;
    for (const PooledAllowance& allowance : levy.pooledAllowances)
        pools.push_back(poolOf(levy, allowance, employer));
    for (const PayBillLevy& due : levy.payBillLevies)
        pools.push_back(poolOf(levy, due, employer));
    return pools;
}

OrganisationPool leftAfter(OrganisationPool pool, Money parts)
{
    if (!pool.charge.empty()) {
        pool.allowance = std::max(Money{}, pool.allowance - parts);
        return pool;
    }
    const auto payBill = static_cast<double>((parts + pool.carried).toMinor());
    pool.allowance = std::max(Money{}, pool.allowance - roundToMinor(pool.payBillRate.ratio() * payBill));
    pool.carried = Money{};
    return pool;
}

Money poolAdjustment(const OrganisationPool& pool, Money parts)
{
    if (!pool.charge.empty())
        return -std::min(pool.allowance, parts);
    const auto payBill = static_cast<double>((parts + pool.carried).toMinor());
    return std::max(Money{}, roundToMinor(pool.payBillRate.ratio() * payBill) - pool.allowance);
}

} // namespace purse
