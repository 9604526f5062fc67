// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/rows.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::PayoutChart)
};
using Role = ChartSpec::Role;

std::vector<ChartSpec::Series> seriesOf(const Payout& payout)
{
    if (payout.takes)
        return {{Words::tr("Paid"), Role::Covered}, {Words::tr("Asked for, not paid"), Role::NotCovered}};
    if (payout.catchUp)
        return {{Words::tr("A plain share by credit"), Role::Before}, {Words::tr("Paid now"), Role::After}};
    std::vector<ChartSpec::Series> series;
    for (const WorkStream& stream : payout.streams)
        series.push_back({shown(stream.title), Role::Scenario, static_cast<int>(series.size())});
    return series;
}

/// One amount a series.
std::vector<Money> amountsOf(const Payout& payout, const PaidOut& paid)
{
    if (payout.takes) {
        const auto asked = payout.takes->asked.find(paid.member);
        const bool isMore = asked != payout.takes->asked.end() && asked->second > paid.amount;
        return {paid.amount, isMore ? asked->second - paid.amount : Money{}};
    }
    return payout.catchUp ? std::vector<Money>{paid.plain.value_or(Money{}), paid.amount} : paid.streams;
}

QString findingOf(const PayoutOutcome& outcome, const Format& format)
{
    if (outcome.members.empty())
        return Words::tr("Nobody takes part yet");
    const auto [least, most] = std::ranges::minmax_element(outcome.members, {}, &PaidOut::amount);
    if (least->amount == most->amount)
        return Words::tr("Everybody is paid %1").arg(format.money(most->amount, true));
    return Words::tr("Each is paid between %1 and %2")
        .arg(format.money(least->amount, true), format.money(most->amount, true));
}
} // namespace

ChartSpec payoutChart(const Document& document, const Payout& payout, const PayoutOutcome& outcome,
                      const Format& format)
{
    const double major = std::pow(10.0, format.currency().minorDigits);
    ChartSpec spec;
    spec.form = payout.catchUp ? ChartSpec::Form::Bars : ChartSpec::Form::Stack;
    spec.unit = format.symbol();
    spec.source = plainSourceOf(shown(payout.title), format);
    spec.categoryTitle = Words::tr("Member");
    spec.title = findingOf(outcome, format);
    spec.subtitle = payout.streams.empty() ? Words::tr("What each member is paid")
                                           : Words::tr("What each member is paid, by stream of work");
    spec.series = seriesOf(payout);
    if (!payout.catchUp) // whose bars have their amounts at their ends
        spec.notesTitle = Words::tr("Paid");
    for (const Member& member : document.members) {
        const auto paid = std::ranges::find(outcome.members, member.id, &PaidOut::member);
        if (paid == outcome.members.end())
            continue;
        spec.categories.push_back(shownName(member.name, member.id));
        if (!payout.catchUp)
            spec.notes.push_back(format.money(paid->amount, true));
        const std::vector<Money> amounts = amountsOf(payout, *paid);
        for (std::size_t s = 0; s < spec.series.size(); ++s) {
            const Money amount = s < amounts.size() ? amounts[s] : Money{};
            spec.series[s].values.emplace_back(static_cast<double>(amount.toMinor()) / major);
            spec.series[s].texts.push_back(format.money(amount, true));
        }
    }
    return spec;
}

} // namespace purse::gui
