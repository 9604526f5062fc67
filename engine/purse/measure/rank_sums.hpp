// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/measure/distribution.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>

namespace purse {

/// The sums of a Gini coefficient, from amounts that come in ascending order, in runs of any length. They are added up
/// in blocks of ranks, so how they are cut into runs changes not even the last bit.
class RankSums {
public:
    /// @param count how many amounts there will be
    explicit RankSums(std::size_t count) : m_count(static_cast<double>(count)) {}

    void add(std::span<const double> sorted)
    {
        while (!sorted.empty()) {
            const std::size_t now = std::min(sorted.size(), block - m_rank % block);
            addWithinBlock(sorted.first(now));
            sorted = sorted.subspan(now);
            if (m_rank % block == 0)
                closeBlock();
        }
    }

    /// @return nothing where the amounts add up to nothing, or to more than a double holds
    std::optional<double> gini()
    {
        closeBlock();
        if (!(m_total.value() > 0.0 && m_total.value() <= std::numeric_limits<double>::max()))
            return std::nullopt;
        return notBelowZero(m_spread.value() / (m_count * m_total.value()));
    }

private:
    static constexpr std::size_t block = 4096;
    static constexpr std::size_t lanes = 4; // so that no step waits for the one before
    using Lanes = std::array<double, lanes>;

    void addOne(double value)
    {
        m_sum[m_rank % lanes] += value;
        m_ranked[m_rank % lanes] += static_cast<double>(m_rank % block) * value;
        ++m_rank;
    }
    void addWithinBlock(std::span<const double> sorted)
    {
        std::size_t i = 0;
        for (; i < sorted.size() && m_rank % lanes != 0; ++i)
            addOne(sorted[i]);
        i += addFours(sorted.subspan(i));
        for (; i < sorted.size(); ++i)
            addOne(sorted[i]);
    }

    /// Adds as many as there are whole fours of. @return how many that is
    std::size_t addFours(std::span<const double> sorted)
    {
        Lanes sum = m_sum; // in registers while the loop runs
        Lanes ranked = m_ranked;
        Lanes rank;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            rank[lane] = static_cast<double>(m_rank % block + lane);
        std::size_t i = 0;
        for (; i + lanes <= sorted.size(); i += lanes)
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                sum[lane] += sorted[i + lane];
                ranked[lane] += rank[lane] * sorted[i + lane];
                rank[lane] += static_cast<double>(lanes);
            }
        m_sum = sum;
        m_ranked = ranked;
        m_rank += i;
        return i;
    }

    /// With rank j from 0 within a block that starts at rank b, the weight of an amount is 2 (b + j) + 1 - n.
    void closeBlock()
    {
        const double sum = (m_sum[0] + m_sum[1]) + (m_sum[2] + m_sum[3]);
        const double ranked = (m_ranked[0] + m_ranked[1]) + (m_ranked[2] + m_ranked[3]);
        const std::size_t start = m_rank == 0 ? 0 : (m_rank - 1) / block * block;
        m_total.add(sum);
        m_spread.add((2.0 * static_cast<double>(start) + 1.0 - m_count) * sum);
        m_spread.add(2.0 * ranked);
        m_sum = m_ranked = {};
    }

    double m_count;
    std::size_t m_rank = 0;
    Lanes m_sum = {};
    Lanes m_ranked = {};
    CompensatedSum m_total;
    CompensatedSum m_spread;
};

} // namespace purse
