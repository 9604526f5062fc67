// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/lines/plan.hpp>

#include <purse/budget/lines/grants.hpp>
#include <purse/budget/lines/round.hpp>
#include <purse/budget/lines/sharing.hpp>
#include <purse/division/rule.hpp>
#include <purse/model/document.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace purse {
namespace {

using Kind = BudgetLine::Kind;

double inMinor(Money amount) { return static_cast<double>(amount.toMinor()); }

std::string nameOf(const std::string& title, const std::string& id) { return title.empty() ? id : title; }

class Planning {
public:
    Planning(const Budget& budget, const FullTime& fullTime,
             const std::function<std::uint64_t(const std::string&)>& drawOf, int minorDigits)
        : m_budget(budget), m_fullTime(fullTime), m_drawOf(drawOf), m_minorDigits(minorDigits)
    {
    }

    BudgetPlan run()
    {
        addLines();
        addIncome();
        shutGates();
        payGrants();
        takeShares();
        payFixed();
        divideShared();
        divideByProposals();
        finish();
        return std::move(m_plan);
    }

private:
    std::string inWords(Money amount) const { return moneyWords(inMinor(amount), m_minorDigits); }
    Money yearOf(const Rate& rate) const { return roundToMinor(perYear(rate, m_fullTime)); }

    void addLines()
    {
        for (const BudgetLine& line : m_budget.lines) {
            LinePlan plan{.id = line.id, .title = nameOf(line.title, line.id), .kind = line.kind, .pay = line.pay};
            plan.wanted = line.kind == Kind::Share ? Money{} : yearOf(line.amount);
            if (line.least)
                plan.least = yearOf(*line.least);
            if (line.most)
                plan.most = yearOf(*line.most);
            m_plan.lines.push_back(std::move(plan));
        }
    }

    void addIncome()
    {
        for (const Income& income : m_budget.income) {
            m_plan.income.push_back({.id = income.id,
                                     .title = nameOf(income.title, income.id),
                                     .isFree = income.isFree(),
                                     .amount = yearOf(income.amount)});
            if (income.isFree())
                m_plan.freeIncome += m_plan.income.back().amount;
        }
        m_free = std::max(Money{}, m_plan.freeIncome);
    }

    /// Months of all lines as wanted that the money at hand lasts; nothing: not known, or no money goes out.
    std::optional<double> monthsAtHand() const
    {
        double wanted = 0.0;
        for (const LinePlan& line : m_plan.lines)
            wanted += inMinor(line.wanted);
        if (!m_budget.atHand || wanted <= 0.0)
            return std::nullopt;
        return 12.0 * inMinor(*m_budget.atHand) / wanted;
    }

    void shutGates()
    {
        const std::optional<double> months = monthsAtHand();
        for (std::size_t i = 0; i < m_plan.lines.size(); ++i) {
            const std::optional<BudgetGate>& gate = m_budget.lines[i].gate;
            if (!gate)
                continue;
            LinePlan& line = m_plan.lines[i];
            const bool isShort = gate->atHand && m_budget.atHand.value_or(Money{}) < *gate->atHand;
            const bool isBrief = gate->runway && months.value_or(0.0) < gate->runway->toDouble();
            line.isClosed = isShort || isBrief;
            const std::string asks =
                gate->atHand && (isShort || !gate->runway)
                    ? fmt::format("at least {} in the account on the first day", inWords(*gate->atHand))
                    : fmt::format("money in the account for at least {}",
                                  *gate->runway == Decimal{1} ? "a month" : gate->runway->toText() + " months");
            line.because.push_back(fmt::format("{}: it asks for {}, and there is {}.",
                                               line.isClosed ? "Closed" : "Open", asks, atHandInWords(months)));
        }
    }

    std::string atHandInWords(std::optional<double> months) const
    {
        if (!m_budget.atHand)
            return "nothing known of";
        return months ? fmt::format("{}, which lasts {} months", inWords(*m_budget.atHand),
                                    numberWords(std::floor(*months * 10.0) / 10.0))
                      : inWords(*m_budget.atHand);
    }

    /// The most a line can take, as far as grants go.
    Money roomOf(const LinePlan& line) const
    {
        if (line.isClosed || line.kind == Kind::Share)
            return {};
        return line.kind == Kind::Fixed ? line.wanted : std::max(line.wanted, line.most.value_or(line.wanted));
    }

    std::vector<std::size_t> linesOf(const Income& income) const
    {
        std::vector<std::size_t> lines;
        for (std::size_t i = 0; i < m_plan.lines.size(); ++i) {
            const bool isNamed = std::ranges::find(income.onlyFor, m_plan.lines[i].id) != income.onlyFor.end();
            if (isNamed || (!income.posts.empty() && m_plan.lines[i].pay))
                lines.push_back(i);
        }
        return lines;
    }

