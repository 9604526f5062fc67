// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/pb_tables.hpp>

#include <command/table.hpp>
#include <command/text.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse::command {
namespace {

using election::Election;
using election::PaidAmount;
using election::UnfundedTrail;

class Writer {
public:
    Writer(const PbFile& file, const Numbers& numbers) : m_election(file.election), m_numbers(numbers) {}

    std::string amount(Money money) const { return m_numbers.plain(toText(money, m_election.decimals)); }
    std::string sum(double value) const { return amount(roundToMinor(value)); }
    std::string number(std::uint64_t value) const { return m_numbers.plain(std::to_string(value)); }
    std::string percent(double part) const { return m_numbers.decimal(100.0 * part, 1) + "%"; }
    std::string decimal(const std::optional<double>& value) const { return value ? m_numbers.decimal(*value, 2) : "-"; }
    /// "p012 Benches": the id, and the name where there is one.
    std::string project(std::uint32_t project) const
    {
        const election::Project& found = m_election.projects[project];
        return visible(found.name.empty() ? found.id : found.id + " " + found.name);
    }
    std::string votes(std::uint64_t count) const { return number(count) + (count == 1 ? " vote" : " votes"); }
    const Election& election() const { return m_election; }

private:
    const Election& m_election;
    const Numbers& m_numbers;
};

std::string headText(const PbFile& file, const Writer& write)
{
    const Election& election = file.election;
    const std::string currency = visible(file.metaOf("currency"));
    return paragraph("", visible(election.title.empty() ? "A vote on projects" : election.title))
           + paragraph("", fmt::format("{} ({}) on {} projects; budget {}{}.", write.votes(election.ballots.size()),
                                       toText(election.kind), write.number(election.projects.size()),
                                       write.amount(election.budget), currency.empty() ? "" : " " + currency));
}

std::string ruleText(const PbCount& count, const Writer& write)
{
    const election::Rule& rule = *election::findElectionRule(count.choice.rule);
    std::string text = paragraph("", titleOf(count.choice) + ": " + rule.promise);
    if (count.counted.tookGreedy)
        text += paragraph("", "More voters have more of their projects funded by greedy counting, so it was taken.");
    if (count.counted.endowment && !count.counted.tookGreedy) {
        std::string begins = "Everybody begins with " + write.sum(count.counted.endowment->toDouble());
        if (count.counted.increments > 0)
            begins += ", of which " + write.number(static_cast<std::uint64_t>(count.counted.increments)) + " by add1";
        text += paragraph("", begins + ".");
    }
    if (count.counted.preference)
        text += paragraph("", fmt::format("Voters with more of their projects: {} under shares, {} under greedy.",
                                          write.number(count.counted.preference->forShares),
                                          write.number(count.counted.preference->forGreedy)));
    return text;
}

std::vector<std::uint64_t> votesOf(const Election& election)
{
    std::vector<std::uint64_t> votes(election.projects.size());
    for (std::size_t i = 0; i < election.ballots.size(); ++i)
        for (const std::uint32_t project : election.ballots.of(i))
            ++votes[project];
    return votes;
}

std::string fundedTable(const PbCount& count, const Writer& write, const std::vector<std::uint64_t>& votes)
{
    Table table("Funded, in this order");
    table.addColumn("cost", 0);
    table.addColumn("votes", 0);
    const bool hasTrail = count.trail.has_value();
    if (hasTrail) {
        table.addColumn("paid by", 0);
        table.addColumn("at most each", 0);
    }
    for (std::size_t k = 0; k < count.counted.rounds.size(); ++k) {
        const election::Round& round = count.counted.rounds[k];
        std::vector<std::string> cells{write.amount(write.election().projects[round.project].cost),
                                       write.number(votes[round.project])};
        if (hasTrail && !count.trail->funded[k].paid.empty()) {
            std::uint64_t payers = 0;
            for (const PaidAmount& paid : count.trail->funded[k].paid)
                payers += paid.voters;
            cells.push_back(write.number(payers));
            cells.push_back(write.sum(count.trail->funded[k].paid.front().most));
        } else if (hasTrail) {
            cells.emplace_back("completion");
            cells.emplace_back("-");
        }
        table.addRow(write.project(round.project), std::move(cells));
    }
    return table.empty() ? "Nothing is funded.\n" : table.print();
}

std::string unfundedTable(const PbCount& count, const Writer& write, const std::vector<std::uint64_t>& votes)
{
    std::vector<bool> isFunded(votes.size());
    for (const election::Round& round : count.counted.rounds)
        isFunded[round.project] = true;
    std::vector<std::uint32_t> order;
    for (std::uint32_t p = 0; p < votes.size(); ++p)
        if (!isFunded[p])
            order.push_back(p);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return votes[a] > votes[b]; });
    Table table("Not funded, by votes");
    table.addColumn("cost", 0);
    table.addColumn("votes", 0);
    if (count.trail)
        table.addColumn("supporters have left", 0);
    for (const std::uint32_t p : order) {
        const election::Project& project = write.election().projects[p];
        std::vector<std::string> cells{project.isWithdrawn ? "withdrawn" : write.amount(project.cost),
                                       write.number(votes[p])};
        if (count.trail)
            cells.push_back(
                write.sum(std::ranges::find(count.trail->unfunded, p, &election::UnfundedTrail::project)->left));
        table.addRow(write.project(p), std::move(cells));
    }
    return table.empty() ? "" : "\n" + table.print();
}

