// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/columns_solve.hpp>

#include <purse/solve/base_rate.hpp>
#include <purse/solve/water_level.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace purse::command {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// What the numbers of a column may be.
struct Range {
    double least = -std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::max();
    const char* words = "numbers";
};
constexpr Range anyNumber{};
constexpr Range notNegative{0.0, std::numeric_limits<double>::max(), "numbers that are not negative"};
constexpr Range aboveZero{std::numeric_limits<double>::min(), std::numeric_limits<double>::max(), "numbers above zero"};
constexpr Range bound{-infinity, infinity, "numbers, inf or -inf"};

/// Takes columns by name and collects what is wrong with them.
class Taking {
public:
    explicit Taking(const Columns& columns) : m_columns(columns) {}

    std::span<const double> take(const std::string& name, const Range& range)
    {
        const std::span<const double> values = optional(name, range);
        if (m_columns.find(name) == nullptr)
            refuse("", fmt::format("The column {} is missing.", name),
                   "docs/columns.md lists the columns of each rule.");
        return values;
    }
    std::span<const double> optional(const std::string& name, const Range& range)
    {
        const NamedColumn* column = m_columns.find(name);
        if (column == nullptr)
            return {};
        m_taken.push_back(name);
        const std::span<const double> values = column->values.span();
        const auto wrong =
            std::ranges::find_if(values, [&](double value) { return !(value >= range.least && value <= range.most); });
        if (wrong != values.end())
            refuse(fmt::format("column {}, row {}", name, wrong - values.begin() + 1),
                   fmt::format("This is {}.", *wrong), fmt::format("Here stand {}.", range.words));
        return values;
    }
    void sameLength(const std::vector<std::span<const double>>& columns)
    {
        for (const auto& column : columns)
            if (column.size() != columns.front().size())
                return refuse("", fmt::format("Columns have {} and {} rows.", columns.front().size(), column.size()),
                              "The columns of one rule have one length.");
    }
    void refuse(std::string where, std::string what, std::string hint)
    {
        m_problems.push_back({std::move(where), std::move(what), std::move(hint)});
    }
    void refuseDoubledNames()
    {
        const std::vector<NamedColumn>& all = m_columns.columns;
        for (auto each = all.begin(); each != all.end(); ++each)
            if (std::any_of(all.begin(), each, [&](const NamedColumn& before) { return before.name == each->name; }))
                refuse("column " + each->name, "This name is there more than once.",
                       "Give each column a name of its own.");
    }
    /// Columns that nobody has asked for.
    std::vector<std::string> notTaken() const
    {
        std::vector<std::string> names;
        for (const NamedColumn& column : m_columns.columns)
            if (std::ranges::find(m_taken, column.name) == m_taken.end())
                names.push_back(column.name);
        return names;
    }
    double budget() const { return m_columns.budget; }
    const std::string& rule() const { return m_columns.rule; }
    bool has(std::string_view name) const { return m_columns.find(name) != nullptr; }
    bool isFine() const { return m_problems.empty(); }
    Trouble trouble() const { return {refused, m_problems}; }

private:
    const Columns& m_columns;
    std::vector<std::string> m_taken;
    Problems m_problems;
};

Found<ColumnsAnswer> claims(Taking& taking)
{
    const bool isLosses = taking.rule() == "cel";
    const double budget = taking.budget();
    const std::span<const double> claims = taking.take("claim", notNegative);
    if (budget < 0.0)
        taking.refuse("budget", "It is negative.", "Give what there is to divide.");
    if (!taking.isFine())
        return tl::unexpected(taking.trouble());

    ColumnsAnswer answer{.unit = "award", .awards = Column(claims.size())};
    answer.solution = isLosses ? equalLossesLevel(claims, budget) : equalAwardsLevel(claims, budget);
    const double level = answer.solution.level;
    answer.spent =
        isLosses ? writeLosses(claims, level, answer.awards.span()) : writeAwards(claims, level, answer.awards.span());
    return answer;
}

Found<ColumnsAnswer> water(Taking& taking)
{
    const WaterColumns c{taking.take("offset", anyNumber), taking.take("slope", notNegative),
                         taking.take("lower", bound), taking.take("upper", bound), taking.optional("cost", aboveZero)};
    taking.sameLength({c.offset, c.slope, c.lower, c.upper, taking.has("cost") ? c.cost : c.offset});
    for (std::size_t i = 0; taking.isFine() && i < c.lower.size(); ++i)
        if (!(c.lower[i] <= c.upper[i]) || c.lower[i] == infinity || c.upper[i] == -infinity)
            taking.refuse(fmt::format("column lower, row {}", i + 1), "This lower bound is above the upper bound.",
                          "Swap them, or change one.");
    if (!taking.isFine())
        return tl::unexpected(taking.trouble());

    ColumnsAnswer answer{.unit = "amount", .awards = Column(c.offset.size())};
    answer.solution = waterLevel(c, taking.budget());
    answer.spent = writeAmounts(c, answer.solution.level, answer.awards.span());
    return answer;
}

/// What is read for base_rate: a row for each member, and a row for each kink of a schedule.
struct RateInput {
    std::span<const double> units, supplement, fte, schedule;
    std::span<const double> kinkSchedule, threshold, increment;

