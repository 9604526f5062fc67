// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/autosave.hpp"
#include "gui/window/recovery_dialog.hpp"
#include "tests/gui/support/made_comparison.hpp"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <purse/document/files.hpp>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
/// Real files, because what is kept has to be read by another run of the program.
class AutosaveTest : public testing::Test {
protected:
    AutosaveTest()
    {
        const Result<Document> example = installed.read(installed.examples / "needs-and-flat.purse.json");
        EXPECT_TRUE(example && installed.write(path.toStdString(), *example).empty());
        EXPECT_TRUE(session.open(path).empty());
    }

    void change(Session& of)
    {
        Member member = of.document().members.front();
        member.name += " changed";
        ASSERT_TRUE(of.editMember(0, std::move(member), QStringLiteral("change")));
    }
    QString keptOf(const Autosave& other) { return other.leftovers().value(0).kept; }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("ours.purse.json"));
    QString state = folder.filePath(QStringLiteral("state/unsaved"));
    Engine installed = installedEngine();
    Session session{installedEngine()};
    Session later{installedEngine()};
};

TEST_F(AutosaveTest, KeepsNothingWhereNothingIsUnsaved)
{
    Autosave autosave(session, state);
    EXPECT_FALSE(autosave.keepNow());
    change(session);
    EXPECT_TRUE(autosave.keepNow());
    EXPECT_TRUE(session.save().empty());
    EXPECT_FALSE(autosave.keepNow());
    EXPECT_TRUE(QDir(state).entryList({QStringLiteral("*.purse.json")}).isEmpty()) << "what is saved is not kept";
}

TEST_F(AutosaveTest, WritesAfterAWhileByItself)
{
    Autosave autosave(session, state, std::chrono::milliseconds(10));
    change(session);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QDir(state).entryList({QStringLiteral("*.purse.json")}).isEmpty(); }));
}

TEST_F(AutosaveTest, KeepsChangesForTheirOwnerOnly)
{
    Autosave autosave(session, state);
    change(session);
    ASSERT_TRUE(autosave.keepNow());
    const QFileInfo kept(QDir(state).entryInfoList({QStringLiteral("*.purse.json")}).value(0));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(kept.permissions() & others);
    EXPECT_FALSE(QFileInfo(state).permissions() & others);
}

TEST_F(AutosaveTest, OffersNothingOfAProgramThatStillRuns)
{
    Autosave autosave(session, state);
    change(session);
    ASSERT_TRUE(autosave.keepNow());
    const Autosave other(later, state);
    EXPECT_TRUE(other.leftovers().isEmpty());
}

/// As after a crash: the files are there, and nobody holds the lock.
TEST_F(AutosaveTest, OffersWhatAnEndedRunLeftAndTakesItUp)
{
    {
        Autosave autosave(session, state);
        change(session);
        ASSERT_TRUE(autosave.keepNow());
        for (const QFileInfo& file : QDir(state).entryInfoList(QDir::Files))
            if (!file.fileName().endsWith(QStringLiteral(".lock")))
                QFile::copy(file.filePath(), folder.filePath(file.fileName()));
    }
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files))
        if (file.filePath() != path)
            QFile::rename(file.filePath(), state + QLatin1Char('/') + file.fileName());

    const Autosave other(later, state);
    const QList<Leftover> found = other.leftovers();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].document, path);
    RecoveryDialog dialog(later, found);
    QString words;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        words += label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("ours.purse.json")));
    EXPECT_TRUE(words.contains(QStringLiteral("1 person"))) << words.toStdString();

    dialog.takeUp(0);
    ASSERT_TRUE(later.isOpen());
    EXPECT_TRUE(later.isModified()) << "the file does not have these changes yet";
    EXPECT_EQ(later.path(), path);
    EXPECT_EQ(later.document(), session.document());
    EXPECT_TRUE(other.leftovers().isEmpty());
    EXPECT_TRUE(later.save().empty());
}

TEST_F(AutosaveTest, SaysOnceThatItCannotKeepChanges)
{
    QFile blocking(folder.filePath(QStringLiteral("state")));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    Autosave autosave(session, state);
    int complaints = 0;
    QObject::connect(&autosave, &Autosave::trouble, [&complaints] { ++complaints; });
    change(session);
    EXPECT_FALSE(autosave.keepNow());
    EXPECT_FALSE(autosave.keepNow());
    EXPECT_EQ(complaints, 1);
}

TEST(DifferenceInWords, CountsWhatIsDifferent)
{
    const Document before = made::document();
    Document after = before;
    EXPECT_EQ(differenceInWords(after, &before), QString());
    after.members.pop_back();
    after.members.front().name = "Somebody";
    EXPECT_EQ(differenceInWords(after, &before), QStringLiteral("2 people"));
    after = before;
    after.group.name = "Another";
    EXPECT_FALSE(differenceInWords(after, &before).isEmpty());
}
} // namespace
} // namespace purse::gui
