// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.hpp"

#include <command/text.hpp>
#include <vectors/vectors.hpp>

#include <gtest/gtest.h>

#include <cstdio>
#include <iostream>
#include <map>
#include <sstream>

namespace purse::test {
namespace {

const std::string small = "tests/command/data/small.purse.json";

/// A file like the small one, with one change.
std::string smallWith(const std::string& name, const auto& change)
{
    nlohmann::json document = nlohmann::json::parse(textOf(PURSE_SOURCE_DIR "/" + small));
    change(document);
    const std::string path = temporary(name + ".purse.json");
    write(path, document.dump());
    return "'" + path + "'";
}

TEST(ExitCode, IsZeroWhenEverythingIsDone)
{
    for (const std::string arguments : {"--version", "--help", "rules", "levy --list"})
        EXPECT_EQ(run(arguments).code, 0) << arguments;
    EXPECT_EQ(run("compare " + small).code, 0);
}

TEST(ExitCode, IsTwoWhenTheInputIsRefused)
{
    for (const std::string arguments :
         {"", "frobnicate", "compare", "levy", "levy net 1", "levy net x --place gb --year 2025-26",
          "levy net 1 --place gb --year 1999", "levy net 1 --place gb --year 2025-26 --loan none",
          "check tests/command/data/mistakes.purse.json", "compare tests/command/data/mistakes.purse.json"})
        EXPECT_EQ(run(arguments).code, 2) << arguments;
    EXPECT_EQ(run("compare --json --csv " + small).code, 2);
    EXPECT_EQ(run("compare --baseline nobody " + small).code, 2);
    EXPECT_EQ(run("explain --member nobody " + small).code, 2);
}

TEST(Check, TakesALevyFileForOneWhateverIsWrongInIt)
{
    nlohmann::json file = nlohmann::json::parse(textOf(PURSE_SOURCE_DIR "/scenarios/levies/es-2026.json"));
    for (const char* part : {"charges", "income_tax", "pay_bill_levies", "year"})
        file.erase(part);
    const std::string path = temporary("xx-2026.json");
    write(path, file.dump());

    const Ran ran = run("check '" + path + "'");

    EXPECT_EQ(ran.code, 2);
    EXPECT_NE(ran.out.find("year"), std::string::npos) << ran.out;
    EXPECT_EQ(ran.out.find("group"), std::string::npos) << ran.out;
}

TEST(Questions, ArePrintedToBeTakenIntoAFile)
{
    const Ran ran = run("questions children housing --json");

    const nlohmann::json list = nlohmann::json::parse(ran.out);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0]["id"], "children");
    EXPECT_EQ(list[1]["need"], true);
    EXPECT_EQ(run("questions nobody-asks-this").code, 2);
    EXPECT_NE(run("questions").out.find("Why we ask"), std::string::npos);
}

TEST(ExitCode, IsThreeWhenThereIsNoSolution)
{
    const Ran ran = run("compare tests/command/data/unsolved.purse.json");

    EXPECT_EQ(ran.code, 3);
    EXPECT_NE(ran.out.find("There is no solution"), std::string::npos);
    EXPECT_NE(ran.out.find("Gross pay of everybody"), std::string::npos) << "the other scenario is printed";
}

TEST(ExitCode, IsFourWhenAFileCannotBeReadOrWritten)
{
    EXPECT_EQ(run("compare no/such/file").code, 4);
    EXPECT_EQ(run("check no/such/file " + small).code, 4);
    EXPECT_EQ(std::system("'" PURSE_BIN_DIR "/purse' rules >/dev/full 2>/dev/null") >> 8, 4);
    EXPECT_EQ(std::system("'" PURSE_BIN_DIR "/purse' calc </ 2>/dev/null") >> 8, 4) << "a folder has no lines";
}

TEST(Refusal, SaysWhereWhatAndWhatToDo)
{
    const Ran ran = run("compare --baseline nobody " + small);

    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, "--baseline: The document has no scenario \"nobody\".\n"
                       "  Choose one of: today, children, payslips.\n");
}

TEST(Refusal, IsJsonForPrograms)
{
    const nlohmann::json json = nlohmann::json::parse(run("explain --json --member nobody " + small).out);

    EXPECT_EQ(json["problems"][0]["where"], "--member");
}

TEST(Refusal, NamesTheOptionThatItIsAbout)
{
    const std::string question = "levy net 1 --place gb --year 2025-26";

    EXPECT_EQ(run(question + " --category x").err.find("--category: "), 0U);
    EXPECT_EQ(run(question + " --loan x").err.find("--loan: "), 0U);
}