std::string tiesText(const PbCount& count, const Writer& write)
{
    std::string text;
    for (const election::Round& round : count.counted.rounds) {
        if (round.tied.empty())
            continue;
        std::string others;
        for (const std::uint32_t other : round.tied)
            others += (others.empty() ? "" : ", ") + visible(write.election().projects[other].id);
        text += paragraph("  ", fmt::format("{} was equal to {}; the order of ties put it first.",
                                            visible(write.election().projects[round.project].id), others));
    }
    return text;
}

std::string paidText(const std::vector<PaidAmount>& paid, const Writer& write)
{
    std::string text;
    for (const PaidAmount& amount : paid) {
        const std::string least = write.sum(amount.least);
        const std::string most = write.sum(amount.most);
        text += paragraph("  ", fmt::format("{} {} {}{}, together {}", write.number(amount.voters),
                                            amount.voters == 1 ? "voter paid" : "voters paid each", least,
                                            least == most ? "" : " to " + most, write.sum(amount.sum)));
    }
    return text;
}

std::string spentText(const UnfundedTrail& trail, const Writer& write)
{
    std::string text = paragraph(
        "", fmt::format("Its {} supporters had {} together.", write.number(trail.supporters), write.sum(trail.had)));
    for (const UnfundedTrail::Spent& spent : trail.spent)
        text += paragraph("  ", fmt::format("{} by {} of them for {}", write.sum(spent.sum), write.number(spent.voters),
                                            write.project(spent.project)));
    if (trail.spentOther > 0.0)
        text += paragraph("  ", write.sum(trail.spentOther) + " for projects that fewer than five of them paid for");
    return text + paragraph("  ", write.sum(trail.left) + " is left");
}

std::string takesText(const election::WhatItTakes& takes, const Writer& write)
{
    if (takes.isBelowThreshold)
        return paragraph("", "It has fewer votes for its cost than the threshold asks, so it was not counted.");
    std::string text = paragraph("", "It would have been funded, everything else as it is,");
    if (takes.cost)
        text += paragraph("  ", "at a cost of " + write.amount(Money::fromMinor(*takes.cost)) + " or less;");
    if (takes.votes)
        text += paragraph("  ", fmt::format("with {} more that name it alone;", write.votes(*takes.votes)));
    if (takes.more)
        text += paragraph("  ", fmt::format("with {} more {}.", write.amount(Money::fromMinor(*takes.more)),
                                            takes.moreIsEach ? "for every voter to begin with" : "in the budget"));
    if (!takes.cost && !takes.votes && !takes.more)
        return paragraph("", "Neither a lower cost nor more votes alone would have funded it.");
    return text;
}

} // namespace

std::string amountText(const Election& election, double sum) { return election.amountText(roundToMinor(sum)); }

std::string pbText(const PbCount& count, const Numbers& numbers)
{
    const Writer write(count.file, numbers);
    const std::vector<std::uint64_t> votes = votesOf(count.file.election);
    const Money cost = Money::fromMinor(count.counted.cost);
    std::string text = headText(count.file, write) + ruleText(count, write) + "\n" + fundedTable(count, write, votes);
    text += paragraph("", fmt::format("Together {}; {} is left.", write.amount(cost),
                                      write.amount(count.file.election.budget - cost)));
    text += tiesText(count, write) + unfundedTable(count, write, votes);
    text +=
        "\n"
        + paragraph("", fmt::format("A voter has {} funded projects on average (Gini {}); {} have at least one.",
                                    numbers.decimal(count.voters.meanFunded, 2), write.decimal(count.voters.giniFunded),
                                    write.percent(count.voters.shareWithAny)));
    for (const Notice& notice : count.file.notices)
        text += paragraph("  ", notice.where + ": " + notice.what + " " + notice.hint);
    return text;
}