    void payGrants()
    {
        std::vector<std::size_t> grants; // by id, so that the order of rows plays no part
        GrantProblem problem;
        for (std::size_t g = 0; g < m_budget.income.size(); ++g)
            if (!m_budget.income[g].isFree())
                grants.push_back(g);
        std::ranges::sort(grants, {}, [&](std::size_t g) { return m_budget.income[g].id; });
        for (const std::size_t g : grants)
            problem.grants.push_back({m_plan.income[g].amount, linesOf(m_budget.income[g])});
        for (const LinePlan& line : m_plan.lines) {
            const Money room = roomOf(line);
            problem.most.push_back(room);
            problem.wanted.push_back(std::min(room, line.wanted));
            problem.draws.push_back(m_drawOf(line.id));
        }
        const GrantsPaid paid = payFromGrants(problem);
        for (std::size_t i = 0; i < m_plan.lines.size(); ++i)
            m_plan.lines[i].granted = m_plan.lines[i].planned = paid.lines[i];
        for (std::size_t k = 0; k < grants.size(); ++k)
            noteGrant(m_plan.income[grants[k]], paid.from[k], grants[k]);
    }

    void noteGrant(IncomePlan& income, const std::vector<Money>& paid, std::size_t index)
    {
        for (std::size_t i = 0; i < paid.size(); ++i)
            if (paid[i] > Money{}) {
                income.uses.push_back({m_plan.lines[i].id, paid[i]});
                income.used += paid[i];
                m_plan.lines[i].because.push_back(fmt::format("{} pays {} of it.", income.title, inWords(paid[i])));
            }
        if (income.used < income.amount)
            m_plan.notices.push_back({fmt::format("/income/{}", index),
                                      income.title + " cannot be used in full: its lines want less.",
                                      income.amount - income.used,
                                      "Ask whether it may be used for something else, or raise one of its lines."});
    }

    void takeShares()
    {
        for (std::size_t i = 0; i < m_plan.lines.size(); ++i) {
            LinePlan& line = m_plan.lines[i];
            if (line.kind != Kind::Share || line.isClosed)
                continue;
            const Percent percent = m_budget.lines[i].percent;
            const Money whole = floorToMinor(percent.ratio() * inMinor(std::max(Money{}, m_plan.freeIncome)) + 1e-7);
            line.planned = std::min(std::max(whole, line.least), line.most.value_or(std::max(whole, line.least)));
            std::string because = fmt::format("{} of the free income of {}, before the other lines",
                                              percentWords(percent.value.toDouble()), inWords(m_plan.freeIncome));
            if (line.planned > whole)
                because += fmt::format("; at least {}", inWords(line.least));
            if (line.planned < whole)
                because += fmt::format("; at most {}", inWords(*line.most));
            line.because.push_back(because + ".");
            m_due += line.planned;
        }
    }

    void payFixed()
    {
        for (LinePlan& line : m_plan.lines) {
            if (line.kind != Kind::Fixed || line.isClosed)
                continue;
            m_due += line.wanted - line.granted;
            line.planned = line.wanted;
            line.because.push_back(
                fmt::format("Fixed: {} a year, before the lines that are shared.", inWords(line.wanted)));
        }
        if (m_due > m_free) {
            m_plan.leftover = m_free - m_due;
            m_plan.notices.push_back({"/income", "The fixed lines and shares need more than the free income.",
                                      m_due - m_free, "Find more income, or lower a fixed line."});
        }
        m_free = std::max(Money{}, m_free - m_due);
    }

    void divideShared()
    {
        std::vector<LinePlan*> shared;
        for (LinePlan& line : m_plan.lines)
            if (line.kind == Kind::Shared && !line.isClosed)
                shared.push_back(&line);
        if (shared.empty())
            return;
        std::ranges::sort(shared, {}, &LinePlan::id); // sums do not depend on rows
        const Rule& rule = *findRule(m_budget.division);
        std::vector<SharedLine> lines;
        for (const LinePlan* line : shared)
            lines.push_back({.least = std::min(line->least, line->wanted),
                             .wanted = line->wanted,
                             .most = roomOf(*line),
                             .tier = tierOf(line->id),
                             .granted = line->granted,
                             .draw = m_drawOf(line->id)});
        const std::vector<Money> free = shareFreely(rule, lines, m_free);
        for (std::size_t k = 0; k < shared.size(); ++k) {
            shared[k]->planned += free[k];
            m_free -= free[k];
            explainShared(*shared[k], rule);
        }
    }

    int tierOf(const std::string& id) const { return findById(m_budget.lines, id)->tier; }

