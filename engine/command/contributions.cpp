// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/numbers.hpp>
#include <command/text.hpp>

#include <purse/compare/contribution_outcome.hpp>
#include <purse/compare/matching_outcome.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace purse::command {
namespace {

struct Options {
    std::string file;
    std::string plan;
    std::string member;
    bool rehearse = false;
    bool json = false;
};

struct Gathered {
    const ContributionPlan* plan;
    std::string where; ///< JSON pointer
    ContributionOutcome outcome;
};

std::string bandsText(const BidBands& bands, const Numbers& numbers)
{
    if (bands.isWithheld)
        return paragraph("  ", bands.sentence);
    std::string text;
    for (const BidBand& band : bands.bands)
        text += "  " + padLeft(numbers.money(band.from), 14) + " to less than " + padLeft(numbers.money(band.until), 12)
                + "  " + padLeft(std::to_string(band.people), 4) + "  " + std::string(band.people, '#') + "\n";
    return text;
}

std::string contributionText(const Document& document, const Gathered& gathered, const Options& options,
                             const Numbers& numbers)
{
    const ContributionOutcome& outcome = gathered.outcome;
    std::string text = visible(outcome.title) + ": " + numbers.money(outcome.target) + " from "
                       + std::to_string(outcome.members.size()) + " people\n";
    if (!options.member.empty()) {
        for (const std::string& sentence : contributionSentencesFor(document, *gathered.plan, outcome, options.member))
            text += paragraph("  ", visible(sentence));
        return text;
    }
    if (outcome.scale && outcome.scale->status != Status::Feasible)
        text += paragraph(
            "  ",
            outcome.scale->status == Status::TooSmall
                ? "The floors alone come to more than the target, by " + numbers.money(outcome.scale->distance) + "."
                : "With these ceilings the target is out of reach, by " + numbers.money(outcome.scale->distance) + ".");
    for (const std::string& sentence : outcome.sentences)
        text += paragraph("  ", visible(sentence));
    if (options.rehearse)
        for (const std::string& sentence : outcome.rehearsalSentences)
            text += paragraph("  ", visible(sentence));
    if (outcome.bidsInOpenRound > 0)
        text += paragraph(
            "  ", fmt::format("Bids in the open round: {}, sealed until it is closed.", outcome.bidsInOpenRound));
    if (outcome.bands)
        text += bandsText(*outcome.bands, numbers);
    for (const Notice& notice : outcome.notices)
        text += paragraph("! ", visible(notice.what)) + paragraph("  ", visible(notice.hint));
    return text;
}

nlohmann::json contributionJson(const Gathered& gathered, const Options& options, const Currency& currency)
{
    const ContributionOutcome& outcome = gathered.outcome;
    nlohmann::json json{{"id", outcome.plan},
                        {"target", toJson(outcome.target, currency)},
                        {"people", outcome.members.size()},
                        {"sentences", outcome.sentences},
                        {"bids_in_open_round", outcome.bidsInOpenRound},
                        {"rounds", nlohmann::json::array()},
                        {"notices", toJson(outcome.notices, currency)}};
    for (const BiddingRound& round : outcome.rounds)
        json["rounds"].push_back({{"round", round.round},
                                  {"total", toJson(round.total, currency)},
                                  {"gap", toJson(round.gap, currency)},
                                  {"reached", round.isReached}});
    if (outcome.holds)
        json["holds"] = outcome.rounds[*outcome.holds].round;
    if (outcome.bands && !outcome.bands->isWithheld) {
        json["bands"] = nlohmann::json::array();
        for (const BidBand& band : outcome.bands->bands)
            json["bands"].push_back({{"from", toJson(band.from, currency)},
                                     {"until", toJson(band.until, currency)},
                                     {"people", band.people}});
    }
    const auto found = std::ranges::find(outcome.members, options.member);
    if (found != outcome.members.end() && outcome.scale && outcome.scale->status == Status::Feasible)
        json["member"] = {
            {"id", options.member},
            {"scale", toJson(outcome.scale->members[static_cast<std::size_t>(found - outcome.members.begin())].amount,
                             currency)}};
    return json;
}

std::string matchingText(const Document& document, const Matching& matching, const Numbers& numbers)
{
    const Matches found = matchesOf(document, matching);
    std::string text = visible(matching.title.empty() ? matching.id : matching.title) + ": gifts matched from a pot of "
                       + numbers.money(matching.pot) + "\n";
    for (const std::string& sentence : found.sentences)
        text += paragraph("  ", visible(sentence));
    for (std::size_t p = 0; p < found.projects.size(); ++p) {
        const MatchedProject& project = matching.projects[p];
        text += "  " + visible(project.title.empty() ? project.id : project.title) + ": "
                + numbers.money(found.projects[p].given + found.projects[p].matched) + "\n";
        text += paragraph("    ", visible(found.projects[p].because));
    }
    return text;
}

nlohmann::json matchingJson(const Document& document, const Matching& matching)
{
    const Currency& currency = document.group.currency;
    const Matches found = matchesOf(document, matching);
    nlohmann::json projects = nlohmann::json::array();
    for (std::size_t p = 0; p < found.projects.size(); ++p)
        projects.push_back({{"id", matching.projects[p].id},
                            {"given", toJson(found.projects[p].given, currency)},
                            {"matched", toJson(found.projects[p].matched, currency)},
                            {"givers", found.projects[p].donors},
                            {"because", found.projects[p].because}});
    return {{"id", matching.id},
            {"pot", toJson(matching.pot, currency)},
            {"leftover", toJson(found.leftover, currency)},
            {"projects", std::move(projects)},
            {"sentences", found.sentences}};
}

std::vector<const Matching*> matchingsIn(const Document& document, const Options& options)
{
    std::vector<const Matching*> all;
    for (const Matching& matching : document.matchings)
        if (options.member.empty() && (options.plan.empty() || matching.id == options.plan))
            all.push_back(&matching);
    return all;
}

Found<std::vector<Gathered>> gatheredIn(const Document& document, const Options& options)
{
    std::vector<Gathered> all;
    for (std::size_t i = 0; i < document.contributions.size(); ++i)
        if (options.plan.empty() || document.contributions[i].id == options.plan)
            all.push_back({&document.contributions[i], fmt::format("/contributions/{}", i),
                           contributionOf(document, document.contributions[i])});
    const bool isNothing = all.empty() && matchingsIn(document, options).empty();
    if (isNothing && !options.plan.empty())
        return tl::unexpected(Trouble{refused,
                                      {{"--plan", "There are no contributions \"" + options.plan + "\" here.",
                                        "Use the id of some in this document."}}});
    if (isNothing)
        return tl::unexpected(
            Trouble{refused,
                    {{"/contributions", "This document gathers nothing from its members.", "Add \"contributions\"."}}});
    if (!options.member.empty() && !findById(document.members, options.member))
        return tl::unexpected(Trouble{
            refused, {{"--member", "There is no member \"" + options.member + "\".", "Use the id of one of them."}}});
    return all;
}

Printed gather(const Options& options)
{
    const Found<Opened> opened = open(options.file);
    if (!opened)
        return refusal(opened.error(), options.json);
    const Document& document = opened->document;
    const Found<std::vector<Gathered>> all = gatheredIn(document, options);
    if (!all)
        return refusal(all.error(), options.json);
    const bool isSolved = std::ranges::all_of(*all, [](const Gathered& each) {
        return !each.outcome.scale || each.outcome.scale->status == Status::Feasible;
    });
    if (options.json) {
        nlohmann::json list = nlohmann::json::array();
        for (const Gathered& each : *all)
            list.push_back(contributionJson(each, options, document.group.currency));
        nlohmann::json matchings = nlohmann::json::array();
        for (const Matching* matching : matchingsIn(document, options))
            matchings.push_back(matchingJson(document, *matching));
        return {.out = jsonText({{"schema_version", 1},
                                 {"currency", document.group.currency.code},
                                 {"contributions", list},
                                 {"matchings", matchings}}),
                .err = {},
                .code = isSolved ? done : noSolution};
    }
    const Numbers numbers(userLocale(), document.group.currency);
    std::string text;
    for (const Gathered& each : *all)
        text += (text.empty() ? "" : "\n") + contributionText(document, each, options, numbers);
    for (const Matching* matching : matchingsIn(document, options))
        text += (text.empty() ? "" : "\n") + matchingText(document, *matching, numbers);
    return {.out = text, .err = {}, .code = isSolved ? done : noSolution};
}

} // namespace

void addContributions(CLI::App& budget, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = budget.add_subcommand("contributions", "What members bring in: scales, bids and matched gifts");
    command->add_option("FILE", options->file, "A document, *.purse.json")->required();
    command->add_option("--plan", options->plan, "Only these contributions, or these matched gifts");
    command->add_option("--member", options->member, "For one member alone: their amount, and their bids");
    command->add_flag("--rehearse", options->rehearse,
                      "What the bids left so far would come to; look once, for two looks tell a bid between them");
    command->add_flag("--json", options->json, "The same for programs");
    command->callback([options, &job] { job = [options] { return gather(*options); }; });
}

} // namespace purse::command
