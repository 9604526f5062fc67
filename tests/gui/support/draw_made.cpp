// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of a made-up co-op into a folder, for looking at: draw_made FOLDER [MEMBERS [SCENARIOS]].
#include "gui/charts/chart_view.hpp"
#include "gui/main_window.hpp"
#include "gui/picture.hpp"
#include "gui/theme.hpp"
#include "tests/gui/support/made_comparison.hpp"

#include <QApplication>

#include <cstdlib>

int main(int argc, char** argv)
{
    using namespace purse::gui;
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    const int members = argc > 2 ? std::atoi(argv[2]) : 12;
    const int scenarios = argc > 3 ? std::atoi(argv[3]) : 4;
    const QString only = QString::fromLocal8Bit(argc > 4 ? argv[4] : "");
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
            for (const QString& page : picturePages()) {
                if (!only.isEmpty() && page != only)
                    continue;
                applyTheme(theme);
                Session session(made::engine());
                session.setDocument(made::document(members, scenarios));
                MainWindow window(session);
                window.resize(size);
                window.show();
                showPage(window, session, page);
                savePicture(window,
                            QStringLiteral("%1/%2-%3-%4.png").arg(folder, page, toText(theme)).arg(size.width()), size);
            }
    return 0;
}
