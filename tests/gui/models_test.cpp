// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/builders.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/models/answers_model.hpp"
#include "gui/models/budgets_model.hpp"
#include "gui/models/figures_model.hpp"
#include "gui/models/lines_model.hpp"
#include "gui/models/member_pay_model.hpp"
#include "gui/models/members_model.hpp"
#include "gui/models/notices_model.hpp"
#include "gui/models/pay_table_model.hpp"
#include "gui/models/pile_model.hpp"
#include "gui/models/problems_model.hpp"
#include "tests/gui/support/made_comparison.hpp"
#include "tests/gui/support/words.hpp"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
const QLocale british(QStringLiteral("en_GB"));
const Format pounds({"GBP", 2}, {}, british);
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

std::shared_ptr<const Comparison> compared(const Document& document, const std::string& baseline = {})
{
    return std::make_shared<const Comparison>(made::comparison(document, baseline));
}

QString cell(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

TEST(EveryModel, KeepsThePromisesOfAModel)
{
    const Document few = made::document(3, 2);
    const Document many = made::document();
    PayTableModel pay;
    FiguresModel figures;
    LinesModel lines;
    NoticesModel notices;
    MembersModel members;
    AnswersModel answers;
    MemberPayModel memberPay;
    ChartTableModel chart;
    BudgetsModel budgets;
    PileModel pile;
    ProblemsModel problems({{"/members/0", "A week has 168 hours.", "Give hours per week."}});
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(&pay), static_cast<QAbstractItemModel*>(&figures),
          static_cast<QAbstractItemModel*>(&lines), static_cast<QAbstractItemModel*>(&notices),
          static_cast<QAbstractItemModel*>(&members), static_cast<QAbstractItemModel*>(&answers),
          static_cast<QAbstractItemModel*>(&memberPay), static_cast<QAbstractItemModel*>(&chart),
          static_cast<QAbstractItemModel*>(&problems), static_cast<QAbstractItemModel*>(&budgets),
          static_cast<QAbstractItemModel*>(&pile)})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, fatal));

    for (const Document* document : {&many, &many, &few, &many}) {
        const auto comparison = compared(*document);
        pay.show(comparison, pounds);
        figures.show(comparison, pounds, FiguresModel::Detail::Headline);
        figures.show(comparison, pounds, FiguresModel::Detail::Full);
        lines.show(comparison->outcomes[1].members[0].award, pounds);
        notices.show(*comparison, pounds);
        members.show(*document, pounds);
        answers.show(*document, 1, pounds, false);
        memberPay.show(*comparison, "m1", pounds);
        chart.setSpec(coverageChart(*comparison, 0, pounds));
        budgets.show(*document, 1, pounds);
        const Pile& money = document->piles[0];
        pile.show(std::vector<QString>(money.holders.size(), QStringLiteral("Jo")),
                  standingOf(money, [](const std::string& id) { return id.size(); }), pounds);
    }
    EXPECT_EQ(pay.rowCount(), 12);
}

TEST(Budgets, StandSideBySideWithTheirChanges)
{
    BudgetsModel model;
    model.show(made::document(), 0, pounds);
    const auto row = [&](const char* title) {
        for (int at = 0; at < model.rowCount(); ++at)
            if (model.headerData(at, Qt::Vertical).toString() == QString::fromLatin1(title))
                return at;
        return -1;
    };

    EXPECT_EQ(cell(model, row("Into the reserve"), 0, PayTableModel::LevelRole), QStringLiteral("£21,000"));
    EXPECT_EQ(cell(model, row("Into the reserve"), 1, PayTableModel::ChangeRole), QStringLiteral("+£21,000"));
    EXPECT_EQ(cell(model, row("Into the reserve"), 0, PayTableModel::ChangeRole), QString());
    EXPECT_EQ(cell(model, row("Comes in: Bread"), 1), QStringLiteral("£420,000 (no change)"));
    EXPECT_TRUE(cell(model, row("All pay"), 1, Qt::AccessibleTextRole).startsWith(QStringLiteral("All pay, A tenth")));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(),
              QStringLiteral("A twentieth into the reserve\n(compared with)"));
}

TEST(Budgets, LeaveAGapWhereABudgetHasNoSuchLine)
{
    Document document = made::document();
    document.budgets[1].lines.erase(document.budgets[1].lines.begin() + 1);
    BudgetsModel model;
    model.show(document, 0, pounds);

    EXPECT_EQ(model.headerData(3, Qt::Vertical).toString(), QStringLiteral("Bakehouse"));
    EXPECT_EQ(cell(model, 3, 1, PayTableModel::LevelRole), QStringLiteral("–"));
    EXPECT_EQ(cell(model, 3, 1, PayTableModel::ChangeRole), QStringLiteral("−£40,000"));
}

TEST(PayTable, ShowsLevelAndChangeAgainstTheBaseline)
{
    const auto comparison = compared(made::document(), "needs");
    PayTableModel model;
    model.show(comparison, pounds);
    const Money base = comparison->outcomes[2].members[0].award.amount;
    const Money here = comparison->outcomes[1].members[0].award.amount;

    EXPECT_EQ(cell(model, 0, 1, PayTableModel::LevelRole), pounds.amount(here));
    EXPECT_EQ(cell(model, 0, 1, PayTableModel::ChangeRole), pounds.change(here - base));
    EXPECT_EQ(cell(model, 0, 2, PayTableModel::ChangeRole), QString());
    EXPECT_TRUE(model.headerData(2, Qt::Horizontal).toString().endsWith(QStringLiteral("(baseline)")));
}

