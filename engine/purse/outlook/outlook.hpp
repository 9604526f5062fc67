// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// Somebody who may or may not be there in the year.
struct UncertainHire {
    std::string member; ///< id of a member, or of somebody assumed in a scenario
    Percent chance;     ///< of being there
};

/// What is not sure, and within which range. In each run every number within its range is as likely as another; hours
/// and costs are drawn for each member, prices for each place, money once for all. Every scenario sees the same draws.
struct OutlookSettings {
    std::uint64_t seed = 1;
    std::size_t runs = 200;
    Percent hours;  ///< everybody's paid hours, up or down by at most this; today's pay moves with them
    Percent costs;  ///< everybody's answers about own costs
    Percent budget; ///< the line for pay; where the budget has income, its income
    Percent prices; ///< price levels of places
    std::optional<UncertainHire> hire;

    static constexpr std::size_t mostRuns = 10'000;
};

/// What the settings ask of a document that it cannot give: a range out of bounds, or a person who is not there.
Problems problemsOf(const OutlookSettings& settings, const Document& document);

/// Where a figure lies in the runs, in minor units or as the figure is: in at least a tenth of the runs it is at `low`
/// or below, in at least half of them at `middle` or below, in at least nine tenths at `high` or below; each is the
/// smallest such value, so each is the figure of a run.
struct Interval {
    double low = 0.0;
    double middle = 0.0;
    double high = 0.0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

struct FigureOutlook {
    std::string id;
    std::string title;
    Figure::Kind kind = Figure::Kind::Money;
    std::size_t runs = 0; ///< in which it has a meaning
    Interval interval;    ///< of those

    friend bool operator==(const FigureOutlook&, const FigureOutlook&) = default;
};

struct MemberOutlook {
    std::string member;
    std::size_t runs = 0; ///< in which this person is paid
    Interval gross;       ///< minor units a year, of those

    friend bool operator==(const MemberOutlook&, const MemberOutlook&) = default;
};

struct ScenarioOutlook {
    std::string scenario;
    std::string title;
    std::size_t solved = 0;     ///< runs with a solution
    std::size_t overBudget = 0; ///< runs in which pay costs more than the budget, those without a solution included
    std::vector<FigureOutlook> figures;
    std::vector<MemberOutlook> members;

    friend bool operator==(const ScenarioOutlook&, const ScenarioOutlook&) = default;
};

struct Outlook {
    std::size_t runs = 0; ///< that were made
    bool wasStopped = false;
    std::vector<ScenarioOutlook> scenarios; ///< in document order
    Notices notices;                        ///< ranges that change nothing here

    friend bool operator==(const Outlook&, const Outlook&) = default;
};

/// The document of one run. Run 0 is the first.
Document variedDocument(const Document& document, const OutlookSettings& settings, std::uint64_t run);

/// Solves every scenario again and again on inputs within the stated ranges. The same settings give the same outlook, on
/// any number of threads; one that was stopped after n runs is that of n runs.
/// @param tell called now and then with the runs made so far; false: stop there
/// @throws std::invalid_argument where problemsOf() finds any
Outlook outlookOf(const Document& document, const LevyLibrary& levies, const OutlookSettings& settings,
                  const std::function<bool(std::size_t done)>& tell = {});

} // namespace purse
