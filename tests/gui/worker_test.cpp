// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/session.hpp"
#include "tests/gui/support/made_comparison.hpp"

#include <QApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <atomic>
#include <future>

namespace purse::gui {
namespace {
using std::chrono::hours;
using std::chrono::milliseconds;

TEST(Worker, FinishesInTheWindowsThread)
{
    Worker worker;
    QThread* elsewhere = nullptr;
    QThread* here = nullptr;

    worker.run([&]() -> Worker::Finish {
        elsewhere = QThread::currentThread();
        return [&] { here = QThread::currentThread(); };
    });

    EXPECT_TRUE(worker.wait(hours(1)));
    EXPECT_NE(elsewhere, QThread::currentThread());
    EXPECT_EQ(here, QThread::currentThread());
    EXPECT_FALSE(worker.isBusy());
}

TEST(Worker, DoesOnlyTheNewestOfThoseThatWait)
{
    Worker worker;
    std::promise<void> gate;
    std::shared_future<void> open = gate.get_future().share();
    std::atomic<int> begun = 0;
    QStringList done;
    const auto job = [&](const QString& name) {
        return [&, name]() -> Worker::Finish {
            ++begun;
            open.wait();
            return [&, name] { done << name; };
        };
    };

    worker.run(job(QStringLiteral("first")));
    worker.run(job(QStringLiteral("second")));
    worker.run(job(QStringLiteral("third")));
    EXPECT_FALSE(worker.wait(milliseconds(1)));
    gate.set_value();
    EXPECT_TRUE(worker.wait(hours(1)));

    EXPECT_EQ(done, QStringList({QStringLiteral("first"), QStringLiteral("third")}));
    EXPECT_EQ(begun, 2);
}

TEST(Worker, StopsWithWhatItBelongsTo)
{
    bool finished = false;
    {
        Worker worker;
        worker.run([&]() -> Worker::Finish { return [&] { finished = true; }; });
    }
    QApplication::processEvents();

    EXPECT_FALSE(finished);
}

/// An engine whose comparison waits for a gate.
struct Slow {
    std::promise<void> gate;
    Engine engine = made::engine();

    Slow()
    {
        engine.patience = milliseconds(0);
        engine.compare = [open = gate.get_future().share()](const Document& document, const LevyLibrary&,
                                                            const std::string& baseline) {
            open.wait();
            return made::comparison(document, baseline);
        };
    }
};

TEST(Session, GoesOnWhileFiguresAreWorkedOut)
{
    Slow slow;
    Session session(slow.engine);
    session.setDocument(made::document());
    EXPECT_TRUE(session.isSolving());
    EXPECT_EQ(session.comparison(), nullptr);
    Member after = session.document().members[0];
    after.name = "Amina B";

    EXPECT_TRUE(session.editMember(0, after, QStringLiteral("Rename")));
    EXPECT_EQ(session.document().members[0].name, "Amina B");
    slow.gate.set_value();
    session.finishSolving();

    ASSERT_NE(session.comparison(), nullptr);
    EXPECT_EQ(session.comparison()->members[0].name, "Amina B");
}

TEST(Session, KeepsABaselineThatWasChosenMeanwhile)
{
    Session session(made::engine());
    session.setDocument(made::document());
    session.setBaseline(2);
    Member after = session.document().members[0];
    after.name = "Amina B";

    session.editMember(0, after, QStringLiteral("Rename"));

    EXPECT_EQ(session.baseline(), 2U);
}

TEST(Session, MergesWhatIsTypedIntoOneUndo)
{
    Session session(made::engine());
    session.setDocument(made::document());
    const Document before = session.document();
    for (const char* name : {"A", "Am", "Ami"}) {
        Member after = session.document().members[0];
        after.name = name;
        session.editMember(0, after, QStringLiteral("Rename"), QStringLiteral("name 0"));
    }

    EXPECT_EQ(session.undoStack()->count(), 1);
    session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
}

TEST(Session, DoesNotMakeAnEditThatCouldNotBeOpenedAgain)
{
    Session session(installedEngine());
    session.setDocument(made::document(2, 0));
    Document after = session.document();
    after.members[1].id = after.members[0].id;

    EXPECT_FALSE(session.edit(after, QStringLiteral("Break it")));

    EXPECT_EQ(session.refused().size(), 1U);
    EXPECT_EQ(session.undoStack()->count(), 0);
}
} // namespace
} // namespace purse::gui