TEST(EveryModel, ShowsTheIdOfAMemberWithoutAName)
{
    Document document = made::document();
    document.members[1].name.clear();
    PayTableModel pay;
    MembersModel members;
    pay.show(compared(document), pounds);
    members.show(document, pounds);

    const QString id = QString::fromStdString(document.members[1].id);
    EXPECT_EQ(pay.headerData(1, Qt::Vertical).toString(), id);
    EXPECT_TRUE(cell(pay, 1, 0, Qt::AccessibleTextRole).startsWith(id));
    EXPECT_EQ(cell(members, 1, MembersModel::NameColumn), id);
}

TEST(PayTable, SpeaksEachCellInWords)
{
    PayTableModel model;
    model.show(compared(made::document()), pounds);

    const QString words = cell(model, 0, 1, Qt::AccessibleTextRole);

    EXPECT_TRUE(words.startsWith(QStringLiteral("Amina, Equal hourly pay: £31,980.00 a year"))) << words.toStdString();
    EXPECT_TRUE(words.endsWith(QStringLiteral("more")));
}

TEST(PayTable, SaysWhereThereIsNoSolution)
{
    Comparison none = made::comparison(made::document());
    none.outcomes[1].members.clear();
    none.outcomes[1].status = Status::TooSmall;
    PayTableModel model;
    model.show(std::make_shared<const Comparison>(none), pounds);

    EXPECT_EQ(cell(model, 0, 1), QStringLiteral("–"));
    EXPECT_TRUE(model.headerData(1, Qt::Horizontal).toString().endsWith(QStringLiteral("(no solution)")));
}

TEST(Lines, AddUpToTheAwardShown)
{
    const Comparison comparison = made::comparison(made::document());
    const Award& award = comparison.outcomes[2].members[3].award;
    LinesModel model;
    model.show(award, pounds);

    EXPECT_EQ(cell(model, static_cast<int>(award.lines.size()), LinesModel::LabelColumn), QStringLiteral("Gross pay"));
    EXPECT_EQ(cell(model, static_cast<int>(award.lines.size()), LinesModel::AmountColumn),
              pounds.exactAmount(award.amount));
}

TEST(Pay, SaysInAToolTipWhatAFitDoesAndKeeps)
{
    auto comparison = std::make_shared<Comparison>(made::comparison(made::document()));
    comparison->outcomes[1].fitTitle = "Talmud";
    comparison->outcomes[1].fitPromise = "All lose the same.";
    comparison->outcomes[1].fitKeeps = {"Equal claims get equal awards.", "Whoever asks for more gets no less."};
    PayTableModel model;
    model.show(comparison, pounds);
    const auto headOf = [&](std::size_t outcome) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString head = model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
            if (head.startsWith(QString::fromStdString(comparison->outcomes[outcome].title)))
                return head;
        }
        return QString();
    };

    EXPECT_TRUE(headOf(1).contains(QStringLiteral("Fit: Talmud. All lose the same."))) << headOf(1).toStdString();
    EXPECT_TRUE(headOf(1).endsWith(QStringLiteral(
        "\n\nWhatever the figures:\n• Equal claims get equal awards.\n• Whoever asks for more gets no less.")))
        << headOf(1).toStdString();
    EXPECT_FALSE(headOf(0).contains(QStringLiteral("Whatever the figures")));
}

TEST(Figures, EscapeTheirToolTips)
{
    Comparison comparison = made::comparison(made::document());
    comparison.outcomes[0].figures[0].convention = "<img src=x>";
    FiguresModel model;
    model.show(std::make_shared<const Comparison>(comparison), pounds, FiguresModel::Detail::Full);

    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_FALSE(cell(model, row, 0, Qt::ToolTipRole).contains(QLatin1Char('<')));
}

TEST(Notices, ShareARowWhenSeveralScenariosSayTheSame)
{
    Comparison comparison = made::comparison(made::document());
    for (Outcome& outcome : comparison.outcomes)
        outcome.notices = {{"", "The levy file is a year old.", std::nullopt, "Look for a newer one."}};
    NoticesModel model;
    model.show(comparison, pounds);

    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(cell(model, 0, NoticesModel::ScenarioColumn), QStringLiteral("All scenarios"));
}

TEST(Answers, KeepADeclaredTotalADeclaredTotal)
{
    Document document = made::document(1);
    document.questions.push_back(
        {.id = "needs_total", .text = "Or only a sum", .kind = QuestionKind::Money, .need = true, .covers = {"rent"}});
    AnswersModel model;
    model.show(document, 0, pounds, false);
    Member after;
    QObject::connect(&model, &AnswersModel::edited,
                     [&after](std::size_t, const Member& member, const QString&) { after = member; });

    model.setData(model.index(6, AnswersModel::AnswerColumn),
                  QVariant::fromValue(EntryValue(Money::fromMinor(190000))));

    EXPECT_EQ(after.answers["needs_total"], Answer(DeclaredTotal{Money::fromMinor(190000)}));
}

TEST(Answers, OfANewerDocumentCannotBeChanged)
{
    AnswersModel model;
    model.show(made::document(), 0, pounds, true);

    EXPECT_FALSE(model.flags(model.index(0, AnswersModel::AnswerColumn)).testFlag(Qt::ItemIsEditable));
}
} // namespace
} // namespace purse::gui
