// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/made_comparison.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace purse::gui::made {
namespace {
constexpr std::array names{"Amina", "Bao",  "Carla",   "Dmitri", "Eilidh", "Farouk",
                           "Grace", "Hana", "Ibrahim", "Jo",     "Kwame",  "Lucía"};
constexpr std::array<std::array<const char*, 2>, 6> titles{{{"today", "Today"},
                                                            {"equal", "Equal hourly pay"},
                                                            {"needs", "Needs first"},
                                                            {"blend", "Half needs, half hours"},
                                                            {"flat", "Flat pay"},
                                                            {"seniority", "Years of work"}}};
constexpr std::array hours{"37.5", "30", "20", "37.5", "28", "37.5", "24", "32", "37.5", "16", "35", "26"};
constexpr std::array rents{850, 1100, 700, 650, 1180, 820, 900, 760, 500, 640, 930, 1050};

Money pounds(double amount) { return roundToMinor(amount * 100.0); }

std::vector<Question> questions()
{
    Question children{.id = "children",
                      .text = "Children you care for",
                      .why = "Care costs time and money",
                      .unit = "children",
                      .least = Decimal{0},
                      .most = Decimal{12}};
    Question rent{.id = "rent",
                  .text = "Rent or mortgage",
                  .why = "Housing is the largest cost for most of us",
                  .kind = QuestionKind::Money,
                  .per = Per::Month,
                  .sensitive = true,
                  .need = true};
    Question night{.id = "night",
                   .text = "Do you work nights?",
                   .why = "Nights are paid with a supplement",
                   .kind = QuestionKind::YesNo};
    Question place{
        .id = "place", .text = "Where do you live?", .why = "Travel and rents differ", .kind = QuestionKind::Choice};
    place.choices = {{"city", "In the city"}, {"country", "In the country"}};
    Question points{.id = "points",
                    .text = "Points you declare",
                    .why = "A sum instead of reasons",
                    .kind = QuestionKind::Points,
                    .least = Decimal{0},
                    .most = Decimal{30},
                    .sensitive = true};
    return {children, rent, night, place, points};
}

Member member(int index)
{
    const auto at = static_cast<std::size_t>(index) % names.size();
    const int round = index / static_cast<int>(names.size());
    Member made;
    made.name = round == 0 ? names[at] : std::string(names[at]) + " " + std::to_string(round + 1);
    made.id = "m" + std::to_string(index + 1);
    made.work.hoursPerWeek = WeeklyHours{*Decimal::fromText(hours[at])};
    made.answers["children"] = Decimal{(index * 7) % 4};
    made.answers["rent"] = Money::fromMinor(rents[at] * 100);
    made.answers["night"] = index % 5 == 0;
    if (index % 3 == 0)
        made.answers["place"] = std::string(index % 2 == 0 ? "city" : "country");
    if (index == 9)
        made.answers["rent"] = NotStated{};
    made.currentPay = Rate{pounds(made.work.hoursPerWeek.toDouble() * 52 * (14.5 + index % 4)), Per::Year};
    return made;
}

template <class T>
T answer(const Member& member, const std::string& question, T otherwise)
{
    const auto found = member.answers.find(question);
    const T* value = found == member.answers.end() ? nullptr : std::get_if<T>(&found->second);
    return value ? *value : otherwise;
}

std::vector<Line> linesOf(const Member& member, std::size_t scenario, std::size_t index)
{
    const double yearly = member.work.hoursPerWeek.toDouble() * 52.0;
    const double kids = answer(member, "children", Decimal{0}).toDouble();
    const double rent = static_cast<double>(answer(member, "rent", Money()).toMinor()) / 100.0 * 12.0;
    const std::string asked = "/members/" + std::to_string(index);
    const auto line = [](std::string label, double amount, std::string because, std::string input,
                         std::string category) {
        return Line{std::move(label), pounds(amount), std::move(because), std::move(input), std::move(category)};
    };
    switch (scenario % 6) {
    case 0:
        return {line("Pay today", static_cast<double>(member.currentPay->amount.toMinor()) / 100.0, "As paid today",
                     asked + "/current_pay", "base")};
    case 1:
        return {line("Hours", yearly * 16.4, "16.40 an hour", asked + "/work", "base")};
    case 2:
        return {line("Hours", yearly * 11.0, "11.00 an hour", asked + "/work", "base"),
                line("Children", kids * 2100, "2,100 a child", asked + "/answers/children", "uplift"),
                line("Rent or mortgage", rent * 0.55, "55% of the housing cost", asked + "/answers/rent", "need"),
                line("Budget fit", -yearly * 0.42, "So that the cost meets the budget", "", "fit")};
    case 3:
        return {line("Hours", yearly * 13.7, "13.70 an hour", asked + "/work", "base"),
                line("Children", kids * 1050, "1,050 a child", asked + "/answers/children", "uplift"),
                line("Rent or mortgage", rent * 0.25, "25% of the housing cost", asked + "/answers/rent", "need")};
    case 4:
        return {line("Flat pay", 24500, "The same for everybody", "", "base")};
    default:
        return {line("Hours", yearly * 14.9, "14.90 an hour", asked + "/work", "base"),
                line("Years of work", double(index % 7) * 420, "420 a year of work", asked, "uplift")};
    }
}

MemberOutcome outcomeOf(const Member& member, std::size_t scenario, std::size_t index)
{
    MemberOutcome outcome;
    outcome.award.member = member.id;
    outcome.award.lines = linesOf(member, scenario, index);
    for (const Line& line : outcome.award.lines)
        outcome.award.amount += line.amount;
    const double gross = static_cast<double>(outcome.award.amount.toMinor());
    const Money tax = roundToMinor(std::max(0.0, gross - 1257000) * 0.2);
    const Money insurance = roundToMinor(std::max(0.0, gross - 1257000) * 0.08);
    const Money employer = roundToMinor(std::max(0.0, gross - 500000) * 0.15);
    Pay& pay = outcome.award.pay;
    pay.gross = outcome.award.amount;
    pay.net = outcome.award.amount - tax - insurance;
    pay.cost = outcome.award.amount + employer;
    pay.deductions = {{"Income tax", tax, "20% above the allowance", "", ""},
                      {"National Insurance", insurance, "8% above the threshold", "", ""}};
    pay.onCosts = {{"Employer's National Insurance", employer, "15% above the threshold", "", ""}};
    pay.assumptions = {"this is the only job"};
    outcome.hoursPerYear = member.work.hoursPerWeek.toDouble() * 52.0;
    const Money rent = answer(member, "rent", Money());
    outcome.needStated = rent > Money();
    outcome.need = outcome.needStated ? roundToMinor(double(rent.toMinor()) * 12.0 * 1.05 + 1080000) : Money();
    outcome.covered = std::min(outcome.need, outcome.award.pay.net);
    outcome.notCovered = outcome.need - outcome.covered;
    outcome.aboveNeed = outcome.award.pay.net - outcome.covered;
    return outcome;
}

void addFigures(Outcome& outcome)
{
    std::vector<Money> pay;
    double notCovered = 0;
    Money shortfall;
    for (const MemberOutcome& member : outcome.members) {
        pay.push_back(member.award.amount);
        notCovered += member.notCovered > Money() ? 1 : 0;
        shortfall += member.notCovered;
    }
    std::ranges::sort(pay);
    const auto money = [&](std::string id, std::string title, Money amount) {
        outcome.figures.push_back({std::move(id), std::move(title), Figure::Kind::Money, amount, "gross, a year"});
    };
    money("lowest", "Lowest pay", pay.front());
    money("median", "Median pay", pay[pay.size() / 2]);
    money("highest", "Highest pay", pay.back());
    outcome.figures.push_back({"pay_ratio", "Pay ratio per hour", Figure::Kind::Ratio,
                               static_cast<double>(pay.back().toMinor()) / static_cast<double>(pay.front().toMinor()),
                               "highest to lowest"});
    outcome.figures.push_back({"fully_covered", "People with costs fully covered", Figure::Kind::Count,
                               double(pay.size()) - notCovered, "take-home pay against stated costs"});
    money("shortfall", "Costs not yet covered", shortfall);
    outcome.figures.push_back({"gini_corrected", "Gini index, small group", Figure::Kind::Index, 0.1834, "n/(n-1)"});
}
/// A share, a fixed line, two shared lines, a grant for one of them, a gate.
Budget budget(const std::string& id, const std::string& title, int reserve)
{
    const auto aYear = [](double amount) { return Rate{pounds(amount), Per::Year}; };
    Budget made{.id = id, .title = title};
    BudgetLine share{.id = "reserve", .title = "Into the reserve", .kind = BudgetLine::Kind::Share};
    share.percent = Percent{Decimal{reserve}};
    BudgetLine pay{.id = "pay", .title = "All pay", .amount = aYear(360000), .pay = true};
    pay.kind = BudgetLine::Kind::Shared;
    pay.least = aYear(300000);
    BudgetLine training{.id = "training", .title = "Training", .amount = aYear(9000)};
    training.kind = BudgetLine::Kind::Shared;
    training.gate = BudgetGate{pounds(1000), {}, {}};
    made.lines = {share, {.id = "rent", .title = "Bakehouse", .amount = aYear(40000)}, pay, training};
    made.income = {
        {.id = "sales", .title = "Bread", .amount = aYear(420000)},
        {.id = "grant", .title = "Training grant", .amount = aYear(6000), .onlyFor = {"training"}, .months = {9}}};
    made.division = "cea";
    made.atHand = pounds(30000);
    return made;
}

} // namespace

