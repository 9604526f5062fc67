// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/big_integer.hpp>
#include <purse/budget/election/profile.hpp>
#include <purse/budget/election/tie_order.hpp>

#include <set>
#include <span>
#include <string>
#include <vector>

namespace purse::election {

/// What is done with money that equal shares leave.
enum class Completion {
    None,
    Greedy,     ///< projects by utility for each unit of money, as far as they fit
    Add1,       ///< a whole unit more for everybody, again and again, as long as the outcome stays in the budget
    Add1Greedy, ///< both: what Add1 leaves is spent by Greedy
    AddOpt,     ///< the smallest step that can change anything (exact equal shares only)
};

enum class Arithmetic { Exact, Double };

std::string toText(Completion completion);
std::optional<Completion> completionOf(std::string_view text);
std::string toText(Arithmetic arithmetic);
std::optional<Arithmetic> arithmeticOf(std::string_view text);

/// A rule with everything that has to be settled before ballots are opened.
struct RuleChoice {
    std::string rule = "equal_shares";
    Utility utility = Utility::Cost;
    Completion completion = Completion::None;
    bool stopsWhenExhaustive = false; ///< Add1 ends at the first outcome to which nothing more fits
    bool startsWhole = false;         ///< everybody begins with whole units: the budget by voters, rounded down
    std::int64_t step = 1;            ///< whole units that Add1 adds for each voter
    bool comparison = false;          ///< greedy instead, where more voters prefer it
    std::int64_t threshold = 0;       ///< out where votes / voters < cost / (threshold x budget); 0: no threshold
    Arithmetic arithmetic = Arithmetic::Exact;
    TieOrder ties = {};
};

/// A project that is funded, and what it took.
struct Round {
    std::uint32_t project = 0;
    double price = 0.0;       ///< by rule: the price for each utility, the price for each buyer, or the largest load
    std::uint64_t payers = 0; ///< voters who pay for it, where the rule knows
    std::vector<std::uint32_t> tied = {}; ///< the others that were equal and lost the tie
};

/// Voters who have more of their projects funded under one of two outcomes.
struct Preference {
    std::uint64_t forGreedy = 0;
    std::uint64_t forShares = 0;
};

/// What a rule made of the ballots.
struct Counted {
    std::vector<Round> rounds;     ///< in order of being funded; prices as the rule counts, in its own units
    std::size_t completedFrom = 0; ///< rounds from here on came by greedy completion and have no price
    std::int64_t cost = 0;
    std::optional<Fraction> endowment; ///< what each voter began with, in the last decimal
    std::int64_t increments = 0;       ///< whole units that Add1 added
    std::optional<Preference> preference;
    bool tookGreedy = false;
};

/// What a rule counts with.
struct CountInput {
    const Profile& profile;
    std::span<const std::uint32_t> ranks; ///< of ties
    const RuleChoice& choice;
    std::int64_t wholeUnit = 1;
};

/// What a rule keeps for every election, with its usual settings.
enum class Property {
    Exhaustive,       ///< no further project that somebody voted for fits into what is left
    Representation,   ///< voters who agree on a project and whose shares could pay it do not all go without
    CheaperIsNoWorse, ///< a funded project stays funded when it costs less
    SupportHelps,     ///< a funded project stays funded when one more voter names it
    MoreMoneyKeepsAll ///< whatever is funded stays funded when there is more money
};

struct PropertyKind {
    Property property;
    std::string id;
    std::string says;
};
std::span<const PropertyKind> propertyKinds();

struct Rule {
    std::string id;
    std::string title;
    std::string promise; ///< in one sentence, for a voter
    std::string source;
    std::string priceIs; ///< what Round::price means, in words
    std::set<Property> properties;
    std::vector<std::string> settings; ///< names of what it reads, see settingKinds()
    Result<Counted> (*count)(const CountInput&) = nullptr;
};

/// A setting as data, for forms, help and pages.
struct SettingKind {
    std::string id;
    std::string meaning;
    std::vector<std::string> choices; ///< none: a number or a list
    std::string usual;
};
std::span<const SettingKind> settingKinds();

std::span<const Rule> electionRules();
const Rule* findElectionRule(std::string_view id);

// One file each.
Rule greedyByVotes();
Rule greedyByVotesPerCost();
Rule greedyWithoutSkipping();
Rule greedyPerCostWithoutSkipping();
Rule equalShares();
Rule exactEqualShares();
Rule phragmen();
Rule maximinSupport();

/// The numbers that a choice is counted with.
Result<Profile> countedProfile(const Election& election, const RuleChoice& choice);
/// The greedy rule that equal shares are completed by and compared with.
std::string greedyOf(const RuleChoice& choice);

/// Counts the ballots. Pure; the order of voters and of projects changes nothing.
/// @return problems where the rule cannot be used on these ballots
Result<Counted> count(const Election& election, const RuleChoice& choice);

} // namespace purse::election
