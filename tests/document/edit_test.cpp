// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/beginning.hpp>
#include <purse/document/edit.hpp>

#include "../support/random_document.hpp"

#include <purse/compare/catalogue.hpp>
#include <purse/compare/comparison.hpp>
#include <purse/document/files.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>

namespace purse {
namespace {

/// Whether the program could open what it would save.
void expectReadable(const Document& document)
{
    Problems unfinished;
    const Result<Document> read = readDraft(writeDocument(document), unfinished);
    ASSERT_TRUE(read) << read.error().front().where << ": " << read.error().front().what;
    EXPECT_EQ(*read, document);
}

Beginning beginning()
{
    return {.id = "ours-1234",
            .groupName = "Ours",
            .currency = {"GBP", 2},
            .place = "gb",
            .levy = "gb-2025-26",
            .from = Budget{}.from,
            .pay = Money::fromMinor(15'000'000)};
}

const Question children{.id = "children", .text = "Children?", .kind = QuestionKind::Count};
const Question rent{.id = "rent", .text = "Rent?", .kind = QuestionKind::Money, .need = true};
const Question town{.id = "town", .text = "Town?", .kind = QuestionKind::Choice, .choices = {{"a", "A"}, {"b", "B"}}};

TEST(Ids, AreMadeFromTitles)
{
    EXPECT_EQ(idFrom("How many children?"), "how-many-children");
    EXPECT_EQ(idFrom("Łódź"), "d");
    EXPECT_EQ(idFrom("  "), "new");
    EXPECT_EQ(idFrom("Fit"), "new"); // stands for the fit of a model
    EXPECT_LE(idFrom(std::string(400, 'x')).size(), 40U);
    EXPECT_EQ(freeId(std::vector<Question>{children}, "Children"), "children-2");
}

TEST(PayToday, IsWhatEverybodyIsPaidWhateverThePeriodItIsSaidIn)
{
    Document document = newDocument(beginning(), payTodayModel("Pay today", {"GBP", 2}));
    document.scenarios.front().levy.clear();
    const auto add = [&](const char* id, std::optional<Rate> pay, int hours) {
        Member member;
        member.id = id;
        member.name = id;
        member.work.hoursPerWeek = WeeklyHours{Decimal{hours}};
        member.currentPay = pay;
        document.members.push_back(member);
    };
    add("a-month", Rate{Money::fromMinor(200'000), Per::Month}, 30);
    add("a-year", Rate{Money::fromMinor(2'400'001), Per::Year}, 37);
    add("not-known", std::nullopt, 20);
    expectReadable(document);

    const Outcome outcome = solveScenario(document, document.scenarios.front().id, {});

    ASSERT_TRUE(outcome.isSolved());
    EXPECT_EQ(outcome.find("a-month")->award.amount, Money::fromMinor(2'400'000));
    EXPECT_EQ(outcome.find("a-year")->award.amount, Money::fromMinor(2'400'001));
    EXPECT_EQ(outcome.find("not-known")->award.amount, Money());
}

TEST(NewDocument, HasABudgetAndOneScenarioAndNobodyInIt)
{
    const Document document = newDocument(beginning(), emptyModel("Our pay model", {"GBP", 2}));

    expectReadable(document);
    EXPECT_TRUE(document.members.empty());
    ASSERT_EQ(document.scenarios.size(), 1U);
    EXPECT_EQ(document.scenarios[0].levy, "gb-2025-26");
    EXPECT_EQ(document.budgets[0].lines[0].amount.amount, Money::fromMinor(15'000'000));
}

TEST(NewDocument, BeginsWithEveryModelOfTheLibrary)
{
    for (const auto& entry : std::filesystem::directory_iterator(PURSE_SOURCE_DIR "/scenarios/models")) {
        const Result<ModelFile> file = readModelFile(*readFile(entry.path()));
        ASSERT_TRUE(file) << entry.path();
        Beginning ours = beginning();
        ours.currency = file->currency;
        ours.levy.clear();
        const Document document = newDocument(ours, *file);

        expectReadable(document);
        EXPECT_EQ(document.questions, file->questions) << entry.path();
        EXPECT_EQ(modelFileOf(document, document.models[0]).model, file->model) << entry.path();
    }
}

TEST(AddModel, SharesAQuestionThatMeansTheSameAndRenamesOneThatDoesNot)
{
    Document document = newDocument(beginning(), emptyModel("Ours", {"GBP", 2}));
    Question other = rent;
    other.id = "children";
    document.questions = {other, rent};
    ModelFile file = emptyModel("Theirs", {"GBP", 2});
    file.questions = {children, rent};
    file.model.steps = {
        {.id = "up",
         .kind = "uplift",
         .parameters = {{"items",
                         {std::vector<Parameters>{
                             {{"question", {std::string("children")}}, {"percent", {Percent{Decimal{5}}}}}}}}}},
        {.id = "costs", .kind = "needs", .parameters = {{"questions", {std::vector<std::string>{"rent"}}}}}};

    const Result<std::string> id = addModel(document, file);

    ASSERT_TRUE(id);
    ASSERT_EQ(document.questions.size(), 3U);
    EXPECT_EQ(document.questions[2].id, "children-2");
    const PayModel* model = findById(document.models, *id);
    const auto items = model->steps[0].parameters.get<std::vector<Parameters>>("items", {});
    EXPECT_EQ(items[0].get<std::string>("question", ""), "children-2");
    EXPECT_EQ(model->steps[1].parameters.get<std::vector<std::string>>("questions", {})[0], "rent");
    expectReadable(document);
}

TEST(AddModel, RefusesAmountsInOtherCoins)
{
    Document document = newDocument(beginning(), emptyModel("Ours", {"GBP", 2}));

    const Result<std::string> id = addModel(document, emptyModel("Theirs", {"JPY", 0}));

    ASSERT_FALSE(id);
    EXPECT_EQ(document.models.size(), 1U);
}

TEST(ModelFileOf, HasNothingOfAnybody)
{
    Document document = newDocument(beginning(), emptyModel("Ours", {"GBP", 2}));
    document.questions = {children, rent};
    document.members = {{.id = "amina", .name = "Amina", .answers = {{"children", Decimal{2}}}}};
    document.models[0].unknown["note"] = "\"for Amina\"";
    document.models[0].steps = {
        {.id = "costs", .kind = "needs", .parameters = {}, .unknown = {{"note", "\"Amina's\""}}}};

    const std::string text = writeModelFile(modelFileOf(document, document.models[0]));

    EXPECT_EQ(text.find("mina"), std::string::npos) << text;
    EXPECT_NE(text.find("Rent?"), std::string::npos); // a need, and the step counts all of them
    EXPECT_EQ(text.find("Children?"), std::string::npos);
}

TEST(RemoveQuestion, TakesTheAnswersAlongAndStaysWhereAModelCountsIt)
{
    Document document = newDocument(beginning(), emptyModel("Ours", {"GBP", 2}));
    document.questions = {children, rent};
    document.members = {{.id = "a", .answers = {{"children", Decimal{2}}, {"rent", Money::fromMinor(100)}}}};
    document.models[0].steps = {
        {.id = "costs", .kind = "needs", .parameters = {{"questions", {std::vector<std::string>{"rent"}}}}}};

    EXPECT_EQ(removeQuestion(document, "rent").size(), 1U);
    EXPECT_TRUE(removeQuestion(document, "children").empty());

    EXPECT_EQ(document.questions, std::vector<Question>{rent});
    EXPECT_EQ(document.members[0].answers.size(), 1U);
    expectReadable(document);
}

TEST(NewStep, OfEveryKindChangesNothingAndCanBeSaved)
{
    for (const Kind& kind : stepKinds()) {
        Document document = newDocument(beginning(), emptyModel("Ours", {"GBP", 2}));
        document.questions = {children, rent, town};
        PayModel& model = document.models[0];
        model.steps.push_back(*newStep(model, document.questions, "base"));
        const Result<Step> step = newStep(model, document.questions, kind.id);
        ASSERT_TRUE(step) << kind.id << ": " << step.error().front().what;
        model.steps.push_back(*step);

        expectReadable(document);
    }
}

TEST(NewStep, OfATableGoesByHoursWhereNothingIsAsked)
{
    Document document = newDocument(beginning(), emptyModel("Ours", {"GBP", 2}));
    document.models[0].steps.push_back(*newStep(document.models[0], {}, "table"));

    expectReadable(document);
    EXPECT_EQ(document.models[0].steps[0].parameters.get<std::string>("by", ""), "hours_per_week");
}

TEST(ChangeFit, SaysThatItNeedsAQuestion)
{
    Document document = newDocument(beginning(), emptyModel("Ours", {"GBP", 2}));

    const Problems problems = changeFit(document, 0, "priority_classes");

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().hint, "Add a question first whose answer is a number.");
    EXPECT_EQ(document.models[0].fit.kind, "pay_the_claim");
}

TEST(FitRowsToQuestion, KeepsTheRowsThatStillHold)
{
    const std::vector<Question> questions{children, town};
    Step table = *newStep({}, questions, "table");
    ASSERT_TRUE(table.parameters.get<std::vector<Parameters>>("rows", {})[0].has("from"));

    table.parameters.set("question", {std::string("town")});
    fitRowsToQuestion(table, questions);

    const auto rows = table.parameters.get<std::vector<Parameters>>("rows", {});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].get<std::string>("is", ""), "a");
}

TEST(Draft, KeepsWhatIsNotYetFinished)
{
    Document document = newDocument(beginning(), emptyModel("Ours", {"GBP", 2}));
    document.models[0].fit = {.kind = "solve", .parameters = {{"unknown", {std::string("base_rate")}}}};

    Problems unfinished;
    EXPECT_TRUE(readDraft(writeDocument(document), unfinished));
    EXPECT_EQ(unfinished.size(), 1U);
    EXPECT_FALSE(readDocument(writeDocument(document)));
    EXPECT_FALSE(solveScenario(document, document.scenarios[0].id, {}).problems.empty());
}

TEST(RemoveMember, TakesProposalsAndBidsAlongAndKeepsAGrantFromBecomingFree)
{
    Document document;
    document.members = {Member{.id = "ada"}, Member{.id = "bo"}};
    Budget budget{.id = "year"};
    budget.lines.push_back({.id = "pay", .title = {}, .amount = {}, .pay = true});
    budget.income.push_back({.id = "grant", .title = {}, .amount = {}, .posts = {"ada"}});
    budget.round = ProposalRound{.rule = "mean", .proposals = {{"ada", {{"a", Decimal{1}}}, {}}, {"bo", {}, {}}}};
    document.budgets.push_back(budget);
    ContributionPlan ofBoth{.id = "both", .title = {}, .target = {}, .members = {"ada", "bo"}};
    ofBoth.bidding = BiddingRounds{.bids = {{"ada", 1, Money::fromMinor(1), {}}}, .absent = {{"ada", 2}}};
    ContributionPlan ofAda{.id = "alone", .title = {}, .target = {}, .members = {"ada"}};
    document.contributions = {ofBoth, ofAda};
    Payout payout{.id = "out", .title = {}, .amount = {}, .members = {}};
    payout.takes = SetTakes{.last = {{"ada", Money::fromMinor(1)}}, .asked = {{"ada", Money{}}, {"bo", Money{}}}};
    Payout toAda{.id = "to-ada", .title = {}, .amount = {}, .members = {"ada"}};
    document.payouts = {payout, toAda};

    removeMember(document, 0);

    const Income& grant = document.budgets[0].income[0];
    EXPECT_TRUE(grant.posts.empty());
    EXPECT_EQ(grant.onlyFor, std::vector<std::string>{"pay"});
    EXPECT_EQ(document.budgets[0].round->proposals.size(), 1u);
    ASSERT_EQ(document.contributions.size(), 1u) << "with nobody left it would be for everybody";
    EXPECT_TRUE(document.contributions[0].bidding->bids.empty());
    EXPECT_TRUE(document.contributions[0].bidding->absent.empty());
    ASSERT_EQ(document.payouts.size(), 1u);
    EXPECT_TRUE(document.payouts[0].takes->last.empty());
    EXPECT_EQ(document.payouts[0].takes->asked.size(), 1u);
}

RC_GTEST_PROP(Edits, LeaveEveryDocumentReadable, ())
{
    Document document = *test::documents();
    while (!document.members.empty() && *rc::gen::arbitrary<bool>())
        removeMember(document, *rc::gen::inRange<std::size_t>(0, document.members.size()));
    const auto tryOn = [](auto all, const auto& remove) {
        for (const auto& one : all)
            if (*rc::gen::arbitrary<bool>())
                remove(one.id);
    };
    tryOn(document.scenarios, [&](const std::string& id) { removeScenario(document, id); });
    tryOn(document.models, [&](const std::string& id) { removeModel(document, id); });
    tryOn(document.questions, [&](const std::string& id) { removeQuestion(document, id); });
    for (const PayModel& model : std::vector<PayModel>(document.models))
        RC_ASSERT(addModel(document, modelFileOf(document, model)).has_value());

    Problems unfinished;
    const Result<Document> read = readDraft(writeDocument(document), unfinished);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == document);
}

} // namespace
} // namespace purse
