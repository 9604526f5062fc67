// SPDX-License-Identifier: GPL-3.0-or-later
#include "portion_checks.hpp"

#include <purse/budget/portioning/portion_of_many.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace purse::test {
namespace {

/// Proposals of many, in tenths or in any numbers, as columns and as rows.
struct Many {
    std::vector<std::vector<double>> columns;
    Proposals proposals;

    Many(std::size_t members, std::size_t lines, bool isRound, std::uint64_t seed = 1) : columns(lines)
    {
        std::uint64_t state = seed;
        const auto next = [&state] {
            state = state * 6364136223846793005U + 1442695040888963407U;
            return static_cast<double>(state >> 33U) / 2147483648.0;
        };
        proposals.rows.resize(Eigen::Index(members), Eigen::Index(lines));
        for (Eigen::Index i = 0; i < proposals.rows.rows(); ++i) {
            for (Eigen::Index j = 0; j < proposals.rows.cols(); ++j)
                proposals.rows(i, j) = isRound ? std::floor(4.0 * next()) + (j == 0 ? 1.0 : 0.0) : next() * next();
            proposals.rows.row(i) /= proposals.rows.row(i).sum();
        }
        for (std::size_t j = 0; j < lines; ++j) {
            const Eigen::VectorXd column = proposals.rows.col(Eigen::Index(j));
            columns[j].assign(column.begin(), column.end());
        }
    }
    std::vector<std::span<const double>> spans() const { return {columns.begin(), columns.end()}; }
};

TEST(PortionOfMany, IsThatOfFew)
{
    for (const PhantomSystem system : {independentMarketsPhantom, utilitarianPhantom, ladderPhantom})
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Many many(1 + seed * 37 % 700, 1 + seed % 12, seed % 2 == 0, seed);
            const PortionOfMany found = phantomsOfMany(system, many.spans());
            const Portion few = portionByPhantoms(system, many.proposals);
            for (std::size_t j = 0; j < found.shares.size(); ++j)
                EXPECT_EQ(found.shares[j], few.shares[Eigen::Index(j)]) << "seed " << seed << ", line " << j;
        }
}

TEST(PortionOfMany, HasTheSameBitsForEveryRunning)
{
    const Many many(10'007, 12, false);
    const PortionOfMany mean = meanOfMany(many.spans(), {.threads = 1});
    const PortionOfMany phantoms = phantomsOfMany(utilitarianPhantom, many.spans(), {.threads = 1});

    for (const InstructionSet set : instructionSets()) {
        EXPECT_EQ(meanOfMany(many.spans(), {.threads = 3, .set = set}).shares, mean.shares);
        EXPECT_EQ(phantomsOfMany(utilitarianPhantom, many.spans(), {.threads = 3, .set = set}).shares, phantoms.shares);
    }
    EXPECT_NEAR(mean.shareResidual, 0.0, 1e-12);
    EXPECT_NEAR(phantoms.shareResidual, 0.0, 1e-11);
}

TEST(PortionOfMany, RefusesWhatAreNoProposals)
{
    const std::vector<double> good{0.5, 1.0}, shorter{0.5}, outside{1.5, -1.5}, none;
    const auto refuses = [](std::vector<std::span<const double>> columns) {
        EXPECT_THROW(meanOfMany(columns), std::invalid_argument);
        EXPECT_THROW(phantomsOfMany(ladderPhantom, columns), std::invalid_argument);
    };

    refuses({});
    refuses({none});
    refuses({good, shorter});
    EXPECT_THROW(phantomsOfMany(ladderPhantom, std::vector<std::span<const double>>{outside}), std::invalid_argument);
    const std::vector<double> noNumber{std::nan(""), 0.5};
    refuses({noNumber, noNumber});
}

} // namespace
} // namespace purse::test
