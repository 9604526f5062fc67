// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/figures.hpp>

#include <purse/measure/coverage.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/spread.hpp>

#include <algorithm>
#include <string>

namespace purse {
namespace {

using Kind = Figure::Kind;

double minorOf(Money amount) { return static_cast<double>(amount.toMinor()); }

/// Pay per hour of everybody with paid hours, in minor units.
std::vector<double> hourlyRates(const Outcome& outcome)
{
    std::vector<double> rates;
    for (const MemberOutcome& member : outcome.members)
        if (member.hoursPerYear > 0.0)
            rates.push_back(minorOf(member.award.amount) / member.hoursPerYear);
    return rates;
}

class Figures {
public:
    void add(std::string id, std::string title, Kind kind, std::variant<std::monostate, Money, double> value,
             std::string convention)
    {
        m_all.push_back({std::move(id), std::move(title), kind, value, std::move(convention)});
    }
    void addMoney(std::string id, std::string title, std::optional<double> minor, std::string convention)
    {
        add(std::move(id), std::move(title), Kind::Money,
            minor ? std::variant<std::monostate, Money, double>(roundToMinor(*minor)) : std::monostate{},
            std::move(convention));
    }
    void addNumber(std::string id, std::string title, Kind kind, std::optional<double> value, std::string convention)
    {
        add(std::move(id), std::move(title), kind,
            value ? std::variant<std::monostate, Money, double>(*value) : std::monostate{}, std::move(convention));
    }
    void addCount(std::string id, std::string title, std::ptrdiff_t count, std::string convention)
    {
        addNumber(std::move(id), std::move(title), Kind::Count, static_cast<double>(count), std::move(convention));
    }
    std::vector<Figure> all() { return std::move(m_all); }

private:
    std::vector<Figure> m_all;
};

void addCost(Figures& figures, const Outcome& outcome, std::optional<Money> onePoint)
{
    figures.add("total_cost", "Employer cost", Kind::Money, outcome.totalCost,
                "a year: gross pay, employer contributions and pension, charges of the organisation");
    if (outcome.budget) {
        figures.add("budget", "Budget for pay", Kind::Money, *outcome.budget, "a year: the pay line of the budget");
        figures.add("leftover", "Left over", Kind::Money, outcome.leftover,
                    "budget less employer cost and what is set aside; a minus sign is a gap");
    }
    if (outcome.atHand)
        figures.addNumber("runway", "Months the money at hand lasts", Kind::Months, outcome.runway,
                          outcome.runway ? "at this cost of pay and with the other lines of the budget"
                                         : "the other lines bring in as much as pay costs, or more");
    for (const FundOutcome& fund : outcome.funds)
        figures.add("fund_" + fund.line, fund.title + ": paid", Kind::Money, fund.paid,
                    "a year, to " + std::to_string(fund.shares.size())
                        + (fund.shares.size() == 1 ? " person" : " people") + " who asked, by the rule \""
                        + fund.ruleTitle + "\"; the same in every scenario");
    if (onePoint)
        figures.add("one_more_point", "Cost of one more uplift point", Kind::Money, *onePoint,
                    "a year, on-costs included, if everybody had one percentage point more; nothing else changes");
}

void addSpread(Figures& figures, const Outcome& outcome)
{
    const std::vector<double> pay = payListsOf(outcome).pay;
    const std::vector<double> rates = hourlyRates(outcome);
    figures.addMoney("lowest", "Lowest pay", lowest(pay), "gross a year, for the hours worked");
    figures.addMoney("median", "Median pay", median(pay),
                     "gross a year; the middle one, or the mean of the middle two");
    figures.addMoney("highest", "Highest pay", highest(pay), "gross a year, for the hours worked");
    figures.addNumber("pay_ratio", "Pay ratio per hour", Kind::Ratio, highestToLowest(rates),
                      "highest hourly rate to the lowest; people without paid hours are left out");
    figures.addNumber("gini", "Gini index of pay", Kind::Index, gini(pay),
                      "0: all the same; gross a year; at most (n-1)/n in a group of n");
    figures.addNumber("gini_corrected", "Gini index, small group", Kind::Index, correctedGini(pay),
                      "the Gini index times n/(n-1)");
}

void addCoverage(Figures& figures, const Outcome& outcome)
{
    const PayLists lists = payListsOf(outcome);
    const std::optional<Coverage> covered = coverage(lists.takeHome, lists.need);
    const std::string who = "take-home pay against the costs that people stated";
    const auto share = [&](double Coverage::*part) { return covered ? std::optional{(*covered).*part} : std::nullopt; };
    figures.addNumber("coverage_mean", "Costs covered, on average", Kind::Share, share(&Coverage::mean),
                      who + "; mean of the shares");
    figures.addNumber("coverage_lowest", "Costs covered, lowest", Kind::Share, share(&Coverage::lowest), who);
    figures.addNumber("fully_covered", "People with costs fully covered", Kind::Count,
                      covered ? std::optional{static_cast<double>(covered->fullyCovered)} : std::nullopt,
                      who + "; of " + std::to_string(lists.need.size()) + " who stated costs");
    figures.addMoney("shortfall", "Costs not yet covered", share(&Coverage::totalShortfall),
                     "a year, added up over everybody");
}

void addFloors(Figures& figures, const std::vector<BelowFloor>& floors)
{
    for (const auto& [floor, currency, people] : floors)
        figures.addCount("below_" + floor.id, "People below " + floor.title, people,
                         (currency.code.empty() ? "" : currency.code + " ")
                             + toText(floor.perHour, currency.minorDigits) + " an hour from " + toText(floor.from)
                             + (floor.legal ? "; employees of that age" : "; employees")
                             + ", against the whole of gross pay");
}

/// What is paid above the model, so that pay stays near today's: before the fit, which may cut it again.
void addProtection(Figures& figures, const Outcome& outcome)
{
    Money kept;
    bool isThere = false;
    for (const MemberOutcome& member : outcome.members) {
        Money moved;
        for (const Line& line : member.award.lines)
            if (line.category == "transition")
                moved += line.amount;
        isThere = isThere || moved != Money{};
        kept += std::max(Money{}, moved);
    }
    if (isThere)
        figures.add("protection", "Kept above the model, as today", Kind::Money, kept,
                    "gross a year, added up over those whom the way from today's pay keeps higher; before the fit");
}

void addChange(Figures& figures, const Outcome& outcome)
{
    std::ptrdiff_t below = 0;
    Money byHowMuch;
    bool known = false;
    for (const MemberOutcome& member : outcome.members) {
        known = known || member.today.has_value();
        if (!member.today || member.award.amount >= *member.today)
            continue;
        ++below;
        byHowMuch += *member.today - member.award.amount;
    }
    if (!known)
        return;
    figures.addCount("below_today", "People below today's pay", below,
                     "gross a year, of those whose pay today is known");
    figures.add("below_today_by", "Below today's pay by", Kind::Money, byHowMuch, "a year, added up over those people");
}

} // namespace

PayLists payListsOf(const Outcome& outcome)
{
    PayLists lists;
    for (const MemberOutcome& member : outcome.members) {
        lists.pay.push_back(minorOf(member.award.amount));
        if (!member.needStated || member.need <= Money{})
            continue;
        lists.takeHome.push_back(minorOf(member.covered + member.aboveNeed));
        lists.need.push_back(minorOf(member.need));
    }
    return lists;
}

std::vector<Figure> figuresOf(const Outcome& outcome, std::optional<Money> onePoint,
                              const std::vector<BelowFloor>& floors)
{
    Figures figures;
    addCost(figures, outcome, onePoint);
    addSpread(figures, outcome);
    addCoverage(figures, outcome);
    addFloors(figures, floors);
    addChange(figures, outcome);
    addProtection(figures, outcome);
    return figures.all();
}

} // namespace purse
