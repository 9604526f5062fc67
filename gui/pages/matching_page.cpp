// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/matching_page.hpp"

#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/delegates/entry_delegate.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/gifts_panel.hpp"
#include "gui/pages/matching_form.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/edit.hpp>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
constexpr int formWidth = 356;

EntryTableModel::Row rowOf(const MatchedProject& project, const Match& match, const Format& format)
{
    using Field = EntryTableModel::Field;
    EntryTableModel::Row row{{.text = shownName(project.title, project.id), .beside = {}, .field = Field::Text}};
    for (const QString& text :
         {format.money(match.given, true), format.number(match.donors, 0), format.money(roundToMinor(match.raw), true),
          format.money(match.matched, true), format.money(match.given + match.matched, true)})
        row.push_back({.text = text, .beside = {}});
    return row;
}
} // namespace

MatchingPage::MatchingPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QuietComboBox),
      m_add(textButton(tr("New"), tr("Another pot that gifts are matched from"))),
      m_remove(textButton(tr("Remove"), tr("This pot with its projects and gifts; undo brings it back"))),
      m_empty(plainLabel(tr("People give small sums to projects they like, and a pot adds to them. What many people "
                            "give to is matched with more than what one person gives as much to, so it pays to ask "
                            "the neighbours. The group has to know who gives: whoever gives under two names counts "
                            "for more.\n\nPress New to begin."))),
      m_body(new QWidget), m_form(new MatchingForm(session)), m_gifts(new GiftsPanel(session)),
      m_finding(plainLabel(QString(), TextStyle::Finding)), m_table(new QTableView), m_model(new EntryTableModel(this)),
      m_addProject(textButton(tr("Add a project"))),
      m_removeProject(textButton(tr("Remove project"), tr("The chosen one with its gifts; undo brings it back"))),
      m_reason(plainLabel(QString())), m_sentences(plainLabel({})), m_chart(new ChartPanel)
{
    auto* sides = new QHBoxLayout(m_body);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(14);
    sides->addWidget(makeSettings());
    sides->addWidget(makeOutcome(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    layout->addStretch(0);
    connect(&m_session, &Session::refreshed, this, &MatchingPage::refresh);
    connect(&m_session, &Session::opened, this, [this] {
        m_list->clear();
        m_gifts->clearEntry();
    });
}

QWidget* MatchingPage::makeHead()
{
    auto* head = new QWidget;
    QLabel* title = plainLabel(tr("Matched gifts"), TextStyle::Heading);
    title->setWordWrap(false);
    m_list->setAccessibleName(tr("Pot that gifts are matched from"));
    m_list->setMinimumHeight(28);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setMaximumWidth(formWidth); // a long name does not widen the page
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addSpacing(18);
    layout->addWidget(m_list);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    connect(m_list, &QComboBox::activated, this, &MatchingPage::refresh);
    connect(m_add, &QToolButton::clicked, this, &MatchingPage::add);
    connect(m_remove, &QToolButton::clicked, this, &MatchingPage::remove);
    return head;
}

QWidget* MatchingPage::makeSettings()
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_form);
    column->addWidget(m_gifts, 1);
    QFrame* frame = card();
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(14, 12, 8, 12);
    inside->addWidget(scrolling(both, tr("Settings and gifts")));
    frame->setFixedWidth(formWidth);
    return frame;
}

QWidget* MatchingPage::makeOutcome()
{
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_finding);
    layout->addWidget(inCard(makeProjects()));
    layout->addWidget(inCard(m_chart), 1);
    return right;
}

