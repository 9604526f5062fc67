// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace purse::gui {

class MainWindow;
class Session;

/// Pages that can be drawn without a display: "start", "people", "compare", "pay", "pay-table", ...
QStringList picturePages();

/// Brings the window to a page. A document must be open, except for "start".
/// @return false when there is no such page
bool showPage(MainWindow& window, const Session& session, const QString& page);

/// Draws the window at a size and writes it as PNG.
/// @return what went wrong; empty when the file is written
QString savePicture(MainWindow& window, const QString& path, QSize size);

} // namespace purse::gui
