// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/person.hpp>
#include <purse/levies/payroll.hpp>
#include <purse/model/document.hpp>

#include <map>
#include <string>
#include <vector>

namespace purse {

/// The levy files, currencies and prices that a scenario's members live under. Refers to a document that outlives it;
/// what it gives out lives as long as it does.
class Borders {
public:
    Borders(const Document& document, const Scenario& scenario, const LevyLibrary& levies);
    Borders(const Borders&) = delete;
    Borders& operator=(const Borders&) = delete;

    Date yearStart() const { return m_yearStart; }
    const Levy* home() const { return m_home; } ///< the scenario's own file; nothing: none
    const std::vector<const Levy*>& abroad() const { return m_abroad; }

    std::string placeOf(const Member& member) const;
    const Levy* levyOf(const Member& member) const;             ///< by the member's place
    const Conversion* conversionOf(const Member& member) const; ///< nothing: in the group's currency
    const Prices* pricesOf(const Member& member) const;         ///< nothing: not known

    /// Files that are not there, or in another currency than the group's.
    Problems problems(const std::string& scenarioWhere) const;
    /// What this member's place and currency lack.
    Problems problemsOf(const Member& member, bool asksPrices) const;
    /// Old exchange rates, and what files abroad have to say.
    Notices notices(const std::vector<const Member*>& members) const;

private:
    const Levy* fileOf(const std::string& id, const LevyLibrary& levies);
    const PriceLevel* priceLevelAt(const std::string& place) const;
    void addConversions();
    void addPrices();

    const Document& m_document;
    const Scenario& m_scenario;
    Date m_yearStart{};
    std::map<std::string, Levy> m_files; ///< by id, with the minimum wages of later files
    const Levy* m_home = nullptr;
    std::vector<const Levy*> m_abroad;
    std::map<std::string, Conversion> m_conversions; ///< by the code of the currency
    std::map<std::string, Prices> m_prices;          ///< by place of the document's price levels
};

} // namespace purse
