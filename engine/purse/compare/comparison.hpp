// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/fit.hpp>
#include <purse/division/fund.hpp>
#include <purse/levies/payroll.hpp>
#include <purse/model/award.hpp>
#include <purse/model/document.hpp>
#include <purse/model/problem.hpp>
#include <purse/solve/kernel.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace purse {

/// A measure of a scenario, with its name and the convention it uses: one row of the headline table.
struct Figure {
    /// Ratio "2.4 : 1", Share "87%", Index "0.1834", Months "7.4"
    enum class Kind { Money, Count, Ratio, Share, Index, Months };

    std::string id;    ///< "gini_corrected"
    std::string title; ///< "Gini, corrected for a small group"
    Kind kind = Kind::Money;
    std::variant<std::monostate, Money, double> value; ///< nothing: it has no meaning here; convention says why
    std::string convention;                            ///< which of several definitions this is
};

/// One member in one scenario.
struct MemberOutcome {
    Award award;
    WorkKind work = WorkKind::Employee;
    double hoursPerYear = 0.0;       ///< paid
    std::optional<PayMonths> months; ///< in which the pay of the year falls; nothing: twelve equal ones
    Money need;              ///< a year: the member's own costs, stand-ins for some included (0 where none were stated)
    bool needStated = false; ///< whether the member stated any need or a declared total
    Money covered;           ///< min(need, take-home pay)
    Money notCovered;        ///< need - covered
    Money aboveNeed;         ///< take-home pay above the need
    std::optional<Money> today; ///< gross pay today, a year
    Notices notices;            ///< for this person alone: what a change of pay may meet elsewhere
};

/// The unknown that a fit solved for.
struct SolvedUnknown {
    std::string title;                  ///< "Base rate"
    std::variant<Rate, Percent> value;  ///< the base rate; or a factor as a percentage (100 = as the model says)
    std::optional<Rate> beforeRounding; ///< where the base was rounded down
};

/// What a fund of the budget pays; the same in every scenario with this budget.
struct FundOutcome {
    std::string line;  ///< id of the line of the budget
    std::string where; ///< "/budgets/0/lines/2/fund"
    std::string title;
    std::string ruleTitle;
    std::string rulePromise;
    Money amount; ///< in the fund, a year
    Money asked{};
    Money paid{};
    std::vector<FundShare> shares; ///< by member
};

/// One member in an assumed year. Nobody's pay is known of years in which they have none.
struct YearPay {
    std::string member;
    Money gross;
    Money cost;
};

/// A year after the scenario's own, on assumptions: the same people with the hours that they have at its end.
struct YearOutcome {
    Date from{};
    std::string levy; ///< id; empty: none
    Percent raise;    ///< against the year before
    Percent budgetRaise;
    Money totalPay;
    Money totalCost;
    std::optional<Money> budget;
    Money leftover;               ///< budget - total cost
    std::vector<YearPay> members; ///< in the order of the outcome
    Notices notices;
};

/// One scenario, solved. When there is no solution the members are empty and status and distance say by how much.
struct Outcome {
    std::string scenario; ///< id
    std::string title;
    std::string modelTitle;
    std::string fitTitle;
    std::string payTitle = "Gross pay"; ///< what everybody's amount is called: a surplus is no pay of the year
    std::string fitPromise;             ///< what the fit does, in one sentence
    std::vector<std::string> fitKeeps;  ///< what a division rule always keeps, a sentence each
    Status status = Status::Feasible;
    Money distance;         ///< TooSmall: what is missing; TooLarge: what would be left over beyond every limit
    std::string statusText; ///< in words; empty when feasible

    std::vector<MemberOutcome> members;  ///< in document order, hypothetical members last
    std::vector<Line> organisationLines; ///< pooled allowance, levy on the pay bill: added to the members' cost
    Money totalPay;                      ///< sum of gross
    Money totalCost;                     ///< employer cost: members' cost plus the organisation's lines
    std::optional<Money> budget;         ///< the pay line of the budget, a year
    std::vector<BudgetPart> parts;       ///< where the fit divides the budget part by part
    Money setAside;                      ///< parts of the budget that are not for members
    Money leftover;                      ///< budget - set aside - total cost; negative: a gap
    std::optional<Money> atHand;         ///< in the account on the first day of the budget
    std::optional<double> runway; ///< months that it lasts at this cost; nothing: not known, or no money goes out
    std::vector<FundOutcome> funds;
    std::optional<SolvedUnknown> solved;
    std::vector<Figure> figures;
    std::vector<Figure> moreFigures; ///< for those who want to look closer: not in the short table
    Certificate certificate;         ///< in minor units
    std::vector<YearOutcome> years;  ///< assumed, after the scenario's own
    Notices notices;
    Problems problems; ///< meaning: what the model cannot do with these answers; then there is no solution

    bool isSolved() const { return status == Status::Feasible && problems.empty(); }
    const MemberOutcome* find(const std::string& member) const;
};

struct MemberHead {
    std::string id;
    std::string name;
    bool hypothetical = false;
};

/// Scenarios side by side, on the same people.
struct Comparison {
    std::string group;
    Currency currency;
    std::vector<MemberHead> members; ///< everybody who occurs in any outcome; rows of every table
    std::vector<Outcome> outcomes;   ///< in document order; columns of every table
    std::size_t baseline = 0;        ///< index into outcomes
};

/// Solves one scenario of the document. Pure; order of members changes nothing but the order of the outcome.
/// @param scenario id of a scenario of the document
/// @throws std::invalid_argument when there is no such scenario (document/ checks references)
Outcome solveScenario(const Document& document, const std::string& scenario, const LevyLibrary& levies);

/// Solves every scenario.
/// @param baseline id of a scenario; empty: the document's, or the first
Comparison compare(const Document& document, const LevyLibrary& levies, const std::string& baseline = {});

} // namespace purse
