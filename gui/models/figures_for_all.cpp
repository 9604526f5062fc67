// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/figures_for_all.hpp"

#include "gui/session/masks.hpp"

#include <algorithm>
#include <set>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::FiguresForAll)
};
} // namespace

const Figure* figureOf(const Outcome& outcome, const std::string& id)
{
    const auto found = std::ranges::find(outcome.figures, id, &Figure::id);
    return found == outcome.figures.end() ? nullptr : &*found;
}

bool isOnePersons(const std::string& id, std::size_t people)
{
    static const std::set<std::string> pay{"lowest", "median", "highest", "pay_ratio"};
    return id == "coverage_lowest" || id == "protection" || id.starts_with("fund_")
           || (people < Masks::least && pay.contains(id));
}

std::size_t countedFor(const std::string& id, const Outcome& outcome)
{
    if (id != "fully_covered" && id != "shortfall")
        return outcome.members.size();
    return std::size_t(std::ranges::count_if(outcome.members, &MemberOutcome::needStated));
}

bool isSumOfFew(const std::string& id, const Outcome& outcome)
{
    const auto few = [](auto count) { return count > 0 && std::size_t(count) < Masks::least; };
    if (id == "shortfall")
        return few(
            std::ranges::count_if(outcome.members, [](const MemberOutcome& one) { return one.notCovered > Money(); }));
    if (id != "below_today_by")
        return false;
    const Figure* people = figureOf(outcome, "below_today");
    const double* count = people ? std::get_if<double>(&people->value) : nullptr;
    return count && few(*count);
}

QString figureForAll(const std::string& id, const Outcome& outcome, const Format& format)
{
    if (!outcome.isSolved())
        return Words::tr("no solution");
    if (id == "total_cost")
        return format.amount(outcome.totalCost);
    if (id == "budget")
        return outcome.budget ? format.amount(*outcome.budget) : QStringLiteral("–");
    if (id == "leftover")
        return outcome.budget ? format.amount(outcome.leftover) : QStringLiteral("–");
    const Figure* figure = figureOf(outcome, id);
    if (!figure)
        return QStringLiteral("–");
    if (isSumOfFew(id, outcome))
        return Words::tr("not shown");
    const double* count = std::get_if<double>(&figure->value);
    if (figure->kind != Figure::Kind::Count || !count)
        return format.figure(*figure);
    const std::size_t of = countedFor(id, outcome);
    const QString words = countWords(std::size_t(std::max(0.0, *count)), of, format);
    return id == "fully_covered" ? Words::tr("%1 of %2").arg(words, format.number(double(of), 0)) : words;
}

} // namespace purse::gui
