// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/rows.hpp"

#include "gui/models/text.hpp"

#include <QCoreApplication>

#include <string_view>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::Charts)
};

QString withAbout(const QString& about, const QString& rest)
{
    return about.isEmpty() ? rest : Words::tr("%1. %2").arg(about, rest);
}
} // namespace

QString sourceOf(const QString& about, const Format& format)
{
    return withAbout(
        about,
        Words::tr("Currency %1, amounts %2").arg(QString::fromStdString(format.currency().code), format.perPeriod()));
}

QString plainSourceOf(const QString& about, const Format& format)
{
    return withAbout(about, Words::tr("Currency %1").arg(QString::fromStdString(format.currency().code)));
}

ChartSpec rowsOf(const Comparison& comparison, const Format& format)
{
    ChartSpec spec;
    spec.unit = format.unit();
    spec.categoryTitle = QCoreApplication::translate("purse::gui::Charts", "Member");
    for (const MemberHead& member : comparison.members) {
        spec.categories.push_back(shownName(member.name, member.id));
        spec.ids.push_back(QString::fromStdString(member.id));
    }
    return spec;
}

std::vector<const MemberOutcome*> outcomesByRow(const Comparison& comparison, std::size_t column)
{
    const Outcome& outcome = comparison.outcomes.at(column);
    std::vector<const MemberOutcome*> rows(comparison.members.size(), nullptr);
    std::unordered_map<std::string_view, const MemberOutcome*> byId;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::string& id = comparison.members[row].id;
        if (row < outcome.members.size() && outcome.members[row].award.member == id) {
            rows[row] = &outcome.members[row]; // nearly always: everybody is in every scenario
            continue;
        }
        if (byId.empty())
            for (const MemberOutcome& member : outcome.members)
                byId.emplace(member.award.member, &member);
        const auto found = byId.find(id);
        rows[row] = found == byId.end() ? nullptr : found->second;
    }
    return rows;
}

ChartSpec::Series paySeries(const Comparison& comparison, std::size_t column, const Format& format,
                            ChartSpec::Role role)
{
    ChartSpec::Series series;
    series.name = shown(comparison.outcomes.at(column).title);
    series.role = role;
    series.slot = static_cast<int>(column);
    for (const MemberOutcome* member : outcomesByRow(comparison, column)) {
        series.values.push_back(member ? std::optional(format.plotted(member->award.amount)) : std::nullopt);
        series.texts.push_back(member ? format.amount(member->award.amount) : QString());
    }
    return series;
}

} // namespace purse::gui
