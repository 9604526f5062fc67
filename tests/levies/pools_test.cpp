// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

struct Pools : testing::Test {
    Employer employer;
    const Levy& levy = unitedKingdom("2025-26");

    std::vector<OrganisationPool> pools() const { return poolsOf(levy, employer); }
};

TEST_F(Pools, ReduceTheSumOfContributionsByTheAllowanceAtMost)
{
    employer.allowance = Employer::Claimed::Yes;

    EXPECT_EQ(poolAdjustment(pools()[0], pounds(7500)), pounds(-7500));
    EXPECT_EQ(poolAdjustment(pools()[0], pounds(37500)), pounds(-10500));
}

TEST_F(Pools, CountAnAllowanceNotAnsweredAsNotClaimedAndSaySo)
{
    EXPECT_EQ(poolAdjustment(pools()[0], pounds(7500)), Money{});
    EXPECT_NE(pools()[0].because.find("not answered"), std::string::npos);

    employer.allowance = Employer::Claimed::No;

    EXPECT_EQ(poolAdjustment(pools()[0], pounds(7500)), Money{});
}

TEST_F(Pools, LeaveWhatConnectedOrganisationsDoNotUse)
{
    employer.allowance = Employer::Claimed::Yes;
    employer.allowanceUsedElsewhere = pounds(8000);

    EXPECT_EQ(pools()[0].allowance, pounds(2500));
}

TEST_F(Pools, ChargeThePayBillAboveItsAllowance)
{
    const OrganisationPool levyOnPayBill = pools()[1];

    EXPECT_EQ(poolAdjustment(levyOnPayBill, pounds(2'999'999)), Money{});
    EXPECT_EQ(poolAdjustment(levyOnPayBill, pounds(4'000'000)), pounds(5000));
}

TEST_F(Pools, CountPayOutsideTheDocumentInThePayBill)
{
    employer.payBillElsewhere = pounds(3'500'000);

    EXPECT_EQ(poolAdjustment(pools()[1], pounds(500'000)), pounds(5000));
}

TEST_F(Pools, AreLeftByPayThatComesFirst)
{
    employer.allowance = Employer::Claimed::Yes;
    employer.payBillElsewhere = pounds(1'000'000);
    for (const OrganisationPool& pool : pools())
        for (const double first : {0.0, 2'000.0, 9'000.0, 50'000.0, 3'000'000.0})
            for (const double then : {0.0, 1'000.0, 9'000.0, 4'000'000.0})
                EXPECT_EQ(poolAdjustment(leftAfter(pool, pounds(first)), pounds(then)),
                          poolAdjustment(pool, pounds(first + then)) - poolAdjustment(pool, pounds(first)))
                    << pool.title << ", " << then << " after " << first;
}

TEST_F(Pools, HaveAPartOfEachPerson)
{
    const std::vector<OrganisationPool> all = pools();
    const PayrollCase person{.levy = &levy, .employer = &employer, .place = "gb"};

    EXPECT_EQ(pooledPartOf(person, all[0], pounds(30400), year), pounds(3810));
    EXPECT_EQ(pooledPartOf(person, all[1], pounds(30400), year), pounds(30400));
}

TEST_F(Pools, HaveNoPartOfFreelancers)
{
    const std::vector<OrganisationPool> all = pools();
    const PayrollCase person{.levy = &levy, .employer = &employer, .work = WorkKind::Freelancer, .place = "gb"};

    const PayFunctions functions = payFunctions(person, all, year);

    for (std::size_t k = 0; k < all.size(); ++k) {
        EXPECT_EQ(pooledPartOf(person, all[k], pounds(30400), year), Money{});
        EXPECT_DOUBLE_EQ(functions.pooled[k](3'040'000.0), 0.0);
    }
}

} // namespace
} // namespace purse::test
