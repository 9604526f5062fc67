// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/passes.hpp>

#include <cmath>
#include <limits>

namespace purse {

/// Where a search for a level has ended.
struct Found {
    double level = 0.0;
    Sums sums; ///< on the piece that holds the level
    double over(double budget) const { return sums.fixed + sums.slope * level - budget; }
};

/// Where members who are held at a bound begin to rise, seen from a level on a flat piece.
struct Bends {
    double rise = std::numeric_limits<double>::infinity();  ///< the next to the right; infinite: there is none
    double stop = -std::numeric_limits<double>::infinity(); ///< the last to the left, where somebody stopped rising
    double pastRise = rise;                                 ///< the first level that sees somebody rise
    double beforeStop = stop;                               ///< the last level that does
};

/// Newton's steps on a cost that is piecewise linear in the level and never falls. They are exact as soon as one
/// lands on the right piece. A bracket guards them: a step that leaves it, or too many steps, halve it instead. From a
/// flat piece the search goes to the next place where the cost rises; of a flat piece at the budget it returns the
/// smallest level; beyond all reach it returns the outermost bend.
///
/// @param at    level -> Sums, the slope that of larger levels
/// @param bends level -> Bends, asked for where the slope is zero
/// @source Cominetti, Mascarenhas & Silva (2014), A Newton's method for the continuous quadratic knapsack problem
class LevelSearch {
public:
    explicit LevelSearch(double budget) : m_budget(budget) {}

    template <class At, class Bent>
    Found from(double start, const At& at, const Bent& bends)
    {
        constexpr int mostSteps = 2000;
        Found found{start, at(start)};
        for (int step = 0; step < mostSteps; ++step) {
            const double over = found.over(m_budget);
            (over < 0.0 ? m_low : over > 0.0 ? m_high : m_exact) = found.level;
            double next;
            if (found.sums.slope > 0.0) {
                next = (m_budget - found.sums.fixed) / found.sums.slope;
                if (next == found.level || over == 0.0)
                    return found;
            } else {
                const Bends around = bends(found.level);
                next = over < 0.0 ? around.pastRise : around.beforeStop;
                if (over == 0.0 || !std::isfinite(next))
                    return {outermost(around, over), {found.over(0.0), 0.0}};
            }
            next = guarded(found.level, next, step);
            if (next == found.level || std::isnan(next))
                return found;
            found = {next, at(next)};
        }
        return found;
    }

private:
    static constexpr double infinity = std::numeric_limits<double>::infinity();

    static double outermost(const Bends& around, double over)
    {
        const double first = over < 0.0 ? around.stop : over > 0.0 ? around.rise : around.stop;
        const double level = std::isfinite(first) ? first : around.rise;
        return std::isfinite(level) ? level : 0.0;
    }

    double guarded(double level, double next, int step) const
    {
        const bool isSlow = step >= 8 && step % 2 == 1;
        const bool isBracketed = m_low > -infinity && m_high < infinity;
        if (isSlow && !isBracketed)
            next = level + 4.0 * (next - level);
        if (next > m_low && next < m_high && !(isSlow && isBracketed))
            return next;
        if (!isBracketed)
            return level; // the last bits of a sum
        const double middle = 0.5 * m_low + 0.5 * m_high;
        return middle > m_low && middle < m_high ? middle : level;
    }

    double m_budget;
    double m_low = -infinity;
    double m_high = infinity;
    double m_exact = 0.0;
};

} // namespace purse
