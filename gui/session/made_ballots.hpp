// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/pb_file.hpp>

namespace purse::gui {

/// A made-up vote of a street on a dozen projects, to try rules with: the same on every machine. Neighbours belong to
/// groups with tastes of different price, so rules come to different outcomes.
PbFile madeBallots();

} // namespace purse::gui
