// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/json_text.hpp>
#include <command/load.hpp>
#include <command/numbers.hpp>
#include <command/text.hpp>

#include <purse/compare/payout_outcome.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace purse::command {
namespace {

struct Options {
    std::string file;
    std::string payout;
    std::string member;
    bool json = false;
};

std::string nameOf(const Document& document, const std::string& id)
{
    const Member* member = findById(document.members, id);
    return visible(member && !member->name.empty() ? member->name : id);
}

std::string payoutText(const Document& document, const PayoutOutcome& outcome, const Options& options,
                       const Numbers& numbers)
{
    std::string text = visible(outcome.title) + ": " + numbers.money(outcome.amount) + " to "
                       + std::to_string(outcome.members.size()) + " people\n";
    for (const std::string& sentence : outcome.sentences)
        text += paragraph("  ", visible(sentence));
    for (const PaidOut& paid : outcome.members)
        if (options.member.empty() || options.member == paid.member) {
            text += "  " + nameOf(document, paid.member) + ": " + numbers.money(paid.amount) + "\n";
            text += paragraph("    ", visible(paid.because));
        }
    return text;
}

nlohmann::json payoutJson(const PayoutOutcome& outcome, const Options& options, const Currency& currency)
{
    nlohmann::json members = nlohmann::json::array();
    for (const PaidOut& paid : outcome.members)
        if (options.member.empty() || options.member == paid.member)
            members.push_back(
                {{"id", paid.member}, {"amount", toJson(paid.amount, currency)}, {"because", paid.because}});
    return {{"id", outcome.payout},
            {"amount", toJson(outcome.amount, currency)},
            {"leftover", toJson(outcome.leftover, currency)},
            {"members", std::move(members)},
            {"sentences", outcome.sentences}};
}

Found<std::vector<PayoutOutcome>> payoutsIn(const Document& document, const Options& options)
{
    std::vector<PayoutOutcome> all;
    for (const Payout& payout : document.payouts)
        if (options.payout.empty() || payout.id == options.payout)
            all.push_back(payOut(document, payout));
    if (all.empty() && !options.payout.empty())
        return tl::unexpected(Trouble{refused,
                                      {{"--payout", "There is no payout \"" + options.payout + "\" here.",
                                        "Use the id of one in this document."}}});
    if (all.empty())
        return tl::unexpected(
            Trouble{refused, {{"/payouts", "This document pays nothing out in this way.", "Add \"payouts\"."}}});
    if (!options.member.empty() && !findById(document.members, options.member))
        return tl::unexpected(Trouble{
            refused, {{"--member", "There is no member \"" + options.member + "\".", "Use the id of one of them."}}});
    return all;
}

Printed printPayouts(const Options& options)
{
    const Found<Opened> opened = open(options.file);
    if (!opened)
        return refusal(opened.error(), options.json);
    const Document& document = opened->document;
    const Found<std::vector<PayoutOutcome>> all = payoutsIn(document, options);
    if (!all)
        return refusal(all.error(), options.json);
    if (options.json) {
        nlohmann::json list = nlohmann::json::array();
        for (const PayoutOutcome& each : *all)
            list.push_back(payoutJson(each, options, document.group.currency));
        return {.out = jsonText({{"schema_version", 1}, {"currency", document.group.currency.code}, {"payouts", list}}),
                .err = {},
                .code = done};
    }
    const Numbers numbers(userLocale(), document.group.currency);
    std::string text;
    for (const PayoutOutcome& each : *all)
        text += (text.empty() ? "" : "\n") + payoutText(document, each, options, numbers);
    return {.out = text, .err = {}, .code = done};
}

} // namespace

void addPayouts(CLI::App& budget, Job& job)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        budget.add_subcommand("payouts", "What goes out to members: takes, pay that catches up, streams");
    command->add_option("FILE", options->file, "A document, *.purse.json")->required();
    command->add_option("--payout", options->payout, "Only this payout");
    command->add_option("--member", options->member, "For one member alone");
    command->add_flag("--json", options->json, "The same for programs");
    command->callback([options, &job] { job = [options] { return printPayouts(*options); }; });
}

} // namespace purse::command
