// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_view.hpp"

#include "gui/charts/builders.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <QAbstractBarSeries>
#include <QAccessible>
#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QScatterSeries>
#include <QTest>
#include <QValueAxis>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
const QLocale british(QStringLiteral("en_GB"));

std::unique_ptr<ChartView> shownView(const ChartSpec& spec, QSize size = {900, 480})
{
    auto view = std::make_unique<ChartView>();
    view->resize(size);
    view->setSpec(spec);
    view->show();
    QApplication::processEvents();
    return view;
}

ChartSpec pay(const Document& document, const std::string& currency = "GBP")
{
    return payChart(made::comparison(document), Format({currency, 2}, {}, british));
}

Document oneNamed(const std::string& name)
{
    Document document = made::document(3);
    document.members[0].name = name;
    return document;
}

QValueAxis* valueAxis(const ChartView& view)
{
    return qobject_cast<QValueAxis*>(view.chart()->axes(Qt::Horizontal).constFirst());
}

TEST(ChartView, DrawsEveryMarkInsideThePlot)
{
    const auto view = shownView(pay(made::document()));
    const QRectF plot = view->chart()->plotArea().adjusted(-1, -1, 1, 1);

    int marks = 0;
    for (QAbstractSeries* series : view->chart()->series())
        if (auto* dots = qobject_cast<QScatterSeries*>(series))
            for (const QPointF& point : dots->points()) {
                EXPECT_TRUE(plot.contains(view->chart()->mapToPosition(point, dots)));
                ++marks;
            }
    EXPECT_EQ(marks, 12 * 4);
}

TEST(ChartView, RunsDownwardsInTheOrderOfTheTable)
{
    const auto view = shownView(pay(made::document()));
    auto* first = qobject_cast<QScatterSeries*>(view->chart()->series().at(1));

    double above = -1.0;
    for (const QPointF& point : first->points()) {
        const double y = view->chart()->mapToPosition(point, first).y();
        EXPECT_GT(y, above);
        above = y;
    }
    EXPECT_EQ(view->rowNames().front()->text(), QStringLiteral("Amina"));
    EXPECT_LT(view->rowNames()[0]->y(), view->rowNames()[1]->y());
}

TEST(ChartView, StacksBarsInTheOrderOfTheTable)
{
    const Comparison comparison = made::comparison(made::document());
    const ChartSpec spec = coverageChart(comparison, 2, Format({}, {}, british));
    const auto view = shownView(spec);
    const auto* bars = qobject_cast<QAbstractBarSeries*>(view->chart()->series().constFirst());

    ASSERT_EQ(bars->count(), 3);
    const QBarSet* covered = bars->barSets().constFirst();
    ASSERT_EQ(covered->count(), 12);
    EXPECT_DOUBLE_EQ(covered->at(11), *spec.series[0].values.front()); // the top row is the last of the axis
    EXPECT_DOUBLE_EQ(covered->at(0), *spec.series[0].values.back());
}

TEST(ChartView, KeepsTheUnitIntact)
{
    for (const auto& [code, unit] :
         {std::pair("GBP", u"£ a year"), std::pair("EUR", u"€ a year"), std::pair("PLN", u"zł a year")})
        EXPECT_EQ(valueAxis(*shownView(pay(made::document(3), code)))->titleText(), QString::fromUtf16(unit));
}

TEST(ChartView, ShowsThousandsAsTheReaderWritesThem)
{
    const auto view = shownView(pay(made::document()));

    EXPECT_TRUE(view->chart()->localizeNumbers());
    EXPECT_EQ(view->chart()->locale(), QLocale());
    EXPECT_EQ(valueAxis(*view)->labelFormat(), QStringLiteral("%.0f"));
}

TEST(ChartView, ShowsLongNamesInFull)
{
    const std::string name = "Wilhelmina Oluwaseun-Featherstonehaugh";

    EXPECT_EQ(shownView(pay(oneNamed(name)))->rowNames().front()->text().toStdString(), name);
}

TEST(ChartView, DrawsMarkupAsPlainText)
{
    const std::string name = "Ada<img src=x>";
    Document document = oneNamed(name);
    document.group.currency.code = "<b>";

    const auto view = shownView(pay(document, "<b>"));

    EXPECT_EQ(view->rowNames().front()->text().toStdString(), name);
    EXPECT_EQ(valueAxis(*view)->titleText(), QStringLiteral("&lt;b&gt; a year"));
    EXPECT_TRUE(view->chart()->title().isEmpty());
    for (const QAbstractSeries* series : view->chart()->series())
        EXPECT_TRUE(series->name().isEmpty());
}

TEST(ChartView, MovesAWindowOverManyRows)
{
    const auto view = shownView(pay(made::document(300, 6)));
    ASSERT_LT(view->visibleRows(), 60);
    EXPECT_EQ(view->firstRow(), 0);
    const double high = valueAxis(*view)->max();

    QTest::keyClick(view.get(), Qt::Key_End);

    EXPECT_EQ(view->firstRow() + view->visibleRows(), 300);
    EXPECT_DOUBLE_EQ(valueAxis(*view)->max(), high); // the scale is that of everybody
    EXPECT_EQ(view->rowNames().at(std::size_t(view->visibleRows()) - 1)->text(), view->spec().categories.back());
}

TEST(ChartView, FollowsTheTheme)
{
    const auto view = shownView(pay(made::document()));

    QPalette dark = view->palette();
    dark.setColor(QPalette::Window, QColor(0x1A1D20));
    view->setPalette(dark);

    EXPECT_EQ(view->chart()->backgroundBrush().color(), darkPalette().background);
}

TEST(ChartView, SpeaksToAssistivePrograms)
{
    const auto view = shownView(pay(made::document()));
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(view.get());

    ASSERT_NE(node, nullptr);
    EXPECT_EQ(node->role(), QAccessible::Chart);
    EXPECT_EQ(node->text(QAccessible::Name), view->spec().title);
    EXPECT_TRUE(node->text(QAccessible::Description).contains(QStringLiteral("Needs first")));
}
} // namespace
} // namespace purse::gui
