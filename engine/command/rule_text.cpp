// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/rule_text.hpp>
#include <command/text.hpp>

#include <purse/division/claims_problem.hpp>

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace purse::command {
namespace {

constexpr std::array exampleClaims{12'000.0, 24'000.0, 36'000.0};
constexpr double claimed = 72'000.0;
constexpr double oneMark = 1'500.0; ///< of a bar

/// The example as a rule takes it: a queue and classes in the order of the claims, references and tiers of 9,000.
ClaimsProblem exampleFor(const Rule& rule, double endowment)
{
    ClaimsProblem problem{.claims = Eigen::Vector3d(exampleClaims.data()), .endowment = endowment, .theta = 1.0 / 3.0};
    if (rule.id == "priority")
        problem.classes = classesOfQueue({0, 1, 2});
    else if (rule.id == "priority_classes")
        problem.classes = Eigen::Vector3d(0.0, 1.0, 1.0);
    else
        problem.tiers = tiersAboveReferences(problem.claims, Eigen::Vector3d::Constant(9'000.0));
    problem.within = {findRule("proportional")};
    return problem;
}

std::string thousands(double amount)
{
    const auto whole = static_cast<long>(std::lround(amount));
    return whole < 1000 ? fmt::format("{}", whole) : fmt::format("{},{:03}", whole / 1000, whole % 1000);
}

std::string repeated(std::string_view mark, long times)
{
    std::string text;
    for (long k = 0; k < times; ++k)
        text += mark;
    return text;
}

std::string bar(double claim, double award)
{
    const long all = std::lround(claim / oneMark);
    const long paid = std::lround(award / oneMark);
    return repeated("█", paid) + repeated("·", all - paid);
}

/// What the example's classes, references or theta are.
std::string settingOf(const Rule& rule)
{
    if (rule.usesTheta)
        return "; theta is 1/3";
    if (rule.id == "priority")
        return "; the smallest claim is served first";
    if (rule.id == "priority_classes")
        return "; the smallest claim is a class of its own, inside a class proportional";
    if (rule.id == "priority_tiers")
        return "; the first 9,000 of each claim are the first tier, inside a tier proportional";
    return rule.usesTiers ? "; references are 9,000 each, beyond them proportional" : "";
}

/// @return columns of three marks: the letter of each rule, then of each axiom whether the rules keep it
std::string axiomRow(const AxiomWords& axiom)
{
    std::string row = padRight(axiom.title, 42);
    for (const Rule& rule : rules())
        if (!rule.axioms.empty())
            row += rule.axioms.contains(axiom.axiom) ? " +" : " .";
    return row + "\n";
}

} // namespace

std::string pictureLine(double asked, double paid)
{
    return fmt::format("{}  {} {}\n", padLeft(thousands(asked), 8), padRight(bar(asked, paid), 25),
                       padLeft(thousands(paid), 6));
}

std::string ruleExample(const Rule& rule)
{
    std::string text;
    for (const double share : {0.25, 0.5, 0.75}) {
        const ClaimsProblem problem = exampleFor(rule, share * claimed);
        const Eigen::VectorXd given = awards(rule, problem);
        text += paragraph("", fmt::format("{} for claims of {}{}", thousands(problem.endowment), thousands(claimed),
                                          share == 0.25 ? settingOf(rule) : ""));
        for (std::size_t i = 0; i < exampleClaims.size(); ++i)
            text += pictureLine(exampleClaims[i], given[static_cast<Eigen::Index>(i)]);
    }
    return text;
}

std::string ruleText(const Rule& rule)
{
    std::string text =
        paragraph("", rule.id + ": " + rule.title) + paragraph("  ", rule.promise) + "\n" + ruleExample(rule) + "\n";
    for (const AxiomWords& axiom : axioms())
        if (rule.axioms.contains(axiom.axiom))
            text += paragraph("+ ", axiom.title + ": " + axiom.meaning);
    for (const AxiomWords& axiom : axioms())
        if (!rule.axioms.empty() && !rule.axioms.contains(axiom.axiom))
            text += paragraph("- ", "Not always: " + axiom.meaning);
    if (rule.axioms.empty())
        text += paragraph("", "What it keeps depends on the rule inside.");
    return text + "\n" + paragraph("Source: ", rule.source);
}

std::string axiomsText()
{
    std::string names;
    std::string letters = padRight("", 42);
    char letter = 'A';
    for (const Rule& rule : rules()) {
        if (rule.axioms.empty())
            continue;
        names += fmt::format("  {}  {}\n", letter, rule.id);
        letters += fmt::format(" {}", letter++);
    }
    std::string text = "Which rule keeps which axiom (+ always, . not always)\n\n" + names + "\n" + letters + "\n";
    for (const AxiomWords& axiom : axioms())
        text += axiomRow(axiom);
    text += "\n";
    for (const AxiomWords& axiom : axioms())
        text += paragraph("", axiom.title + ": " + axiom.meaning);
    return text;
}

} // namespace purse::command
