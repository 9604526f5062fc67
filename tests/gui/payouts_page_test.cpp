// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/editors/ticked_list.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/pages/next_pay_dialog.hpp"
#include "gui/pages/payout_form.hpp"
#include "gui/pages/payouts_page.hpp"
#include "gui/pages/taking_part.hpp"
#include "tests/gui/support/cells.hpp"
#include "tests/gui/support/words.hpp"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
enum Example { MarketDays, Boxes, Work };
enum TakesColumn { LastColumn = 1, AskedColumn, MostColumn, PaidColumn };

/// The food co-op of the examples, with the real engine, so that an edit the engine would refuse is refused.
class Payouts : public testing::Test {
protected:
    Payouts()
    {
        EXPECT_TRUE(session.open(QStringLiteral(PURSE_SOURCE_DIR "/scenarios/a-food-co-op.purse.json")).empty());
        page.resize(1100, 740);
        page.show();
        QApplication::processEvents();
    }

    const Payout& payout(std::size_t at = MarketDays) const { return session.document().payouts.at(at); }
    QString cell(int row, int column) const { return page.model()->index(row, column).data().toString(); }
    bool type(int row, int column, const QString& text) { return typeIntoCell(hand, page.table(), row, column, text); }
    QString refusal() const
    {
        return session.refused().empty() ? QString() : QString::fromStdString(session.refused().front().what);
    }
    void untick(const char* member)
    {
        TickedList* list = page.form()->members()->list();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole).toString() == QLatin1String(member))
                list->item(row)->setCheckState(Qt::Unchecked);
        QApplication::processEvents();
    }

    Session session{installedEngine()};
    PayoutsPage page{session};
    Hand hand;
};