Document document(int members, int scenarios)
{
    Document made;
    made.id = "made-up";
    made.group.name = "Marigold Bakery Co-op";
    made.questions = questions();
    for (int index = 0; index < members; ++index)
        made.members.push_back(member(index));
    for (int index = 0; index < scenarios; ++index) {
        const auto& [id, title] = titles[static_cast<std::size_t>(index) % titles.size()];
        made.scenarios.push_back({.id = id, .title = title});
    }
    made.budgets = {budget("twentieth", "A twentieth into the reserve", 5),
                    budget("tenth", "A tenth into the reserve", 10)};
    Pile pile{.id = "left", .title = "What is left", .total = pounds(100.01), .budget = {}, .holders = {}, .moves = {}};
    for (const Member& each : made.members)
        pile.holders.push_back(each.id);
    if (members > 1)
        pile.moves = {{1, "m1", "m2", pounds(2), "the late shifts", {}}};
    made.piles = {pile};
    return made;
}

Comparison comparison(const Document& document, const std::string& baseline)
{
    Comparison made{document.group.name, document.group.currency};
    for (const Member& member : document.members)
        made.members.push_back({member.id, member.name});
    for (std::size_t at = 0; at < document.scenarios.size(); ++at) {
        Outcome outcome;
        outcome.scenario = document.scenarios[at].id;
        outcome.title = document.scenarios[at].title;
        outcome.modelTitle = "A toy model";
        outcome.fitTitle = "Pay the claim";
        for (std::size_t index = 0; index < document.members.size(); ++index) {
            outcome.members.push_back(outcomeOf(document.members[index], at, index));
            outcome.totalPay += outcome.members.back().award.amount;
            outcome.totalCost += outcome.members.back().award.pay.cost;
        }
        outcome.budget = roundToMinor(double(document.members.size()) * 3050000.0);
        outcome.leftover = *outcome.budget - outcome.totalCost;
        if (!outcome.members.empty())
            addFigures(outcome);
        if (outcome.leftover < Money())
            outcome.notices.push_back({"/budgets/0", "The cost is above the budget for pay.", -outcome.leftover,
                                       "Choose a fit that meets the budget, or raise the budget."});
        if (baseline == outcome.scenario)
            made.baseline = at;
        made.outcomes.push_back(std::move(outcome));
    }
    return made;
}

Engine engine()
{
    auto files = std::make_shared<std::map<std::string, Document>>();
    Engine made{
        [](const Document& document, const LevyLibrary&, const std::string& baseline) {
            return comparison(document, baseline);
        },
        [files](const std::filesystem::path& path) -> Result<Document> {
            const auto found = files->find(path.string());
            if (found == files->end())
                return tl::unexpected(Problems{{path.string(), "There is no such file.", "Look for its name."}});
            return found->second;
        },
        [files](const std::filesystem::path& path, const Document& document) {
            (*files)[path.string()] = document;
            return Problems{};
        }};
    made.patience = std::chrono::hours(1); // tests look at figures at once
    return made;
}

} // namespace purse::gui::made
