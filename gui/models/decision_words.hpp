// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>

#include <QLocale>
#include <QString>

namespace purse::gui {

QString outcomeWords(Decision::Outcome outcome); ///< "adopted as a trial"
QString remarkWords(Remark::Kind kind);
QString scenarioWords(const Document& document, const std::string& scenario); ///< its title; "–" where there is none

/// What was decided, in one or two sentences for the wall.
QString decisionWords(const Document& document, const Decision& decision, const QLocale& locale);

/// "12 support it, 1 stands aside"; empty where nothing was counted.
QString voicesWords(const Voices& voices, const QLocale& locale);

} // namespace purse::gui
