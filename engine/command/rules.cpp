// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.hpp>
#include <command/json_text.hpp>
#include <command/rule_text.hpp>
#include <command/text.hpp>

#include <purse/compare/catalogue.hpp>
#include <purse/division/rule.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <span>

namespace purse::command {
namespace {

const char* wordsOf(ParameterKind::Type type)
{
    switch (type) {
    case ParameterKind::Type::YesNo:
        return "yes or no";
    case ParameterKind::Type::Number:
        return "number";
    case ParameterKind::Type::Percent:
        return "percentage";
    case ParameterKind::Type::Money:
        return "amount";
    case ParameterKind::Type::Rate:
        return "rate";
    case ParameterKind::Type::Day:
        return "day";
    case ParameterKind::Type::Choice:
        return "one of";
    case ParameterKind::Type::Text:
        return "text";
    case ParameterKind::Type::Question:
        return "question";
    case ParameterKind::Type::Questions:
        return "questions";
    case ParameterKind::Type::Steps:
        return "steps";
    case ParameterKind::Type::Items:
        return "list";
    }
    return "";
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string typeText(const ParameterKind& kind)
{
    std::string text = wordsOf(kind.type);
    if (!kind.choices.empty())
        text += " " + joined(kind.choices);
    if (!kind.unit.empty())
        text += ", " + kind.unit;
    if (kind.least)
        text += ", from " + kind.least->toText();
    if (kind.most)
        text += ", up to " + kind.most->toText();
    if (kind.required)
        text += ", required";
    if (!kind.usual.empty())
        text += ", usually " + kind.usual;
    return text;
}

std::string parametersText(const std::vector<ParameterKind>& kinds, const std::string& indent)
{
    std::string text;
    for (const ParameterKind& kind : kinds)
        text += paragraph(indent + "- ", kind.key + " (" + typeText(kind) + "): " + kind.meaning)
                + parametersText(kind.items, indent + "  ");
    return text;
}

std::string kindText(const Kind& kind)
{
    std::string text = "\n" + paragraph("", kind.id + ": " + kind.title) + paragraph("  ", kind.promise)
                       + parametersText(kind.parameters, "  ");
    if (!kind.source.empty())
        text += paragraph("  ", "Source: " + kind.source);
    return text;
}

std::string kindsText(const std::string& heading, std::span<const Kind> kinds)
{
    std::string text = heading + "\n" + std::string(displayWidth(heading), '=') + "\n";
    for (const Kind& kind : kinds)
        text += kindText(kind);
    return text;
}

nlohmann::json parametersJson(const std::vector<ParameterKind>& kinds)
{
    nlohmann::json list = nlohmann::json::array();
    for (const ParameterKind& kind : kinds) {
        nlohmann::json json{{"key", kind.key},         {"type", wordsOf(kind.type)},
                            {"unit", kind.unit},       {"usual", kind.usual},
                            {"meaning", kind.meaning}, {"required", kind.required},
                            {"choices", kind.choices}, {"items", parametersJson(kind.items)}};
        json["least"] = kind.least ? nlohmann::json(kind.least->toText()) : nlohmann::json();
        json["most"] = kind.most ? nlohmann::json(kind.most->toText()) : nlohmann::json();
        list.push_back(json);
    }
    return list;
}

nlohmann::json kindsJson(std::span<const Kind> kinds)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Kind& kind : kinds)
        list.push_back({{"id", kind.id},
                        {"title", kind.title},
                        {"promise", kind.promise},
                        {"source", kind.source},
                        {"parameters", parametersJson(kind.parameters)}});
    return list;
}

nlohmann::json idsOf(const std::set<Axiom>& kept)
{
    nlohmann::json ids = nlohmann::json::array();
    for (const Axiom axiom : kept)
        ids.push_back(axioms()[static_cast<std::size_t>(axiom)].id);
    return ids;
}

nlohmann::json divisionRulesJson()
{
    nlohmann::json list = nlohmann::json::array();
    for (const Rule& rule : rules())
        list.push_back({{"id", rule.id},
                        {"title", rule.title},
                        {"promise", rule.promise},
                        {"source", rule.source},
                        {"axioms", rule.axioms.empty() ? nlohmann::json() : idsOf(rule.axioms)}});
    return list;
}

nlohmann::json axiomsJson()
{
    nlohmann::json list = nlohmann::json::array();
    for (const AxiomWords& axiom : axioms())
        list.push_back({{"id", axiom.id}, {"title", axiom.title}, {"meaning", axiom.meaning}});
    return list;
}

std::string everything()
{
    return kindsText("Steps: how answers become a claim", stepKinds()) + "\n"
           + kindsText("Fits: how claims meet the budget", fitKinds()) + "\n"
           + paragraph("", "\"purse rules talmud\" shows one division rule, \"purse rules --axioms\" what each keeps.");
}

struct Wish {
    std::string rule;
    bool axioms = false;
    bool json = false;
};

Printed run(const Wish& wish)
{
    const Rule* rule = findRule(wish.rule);
    if (!wish.rule.empty() && !rule)
        return refusal(
            {refused,
             {{"RULE", "There is no division rule \"" + wish.rule + "\".", "\"purse rules --axioms\" lists them."}}},
            wish.json);
    if (wish.json)
        return {.out = jsonText({{"schema_version", 1},
                                 {"steps", kindsJson(stepKinds())},
                                 {"fits", kindsJson(fitKinds())},
                                 {"rules", divisionRulesJson()},
                                 {"axioms", axiomsJson()}})};
    return {.out = rule ? ruleText(*rule) : wish.axioms ? axiomsText() : everything()};
}

} // namespace

void addRules(CLI::App& program, Job& job)
{
    auto wish = std::make_shared<Wish>();
    CLI::App* command = program.add_subcommand("rules", "List the steps and fits that models are made of");
    CLI::Option* rule = command->add_option("RULE", wish->rule, "One division rule, with an example");
    CLI::Option* axioms = command->add_flag("--axioms", wish->axioms, "What each division rule keeps")->excludes(rule);
    command->add_flag("--json", wish->json, "Everything for programs")->excludes(rule)->excludes(axioms);
    command->callback([wish, &job] { job = [wish] { return run(*wish); }; });
}

} // namespace purse::command
