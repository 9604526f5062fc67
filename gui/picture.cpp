// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.hpp"

#include "gui/charts/chart_panel.hpp"
#include "gui/main_window.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/people_page.hpp"

#include <QApplication>
#include <QPixmap>

#include <optional>
#include <utility>

namespace purse::gui {
namespace {
using Part = ComparePage::Part;
const std::pair<QString, Part> parts[] = {{QStringLiteral("compare"), Part::Table},
                                          {QStringLiteral("pay"), Part::Pay},
                                          {QStringLiteral("coverage"), Part::Coverage},
                                          {QStringLiteral("change"), Part::Change},
                                          {QStringLiteral("notices"), Part::Notices}};

std::optional<Part> partOf(const QString& page)
{
    for (const auto& [name, part] : parts)
        if (page == name)
            return part;
    return std::nullopt;
}

const QString tableEnding = QStringLiteral("-table");
} // namespace

QStringList picturePages()
{
    QStringList pages{QStringLiteral("start"), QStringLiteral("people"), QStringLiteral("why")};
    for (const auto& [name, part] : parts)
        pages << name;
    for (const Part part : {Part::Pay, Part::Coverage, Part::Change})
        for (const auto& [name, each] : parts)
            if (each == part)
                pages << name + tableEnding;
    return pages;
}

bool showPage(MainWindow& window, const Session& session, const QString& page)
{
    if (!picturePages().contains(page))
        return false;
    if (page == QStringLiteral("start")) {
        window.goTo(MainWindow::Place::Start);
        return true;
    }
    if (page == QStringLiteral("people")) {
        window.goTo(MainWindow::Place::People);
        return true;
    }
    window.goTo(MainWindow::Place::Compare);
    QApplication::processEvents(); // the page learns its width, and with it where its parts are
    const bool asTable = page.endsWith(tableEnding);
    const Part part = partOf(asTable ? page.chopped(tableEnding.size()) : page).value_or(Part::Table);
    window.comparePage()->showPart(part);
    window.comparePage()->chart(part)->showAsTable(asTable);
    const auto comparison = session.comparison();
    if (page == QStringLiteral("why") && comparison && !comparison->members.empty())
        window.askWhy(QString::fromStdString(comparison->members.front().id), comparison->outcomes.size() - 1);
    return true;
}

QString savePicture(MainWindow& window, const QString& path, QSize size)
{
    window.resize(size);
    QApplication::processEvents();
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents(); // layouts that follow from other layouts
    if (!window.grab().save(path, "PNG"))
        return MainWindow::tr("The picture could not be written to %1.").arg(path);
    return {};
}

} // namespace purse::gui
