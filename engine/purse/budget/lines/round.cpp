// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/lines/round.hpp>
#include <purse/model/document.hpp>
#include <purse/units/stable_hash.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace purse {
namespace {

using Kind = BudgetLine::Kind;

std::string inText(const std::optional<Rate>& rate)
{
    return rate ? fmt::format("{} {}", rate->amount.toMinor(), toText(rate->per)) : "-";
}

std::vector<std::string> proposedLines(const Budget& budget)
{
    std::vector<std::string> lines;
    for (const BudgetLine& line : budget.lines)
        if (line.kind == Kind::Proposed)
            lines.push_back(line.id);
    std::ranges::sort(lines);
    return lines;
}

constexpr const char* tooLittle = "What the lines are to have at least is more than there is for them.";

Money leastOf(const Budget& budget, const FullTime& fullTime, const std::vector<std::string>& lines)
{
    Money sum;
    for (const std::string& id : lines)
        if (const std::optional<Rate>& least = findById(budget.lines, id)->least)
            sum += roundToMinor(perYear(*least, fullTime));
    return sum;
}

/// The bounds of lines as parts of the money there is.
LineBounds boundsOf(const Budget& budget, const FullTime& fullTime, const std::vector<std::string>& lines, Money money)
{
    const auto n = static_cast<Eigen::Index>(lines.size());
    LineBounds bounds{Eigen::VectorXd::Zero(n), Eigen::VectorXd::Ones(n)};
    const auto whole = static_cast<double>(money.toMinor());
    for (Eigen::Index j = 0; j < n; ++j) {
        const BudgetLine& line = *findById(budget.lines, lines[static_cast<std::size_t>(j)]);
        if (line.least)
            bounds.least[j] = std::min(1.0, perYear(*line.least, fullTime) / whole);
        if (line.most)
            bounds.most[j] = std::min(1.0, perYear(*line.most, fullTime) / whole);
        bounds.least[j] = std::min(bounds.least[j], bounds.most[j]);
    }
    return bounds;
}

} // namespace

std::string fingerprintOf(const Budget& budget)
{
    std::string text = budget.round ? budget.round->rule : "";
    for (const std::string& id : proposedLines(budget)) {
        const BudgetLine& line = *findById(budget.lines, id);
        text += "\n" + id + " " + inText(line.least) + " " + inText(line.most);
    }
    return fmt::format("{:016x}", stableHash(text));
}

Proposals proposalsOf(const ProposalRound& round, const std::vector<std::string>& lines)
{
    std::vector<const Proposal*> usable;
    const auto partOf = [](const Proposal& proposal, const std::string& line) {
        const auto found = proposal.parts.find(line);
        return found == proposal.parts.end() ? 0.0 : found->second.toDouble();
    };
    for (const Proposal& proposal : round.proposals)
        if (std::ranges::any_of(lines, [&](const std::string& line) { return partOf(proposal, line) > 0.0; }))
            usable.push_back(&proposal);
    std::ranges::sort(usable, {}, &Proposal::member);
    Proposals proposals{
        .rows = Eigen::MatrixXd(static_cast<Eigen::Index>(usable.size()), static_cast<Eigen::Index>(lines.size()))};
    for (std::size_t i = 0; i < usable.size(); ++i)
        for (std::size_t j = 0; j < lines.size(); ++j)
            proposals.rows(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = partOf(*usable[i], lines[j]);
    for (Eigen::Index i = 0; i < proposals.rows.rows(); ++i)
        proposals.rows.row(i) /= proposals.rows.row(i).sum();
    return proposals;
}

RoundResult divideProposed(const Budget& budget, const FullTime& fullTime, const std::vector<std::string>& lines,
                           Money money, const std::function<std::uint64_t(const std::string&)>& drawOf)
{
    RoundResult result{.lines = lines};
    const ProposalRound& round = *budget.round;
    const Proposals proposals = proposalsOf(round, lines);
    const auto count = static_cast<std::size_t>(proposals.rows.rows());
    const PortioningRule& rule = *findPortioningRule(round.rule);
    if (!round.closed)
        result.why = fmt::format("The round is open: {} so far, sealed until it is closed.",
                                 count == 1 ? "1 proposal" : fmt::format("{} proposals", count));
    else if (count < leastProposals)
        result.why = fmt::format("There are {} proposals; with fewer than {} the result would tell who proposed what.",
                                 count, leastProposals);
    else if (money <= Money{})
        result.why = "The other lines leave no money for the proposals to divide.";
    else
        result.why = objectionTo(rule, proposals);
    if (result.why.empty() && leastOf(budget, fullTime, lines) > money)
        result.why = tooLittle;
    if (!result.why.empty())
        return result;
    result.portion = portion(rule, proposals, boundsOf(budget, fullTime, lines, money));
    if (result.portion.status != Status::Feasible) {
        result.why = result.portion.status == Status::TooSmall
                         ? tooLittle
                         : "What the lines may have at most is less than there is for them.";
        return result;
    }
    std::vector<std::uint64_t> draws;
    for (const std::string& line : lines)
        draws.push_back(drawOf(line));
    result.amounts = amountsOf(result.portion, money, draws);
    return result;
}

Problems problemsOfRound(const Budget& budget)
{
    Problems problems;
    const std::vector<std::string> lines = proposedLines(budget);
    const auto refuse = [&](std::string where, std::string what, std::string hint) {
        problems.push_back({std::move(where), std::move(what), std::move(hint)});
    };
    if (!budget.round) {
        if (!lines.empty())
            refuse("/round", "Lines wait for proposals, and there is no round.",
                   "Add a \"round\" with a rule, or make the lines shared.");
        return problems;
    }
    const ProposalRound& round = *budget.round;
    const PortioningRule* rule = findPortioningRule(round.rule);
    if (!rule || rule->ballot != Ballot::Shares)
        refuse("/round/rule", fmt::format("There is no rule \"{}\" for proposals.", round.rule),
               "Name one that takes parts of a whole, such as \"mean\" or \"moving_utilitarian\".");
    else if (static_cast<Eigen::Index>(lines.size()) > rule->mostLines)
        refuse("/round/rule", fmt::format("{} is for {} lines at most.", rule->title, rule->mostLines),
               "Choose another rule.");
    if (!round.fingerprint.empty() && round.fingerprint != fingerprintOf(budget))
        refuse("/round/fingerprint", "The rule, the lines or their bounds were changed after the round was opened.",
               fmt::format("Put them back, or open a new round: then it is \"{}\", and proposals are asked for again.",
                           fingerprintOf(budget)));
    std::set<std::string> members;
    for (std::size_t k = 0; k < round.proposals.size(); ++k) {
        const Proposal& proposal = round.proposals[k];
        const std::string where = fmt::format("/round/proposals/{}", k);
        if (!members.insert(proposal.member).second)
            refuse(where + "/member", "There are two proposals of the same member.", "Keep the one that counts.");
        bool isAny = false;
        for (const auto& [line, part] : proposal.parts) {
            isAny = isAny || part > Decimal{0};
            if (std::ranges::find(lines, line) == lines.end())
                refuse(where + "/parts/" + line, "The budget has no proposed line of this name.",
                       "Use the id of a line whose kind is \"proposed\".");
        }
        if (!isAny)
            refuse(where + "/parts", "This proposal gives nothing to any line.",
                   "Give a part to at least one, or leave the proposal out.");
    }
    return problems;
}

} // namespace purse
