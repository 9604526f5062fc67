// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace purse::gui {

/// The name of a setting in a form: "at most" for "cap". Settings that nobody named yet show their key in words.
QString settingTitle(const std::string& key);

/// A choice in words: "of everything so far" for "running_total".
QString choiceTitle(const std::string& choice);

} // namespace purse::gui
