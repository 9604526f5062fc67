// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <purse/division/employer_cost.hpp>
#include <purse/division/fit_kinds.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <algorithm>
#include <gtest/gtest.h>

namespace purse::test {
namespace {

/// Opens each example document and looks at every scenario in it.
class EveryExample : public testing::TestWithParam<std::filesystem::path> {
protected:
    template <class Look>
    void forEachScenario(const Look& look)
    {
        for (const Scenario& scenario : m_document.scenarios) {
            SCOPED_TRACE(scenario.id);
            const Outcome outcome = solveScenario(m_document, scenario.id, levies());
            ASSERT_TRUE(outcome.isSolved()) << outcome.statusText << inWords(outcome.problems);
            look(scenario, outcome);
        }
    }
    Fit fitOf(const Scenario& scenario) const { return findById(m_document.models, scenario.model)->fit; }

    Document m_document = open(GetParam());
};

bool hasLine(const Award& award, std::string_view category)
{
    return std::ranges::any_of(award.lines, [&](const Line& line) { return line.category == category; });
}

/// A floor, a cap or the whole claim keeps this award where it is.
bool isAtBound(const Award& award, const Fit& fit)
{
    const bool isClaimInFull = fit.kind != "solve" && !hasLine(award, "fit");
    return hasLine(award, "legal") || hasLine(award, "limit") || isClaimInFull;
}

/// The exact employer cost of an outcome, counted again from its awards.
class CostAgain {
public:
    CostAgain(const Document& document, const Scenario& scenario, const Outcome& outcome)
    {
        const Levy* levy = scenario.levy.empty() ? nullptr : &levies().at(scenario.levy);
        if (levy)
            m_pools = poolsOf(*levy, document.group.employer);
        std::vector<Member> members = document.members;
        members.insert(members.end(), scenario.hypotheticalMembers.begin(), scenario.hypotheticalMembers.end());
        std::vector<Money> awards;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const PayrollCase payroll{.levy = levy,
                                      .employer = &document.group.employer,
                                      .work = members[i].work.kind,
                                      .facts = members[i].payroll,
                                      .place = members[i].place.empty() ? document.group.place : members[i].place,
                                      .fullTime = document.group.fullTime,
                                      .vat = members[i].work.vat,
                                      .months = outcome.members[i].months,
                                      .notWages = scenario.notWages};
            Claimant& claimant = m_claimants.emplace_back();
            claimant.payroll = payroll;
            awards.push_back(outcome.members[i].award.amount);
        }
        m_cost.emplace(m_claimants, m_pools, scenario.payroll, awards);
    }
    Money total() const { return m_cost->total(); }
    Money ofOneMore(std::size_t member) const
    {
        return m_cost->totalIf(member, m_cost->awards()[member] + Money::fromMinor(1)) - m_cost->total();
    }

private:
    std::vector<Claimant> m_claimants;
    std::vector<OrganisationPool> m_pools;
    std::optional<EmployerCost> m_cost;
};

TEST_P(EveryExample, OpensWithoutUnknownKeysAndIsWrittenBackAsItWas)
{
    const std::string text = textOf(GetParam());
    Notices notices;

    const Result<Document> document = readDocument(text, &notices);

    ASSERT_TRUE(document) << inWords(document.error());
    EXPECT_TRUE(notices.empty());
    EXPECT_EQ(writeDocument(*document), text);
}

TEST_P(EveryExample, SaysWhereItsFiguresComeFrom)
{
    EXPECT_FALSE(m_document.about.empty());
    EXPECT_NE(m_document.about.find("example"), std::string::npos) << "what is made up should be called an example";
    for (const PayModel& model : m_document.models)
        EXPECT_FALSE(model.source.empty()) << model.id;
}

TEST_P(EveryExample, HasTwoToSixScenariosWhichAllHaveASolution)
{
    EXPECT_GE(m_document.scenarios.size(), 2u);
    EXPECT_LE(m_document.scenarios.size(), 6u);
    forEachScenario([&](const Scenario& scenario, const Outcome& outcome) {
        EXPECT_EQ(outcome.members.size(), m_document.members.size() + scenario.hypotheticalMembers.size());
    });
}

TEST_P(EveryExample, ExplainsEachAwardToTheCent)
{
    forEachScenario([](const Scenario&, const Outcome& outcome) {
        for (const MemberOutcome& member : outcome.members) {
            EXPECT_EQ(sumOf(member.award.lines), member.award.amount) << member.award.member;
            EXPECT_EQ(member.award.pay.gross - sumOf(member.award.pay.deductions), member.award.pay.net);
            EXPECT_EQ(member.award.pay.gross + sumOf(member.award.pay.onCosts), member.award.pay.cost);
        }
    });
}

TEST_P(EveryExample, AddsUpToTheBudget)
{
    forEachScenario([&](const Scenario& scenario, const Outcome& outcome) {
        Money cost = sumOf(outcome.organisationLines);
        for (const MemberOutcome& member : outcome.members)
            cost += member.award.pay.cost;
        EXPECT_EQ(cost, outcome.totalCost);
        EXPECT_EQ(cost, CostAgain(m_document, scenario, outcome).total());
        if (outcome.budget) {
            EXPECT_EQ(cost + outcome.setAside + outcome.leftover, *outcome.budget);
        }
    });
}

TEST_P(EveryExample, LeavesLessThanOneMoreCentWouldCost)
{
    forEachScenario([&](const Scenario& scenario, const Outcome& outcome) {
        const Fit fit = fitOf(scenario);
        if (fit.kind == "pay_the_claim" || fit.parameters.has("round_down_to"))
            return;
        EXPECT_GE(outcome.leftover, Money{});
        const CostAgain cost(m_document, scenario, outcome);
        for (std::size_t i = 0; i < outcome.members.size(); ++i) {
            const Award& award = outcome.members[i].award;
            EXPECT_TRUE(isAtBound(award, fit) || outcome.leftover < cost.ofOneMore(i)) << award.member;
        }
    });
}

TEST_P(EveryExample, RoundsABaseRateDownByLessThanOneStep)
{
    forEachScenario([&](const Scenario& scenario, const Outcome& outcome) {
        const Fit fit = fitOf(scenario);
        const Money* unit = fit.parameters.get<Money>("round_down_to");
        if (!unit)
            return;
        Rate rate = std::get<Rate>(outcome.solved.value().value);
        EXPECT_EQ(rate.amount.toMinor() % unit->toMinor(), 0);
        rate.amount += *unit;
        Document higher = m_document;
        const auto model = std::ranges::find(higher.models, scenario.model, &PayModel::id);
        model->fit = {};
        model->steps.front().parameters.set("rate", {rate});

        const Outcome oneStepMore = solveScenario(higher, scenario.id, levies());

        EXPECT_GE(outcome.leftover, Money{});
        EXPECT_GT(oneStepMore.totalCost, *outcome.budget);
    });
}

TEST_P(EveryExample, ComparesWithItsBaseline)
{
    const Comparison comparison = compare(m_document, levies());

    ASSERT_EQ(comparison.outcomes.size(), m_document.scenarios.size());
    EXPECT_EQ(comparison.outcomes[comparison.baseline].scenario, m_document.baseline);
    EXPECT_EQ(comparison.group, m_document.group.name);
}

INSTANTIATE_TEST_SUITE_P(Scenarios, EveryExample, testing::ValuesIn(filesIn("scenarios", ".purse.json")),
                         [](const auto& example) { return testName(example.param); });

} // namespace
} // namespace purse::test
