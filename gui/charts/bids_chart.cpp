// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/rows.hpp"

#include <QCoreApplication>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::BidsChart)
};
} // namespace

ChartSpec bidsChart(const BidBands& bands, const Format& format)
{
    ChartSpec spec;
    spec.form = ChartSpec::Form::Stack;
    spec.unit = Words::tr("people");
    spec.source = plainSourceOf({}, format);
    spec.categoryTitle = Words::tr("Bid for one payment");
    if (bands.isWithheld || bands.bands.empty()) {
        spec.title = Words::tr("There are too few bids for a picture: it would tell who bid what");
        return spec;
    }
    const auto amount = [&](Money money) { return format.money(money, money.toMinor() % 100 != 0); };
    spec.title = Words::tr("%Ln bids lie between %1 and %2", nullptr, static_cast<int>(bands.people))
                     .arg(amount(bands.bands.front().from), amount(bands.bands.back().until));
    spec.subtitle = Words::tr("People by what they bid for one payment; no band has fewer than three");
    ChartSpec::Series people{
        .name = Words::tr("People"), .role = ChartSpec::Role::Covered, .values = {}, .starts = {}, .texts = {}};
    for (const BidBand& band : bands.bands) {
        spec.categories.push_back(Words::tr("%1 to under %2").arg(amount(band.from), amount(band.until)));
        people.values.emplace_back(static_cast<double>(band.people));
        people.texts.push_back(format.number(static_cast<double>(band.people), 0));
    }
    spec.notes = people.texts;
    spec.series.push_back(std::move(people));
    return spec;
}

} // namespace purse::gui
