// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"
#include "gui/models/format.hpp"

#include <purse/budget/contribution/bid_bands.hpp>
#include <purse/budget/contribution/quadratic_funding.hpp>
#include <purse/budget/lines/round.hpp>
#include <purse/compare/comparison.hpp>
#include <purse/compare/payout_outcome.hpp>

namespace purse::gui {

/// Gross pay of each member in each scenario.
ChartSpec payChart(const Comparison& comparison, const Format& format);

/// How far take-home pay reaches in one scenario: costs covered, not yet covered, and pay above them.
/// @param outcome index into the outcomes
ChartSpec coverageChart(const Comparison& comparison, std::size_t outcome, const Format& format);

/// From the baseline to one scenario, member by member.
/// @param outcome index into the outcomes
ChartSpec changeChart(const Comparison& comparison, std::size_t outcome, const Format& format);

/// The lines behind one award, from the first to the pay that they add up to.
ChartSpec whyChart(const QString& member, const QString& scenario, const Award& award, const Format& format);

/// How many people bid about how much; no rows where the bands are withheld.
ChartSpec bidsChart(const BidBands& bands, const Format& format);

/// What each proposed line of a budget gets; what lies outside everything proposed is marked.
/// @param result without amounts: no rows, and why
ChartSpec proposalsChart(const Budget& budget, const RoundResult& result, const QString& rule, const Format& format);

/// What is given to each project, and what the pot adds.
/// @param matches shape (projects of the matching)
ChartSpec matchingChart(const Matching& matching, const Matches& matches, const Format& format);

/// What each member is paid: with what they asked for beyond it, with a plain share beside it, or by streams of work.
ChartSpec payoutChart(const Document& document, const Payout& payout, const PayoutOutcome& outcome,
                      const Format& format);

} // namespace purse::gui
