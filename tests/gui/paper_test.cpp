// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/paper_text.hpp"
#include "gui/print/papers.hpp"
#include "gui/theme.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
struct Papers : testing::Test {
    Document document = made::document();
    Comparison comparison = made::comparison(document);
    Format format{document.group.currency, {}, QLocale(QStringLiteral("en_GB"))};
    QTemporaryDir folder;

    QString pdf(const Paper& paper)
    {
        const QString path = folder.filePath(QStringLiteral("page.pdf"));
        EXPECT_EQ(savePdf(paper, path), QString());
        return path;
    }
    static int pagesIn(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        static const QRegularExpression count(QStringLiteral("/Count (\\d+)"));
        return count.match(QString::fromLatin1(file.readAll())).captured(1).toInt();
    }
    /// The text of a PDF file, page by page; nothing where the program that reads it is not installed.
    static QStringList textIn(const QString& path)
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            return {};
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    }
    static QString wordsOf(const Paper& paper)
    {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        QPdfWriter writer(&file);
        return PaperText(paper, writer, QSizeF(9000, 12000)).plainText() + paper.imprint;
    }
};

TEST_F(Papers, OfAComparisonHaveFiguresNoticesAndCharts)
{
    const Paper paper = comparisonPaper(document, comparison, 2, format, Names::Shown);
    const QString words = wordsOf(paper);

    for (const char* expected :
         {"Marigold Bakery Co-op: scenarios side by side", "Lowest pay", "Needs first",
          "The cost is above the budget for pay.", "How does pay change?", "GBP", "a year", "Common Purse", "Made on"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(expected))) << expected << " in " << words.toStdString();
    const auto charts = std::ranges::count_if(
        paper.parts, [](const Paper::Part& part) { return std::holds_alternative<Paper::Chart>(part); });
    EXPECT_EQ(charts, 3);
}

TEST_F(Papers, HaveAsManyPagesAsTheySay)
{
    const Paper paper = comparisonPaper(document, comparison, 2, format, Names::Shown);
    const QString path = pdf(paper);
    const int pages = pagesIn(path);

    EXPECT_GE(pages, 2);
    EXPECT_LE(pages, 4);
    const QStringList texts = textIn(path);
    if (!texts.isEmpty()) {
        EXPECT_EQ(texts.size(), pages);
        for (int page = 0; page < texts.size(); ++page) {
            EXPECT_TRUE(texts[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages)));
            EXPECT_TRUE(texts[page].contains(QStringLiteral("Currency GBP")));
        }
    }
}

TEST_F(Papers, AreOnePageForOneMember)
{
    const Paper paper = memberPaper(document, comparison, "m1", "needs", format, Names::Shown);
    const int pages = pagesIn(pdf(paper));

    EXPECT_GE(pages, 1);
    EXPECT_LE(pages, 2);
    const QString words = wordsOf(paper);
    for (const char* expected : {"The result of Amina", "In the scenario “Needs first”", "Why this figure?",
                                 "55% of the housing cost", "Take-home pay", "Scenario: Needs first"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(expected))) << expected << " in " << words.toStdString();
}

TEST_F(Papers, SplitLongChartsOverPages)
{
    document = made::document(300, 2);
    comparison = made::comparison(document);
    const Paper paper = comparisonPaper(document, comparison, 1, format, Names::Shown);
    const int pages = pagesIn(pdf(paper));

    EXPECT_GE(pages, 3 * 300 / 50);
    EXPECT_LE(pages, 3 * 300 / 25 + 4);
}

TEST_F(Papers, NameNobodyWhereTheModeForbidsIt)
{
    document.members[3].name = "Dmitri Petrov-Ivanov";
    document.scenarios[1].title = "What Carla proposed";
    comparison = made::comparison(document);
    comparison.outcomes[0].notices.push_back({"/", "Bao is above the cap.", {}, "Ask Hana."});
    const Paper paper = comparisonPaper(document, comparison, 2, format, Names::Hidden);
    QString words = wordsOf(paper);
    for (const Paper::Part& part : paper.parts)
        if (const auto* chart = std::get_if<Paper::Chart>(&part))
            words += chartInWords(chart->spec);

    for (const Member& member : document.members)
        EXPECT_FALSE(words.contains(QString::fromStdString(member.name))) << member.name;
    EXPECT_FALSE(words.contains(QStringLiteral("Carla")));
    EXPECT_FALSE(words.contains(QStringLiteral("Petrov")));
    EXPECT_GE(pagesIn(pdf(paper)), 1);
}

TEST_F(Papers, ReadNothingAsMarkup)
{
    document.group.name = "<h1>Bakers</h1> & <img src='http://example.org/x.png'>";
    document.members[0].name = "<b>Ana</b>";
    comparison = made::comparison(document);

    EXPECT_TRUE(wordsOf(comparisonPaper(document, comparison, 1, format, Names::Shown))
                    .contains(QStringLiteral("<h1>Bakers</h1> & <img src='http://example.org/x.png'>")));
    EXPECT_TRUE(wordsOf(memberPaper(document, comparison, "m1", "needs", format, Names::Shown))
                    .contains(QStringLiteral("<b>Ana</b>")));
}

TEST_F(Papers, GoToAPrinterAsToAFile)
{
    const Paper paper = memberPaper(document, comparison, "m1", "needs", format, Names::Shown);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));

    const int pages = drawPaper(printer, paper);

    EXPECT_GE(pages, 1);
    EXPECT_EQ(pages, pagesIn(folder.filePath(QStringLiteral("printed.pdf"))));
    EXPECT_EQ(pages, pagesOf(printer, paper));
}

TEST_F(Papers, SayWhenTheyCannotBeSaved)
{
    EXPECT_FALSE(savePdf(memberPaper(document, comparison, "m1", "needs", format, Names::Shown),
                         QStringLiteral("/nowhere/at-all.pdf"))
                     .isEmpty());
}

TEST_F(Papers, AreEmptyWhereThereIsNobody)
{
    EXPECT_TRUE(memberPaper(document, comparison, "nobody", "needs", format, Names::Shown).parts.empty());
    EXPECT_TRUE(memberPaper(document, comparison, "m1", "no such", format, Names::Shown).parts.empty());
    EXPECT_TRUE(comparisonPaper(document, Comparison{}, 0, format, Names::Hidden).parts.empty());
}
} // namespace
} // namespace purse::gui
