// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/exact_shares_run.hpp>

namespace purse::election {
namespace {

/// Entries of ballots that all runs may look at: about a minute. More would look as if the program hung.
constexpr std::size_t mostWork = 100'000'000;

void keep(const ExactSharesRun& run, const Fraction& endowment, Counted& counted)
{
    counted.rounds = run.rounds();
    counted.completedFrom = counted.rounds.size();
    counted.cost = run.cost();
    counted.endowment = endowment;
}

Result<Counted> countExactShares(const CountInput& input)
{
    const Profile& profile = input.profile;
    for (const Profile::Support& support : profile.supports)
        if (support.value != 1)
            return tl::unexpected(Problems{{"utility", "Exact equal shares need the same utility for all supporters.",
                                            "Choose the utility cost or cardinality."}});
    ExactSharesRun run(profile, input.ranks, input.choice.arithmetic);
    Fraction endowment(profile.budget, static_cast<std::int64_t>(profile.voters));
    run.run(endowment);
    Counted best;
    keep(run, endowment, best);
    if (input.choice.completion != Completion::AddOpt)
        return best;
    const std::size_t mostRuns = mostWork / (profile.entries.size() + profile.groups() + 1);
    for (std::size_t runs = 0; runs < mostRuns; ++runs) {
        const std::optional<Fraction> more = run.smallestChange();
        if (!more || more->numerator().sign() <= 0)
            return best;
        endowment = endowment + *more;
        run.run(endowment);
        if (run.cost() <= profile.budget && run.cost() > best.cost)
            keep(run, endowment, best);
    }
    return tl::unexpected(Problems{{"completion", "add_opt needs too many runs for these ballots.",
                                    "Choose the completion none, or the rule equal_shares with add1."}});
}

} // namespace

Rule exactEqualShares()
{
    return {.id = "exact_equal_shares",
            .title = "Exact Equal Shares",
            .promise = "As Equal Shares, and all who pay for a project pay the same; who cannot pays nothing for it.",
            .source = "Kraiczy, Robinson and Elkind (2025), Streamlining Equal Shares, arXiv:2502.11797",
            .priceIs = "the price for each buyer",
            .properties = {Property::Representation, Property::CheaperIsNoWorse, Property::SupportHelps},
            .settings = {"utility", "completion", "threshold", "arithmetic", "ties"},
            .count = countExactShares};
}

} // namespace purse::election
