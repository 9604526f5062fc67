// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/axiom.hpp>

#include <vector>

namespace purse {

std::span<const AxiomWords> axioms()
{
    static const std::vector<AxiomWords> all{
        {Axiom::EqualTreatment, "equal_treatment", "Equal treatment", "Equal claims get equal awards."},
        {Axiom::OrderOfAwards, "order_of_awards", "Order of awards", "Whoever asks for more gets no less."},
        {Axiom::OrderOfLosses, "order_of_losses", "Order of losses", "Whoever asks for more goes without no less."},
        {Axiom::GroupOrder, "group_order", "Order of groups",
         "A group of people that together asks for more gets, and goes without, no less than another group."},
        {Axiom::OrderUnderEndowmentChange, "order_under_endowment_change", "Order as the budget changes",
         "When there is more to divide, larger claims gain no less than smaller ones."},
        {Axiom::OrderUnderClaimsChange, "order_under_claims_change", "Order as a claim changes",
         "When somebody's claim grows, the others' larger claims feel it no less than their smaller ones."},
        {Axiom::PopulationMonotonicity, "population_monotonicity", "Population monotonicity",
         "When somebody joins and there is no more money, nobody gains by it."},
        {Axiom::LinkedPopulationMonotonicity, "linked_population_monotonicity",
         "Linked endowment-population monotonicity",
         "When somebody joins and brings the whole claim along, nobody loses by it."},
        {Axiom::TruncationInvariance, "truncation_invariance", "Claims truncation invariance",
         "What somebody asks for beyond all the money there is changes nothing."},
        {Axiom::MinimalRightsFirst, "minimal_rights_first", "Minimal rights first",
         "What would be left for a person if everybody else were paid in full can be paid out first."},
        {Axiom::CompositionDown, "composition_down", "Composition down",
         "A later cut gives the same as starting from the smaller budget."},
        {Axiom::CompositionUp, "composition_up", "Composition up",
         "Money that comes later, divided over what is still open, gives the same as having it from the start."},
        {Axiom::Midpoint, "midpoint", "Midpoint", "When there is half of what is asked for, everybody gets half."},
        {Axiom::SelfDuality, "self_duality", "Self-duality",
         "Dividing what there is and dividing what is missing come to the same."},
        {Axiom::Consistency, "consistency", "Consistency",
         "Nobody who divides again what a few of them got together finds another division."},
        {Axiom::NullClaimsConsistency, "null_claims_consistency", "Null claims consistency",
         "Leaving out people who ask for nothing changes nothing for the others."},
        {Axiom::Progressivity, "progressivity", "Progressivity",
         "Larger claims are met to no smaller percentage than smaller ones."},
        {Axiom::Regressivity, "regressivity", "Regressivity",
         "Smaller claims are met to no smaller percentage than larger ones."},
        {Axiom::FullCompensation, "full_compensation", "Conditional full compensation",
         "A claim so small that all could be given as much is met in full."},
        {Axiom::NullCompensation, "null_compensation", "Conditional null compensation",
         "A claim so small that what others ask for beyond it takes all the money gets nothing."},
        {Axiom::LowerBoundOnAwards, "lower_bound_on_awards", "Lower bound on awards",
         "Everybody gets at least an n-th of the claim, or of the money if the claim is larger."},
        {Axiom::LowerBoundOnLosses, "lower_bound_on_losses", "Lower bound on losses",
         "Everybody goes without at least an n-th of the claim, or of what is missing if the claim is larger."},
        {Axiom::NoAdvantageousMerging, "no_advantageous_merging", "No advantageous merging",
         "People who put their claims together into one do not gain by it."},
        {Axiom::NoAdvantageousSplitting, "no_advantageous_splitting", "No advantageous splitting",
         "Splitting a claim into several does not gain by it."},
        {Axiom::NoTransferParadox, "no_transfer_paradox", "No transfer paradox",
         "Handing over a part of one's claim to somebody else neither gains nor costs the other anything."},
        {Axiom::ReplicationInvariance, "replication_invariance", "Replication invariance",
         "Twice as many people with the same claims and twice the money: everybody gets the same as before."},
    };
    return all;
}

} // namespace purse
