// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in a language that nobody speaks: what no translator would see, what is cut, what is mirrored wrongly.
#include "gui/assembly/assembly_window.hpp"
#include "gui/language/language.hpp"
#include "gui/language/pseudo_translator.hpp"
#include "gui/main_window.hpp"
#include "gui/picture.hpp"
#include "gui/window/rail.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/on_screen.hpp"
#include "tests/gui/support/words.hpp"

#include <QApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace purse::gui {
namespace {

const QChar before = QString::fromUcs4(&PseudoTranslator::before, 1)[0];
const QChar after = QString::fromUcs4(&PseudoTranslator::after, 1)[0];

TEST(PseudoTranslator, KeepsPlacesForValuesAndMarksOfKeys)
{
    const PseudoTranslator translator(PseudoTranslator::Letters::Latin);

    const QString text = translator.translate("purse::gui::Any", "&Open %1 of %n…");

    EXPECT_EQ(text.front(), before);
    EXPECT_EQ(text.back(), after);
    EXPECT_TRUE(text.contains(QStringLiteral("&Öþ"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("%1")) && text.contains(QStringLiteral("%n"))) << text.toStdString();
    EXPECT_GE(text.size(), 15 * 14 / 10);
}

TEST(PseudoTranslator, LeavesKeysAlone)
{
    const PseudoTranslator translator(PseudoTranslator::Letters::Arabic);

    EXPECT_TRUE(translator.translate("purse::gui::Any", "Ctrl+Shift+Z").isEmpty());
    EXPECT_TRUE(translator.translate("QShortcut", "Del").isEmpty());
    EXPECT_FALSE(translator.translate("purse::gui::Any", "Delete").isEmpty());
}

class InLanguage : public testing::Test {
protected:
    ~InLanguage() override { applyLanguage(QStringLiteral("en")); }
};

TEST_F(InLanguage, EnglishHasItsPlurals)
{
    applyLanguage(QStringLiteral("en"));

    EXPECT_EQ(QCoreApplication::translate("purse::gui::Autosave", "%n people", nullptr, 1), QStringLiteral("1 person"));
    EXPECT_EQ(QCoreApplication::translate("purse::gui::Autosave", "%n people", nullptr, 3), QStringLiteral("3 people"));
}

TEST_F(InLanguage, OnlyCompleteTranslationsAreOffered)
{
    ASSERT_FALSE(languages().empty());
    EXPECT_EQ(languages().front().code, QStringLiteral("en"));
    for (const Language& each : languages())
        EXPECT_TRUE(isLanguage(each.code) && !each.name.isEmpty() && !isPseudo(each.code)) << each.code.toStdString();
    EXPECT_TRUE(isLanguage({}));
    EXPECT_FALSE(isLanguage(QStringLiteral("moon")));
}

TEST_F(InLanguage, DirectionFollowsTheLanguage)
{
    applyLanguage(QStringLiteral("pseudo-rtl"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(QLocale().textDirection(), Qt::RightToLeft);

    applyLanguage(QStringLiteral("en"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(currentLanguage(), QStringLiteral("en"));
}

/// Words of the document and of what the engine worked out, which are in the language of the group.
class Known {
public:
    explicit Known(const Session& session)
    {
        const Document& document = session.document();
        take(document.group.name);
        for (const Member& member : document.members)
            take(member.name);
        for (const Question& question : document.questions) {
            for (const std::string& text : {question.text, question.why, question.unit})
                take(text);
            for (const Question::Choice& choice : question.choices)
                take(choice.text);
        }
        for (const Budget& budget : document.budgets) {
            take(budget.title);
            for (const BudgetLine& line : budget.lines)
                take(line.title);
            for (const auto& income : budget.income)
                take(income.title);
        }
        for (const Pile& pile : document.piles) {
            take(pile.title);
            for (const auto& move : pile.moves)
                take(move.about);
        }
        if (const auto comparison = session.comparison())
            takeComparison(*comparison);
    }

    bool has(const QString& word) const { return m_words.contains(word.toCaseFolded()); }

private:
    void take(const std::string& text)
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z]+"));
        for (auto each = word.globalMatch(QString::fromStdString(text)); each.hasNext();)
            m_words.insert(each.next().captured().toCaseFolded());
    }

    void takeComparison(const Comparison& comparison)
    {
        for (const Outcome& outcome : comparison.outcomes) {
            for (const std::string& text : {outcome.title, outcome.modelTitle, outcome.fitTitle})
                take(text);
            for (const Figure& figure : outcome.figures)
                for (const std::string& text : {figure.title, figure.convention})
                    take(text);
            for (const Notice& notice : outcome.notices)
                for (const std::string& text : {notice.what, notice.hint})
                    take(text);
            for (const MemberOutcome& member : outcome.members) {
                for (const auto* lines : {&member.award.lines, &member.award.pay.deductions, &member.award.pay.onCosts})
                    for (const Line& line : *lines)
                        for (const std::string& text : {line.label, line.because})
                            take(text);
                for (const std::string& text : member.award.pay.assumptions)
                    take(text);
            }
        }
    }

    std::set<QString> m_words;
};

/// What is left of a text outside of the brackets of translated parts.
QString untranslated(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar sign : text) {
        depth += sign == before ? 1 : 0;
        if (depth == 0)
            rest += sign;
        depth -= sign == after && depth > 0 ? 1 : 0;
    }
    return rest;
}

QStringList wordsNobodyTranslates(const QString& text, const Known& known)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$")); // GBP
    QStringList words;
    for (auto each = word.globalMatch(untranslated(text)); each.hasNext();) {
        const QString found = each.next().captured();
        if (!known.has(found) && !code.match(found).hasMatch())
            words << found;
    }
    return words;
}

class EveryPageIn : public testing::TestWithParam<std::tuple<QString, QString>> {
protected:
    EveryPageIn()
    {
        applyLanguage(std::get<1>(GetParam()));
        session = std::make_unique<Session>(made::engine());
        session->setDocument(made::document());
        window = std::make_unique<MainWindow>(*session);
        window->resize(1280, 800);
        window->show();
        showPage(*window, *session, std::get<0>(GetParam()));
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }
    ~EveryPageIn() override
    {
        window.reset();
        session.reset();
        applyLanguage(QStringLiteral("en"));
    }
    const QWidget& shown() const { return window->assembly() ? static_cast<QWidget&>(*window->assembly()) : *window; }

    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

std::string testName(const testing::TestParamInfo<std::tuple<QString, QString>>& page)
{
    QString name = std::get<0>(page.param) + QLatin1Char('_') + std::get<1>(page.param);
    return name.replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
}

std::vector<QString> pages()
{
    const QStringList all = picturePages();
    return {all.begin(), all.end()};
}

/// Pages with findings that are known and not mended yet.
bool isOpen(const QString& page, const QStringList& open)
{
    return std::ranges::any_of(open, [&](const QString& each) { return page.startsWith(each); });
}

TEST_P(EveryPageIn, ShowsNoWordThatNobodyTranslates)
{
    if (isOpen(std::get<0>(GetParam()),
               {QStringLiteral("budget"), QStringLiteral("ballots"), QStringLiteral("needs-sent")}))
        GTEST_SKIP() << "open: names of rules come from the engine, which speaks English; one day is written out";
    if (std::get<1>(GetParam()) != QStringLiteral("pseudo") || std::get<0>(GetParam()) == QStringLiteral("help"))
        return; // the other language has the same words; help is a page of docs/, in its own language
    const Known known(*session);
    std::set<QString> said;
    for (const test::Text& each : test::textsOf(shown()))
        if (const QStringList words = wordsNobodyTranslates(each.text, known); !words.isEmpty())
            said.insert(each.where + QStringLiteral(": ") + words.join(QLatin1Char(' ')) + QStringLiteral(" in ")
                        + each.text);

    for (const QString& each : said)
        ADD_FAILURE() << each.toStdString();
}

TEST_P(EveryPageIn, CutsNothing)
{
    if (isOpen(std::get<0>(GetParam()),
               {QStringLiteral("budget"), QStringLiteral("ballots-settings"), QStringLiteral("model"),
                QStringLiteral("needs"), QStringLiteral("scenarios"), QStringLiteral("start")}))
        GTEST_SKIP() << "open: some buttons are cut with words that are much longer";
    for (const test::Text& each : test::cutIn(shown()))
        ADD_FAILURE() << each.where.toStdString() << ": " << each.text.toStdString();
    EXPECT_EQ(shown().size(), QSize(1280, 800)) << "asks for more room than the window has";
}

TEST_P(EveryPageIn, HasItsPlacesWhereReadingBegins)
{
    if (window->assembly())
        return;
    const bool fromRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const int middle = window->rail()->mapTo(window.get(), window->rail()->rect().center()).x();

    EXPECT_EQ(fromRight, middle > window->width() / 2);
    for (const QWidget* widget : window->findChildren<QWidget*>())
        if (widget->isVisible()) {
            EXPECT_EQ(widget->layoutDirection(), QGuiApplication::layoutDirection())
                << widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString();
        }
}

INSTANTIATE_TEST_SUITE_P(Pages, EveryPageIn,
                         testing::Combine(testing::ValuesIn(pages()),
                                          testing::Values(QStringLiteral("pseudo"), QStringLiteral("pseudo-rtl"))),
                         testName);

} // namespace
} // namespace purse::gui
