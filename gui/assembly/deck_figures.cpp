// SPDX-License-Identifier: GPL-3.0-or-later
// Key figures in words, with nothing in them that would be one person's.
#include "gui/assembly/screen.hpp"
#include "gui/models/figures_for_all.hpp"
#include "gui/models/text.hpp"

#include <QStringList>

#include <algorithm>
#include <array>
#include <set>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::AssemblyFigures)
};

QString titleOf(const std::string& id, const Outcome& outcome)
{
    if (id == "total_cost")
        return Words::tr("Cost of all pay");
    if (id == "leftover")
        return Words::tr("Money left over");
    if (id == "pay_ratio")
        return Words::tr("Highest to lowest, an hour");
    if (id == "fully_covered")
        return Words::tr("All costs covered");
    if (id == "below_today")
        return Words::tr("Pay below today's");
    const Figure* figure = figureOf(outcome, id);
    return figure ? shown(figure->title) : id == "budget" ? Words::tr("Money for pay") : QString();
}

/// What the group said matters to it, then what assemblies ask first.
std::vector<std::string> idsOf(const Hall& hall, const Outcome& like, std::size_t most)
{
    std::vector<std::pair<int, std::string>> attention;
    for (const auto& [id, weight] : hall.document.group.attention)
        attention.emplace_back(-weight, id);
    std::ranges::sort(attention);
    std::vector<std::string> ids;
    const auto add = [&](const std::string& id) {
        const bool own = id == "total_cost" || id == "budget" || id == "leftover";
        const bool known = own || figureOf(like, id);
        if (known && ids.size() < most && !isOnePersons(id, like.members.size())
            && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    for (const auto& [weight, id] : attention)
        add(id);
    for (const char* id : {"lowest", "median", "highest", "pay_ratio", "fully_covered", "total_cost", "leftover"})
        add(id);
    return ids;
}

const Outcome& richest(const Hall& hall, const std::vector<std::size_t>& outcomes)
{
    const Outcome* best = &hall.comparison.outcomes.at(outcomes.front());
    for (const std::size_t at : outcomes)
        if (hall.comparison.outcomes[at].figures.size() > best->figures.size())
            best = &hall.comparison.outcomes[at];
    return *best;
}

QString differenceOf(const std::string& id, const Outcome& before, const Outcome& after, const Format& format)
{
    const QString none = QStringLiteral("–");
    if (!before.isSolved() || !after.isSolved() || isSumOfFew(id, before) || isSumOfFew(id, after))
        return none;
    if (id == "total_cost")
        return format.change(after.totalCost - before.totalCost);
    if (id == "leftover" || id == "budget")
        return !before.budget || !after.budget ? none
               : id == "budget"                ? format.change(*after.budget - *before.budget)
                                               : format.change(after.leftover - before.leftover);
    const Figure* was = figureOf(before, id);
    const Figure* is = figureOf(after, id);
    if (!was || !is)
        return none;
    if (const auto* a = std::get_if<Money>(&was->value))
        if (const auto* b = std::get_if<Money>(&is->value))
            return format.change(*b - *a);
    const double* a = std::get_if<double>(&was->value);
    const double* b = std::get_if<double>(&is->value);
    const auto few = [&](double count, const Outcome& of) {
        return tellsOfFew(std::size_t(std::max(0.0, count)), countedFor(id, of));
    };
    if (!a || !b || (is->kind == Figure::Kind::Count && (few(*a, before) || few(*b, after))))
        return none; // one or two people are not told apart
    const double scale = is->kind == Figure::Kind::Share ? 100.0 : 1.0;
    const QString size = format.number((*b - *a) * scale, is->kind == Figure::Kind::Index   ? 4
                                                          : is->kind == Figure::Kind::Count ? 0
                                                                                            : 2);
    return *b > *a ? QLatin1Char('+') + size : *b < *a ? size : Words::tr("no change");
}

/// For the head of a column that is narrow.
QString inShortLines(const QString& title)
{
    constexpr qsizetype most = 12;
    QStringList lines;
    for (const QString& word : title.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!lines.isEmpty() && lines.back().size() + word.size() < most)
            lines.back() += QLatin1Char(' ') + word;
        else
            lines << word;
    return lines.join(QLatin1Char('\n'));
}

QString footOf(const Hall& hall)
{
    return Words::tr("Amounts %1, before deductions. Counts of one or two people are not told apart.")
        .arg(hall.format.perPeriod());
}
} // namespace

Screen figuresScreen(const Hall& hall, const std::vector<std::size_t>& outcomes)
{
    constexpr std::size_t most = 7;
    Screen screen{Screen::Kind::Figures, Words::tr("The options in figures")};
    const Outcome& like = richest(hall, outcomes);
    Screen::Table table{{QString()}, {}};
    for (const std::size_t at : outcomes)
        table.columns.push_back(inShortLines(hall.masks.words(hall.comparison.outcomes[at].title)));
    for (const std::string& id : idsOf(hall, like, most)) {
        std::vector<QString> row{titleOf(id, like)};
        for (const std::size_t at : outcomes)
            row.push_back(figureForAll(id, hall.comparison.outcomes[at], hall.format));
        table.rows.push_back(std::move(row));
    }
    screen.table = std::move(table);
    screen.foot = footOf(hall);
    return screen;
}

Screen::Table differenceTable(const Hall& hall, const Outcome& before, const Outcome& after)
{
    constexpr std::size_t most = 6;
    Screen::Table table{{QString(), Words::tr("Before"), Words::tr("After"), Words::tr("Difference")}, {}};
    const Outcome& like = before.figures.size() >= after.figures.size() ? before : after;
    for (const std::string& id : idsOf(hall, like, most))
        table.rows.push_back({titleOf(id, like), figureForAll(id, before, hall.format),
                              figureForAll(id, after, hall.format), differenceOf(id, before, after, hall.format)});
    return table;
}

std::vector<Screen> amendmentScreens(const Hall& hall)
{
    std::vector<Screen> screens;
    const auto outcomeOf = [&](const std::string& id) {
        const auto found = std::ranges::find(hall.comparison.outcomes, id, &Outcome::scenario);
        return found == hall.comparison.outcomes.end() ? nullptr : &*found;
    };
    for (const Scenario& amendment : hall.document.scenarios) {
        const Scenario* amended = findById(hall.document.scenarios, amendment.amends);
        const Outcome* before = outcomeOf(amendment.amends);
        const Outcome* after = outcomeOf(amendment.id);
        if (!amended || !before || !after)
            continue;
        Screen screen{Screen::Kind::Amendment, Words::tr("An amendment: %1").arg(hall.masks.words(amendment.title))};
        const QString title = hall.masks.words(amended->title);
        const QString changes = changesOf(hall, *amended, amendment);
        screen.lead = changes.isEmpty() ? Words::tr("It amends “%1”. %2").arg(title, sentenceOf(hall, amendment))
                                        : Words::tr("It amends “%1”. %2.").arg(title, changes);
        screen.table = differenceTable(hall, *before, *after);
        screen.foot = footOf(hall);
        screens.push_back(std::move(screen));
    }
    if (screens.empty()) {
        Screen screen{Screen::Kind::Amendment, Words::tr("Amendments")};
        screen.lead = Words::tr("None are proposed yet.");
        screen.cards = {{Words::tr("What would you change?"),
                         Words::tr("One number can be tried out here and now: “What if…” below, or the key W. What is "
                                   "kept stands here beside what it amends.")}};
        screens.push_back(std::move(screen));
    }
    return screens;
}

} // namespace purse::gui