std::string pbStoryText(const PbCount& count, const PbStory& story, const Numbers& numbers)
{
    const Writer write(count.file, numbers);
    const election::Project& project = count.file.election.projects[story.project];
    std::string text = headText(count.file, write) + ruleText(count, write) + "\n";
    const auto& rounds = count.counted.rounds;
    const auto round = std::ranges::find(rounds, story.project, &election::Round::project);
    if (round != rounds.end()) {
        text += paragraph("", fmt::format("{} is funded, as number {}; it costs {}.", write.project(story.project),
                                          round - rounds.begin() + 1, write.amount(project.cost)));
        if (count.trail) {
            const auto& paid = count.trail->funded[static_cast<std::size_t>(round - rounds.begin())].paid;
            text += paid.empty() ? paragraph("", "It was funded by completion, out of what was left.")
                                 : paidText(paid, write);
        }
        return text;
    }
    if (project.isWithdrawn)
        return text + paragraph("", write.project(story.project) + " was withdrawn.");
    text += paragraph(
        "", fmt::format("{} is not funded; it costs {}.", write.project(story.project), write.amount(project.cost)));
    if (count.trail)
        text += spentText(*std::ranges::find(count.trail->unfunded, story.project, &UnfundedTrail::project), write);
    return text + (story.takes ? takesText(*story.takes, write) : "");
}

std::string pbSideText(const PbFile& file, const election::SideBySide& all, const Numbers& numbers)
{
    const Writer write(file, numbers);
    std::string text = headText(file, write) + "\n";
    for (std::size_t k = 0; k < all.columns.size(); ++k)
        text += paragraph(fmt::format("{}  ", k + 1), all.columns[k].title);
    Table table("Project");
    table.addColumn("votes", 0);
    table.addColumn("cost", 0);
    for (std::size_t k = 0; k < all.columns.size(); ++k)
        table.addColumn(std::to_string(k + 1), 0);
    table.addColumn("rule decides", 0);
    for (const election::SideBySide::Row& row : all.rows) {
        std::vector<std::string> cells{write.number(row.votes), write.amount(file.election.projects[row.project].cost)};
        for (const bool funded : row.funded)
            cells.emplace_back(funded ? "x" : ".");
        cells.emplace_back(row.ruleDecides() ? "*" : "");
        table.addRow(write.project(row.project), std::move(cells));
    }
    text += "\n" + table.print() + "\n";
    Table figures("What voters have");
    for (std::size_t k = 0; k < all.columns.size(); ++k)
        figures.addColumn(std::to_string(k + 1), k);
    const auto row = [&](const std::string& name, const auto& cellOf) {
        std::vector<std::string> cells;
        for (std::size_t k = 0; k < all.columns.size(); ++k)
            cells.push_back(cellOf(k));
        figures.addRow(name, std::move(cells));
    };
    const std::vector<std::size_t> outcomes = all.outcomeNumbers();
    row("Outcome", [&](std::size_t k) { return std::to_string(outcomes[k]); });
    row("Projects funded", [&](std::size_t k) { return write.number(all.columns[k].counted.rounds.size()); });
    row("Cost", [&](std::size_t k) { return write.amount(Money::fromMinor(all.columns[k].counted.cost)); });
    row("Own projects, mean", [&](std::size_t k) { return numbers.decimal(all.columns[k].voters.meanFunded, 2); });
    row("Own projects, Gini", [&](std::size_t k) { return write.decimal(all.columns[k].voters.giniFunded); });
    row("Their cost, Gini", [&](std::size_t k) { return write.decimal(all.columns[k].voters.giniCost); });
    row("Voters with any", [&](std::size_t k) { return write.percent(all.columns[k].voters.shareWithAny); });
    return text + figures.print() + "\n"
           + paragraph("", fmt::format("The rule decides on {} of {} projects (marked *).",
                                       write.number(all.decidedByRule()), write.number(all.rows.size())));
}

} // namespace purse::command
