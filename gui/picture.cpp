// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.hpp"

#include "gui/assembly/assembly_window.hpp"
#include "gui/assembly/start_view.hpp"
#include "gui/assembly/what_if_bar.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/main_window.hpp"
#include "gui/pages/ballots_page.hpp"
#include "gui/pages/budget/budget_form.hpp"
#include "gui/pages/budget/budget_outcome_view.hpp"
#include "gui/pages/budget/budget_page.hpp"
#include "gui/pages/compare_page.hpp"
#include "gui/pages/model_page.hpp"
#include "gui/pages/needs/needs_page.hpp"
#include "gui/pages/one_more_view.hpp"
#include "gui/pages/payouts_page.hpp"
#include "gui/pages/people_page.hpp"
#include "gui/pages/result/answer_control.hpp"
#include "gui/pages/result/my_result_page.hpp"
#include "gui/pages/result/what_if_panel.hpp"
#include "gui/pages/scenarios/outlook_panel.hpp"
#include "gui/pages/scenarios/protection_panel.hpp"
#include "gui/pages/scenarios/scenarios_page.hpp"
#include "gui/pages/why_panel.hpp"
#include "gui/panels/panels.hpp"

#include <purse/document/member_edit.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QPixmap>
#include <QPushButton>
#include <QTabWidget>

#include <optional>
#include <utility>

