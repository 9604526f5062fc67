// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <purse/compare/statements.hpp>
#include <purse/document/accounts_file.hpp>
#include <purse/document/read_document.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

AccountsFile accounts(const std::string& name)
{
    return readAccounts(textOf(inTree("scenarios/accounts/" + name + ".purse-accounts.json"))).value();
}

/// The balance in the end.
std::string closing(const AccountsFile& file, const std::string& member, const std::string& account)
{
    std::string text = "none";
    const auto statements = statementsOf(file);
    for (const Statement& statement : statements.value())
        if (statement.member == member && statement.account == account)
            text = statement.closing.toText();
    return text;
}

class EveryAccountsFile : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(EveryAccountsFile, OpensAndIsWrittenBackAsItWas)
{
    const std::string text = textOf(GetParam());
    Notices notices;

    const Result<AccountsFile> file = readAccounts(text, &notices);

    ASSERT_TRUE(file) << inWords(file.error());
    EXPECT_TRUE(notices.empty());
    EXPECT_EQ(writeAccounts(*file), text);
    EXPECT_FALSE(file->source.empty());
}

INSTANTIATE_TEST_SUITE_P(Accounts, EveryAccountsFile,
                         testing::ValuesIn(filesIn("scenarios/accounts", ".purse-accounts.json")),
                         [](const auto& file) { return testName(file.param); });

TEST(Accounts, KeepWhatDiscoDoesNotPay)
{
    EXPECT_EQ(closing(accounts("disco"), "first", "livelihood"), "200");
    EXPECT_EQ(closing(accounts("disco"), "second", "love"), "250");
    EXPECT_EQ(closing(accounts("disco"), "third", "livelihood"), "0");
}

TEST(Accounts, GiveTwinOaksItsFreeCreditsAndSickDays)
{
    const AccountsFile file = accounts("twin-oaks");
    const std::vector<Statement> statements = statementsOf(file).value();

    ASSERT_EQ(statements.size(), 3U);
    EXPECT_EQ(statements[0].lines[2], (StatementLine{"Years of age, over 49", Decimal{7}, "56, counted above 49"}));
    EXPECT_EQ(statements[0].closing, Decimal{2});
    EXPECT_EQ(statements[1].closing, Decimal{0}); // 21 hours and 14 of the 20 of sick time
    EXPECT_EQ(statements[2].closing, *Decimal::fromText("2.5"));
}

TEST(Accounts, EndMeetCoopsShareAtFortyHours)
{
    const AccountsFile file = accounts("meet-coop");

    EXPECT_EQ(closing(file, "new", "share"), "25");
    EXPECT_EQ(closing(file, "older", "share"), "40");
    EXPECT_EQ(closing(file, "older", "more"), "7");
    EXPECT_EQ(closing(file, "older", "paid"), "30");
}

TEST(Accounts, CountLoomioPointsAndSlices)
{
    EXPECT_EQ(closing(accounts("loomio-points"), "paid", "points"), "936");
    EXPECT_EQ(closing(accounts("loomio-points"), "early", "points"), "936");
    EXPECT_EQ(closing(accounts("slicing-pie"), "hour", "slices"), "100");
    EXPECT_EQ(closing(accounts("slicing-pie"), "cash", "slices"), "200");
}

TEST(Accounts, OpenTheNextPeriodWithTheBalances)
{
    const AccountsFile file = accounts("disco");

    const AccountsFile next = nextAccounts(file, statementsOf(file).value());

    EXPECT_TRUE(next.periods.empty());
    EXPECT_EQ(next.members[0].opening.at("livelihood"), Decimal{200});
    EXPECT_EQ(readAccounts(writeAccounts(next)).value(), next);
}

TEST(Accounts, LoseWhatIsNotCarriedOver)
{
    AccountsFile file;
    file.accounts = {{.id = "hours", .digits = 2, .carries = Percent{Decimal{90}}}};
    file.members = {{.id = "a", .opening = {{"hours", *Decimal::fromText("10.05")}}}};
    file.periods = {{.id = "one"}, {.id = "two"}};

    const std::vector<Statement> statements = statementsOf(file).value();

    EXPECT_EQ(statements[0].closing, *Decimal::fromText("9.05")); // 1.005 is lost, half to even 1.00
    EXPECT_EQ(statements[1].opening, statements[0].closing);
}

