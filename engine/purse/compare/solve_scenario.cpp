// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/borders.hpp>
#include <purse/compare/budget_outcome.hpp>
#include <purse/compare/catalogue.hpp>
#include <purse/compare/cliffs.hpp>
#include <purse/compare/comparison.hpp>
#include <purse/compare/figures.hpp>
#include <purse/compare/hire_range.hpp>
#include <purse/compare/notices.hpp>
#include <purse/compare/overrides.hpp>
#include <purse/compare/scenario_terms.hpp>
#include <purse/compare/work_notices.hpp>
#include <purse/compare/years_ahead.hpp>
#include <purse/division/employer_cost.hpp>
#include <purse/division/fit.hpp>
#include <purse/division/rule.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <stdexcept>

namespace purse {
namespace {

const Scenario& scenarioOf(const Document& document, const std::string& id)
{
    const Scenario* scenario = findById(document.scenarios, id);
    if (!scenario)
        throw std::invalid_argument("no such scenario: " + id);
    return *scenario;
}

std::optional<Money> payBudget(const Budget* budget, const FullTime& fullTime)
{
    if (!budget)
        return std::nullopt;
    const auto line = std::ranges::find(budget->lines, true, &BudgetLine::pay);
    return line == budget->lines.end() ? std::nullopt : std::optional{roundToMinor(perYear(line->amount, fullTime))};
}

/// One scenario at work: people and their payroll in an order of ids, the fit, and what follows from it.
class Solving {
public:
    Solving(const Document& document, const Scenario& scenario, const LevyLibrary& levies)
        : m_document(document), m_scenario(scenario), m_model(modelOf(document, scenario)),
          m_people(participantsOf(document, scenario)), m_borders(document, scenario, levies),
          m_terms(termsOf(document, scenario, m_borders)), m_fullTime(m_terms.fullTime), m_levies(levies)
    {
        const auto found = std::ranges::find(document.models, scenario.model, &PayModel::id);
        m_modelWhere = "/models/" + std::to_string(found - document.models.begin());
        m_scenarioWhere = "/scenarios/" + std::to_string(&scenario - document.scenarios.data());
        m_budget = findById(document.budgets, scenario.budget);
        if (m_budget)
            m_plan = planOf(document, *m_budget);
        if (m_plan)
            m_budget = &m_planned.emplace(asPlanned(*m_budget, *m_plan));
        if (m_borders.home())
            m_pools = poolsOf(*m_borders.home(), document.group.employer);
    }

    Outcome run()
    {
        start();
        m_outcome.problems = problems();
        if (!m_outcome.problems.empty())
            return std::move(m_outcome);
        try {
            solve();
        } catch (const AmountOutOfRange&) {
            m_outcome = {};
            start();
            m_outcome.problems = {
                {m_scenarioWhere,
                 "An amount of this scenario is beyond what can be counted to the penny (10^15 pence or cents).",
                 "Look for a rate, a percentage or a factor that is far too large."}};
        }
        return std::move(m_outcome);
    }

private:
    void start()
    {
        m_outcome.scenario = m_scenario.id;
        m_outcome.title = m_scenario.title.empty() ? m_scenario.id : m_scenario.title;
        m_outcome.modelTitle = m_model.title;
        m_outcome.payTitle = payTitle();
        const Kind* fit = findFitKind(m_model.fit.kind);
        m_outcome.fitTitle = fit ? fit->title : m_model.fit.kind;
        m_outcome.fitPromise = fit ? fit->promise : "";
        if (const Rule* rule = findRule(m_model.fit.kind))
            for (const Axiom axiom : rule->axioms)
                m_outcome.fitKeeps.push_back(axioms()[static_cast<std::size_t>(axiom)].meaning);
    }

    std::string payTitle() const
    {
        const bool isSurplus = m_model.paysOut == PayModel::PaysOut::Surplus;
        if (m_scenario.notWages.empty())
            return isSurplus ? "Surplus share" : "Gross pay";
        return isSurplus ? "Surplus share, not wages" : "Paid out, not as wages";
    }

