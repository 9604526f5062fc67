// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/scenarios_form.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/edit.hpp>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
QComboBox* listBox()
{
    auto* box = new QuietComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

template <class T>
QString titleById(const std::vector<T>& all, const std::string& id)
{
    const T* found = findById(all, id);
    return found ? shownName(found->title, found->id) : QStringLiteral("–");
}

template <class T>
void fill(QComboBox* box, const std::vector<T>& all, const std::string& chosen)
{
    box->clear();
    for (const T& each : all)
        box->addItem(shownName(each.title, each.id), QString::fromStdString(each.id));
    box->setCurrentIndex(box->findData(QString::fromStdString(chosen)));
}
} // namespace

ScenariosForm::ScenariosForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new QTableView),
      m_rows(new TextTableModel({{tr("Scenario")}, {tr("Pay model")}}, this)),
      m_add(textButton(tr("Add a scenario"), tr("A pay model on the same people"))),
      m_copy(textButton(tr("Copy"), tr("The same once more, with a model of its own to change"))),
      m_remove(textButton(tr("Remove"))), m_title(new QLineEdit), m_model(listBox()), m_budget(listBox()),
      m_levy(listBox()), m_note(new QPlainTextEdit)
{
    prepareTable(m_table, tr("Scenarios"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QToolButton* button : {m_add, m_copy, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Scenarios to compare"), TextStyle::Heading));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(makeForm());
    connect(m_add, &QToolButton::clicked, this, &ScenariosForm::add);
    connect(m_copy, &QToolButton::clicked, this, &ScenariosForm::copy);
    connect(m_remove, &QToolButton::clicked, this, &ScenariosForm::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScenariosForm::refreshForm);
}

QWidget* ScenariosForm::makeForm()
{
    m_form = new QWidget;
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 6, 0, 0);
    form->setVerticalSpacing(8);
    const auto addRow = [form](const QString& title, QWidget* field) {
        field->setAccessibleName(title);
        field->setMinimumHeight(28);
        QLabel* label = plainLabel(title);
        label->setWordWrap(false);
        form->addRow(label, field);
    };
    addRow(tr("Name"), m_title);
    addRow(tr("Pay model"), m_model);
    addRow(tr("Budget"), m_budget);
    addRow(tr("Tax and contributions"), m_levy);
    addRow(tr("Note"), m_note);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(64);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(
            tr("Name a scenario"), [&](Scenario& own) { own.title = text.toStdString(); },
            QStringLiteral("scenario %1").arg(chosen()));
    });
    const auto choose = [this](QComboBox* box, const QString& what, std::string Scenario::*member) {
        connect(box, &QComboBox::activated, this, [this, box, what, member] {
            change(what, [&](Scenario& own) { own.*member = box->currentData().toString().toStdString(); });
        });
    };
    choose(m_model, tr("Give a scenario another model"), &Scenario::model);
    choose(m_budget, tr("Give a scenario another budget"), &Scenario::budget);
    choose(m_levy, tr("Give a scenario other levies"), &Scenario::levy);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note->hasFocus())
            change(
                tr("Write a note"), [&](Scenario& own) { own.note = m_note->toPlainText().toStdString(); },
                QStringLiteral("note %1").arg(chosen()));
    });
    return m_form;
}

std::size_t ScenariosForm::chosen() const
{
    return static_cast<std::size_t>(std::max(0, m_table->currentIndex().row()));
}

void ScenariosForm::change(const QString& what, const std::function<void(Scenario&)>& edit, const QString& typing)
{
    Document document = m_session.document();
    if (chosen() >= document.scenarios.size())
        return;
    edit(document.scenarios[chosen()]);
    m_session.edit(std::move(document), what, typing);
}

void ScenariosForm::add()
{
    Document document = m_session.document();
    if (document.models.empty())
        return m_session.refuse({{"/models", tr("There is no pay model yet.").toStdString(),
                                  tr("Add one on the page Pay model.").toStdString()}});
    const std::size_t at = addScenario(document, document.models.back().id, document.models.back().title);
    m_session.edit(std::move(document), tr("Add a scenario"));
    m_table->setCurrentIndex(m_rows->index(static_cast<int>(at), 0));
    m_title->setFocus();
    m_title->selectAll();
}

/// With its own model, so that changing one does not change the other.
void ScenariosForm::copy()
{
    Document document = m_session.document();
    if (chosen() >= document.scenarios.size())
        return;
    Scenario scenario = document.scenarios[chosen()];
    scenario.title = tr("%1 (copy)").arg(QString::fromStdString(scenario.title)).toStdString();
    scenario.id = freeId(document.scenarios, scenario.title);
    if (const PayModel* own = findById(document.models, scenario.model)) {
        PayModel model = *own;
        model.title = scenario.title;
        model.id = freeId(document.models, model.title);
        scenario.model = model.id;
        document.models.push_back(std::move(model));
    }
    document.scenarios.push_back(std::move(scenario));
    m_session.edit(std::move(document), tr("Copy a scenario"));
    m_table->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, 0));
}

void ScenariosForm::remove()
{
    Document document = m_session.document();
    if (chosen() >= document.scenarios.size())
        return;
    Problems problems = removeScenario(document, document.scenarios[chosen()].id);
    if (problems.empty())
        m_session.edit(std::move(document), tr("Remove a scenario"));
    else
        m_session.refuse(std::move(problems));
}

void ScenariosForm::refresh()
{
    const Document& document = m_session.document();
    std::vector<TextTableModel::Row> rows;
    for (const Scenario& scenario : document.scenarios)
        rows.push_back({shownName(scenario.title, scenario.id), titleById(document.models, scenario.model)});
    const int before = m_table->currentIndex().row();
    m_rows->show(std::move(rows));
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(std::clamp(before, 0, m_rows->rowCount() - 1), 0));
    refreshForm();
}

void ScenariosForm::refreshForm()
{
    const Document& document = m_session.document();
    const bool any = chosen() < document.scenarios.size();
    m_form->setEnabled(any && !m_session.isReadOnly());
    m_add->setEnabled(!m_session.isReadOnly());
    m_copy->setEnabled(m_form->isEnabled());
    m_remove->setEnabled(m_form->isEnabled());
    if (!any)
        return;
    const Scenario& scenario = document.scenarios[chosen()];
    if (const QString title = QString::fromStdString(scenario.title); title != m_title->text())
        m_title->setText(title);
    fill(m_model, document.models, scenario.model);
    fill(m_budget, document.budgets, scenario.budget);
    m_levy->clear();
    for (const auto& [id, levy] : m_session.engine().levies)
        m_levy->addItem(shown(levy.title), QString::fromStdString(id));
    m_levy->addItem(tr("none: nothing is deducted"), QString());
    m_levy->setCurrentIndex(m_levy->findData(QString::fromStdString(scenario.levy)));
    if (const QString note = QString::fromStdString(scenario.note); note != m_note->toPlainText())
        m_note->setPlainText(note);
}

} // namespace purse::gui
