// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/examples.hpp"

#include <purse/document/edit.hpp>
#include <purse/document/piles.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <gtest/gtest.h>

namespace purse {
namespace {

using nlohmann::json;

Problem refusal(const std::string& pointer, const json& value)
{
    const Result<Document> read = readDocument(test::completeWith(pointer, value));
    return read ? Problem{} : read.error().front();
}

TEST(Piles, AreReadAndWritten)
{
    const Document document = readDocument(test::completeDocument().dump()).value();

    ASSERT_EQ(document.piles.size(), 2U);
    EXPECT_EQ(document.piles[0].moves[0].about, "for the late shifts");
    EXPECT_EQ(document.piles[1].budget, "plan");
    EXPECT_EQ(readDocument(writeDocument(document)).value(), document);
}

TEST(Piles, SayWhatIsWrongAndWhere)
{
    EXPECT_EQ(refusal("/piles/0/people/1", "zed").where, "/piles/0/people/1");
    EXPECT_EQ(refusal("/piles/0/moves/0/from", "zed").where, "/piles/0/moves/0/from");
    EXPECT_EQ(refusal("/piles/0/moves/0/amount", "50.02").where, "/piles/0/moves/0/amount");
    EXPECT_EQ(refusal("/piles/0/moves/0/amount", "-1.00").where, "/piles/0/moves/0/amount");
    EXPECT_EQ(refusal("/piles/0/moves/1/round", 0).where, "/piles/0/moves/1/round");
    EXPECT_EQ(refusal("/piles/0/round", 1).where, "/piles/0/round");
    EXPECT_EQ(refusal("/piles/0/total", "-5.00").where, "/piles/0/total");
    EXPECT_EQ(refusal("/piles/1/id", "bonus").where, "/piles/1/id");
    EXPECT_EQ(refusal("/piles/1/budget", "none").where, "/piles/1/budget");
    EXPECT_EQ(refusal("/piles/1/lines/0", "roof").where, "/piles/1/lines/0");
    EXPECT_EQ(refusal("/piles/1/lines", json::array()).where, "/piles/1");
}

TEST(Piles, AreHandedOnAsATable)
{
    Document document = readDocument(test::completeDocument().dump()).value();
    document.members[0].name = "=1+1";
    document.piles[0].total = Money::fromMinor(10'000);

    EXPECT_EQ(pileCsv(document, document.piles[0]), "who,start,gave,got,has\n"
                                                    "'=1+1,50.00,10.00,0.50,40.50\n"
                                                    "Bo,50.00,0.50,10.00,59.50\n"
                                                    "\n"
                                                    "round,from,to,amount,about\n"
                                                    "1,'=1+1,Bo,10.00,for the late shifts\n"
                                                    "2,Bo,'=1+1,0.50,\n");
    EXPECT_EQ(pileCsv(document, document.piles[1]), "who,start,gave,got,has\n"
                                                    "Workshop,45.00,0.00,0.00,45.00\n"
                                                    "Emergency fund,45.00,0.00,0.00,45.00\n");
}

TEST(Piles, GoWithAMemberOnceMoneyHasMoved)
{
    const Document document = readDocument(test::completeDocument().dump()).value();
    Document moved = document;
    Document fresh = document;
    fresh.piles[0].moves.clear();

    removeMember(moved, 0);
    removeMember(fresh, 0);

    EXPECT_EQ(moved.piles.size(), 1U);
    ASSERT_EQ(fresh.piles.size(), 2U);
    EXPECT_EQ(fresh.piles[0].holders, std::vector<std::string>{"bo"});
    removeMember(fresh, 0);
    EXPECT_EQ(fresh.piles.size(), 1U);
}

TEST(Piles, SettleTheSpareCentByTheDocument)
{
    Document document = readDocument(test::completeDocument().dump()).value();
    const Pile& pile = document.piles[0];
    const auto firstGetsIt = [&] { return equalStart(pile, drawOf(document, pile))[0] == Money::fromMinor(5001); };

    int first = 0;
    for (int i = 0; i < 100; ++i) {
        document.id = "document-" + std::to_string(i);
        first += firstGetsIt() ? 1 : 0;
    }

    EXPECT_GT(first, 25);
    EXPECT_LT(first, 75);
}

TEST(Grants, AreStillForPayWhenTheirPersonLeaves)
{
    Document document = readDocument(test::completeDocument().dump()).value();
    const std::string leaving = document.members[0].id;
    document.budgets[0].income = {{.id = "grant", .title = {}, .amount = {}, .onlyFor = {}, .posts = {leaving}},
                                  {.id = "both", .title = {}, .amount = {}, .onlyFor = {}, .posts = {leaving, "bo"}}};

    removeMember(document, 0);

    EXPECT_EQ(document.budgets[0].income[0].onlyFor, std::vector<std::string>{"pay"});
    EXPECT_FALSE(document.budgets[0].income[0].isFree());
    EXPECT_EQ(document.budgets[0].income[1].posts, std::vector<std::string>{"bo"});
    EXPECT_TRUE(document.budgets[0].income[1].onlyFor.empty());
}

} // namespace
} // namespace purse