TEST_F(Payouts, OfTakesSayWhatEachCanRaiseTheirsToAndWhy)
{
    EXPECT_EQ(page.finding()->text(), QStringLiteral("£900.00 paid to 6 people + £0.00 left over = £900.00"));
    ASSERT_EQ(page.model()->rowCount(), 6);
    EXPECT_EQ(cell(3, 0), QStringLiteral("Fin"));
    EXPECT_EQ(cell(3, MostColumn), QStringLiteral("£320.00")) << "twice the last take";
    EXPECT_EQ(cell(4, LastColumn), QStringLiteral("nothing"));
    EXPECT_EQ(cell(5, AskedColumn), QStringLiteral("automatic"));

    hand.clickCell(page.table(), 3, PaidColumn);
    EXPECT_TRUE(page.reason()->text().startsWith(QStringLiteral("Fin: 400.00 was asked for; a take can be raised to")))
        << page.reason()->text().toStdString();
    EXPECT_TRUE(page.model()->index(3, PaidColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("400.00")));
    QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(Payouts, HaveAChartWithTheSameFiguresAsATable)
{
    page.chart()->showAsTable(true);
    const QAbstractItemModel* figures = page.chart()->tableModel();
    ASSERT_EQ(figures->rowCount(), 6);
    for (int row = 0; row < 6; ++row)
        EXPECT_EQ(figures->index(row, 0).data().toString(), cell(row, PaidColumn));
    EXPECT_EQ(figures->index(3, 1).data().toString(), QStringLiteral("£109.09")) << "400.00 asked, 290.91 paid";

    page.choose(Work);
    ASSERT_EQ(figures->columnCount(), 4) << "three streams, and what is paid";
    EXPECT_EQ(figures->index(1, 0).data().toString(), QStringLiteral("£300.00"));
    EXPECT_EQ(figures->index(1, 3).data().toString(), QStringLiteral("£500.00"));
}

TEST_F(Payouts, TakeWhatIsTypedIntoACellAndGiveItBack)
{
    const Document before = session.document();
    ASSERT_TRUE(type(0, AskedColumn, QStringLiteral("90")));
    EXPECT_EQ(payout().takes->asked.at("asha"), Money::fromMinor(9000));
    EXPECT_EQ(page.finding()->text(), QStringLiteral("£900.00 paid to 6 people + £0.00 left over = £900.00"));
    ASSERT_TRUE(type(1, AskedColumn, {}));
    EXPECT_FALSE(payout().takes->asked.contains("bo"));
    EXPECT_EQ(cell(1, AskedColumn), QStringLiteral("automatic"));
    ASSERT_TRUE(type(4, LastColumn, QStringLiteral("75.50")));
    EXPECT_EQ(payout().takes->last.at("gul"), Money::fromMinor(7550));
    EXPECT_EQ(session.undoStack()->count(), 3);
    EXPECT_FALSE(type(0, MostColumn, QStringLiteral("1"))) << "what is worked out is no field";

    for (int step = 0; step < 3; ++step)
        session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
    EXPECT_EQ(cell(0, AskedColumn), QStringLiteral("£180.00"));
}

TEST_F(Payouts, RefuseInACellWhatIsNoAmount)
{
    const Document before = session.document();
    for (const char* text : {"a lot", "-5", "1.234"}) {
        ASSERT_TRUE(type(0, AskedColumn, QString::fromLatin1(text)));
        EXPECT_FALSE(refusal().isEmpty()) << text;
        EXPECT_EQ(session.document(), before) << text;
        EXPECT_EQ(cell(0, AskedColumn), QStringLiteral("£180.00"));
    }
    EXPECT_EQ(session.undoStack()->count(), 0);
}

TEST_F(Payouts, GoOnToTheNextPayDayInOneStep)
{
    const Document before = session.document();
    type(3, AskedColumn, QStringLiteral("100"));
    hand.click(page.nextButton());
    auto* dialog = page.findChild<NextPayDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->field()->text(), QStringLiteral("900"));
    dialog->field()->selectAll();
    hand.type(dialog->field(), QStringLiteral("x"));
    EXPECT_FALSE(dialog->beginButton()->isEnabled());
    dialog->field()->selectAll();
    hand.type(dialog->field(), QStringLiteral("1000"));
    hand.click(dialog->beginButton());

    EXPECT_EQ(payout().amount, Money::fromMinor(100'000));
    EXPECT_EQ(payout().takes->payDay, 4);
    EXPECT_EQ(payout().takes->last.at("fin"), Money::fromMinor(10'000));
    EXPECT_EQ(payout().takes->last.at("hal"), Money::fromMinor(13'000)) << "an equal part of what was left";
    EXPECT_EQ(payout().takes->asked.at("asha"), Money::fromMinor(18'000));
    EXPECT_EQ(session.undoStack()->count(), 2);
    session.undoStack()->undo();
    session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
}

TEST_F(Payouts, StayAsTheyAreWhenTheNextPayDayIsCancelled)
{
    const Document before = session.document();
    hand.click(page.nextButton());
    auto* dialog = page.findChild<NextPayDialog*>();
    ASSERT_TRUE(dialog);
    hand.press(dialog, Qt::Key_Escape);

    EXPECT_EQ(session.document(), before);
}

TEST_F(Payouts, ByCreditStayInsideTheirBounds)
{
    page.choose(Boxes);
    ASSERT_EQ(page.model()->rowCount(), 4);
    EXPECT_EQ(page.form()->least()->text(), QStringLiteral("50"));
    EXPECT_EQ(page.form()->most()->text(), QStringLiteral("200"));
    EXPECT_EQ(cell(1, 3), QStringLiteral("£180.00"));
    EXPECT_EQ(cell(1, 4), QStringLiteral("£90.00")) << "half of a plain share: Bo was paid more than the credit says";

    page.form()->least()->selectAll();
    hand.type(page.form()->least(), QStringLiteral("75"));
    EXPECT_EQ(payout(Boxes).catchUp->least, *Decimal::fromText("0.75"));
    EXPECT_EQ(session.undoStack()->count(), 1) << "typed digits are one step";
    EXPECT_EQ(cell(1, 4), QStringLiteral("£135.00"));
    page.form()->most()->selectAll();
    hand.press(page.form()->most(), Qt::Key_Delete);
    EXPECT_FALSE(payout(Boxes).catchUp->most);
    ASSERT_TRUE(type(3, 1, QStringLiteral("22.5")));
    EXPECT_EQ(payout(Boxes).catchUp->credit.at("gul"), *Decimal::fromText("22.5"));
    ASSERT_TRUE(type(3, 2, QStringLiteral("40")));
    EXPECT_EQ(payout(Boxes).catchUp->paid.at("gul"), Money::fromMinor(4000));
}

TEST_F(Payouts, ByCreditHaveAPlainShareBesideThemInTheChart)
{
    page.choose(Boxes);
    page.chart()->showAsTable(true);
    const QAbstractItemModel* figures = page.chart()->tableModel();
    ASSERT_EQ(figures->columnCount(), 2);
    EXPECT_EQ(figures->index(1, 0).data().toString(), cell(1, 3));
    EXPECT_EQ(figures->index(1, 1).data().toString(), cell(1, 4));
}

TEST_F(Payouts, ByStreamsHaveHoursAndWhatTheyBringBesideThem)
{
    page.choose(Work);
    const QModelIndex growing = page.model()->index(0, 1);
    EXPECT_EQ(growing.data().toString(), QStringLiteral("60"));
    EXPECT_EQ(growing.data(EntryTableModel::BesideRole).toString(), QStringLiteral("£600.00"));
    EXPECT_EQ(page.model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Growing, hours\nfor £1,000.00"));

    ASSERT_TRUE(type(0, 1, QStringLiteral("160")));
    EXPECT_EQ(payout(Work).streams[0].hours.at("asha"), Decimal{160});
    EXPECT_EQ(growing.data(EntryTableModel::BesideRole).toString(), QStringLiteral("£800.00"));
    ASSERT_TRUE(typeIntoCell(hand, page.form()->streamTable(), 0, 1, QStringLiteral("60")));
    EXPECT_EQ(refusal(), QStringLiteral("The parts of the streams come to more than 100 percent."));
    EXPECT_EQ(payout(Work).streams[0].part.value, Decimal{50});
    ASSERT_TRUE(typeIntoCell(hand, page.form()->streamTable(), 0, 1, QStringLiteral("40")));
    EXPECT_EQ(page.finding()->text(), QStringLiteral("£1,800.00 paid to 4 people + £200.00 left over = £2,000.00"));
}

TEST_F(Payouts, GetStreamsNamedAddedAndRemoved)
{
    page.choose(Work);
    const Document before = session.document();
    QTableView* streams = page.form()->streamTable();
    ASSERT_TRUE(typeIntoCell(hand, streams, 1, 1, QStringLiteral("20")));
    hand.click(page.form()->addStreamButton());
    ASSERT_EQ(payout(Work).streams.size(), 4U);
    EXPECT_EQ(payout(Work).streams[3].part.value, Decimal{10}) << "what is left of the whole";
    ASSERT_TRUE(typeIntoCell(hand, streams, 3, 0, QStringLiteral("Cooking")));
    EXPECT_EQ(payout(Work).streams[3].title, "Cooking");
    EXPECT_EQ(page.model()->columnCount(), 6);
    for (int row = 3; row > 0; --row) {
        streams->setCurrentIndex(streams->model()->index(row, 0));
        hand.click(page.form()->removeStreamButton());
    }
    ASSERT_EQ(payout(Work).streams.size(), 1U);
    streams->setCurrentIndex(streams->model()->index(0, 0));
    hand.click(page.form()->removeStreamButton());
    EXPECT_EQ(refusal(), QStringLiteral("This payout goes by streams, and this is the only one."));
    EXPECT_EQ(payout(Work).streams.size(), 1U);

    while (session.undoStack()->canUndo())
        session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
}

TEST_F(Payouts, ForgetWhoNoLongerTakesPartInOneStep)
{
    const Document before = session.document();
    EXPECT_EQ(page.form()->members()->more()->text(), QStringLiteral("Who takes part: 6 of 12"));
    untick("fin");
    EXPECT_EQ(payout().members.size(), 5U);
    EXPECT_FALSE(payout().takes->asked.contains("fin"));
    EXPECT_FALSE(payout().takes->last.contains("fin"));
    EXPECT_EQ(page.model()->rowCount(), 5);

    session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
    for (const char* member : {"asha", "bo", "chi", "fin", "gul", "hal"})
        untick(member);
    EXPECT_EQ(payout().members, std::vector<std::string>{"hal"});
    EXPECT_EQ(page.form()->members()->trouble()->text(), QStringLiteral("Tick at least one."));
}

TEST_F(Payouts, AreForEverybodyWhenAllAreTicked)
{
    hand.click(page.addButton());
    EXPECT_TRUE(payout(3).members.empty());
    EXPECT_EQ(page.form()->members()->more()->text(), QStringLiteral("Who takes part: everybody"));
    untick("asha");
    EXPECT_EQ(payout(3).members.size(), 11U);
    page.form()->members()->list()->item(0)->setCheckState(Qt::Checked);
    QApplication::processEvents();
    EXPECT_TRUE(payout(3).members.empty());
}

TEST_F(Payouts, AreAddedChangedAndRemovedWithUndo)
{
    const Document before = session.document();
    hand.click(page.addButton());
    ASSERT_EQ(session.document().payouts.size(), 4U);
    EXPECT_EQ(page.form()->title()->selectedText(), QStringLiteral("Payout 4"));
    hand.type(page.form()->title(), QStringLiteral("Tips"));
    EXPECT_EQ(payout(3).title, "Tips");
    page.form()->amount()->selectAll();
    hand.type(page.form()->amount(), QStringLiteral("120"));
    EXPECT_EQ(page.finding()->text(), QStringLiteral("£120.00 paid to 12 people + £0.00 left over = £120.00"));
    hand.choose(page.form()->way(), 1);
    EXPECT_TRUE(payout(3).catchUp && !payout(3).takes);
    EXPECT_EQ(page.sentences()->text(), QStringLiteral("Nobody has credit, so nothing is paid."));
    hand.choose(page.form()->way(), 2);
    ASSERT_EQ(payout(3).streams.size(), 1U);
    hand.choose(page.form()->way(), 0);
    EXPECT_TRUE(payout(3).takes && payout(3).streams.empty());
    hand.click(page.removeButton());
    EXPECT_EQ(session.document(), before);
    EXPECT_EQ(session.undoStack()->count(), 7);

    for (int step = 0; step < 7; ++step)
        session.undoStack()->undo();
    EXPECT_EQ(session.document(), before);
}

TEST_F(Payouts, SayWhatTheyAreWhereThereAreNone)
{
    for (int at = 0; at < 3; ++at)
        hand.click(page.removeButton());
    EXPECT_TRUE(session.document().payouts.empty());
    EXPECT_FALSE(page.removeButton()->isVisible());
    EXPECT_FALSE(page.table()->isVisible());
    hand.click(page.addButton());
    EXPECT_TRUE(page.table()->isVisible());
}

TEST_F(Payouts, FitIntoANarrowWindowWhateverTheirNames)
{
    Document document = session.document();
    for (auto& each : document.payouts)
        each.title = std::string(300, 'w');
    session.setDocument(document);
    QApplication::processEvents();
    constexpr int narrow = 900;
    EXPECT_LE(page.minimumSizeHint().width(), narrow);
    for (const std::size_t which : {MarketDays, Boxes, Work}) {
        page.choose(which);
        EXPECT_LE(page.minimumSizeHint().width(), narrow) << which;
    }
}
} // namespace
} // namespace purse::gui
