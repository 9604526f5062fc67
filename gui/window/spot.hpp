// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/place.hpp"

#include <purse/model/document.hpp>

#include <QString>

#include <optional>

namespace purse::gui {

/// Where in the window a part of the document can be changed.
struct Spot {
    Place place = Place::Start;
    QString part;                     ///< the key of the document: "members", "budgets", "payouts"
    std::optional<std::size_t> index; ///< which of them
    std::optional<std::size_t> inner; ///< the step of a model; the number of its steps: how the budget is met

    friend bool operator==(const Spot&, const Spot&) = default;
};

/// @param where a JSON pointer into the document: "/members/2/work/hours_per_week"
/// @return nothing where it leads nowhere
std::optional<Spot> spotOf(const QString& where, const Document& document);

} // namespace purse::gui
