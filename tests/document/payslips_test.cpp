// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/payslips.hpp>

#include <gtest/gtest.h>

namespace purse {
namespace {

Problems refused(const std::string& text)
{
    const auto read = readPayslips(text, 2);
    return read ? Problems{} : read.error();
}

TEST(Payslips, AreReadFromATable)
{
    const auto slips = readPayslips("\xEF\xBB\xBFperson,month,gross,tax,net\r\n"
                                    "amina,2025-06,2500.00,290.50,\"1,9\"\r\n",
                                    2);
    EXPECT_FALSE(slips); // a quoted cell keeps its comma, and 1,9 is no amount

    const auto good = readPayslips("person,month,gross,tax,net\n amina , 2025-06 ,2500.00,,1950.10\n\n", 2);
    ASSERT_TRUE(good);
    ASSERT_EQ(good->size(), 1U);
    EXPECT_EQ(good->front().member, "amina");
    EXPECT_EQ(good->front().gross, Money::fromMinor(250000));
    EXPECT_EQ(good->front().net, Money::fromMinor(195010));
    EXPECT_FALSE(good->front().tax);
    EXPECT_EQ(good->front().where, "line 2");
}

TEST(Payslips, AreReadFromATableWithSemicolons)
{
    const auto slips = readPayslips("person;month;gross\nbo;2025-07;100.00\n", 2);

    ASSERT_TRUE(slips);
    EXPECT_EQ(slips->front().member, "bo");
}

TEST(Payslips, AreReadFromAListAsFromATable)
{
    const auto table = readPayslips("person,month,gross,employer_ni\namina,2025-06,2500.00,310.00\n", 2);
    const auto list =
        readPayslips(R"([{"person": "amina", "month": "2025-06", "gross": "2500.00", "employer_ni": "310.00"}])", 2);

    ASSERT_TRUE(table);
    ASSERT_TRUE(list);
    PaidSlip expected = table->front();
    expected.where = list->front().where;
    EXPECT_EQ(list->front(), expected);
}

TEST(Payslips, SayWhatIsWrongWithEachLine)
{
    const Problems problems = refused("person,month,gross\n"
                                      "amina,June,2500.00\n"
                                      "bo,2025-06,lots\n"
                                      ",2025-06,1.00\n");

    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].where, "line 2/month");
    EXPECT_EQ(problems[1].where, "line 3/gross");
    EXPECT_EQ(problems[2].where, "line 4/person");
}

TEST(Payslips, RefuseWhatNobodyKnows)
{
    EXPECT_EQ(refused("person,month,gross,address\namina,2025-06,1.00,here\n").front().where, "line 1");
    EXPECT_EQ(refused("person,month,gross\na,2025-06,1.00\na,2025-06,2.00\n").front().where, "line 3");
    EXPECT_FALSE(refused("").empty());
    EXPECT_FALSE(refused("person,month,gross\n").empty());
    EXPECT_FALSE(refused("{}").empty());
    EXPECT_FALSE(refused("[1]").empty());
    EXPECT_FALSE(refused("person\n\xFF\xFE").empty());
    EXPECT_FALSE(refused("person,month,gross\na,2025-06,1.00,5\n").empty());
    EXPECT_FALSE(refused(R"([{"person": "a", "month": "2025-06", "gross": "1.00", "reason": "ill"}])").empty());
}

} // namespace
} // namespace purse
