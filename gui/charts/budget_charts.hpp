// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"
#include "gui/models/format.hpp"

#include <purse/budget/lines/plan.hpp>
#include <purse/budget/pile/pile.hpp>
#include <purse/model/document.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse::gui {

/// Where the money of a budget comes from and where it goes, a year.
struct PurseFlow {
    struct Part {
        std::string id;
        std::string title;
        Money amount;
    };
    std::string title; ///< of the budget
    std::vector<Part> in;
    std::vector<Part> out;
    std::string pay; ///< id of the line for pay
    Money left;      ///< what no line takes; below zero: what is missing

    Money of(const std::string& line) const; ///< nothing where there is no such line
};

/// As the plan divides it; without an income, as the amounts of its lines say.
PurseFlow flowOf(const Document& document, const Budget& budget);

/// Bars of what comes in and goes out, before and after, on one scale.
/// @param before nothing: one bar a row
ChartSpec purseChart(const std::optional<PurseFlow>& before, const PurseFlow& after, const Format& format);

/// What is in the account at the end of each month, the lowest marked.
/// @param known whether the money in the account on the first day is known
ChartSpec cashChart(const CashYear& cash, bool known, const Format& format);

/// Who has what of a pile, and how far that is from the equal start.
/// @param names shape (holders)
ChartSpec pileChart(const Pile& pile, const PileStanding& standing, const std::vector<QString>& names,
                    const Format& format);

} // namespace purse::gui