TEST(Accounts, SayWhenABalanceIsTooLarge)
{
    AccountsFile file = accounts("slicing-pie");
    file.periods[0].entries[0].amount = Decimal{999'999'999};

    const Result<std::vector<Statement>> statements = statementsOf(file);

    ASSERT_FALSE(statements);
    EXPECT_EQ(statements.error().front().where, "/periods/0");
}

TEST(Accounts, RefuseWhatIsNotThere)
{
    const auto problems = [](const char* json) {
        const Result<AccountsFile> file = readAccounts(json);
        return file ? Problems{} : file.error();
    };

    const Problems found =
        problems(R"({"schema_version": 1, "accounts": [{"id": "a", "passes_to": "a"}, {"id": "a", "carries": "120"}],
        "members": [{"id": "m", "opening": {"b": "1"}}],
        "periods": [{"id": "p", "entries": [{"member": "n", "account": "a", "entry": "x", "amount": "1"}]}]})");

    std::vector<std::string> places;
    for (const Problem& problem : found)
        places.push_back(problem.where);
    EXPECT_EQ(places, (std::vector<std::string>{"/accounts/1/carries", "/accounts/1/id", "/accounts/0/passes_to",
                                                "/members/0/opening/b", "/periods/0/entries/0/member",
                                                "/periods/0/entries/0/entry"}));
}

/// Any entries, in any order of rows.
RC_GTEST_PROP(Accounts, AddUpAndDoNotLookAtTheOrderOfRows, ())
{
    AccountsFile file = accounts("meet-coop");
    for (AccountPeriod& period : file.periods)
        period.entries.clear();
    file.periods.push_back({.id = "q2"});
    for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
        const auto account = *rc::gen::element<std::string>("share", "paid");
        const std::string entry =
            account == "share" ? "contributed" : *rc::gen::element<std::string>("worked", "settled");
        AccountPeriod& period = file.periods[*rc::gen::inRange<std::size_t>(0, 2)];
        period.entries.push_back(
            {.member = *rc::gen::element<std::string>("new", "older"),
             .account = account,
             .entry = entry,
             .amount = Decimal::fromBillionths(*rc::gen::inRange<std::int64_t>(0, 50'000'000'000))});
    }
    AccountsFile turned = file;
    for (AccountPeriod& period : turned.periods)
        std::ranges::reverse(period.entries);

    const std::vector<Statement> statements = statementsOf(file).value();

    RC_ASSERT(statementsOf(turned).value() == statements);
    for (const Statement& statement : statements) {
        std::int64_t sum = statement.opening.toBillionths();
        for (const StatementLine& line : statement.lines)
            sum += line.amount.toBillionths();
        RC_ASSERT(sum == statement.closing.toBillionths());
        RC_ASSERT(statement.account != "share" || statement.closing <= Decimal{40});
    }
}

/// Balances are answers of a model: what DisCO owes is what its model divides.
TEST(Accounts, AreTheClaimsOfAModel)
{
    const AccountsFile file = accounts("disco");
    const ModelFile model = readModelFile(textOf(inTree("scenarios/models/disco.purse-model.json"))).value();
    Document document;
    document.id = "disco";
    document.group.currency = model.currency;
    document.questions = model.questions;
    document.models = {model.model};
    for (const char* id : {"first", "second", "third"}) {
        Member member;
        member.id = id;
        document.members.push_back(member);
    }

    const Result<Document> with = withBalances(document, file, statementsOf(file).value());

    ASSERT_TRUE(with) << inWords(with.error());
    EXPECT_EQ(with->members[0].answers.at("livelihood"), Answer{Decimal{200}});
    document.members.pop_back();
    document.questions.pop_back();
    EXPECT_EQ(withBalances(document, file, statementsOf(file).value()).error().size(), 2U);
}

} // namespace
} // namespace purse::test
