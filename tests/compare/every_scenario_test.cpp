// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <purse/division/fit_kinds.hpp>
#include <purse/division/rule.hpp>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

// Promises that hold for every fit at once, on groups that are different each time.

namespace purse {
namespace {

using made::money;

Money gross(const Outcome& outcome, const std::string& id) { return outcome.find(id)->award.amount; }

/// A group of random size with random hours, answers and payroll facts; one scenario for every fit.
Document randomGroup()
{
    Document document = made::fourPeople();
    document.id = "group-" + std::to_string(*rc::gen::inRange(0, 1000));
    document.members.clear();
    const int people = *rc::gen::inRange(1, 14);
    for (int i = 0; i < people; ++i) {
        Member member = made::member("m" + std::to_string(i), "0");
        member.work.hoursPerWeek = {Decimal::fromBillionths(std::int64_t{500'000'000} * *rc::gen::inRange(2, 90))};
        if (*rc::gen::inRange(0, 4) != 0)
            member.answers["children"] = Answer{Decimal{*rc::gen::inRange(0, 6)}};
        member.answers["city"] = Answer{*rc::gen::arbitrary<bool>()};
        member.payroll.director = *rc::gen::inRange(0, 8) == 0;
        member.payroll.category = *rc::gen::element<std::string>("standard", "under_21", "over_state_pension_age");
        member.payroll.enrolment =
            *rc::gen::element(PayrollFacts::Enrolment::Enrolled, PayrollFacts::Enrolment::OptedOut);
        member.place = *rc::gen::element<std::string>("gb", "gb-sct");
        member.work.kind = *rc::gen::weightedElement<WorkKind>({{8, WorkKind::Employee}, {1, WorkKind::Freelancer}});
        document.members.push_back(std::move(member));
    }
    document.group.employer.allowance = *rc::gen::element(Employer::Claimed::Yes, Employer::Claimed::No);
    document.group.employer.pension->arrangement =
        *rc::gen::element(PensionScheme::Arrangement::ReliefAtSource, PensionScheme::Arrangement::NetPay,
                          PensionScheme::Arrangement::SalarySacrifice);
    document.budgets[0].lines[0].amount.amount =
        Money::fromMinor(*rc::gen::inRange<std::int64_t>(2'400'000, 5'000'000) * people);
    document.models.clear();
    document.scenarios.clear();
    for (const char* unknown : {"base_rate", "uplift_factor", "common_factor"}) {
        PayModel model = made::upliftModel();
        model.id = unknown;
        model.fit.parameters.set("unknown", {std::string(unknown)});
        document.models.push_back(std::move(model));
    }
    for (const Kind& kind : fitKinds())
        if (findRule(kind.id))
            document.models.push_back(made::dividedModel(kind.id));
    PayModel claim = made::upliftModel();
    claim.id = "pay_the_claim";
    claim.fit = {};
    document.models.push_back(claim);
    for (PayModel& model : document.models) {
        if (*rc::gen::inRange(0, 4) == 0)
            model.fit.parameters.set("ratio_cap", {Decimal{2}});
        if (*rc::gen::inRange(0, 4) == 0)
            model.fit.parameters.set("cap", {Rate{money(42000), Per::Year}});
        Scenario scenario = made::scenario(model.id);
        scenario.payroll = *rc::gen::element(Scenario::Payroll::Year, Scenario::Payroll::TwelvePayslips);
        document.scenarios.push_back(std::move(scenario));
    }
    return document;
}

void forEverySolvedScenario(const Document& document, const std::function<void(const Scenario&, const Outcome&)>& check)
{
    int solved = 0;
    for (const Scenario& scenario : document.scenarios) {
        const Outcome outcome = solveScenario(document, scenario.id, made::levies());
        const Rule* rule = findRule(scenario.model);
        if (rule && static_cast<Eigen::Index>(document.members.size()) > rule->mostPeople)
            continue;
        RC_ASSERT(outcome.problems.empty());
        RC_ASSERT(outcome.isSolved() || outcome.distance > Money{});
        if (!outcome.isSolved())
            continue;
        ++solved;
        check(scenario, outcome);
    }
    RC_TAG(solved > 0);
}

RC_GTEST_PROP(EveryScenario, SpendsTheBudgetToTheCent, ())
{
    forEverySolvedScenario(randomGroup(), [](const Scenario& scenario, const Outcome& outcome) {
        Money cost;
        for (const MemberOutcome& member : outcome.members)
            cost += member.award.pay.cost;
        for (const Line& line : outcome.organisationLines)
            cost += line.amount;
        RC_ASSERT(cost == outcome.totalCost);
        RC_ASSERT(cost + outcome.setAside + outcome.leftover == *outcome.budget);
        if (scenario.model != "pay_the_claim" && outcome.leftover < Money{})
            RC_FAIL(scenario.model + " leaves " + toText(outcome.leftover) + " for "
                    + std::to_string(outcome.members.size()));
    });
}

RC_GTEST_PROP(EveryScenario, CertifiesItsBudgetAndItsAmounts, ())
{
    forEverySolvedScenario(randomGroup(), [](const Scenario& scenario, const Outcome& outcome) {
        const Certificate& certificate = outcome.certificate;
        const double people = static_cast<double>(outcome.members.size());
        if (scenario.model != "pay_the_claim") { // what a rule leaves over once every claim is met is said
            RC_ASSERT(certificate.budgetResidual <= 0.5);
            RC_ASSERT(static_cast<double>(outcome.leftover.toMinor()) >= -certificate.budgetResidual - 10.0 * people);
        }
        RC_ASSERT(certificate.boundViolation == 0.0);
        RC_ASSERT(certificate.fixedPointResidual <= 1.0 + 12.0 * people); // payslips round; one may get all the spare
    });
}

RC_GTEST_PROP(EveryScenario, ExplainsEachAwardToTheCent, ())
{
    forEverySolvedScenario(randomGroup(), [](const Scenario&, const Outcome& outcome) {
        for (const MemberOutcome& member : outcome.members) {
            Money explained;
            for (const Line& line : member.award.lines)
                explained += line.amount;
            RC_ASSERT(explained == member.award.amount);
            Money net = member.award.amount;
            for (const Line& line : member.award.pay.deductions)
                net -= line.amount;
            RC_ASSERT(net == member.award.pay.net);
            Money cost = member.award.amount;
            for (const Line& line : member.award.pay.onCosts)
                cost += line.amount;
            RC_ASSERT(cost == member.award.pay.cost);
        }
    });
}

RC_GTEST_PROP(EveryScenario, GivesTheSameWhateverTheOrderOfRows, ())
{
    const Document document = randomGroup();
    Document shuffled = document;
    std::ranges::reverse(shuffled.members);
    if (shuffled.members.size() > 2)
        std::swap(shuffled.members[0], shuffled.members[shuffled.members.size() / 2]);

    forEverySolvedScenario(document, [&](const Scenario& scenario, const Outcome& outcome) {
        const Outcome other = solveScenario(shuffled, scenario.id, made::levies());
        for (const Member& member : document.members)
            RC_ASSERT(gross(outcome, member.id) == gross(other, member.id));
        RC_ASSERT(outcome.leftover == other.leftover);
    });
}

RC_GTEST_PROP(EveryScenario, PaysTheLegalMinimum, ())
{
    const Document document = randomGroup();
    forEverySolvedScenario(document, [&](const Scenario&, const Outcome& outcome) {
        for (const MemberOutcome& member : outcome.members) {
            const Member& person = *findById(document.members, member.award.member);
            const double minimum = person.work.kind == WorkKind::Employee ? 1221.0 * member.hoursPerYear : 0.0;
            RC_ASSERT(static_cast<double>(member.award.amount.toMinor()) >= minimum - 1e-6);
        }
    });
}

RC_GTEST_PROP(EveryScenario, KeepsCapsAndRatios, ())
{
    const Document document = randomGroup();
    forEverySolvedScenario(document, [&](const Scenario& scenario, const Outcome& outcome) {
        const Parameters& fit = findById(document.models, scenario.model)->fit.parameters;
        double lowest = 1e300;
        double highest = 0.0;
        for (const MemberOutcome& member : outcome.members) {
            const double rate = static_cast<double>(member.award.amount.toMinor()) / member.hoursPerYear;
            lowest = std::min(lowest, rate);
            highest = std::max(highest, rate);
            if (fit.has("cap"))
                RC_ASSERT(static_cast<double>(member.award.amount.toMinor())
                          <= std::max(4'200'000.0 / 1950.0, 1221.0 * 1.06) * member.hoursPerYear + 1.0);
        }
        if (fit.has("ratio_cap"))
            RC_ASSERT(highest <= 2.0 * lowest + 0.1);
    });
}

RC_GTEST_PROP(EveryScenario, GivesTheSameAgain, ())
{
    const Document document = randomGroup();
    forEverySolvedScenario(document, [&](const Scenario& scenario, const Outcome& outcome) {
        const Outcome again = solveScenario(document, scenario.id, made::levies());
        for (std::size_t i = 0; i < outcome.members.size(); ++i)
            RC_ASSERT(outcome.members[i].award == again.members[i].award);
    });
}

} // namespace
} // namespace purse