namespace purse::gui {
namespace {
using Part = ComparePage::Part;
const std::pair<QString, Part> parts[] = {{QStringLiteral("compare"), Part::Table},
                                          {QStringLiteral("pay"), Part::Pay},
                                          {QStringLiteral("coverage"), Part::Coverage},
                                          {QStringLiteral("change"), Part::Change},
                                          {QStringLiteral("notices"), Part::Notices}};

std::optional<Part> partOf(const QString& page)
{
    for (const auto& [name, part] : parts)
        if (page == name)
            return part;
    return std::nullopt;
}

/// The model with most to see: the one with uplifts, at its uplifts or at the way the budget is met.
void showModel(MainWindow& window, const Session& session, bool atFit)
{
    window.goTo(MainWindow::Place::Model);
    const std::vector<PayModel>& models = session.document().models;
    for (std::size_t at = 0; at < models.size(); ++at)
        for (std::size_t step = 0; step < models[at].steps.size(); ++step)
            if (models[at].steps[step].kind == "uplift") {
                window.modelPage()->chooseModel(at);
                window.modelPage()->chooseStep(atFit ? models[at].steps.size() : step);
                return;
            }
}

struct BudgetPicture {
    QString name;
    BudgetPage::Part part;
    BudgetOutcomeView::Part outcome = BudgetOutcomeView::Part::Lines;
    std::size_t payout = 0; ///< which one, where there are as many
};
using Purse = BudgetOutcomeView::Part;
const BudgetPicture budgetPictures[] = {{QStringLiteral("budget"), BudgetPage::Part::Lines},
                                        {QStringLiteral("budget-change"), BudgetPage::Part::Lines, Purse::Change},
                                        {QStringLiteral("budget-months"), BudgetPage::Part::Lines, Purse::Cash},
                                        {QStringLiteral("budgets"), BudgetPage::Part::SideBySide},
                                        {QStringLiteral("pile"), BudgetPage::Part::Pile},
                                        {QStringLiteral("proposals"), BudgetPage::Part::Proposals},
                                        {QStringLiteral("contributions"), BudgetPage::Part::Contributions},
                                        {QStringLiteral("payouts"), BudgetPage::Part::Payouts},
                                        {QStringLiteral("payouts-credit"), BudgetPage::Part::Payouts, Purse::Lines, 1},
                                        {QStringLiteral("payouts-streams"), BudgetPage::Part::Payouts, Purse::Lines, 2},
                                        {QStringLiteral("matched-gifts"), BudgetPage::Part::MatchedGifts},
                                        {QStringLiteral("ballots"), BudgetPage::Part::Ballots},
                                        {QStringLiteral("ballots-settings"), BudgetPage::Part::Ballots}};

/// @return false where the page is none of the budget's
bool showBudget(MainWindow& window, const QString& page)
{
    for (const BudgetPicture& picture : budgetPictures)
        if (page == picture.name) {
            window.goTo(MainWindow::Place::Budget);
            window.budgetPage()->showPart(picture.part);
            window.budgetPage()->form()->choose(1); // the second beside the first, where there are two
            window.budgetPage()->outcome()->showPart(picture.outcome);
            if (picture.part == BudgetPage::Part::Payouts)
                window.budgetPage()->payouts()->choose(picture.payout);
            if (picture.part == BudgetPage::Part::Ballots) {
                window.budgetPage()->ballots()->tryMadeUp();
                window.budgetPage()->ballots()->full()->setChecked(page.endsWith(QStringLiteral("settings")));
                window.budgetPage()->ballots()->finish();
            }
            return true;
        }
    return false;
}

struct AssemblyPicture {
    QString name;
    std::optional<Screen::Kind> kind; ///< nothing: before it begins
};
const AssemblyPicture assemblyPictures[] = {{QStringLiteral("assembly-start"), std::nullopt},
                                            {QStringLiteral("assembly-question"), Screen::Kind::Question},
                                            {QStringLiteral("assembly-figures"), Screen::Kind::Figures},
                                            {QStringLiteral("assembly-change"), Screen::Kind::Change},
                                            {QStringLiteral("assembly-change-table"), Screen::Kind::Change},
                                            {QStringLiteral("assembly-covered"), Screen::Kind::Covered},
                                            {QStringLiteral("assembly-money"), Screen::Kind::Money},
                                            {QStringLiteral("assembly-remarks"), Screen::Kind::Remarks},
                                            {QStringLiteral("assembly-amendments"), Screen::Kind::Amendment},
                                            {QStringLiteral("assembly-round"), Screen::Kind::CheckIn},
                                            {QStringLiteral("assembly-decision"), Screen::Kind::Decision},
                                            {QStringLiteral("assembly-what-if"), Screen::Kind::WhatIf}};

/// @return false where the page is none of the assembly's
bool showAssembly(MainWindow& window, const QString& page)
{
    for (const AssemblyPicture& picture : assemblyPictures)
        if (page == picture.name) {
            AssemblyWindow* assembly = window.openAssembly();
            assembly->resize(window.size());
            assembly->show();
            if (!picture.kind)
                return true;
            if (assembly->start()->known())
                assembly->start()->known()->setChecked(true);
            assembly->begin();
            assembly->goTo(*picture.kind);
            assembly->setTable(page.endsWith(QStringLiteral("-table")));
            if (*picture.kind == Screen::Kind::WhatIf) {
                assembly->setWhatIf(true);
                assembly->whatIf()->more()->click();
                assembly->whatIf()->finish();
            }
            return true;
        }
    return false;
}

/// @return false where the page is none of one member's
bool showResult(MainWindow& window, const Session& session, const QString& page)
{
    if (!page.startsWith(QStringLiteral("result")))
        return false;
    window.goTo(MainWindow::Place::Result);
    MyResultPage* result = window.resultPage();
    if (page == QStringLiteral("result-who") || session.document().members.empty())
        return true;
    result->chooseMember(QString::fromStdString(session.document().members.front().id));
    if (page == QStringLiteral("result-what-if")) {
        result->showPart(MyResultPage::Part::WhatIf);
        if (AnswerControl* hours = result->whatIf()->control({}))
            hours->field()->setValue(hours->field()->value() + 5.0);
        result->whatIf()->finish();
    }
    return true;
}

struct NeedsPicture {
    QString name;
    std::optional<NeedsPage::Part> part; ///< nothing: before it begins
};
const NeedsPicture needsPictures[] = {{QStringLiteral("needs-start"), std::nullopt},
                                      {QStringLiteral("needs"), NeedsPage::Part::Me},
                                      {QStringLiteral("needs-hours"), NeedsPage::Part::Hours},
                                      {QStringLiteral("needs-caring"), NeedsPage::Part::Caring},
                                      {QStringLiteral("needs-costs"), NeedsPage::Part::Costs},
                                      {QStringLiteral("needs-rather-not"), NeedsPage::Part::Silent},
                                      {QStringLiteral("needs-review"), NeedsPage::Part::Review},
                                      {QStringLiteral("needs-sent"), NeedsPage::Part::Sent}};

/// The first member's answers, as if she were at it, with one that she would rather not say and one note.
/// @return false where the page is none of My needs
bool showNeeds(MainWindow& window, const Session& session, const QString& page)
{
    for (const NeedsPicture& picture : needsPictures)
        if (page == picture.name) {
            window.goTo(MainWindow::Place::Needs);
            if (!picture.part || session.document().members.empty())
                return true;
            const Member& member = session.document().members.front();
            OwnFile file = ownFileFor(session.document(), member.id);
            for (const auto& [id, answer] : member.answers)
                giveAnswer(file, id, answer);
            if (!member.answers.empty()) {
                rathersNotSay(file, member.answers.begin()->first, true);
                file.kept.notes[member.answers.rbegin()->first] = "Ask again in spring.";
            }
            const Date day{std::chrono::year{2026}, std::chrono::March, std::chrono::day{4}};
            if (*picture.part == NeedsPage::Part::Sent || *picture.part == NeedsPage::Part::Review)
                noteSending(file, nextSending(file, day));
            if (*picture.part == NeedsPage::Part::Review && !file.statement.answers.empty())
                keepToMyself(file, file.statement.answers.rbegin()->first);
            window.needsPage()->needs().begin(std::move(file));
            window.needsPage()->showPart(*picture.part);
            return true;
        }
    return false;
}

const QString tableEnding = QStringLiteral("-table");
} // namespace

QStringList picturePages()
{
    QStringList pages{QStringLiteral("scenarios"),  QStringLiteral("outlook"), QStringLiteral("start"),
                      QStringLiteral("group"),      QStringLiteral("people"),  QStringLiteral("model"),
                      QStringLiteral("budget-fit"), QStringLiteral("why"),     QStringLiteral("what-if"),
                      QStringLiteral("decide"),     QStringLiteral("help"),    QStringLiteral("history"),
                      QStringLiteral("to-know"),    QStringLiteral("result"),  QStringLiteral("result-what-if"),
                      QStringLiteral("result-who")};
    for (const BudgetPicture& picture : budgetPictures)
        pages << picture.name;
    for (const AssemblyPicture& picture : assemblyPictures)
        pages << picture.name;
    for (const NeedsPicture& picture : needsPictures)
        pages << picture.name;
    for (const auto& [name, part] : parts)
        pages << name;
    for (const Part part : {Part::Pay, Part::Coverage, Part::Change})
        for (const auto& [name, each] : parts)
            if (each == part)
                pages << name + tableEnding;
    return pages;
}

bool showPage(MainWindow& window, const Session& session, const QString& page)
{
    if (!picturePages().contains(page))
        return false;
    if (page == QStringLiteral("start")) {
        window.goTo(MainWindow::Place::Start);
        return true;
    }
    if (page == QStringLiteral("people") || page == QStringLiteral("group")) {
        window.goTo(page == QStringLiteral("people") ? MainWindow::Place::People : MainWindow::Place::Group);
        return true;
    }
    if (page == QStringLiteral("scenarios") || page == QStringLiteral("outlook")) {
        window.goTo(MainWindow::Place::Scenarios);
        window.scenariosPage()->choose(session.document().scenarios.size() - 1);
        window.scenariosPage()->protection()->finish();
        if (page == QStringLiteral("outlook")) {
            window.scenariosPage()->showPart(ScenariosPage::Part::Outlook);
            window.scenariosPage()->outlook()->run();
            window.scenariosPage()->outlook()->finish();
        }
        return true;
    }
    if (page == QStringLiteral("model") || page == QStringLiteral("budget-fit")) {
        showModel(window, session, page == QStringLiteral("budget-fit"));
        return true;
    }
    if (showAssembly(window, page) || showBudget(window, page) || showResult(window, session, page)
        || showNeeds(window, session, page))
        return true;
    if (page == QStringLiteral("decide") || page == QStringLiteral("help") || page == QStringLiteral("history")
        || page == QStringLiteral("to-know")) {
        window.goTo(MainWindow::Place::Decide);
        if (page == QStringLiteral("help"))
            window.panels()->showHelp(QStringLiteral("glossary.md"));
        window.panels()->historyDock()->setVisible(page == QStringLiteral("history"));
        window.panels()->noticesDock()->setVisible(page == QStringLiteral("to-know"));
        return true;
    }
    window.goTo(MainWindow::Place::Compare);
    QApplication::processEvents(); // the page learns its width, and with it where its parts are
    const bool asTable = page.endsWith(tableEnding);
    const Part part = partOf(asTable ? page.chopped(tableEnding.size()) : page).value_or(Part::Table);
    window.comparePage()->showPart(part);
    window.comparePage()->chart(part)->showAsTable(asTable);
    const auto comparison = session.comparison();
    const bool whatIf = page == QStringLiteral("what-if");
    if ((page == QStringLiteral("why") || whatIf) && comparison && !comparison->members.empty())
        window.askWhy(QString::fromStdString(comparison->members.front().id), comparison->outcomes.size() - 1);
    if (whatIf) {
        window.whyPanel()->tabs()->setCurrentIndex(1);
        QApplication::processEvents();
        window.whyPanel()->oneMore()->finish();
    }
    return true;
}

QString savePicture(MainWindow& window, const QString& path, QSize size)
{
    QWidget& shown = window.assembly() ? *static_cast<QWidget*>(window.assembly()) : window;
    shown.resize(size);
    QApplication::processEvents();
    for (int round = 0; round < 8; ++round)
        QApplication::processEvents(); // layouts that follow from other layouts
    if (!shown.grab().save(path, "PNG"))
        return MainWindow::tr("The picture could not be written to %1.").arg(path);
    return {};
}

} // namespace purse::gui
