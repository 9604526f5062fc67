// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace purse::gui {

/// Text from a document, ready for a surface that shows plain text (labels with Qt::PlainText, table cells).
/// Invisible and direction-changing characters become visible marks; right-to-left text is isolated, so that it
/// cannot turn the words around it.
QString shown(const std::string& text);

/// The name of a member; the id where there is no name.
QString shownName(const std::string& name, const std::string& id);

/// A long title in two lines, broken at the space nearest to its middle: for the heads of columns.
QString inTwoLines(const QString& title);

/// The first sentence of a longer text.
QString firstSentence(const QString& text);

/// For surfaces that read markup: tool tips, message boxes, everything that Qt Charts draws.
inline QString escaped(const QString& text) { return text.toHtmlEscaped(); }

} // namespace purse::gui
