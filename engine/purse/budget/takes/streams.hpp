// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/decimal.hpp>
#include <purse/units/money.hpp>

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// A kind of work with a part of the pool of its own, so that more hours of one kind take nothing from another.
struct Stream {
    std::string label;
    Percent part;              ///< of the pool, 0 to 100
    std::vector<double> hours; ///< shape (members), each >= 0
};

/// What a member gets from one stream.
struct StreamPay {
    std::size_t stream = 0;
    Money amount;
    std::string because;
};

struct StreamsPaid {
    std::vector<Money> streams;                ///< shape (streams), what each stream has to divide
    std::vector<Money> members;                ///< shape (members), add up to what streams pay
    std::vector<std::vector<StreamPay>> lines; ///< for each member; add up to the amount
    Money leftover;                            ///< of the pool: parts that no stream has, or nobody worked in
    std::vector<std::string> sentences;
};

/// Splits a pool by fixed parts, and each part in proportion to hours (or credits). Whole minor units by largest
/// remainders, first over streams, then within each.
/// @param draws shape (members), decide ties; empty: the order of members
/// @throws std::invalid_argument for numbers out of range, lengths that differ or parts above 100 percent together
/// @source streams of livelihood, care and love work of DisCO
StreamsPaid payStreams(Money pool, std::span<const Stream> streams, int minorDigits = 2,
                       std::span<const std::uint64_t> draws = {});

/// Splits a pool by percentages: the parts, then what is left of it. Adds up to the pool.
/// @param parts each from 0 to 100, together at most 100
std::vector<Money> splitPool(Money pool, std::span<const Percent> parts);

/// The core on plain numbers. @param hours shape (members, streams)
/// @param parts shape (streams), shares of the pool
/// @return shape (members), before rounding
Eigen::VectorXd streamAmounts(double pool, const Eigen::VectorXd& parts, const Eigen::MatrixXd& hours);

} // namespace purse
