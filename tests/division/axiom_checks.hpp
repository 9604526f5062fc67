// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/rule.hpp>

#include <cstdint>
#include <functional>

namespace purse::test {

/// A rule as the axioms see it: what each gets of an endowment.
using Dividing = std::function<Eigen::VectorXd(const Eigen::VectorXd& claims, double endowment)>;

/// A small claims problem in whole numbers, and the number from which a check draws whatever else it needs: another
/// endowment, who leaves, which groups are compared.
struct AxiomCase {
    Eigen::VectorXd claims;
    double endowment = 0.0;
    std::uint64_t draw = 0;
};

/// The same case for the same seed, on every machine. Equal claims and claims of nothing are frequent.
AxiomCase axiomCase(std::uint64_t seed, int mostPeople = 4);

/// Whether a rule keeps an axiom in a case, up to noise in the last digits.
bool keeps(Axiom axiom, const Dividing& rule, const AxiomCase& tried);

} // namespace purse::test