TEST(Refusal, TellsAnAmountThatIsTooLargeFromNoAmount)
{
    const auto said = [](const std::string& amount) {
        return run("levy net " + amount + " --place gb --year 2025-26").err;
    };

    EXPECT_NE(said("10000000000").find("too large"), std::string::npos);
    EXPECT_NE(said("10000000000.50").find("too large"), std::string::npos);
    EXPECT_NE(said("10,000").find("not an amount"), std::string::npos);
}

TEST(Refusal, OfAFolderAsksForAFile)
{
    const Ran ran = run("check tests");

    EXPECT_EQ(ran.code, 4);
    EXPECT_NE(ran.out.find("not of a folder"), std::string::npos);
}

TEST(NewerVersion, IsSaidByCheckAndCompare)
{
    const std::string path = smallWith("newer", [](nlohmann::json& document) { document["schema_version"] = 2; });

    for (const std::string command : {"check ", "compare "})
        EXPECT_NE(run(command + path).out.find("written by a newer version"), std::string::npos) << command;
}

TEST(WageBand, ThatIsMisspeltIsRefused)
{
    const std::string path =
        smallWith("band", [](nlohmann::json& document) { document["members"][0]["payroll"]["wage_band"] = "zz"; });

    EXPECT_EQ(run("check " + path).code, 2);
    const Ran ran = run("compare " + path);
    EXPECT_EQ(ran.code, 3);
    EXPECT_NE(ran.out.find("There is no solution:\n    /members/0/payroll/wage_band: "), std::string::npos) << ran.out;
}

TEST(Model, WithoutATitleIsCalledByItsId)
{
    const std::string path = smallWith("untitled", [](nlohmann::json& document) {
        for (nlohmann::json& model : document["models"])
            model.erase("title");
    });

    const std::string said = run("compare " + path).out;

    EXPECT_NE(said.find("Model: "), std::string::npos);
    EXPECT_EQ(said.find("Model: ."), std::string::npos);
}

TEST(Explain, SaysHowMuchIsMissing)
{
    const Ran ran = run("explain tests/command/data/unsolved.purse.json --member amina");

    EXPECT_EQ(ran.code, 3);
    EXPECT_NE(ran.out.find("Missing: 55,455.50."), std::string::npos) << ran.out;
}

TEST(Compare, ShowsPayByAnswersForGroupsOnly)
{
    const Ran ran = run("compare scenarios/needs-and-flat.purse.json --by children");
    const Ran tooSmall = run("compare scenarios/needs-and-flat.purse.json --by children --least 2");

    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_NE(ran.out.find("1, 2, 3, not stated"), std::string::npos) << ran.out;
    EXPECT_EQ(tooSmall.code, 2);
    EXPECT_NE(tooSmall.err.find("--least"), std::string::npos) << tooSmall.err;
}

TEST(AccountsCommand, WritesTheNextPeriodAndKnowsItsFiles)
{
    const std::string file = "scenarios/accounts/disco.purse-accounts.json";

    EXPECT_NE(run("accounts " + file + " --member first").out.find("Balance after"), std::string::npos);
    EXPECT_NE(run("accounts " + file + " --next").out.find("\"livelihood\": \"200\""), std::string::npos);
    EXPECT_NE(run("accounts " + file + " --csv").out.find("june,first,livelihood,1200,200"), std::string::npos);
    EXPECT_NE(run("check " + file).out.find("fine; accounts: 2 accounts"), std::string::npos);
    EXPECT_EQ(run("accounts " + file + " --member nobody").code, 2);
    EXPECT_EQ(run("accounts scenarios/needs-and-flat.purse.json").code, 2);
}

TEST(New, StartsADocumentThatCanBeComparedOnceItHasPeople)
{
    const std::string path = temporary("new.purse.json");
    const std::string begin = "new --model base-and-uplifts --name 'Ours' --levy gb-2025-26 --budget 150000.00";

    const Ran ran = run(begin + " -o '" + path + "'");

    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(textOf(path), run(begin).out);
    EXPECT_EQ(run("check '" + path + "'").code, 0);
    EXPECT_EQ(run("compare '" + path + "'").code, 3) << "there is nobody to pay yet";
    std::remove(path.c_str());
}