    void explainShared(LinePlan& line, const Rule& rule) const
    {
        const std::string wants = fmt::format("It wants {}", inWords(line.wanted));
        const std::string tier = tierOf(line.id) == 1 ? "" : fmt::format(", in turn {}", tierOf(line.id));
        if (line.planned == line.wanted)
            line.because.push_back(fmt::format("{}{}, and gets it in full.", wants, tier));
        else if (line.planned > line.wanted)
            line.because.push_back(fmt::format("{}{}, gets it, and of what is left over {} more, up to its most.",
                                               wants, tier, inWords(line.planned - line.wanted)));
        else
            line.because.push_back(
                fmt::format("{}{}, and gets {}: there is not enough for all lines. {}: {}", wants, tier,
                            percentWords(std::floor(1000.0 * inMinor(line.planned) / inMinor(line.wanted)) / 10.0),
                            rule.title, rule.promise));
        if (line.least > Money{} && line.planned < line.least)
            line.because.push_back(fmt::format("That is below its least of {}.", inWords(line.least)));
    }

    void divideByProposals()
    {
        std::vector<std::string> lines;
        for (const LinePlan& line : m_plan.lines)
            if (line.kind == Kind::Proposed && !line.isClosed)
                lines.push_back(line.id);
        if (lines.empty())
            return;
        std::ranges::sort(lines);
        const RoundResult result = purse::divideProposed(m_budget, m_fullTime, lines, m_free, m_drawOf);
        if (result.amounts.empty()) {
            m_plan.notices.push_back({"/round", result.why, std::nullopt, ""});
            return;
        }
        const PortioningRule& rule = *findPortioningRule(m_budget.round->rule);
        for (std::size_t k = 0; k < lines.size(); ++k) {
            LinePlan& line = *std::ranges::find(m_plan.lines, lines[k], &LinePlan::id);
            line.planned = result.amounts[k];
            m_free -= line.planned;
            const double share = result.portion.shares[static_cast<Eigen::Index>(k)];
            line.because.push_back(fmt::format("{} of what the other lines leave, as {} members propose. {}: {}",
                                               percentWords(std::round(1000.0 * share) / 10.0),
                                               result.portion.utilities.size(), rule.title, rule.promise));
        }
        for (const OutOfRange& out : result.portion.outOfRange)
            m_plan.notices.push_back(
                {"/round/rule",
                 std::ranges::find(m_plan.lines, lines[static_cast<std::size_t>(out.line)], &LinePlan::id)->title
                     + " gets a share that is outside everything that was proposed for it.",
                 std::nullopt, "That comes from the rule or from bounds; look at another rule beside it."});
        for (const std::string& note : result.portion.notes)
            m_plan.notices.push_back({"/round/rule", note, std::nullopt, ""});
    }

    void finish()
    {
        for (const LinePlan& line : m_plan.lines)
            m_plan.planned += line.planned;
        if (m_plan.leftover == Money{})
            m_plan.leftover = m_free;
        std::vector<Movement> movements;
        for (std::size_t g = 0; g < m_plan.income.size(); ++g) {
            IncomePlan& income = m_plan.income[g];
            if (income.isFree)
                income.used = income.amount;
            movements.push_back({income.used, m_budget.income[g].months});
        }
        for (std::size_t i = 0; i < m_plan.lines.size(); ++i)
            movements.push_back({-m_plan.lines[i].planned, m_budget.lines[i].months});
        m_plan.cash = cashOf(m_budget.from, m_budget.atHand.value_or(Money{}), movements);
        noteCash();
    }

    void noteCash()
    {
        const MonthCash& lowest = m_plan.cash.months[m_plan.cash.lowest];
        if (lowest.balance < Money{})
            m_plan.notices.push_back(
                {"/income",
                 fmt::format("{} at the end of the month from {}.",
                             m_budget.atHand ? "The account would be below zero"
                                             : "Counted from nothing in the account, it would be below zero",
                             toText(lowest.first)),
                 -lowest.balance, "Move a payment, ask for an income earlier, or keep more at hand."});
    }

    const Budget& m_budget;
    const FullTime& m_fullTime;
    const std::function<std::uint64_t(const std::string&)>& m_drawOf;
    int m_minorDigits;
    BudgetPlan m_plan;
    Money m_free; ///< not yet given to a line
    Money m_due;  ///< what shares and fixed lines take of it
};

} // namespace

BudgetPlan planBudget(const Budget& budget, const FullTime& fullTime,
                      const std::function<std::uint64_t(const std::string&)>& drawOf, int minorDigits)
{
    return Planning(budget, fullTime, drawOf, minorDigits).run();
}

} // namespace purse
