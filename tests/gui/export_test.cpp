// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/export/chart_files.hpp"
#include "gui/export/chart_picture.hpp"
#include "gui/export/share_menu.hpp"
#include "gui/models/table_text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"
#include "gui/theme.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
const QString hostile = QStringLiteral("Ana <b>&\"'</b>");

ChartSpec chart(const std::string& name = "Amina")
{
    Document document = made::document(12, 3);
    document.members[0].name = name;
    return coverageChart(made::comparison(document), 1, Format(document.group.currency, {}));
}

/// All text of an SVG file, or nothing where it is not well-formed.
std::optional<QString> textOf(const QByteArray& svg, const QString& element = {})
{
    QXmlStreamReader xml(svg);
    QString text;
    QStringList open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            open << xml.name().toString();
        else if (xml.isEndElement())
            open.removeLast();
        else if (xml.isCharacters() && (element.isEmpty() || (!open.isEmpty() && open.last() == element)))
            text += xml.text().toString() + QLatin1Char('\n');
    }
    return xml.hasError() ? std::nullopt : std::optional(text);
}

TEST(SvgOfAChart, IsWellFormedWhateverPeopleAreCalled)
{
    for (const char* name :
         {"Amina", "<b>&\"", "]]>", "</svg><script>alert(1)</script>", "A\x01\x1b", "\xEF\xBF\xBE", "عائشة", "😀"}) {
        const QByteArray svg = svgOf(chart(name));

        EXPECT_TRUE(textOf(svg)) << name;
        EXPECT_FALSE(svg.contains("<script")) << name;
    }
}

TEST(SvgOfAChart, KeepsNamesAsText)
{
    const QByteArray svg = svgOf(chart(hostile.toStdString()));

    EXPECT_TRUE(textOf(svg, QStringLiteral("text"))->contains(hostile));
    EXPECT_FALSE(svg.contains("<b>"));
}

TEST(SvgOfAChart, HasTitleKeySourceAndEveryFigureInWords)
{
    const ChartSpec spec = chart();
    const QByteArray svg = svgOf(spec);
    const QString words = *textOf(svg, QStringLiteral("text"));
    const QString description = *textOf(svg, QStringLiteral("desc"));

    EXPECT_EQ(textOf(svg, QStringLiteral("title"))->trimmed(), spec.title);
    EXPECT_TRUE(words.contains(QStringLiteral("Costs not yet covered"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Currency GBP, amounts a year"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Made on"))) << words.toStdString();
    for (const ChartSpec::Series& series : spec.series)
        for (const QString& text : series.texts)
            EXPECT_TRUE(description.contains(text)) << text.toStdString();
}

TEST(SvgOfAChart, ShowsEveryRowOfThreeHundred)
{
    const Document document = made::document(300, 2);
    const ChartSpec spec = payChart(made::comparison(document), Format(document.group.currency, {}));
    const QString words = *textOf(svgOf(spec), QStringLiteral("text"));

    for (const QString& name : spec.categories)
        EXPECT_TRUE(words.contains(name + QLatin1Char('\n'))) << name.toStdString();
}

TEST(PictureOfAChart, HasTwoDotsForEachPixelAndLightColours)
{
    applyTheme(Theme::Dark);
    const ChartSpec spec = chart();
    const QImage image = pictureOf(spec);
    applyTheme(Theme::Light);

    EXPECT_EQ(image.width(), 2 * ChartPicture::usualWidth);
    EXPECT_EQ(image.size(), 2 * ChartPicture(spec).size());
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(image.width() / 2, image.height() / 2).lightness() > 60, true);
    EXPECT_EQ(QImage::fromData(pngOf(spec)).size(), image.size());
    EXPECT_TRUE(image.text(QStringLiteral("Description")).contains(spec.title));
}

TEST(PictureOfAChart, IsTheSameInEveryTheme)
{
    const ChartSpec spec = chart();
    const QImage light = pictureOf(spec);
    applyTheme(Theme::Dark);
    const QImage dark = pictureOf(spec);
    applyTheme(Theme::Light);

    EXPECT_EQ(light, dark);
}

TEST(PdfOfAChart, IsOnePageAsLargeAsTheChart)
{
    const QByteArray pdf = pdfOf(chart());

    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("/Count 1"));
    EXPECT_GT(pdf.size(), 3000);
}

