// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/catalogue.hpp>
#include <purse/division/random_arrival.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

namespace purse {
namespace {

Eigen::VectorXd divide(const ClaimsProblem& problem) { return arriveAtRandom(problem).awards; }

std::string remark(const ClaimsProblem& problem, int minorDigits)
{
    const RandomArrival found = arriveAtRandom(problem);
    if (found.method != ArrivalMethod::MonteCarlo)
        return {};
    return fmt::format("Estimated from {} random orders; standard error {}.", found.orders,
                       moneyWords(found.standardError, minorDigits));
}

} // namespace

Rule randomArrival()
{
    return {.id = "random_arrival",
            .title = "Random arrival",
            .promise = "The average over all orders in which people could come and be paid as long as there is money.",
            .source = "O'Neill (1982), A Problem of Rights Arbitration from the Talmud",
            .axioms = {Axiom::EqualTreatment, Axiom::OrderOfAwards, Axiom::OrderOfLosses,
                       Axiom::OrderUnderEndowmentChange, Axiom::OrderUnderClaimsChange, Axiom::PopulationMonotonicity,
                       Axiom::LinkedPopulationMonotonicity, Axiom::TruncationInvariance, Axiom::MinimalRightsFirst,
                       Axiom::Midpoint, Axiom::SelfDuality, Axiom::NullClaimsConsistency, Axiom::LowerBoundOnAwards,
                       Axiom::LowerBoundOnLosses, Axiom::NoTransferParadox},
            .divide = divide,
            .remark = remark};
}

} // namespace purse
