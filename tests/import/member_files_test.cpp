// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/files.hpp>
#include <purse/document/member_edit.hpp>
#include <purse/document/member_file.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>
#include <purse/import/member_files.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse {
namespace {

const Date first{std::chrono::year{2026}, std::chrono::March, std::chrono::day{4}};
const Date later{std::chrono::year{2026}, std::chrono::April, std::chrono::day{9}};

Document completeOne()
{
    Document document =
        readDocument(readFile(PURSE_SOURCE_DIR "/tests/document/data/complete.purse.json").value()).value();
    for (Member& member : document.members)
        member.sent.reset();
    return document;
}

class Arriving : public testing::Test {
protected:
    /// Amina, who tells her children and two costs.
    OwnFile amina() const
    {
        OwnFile file = ownFileFor(document, "amina");
        giveAnswer(file, "children", Decimal{3});
        giveAnswer(file, "housing", Money::fromMinor(900'00));
        giveAnswer(file, "food", Money::fromMinor(60'00));
        return file;
    }
    static SentFile send(OwnFile& file, Date on = first)
    {
        const SentFile sent = nextSending(file, on);
        noteSending(file, sent);
        return sent;
    }
    ArrivalPreview planned(std::vector<ArrivedFile> files, const ArrivalPlan& plan = {}) const
    {
        return planArrivals(document, files, plan);
    }
    void takeIn(const SentFile& file) { document = applyArrivals(document, planned({{"a", file}})).value(); }
    const Member& member(const std::string& id) const { return *findById(document.members, id); }

    Document document = completeOne();
};

bool mentions(const Problems& problems, const std::string& words)
{
    return std::ranges::any_of(problems,
                               [&](const Problem& each) { return each.what.find(words) != std::string::npos; });
}
bool mentions(const Notices& notices, const std::string& words)
{
    return std::ranges::any_of(notices, [&](const Notice& each) { return each.what.find(words) != std::string::npos; });
}

TEST_F(Arriving, TakesInWhatIsNewAndRemembersIt)
{
    OwnFile file = amina();
    file.statement.hoursPerWeek = WeeklyHours{Decimal{20}};
    const SentFile sent = send(file);

    const ArrivalPreview preview = planned({{"a", sent}});

    ASSERT_EQ(preview.rows.size(), 1U);
    EXPECT_EQ(preview.rows[0].standing, Standing::New);
    EXPECT_TRUE(preview.rows[0].takesIn);
    EXPECT_EQ(preview.rows[0].changes.size(), 3U) << "hours, children, housing; food is as it was";
    document = applyArrivals(document, preview).value();
    EXPECT_EQ(member("amina").answers.at("children"), Answer(Decimal{3}));
    EXPECT_EQ(member("amina").work.hoursPerWeek, WeeklyHours{Decimal{20}});
    EXPECT_EQ(member("amina").answers.at("city"), completeOne().members[0].answers.at("city")) << "not spoken of";
    EXPECT_EQ(member("amina").currentPay, completeOne().members[0].currentPay);
    ASSERT_TRUE(member("amina").sent);
    EXPECT_EQ(member("amina").sent->revision, 1);
    EXPECT_EQ(member("amina").sent->on, first);
    EXPECT_EQ(readDocument(writeDocument(document)).value(), document);
}

TEST_F(Arriving, KnowsSameNewerAndOlder)
{
    OwnFile file = amina();
    const SentFile one = send(file);
    giveAnswer(file, "children", Decimal{4});
    const SentFile two = send(file, later);
    takeIn(one);
    EXPECT_EQ(planned({{"a", one}}).rows[0].standing, Standing::Same);
    EXPECT_FALSE(planned({{"a", one}}).rows[0].takesIn);
    EXPECT_EQ(planned({{"a", two}}).rows[0].standing, Standing::Newer);

    takeIn(two);

    EXPECT_EQ(member("amina").answers.at("children"), Answer(Decimal{4}));
    EXPECT_EQ(planned({{"a", one}}).rows[0].standing, Standing::Older);
    const Document before = document;
    takeIn(one);
    EXPECT_EQ(document, before) << "an older one changes nothing";
}

TEST_F(Arriving, MakesWhatWasWithdrawnNotStated)
{
    OwnFile file = amina();
    takeIn(send(file));
    keepToMyself(file, "housing");

    takeIn(send(file, later));

    EXPECT_EQ(member("amina").answers.at("housing"), Answer(NotStated{}));
    EXPECT_EQ(member("amina").answers.at("food"), Answer(Money::fromMinor(60'00)));
}

TEST_F(Arriving, MakesThePartsOfATotalNotStated)
{
    OwnFile file = ownFileFor(document, "amina");
    declareTotal(file, "needs_total", {Money::fromMinor(1200'00)});
    ASSERT_TRUE(std::holds_alternative<Money>(member("amina").answers.at("food")));

    takeIn(send(file));

    EXPECT_EQ(member("amina").answers.at("needs_total"), Answer(DeclaredTotal{Money::fromMinor(1200'00)}));
    EXPECT_EQ(member("amina").answers.at("food"), Answer(NotStated{}));
    EXPECT_EQ(member("amina").answers.at("housing"), Answer(NotStated{}));
}

TEST_F(Arriving, OfSeveralSendingsTakesTheLast)
{
    OwnFile file = amina();
    const SentFile one = send(file);
    giveAnswer(file, "children", Decimal{4});
    const SentFile two = send(file, later);

    for (const bool turned : {false, true}) {
        std::vector<ArrivedFile> files{{"one", one}, {"two", two}, {"copy", two}};
        if (turned)
            std::ranges::reverse(files);
        const ArrivalPreview preview = planned(files);
        EXPECT_FALSE(preview.isRefused);
        EXPECT_EQ(std::ranges::count(preview.rows, true, &ArrivedRow::takesIn), 1);
        const Document after = applyArrivals(document, preview).value();
        EXPECT_EQ(findById(after.members, "amina")->answers.at("children"), Answer(Decimal{4}));
    }
}

TEST_F(Arriving, RefusesTwoDifferentSendingsOfOneNumber)
{
    OwnFile file = amina();
    OwnFile other = amina();
    giveAnswer(other, "children", Decimal{1});
    const SentFile one = send(file);
    const SentFile two = send(other);

    EXPECT_TRUE(planned({{"one", one}, {"two", two}}).isRefused);
    takeIn(one);
    EXPECT_TRUE(mentions(planned({{"two", two}}).rows[0].problems, "says something else"));
}

TEST_F(Arriving, RefusesAQuestionThatTheDocumentDoesNotAsk)
{
    OwnFile file = amina();
    giveAnswer(file, "where", std::string("london"));
    const SentFile sent = send(file);
    document.questions.erase(std::ranges::find(document.questions, "where", &Question::id));
    for (Member& each : document.members)
        each.answers.erase("where");

    const ArrivalPreview preview = planned({{"a", sent}});

    EXPECT_TRUE(preview.isRefused);
    EXPECT_EQ(preview.rows[0].problems[0].where, "/sending/member/answers/where");
    EXPECT_TRUE(mentions(preview.rows[0].notices, "not those that the document asks now"));
    const auto refused = applyArrivals(document, preview);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error()[0].where.starts_with("a/"));
    EXPECT_EQ(applyArrivals(document, planned({{"a", sent}}, {.leavesOutProblems = true})), document);
}

TEST_F(Arriving, RefusesAnotherKindPeriodChoiceOrRange)
{
    OwnFile file = amina();
    giveAnswer(file, "where", std::string("london"));
    const SentFile sent = send(file);
    const auto question = [&](const char* id) -> Question& {
        return *std::ranges::find(document.questions, id, &Question::id);
    };
    const Document asked = document;
    const auto problems = [&] {
        Problems found = planned({{"a", sent}}).rows[0].problems;
        document = asked;
        return found;
    };

    question("children").kind = QuestionKind::YesNo;
    EXPECT_TRUE(mentions(problems(), "was asked as count"));
    question("food").per = Per::Month;
    EXPECT_TRUE(mentions(problems(), "was asked for a week"));
    question("where").choices[1].id = "paris";
    EXPECT_FALSE(problems().empty());
    question("children").most = Decimal{2};
    EXPECT_TRUE(mentions(problems(), "between 0 and 2"));
    question("needs_total").covers.clear();
    EXPECT_TRUE(problems().empty()) << "no total was declared";
}

TEST_F(Arriving, NoticesOtherWordsAndAnotherStandIn)
{
    OwnFile file = amina();
    const SentFile sent = send(file);
    document.questions[0].text = "Children?";
    document.questions[3].standIn = {};

    const ArrivalPreview preview = planned({{"a", sent}});

    EXPECT_FALSE(preview.isRefused);
    EXPECT_TRUE(mentions(preview.rows[0].notices, "in other words"));
    EXPECT_TRUE(mentions(preview.rows[0].notices, "What counts for whoever would rather not say"));
}

TEST_F(Arriving, FindsPeopleByTheirNameWhereTheQuestionsAreFromElsewhere)
{
    const ModelFile model{document.group.currency, document.models[0], document.questions, {}};
    OwnFile file = ownFileFor(model);
    file.statement.name = "Bo";
    giveAnswer(file, "children", Decimal{1});
    const SentFile sent = send(file);
    EXPECT_EQ(planned({{"a", sent}}).rows[0].index, 1U);

    SentFile stranger = sent;
    stranger.sending.statement.name = "Cleo";
    EXPECT_TRUE(planned({{"a", stranger}}).isRefused);
    EXPECT_TRUE(mentions(planned({{"a", stranger}}, {.addsPeople = true}).rows[0].problems, "hours of \"Cleo\""));
    EXPECT_EQ(planned({{"a", stranger}}, {.who = {{"a", "amina"}}}).rows[0].index, 0U);
    EXPECT_TRUE(planned({{"a", stranger}}, {.who = {{"a", "nobody"}}}).isRefused);

    stranger.sending.statement.hoursPerWeek = WeeklyHours{Decimal{20}};
    const ArrivalPreview added = planned({{"a", stranger}}, {.addsPeople = true});
    const Document after = applyArrivals(document, added).value();
    ASSERT_EQ(after.members.size(), document.members.size() + 1);
    EXPECT_EQ(after.members.back().id, "cleo");
    EXPECT_TRUE(readDocument(writeDocument(after)));
}

TEST_F(Arriving, LeavesPlaceCurrencyAndPicturesAloneWhereNothingIsSaid)
{
    document.members[0].hidden = true;
    OwnFile file = amina();
    file.statement.place.clear();
    file.statement.hidden.reset();
    const SentFile sent = send(file);

    takeIn(sent);

    EXPECT_EQ(member("amina").place, "gb-sct");
    EXPECT_TRUE(member("amina").hidden);
}

TEST_F(Arriving, RefusesAnotherCurrencyWhereOtherAmountsWouldChangeTheirMeaning)
{
    OwnFile file = amina();
    file.statement.currency = Currency{"EUR", 2};
    EXPECT_TRUE(mentions(planned({{"a", send(file)}}).rows[0].problems, "in EUR"));

    document.members[0].currentPay.reset();
    document.members[0].work.absences.clear();
    OwnFile again = amina();
    again.statement.currency = Currency{"EUR", 2};
    takeIn(send(again));
    EXPECT_EQ(member("amina").currency, (Currency{"EUR", 2}));

    SentFile elsewhere = send(again);
    elsewhere.asked.currency = {"PLN", 2};
    elsewhere.sending.statement.currency.reset();
    EXPECT_TRUE(mentions(planned({{"a", elsewhere}}).rows[0].problems, "in PLN"));
}

TEST_F(Arriving, SaysThatAScenarioKeepsItsOwnAnswer)
{
    document.scenarios[0].memberOverrides = {
        {.member = "amina", .answers = {{"children", Decimal{1}}}, .hoursPerWeek = {}, .unknown = {}}};
    OwnFile file = amina();

    EXPECT_TRUE(mentions(planned({{"a", send(file)}}).rows[0].notices, "keeps it"));
}

TEST_F(Arriving, SaysOfAFileThatCannotBeReadWhy)
{
    const ArrivalPreview preview = planned({{"a", readSentFile("{")}});

    EXPECT_TRUE(preview.isRefused);
    EXPECT_EQ(preview.rows[0].revision, 0);
    EXPECT_FALSE(preview.rows[0].problems.empty());
}

} // namespace
} // namespace purse
