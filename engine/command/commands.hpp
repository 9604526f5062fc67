// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <command/printed.hpp>

#include <functional>

namespace CLI {
class App;
}

namespace purse::command {

/// What the chosen subcommand will do once every option is read.
using Job = std::function<Printed()>;

// Each adds its subcommand to the program; one file each.
void addAccounts(CLI::App& program, Job& job);
void addBudget(CLI::App& program, Job& job);
void addContributions(CLI::App& budget, Job& job); ///< under "budget"
void addPayouts(CLI::App& budget, Job& job);       ///< under "budget"
void addCompare(CLI::App& program, Job& job);
void addExplain(CLI::App& program, Job& job);
void addOutlook(CLI::App& program, Job& job);
void addPayroll(CLI::App& program, Job& job);
void addCheck(CLI::App& program, Job& job);
void addImport(CLI::App& program, Job& job);
void addImportAnswers(CLI::App& import, Job& job); ///< under "import"
void addLevy(CLI::App& program, Job& job);
void addCalc(CLI::App& program, Job& job);
void addModels(CLI::App& program, Job& job);
void addNew(CLI::App& program, Job& job);
void addPb(CLI::App& program, Job& job);
void addQuestions(CLI::App& program, Job& job);
void addRules(CLI::App& program, Job& job);

} // namespace purse::command
