// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/papers.hpp"

#include "gui/assembly/screen.hpp"
#include "gui/charts/builders.hpp"
#include "gui/charts/rows.hpp"
#include "gui/models/figures_model.hpp"
#include "gui/models/lines_model.hpp"
#include "gui/models/notices_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/result/own_view.hpp"

#include <QCoreApplication>

#include <numeric>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::Papers)
};

using Part = Paper::Part;

/// The cells of a Qt model as they are shown, without line breaks.
Paper::Table tableOf(const QAbstractItemModel& model, const QString& rowTitle)
{
    const auto plain = [](const QVariant& data) {
        return data.toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    const bool headed = !rowTitle.isNull();
    Paper::Table table;
    if (headed)
        table.columns << rowTitle;
    for (int column = 0; column < model.columnCount(); ++column)
        table.columns << plain(model.headerData(column, Qt::Horizontal));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        if (headed)
            cells << plain(model.headerData(row, Qt::Vertical));
        for (int column = 0; column < model.columnCount(); ++column)
            cells << plain(model.index(row, column).data());
        table.rows.push_back(cells);
    }
    return table;
}

Paper::Table tableOf(const Screen::Table& screen)
{
    Paper::Table table;
    for (const QString& column : screen.columns)
        table.columns << QString(column).replace(QLatin1Char('\n'), QLatin1Char(' '));
    for (const std::vector<QString>& row : screen.rows)
        table.rows.emplace_back(row.begin(), row.end());
    return table;
}

void addScreen(Paper& paper, const Screen& screen)
{
    paper.parts.push_back(Paper::Heading{screen.title});
    if (!screen.lead.isEmpty() && (!screen.chart || screen.chart->title != screen.lead))
        paper.parts.push_back(Paper::Paragraph{screen.lead});
    if (screen.table)
        paper.parts.push_back(tableOf(*screen.table));
    if (screen.chart)
        paper.parts.push_back(Paper::Chart{*screen.chart});
    if (!screen.foot.isEmpty())
        paper.parts.push_back(Paper::Paragraph{screen.foot, true});
}

QString titlesOf(const Comparison& comparison)
{
    QStringList titles;
    for (const Outcome& outcome : comparison.outcomes)
        titles << shown(outcome.title);
    return Words::tr("Scenarios: %1").arg(titles.join(QStringLiteral(", ")));
}

void addNotices(Paper& paper, const Comparison& comparison, const Format& format)
{
    NoticesModel model;
    model.show(comparison, format);
    if (model.rowCount() == 0)
        return;
    paper.parts.push_back(Paper::Heading{Words::tr("What to know")});
    Paper::Table table = tableOf(model, QString());
    table.numbersFrom = static_cast<int>(table.columns.size()); // sentences
    paper.parts.push_back(std::move(table));
}

/// What is said of scenarios and budgets, without the members.
Comparison noticesOf(const Comparison& comparison, const Masks& masks)
{
    const auto clean = [&masks](std::string& text) { text = masks.words(text).toStdString(); };
    Comparison plain;
    plain.currency = comparison.currency;
    for (const Outcome& outcome : comparison.outcomes) {
        Outcome own;
        own.title = outcome.title;
        own.status = outcome.status;
        own.distance = outcome.distance;
        own.statusText = outcome.statusText;
        own.notices = outcome.notices;
        own.problems = outcome.problems;
        clean(own.title);
        clean(own.statusText);
        for (Notice& notice : own.notices) {
            clean(notice.what);
            clean(notice.hint);
        }
        for (Problem& problem : own.problems) {
            clean(problem.what);
            clean(problem.hint);
        }
        plain.outcomes.push_back(std::move(own));
    }
    return plain;
}

void addNamed(Paper& paper, const Document& document, const Comparison& comparison, std::size_t outcome,
              const Format& format)
{
    FiguresModel figures;
    figures.show(std::make_shared<const Comparison>(comparison), format, FiguresModel::Detail::Headline,
                 document.group.attention);
    paper.parts.push_back(Paper::Heading{Words::tr("In figures")});
    paper.parts.push_back(tableOf(figures, Words::tr("Measure")));
    addNotices(paper, comparison, format);
    paper.parts.push_back(Paper::Heading{Words::tr("Pay")});
    paper.parts.push_back(Paper::Chart{payChart(comparison, format)});
    paper.parts.push_back(Paper::Heading{Words::tr("Costs covered")});
    paper.parts.push_back(Paper::Chart{coverageChart(comparison, outcome, format)});
    if (outcome != comparison.baseline) {
        paper.parts.push_back(Paper::Heading{Words::tr("How does pay change?")});
        paper.parts.push_back(Paper::Chart{changeChart(comparison, outcome, format)});
    }
}

