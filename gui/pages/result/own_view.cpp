// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/result/own_view.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace purse::gui {
namespace {
struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::OwnView)
};

/// Everybody but one, as the rules for a wall know people.
Masks othersOf(const Document& document, const Comparison& comparison, const std::string& member)
{
    Document others;
    others.id = document.id;
    for (const Member& each : document.members)
        if (each.id != member) {
            Member other;
            other.id = each.id;
            other.name = each.name;
            other.hidden = each.hidden;
            others.members.push_back(std::move(other));
        }
    Comparison heads;
    for (const MemberHead& head : comparison.members)
        if (head.id != member)
            heads.members.push_back(head);
    return Masks(others, heads, QRandomGenerator(0));
}

void clean(const Masks& masks, std::string& text) { text = masks.words(text).toStdString(); }

void cleanLines(const Masks& masks, std::vector<Line>& lines)
{
    for (Line& line : lines) {
        clean(masks, line.label);
        clean(masks, line.because);
    }
}

MemberOutcome cleaned(const Masks& masks, MemberOutcome outcome)
{
    cleanLines(masks, outcome.award.lines);
    Pay& pay = outcome.award.pay;
    cleanLines(masks, pay.deductions);
    cleanLines(masks, pay.onCosts);
    if (pay.dayRate)
        clean(masks, pay.dayRate->because);
    for (std::string& assumption : pay.assumptions)
        clean(masks, assumption);
    for (Notice& notice : outcome.notices) {
        clean(masks, notice.what);
        clean(masks, notice.hint);
    }
    return outcome;
}

/// @param others those who may be drawn, as masks choose them
std::vector<Money> amountsOf(const Outcome& outcome, const std::vector<std::string>& others)
{
    std::vector<Money> amounts;
    for (const std::string& other : others)
        if (const MemberOutcome* found = outcome.find(other))
            amounts.push_back(found->award.amount);
    std::ranges::sort(amounts);
    return amounts.size() < Masks::least ? std::vector<Money>{} : amounts;
}

QString troubleOf(const Masks& masks, const Outcome& outcome)
{
    if (!outcome.problems.empty())
        return masks.words(outcome.problems.front().what);
    if (!outcome.statusText.empty())
        return masks.words(outcome.statusText);
    return Phrases::tr("you are not in it.");
}

QString modelWords(const Masks& masks, const PayModel& model)
{
    constexpr qsizetype longest = 120;
    const QString title = masks.words(model.title.empty() ? model.id : model.title);
    const QString source = masks.words(model.source);
    if (source.isEmpty())
        return Phrases::tr("Model: %1").arg(title);
    return Phrases::tr("Model: %1. Source: %2")
        .arg(title, source.size() <= longest ? source : source.left(longest).trimmed() + QChar(0x2026));
}
} // namespace

OwnWords::OwnWords(const Document& document, const Comparison& comparison, const std::string& member)
    : m_member(member), m_others(othersOf(document, comparison, member))
{
}

std::optional<MemberOutcome> OwnWords::mineOf(const Outcome& outcome) const
{
    const MemberOutcome* mine = outcome.find(m_member);
    return mine ? std::optional(cleaned(m_others, *mine)) : std::nullopt;
}

const OwnView::Column* OwnView::find(const std::string& scenario) const
{
    const auto found = std::ranges::find(columns, scenario, &Column::scenario);
    return found == columns.end() ? nullptr : &*found;
}

OwnView ownViewOf(const Document& document, const Comparison& comparison, const std::string& member)
{
    OwnView view;
    const Member* me = findById(document.members, member);
    if (!me)
        return view;
    view.member = member;
    view.name = shownName(me->name, me->id);
    const OwnWords own(document, comparison, member);
    const Masks& masks = own.others();
    view.showsOthers = masks.showsPeople();
    view.othersLeftOut = masks.leftOut();
    const std::vector<std::string> others = view.showsOthers ? masks.shownMembers() : std::vector<std::string>{};
    for (std::size_t at = 0; at < comparison.outcomes.size(); ++at) {
        const Outcome& outcome = comparison.outcomes[at];
        OwnView::Column column;
        column.scenario = outcome.scenario;
        column.title = masks.words(outcome.title);
        column.isBaseline = at == comparison.baseline;
        if (const Scenario* scenario = findById(document.scenarios, outcome.scenario)) {
            column.hasLevy = !scenario->levy.empty();
            if (const PayModel* model = findById(document.models, scenario->model)) {
                column.isSurplus = model->paysOut == PayModel::PaysOut::Surplus;
                column.model = modelWords(masks, *model);
            }
        }
        column.mine = own.mineOf(outcome);
        if (!column.mine)
            column.trouble = troubleOf(masks, outcome);
        column.others = amountsOf(outcome, others);
        view.columns.push_back(std::move(column));
    }
    return view;
}

} // namespace purse::gui