TEST(New, WritesOverNothing)
{
    const std::string path = temporary("there.purse.json");
    write(path, "something of mine");

    const Ran ran = run("new --model flat-pay -o '" + path + "'");

    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(textOf(path), "something of mine");
    std::remove(path.c_str());
}

TEST(New, SaysEverythingThatItCannotUse)
{
    const Ran ran = run("new --model hypha --levy gb-2025-26 --from yesterday --budget -3");

    EXPECT_EQ(ran.code, 2);
    for (const char* named : {"CAD", "yesterday", "-3"})
        EXPECT_NE(ran.err.find(named), std::string::npos) << ran.err;
    EXPECT_EQ(run("new --model moon").code, 4);
}

TEST(Help, IsThereForEveryCommandAndFitsEightyColumns)
{
    for (const std::string name : {"", "compare", "explain", "outlook", "check", "levy", "levy net", "levy gross",
                                   "levy cost", "models", "new", "rules", "calc", "accounts"}) {
        const Ran ran = run(name + " --help");
        EXPECT_EQ(ran.code, 0) << name;
        EXPECT_NE(ran.out.find("Usage: "), std::string::npos) << name;
        std::istringstream lines(ran.out);
        for (std::string line; std::getline(lines, line);)
            EXPECT_LE(command::displayWidth(line), 80U) << line;
    }
}

TEST(HostileName, IsShownWithItsMarks)
{
    nlohmann::json document = nlohmann::json::parse(textOf(PURSE_SOURCE_DIR "/" + small));
    document["members"][0]["name"] = "=A\u202E\u2066x"; // a formula, and marks that turn the direction of text
    const std::string path = temporary("hostile.purse.json");
    write(path, document.dump());

    const Ran ran = run("compare '" + path + "'");
    const Ran csv = run("compare --csv '" + path + "'");

    EXPECT_EQ(ran.out.find("\u202E"), std::string::npos);
    EXPECT_EQ(csv.out.find("\u202E"), std::string::npos);
    if (ran.code != 2) { // a reader may refuse such a name outright
        EXPECT_NE(ran.out.find("<U+202E>"), std::string::npos);
        EXPECT_NE(csv.out.find(",'=A<U+202E>"), std::string::npos);
    }
}

TEST(Locale, ThatIsNotInstalledChangesNothing)
{
    EXPECT_EQ(run("compare " + small, {}, "LC_ALL=xx_XX.UTF-8").out, run("compare " + small).out);
}

TEST(Locale, WithADecimalCommaReachesPeopleAndNotPrograms)
{
    const std::string german = "LC_ALL=de_DE.UTF-8";
    const std::string question = "levy net 30000 --place gb --year 2025-26";

    EXPECT_NE(run(question, {}, german).out.find("25.119,60"), std::string::npos);
    EXPECT_EQ(run(question + " --json", {}, german).out, run(question + " --json").out);
}

TEST(Calc, AgreesWithEveryTestNumberWhoseRuleItHas)
{
    const std::string rules = run("calc --help").out;
    std::vector<nlohmann::json> asked;
    std::string input;
    for (const std::string family : {"claims", "welfare", "metrics"})
        for (const nlohmann::json& vector : vectors(family))
            if (rules.find("\n  " + vector["rule"].get<std::string>() + "\n") != std::string::npos) {
                asked.push_back(vector);
                input +=
                    nlohmann::json{{"id", vector["id"]}, {"rule", vector["rule"]}, {"inputs", vector["inputs"]}}.dump()
                    + "\n";
            }

    const Ran ran = run("calc", input);

    EXPECT_EQ(ran.code, 0);
    std::istringstream lines(ran.out);
    std::size_t agree = 0;
    for (const nlohmann::json& vector : asked) {
        std::string line;
        std::getline(lines, line);
        const nlohmann::json answer = nlohmann::json::parse(line);
        EXPECT_EQ(answer["id"], vector["id"]);
        const bool isRight = agrees(answer["result"], vector["expected"], vector["tolerance"]);
        EXPECT_TRUE(isRight) << vector["id"] << line;
        agree += isRight ? 1 : 0;
    }
    std::cout << agree << " of " << asked.size() << " test numbers agree\n";
    EXPECT_EQ(asked.size(), 264U);
}

TEST(Calc, SaysTwoWhenALineHasNoResult)
{
    EXPECT_EQ(run("calc", "nonsense\n").code, 2);
    EXPECT_EQ(run("calc", "").code, 0);
}

} // namespace
} // namespace purse::test