void addNameless(Paper& paper, const Document& document, const Comparison& comparison, std::size_t outcome,
                 const Format& format, const Masks& masks)
{
    const Hall hall{document, comparison, masks, format};
    std::vector<std::size_t> all(comparison.outcomes.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    addScreen(paper, figuresScreen(hall, all));
    addNotices(paper, noticesOf(comparison, masks), format);
    if (outcome != comparison.baseline)
        addScreen(paper, changeScreen(hall, outcome));
    addScreen(paper, coveredScreen(hall, all));
    addScreen(paper, moneyScreen(hall, all));
}

Paper::Table linesOf(const Award& award, const Format& format)
{
    LinesModel model;
    model.show(award, format);
    Paper::Table table;
    for (const int column : {LinesModel::LabelColumn, LinesModel::ReasonColumn, LinesModel::AmountColumn})
        table.columns << model.headerData(column, Qt::Horizontal).toString();
    table.numbersFrom = 2;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        table.rows.push_back(
            {cell(LinesModel::LabelColumn), cell(LinesModel::ReasonColumn), cell(LinesModel::AmountColumn)});
        if (model.index(row, 0).data(Qt::FontRole).isValid())
            table.strong.push_back(row);
    }
    return table;
}

Paper::Table scenariosOf(const OwnView& view, const Format& format)
{
    Paper::Table table;
    table.columns = {Words::tr("Scenario"), Words::tr("Gross pay %1").arg(format.perPeriod()),
                     Words::tr("Against today"), Words::tr("Take-home pay"), Words::tr("Costs not yet covered")};
    const QString none = QStringLiteral("–");
    for (const OwnView::Column& column : view.columns) {
        if (!column.mine) {
            table.rows.push_back({column.title, none, none, none, none});
            continue;
        }
        const MemberOutcome& mine = *column.mine;
        const bool besideToday = mine.today && !column.isSurplus;
        table.rows.push_back(
            {column.title, format.amount(mine.award.amount),
             besideToday ? format.change(mine.award.amount - *mine.today) : none,
             column.hasLevy || !mine.award.pay.deductions.empty() ? format.amount(mine.award.pay.net) : none,
             mine.needStated ? format.amount(mine.notCovered) : Words::tr("none stated")});
    }
    return table;
}
} // namespace

Paper comparisonPaper(const Document& document, const Comparison& comparison, std::size_t outcome, const Format& format,
                      Names names)
{
    Paper paper;
    if (comparison.outcomes.empty())
        return paper;
    outcome = std::min(outcome, comparison.outcomes.size() - 1);
    if (names == Names::Shown) {
        paper.title = Words::tr("%1: scenarios side by side").arg(shown(comparison.group));
        paper.imprint = imprintOf(sourceOf(titlesOf(comparison), format));
        addNamed(paper, document, comparison, outcome, format);
        return paper;
    }
    const Masks masks(document, comparison, QRandomGenerator::securelySeeded());
    paper.title = Words::tr("%1: scenarios side by side").arg(masks.words(comparison.group));
    paper.imprint = imprintOf(sourceOf(titlesOf(masks.masked(comparison)), format));
    addNameless(paper, document, comparison, outcome, format, masks);
    return paper;
}

Paper memberPaper(const Document& document, const Comparison& comparison, const std::string& member,
                  const std::string& scenario, const Format& format, Names names)
{
    Paper paper;
    const OwnView view = ownViewOf(document, comparison, member);
    const OwnView::Column* column = view.find(scenario);
    if (view.isEmpty() || !column)
        return paper;
    paper.title = names == Names::Shown ? Words::tr("The result of %1").arg(view.name) : Words::tr("My result");
    paper.imprint = imprintOf(sourceOf(Words::tr("Scenario: %1").arg(column->title), format));
    paper.parts.push_back(Paper::Paragraph{paySentence(*column, format), false, true});
    for (const QString& sentence : {netSentence(*column, format), coverageSentence(*column, format)})
        if (!sentence.isEmpty())
            paper.parts.push_back(Paper::Paragraph{sentence});
    paper.parts.push_back(Paper::Heading{Words::tr("In each scenario")});
    paper.parts.push_back(scenariosOf(view, format));
    paper.parts.push_back(Paper::Chart{ownPayChart(view, format)});
    paper.parts.push_back(Paper::Chart{ownCoverageChart(view, format)});
    if (column->mine) {
        paper.parts.push_back(Paper::Heading{Words::tr("Why this figure?")});
        paper.parts.push_back(Paper::Chart{ownWhyChart(*column, format)});
        paper.parts.push_back(linesOf(column->mine->award, format));
    }
    for (const QString& line : smallPrint(*column))
        paper.parts.push_back(Paper::Paragraph{line, true});
    return paper;
}

} // namespace purse::gui