    explicit RateInput(Taking& taking)
        : units(taking.take("units", notNegative)), supplement(taking.take("supplement", anyNumber)),
          fte(taking.take("fte", notNegative)), schedule(taking.take("schedule", notNegative)),
          kinkSchedule(taking.optional("kink_schedule", notNegative)),
          threshold(taking.optional("kink_threshold", anyNumber)),
          increment(taking.optional("kink_increment", anyNumber))
    {
        taking.sameLength({units, supplement, fte, schedule});
        taking.sameLength({kinkSchedule, threshold, increment});
    }

    /// @return how many schedules there are
    std::size_t schedules(Taking& taking) const
    {
        constexpr double most = 10'000;
        double count = 0.0;
        for (const std::span<const double> numbers : {schedule, kinkSchedule})
            for (const double number : numbers) {
                if ((number >= most || number != std::floor(number)) && taking.isFine())
                    taking.refuse("column schedule", fmt::format("This is {}.", number),
                                  "Schedules have the numbers 0, 1, 2 and so on, below 10000.");
                count = std::max(count, number + 1.0);
            }
        return taking.isFine() ? static_cast<std::size_t>(count) : 0;
    }
};

/// Members ordered by schedule.
struct BySchedule {
    Column units, supplement, fte;
    std::vector<RateGroup> groups;

    BySchedule(const RateInput& in, std::size_t schedules)
        : units(in.units.size()), supplement(in.units.size()), fte(in.units.size())
    {
        std::vector<std::size_t> first(schedules + 1);
        for (const double number : in.schedule)
            ++first[static_cast<std::size_t>(number) + 1];
        for (std::size_t g = 0; g < schedules; ++g)
            first[g + 1] += first[g];
        std::vector<std::size_t> next = first;
        for (std::size_t i = 0; i < in.units.size(); ++i) {
            const std::size_t at = next[static_cast<std::size_t>(in.schedule[i])]++;
            units.data()[at] = in.units[i];
            supplement.data()[at] = in.supplement[i];
            fte.data()[at] = in.fte[i];
        }
        for (std::size_t g = 0; g < schedules; ++g) {
            const auto part = [&](Column& c) { return c.span().subspan(first[g], first[g + 1] - first[g]); };
            groups.push_back({part(units), part(supplement), part(fte), {}, {}});
        }
        for (std::size_t k = 0; k < in.threshold.size(); ++k) {
            RateGroup& group = groups[static_cast<std::size_t>(in.kinkSchedule[k])];
            group.thresholds.push_back(in.threshold[k]);
            group.increments.push_back(in.increment[k]);
        }
    }
    BySchedule(const BySchedule&) = delete;
};

/// Whether a schedule's cost rises with pay, whatever the pay.
void requireRising(const std::vector<RateGroup>& groups, Taking& taking)
{
    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::vector<std::pair<double, double>> kinks;
        for (std::size_t k = 0; k < groups[g].thresholds.size(); ++k)
            kinks.emplace_back(groups[g].thresholds[k], groups[g].increments[k]);
        std::ranges::sort(kinks);
        double marginal = 1.0;
        for (std::size_t k = 0; k < kinks.size(); ++k) {
            marginal += kinks[k].second;
            const bool isLast = k + 1 == kinks.size() || kinks[k + 1].first > kinks[k].first;
            if (isLast && marginal < -1e-12)
                taking.refuse(fmt::format("schedule {}", g), "Its cost falls while pay rises.",
                              "One and the increments up to any threshold add up to zero or more.");
        }
    }
}

Found<ColumnsAnswer> rate(Taking& taking)
{
    const RateInput in(taking);
    const std::size_t schedules = in.schedules(taking);
    if (!taking.isFine())
        return tl::unexpected(taking.trouble());
    const BySchedule sorted(in, schedules);
    requireRising(sorted.groups, taking);
    if (!taking.isFine())
        return tl::unexpected(taking.trouble());

    ColumnsAnswer answer{.unit = "pay", .awards = Column(in.units.size())};
    answer.solution = baseRate(sorted.groups, taking.budget());
    answer.spent = costAtRate(sorted.groups, answer.solution.level);
    for (std::size_t i = 0; i < in.units.size(); ++i)
        answer.awards.data()[i] = in.supplement[i] + answer.solution.level * in.units[i];
    return answer;
}

Found<ColumnsAnswer> solved(Taking& taking)
{
    if (!std::isfinite(taking.budget()))
        return tl::unexpected(Trouble{refused, {{"budget", "It is no number.", "Give what there is to spend."}}});
    if (taking.rule() == "cea" || taking.rule() == "cel")
        return claims(taking);
    if (taking.rule() == "water_level")
        return water(taking);
    if (taking.rule() == "base_rate")
        return rate(taking);
    return tl::unexpected(Trouble{refused,
                                  {{"rule", "\"" + taking.rule() + "\" is no rule for columns.",
                                    "The rules are cea, cel, water_level and base_rate."}}});
}

} // namespace

Found<ColumnsAnswer> solveColumns(const Columns& columns)
{
    Taking taking(columns);
    taking.refuseDoubledNames();
    Found<ColumnsAnswer> answer = solved(taking);
    if (answer)
        answer->ignored = taking.notTaken();
    return answer;
}

} // namespace purse::command
