// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <purse/compare/plain_model.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse {
namespace {

using made::money;

const Notice* noticeWith(const Notices& notices, const std::string& part)
{
    const auto found = std::ranges::find_if(
        notices, [&](const Notice& notice) { return notice.what.find(part) != std::string::npos; });
    return found == notices.end() ? nullptr : &*found;
}

Question about(const std::string& id, QuestionKind kind, Subject subject)
{
    Question question = made::question(id, kind);
    question.concerns = subject;
    return question;
}

/// One person whose pay goes from one amount to another, with a yes to a question.
Document moving(std::int64_t today, std::int64_t after, Subject subject, Answer answer)
{
    Document document = made::fourPeople();
    document.questions = {about("fact", QuestionKind::YesNo, subject)};
    document.members.resize(1);
    document.members[0].answers = {{"fact", std::move(answer)}};
    document.members[0].currentPay = Rate{money(today), Per::Year};
    document.models.resize(1);
    document.models[0].steps = {made::step("base", "base", {{"rate", {Rate{money(after), Per::Year}}}})};
    document.models[0].fit = {};
    document.scenarios.resize(1);
    return document;
}

Outcome solved(const Document& document) { return solveScenario(document, "uplifts", made::levies()); }

TEST(ProtectedCharacteristics, AreSaidAtTheRuleAndNeverOfAPerson)
{
    Document document = made::fourPeople();
    document.questions[1].concerns = Subject::Disability; // "city", which the uplifts look at
    document.questions.push_back(about("faith", QuestionKind::YesNo, Subject::Religion)); // which nobody looks at

    const Outcome outcome = solved(document);

    const Notice* notice = noticeWith(outcome.notices, "Take advice before adopting this rule");
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->where, "/models/0/steps/1");
    EXPECT_NE(notice->what.find("disability"), std::string::npos);
    EXPECT_FALSE(noticeWith(outcome.notices, "religion"));
    for (const MemberOutcome& member : outcome.members)
        EXPECT_TRUE(member.notices.empty());
}

TEST(ProtectedCharacteristics, AreSaidWhateverAnybodyAnswers)
{
    Document document = made::fourPeople();
    document.questions[1].concerns = Subject::Race;
    for (Member& member : document.members)
        member.answers.clear();

    EXPECT_TRUE(noticeWith(solved(document).notices, "Take advice before adopting this rule"));
}

TEST(ProtectedCharacteristics, StandInThePlainWordsOfTheModel)
{
    ModelFile file{
        .currency = {}, .model = made::upliftModel(), .questions = made::fourPeople().questions, .unknown = {}};
    file.questions[1].concerns = Subject::Disability;

    const PlainModel plain = inPlainWords(file);

    EXPECT_TRUE(std::ranges::any_of(plain.steps[1].sentences,
                                    [](const std::string& sentence) { return sentence.find("Take advice") == 0; }));
}

TEST(Cliffs, AreToldToTheMemberWhosePayMovesOverThem)
{
    const Outcome outcome = solved(moving(55000, 70000, Subject::Children, Answer{true}));

    const Notice* notice =
        noticeWith(outcome.members[0].notices, "High Income Child Benefit Charge: your gross pay moves up");
    ASSERT_TRUE(notice);
    EXPECT_NE(notice->what.find("moves up across 60,000.00 a year to 80,000.00 a year."), std::string::npos);
    EXPECT_NE(notice->hint.find("2025-04-06"), std::string::npos);
    EXPECT_FALSE(notice->amount);
}

TEST(Cliffs, AreNotToldWhereNothingIsMovedOrAnswered)
{
    EXPECT_TRUE(solved(moving(30000, 40000, Subject::Children, Answer{true})).members[0].notices.empty());
    EXPECT_TRUE(solved(moving(85000, 90000, Subject::Children, Answer{true})).members[0].notices.empty());
    EXPECT_TRUE(solved(moving(70000, 70000, Subject::Children, Answer{true})).members[0].notices.empty());
    EXPECT_TRUE(solved(moving(55000, 70000, Subject::Children, Answer{false})).members[0].notices.empty());
    EXPECT_TRUE(solved(moving(55000, 70000, Subject::Children, Answer{NotStated{}})).members[0].notices.empty());
}

TEST(Cliffs, SayHowMuchATaperMayTake)
{
    const Document document = moving(24000, 26000, Subject::IncomeBenefit, Answer{true});

    const Outcome outcome = solved(document);

    const Notice* notice = noticeWith(outcome.members[0].notices, "Universal Credit: your take-home pay moves up");
    ASSERT_TRUE(notice);
    Document before = document;
    before.models[0].steps[0].parameters.set("rate", {Rate{money(24000), Per::Year}});
    const Money more = outcome.members[0].award.pay.net - solved(before).members[0].award.pay.net;
    EXPECT_EQ(notice->amount, roundToMinor(0.55 * static_cast<double>(more.toMinor())));
}

TEST(Cliffs, EndAnAllowanceAtOnePennyAboveTheLimit)
{
    // no tax below 12,570 and no pension: take-home pay is gross pay; 52 weeks of 196 are 10,192
    Document document = moving(9000, 10192, Subject::CarerBenefit, Answer{true});
    document.group.employer.pension.reset();
    document.members[0].work.hoursPerWeek = {made::decimal("10")};
    EXPECT_FALSE(noticeWith(solved(document).members[0].notices, "Carer's Allowance"));

    document.models[0].steps[0].parameters.set("rate", {Rate{Money::fromMinor(1019201), Per::Year}});
    EXPECT_TRUE(noticeWith(solved(document).members[0].notices, "Carer's Allowance"));
}

TEST(Cliffs, CountHoursAtTheMinimumWage)
{
    const std::int64_t least = 16 * 52 * 1221; // pence, where the help with childcare begins
    Document document = moving(5000, 20000, Subject::Childcare, Answer{true});
    document.members[0].work.hoursPerWeek = {made::decimal("10")};
    document.models[0].steps[0].parameters.set("rate", {Rate{Money::fromMinor(least), Per::Year}});
    EXPECT_TRUE(noticeWith(solved(document).members[0].notices, "lowest earnings"));

    document.models[0].steps[0].parameters.set("rate", {Rate{Money::fromMinor(least - 1), Per::Year}});
    EXPECT_FALSE(noticeWith(solved(document).members[0].notices, "lowest earnings"));
}

TEST(Cliffs, SayTheSameToEverybodyWhateverSomebodyAnswered)
{
    const Outcome yes = solved(moving(55000, 70000, Subject::Children, Answer{true}));
    const Outcome no = solved(moving(55000, 70000, Subject::Children, Answer{false}));
    const Outcome silent = solved(moving(55000, 70000, Subject::Children, Answer{NotStated{}}));

    EXPECT_TRUE(noticeWith(yes.notices, "the gross pay of 1 person moves over a limit"));
    EXPECT_EQ(yes.notices, no.notices);
    EXPECT_EQ(yes.notices, silent.notices);
}

TEST(Cliffs, AreNotSpokenOfWhereTheGroupDoesNotAsk)
{
    Document document = moving(55000, 70000, Subject::Children, Answer{true});
    document.questions[0].concerns.reset();

    const Outcome outcome = solved(document);

    EXPECT_FALSE(noticeWith(outcome.notices, "High Income Child Benefit Charge"));
    EXPECT_TRUE(outcome.members[0].notices.empty());
}

} // namespace
} // namespace purse
