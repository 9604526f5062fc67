// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace purse::gui {

struct Language {
    QString code; ///< "de"
    QString name; ///< as its speakers write it: "Deutsch"
};

/// The languages with a complete translation, English first. A translation that is being worked on is not among them.
std::vector<Language> languages();

/// Two that nobody speaks, for looking at pages: "pseudo" has words with accents and brackets, and longer; "pseudo-rtl"
/// has the same in Arabic letters, from right to left. With them it shows which words no translator will see.
bool isPseudo(const QString& code);

/// Whether a language can be asked for: one of languages(), a pseudo one, or none, which is that of the system.
bool isLanguage(const QString& code);

/// The language of every window that is made from now on, with its direction and the signs of its numbers. Where the
/// system's country speaks it, numbers and days stay as they are written there.
/// @param code  none: the system's language, or English where there is no translation
void applyLanguage(const QString& code);

/// The language in use.
QString currentLanguage();

} // namespace purse::gui
