// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/plan.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace purse {

/// Small letters without accents, other marks as single spaces: "Beschäftigungs-Grad (%)" is "beschaftigungs grad %".
std::string folded(std::string_view text);

/// What the head of a column says, in English, German, French or Spanish words. Hours are Target::Hours only where the
/// words fit a week; pay has a unit only where they say one.
/// @return nothing where no word is known
std::optional<ColumnPlan> targetOfHead(std::string_view head);

/// "per month", "/h", "brutto p.a.", "année temps plein".
/// @return nothing where no period is named
std::optional<PayUnit> payUnitOf(std::string_view text);

/// "FTE", "full time", "Vollzeit", "temps plein", "jornada completa".
bool saysFullTime(std::string_view text);

std::optional<bool> yesNoOf(std::string_view text);
std::optional<WorkKind> workKindOf(std::string_view text);
std::optional<Absence::Kind> absenceKindOf(std::string_view text);
/// "not stated", "keine Angabe", "non communiqué", "sin datos".
bool isNotStated(std::string_view text);
/// "Total", "Summe", "Somme", "Suma".
bool isTotal(std::string_view text);
/// "gb" of "United Kingdom", "Großbritannien", "Royaume-Uni", "Reino Unido"; an id stays as it is.
std::optional<std::string> placeOf(std::string_view text);
/// 1 to 12 of "Sept", "September", "septembre", "septiembre".
std::optional<unsigned> monthOf(std::string_view text);

} // namespace purse
