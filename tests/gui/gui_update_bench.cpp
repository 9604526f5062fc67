// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/theme.hpp"
#include "tests/support/large_group.hpp"

#include <benchmark/benchmark.h>

#include <QApplication>

// From a changed answer to updated tables and charts, 300 members x 6 scenarios, end to end: the real
// comparison with levies, then the models, then the painting. What the engine alone takes is in compare_bench.

namespace purse::gui {
namespace {
using Part = ComparePage::Part;

QApplication& application()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "gui_update";
    static char* words[] = {name, nullptr};
    static QApplication app(count, words);
    applyTheme(Theme::Light);
    return app;
}

Engine realEngine()
{
    return {[](const Document& document, const LevyLibrary& levies, const std::string& baseline) {
                return compare(document, levies, baseline);
            },
            {},
            {},
            purse::made::levies()};
}

/// Changes an answer and waits until everything in view is painted.
void changeAnAnswer(benchmark::State& state, Session& session)
{
    int hours = 10;
    for (auto _ : state) {
        Member after = session.document().members[5];
        after.work.hoursPerWeek = WeeklyHours{Decimal{hours = hours == 10 ? 30 : 10}};
        session.editMember(5, after, QStringLiteral("Change hours"));
        QApplication::processEvents(); // paints what has changed
    }
}

void updateComparePage(benchmark::State& state)
{
    application();
    Session session(realEngine());
    session.setDocument(purse::made::largeGroup(300));
    MainWindow window(session);
    window.resize(1920, 1080);
    window.show();
    window.goTo(MainWindow::Place::Compare);
    QApplication::processEvents();
    window.comparePage()->showPart(static_cast<Part>(state.range(0)));
    QApplication::processEvents();
    changeAnAnswer(state, session);
}
BENCHMARK(updateComparePage)
    ->Arg(static_cast<int>(Part::Pay))
    ->Arg(static_cast<int>(Part::Coverage))
    ->Arg(static_cast<int>(Part::Change))
    ->ArgName("part")
    ->Unit(benchmark::kMillisecond);

void updatePeoplePage(benchmark::State& state)
{
    application();
    Session session(realEngine());
    session.setDocument(purse::made::largeGroup(300));
    MainWindow window(session);
    window.resize(1920, 1080);
    window.show();
    window.goTo(MainWindow::Place::People);
    QApplication::processEvents();
    changeAnAnswer(state, session);
}
BENCHMARK(updatePeoplePage)->Unit(benchmark::kMillisecond);
} // namespace
} // namespace purse::gui
