// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/examples.hpp"
#include "support/random_document.hpp"

#include <purse/document/member_edit.hpp>
#include <purse/document/member_file.hpp>
#include <purse/document/read_document.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse {
namespace {

using nlohmann::json;

const Date today{std::chrono::year{2026}, std::chrono::March, std::chrono::day{4}};

Document completeOne() { return readDocument(test::completeDocument().dump()).value(); }

/// Amina, who tells two costs and children, notes why, and has sent it once.
OwnFile amina()
{
    OwnFile file = ownFileFor(completeOne(), "amina");
    giveAnswer(file, "children", Decimal{2});
    giveAnswer(file, "housing", Money::fromMinor(850'00));
    giveAnswer(file, "food", Money::fromMinor(60'00));
    file.kept.notes["children"] = "every other week with me";
    noteSending(file, nextSending(file, today));
    return file;
}

std::string ownText() { return test::textOf(test::dataFile("own.purse-member.json")); }
std::string sentText() { return test::textOf(test::dataFile("sent.purse-member.json")); }

std::string with(const std::string& text, const char* place, json value)
{
    json file = json::parse(text);
    file[json::json_pointer(place)] = std::move(value);
    return file.dump();
}

/// Some of the questions answered, some silent, some noted, a total or two, and sent now and then.
OwnFile filledIn(const Document& document)
{
    const auto chance = [] { return *rc::gen::inRange(0, 3) == 0; };
    const Member& like = document.members.front();
    OwnFile file = ownFileFor(document, chance() ? "" : like.id);
    for (int round = *rc::gen::inRange(1, 3); round > 0; --round) {
        for (const auto& [id, answer] : like.answers) {
            const Question& question = *findById(document.questions, id);
            if (const auto* total = std::get_if<DeclaredTotal>(&answer))
                chance() ? takeTotalAway(file, id) : declareTotal(file, id, *total);
            else if (question.covers.empty())
                giveAnswer(file, id, answer);
            if (chance())
                rathersNotSay(file, id, chance());
            if (chance())
                keepToMyself(file, id);
            if (chance())
                file.kept.notes[id] = "because\n\xE2\x80\xAE of it";
        }
        noteSending(file, nextSending(file, today));
    }
    return file;
}

RC_GTEST_PROP(MemberFiles, ReadBackWhatTheyWrite, ())
{
    const OwnFile own = filledIn(*test::documents());
    const SentFile sent = nextSending(own, today);

    for (const auto& [text, file] :
         {std::pair(writeMemberFile(own), MemberFile(own)), std::pair(writeMemberFile(sent), MemberFile(sent))}) {
        const Result<MemberFile> read = readMemberFile(text);
        if (!read)
            RC_FAIL(read.error().front().where + ": " + read.error().front().what);
        RC_ASSERT(*read == file);
    }
}

RC_GTEST_PROP(MemberFiles, SendNothingThatIsKept, ())
{
    OwnFile own = filledIn(*test::documents());
    const std::string before = writeMemberFile(nextSending(own, today));

    own.kept = {};

    RC_ASSERT(writeMemberFile(nextSending(own, today)) == before);
    RC_ASSERT(before.find("because") == std::string::npos);
}

TEST(MemberFiles, OfBothFormsAreCanonical)
{
    EXPECT_EQ(writeMemberFile(std::get<OwnFile>(readMemberFile(ownText()).value())), ownText());
    EXPECT_EQ(writeMemberFile(std::get<SentFile>(readMemberFile(sentText()).value())), sentText());
}

int addEverywhere(json& value, const std::string& name = {})
{
    if (!value.is_structured())
        return 0;
    int count = 0;
    for (auto& [key, part] : value.items())
        count += addEverywhere(part, value.is_object() ? key : std::string{});
    if (!value.is_object() || name == "answers" || name == "notes")
        return count;
    value["x_later/~"] = {{"kept", {nullptr, true, 1.10, "ü"}}};
    return count + 1;
}

TEST(MemberFiles, KeepUnknownKeysAtEveryLevel)
{
    for (const std::string& text : {ownText(), sentText()}) {
        json file = json::parse(text);
        const int added = addEverywhere(file);
        Notices notices;

        const Result<MemberFile> read = readMemberFile(file.dump(), &notices);

        ASSERT_TRUE(read) << read.error().front().where << ": " << read.error().front().what;
        EXPECT_EQ(json::parse(std::visit([](const auto& each) { return writeMemberFile(each); }, *read)), file);
        EXPECT_EQ(notices.size(), static_cast<std::size_t>(added));
    }
}

TEST(MemberFiles, LeaveUnknownKeysBehindWhenTheyAreSent)
{
    json file = json::parse(ownText());
    addEverywhere(file);

    const OwnFile own = std::get<OwnFile>(readMemberFile(file.dump()).value());

    EXPECT_EQ(writeMemberFile(nextSending(own, today)).find("x_later"), std::string::npos);
}

TEST(MemberFiles, SayWhatIsWrongAndWhere)
{
    const std::vector<std::tuple<std::string, const char*, json>> mistakes{
        {ownText(), "/schema_version", 2},
        {ownText(), "/member_file", "mine"},
        {ownText(), "/currency", "pounds"},
        {ownText(), "/member/hours_per_week", "200"},
        {ownText(), "/member/answers/housing", 850},
        {ownText(), "/member/answers/no_question", 1},
        {ownText(), "/private/answers/children", 3},
        {ownText(), "/private/notes/no_question", "why"},
        {ownText(), "/sendings/0/revision", 0},
        {ownText(), "/sendings/0/on", "yesterday"},
        {ownText(), "/questions/0/topic", "money"},
        {sentText(), "/sending/withdrawn/0", "no_question"},
        {sentText(), "/sending/withdrawn/0", "children"},
        {sentText(), "/private", json::object()},
        {sentText(), "/sendings", json::array()},
        {sentText(), "/drawn_from/readers", "Ada"}};
    for (const auto& [text, place, value] : mistakes) {
        const auto read = readMemberFile(with(text, place, value));
        ASSERT_FALSE(read) << place;
        EXPECT_EQ(read.error().front().where, place);
        EXPECT_FALSE(read.error().front().hint.empty()) << place;
    }
}

TEST(MemberFiles, OfTheirOwnersAreNotReadAsSent)
{
    const auto read = readSentFile(ownText());

    ASSERT_FALSE(read);
    EXPECT_NE(read.error().front().what.find("somebody's own file"), std::string::npos);
    EXPECT_TRUE(readSentFile(sentText()));
    EXPECT_FALSE(readSentFile("[]"));
    EXPECT_FALSE(readSentFile("{"));
}

TEST(OwnFile, BeginsWithTheQuestionsOfTheGroupAndNoAnswers)
{
    const Document document = completeOne();

    const OwnFile file = ownFileFor(document, "amina");

    EXPECT_EQ(file.asked.questions, document.questions);
    EXPECT_EQ(file.asked.drawnFrom.document, document.id);
    EXPECT_EQ(file.asked.drawnFrom.fingerprint, fingerprintOf(document.questions, document.group.currency));
    EXPECT_EQ(file.statement.name, "Amina");
    EXPECT_EQ(file.statement.place, "gb-sct");
    EXPECT_TRUE(file.statement.answers.empty());
    EXPECT_TRUE(ownFileFor(document).statement.member.empty());
}

TEST(OwnFile, KeepsThePartsOfATotal)
{
    OwnFile file = amina();
    const Question& total = *findById(file.asked.questions, "needs_total");
    const DeclaredTotal sum = sumOfParts(file, total).value();
    EXPECT_EQ(std::get<Money>(sum.total), Money::fromMinor(1110'00)) << "850.00 a month and 60.00 a week";

    declareTotal(file, "needs_total", sum);

    EXPECT_EQ(whereIs(file, "housing"), Where::Kept);
    EXPECT_EQ(whereIs(file, "food"), Where::Kept);
    EXPECT_EQ(totalInsteadOf(file, "food"), findById(file.asked.questions, "needs_total"));
    giveAnswer(file, "food", Money::fromMinor(70'00));
    EXPECT_EQ(whereIs(file, "food"), Where::Kept) << "a part that is changed stays a part";
    const SentFile sent = nextSending(file, today);
    EXPECT_EQ(sent.sending.withdrawn, (std::vector<std::string>{"food", "housing"}));
    EXPECT_EQ(sent.sending.statement.answers.size(), 2U);
    EXPECT_EQ(writeMemberFile(sent).find("70.00"), std::string::npos);

    takeTotalAway(file, "needs_total");
    EXPECT_EQ(whereIs(file, "housing"), Where::Told);
    EXPECT_EQ(file.statement.answers.at("food"), Answer(Money::fromMinor(70'00)));
    EXPECT_TRUE(file.kept.answers.empty());
}

TEST(OwnFile, TellsNothingAgainThatSomebodyWouldRatherNotSay)
{
    OwnFile file = amina();
    rathersNotSay(file, "housing", true);
    EXPECT_EQ(whereIs(file, "housing"), Where::Silent);
    EXPECT_EQ(valueOf(file, "housing"), Answer(Money::fromMinor(850'00))) << "not lost";

    declareTotal(file, "needs_total", {Money::fromMinor(1000'00)});
    takeTotalAway(file, "needs_total");

    EXPECT_EQ(whereIs(file, "housing"), Where::Silent);
    EXPECT_EQ(whereIs(file, "food"), Where::Told);
    giveAnswer(file, "housing", Money::fromMinor(900'00));
    EXPECT_EQ(whereIs(file, "housing"), Where::Silent);
    rathersNotSay(file, "housing", false);
    EXPECT_EQ(file.statement.answers.at("housing"), Answer(Money::fromMinor(900'00)));
}

TEST(OwnFile, WithdrawsAndRemembersWhatWasSent)
{
    OwnFile file = amina();
    EXPECT_FALSE(differsFromSent(file));

    keepToMyself(file, "housing");

    EXPECT_TRUE(differsFromSent(file));
    const SentFile second = nextSending(file, today);
    EXPECT_EQ(second.sending.revision, 2);
    EXPECT_EQ(second.sending.withdrawn, std::vector<std::string>{"housing"});
    noteSending(file, second);
    EXPECT_FALSE(differsFromSent(file));
    EXPECT_TRUE(file.sendings[0].statement.answers.contains("housing"));
    EXPECT_EQ(valueOf(file, "housing"), Answer(Money::fromMinor(850'00)));
    EXPECT_EQ(nextSending(file, today).sending.withdrawn, second.sending.withdrawn)
        << "also for who did not take in the second";
    tellAgain(file, "housing");
    EXPECT_TRUE(nextSending(file, today).sending.withdrawn.empty());
}

TEST(OwnFile, GoesOnFromWhatWasSentWhereItWasLost)
{
    OwnFile file = amina();
    keepToMyself(file, "housing");
    const SentFile sent = nextSending(file, today);

    const OwnFile again = ownFileFrom(sent);

    EXPECT_FALSE(differsFromSent(again));
    EXPECT_EQ(nextSending(again, today).sending.revision, 3);
    EXPECT_EQ(withdrawnFrom(again), std::vector<std::string>{"housing"});
    EXPECT_TRUE(again.kept.notes.empty());
}

TEST(OwnFile, KeepsTheFiguresOfAmountsInAnotherCurrency)
{
    OwnFile file = amina();
    rathersNotSay(file, "food", true);

    tellIn(file, Currency{"JPY", 0});
    EXPECT_EQ(file.statement.answers.at("housing"), Answer(Money::fromMinor(850)));
    EXPECT_EQ(file.kept.answers.at("food"), Answer(Money::fromMinor(60)));
    tellIn(file, std::nullopt);
    EXPECT_EQ(file.statement.answers.at("housing"), Answer(Money::fromMinor(850'00)));
}

TEST(OwnFile, SumsTheCostsOfAMonth)
{
    OwnFile file = amina();
    EXPECT_EQ(statedCosts(file).told, Money::fromMinor(1110'00));
    EXPECT_EQ(statedCosts(file).kept, Money{});

    rathersNotSay(file, "food", true);
    EXPECT_EQ(statedCosts(file).told, Money::fromMinor(850'00));
    EXPECT_EQ(statedCosts(file).kept, Money::fromMinor(260'00));

    declareTotal(file, "needs_total", {Money::fromMinor(1000'00)});
    EXPECT_EQ(statedCosts(file).told, Money::fromMinor(1000'00));
    EXPECT_TRUE(statedCosts(file).asTotal);
}

TEST(Fingerprint, ChangesWithTheQuestionsAndNotWithKeysOfOthers)
{
    const Document document = completeOne();
    std::vector<Question> questions = document.questions;
    const std::string before = fingerprintOf(questions, document.group.currency);

    questions[0].unknown["x_note"] = "1";
    EXPECT_EQ(fingerprintOf(questions, document.group.currency), before);
    questions[0].text += "?";
    EXPECT_NE(fingerprintOf(questions, document.group.currency), before);
}

TEST(Topic, OfAQuestionIsItsOwnOrFollowsFromIt)
{
    EXPECT_EQ(topicOf({.kind = QuestionKind::Money}), Topic::Costs);
    EXPECT_EQ(topicOf({.concerns = Subject::Children}), Topic::Caring);
    EXPECT_EQ(topicOf({.kind = QuestionKind::YesNo}), Topic::Me);
    EXPECT_EQ(topicOf({.kind = QuestionKind::Money, .topic = Topic::Hours}), Topic::Hours);
}

} // namespace
} // namespace purse
