// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/effect_panel.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/edit.hpp>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
void prepare(QTableView* table, TextTableModel* model, const QString& name)
{
    prepareTable(table, name);
    table->setModel(model);
    table->setItemDelegate(new RowDelegate(table));
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    QHeaderView* columns = table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(0, QHeaderView::Stretch);
}

const Figure* figureOf(const Outcome& outcome, const char* id)
{
    const auto found = std::ranges::find(outcome.figures, id, &Figure::id);
    return found == outcome.figures.end() ? nullptr : &*found;
}

QString solvedWords(const Outcome& outcome, const Format& format)
{
    if (!outcome.solved)
        return QStringLiteral("–");
    if (const auto* rate = std::get_if<Rate>(&outcome.solved->value))
        return format.money(rate->amount, true);
    return format.percent(std::get<Percent>(outcome.solved->value));
}

QString solvedTitle(const Outcome& outcome)
{
    if (!outcome.solved)
        return EffectPanel::tr("Found by the budget");
    const QString title = shown(outcome.solved->title);
    const auto* rate = std::get_if<Rate>(&outcome.solved->value);
    return rate ? EffectPanel::tr("%1, %2").arg(title, perWords(rate->per)) : title;
}

/// The figures of one moment, from top to bottom.
QStringList figureColumn(const Outcome& outcome, const Format& format)
{
    if (!outcome.isSolved())
        return {};
    QStringList column{solvedWords(outcome, format), format.amount(outcome.totalCost),
                       outcome.budget ? format.amount(*outcome.budget) : QStringLiteral("–"),
                       outcome.budget ? format.amount(outcome.leftover) : QStringLiteral("–")};
    for (const char* id : {"lowest", "median", "highest", "pay_ratio"}) {
        const Figure* figure = figureOf(outcome, id);
        column << (figure ? format.figure(*figure) : QStringLiteral("–"));
    }
    return column;
}
} // namespace

EffectPanel::EffectPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sentence(plainLabel({}, TextStyle::Muted)),
      m_restart(textButton(tr("Compare from here"), tr("From now on, “before” is the model as it is at this moment."))),
      m_keep(textButton(tr("Keep “before”"),
                        tr("Adds the model as it was before these changes as a scenario of its own."))),
      m_figuresTable(new QTableView), m_peopleTable(new QTableView),
      m_figures(new TextTableModel({{QString()}, {tr("Before"), Qt::AlignRight}, {tr("Now"), Qt::AlignRight}}, this)),
      m_people(new TextTableModel({{tr("Person")}, {tr("Now"), Qt::AlignRight}, {tr("Change"), Qt::AlignRight}}, this))
{
    prepare(m_figuresTable, m_figures, tr("Figures of the group, before and now"));
    prepare(m_peopleTable, m_people, tr("Pay of each person, now and its change"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_restart);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("What it does to everybody"), TextStyle::Heading));
    layout->addWidget(m_sentence);
    layout->addWidget(m_figuresTable);
    layout->addWidget(m_peopleTable, 1);
    layout->addLayout(buttons);
    connect(m_restart, &QToolButton::clicked, this, &EffectPanel::compareFromHere);
    connect(m_keep, &QToolButton::clicked, this, &EffectPanel::keepAsScenario);
    connect(&m_session, &Session::opened, this, [this] {
        m_model.clear();
        m_before.reset();
    });
}

std::optional<EffectPanel::Moment> EffectPanel::now() const
{
    const auto comparison = m_session.comparison();
    const PayModel* model = findById(m_session.document().models, m_model);
    if (!comparison || !model)
        return std::nullopt;
    for (const Scenario& scenario : m_session.document().scenarios)
        for (const Outcome& outcome : comparison->outcomes)
            if (scenario.model == m_model && outcome.scenario == scenario.id)
                return Moment{*model, outcome};
    return std::nullopt;
}

void EffectPanel::show(const std::string& model)
{
    if (m_model != model) {
        m_model = model;
        m_before.reset();
    }
    if (!m_before && !m_session.isSolving())
        m_before = now();
    refresh();
}

void EffectPanel::compareFromHere()
{
    m_before = now();
    refresh();
}

void EffectPanel::refresh()
{
    const std::optional<Moment> moment = now();
    const Format& format = m_session.format();
    m_keep->setEnabled(m_before && moment && m_before->model != moment->model && !m_session.isReadOnly());
    m_restart->setEnabled(moment.has_value());
    m_figures->setTitle(2, tr("Now"));
    std::vector<TextTableModel::Row> figures;
    std::vector<TextTableModel::Row> people;
    if (!moment) {
        m_sentence->setText(tr("No scenario uses this model yet. Add one on the page Scenarios, or with “Try it”."));
    } else if (!moment->outcome.isSolved()) {
        m_sentence->setText(moment->outcome.statusText.empty() && !moment->outcome.problems.empty()
                                ? shown(moment->outcome.problems.front().what)
                                : shown(moment->outcome.statusText));
    } else {
        m_sentence->setText(tr("Scenario “%1”, amounts %2.").arg(shown(moment->outcome.title), format.perPeriod()));
    }
    if (moment && moment->outcome.isSolved()) {
        const QStringList titles{solvedTitle(moment->outcome),
                                 tr("Cost of all pay"),
                                 tr("Budget for pay"),
                                 moment->outcome.leftover < Money{} ? tr("Missing") : tr("Left over"),
                                 tr("Lowest pay"),
                                 tr("Median pay"),
                                 tr("Highest pay"),
                                 tr("Pay ratio, an hour")};
        const QStringList after = figureColumn(moment->outcome, format);
        const QStringList before = m_before ? figureColumn(m_before->outcome, format) : QStringList();
        for (int row = 0; row < after.size(); ++row)
            figures.push_back({titles[row], row < before.size() ? before[row] : QStringLiteral("–"), after[row]});
        for (const MemberOutcome& member : moment->outcome.members) {
            const Member* known = findById(m_session.document().members, member.award.member);
            const MemberOutcome* was = m_before ? m_before->outcome.find(member.award.member) : nullptr;
            people.push_back({known ? shownName(known->name, known->id) : shown(member.award.member),
                              format.amount(member.award.amount),
                              was ? format.change(member.award.amount - was->award.amount) : tr("new")});
        }
    }
    m_figures->show(std::move(figures));
    m_people->show(std::move(people));
    const int rows = std::max(1, m_figures->rowCount());
    m_figuresTable->setFixedHeight(m_figuresTable->horizontalHeader()->sizeHint().height()
                                   + rows * m_figuresTable->verticalHeader()->defaultSectionSize() + 4);
}

void EffectPanel::keepAsScenario()
{
    if (!m_before)
        return;
    Document document = m_session.document();
    const Scenario* own = nullptr;
    for (const Scenario& scenario : document.scenarios)
        if (!own && scenario.model == m_model)
            own = &scenario;
    PayModel kept = m_before->model;
    const QString title = tr("%1, before").arg(shown(own ? own->title : kept.title));
    kept.title = title.toStdString();
    kept.id = freeId(document.models, kept.title);
    Scenario scenario = own ? *own : Scenario();
    scenario.id = freeId(document.scenarios, kept.title);
    scenario.title = kept.title;
    scenario.model = kept.id;
    document.models.push_back(std::move(kept));
    document.scenarios.push_back(std::move(scenario));
    m_session.edit(std::move(document), tr("Keep “%1”").arg(title));
}

} // namespace purse::gui