QWidget* MatchingPage::makeProjects()
{
    prepareEntryTable(m_table, m_model, tr("Projects"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (QLabel* label : {m_reason, m_sentences})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_addProject);
    buttons->addWidget(m_removeProject);
    buttons->addStretch(1);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    column->addWidget(m_sentences);
    connect(m_addProject, &QToolButton::clicked, this, &MatchingPage::addProject);
    connect(m_removeProject, &QToolButton::clicked, this, &MatchingPage::removeProject);
    connect(m_model, &EntryTableModel::textEntered, this, [this](int row, int, const QString& title) {
        change(tr("Rename a project"), [&](Matching& own) {
            own.projects.at(static_cast<std::size_t>(row)).title = title.trimmed().toStdString();
        });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MatchingPage::showReason);
    return part;
}

std::size_t MatchingPage::chosen() const { return static_cast<std::size_t>(std::max(0, m_list->currentIndex())); }

const Matching* MatchingPage::matching() const
{
    if (!m_session.isOpen() || chosen() >= m_session.document().matchings.size())
        return nullptr;
    return &m_session.document().matchings[chosen()];
}

void MatchingPage::change(const QString& what, const std::function<void(Matching&)>& edit)
{
    if (!matching())
        return;
    Document document = m_session.document();
    edit(document.matchings[chosen()]);
    m_session.edit(std::move(document), what);
}

void MatchingPage::add()
{
    Document document = m_session.document();
    Matching next;
    next.title = tr("Pot %1").arg(document.matchings.size() + 1).toStdString();
    next.id = freeId(document.matchings, next.title);
    document.matchings.push_back(std::move(next));
    if (!m_session.edit(std::move(document), tr("Add a pot for gifts")))
        return;
    m_list->setCurrentIndex(m_list->count() - 1);
    refresh();
    m_form->title()->setFocus();
    m_form->title()->selectAll();
}

void MatchingPage::remove()
{
    Document document = m_session.document();
    if (chosen() >= document.matchings.size())
        return;
    document.matchings.erase(document.matchings.begin() + static_cast<std::ptrdiff_t>(chosen()));
    m_session.edit(std::move(document), tr("Remove a pot for gifts"));
}

/// Its name is ready to be typed.
void MatchingPage::addProject()
{
    const int before = m_model->rowCount();
    change(tr("Add a project"), [&](Matching& own) {
        MatchedProject project;
        project.title = tr("Project %1").arg(own.projects.size() + 1).toStdString();
        project.id = freeId(own.projects, project.title);
        own.projects.push_back(std::move(project));
    });
    if (m_model->rowCount() == before)
        return;
    const QModelIndex last = m_model->index(before, 0);
    m_table->setCurrentIndex(last);
    m_table->scrollToBottom();
    m_table->edit(last);
}

void MatchingPage::removeProject()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return m_session.refuse({{"/matchings", tr("No project is chosen.").toStdString(),
                                  tr("Choose a row of the table first.").toStdString()}});
    change(tr("Remove a project with its gifts"), [row](Matching& own) {
        const auto at = own.projects.begin() + row;
        std::erase_if(own.gifts, [&](const ProjectGift& gift) { return gift.project == at->id; });
        own.projects.erase(at);
    });
}

void MatchingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void MatchingPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    const std::vector<Matching>& all = m_session.document().matchings;
    const int before = std::max(0, m_list->currentIndex());
    m_list->clear();
    for (const Matching& each : all)
        m_list->addItem(shownName(each.title, each.id));
    m_list->setCurrentIndex(std::min(before, m_list->count() - 1));
    m_list->setVisible(!all.empty());
    m_remove->setVisible(!all.empty());
    for (QToolButton* button : {m_add, m_remove, m_addProject, m_removeProject})
        button->setEnabled(!m_session.isReadOnly());
    m_model->setReadOnly(m_session.isReadOnly());
    m_empty->setVisible(all.empty());
    m_body->setVisible(!all.empty());
    if (!matching())
        return;
    m_form->show(chosen());
    m_gifts->show(chosen());
    showOutcome(*matching());
}

void MatchingPage::showOutcome(const Matching& own)
{
    const Problems problems = problemsOf(own);
    m_chart->setVisible(problems.empty() && !own.projects.empty());
    if (!problems.empty())
        return m_finding->setText(inSentences(problems));
    const Matches matches = matchesOf(m_session.document(), own);
    m_finding->setText(totalsOf(own, matches));
    showTable(own, matches);
    QStringList sentences;
    for (const std::string& sentence : matches.sentences)
        sentences << shown(sentence);
    m_sentences->setText(sentences.join(QLatin1Char(' ')));
    m_sentences->setVisible(!own.projects.empty());
    m_chart->setSpec(matchingChart(own, matches, m_session.format()));
}

void MatchingPage::showTable(const Matching& own, const Matches& matches)
{
    std::vector<EntryTableModel::Row> rows;
    std::vector<QString> reasons;
    for (std::size_t p = 0; p < own.projects.size(); ++p) {
        rows.push_back(rowOf(own.projects[p], matches.projects[p], m_session.format()));
        reasons.push_back(shown(matches.projects[p].because));
    }
    m_model->show({{tr("Project")},
                   {tr("Given"), Qt::AlignRight},
                   {tr("Givers"), Qt::AlignRight},
                   {tr("Called for"), Qt::AlignRight},
                   {tr("Matched"), Qt::AlignRight},
                   {tr("Together"), Qt::AlignRight}},
                  std::move(rows), std::move(reasons));
    m_table->setVisible(!own.projects.empty());
    m_removeProject->setVisible(!own.projects.empty());
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    fitColumns(m_table, 0);
    constexpr int mostRows = 6;
    fitHeight(m_table, 1, mostRows);
    m_table->setMaximumHeight(m_table->minimumHeight() + 2);
    showReason();
}

void MatchingPage::showReason()
{
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(0);
    m_reason->setVisible(index.isValid());
    if (index.isValid())
        m_reason->setText(
            tr("%1: %2").arg(index.data().toString(), index.data(EntryTableModel::ReasonRole).toString()));
}

QString MatchingPage::totalsOf(const Matching& own, const Matches& matches) const
{
    const auto money = [this](Money amount) { return m_session.format().money(amount, true); };
    if (own.projects.empty())
        return tr("Add the projects that people can give to.");
    return tr("%1 matched + %2 stays in the pot = %3")
        .arg(money(own.pot - matches.leftover), money(matches.leftover), money(own.pot));
}

} // namespace purse::gui
