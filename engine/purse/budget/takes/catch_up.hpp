// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/kernel.hpp>
#include <purse/units/money.hpp>

#include <Eigen/Core>

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// How far pay may be from a plain share of the budget by credit while it catches up.
struct CatchUpBounds {
    double least = 0.0; ///< 0 to 1: with 0.5 nobody gets less than half of a plain share
    double most = std::numeric_limits<double>::infinity(); ///< 1 or more
};

struct CatchUpPay {
    double credit = 0.0; ///< >= 0, of all time
    Money paid{};        ///< so far, >= 0
};

struct CaughtUp {
    Money amount;
    Money plain; ///< share of this budget by credit alone, rounded down
    double target =
        0.0; ///< minor units that credit would have earned of everything that was ever paid, and this budget
    std::string because;
};

struct CatchUp {
    std::vector<CaughtUp> members;
    Money leftover;      ///< of the budget: all of it where nobody has credit
    double factor = 0.0; ///< part of what each is behind that is paid, where no bound holds
    Certificate certificate;
};

/// Pays a budget so that what each has been paid in all moves towards their share of credit: in proportion to how far
/// they are behind, inside bounds around a plain share.
/// @param draws shape (n), decide ties; empty: the order of members
/// @throws std::invalid_argument for numbers out of range
/// @source the balanced policy of SourceCred; bounds as asked for by its users so that nobody gets nothing for long
CatchUp catchUp(std::span<const CatchUpPay> members, Money budget, const CatchUpBounds& bounds, int minorDigits = 2,
                std::span<const std::uint64_t> draws = {});

/// The core on plain numbers. Where nobody is behind, the budget follows credit.
/// @param credit shape (n), >= 0, not all zero, @param paid shape (n), >= 0
KernelSolution caughtUp(const Eigen::VectorXd& credit, const Eigen::VectorXd& paid, double budget,
                        const CatchUpBounds& bounds);

/// Credit that fades: each period's is added to what is left of the earlier ones, sum_k (1 - decay)^(last - k) credit_k.
/// @param credits of periods in their order, each >= 0
/// @param decay 0 (nothing fades) to 1 (only the last counts)
double fadedCredit(std::span<const double> credits, double decay);

} // namespace purse
