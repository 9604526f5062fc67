// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/pb_tables.hpp>
#include <command/text.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <memory>

namespace purse::command {
namespace {

using election::RuleChoice;

struct Options {
    std::string file;
    RuleChoice choice;
    std::string utility;
    std::string completion = "none";
    std::string arithmetic = "exact";
    std::string ties = "id";
    std::string explained;
    bool compare = false;
    bool json = false;
};

std::vector<std::string> rest(std::string_view list)
{
    std::vector<std::string> ids;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        ids.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return ids;
}

/// "id", "cost-votes-lot:SEED" or "list:a,b,c".
Result<election::TieOrder> tiesOf(const std::string& text)
{
    using Kind = election::TieOrder::Kind;
    if (text == "id")
        return election::TieOrder{};
    constexpr std::string_view lot = "cost-votes-lot:";
    constexpr std::string_view list = "list:";
    if (text.starts_with(lot)) {
        election::TieOrder order{.kind = Kind::ByCostVotesLot};
        const char* end = text.data() + text.size();
        const auto read = std::from_chars(text.data() + lot.size(), end, order.seed);
        if (read.ec == std::errc{} && read.ptr == end)
            return order;
    }
    if (text.starts_with(list))
        return election::TieOrder{.kind = Kind::Listed, .ids = rest(std::string_view(text).substr(list.size()))};
    return tl::unexpected(Problems{{"--ties", "This is no order of ties: " + text + ".",
                                    "Write id, cost-votes-lot:2025 (a number to draw with) or list:p3,p1."}});
}

/// What the options say; the usual utility for the ballots where they do not.
Result<RuleChoice> choiceOf(const Options& options, election::BallotKind kind)
{
    RuleChoice choice = options.choice;
    Problems problems;
    const auto refuse = [&](const std::string& option, const std::string& given, const std::string& hint) {
        problems.push_back({option, "There is no \"" + given + "\" here.", hint});
    };
    choice.utility = election::usualChoices(kind).front().utility;
    if (!options.utility.empty()) {
        if (const auto utility = election::utilityOf(options.utility))
            choice.utility = *utility;
        else
            refuse("--utility", options.utility,
                   "Choose cost, cardinality, points, points_times_cost, borda or places.");
    }
    if (const auto completion = election::completionOf(options.completion))
        choice.completion = *completion;
    else
        refuse("--completion", options.completion, "Choose none, greedy, add1, add1u or add_opt.");
    if (const auto arithmetic = election::arithmeticOf(options.arithmetic))
        choice.arithmetic = *arithmetic;
    else
        refuse("--arithmetic", options.arithmetic, "Choose exact or double.");
    Result<election::TieOrder> ties = tiesOf(options.ties);
    if (!ties)
        problems.insert(problems.end(), ties.error().begin(), ties.error().end());
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    choice.ties = *std::move(ties);
    return choice;
}

Printed compared(const PbFile& file, const Options& options, const RuleChoice& chosen)
{
    std::vector<RuleChoice> choices = election::usualChoices(file.election.kind);
    for (RuleChoice& choice : choices) {
        choice.ties = chosen.ties;
        choice.arithmetic = chosen.arithmetic;
        choice.threshold = chosen.threshold;
    }
    const Result<election::SideBySide> all = sideBySide(file.election, choices);
    if (!all)
        return refusal({refused, all.error()}, options.json);
    if (options.json)
        return {.out = jsonText(pbSideJson(file, *all)), .err = {}};
    return {.out = pbSideText(file, *all, Numbers(userLocale(), {})), .err = {}};
}

Printed explained(const PbCount& count, const Options& options)
{
    const std::optional<std::uint32_t> project = projectOf(count.file.election, options.explained);
    if (!project)
        return refusal({refused,
                        {{"--explain", "There is no project \"" + visible(options.explained) + "\".",
                          "Give the project_id of the file."}}},
                       options.json);
    PbStory story{*project, std::nullopt};
    const auto& rounds = count.counted.rounds;
    if (std::ranges::find(rounds, *project, &election::Round::project) == rounds.end()) {
        const Result<election::WhatItTakes> takes =
            whatItTakes(count.file.election, count.choice, count.counted, *project);
        if (!takes)
            return refusal({refused, takes.error()}, options.json);
        story.takes = *takes;
    }
    if (options.json)
        return {.out = jsonText(pbStoryJson(count, story)), .err = {}};
    return {.out = pbStoryText(count, story, Numbers(userLocale(), {})), .err = {}};
}

Printed run(const Options& options)
{
    const Found<std::string> text = load(options.file);
    if (!text)
        return refusal(text.error(), options.json);
    const Result<PbFile> file = readPb(*text);
    if (!file)
        return refusal({refused, file.error()}, options.json);
    const Result<RuleChoice> choice = choiceOf(options, file->election.kind);
    if (!choice)
        return refusal({refused, choice.error()}, options.json);
    if (options.compare)
        return compared(*file, options, *choice);
    Result<election::Counted> counted = count(file->election, *choice);
    if (!counted)
        return refusal({refused, counted.error()}, options.json);
    const Result<election::Profile> profile = countedProfile(file->election, *choice);
    const Result<election::Profile> plain = profileOf(file->election, election::Utility::Cardinality);
    if (!profile || !plain)
        return refusal({refused, !profile ? profile.error() : plain.error()}, options.json);
    const election::VoterOutcome voters = voterOutcomeOf(*plain, *counted);
    const auto trail = trailOf(*profile, *counted, *choice);
    const PbCount all{*file, *choice, *std::move(counted), voters, trail};
    if (!options.explained.empty())
        return explained(all, options);
    if (options.json)
        return {.out = jsonText(pbJson(all)), .err = {}};
    return {.out = pbText(all, Numbers(userLocale(), {})), .err = {}};
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string footerText()
{
    std::string text = "\nThe rules:\n";
    for (const election::Rule& rule : election::electionRules())
        text += paragraph("  " + rule.id + "  ", rule.promise);
    text += "\nChoices:\n";
    for (const election::SettingKind& setting : election::settingKinds())
        if (!setting.choices.empty())
            text += paragraph("  " + setting.id + "  ", joined(setting.choices) + "; if left out: " + setting.usual);
    return text + "\nSee docs/how-to/count-a-vote.md.\n";
}

} // namespace

void addPb(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("pb", "Count ballots on projects from a .pb file");
    command->add_option("FILE", options->file, "Projects with costs, and ballots")->required();
    command->add_option("--rule", options->choice.rule, "One of those below; equal_shares if left out");
    command->add_option("--utility", options->utility, "What a funded project is worth: see below");
    command->add_option("--completion", options->completion, "What is done with money that is left: see below");
    command->add_flag("--stops-when-exhaustive", options->choice.stopsWhenExhaustive,
                      "add1 ends where nothing more fits");
    command->add_flag("--starts-whole", options->choice.startsWhole, "Shares begin as whole units");
    command->add_option("--step", options->choice.step, "Units that add1 adds for each voter")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
    command->add_flag("--comparison", options->choice.comparison, "Greedy instead, where more voters prefer it");
    command->add_option("--threshold", options->choice.threshold, "K: out with votes / voters < cost / (K x budget)")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000}));
    command->add_option("--arithmetic", options->arithmetic, "exact or double");
    command->add_option("--ties", options->ties, "id, cost-votes-lot:SEED or list:a,b,c");
    command->add_option("--explain", options->explained, "Why this project is funded or not");
    command->add_flag("--compare", options->compare, "Usual rules side by side");
    command->add_flag("--json", options->json, "The same for programs");
    command->footer(footerText());
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

} // namespace purse::command
