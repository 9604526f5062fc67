// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace purse {

/// What a rule may promise about every claims problem: the properties of the literature, by their usual names.
///
/// c are claims, D their sum, E the endowment, x the awards, m_i = max(0, E - (D - c_i)) minimal rights.
/// @source Thomson (2019), How to Divide When There Isn't Enough
enum class Axiom {
    EqualTreatment,
    OrderOfAwards,
    OrderOfLosses,
    GroupOrder,
    OrderUnderEndowmentChange,
    OrderUnderClaimsChange,
    PopulationMonotonicity,
    LinkedPopulationMonotonicity,
    TruncationInvariance,
    MinimalRightsFirst,
    CompositionDown,
    CompositionUp,
    Midpoint,
    SelfDuality,
    Consistency,
    NullClaimsConsistency,
    Progressivity,
    Regressivity,
    FullCompensation,
    NullCompensation,
    LowerBoundOnAwards,
    LowerBoundOnLosses,
    NoAdvantageousMerging,
    NoAdvantageousSplitting,
    NoTransferParadox,
    ReplicationInvariance,
};

struct AxiomWords {
    Axiom axiom;
    std::string id;      ///< "self_duality"
    std::string title;   ///< "Self-duality"
    std::string meaning; ///< for a member, in one sentence
};

/// Every axiom, in the order of the enumeration.
std::span<const AxiomWords> axioms();

} // namespace purse