    Problems problems() const
    {
        Problems problems = purse::problemsOf(m_model, m_modelWhere);
        for (Problem& problem : m_borders.problems(m_scenarioWhere))
            problems.push_back(std::move(problem));
        if (m_model.fit.kind != "pay_the_claim" && !payBudget(m_budget, m_fullTime))
            problems.push_back({m_scenarioWhere + "/budget", "The fit of this model needs a budget for pay.",
                                "Name a budget of the document, or let the fit pay the claim."});
        const Rate* floor = m_model.fit.parameters.get<Rate>("floor");
        const Rate* cap = m_model.fit.parameters.get<Rate>("cap");
        const FullTime& fullTime = m_fullTime;
        if (floor && cap && perYear(*cap, fullTime) < perYear(*floor, fullTime))
            problems.push_back({m_modelWhere + "/fit/cap", "The highest pay is below the lowest pay.",
                                "Raise the cap, or lower the floor."});
        const bool asksPrices =
            std::ranges::any_of(m_model.steps, [](const Step& step) { return step.kind == "price_level"; });
        for (const Participant& participant : m_people)
            for (const Problems& found : {m_borders.problemsOf(participant.member, asksPrices),
                                          purse::problemsOf(payrollOf(participant.member))})
                for (Problem problem : found) {
                    problem.where = participant.where + problem.where;
                    problems.push_back(std::move(problem));
                }
        return problems;
    }

    PayrollCase payrollOf(const Member& member) const { return payrollCaseOf(m_terms, member); }

