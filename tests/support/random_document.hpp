// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>

#include <rapidcheck.h>

#include <iosfwd>
#include <string>
#include <vector>

namespace purse {

/// RapidCheck prints a document that breaks a promise as the file it would be.
void showValue(const Document& document, std::ostream& out);

} // namespace purse

namespace purse::test {

/// What random documents may hold. As it stands: everything that the file format can say.
struct Shape {
    int mostMembers = 6;
    int mostModels = 3;
    int mostScenarios = 4;
    int mostSteps = 6;                 ///< of a model, its first base not counted
    bool unknownKeys = true;           ///< keys that no version knows
    bool abroad = true;                ///< people paid in another currency
    bool overrides = true;             ///< and hypothetical members
    std::vector<std::string> levies{}; ///< ids that scenarios in pounds may name; empty: none
    std::vector<std::string> fits{};   ///< kinds of fit; empty: all of the catalogue
};

/// Documents that readDocument() accepts, with realistic amounts, so that most scenarios have a solution.
/// Steps and fits of every kind, with settings drawn from the descriptions in the catalogue.
rc::Gen<Document> documents(Shape shape = {});

} // namespace purse::test
