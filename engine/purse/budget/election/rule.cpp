// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/rule.hpp>

#include <algorithm>
#include <array>

namespace purse::election {
namespace {

struct CompletionName {
    Completion completion;
    std::string_view name;
};
constexpr std::array<CompletionName, 5> completionNames{{{Completion::None, "none"},
                                                         {Completion::Greedy, "greedy"},
                                                         {Completion::Add1, "add1"},
                                                         {Completion::Add1Greedy, "add1u"},
                                                         {Completion::AddOpt, "add_opt"}}};

Problems problemsOf(const Rule& rule, const RuleChoice& choice)
{
    Problems problems;
    const bool isOpt = choice.completion == Completion::AddOpt;
    if (isOpt && rule.id != "exact_equal_shares")
        problems.push_back({"completion", "add_opt goes with exact equal shares only.", "Choose add1 or greedy."});
    if (!isOpt && choice.completion != Completion::None && rule.id != "equal_shares")
        problems.push_back({"completion", "The rule " + rule.id + " has no such completion.",
                            rule.id == "exact_equal_shares" ? "Choose none or add_opt." : "Choose none."});
    if (choice.threshold < 0)
        problems.push_back({"threshold", "A threshold is not below zero.", "Give 3, or 0 for none."});
    return problems;
}

/// Rules that do not read the utility count supporters; greedy rules know by themselves whether the cost counts.
Utility utilityFor(const Rule& rule, Utility chosen)
{
    if (std::ranges::find(rule.settings, "utility") == rule.settings.end())
        return Utility::Cardinality;
    if (!rule.id.starts_with("greedy"))
        return chosen;
    if (chosen == Utility::Cost)
        return Utility::Cardinality;
    return chosen == Utility::PointsTimesCost ? Utility::Points : chosen;
}

} // namespace

std::string toText(Completion completion)
{
    return std::string(std::ranges::find(completionNames, completion, &CompletionName::completion)->name);
}

std::optional<Completion> completionOf(std::string_view text)
{
    const auto* found = std::ranges::find(completionNames, text, &CompletionName::name);
    return found == completionNames.end() ? std::nullopt : std::optional(found->completion);
}

std::string toText(Arithmetic arithmetic) { return arithmetic == Arithmetic::Exact ? "exact" : "double"; }

std::optional<Arithmetic> arithmeticOf(std::string_view text)
{
    if (text == "exact")
        return Arithmetic::Exact;
    return text == "double" ? std::optional(Arithmetic::Double) : std::nullopt;
}

std::span<const PropertyKind> propertyKinds()
{
    static const std::vector<PropertyKind> all{
        {Property::Exhaustive, "exhaustive", "Nothing that somebody voted for fits into what is left."},
        {Property::Representation, "representation",
         "Voters who agree on a project that their shares could pay do not all go without."},
        {Property::CheaperIsNoWorse, "cheaper_is_no_worse", "A funded project stays funded when it costs less."},
        {Property::SupportHelps, "support_helps", "A funded project stays funded when one more voter names it."},
        {Property::MoreMoneyKeepsAll, "more_money_keeps_all", "Whatever is funded stays so when there is more money."},
    };
    return all;
}

std::span<const SettingKind> settingKinds()
{
    static const std::vector<SettingKind> all{
        {"utility",
         "what a funded project is worth to a voter who named it",
         {"cost", "cardinality", "points", "points_times_cost", "borda", "places"},
         "cost, or what the ballots have"},
        {"completion", "what is done with money that is left", {"none", "greedy", "add1", "add1u", "add_opt"}, "none"},
        {"stops_when_exhaustive", "add1 ends at the first outcome to which nothing more fits", {}, "no"},
        {"starts_whole", "everybody begins with whole units, rounded down", {}, "no"},
        {"step", "whole units that add1 adds for each voter", {}, "1"},
        {"comparison", "greedy instead, where more voters have more of their projects funded by it", {}, "no"},
        {"threshold", "k: out are projects with votes / voters < cost / (k x budget)", {}, "none"},
        {"arithmetic", "fractions of whole numbers, or doubles", {"exact", "double"}, "exact"},
        {"ties", "which of equal projects comes first", {"id", "cost-votes-lot", "list"}, "id"},
    };
    return all;
}

std::span<const Rule> electionRules()
{
    static const std::vector<Rule> all{greedyByVotes(),
                                       greedyByVotesPerCost(),
                                       greedyWithoutSkipping(),
                                       greedyPerCostWithoutSkipping(),
                                       equalShares(),
                                       exactEqualShares(),
                                       phragmen(),
                                       maximinSupport()};
    return all;
}

const Rule* findElectionRule(std::string_view id)
{
    const auto found = std::ranges::find(electionRules(), id, &Rule::id);
    return found == electionRules().end() ? nullptr : &*found;
}

std::string greedyOf(const RuleChoice& choice)
{
    const bool cancels = choice.utility == Utility::Cost || choice.utility == Utility::PointsTimesCost;
    return cancels ? "greedy" : "greedy_per_cost";
}

Result<Profile> countedProfile(const Election& election, const RuleChoice& choice)
{
    const Rule* rule = findElectionRule(choice.rule);
    if (rule)
        return profileOf(election, utilityFor(*rule, choice.utility), choice.threshold);
    std::string known;
    for (const Rule& each : electionRules())
        known += (known.empty() ? "" : ", ") + each.id;
    return tl::unexpected(
        Problems{{"rule", "There is no rule \"" + choice.rule + "\".", "Choose one of: " + known + "."}});
}

Result<Counted> count(const Election& election, const RuleChoice& choice)
{
    const Rule* rule = findElectionRule(choice.rule);
    if (rule)
        if (Problems problems = problemsOf(*rule, choice); !problems.empty())
            return tl::unexpected(std::move(problems));
    const Result<Profile> profile = countedProfile(election, choice);
    if (!profile)
        return tl::unexpected(profile.error());
    const Result<std::vector<std::uint32_t>> ranks = tieRanks(election, choice.ties);
    if (!ranks)
        return tl::unexpected(ranks.error());
    return rule->count({*profile, *ranks, choice, election.wholeUnit()});
}

} // namespace purse::election
