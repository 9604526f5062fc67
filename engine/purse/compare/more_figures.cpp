// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/figures.hpp>

#include <purse/measure/atkinson.hpp>
#include <purse/measure/coverage.hpp>
#include <purse/measure/entropy.hpp>
#include <purse/measure/gini.hpp>
#include <purse/measure/lorenz.hpp>
#include <purse/measure/spread.hpp>

namespace purse {
namespace {

using Kind = Figure::Kind;

Figure figure(std::string id, std::string title, Kind kind, std::optional<double> value, std::string convention)
{
    Figure made{std::move(id), std::move(title), kind, {}, std::move(convention)};
    if (value)
        made.value = *value;
    return made;
}

std::vector<Figure> ofPay(std::span<const double> pay)
{
    return {
        figure("hoover", "Pay that would have to move", Kind::Share, hoover(pay),
               "as a share of all gross pay, for everybody to have the same; Hoover's index"),
        figure("p90_p10", "Pay near the top to pay near the bottom", Kind::Ratio, quantileRatio(pay, 0.9, 0.1),
               "gross a year, P90 to P10; between two people on a straight line, Hyndman-Fan type 7"),
        figure("s80_s20", "Highest fifth to lowest fifth", Kind::Ratio, fifthsRatio(pay),
               "what they have together, gross a year; where a fifth is not a whole number of people, a part of one"),
        figure("palma", "Highest tenth to lowest four tenths", Kind::Ratio, palma(pay),
               "Palma ratio: what they have together, gross a year; with fewer than ten people a part of one"),
        figure("theil_t", "Theil index of pay", Kind::Index, theilT(pay),
               "T, GE(1); 0: all the same; gross a year; at most ln n in a group of n; looks closely at the top"),
        figure(
            "theil_l", "Mean log deviation of pay", Kind::Index, theilL(pay),
            "Theil's L, GE(0); 0: all the same; gross a year; looks closely at the bottom; no meaning where somebody "
            "has nothing"),
        figure("atkinson_1", "Atkinson index of pay", Kind::Index, atkinson(pay, 1.0),
               "epsilon 1; the share of all gross pay that, shared equally, would not be needed to serve as well"),
    };
}

std::vector<Figure> ofCoverage(std::span<const double> takeHome, std::span<const double> need)
{
    const std::string who = "of the " + std::to_string(need.size()) + " who stated costs; ";
    return {
        figure("not_fully_covered", "People with costs not fully covered", Kind::Share,
               shortfallIndex(takeHome, need, 0), who + "a share; Foster, Greer and Thorbecke with alpha 0"),
        figure("gap_mean", "Part of costs not covered, on average", Kind::Share, shortfallIndex(takeHome, need, 1),
               who + "0 for those fully covered; the same with alpha 1"),
        figure("gap_squared", "The same, large gaps weighing more", Kind::Index, shortfallIndex(takeHome, need, 2),
               who + "mean of the squared parts; the same with alpha 2"),
        figure("coverage_gini", "Gini index of coverage", Kind::Index, gini(coverageRatios(takeHome, need)),
               who + "0: the same share of costs for all; not corrected for small groups"),
    };
}

} // namespace

std::vector<Figure> moreFiguresOf(const Outcome& outcome)
{
    const PayLists lists = payListsOf(outcome);
    std::vector<Figure> figures = ofPay(lists.pay);
    for (Figure& each : ofCoverage(lists.takeHome, lists.need))
        figures.push_back(std::move(each));
    return figures;
}

} // namespace purse
