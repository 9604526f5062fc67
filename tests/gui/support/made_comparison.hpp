// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/engine.hpp"

namespace purse::gui::made {

/// A document with hours, needs and every kind of question, and its scenarios by id: a made-up co-op.
Document document(int members = 12, int scenarios = 4);

/// A comparison of it by a toy model: an hourly rate, an amount a child, costs by part. The lines add up.
/// For the drawing of figures, not for their truth.
Comparison comparison(const Document& document, const std::string& baseline = {});

/// An engine that keeps files in memory and compares with the toy model.
Engine engine();

} // namespace purse::gui::made