    /// Everybody in an order of ids, so that no sum depends on the order of rows.
    void gather()
    {
        m_order.resize(m_people.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::ranges::sort(m_order, {}, [&](std::size_t i) { return m_people[i].member.id; });
        m_claimants.reserve(m_people.size());
        for (const std::size_t i : m_order)
            m_claimants.push_back(claimantOf(m_people[i]));
        takeWagesFromPools();
        for (const Claimant& claimant : m_claimants)
            m_persons.push_back(claimant.person);
        m_answers.emplace(m_document.questions, m_persons, m_fullTime);
        const std::string weights = m_model.fit.parameters.get<std::string>("weights", "");
        if (!weights.empty())
            for (Claimant& claimant : m_claimants)
                if (const Told told = m_answers->told(claimant.person, weights); told.number > 0.0)
                    claimant.weight = told.number;
    }

    Claimant claimantOf(const Participant& participant)
    {
        Claimant claimant{.person = personOf(participant.member, participant.where, m_fullTime, m_borders.yearStart()),
                          .payroll = payrollOf(participant.member),
                          .cost = {},
                          .weight = 1.0,
                          .draw = drawOf(m_document.id, m_borders.yearStart(), participant.member.id)};
        claimant.person.hypothetical = participant.hypothetical;
        claimant.payroll.months = claimant.person.months;
        claimant.payroll.wages = wagesBeneath(claimant);
        const TermsFunctions& functions = functionsOf(claimant.payroll);
        claimant.cost = functions.cost;
        claimant.person.conversion = claimant.payroll.conversion;
        claimant.person.prices = m_borders.pricesOf(participant.member);
        addLegalMinimum(claimant, functions.beforeSacrifice);
        return claimant;
    }

    /// Pay that comes before a surplus, a year: the pay of today, where it is known.
    Money wagesBeneath(const Claimant& claimant) const
    {
        const std::optional<Rate>& today = claimant.person.member->currentPay;
        const bool isOnTop = m_model.paysOut == PayModel::PaysOut::Surplus && m_scenario.notWages.empty()
                             && claimant.payroll.work == WorkKind::Employee;
        return isOnTop && today ? roundToMinor(todayFor(claimant.person, *today, m_fullTime)) : Money{};
    }

    /// Allowances of the organisation that the wages beneath a surplus have used up.
    void takeWagesFromPools()
    {
        for (OrganisationPool& pool : m_pools) {
            Money used;
            for (const Claimant& claimant : m_claimants) {
                PayrollCase payroll = claimant.payroll;
                payroll.wages = {};
                used += pooledPartOf(payroll, pool, claimant.payroll.wages, m_scenario.payroll);
            }
            if (used > Money{})
                pool = leftAfter(pool, used);
        }
    }

    /// In the group's currency, so that the payslip reaches it in its own.
    void addLegalMinimum(Claimant& claimant, const std::optional<PiecewiseLinear>& beforeSacrifice) const
    {
        const PayrollCase& payroll = claimant.payroll;
        const Member& member = *claimant.person.member;
        const WageFloor* floor =
            payroll.levy && isForHours() && payroll.work == WorkKind::Employee
                ? legalFloorWithin(*payroll.levy, payroll.facts, m_borders.yearStart(), member.work)
                : nullptr;
        if (!floor)
            return;
        const double least = static_cast<double>(floor->perHour.toMinor()) * claimant.person.hoursPerYear;
        const Conversion* conversion = payroll.conversion;
        claimant.person.legalMinimum = conversion ? conversion->groupPerLocal * std::ceil(least - 1e-7) : least;
        claimant.person.legalMinimumOf = floor->title + ", from " + toText(floor->from);
        if (conversion)
            claimant.person.legalMinimumOf +=
                "; " + conversion->currency.code + " "
                + moneyWords(static_cast<double>(floor->perHour.toMinor()), conversion->currency.minorDigits) + ", "
                + conversion->inWords;
        claimant.person.beforeSacrifice = beforeSacrifice;
    }

    /// Pay for hours worked, which the legal minimum looks at: a surplus comes on top of it.
    bool isForHours() const { return m_model.paysOut == PayModel::PaysOut::Wages && m_scenario.notWages.empty(); }

    /// What follows from the terms of somebody's pay; few differ within a group.
    struct TermsFunctions {
        PayrollCase terms;
        CostFunctions cost;
        std::optional<PiecewiseLinear> beforeSacrifice;
    };

    const TermsFunctions& functionsOf(const PayrollCase& payroll)
    {
        for (const TermsFunctions& known : m_functions)
            if (sameTerms(known.terms, payroll))
                return known;
        const PayFunctions pay = payFunctions(payroll, m_pools, m_scenario.payroll);
        TermsFunctions functions{.terms = payroll, .cost = costFunctionsOf(pay, m_pools), .beforeSacrifice = {}};
        if (!(pay.towardsFloor.isLine() && pay.towardsFloor.firstSlope() == 1.0))
            functions.beforeSacrifice = pay.towardsFloor.inverse();
        m_functions.push_back(std::move(functions));
        return m_functions.back();
    }

    void solve()
    {
        gather();
        m_outcome.budget = payBudget(m_budget, m_fullTime);
        const FitProblem problem{.model = m_model,
                                 .where = m_modelWhere,
                                 .claimants = m_claimants,
                                 .answers = *m_answers,
                                 .fullTime = m_fullTime,
                                 .yearStart = m_borders.yearStart(),
                                 .minorDigits = m_document.group.currency.minorDigits,
                                 .pools = m_pools,
                                 .payroll = m_scenario.payroll,
                                 .budget = m_outcome.budget,
                                 .runway = runway(m_budget, m_document.group.fullTime)};
        Fitted fitted = fitClaims(problem);
        m_outcome.status = fitted.status;
        m_outcome.distance = fitted.distance;
        m_outcome.problems = fitted.problems;
        m_outcome.certificate = fitted.certificate;
        m_outcome.statusText = statusText();
        if (!m_outcome.isSolved())
            return;
        const std::optional<Money> morePoint = onePoint(problem, fitted);
        m_outcome.solved = solvedUnknown(fitted);
        addCosts(fitted);
        addBudget();
        addMembers(fitted);
        m_outcome.figures = figuresOf(m_outcome, morePoint, floors());
        std::ranges::move(hireRange(problem), std::back_inserter(m_outcome.figures));
        m_outcome.moreFigures = moreFiguresOf(m_outcome);
        m_outcome.years = yearsAhead(m_terms, m_people, m_outcome, m_levies);
        addNotices();
    }

    std::string statusText() const
    {
        if (m_outcome.status == Status::TooSmall)
            return "The budget for pay is too small for this model: floors and fixed amounts alone cost more.";
        if (m_outcome.status == Status::TooLarge && m_people.empty())
            return "There is nobody to pay in this scenario.";
        if (m_outcome.status == Status::TooLarge
            && m_model.fit.parameters.get<std::string>("unknown", "") == "common_factor"
            && m_outcome.budget == m_outcome.distance)
            return "Nobody has a claim in this scenario, so there is nothing to share the budget over.";
        if (m_outcome.status == Status::TooLarge)
            return "The budget for pay is too large for this model: everybody is at the limit before it is spent.";
        return {};
    }

    /// Back to the order of the document.
    void addMembers(Fitted& fitted)
    {
        m_outcome.members.resize(m_people.size());
        for (std::size_t k = 0; k < m_order.size(); ++k) {
            MemberOutcome& member = m_outcome.members[m_order[k]];
            const Claimant& claimant = m_claimants[k];
            member.award = std::move(fitted.awards[k]);
            member.award.pay = payOf(claimant.payroll, member.award.amount, m_scenario.payroll);
            if (!isForHours() && claimant.payroll.work == WorkKind::Employee)
                member.award.pay.title = m_outcome.payTitle;
            member.award.pay.dayRate = dayRateOf(claimant.person, member.award.amount);
            member.work = claimant.payroll.work;
            member.months = claimant.person.months;
            member.hoursPerYear = claimant.person.hoursPerYear;
            if (const auto& today = claimant.person.member->currentPay)
                member.today = roundToMinor(todayFor(claimant.person, *today, m_fullTime));
            addNeed(claimant.person, member);
            member.notices = cliffsMet({claimant, *m_answers, member, m_borders.yearStart(), m_scenario.payroll});
            std::ranges::move(fundNoticesOf(m_outcome, member.award.member), std::back_inserter(member.notices));
        }
    }

    /// The pay of the year for each day that a freelancer bills.
    std::optional<DayRate> dayRateOf(const Person& person, Money award) const
    {
        if (person.member->work.kind != WorkKind::Freelancer || person.billedDays <= 0.0)
            return std::nullopt;
        const double leave = m_fullTime.leaveWeeks.value_or(Decimal{0}).toDouble();
        const double daysPerWeek = m_fullTime.daysPerWeek.toDouble();
        return DayRate{.amount = roundToMinor(static_cast<double>(award.toMinor()) / person.billedDays),
                       .days = person.billedDays,
                       .because = fmt::format(
                           "{} of the year over {} billed days. A full-time year has {} working days "
                           "less {} of leave that the rate has to carry: {} to bill.",
                           moneyWords(static_cast<double>(award.toMinor()), m_document.group.currency.minorDigits),
                           numberWords(person.billedDays),
                           numberWords(daysPerWeek * m_fullTime.weeksPerYear.toDouble()),
                           numberWords(daysPerWeek * leave), numberWords(person.billableDays))};
    }

    void addNeed(const Person& person, MemberOutcome& member) const
    {
        std::vector<std::string> parts;
        for (const Question& question : m_document.questions)
            if (question.need && question.covers.empty())
                parts.push_back(question.id);
        double need = 0.0;
        const auto total = m_answers->total(person, parts);
        if (total)
            need += total->amount;
        for (const std::string& id : parts) {
            if (total && std::ranges::find(total->question->covers, id) != total->question->covers.end())
                continue;
            const Told told = m_answers->told(person, id);
            need += told.number;
            member.needStated = member.needStated || told.stated;
        }
        member.needStated = member.needStated || total.has_value();
        if (member.needStated) // what stands in for all answers at once says nothing of this person's costs
            member.need = roundToMinor(need * person.yearShare);
        member.covered = std::min(member.need, member.award.pay.net);
        member.notCovered = member.need - member.covered;
        member.aboveNeed = member.award.pay.net - member.covered;
    }

    void addCosts(const Fitted& fitted)
    {
        for (const Award& award : fitted.awards)
            m_outcome.totalPay += award.amount;
        for (const OrganisationPool& pool : m_pools) {
            Money parts;
            for (std::size_t k = 0; k < m_claimants.size(); ++k)
                parts += pooledPartOf(m_claimants[k].payroll, pool, fitted.awards[k].amount, m_scenario.payroll);
            const Money amount = poolAdjustment(pool, parts);
            if (amount != Money{})
                m_outcome.organisationLines.push_back(
                    {pool.title, amount, pool.because, "/group/employer", "organisation"});
        }
        m_outcome.totalCost = fitted.cost;
        m_outcome.parts = fitted.parts;
        for (const BudgetPart& part : m_outcome.parts)
            m_outcome.setAside += part.forMembers ? Money{} : part.amount;
        if (m_outcome.budget)
            m_outcome.leftover = *m_outcome.budget - m_outcome.setAside - m_outcome.totalCost;
    }

    void addBudget()
    {
        const FullTime& fullTime = m_document.group.fullTime;
        m_outcome.atHand = m_budget ? m_budget->atHand : std::nullopt;
        m_outcome.runway = runway(m_budget, fullTime, m_outcome.totalCost);
        m_outcome.funds = fundsOf(m_document, m_budget, [&](const std::string& member) {
            return drawOf(m_document.id, m_borders.yearStart(), member);
        });
    }

    std::optional<SolvedUnknown> solvedUnknown(const Fitted& fitted) const
    {
        const std::string unknown = m_model.fit.parameters.get<std::string>("unknown", "");
        if (m_model.fit.kind != "solve")
            return std::nullopt;
        if (unknown != "base_rate")
            return SolvedUnknown{unknown == "uplift_factor" ? "Share of every uplift" : "Share of every claim",
                                 Percent{Decimal::fromBillionths(
                                     static_cast<std::int64_t>(std::nearbyint(fitted.level * 1e6)) * 100'000)},
                                 std::nullopt};
        const Per per = solvedBase(m_model)->parameters.get<Rate>("rate", Rate{}).per;
        SolvedUnknown solved{"Base rate", Rate{roundToMinor(fitted.level), per}, std::nullopt};
        if (fitted.levelBeforeRounding)
            solved.beforeRounding = Rate{roundToMinor(*fitted.levelBeforeRounding), per};
        return solved;
    }

    std::optional<Money> onePoint(const FitProblem& problem, const Fitted& fitted) const
    {
        const std::vector<double> more = onePointMore(problem, fitted);
        if (more.empty())
            return std::nullopt;
        std::vector<Money> awards;
        for (std::size_t k = 0; k < m_claimants.size(); ++k)
            awards.push_back(std::max(Money{}, fitted.awards[k].amount + roundToMinor(more[k])));
        return EmployerCost(m_claimants, m_pools, m_scenario.payroll, std::move(awards)).total() - fitted.cost;
    }

    /// Hourly floors in force on the first day of the year, the law's and those that groups commit themselves to, where
    /// anybody here is meant by them.
    std::vector<BelowFloor> floors() const
    {
        std::vector<BelowFloor> counted;
        if (!isForHours())
            return counted;
        if (m_borders.home())
            addFloors(*m_borders.home(), "", counted);
        for (const Levy* levy : m_borders.abroad())
            addFloors(*levy, levy->place + "_", counted);
        return counted;
    }

    void addFloors(const Levy& levy, const std::string& prefix, std::vector<BelowFloor>& counted) const
    {
        for (const WageFloor& floor : levy.floors) {
            BelowFloor below{.floor = floor, .currency = prefix.empty() ? Currency{"", 2} : levy.currency, .people = 0};
            below.floor.id = prefix + floor.id;
            bool isMeant = false;
            for (std::size_t i = 0; i < m_people.size(); ++i) {
                const Member& member = m_people[i].member;
                if (m_borders.levyOf(member) != &levy || member.work.kind != WorkKind::Employee
                    || (floor.legal && floor.band != member.payroll.wageBand))
                    continue;
                isMeant = true;
                const MemberOutcome& outcome = m_outcome.members[i];
                const Pay& pay = outcome.award.pay;
                const double least = static_cast<double>(floor.perHour.toMinor()) * outcome.hoursPerYear;
                below.people += (pay.local ? pay.local->gross : pay.gross) < floorToMinor(least) ? 1 : 0;
            }
            if (isMeant && floor.from <= m_borders.yearStart())
                counted.push_back(std::move(below));
        }
    }

    void addNotices()
    {
        m_outcome.notices = noticesOf(m_document, m_model, m_modelWhere, m_people, m_outcome);
        for (Notice& notice : workNotices(m_scenario, m_scenarioWhere, m_model, m_people))
            m_outcome.notices.push_back(std::move(notice));
        std::vector<const Member*> members;
        for (const Participant& participant : m_people)
            members.push_back(&participant.member);
        const auto add = [&](Notices notices) { std::ranges::move(notices, std::back_inserter(m_outcome.notices)); };
        add(cliffsCrossed(m_document, m_claimants, m_outcome, m_borders, m_scenario.payroll));
        if (m_borders.home())
            add(noticesOn(*m_borders.home(), m_document.group.employer, m_borders.yearStart()));
        add(m_borders.notices(members));
        add(budgetNotices(m_document, m_outcome, runway(m_budget, m_document.group.fullTime)));
        if (m_plan)
            add(planNotices(*m_budget, *m_plan, m_outcome, placeOfBudget()));
    }

    std::string placeOfBudget() const
    {
        const auto found = std::ranges::find(m_document.budgets, m_scenario.budget, &Budget::id);
        return "/budgets/" + std::to_string(found - m_document.budgets.begin());
    }

    const Document& m_document;
    const Scenario& m_scenario;
    PayModel m_model;
    std::vector<Participant> m_people; ///< in document order
    Borders m_borders;
    ScenarioTerms m_terms;
    const FullTime& m_fullTime; ///< with the levy file's leave, where the group says nothing of it
    const LevyLibrary& m_levies;
    std::string m_modelWhere;
    std::string m_scenarioWhere;
    const Budget* m_budget = nullptr; ///< with its lines as planned
    std::optional<BudgetPlan> m_plan;
    std::optional<Budget> m_planned;
    std::vector<OrganisationPool> m_pools;
    std::vector<std::size_t> m_order;  ///< m_claimants[k] is m_people[m_order[k]]
    std::vector<Claimant> m_claimants; ///< in an order of ids
    std::vector<Person> m_persons;     ///< the same people, for the answers
    std::optional<AnswerBook> m_answers;
    std::vector<TermsFunctions> m_functions;
    Outcome m_outcome;
};

} // namespace

const MemberOutcome* Outcome::find(const std::string& member) const
{
    const auto found = std::ranges::find(members, member, [](const MemberOutcome& m) { return m.award.member; });
    return found == members.end() ? nullptr : &*found;
}

Outcome solveScenario(const Document& document, const std::string& scenario, const LevyLibrary& levies)
{
    return Solving(document, scenarioOf(document, scenario), levies).run();
}

} // namespace purse