TEST(CsvOfAChart, HasFiguresThatCountAndWordsThatDoNot)
{
    Document document = made::document(3, 2);
    document.members[0].name = "=cmd|'/c calc'!A1";
    document.members[1].name = "+44 7700";
    document.members[2].name = "Zoë, \"Zo\"";
    const QByteArray bytes = csvOf(payChart(made::comparison(document), Format(document.group.currency, {})));
    const QString csv = QString::fromUtf8(bytes);
    const QStringList lines = csv.split(QLatin1Char('\n'));

    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    ASSERT_GE(lines.size(), 4);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("Today (£ a year)"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("'=cmd"))) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("'+44"))) << lines[2].toStdString();
    EXPECT_TRUE(lines[3].startsWith(QStringLiteral("\"Zoë, \"\"Zo\"\"\","))) << lines[3].toStdString();
    bool isNumber = false;
    lines[3].section(QLatin1Char(','), -1).toDouble(&isNumber);
    EXPECT_TRUE(isNumber) << lines[3].toStdString();
}

TEST(ChartWithoutNames, NamesNobodyAndKeepsEveryFigure)
{
    const ChartSpec named = chart();
    const ChartSpec spec = withoutNames(named);
    const QByteArray svg = svgOf(spec);

    for (const QString& name : named.categories) {
        EXPECT_FALSE(svg.contains(name.toUtf8())) << name.toStdString();
        EXPECT_FALSE(csvOf(spec).contains(name.toUtf8())) << name.toStdString();
    }
    EXPECT_TRUE(spec.ids.empty());
    std::vector<QString> before = named.series[0].texts;
    std::vector<QString> after = spec.series[0].texts;
    std::ranges::sort(before);
    std::ranges::sort(after);
    EXPECT_EQ(before, after);
}

TEST(ChartWithoutNames, ForgetsWhomAnExplanationIsAbout)
{
    const Document document = made::document(3, 2);
    const Comparison comparison = made::comparison(document);
    const ChartSpec spec =
        withoutNames(whyChart(QStringLiteral("Amina"), QStringLiteral("Flat"), comparison.outcomes[0].members[0].award,
                              Format(document.group.currency, {})));

    EXPECT_FALSE(chartInWords(spec).contains(QStringLiteral("Amina"))) << spec.title.toStdString();
}

TEST(SavingAChart, SaysWhatWentWrong)
{
    const QTemporaryDir folder;

    for (const ChartFile kind : {ChartFile::Csv, ChartFile::Svg, ChartFile::Png, ChartFile::Pdf}) {
        const QString path = folder.filePath(fileNameOf(chart(), kind));
        EXPECT_EQ(saveChart(chart(), kind, path), QString()) << path.toStdString();
        EXPECT_GT(QFile(path).size(), 100) << path.toStdString();
        EXPECT_FALSE(saveChart(chart(), kind, QStringLiteral("/nowhere/at.all")).isEmpty());
    }
}

TEST(ChartPanelMenu, CopiesThePictureAndTheTable)
{
    ChartPanel panel;
    panel.setSpec(chart());
    panel.resize(700, 500);
    panel.show();
    Hand hand;

    hand.chooseAction(panel.share(), QStringLiteral("copy-table"));
    const QString table = QGuiApplication::clipboard()->text();
    EXPECT_EQ(table.count(QLatin1Char('\n')), 13);
    EXPECT_TRUE(table.contains(QStringLiteral("Amina\t"))) << table.toStdString();

    hand.chooseAction(panel.share(), QStringLiteral("copy-picture"));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasImage());

    panel.setNames(Names::Hidden);
    hand.chooseAction(panel.share(), QStringLiteral("copy-table"));
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Amina")));
}

struct SharedTable : testing::Test {
    SharedTable() : model({{QStringLiteral("Who")}, {QStringLiteral("What")}})
    {
        model.show({{QStringLiteral("Ana"), QStringLiteral("=1+1")}, {QStringLiteral("Bo"), QStringLiteral("7")}});
        prepareTable(&table, QStringLiteral("A table"));
        table.setModel(&model);
        table.setSelectionMode(QAbstractItemView::ContiguousSelection);
        table.resize(400, 200);
        table.show();
        table.activateWindow();
    }
    TextTableModel model;
    QTableView table;
};

TEST_F(SharedTable, IsCopiedByTheCellsThatAreChosen)
{
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Bo"));

    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Ana\t'=1+1\nBo\t7\n"));
}

TEST_F(SharedTable, IsCopiedAndSavedWhole)
{
    table.verticalHeader()->hide();
    EXPECT_EQ(wholeTable(table), QStringLiteral("Who\tWhat\nAna\t'=1+1\nBo\t7\n"));

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    EXPECT_EQ(saveTable(table, path), QString());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("\xEF\xBB\xBFWho,What\nAna,'=1+1\nBo,7\n"));
    EXPECT_FALSE(saveTable(table, QStringLiteral("/nowhere/t.csv")).isEmpty());
}

TEST_F(SharedTable, OffersItsMenuToMouseAndKeyboard)
{
    EXPECT_EQ(table.contextMenuPolicy(), Qt::ActionsContextMenu);
    EXPECT_EQ(table.actions().size(), 3);
}
} // namespace
} // namespace purse::gui
