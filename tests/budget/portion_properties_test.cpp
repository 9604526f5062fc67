// SPDX-License-Identifier: GPL-3.0-or-later
#include "portion_checks.hpp"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>

namespace purse::test {
namespace {

/// Rules without bounds of their own, on which properties are said.
std::vector<const PortioningRule*> rulesWithProperties()
{
    std::vector<const PortioningRule*> said;
    for (const PortioningRule& rule : portioningRules())
        if (!rule.needsBounds)
            said.push_back(&rule);
    return said;
}

/// What lies in the range of proposals is asked of shares only.
bool isAsked(const PortioningRule& rule, PortionProperty property)
{
    return rule.ballot == Ballot::Shares || property != PortionProperty::InRange;
}

/// Claimed, or at least never broken as far as anybody knows.
bool isKept(const PortioningRule& rule, PortionProperty property)
{
    return rule.properties.contains(property) || rule.undecided.contains(property);
}

int linesOf(const PortioningRule& rule, std::uint64_t seed)
{
    return rule.mostLines == 2 ? 2 : static_cast<int>(2 + seed % 4);
}

/// Fewer where a case takes many portions, or a portion many steps.
std::uint64_t casesOf(const PortioningRule& rule, PortionProperty property)
{
    const bool isSlow = rule.id == "l1_max" || rule.id.starts_with("nash") || rule.id.starts_with("egalitarian");
    const bool isLong = property == PortionProperty::Continuous || property == PortionProperty::Efficient;
    return isSlow ? 200 : isLong ? 1000 : 10'000;
}

std::string pathOfCounterexamples()
{
    return std::string(PURSE_SOURCE_DIR) + "/tests/budget/data/portion_counterexamples.json";
}

nlohmann::json toJson(const PortioningRule& rule, const std::string& property, const PortionCase& found)
{
    nlohmann::json rows = nlohmann::json::array();
    for (Eigen::Index i = 0; i < found.proposals.rows.rows(); ++i) {
        const Eigen::RowVectorXd row = found.proposals.rows.row(i);
        rows.push_back(std::vector<double>(row.begin(), row.end()));
    }
    return {{"rule", rule.id}, {"property", property}, {"rows", rows}, {"draw", std::to_string(found.draw)}};
}

PortionCase fromJson(const nlohmann::json& json)
{
    const auto rows = json["rows"].get<std::vector<std::vector<double>>>();
    PortionCase read;
    read.proposals.rows.resize(static_cast<Eigen::Index>(rows.size()), static_cast<Eigen::Index>(rows.front().size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows[i].size(); ++j)
            read.proposals.rows(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = rows[i][j];
    read.draw = std::stoull(json["draw"].get<std::string>());
    return read;
}

/// Among few members first: such a counterexample is easier to read.
std::optional<PortionCase> search(const PortioningRule& rule, PortionProperty property)
{
    for (const int members : {2, 3, 5, 9})
        for (std::uint64_t seed = 1; seed <= 10 * casesOf(rule, property); ++seed)
            if (PortionCase tried = portionCase(rule.ballot, seed, linesOf(rule, seed), members);
                !keeps(property, rule, tried))
                return tried;
    return std::nullopt;
}

/// Looks for a counterexample to everything that a rule does not claim, and writes them down.
void writeCounterexamples()
{
    std::string text;
    for (const PortioningRule* rule : rulesWithProperties())
        for (const PortionPropertyWords& words : portionProperties()) {
            if (isKept(*rule, words.property) || !isAsked(*rule, words.property))
                continue;
            if (const auto found = search(*rule, words.property))
                text += (text.empty() ? "" : ",\n") + toJson(*rule, words.id, *found).dump();
            else
                ADD_FAILURE() << rule->id << " may keep " << words.id;
        }
    std::ofstream(pathOfCounterexamples()) << "[\n" << text << "\n]\n";
}

TEST(PortionProperties, AreListedInTheirOrderWithWords)
{
    for (std::size_t k = 0; k < portionProperties().size(); ++k) {
        EXPECT_EQ(static_cast<std::size_t>(portionProperties()[k].property), k);
        EXPECT_FALSE(portionProperties()[k].title.empty() || portionProperties()[k].meaning.empty());
    }
}

TEST(EveryPortioningRule, KeepsWhatItClaims)
{
    for (const PortioningRule* rule : rulesWithProperties())
        for (const PortionPropertyWords& words : portionProperties()) {
            if (!isKept(*rule, words.property))
                continue;
            for (std::uint64_t seed = 1; seed <= casesOf(*rule, words.property); ++seed) {
                const PortionCase tried = portionCase(rule->ballot, seed, linesOf(*rule, seed));
                ASSERT_TRUE(keeps(words.property, *rule, tried)) << rule->id << " and " << words.id << ":\n"
                                                                 << tried.proposals.rows;
            }
        }
}

TEST(EveryPortioningRule, HasACounterexampleToEachPropertyThatItDoesNotClaim)
{
    if (std::getenv("PURSE_UPDATE_GOLDEN"))
        writeCounterexamples();
    std::ifstream file(pathOfCounterexamples());
    std::map<std::pair<std::string, std::string>, nlohmann::json> known;
    for (const nlohmann::json& each : nlohmann::json::parse(file))
        known[{each["rule"], each["property"]}] = each;
    for (const PortioningRule* rule : rulesWithProperties())
        for (const PortionPropertyWords& words : portionProperties()) {
            if (isKept(*rule, words.property) || !isAsked(*rule, words.property))
                continue;
            const auto found = known.find({rule->id, words.id});
            ASSERT_NE(found, known.end()) << rule->id << " and " << words.id;
            EXPECT_FALSE(keeps(words.property, *rule, fromJson(found->second))) << rule->id << " and " << words.id;
        }
}

} // namespace
} // namespace purse::test
