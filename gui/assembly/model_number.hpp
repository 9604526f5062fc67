// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/masks.hpp"

#include <purse/model/pay_model.hpp>
#include <purse/model/scenario.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse::gui {

/// One number in the settings of a model, which a scenario may have otherwise.
struct ModelNumber {
    std::string step; ///< id; "fit" for the way in which the budget is met
    std::string key;
    std::optional<std::size_t> item{}; ///< where the setting is a list
    std::string itemKey{};
    QString title{};
    bool isMain = false;  ///< what its step is about, not a bound or a detail of it
    std::string yields{}; ///< what the plain number of a table is: "percent", "factor", "amount"
    Parameter::Value value{};
    std::optional<Decimal> least{}; ///< of numbers and percentages, and of money in major units
    std::optional<Decimal> most{};

    bool isSame(const ModelNumber& other) const
    {
        return step == other.step && key == other.key && item == other.item && itemKey == other.itemKey;
    }
};

/// The numbers that change something: not the one that the budget finds.
std::vector<ModelNumber> numbersOf(const Document& document, const PayModel& model, const Masks& masks);

/// So many small steps up or down, inside the range of the setting.
Parameter::Value moved(const ModelNumber& number, int steps, const Currency& currency);

QString numberWords(const ModelNumber& number, const Parameter::Value& value, const Format& format);

/// A scenario with another number, of the model that it has now.
Scenario withNumber(Scenario scenario, const PayModel& model, const ModelNumber& number, Parameter::Value value);

} // namespace purse::gui
