// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/piles.hpp>

#include <purse/compare/budget_outcome.hpp>
#include <purse/document/csv.hpp>

namespace purse {

PileDraw drawOf(const Document& document, const Pile& pile)
{
    return [seed = document.id + "/" + pile.id](const std::string& holder) {
        return drawOf(seed, Date{std::chrono::year{1}, std::chrono::January, std::chrono::day{1}}, holder);
    };
}

std::string nameOfHolder(const Document& document, const Pile& pile, const std::string& holder)
{
    std::string name;
    if (pile.budget.empty()) {
        if (const Member* member = findById(document.members, holder))
            name = member->name;
    } else if (const Budget* budget = findById(document.budgets, pile.budget)) {
        if (const BudgetLine* line = findById(budget->lines, holder))
            name = line->title;
    }
    return name.empty() ? holder : name;
}

std::string pileCsv(const Document& document, const Pile& pile)
{
    const int digits = document.group.currency.minorDigits;
    const PileStanding standing = standingOf(pile, drawOf(document, pile));
    std::string text = csvRow({"who", "start", "gave", "got", "has"});
    for (std::size_t i = 0; i < pile.holders.size(); ++i)
        text += csvRow({csvText(nameOfHolder(document, pile, pile.holders[i])), toText(standing.start[i], digits),
                        toText(standing.gave[i], digits), toText(standing.got[i], digits),
                        toText(standing.now[i], digits)});
    if (pile.moves.empty())
        return text;
    text += "\n" + csvRow({"round", "from", "to", "amount", "about"});
    for (const PileMove& move : pile.moves)
        text +=
            csvRow({std::to_string(move.round), csvText(nameOfHolder(document, pile, move.from)),
                    csvText(nameOfHolder(document, pile, move.to)), toText(move.amount, digits), csvText(move.about)});
    return text;
}

} // namespace purse
