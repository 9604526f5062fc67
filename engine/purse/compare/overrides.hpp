// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>

#include <string>
#include <vector>

namespace purse {

/// The model of a scenario with the scenario's settings in place of its own.
PayModel modelOf(const Document& document, const Scenario& scenario);

/// A member of a scenario with the place in the document that answers for it.
struct Participant {
    Member member;
    std::string where; ///< JSON pointer
    bool hypothetical = false;
};

/// The members of a scenario, its hypothetical ones last, with the scenario's answers and hours in place of their own.
std::vector<Participant> participantsOf(const Document& document, const Scenario& scenario);

} // namespace purse
