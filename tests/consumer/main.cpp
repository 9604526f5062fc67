// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/comparison.hpp>
#include <purse/document/read_document.hpp>

#include <iostream>

// The engine as another project would use it: a document in, an award out.

namespace {

constexpr const char* twoPeople = R"({
  "schema_version": 1, "id": "two", "group": {"name": "Two", "currency": "GBP"},
  "questions": [], "budgets": [],
  "members": [{"id": "a", "name": "A", "work": {"kind": "employee", "hours_per_week": "30"}, "answers": {}}],
  "models": [{"id": "flat", "title": "Flat", "fit": {"kind": "pay_the_claim"},
              "steps": [{"id": "rate", "kind": "base", "rate": {"amount": "15.60", "per": "hour"}}]}],
  "scenarios": [{"id": "now", "title": "Now", "model": "flat"}]
})";

} // namespace

int main()
{
    const auto document = purse::readDocument(twoPeople);
    if (!document) {
        std::cerr << document.error().front().where << ": " << document.error().front().what << '\n';
        return 1;
    }
    const purse::Outcome outcome = purse::solveScenario(*document, "now", {});
    const std::string pay = purse::toText(outcome.members.front().award.amount);
    std::cout << pay << '\n';
    return pay == "24336.00" ? 0 : 1;
}
