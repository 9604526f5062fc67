// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/one_more.hpp>

#include <purse/document/read_document.hpp>

#include <gtest/gtest.h>

namespace purse {
namespace {

/// Base of 30,000 for 40 hours; 5% for each child, 10% for the city; a flat 1,000 for each night.
Document document(const std::string& fit)
{
    const std::string json = R"({"schema_version": 1, "id": "d", "group": {"name": "D", "currency": "GBP",
      "full_time": {"hours_per_week": "40"}},
      "questions": [{"id": "children", "kind": "count", "text": "Children?", "most": "2"},
                    {"id": "city", "kind": "yes_no", "text": "City?"},
                    {"id": "shoes", "kind": "count", "text": "Shoes?"}],
      "members": [{"id": "a", "work": {"hours_per_week": "20"}, "answers": {"children": 1, "city": true}},
                  {"id": "b", "work": {"hours_per_week": "40"}, "answers": {"children": 2}}],
      "budgets": [{"id": "plan", "from": "2025-04-06",
                   "lines": [{"id": "pay", "amount": {"amount": "60000.00", "per": "year"}, "pay": true}]}],
      "models": [{"id": "m", "steps": [
         {"id": "base", "kind": "base", "rate": {"amount": "30000.00", "per": "year"}},
         {"id": "hours", "kind": "pro_rate", "by": "hours"},
         {"id": "more", "kind": "uplift", "items": [{"question": "children", "percent": "5"},
                                                   {"question": "city", "percent": "10"}]}],
         "fit": )" + fit + R"(}],
      "scenarios": [{"id": "s", "model": "m", "budget": "plan"}]})";
    Result<Document> read = readDocument(json);
    if (!read)
        throw std::logic_error(read.error().front().what);
    return *std::move(read);
}

const OneMore* about(const std::vector<OneMore>& all, const std::string& question)
{
    const auto found = std::ranges::find(all, question, &OneMore::question);
    return found == all.end() ? nullptr : &*found;
}

TEST(OneMore, SaysWhatOneMoreChildAddsToPay)
{
    const std::vector<OneMore> all = oneMoreOfEach(document(R"({"kind": "pay_the_claim"})"), "s", "a", {});

    const OneMore* child = about(all, "children");
    ASSERT_NE(child, nullptr);
    EXPECT_EQ(child->about, "Children?");
    EXPECT_EQ(child->change, "one more");
    EXPECT_EQ(child->gross, Money::fromMinor(75'000)); // 5% of 15,000
    EXPECT_EQ(child->others, Money{});
}

TEST(OneMore, TakesTheOtherAnswerOfYesAndNo)
{
    const std::vector<OneMore> all = oneMoreOfEach(document(R"({"kind": "pay_the_claim"})"), "s", "a", {});

    const OneMore* city = about(all, "city");
    ASSERT_NE(city, nullptr);
    EXPECT_EQ(city->change, "no instead of yes");
    EXPECT_EQ(city->gross, Money::fromMinor(-150'000));
}

TEST(OneMore, CountsOneHourMore)
{
    const std::vector<OneMore> all = oneMoreOfEach(document(R"({"kind": "pay_the_claim"})"), "s", "a", {});

    const OneMore* hour = about(all, "");
    ASSERT_NE(hour, nullptr);
    EXPECT_EQ(hour->gross, Money::fromMinor(86'250)); // 750 of base, and 15% of it
}

TEST(OneMore, TakesOneLessWhereThereCannotBeMore)
{
    const std::vector<OneMore> all = oneMoreOfEach(document(R"({"kind": "pay_the_claim"})"), "s", "b", {});

    const OneMore* child = about(all, "children");
    ASSERT_NE(child, nullptr);
    EXPECT_EQ(child->change, "one less");
    EXPECT_EQ(child->gross, Money::fromMinor(-150'000));
}

TEST(OneMore, LeavesOutWhatTheModelDoesNotLookAt)
{
    EXPECT_EQ(about(oneMoreOfEach(document(R"({"kind": "pay_the_claim"})"), "s", "a", {}), "shoes"), nullptr);
}

TEST(OneMore, SaysWhatItCostsTheOthersWhereTheBudgetIsFixed)
{
    const auto all = oneMoreOfEach(document(R"({"kind": "solve", "unknown": "base_rate"})"), "s", "a", {});

    const OneMore* child = about(all, "children");
    ASSERT_NE(child, nullptr);
    EXPECT_GT(child->gross, Money{});
    EXPECT_EQ(child->others, -child->gross);
}

TEST(OneMore, IsNothingWithoutASolution)
{
    Document unsolved = document(R"({"kind": "solve", "unknown": "base_rate"})");
    unsolved.models[0].steps.erase(unsolved.models[0].steps.begin());

    EXPECT_TRUE(oneMoreOfEach(unsolved, "s", "a", {}).empty());
}

} // namespace
} // namespace purse
