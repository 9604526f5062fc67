// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/base_rate.hpp>

#include <purse/solve/sampled_search.hpp>

#include <stdexcept>

namespace purse {
namespace {

RateColumns columnsOf(const Group& group) { return {group.columns[0], group.columns[1], group.columns[2]}; }

struct Rate {
    static constexpr double lowest = -std::numeric_limits<double>::infinity();
    static constexpr std::size_t columns = 3;
    static constexpr std::size_t mostUndecided = 8;

    static Sums at(const Passes& passes, const Group& group, double level)
    {
        return passes.rate(columnsOf(group), group.n, group.kinks, level);
    }
    static std::size_t window(const Passes& passes, const Group& group, double low, double high,
                              double* const* undecided, Sums& sums)
    {
        return passes.rateWindow(columnsOf(group), group.n, group.kinks, low, high, undecided, sums);
    }
};

Group groupOf(const RateGroup& g)
{
    const std::size_t n = g.units.size();
    if (g.supplement.size() != n || g.fte.size() != n || g.thresholds.size() != g.increments.size())
        throw std::invalid_argument("Columns of one group have one length");
    const Kinks kinks{g.thresholds.data(), g.increments.data(), g.thresholds.size()};
    return {{g.units.data(), g.supplement.data(), g.fte.data()}, n, kinks};
}

/// A few schedules are the usual case, and small problems are solved without memory of their own.
class Groups {
public:
    explicit Groups(std::span<const RateGroup> groups) : m_count(groups.size())
    {
        if (m_count > m_few.size())
            m_many.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i)
            data()[i] = groupOf(groups[i]);
    }
    std::span<const Group> span() { return {data(), m_count}; }

private:
    Group* data() { return m_many.empty() ? m_few.data() : m_many.data(); }

    std::size_t m_count;
    std::array<Group, 8> m_few;
    std::vector<Group> m_many;
};

/// Cost is flat only where the increments take back the whole of the pay, or where nobody has units.
Bends bendsOf(std::span<const RateGroup> groups, double rate)
{
    Bends bends;
    for (const RateGroup& g : groups)
        for (std::size_t i = 0; i < g.units.size(); ++i)
            for (const double threshold : g.thresholds) {
                const double at = (threshold * g.fte[i] - g.supplement[i]) / g.units[i];
                if (!std::isfinite(at))
                    continue;
                const double last = 0x1p-50 * std::max(std::fabs(at), 1e-300);
                bends.rise = at > rate + last ? std::min(bends.rise, at) : bends.rise;
                bends.stop = at < rate - last ? std::max(bends.stop, at) : bends.stop;
            }
    bends.pastRise = bends.rise + 0x1p-50 * std::fabs(bends.rise);
    bends.beforeStop = bends.stop - 0x1p-50 * std::fabs(bends.stop);
    return bends;
}

} // namespace

double costAtRate(std::span<const RateGroup> groups, double rate, const Running& running)
{
    Groups all(groups);
    const Sums sums = Levels<Rate>(all.span(), running).at(rate);
    return sums.fixed + sums.slope * rate;
}

LevelSolution baseRate(std::span<const RateGroup> groups, double budget, const Running& running)
{
    Groups all(groups);
    const auto bends = [groups](double rate) { return bendsOf(groups, rate); };
    const double members = static_cast<double>(Levels<Rate>(all.span(), running).size());
    const double start = members > 0.0 ? budget / members : 0.0;
    const Found found = searchLarge<Rate>(all.span(), budget, start, running, bends);
    const double residual = found.over(budget);
    const Status status = found.sums.slope > 0.0 ? Status::Feasible : statusOf(found.over(0.0), budget);
    return {status, found.level, status == Status::Feasible ? 0.0 : std::fabs(residual), residual};
}

} // namespace purse
