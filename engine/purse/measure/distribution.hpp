// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/compensated_sum.hpp>

#include <span>
#include <vector>

namespace purse {

/// A measure that rounding has put just below zero is zero. (std::max would also make 0 of what is not a number.)
inline double notBelowZero(double measure) { return measure < 0.0 ? 0.0 : measure; }

/// Amounts in ascending order, each with the number of people it stands for: what the measures are computed from. The
/// order in which members are listed changes not even the last bit of a measure.
class Distribution {
public:
    struct Part {
        double value = 0.0;
        double weight = 1.0;
    };

    Distribution() = default;

    /// @param values  shape (n), any order and unit
    /// @param weights shape (n), each >= 0: how many people a value stands for; empty: one each. Weight 0 drops a value
    /// @throws std::invalid_argument for lengths that differ and for a weight below zero
    explicit Distribution(std::span<const double> values, std::span<const double> weights = {});

    const std::vector<Part>& parts() const { return m_parts; }
    double people() const { return m_people; } ///< sum of the weights
    double total() const { return m_total; }   ///< sum of weight x value
    double mean() const { return m_mean; }     ///< 0 for nobody
    bool isEmpty() const { return m_parts.empty(); }

    /// Somebody has something and nobody has less than nothing: shares of the total have a meaning.
    bool hasShares() const { return !isEmpty() && m_parts.front().value >= 0.0 && m_mean > 0.0; }
    bool hasZero() const { return !isEmpty() && !(m_parts.front().value > 0.0); }

    /// Mean of f(value) over the people; not for an empty distribution.
    template <class Function>
    double meanOf(const Function& f) const
    {
        CompensatedSum sum;
        for (const Part& part : m_parts)
            sum.add(part.weight / m_people * f(part.value));
        return sum.value();
    }

private:
    std::vector<Part> m_parts;
    double m_people = 0.0;
    double m_total = 0.0;
    double m_mean = 0.0;
};

/// The distributions of the parts of a group.
/// @param groups shape (n), each below count: which part a value belongs to
/// @return shape (count); a part without people is empty
/// @throws std::invalid_argument for lengths that differ and for a group that is not below the count
std::vector<Distribution> byGroup(std::span<const double> values, std::span<const double> weights,
                                  std::span<const std::size_t> groups, std::size_t count);

/// One value for each part that has people, standing for as many people as the part has.
template <class ValueOf>
Distribution ofGroups(std::span<const Distribution> groups, const ValueOf& valueOf)
{
    std::vector<double> values;
    std::vector<double> weights;
    for (const Distribution& group : groups) {
        values.push_back(group.isEmpty() ? 0.0 : valueOf(group));
        weights.push_back(group.people());
    }
    return Distribution(values, weights);
}

} // namespace purse
