// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/scenarios/scenario_form.hpp"

#include "gui/editors/ticked_list.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/scenarios/years_editor.hpp"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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
void fill(QComboBox* box, const std::vector<T>& all, const std::string& chosen, const std::string& without = {})
{
    for (const T& each : all)
        if (without.empty() || each.id != without)
            box->addItem(shownName(each.title, each.id), QString::fromStdString(each.id));
    box->setCurrentIndex(box->findData(QString::fromStdString(chosen)));
}

QString saidOf(const QLineEdit* field) { return field->text(); }
} // namespace

ScenarioForm::ScenarioForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new QLineEdit), m_model(listBox()), m_budget(listBox()),
      m_levy(listBox()), m_payroll(listBox()), m_amends(listBox()),
      m_abroad(new TickedList(tr("Tax and contributions at other places"))),
      m_assumed(new TickedList(tr("Also there"))), m_years(new YearsEditor), m_notWages(new QLineEdit),
      m_note(new QPlainTextEdit)
{
    auto* form = new QFormLayout;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(form);
    column->addStretch(1); // fields stay together where there is much height
    constexpr int letters = 130;
    setMaximumWidth(letters * fontMetrics().averageCharWidth());
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Name"), m_title);
    addRow(form, tr("Pay model"), m_model);
    addRow(form, tr("Budget"), m_budget);
    addRow(form, tr("Tax and contributions"), m_levy);
    m_payroll->addItem(tr("on the year as a whole"), static_cast<int>(Scenario::Payroll::Year));
    m_payroll->addItem(tr("on twelve payslips"), static_cast<int>(Scenario::Payroll::TwelvePayslips));
    addRow(form, tr("They are worked out"), m_payroll,
           tr("Twelve payslips have the thresholds and the rounding of each month"));
    addRow(form, tr("Note"), m_note);
    addMore(form);
    connectFields();
}

QLabel* ScenarioForm::addRow(QFormLayout* form, const QString& title, QWidget* field, const QString& tip)
{
    field->setAccessibleName(title);
    field->setMinimumHeight(28);
    field->setToolTip(escaped(tip));
    field->setAccessibleDescription(tip);
    QLabel* label = plainLabel(title);
    label->setWordWrap(false);
    form->addRow(label, field);
    return label;
}

void ScenarioForm::addMore(QFormLayout* form)
{
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(64);
    form->addRow(plainLabel(tr("Where it needs more"), TextStyle::Heading));
    addRow(form, tr("Amends"), m_amends, tr("An amendment is shown beside the scenario that it changes"));
    addRow(form, tr("At other places"), m_abroad, tr("Tax and contributions of members who are paid elsewhere"));
    m_assumedTitle =
        addRow(form, tr("Also there"), m_assumed, tr("People who are not there yet, in this scenario only"));
    addRow(form, tr("Years ahead"), m_years, tr("What is assumed of the years after this one"));
    addRow(form, tr("Why it is no wage"), m_notWages,
           tr("For groups that pay no wages: the reason as you recorded it. Without one it is pay."));
    m_notWages->setPlaceholderText(tr("it is pay"));
}

void ScenarioForm::connectFields()
{
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        change(
            tr("Rename a scenario"), [this](Scenario& own) { own.title = saidOf(m_title).toStdString(); },
            QStringLiteral("title %1").arg(QString::fromStdString(m_scenario)));
    });
    connect(m_notWages, &QLineEdit::textEdited, this, [this] {
        change(
            tr("Say why it is no wage"), [this](Scenario& own) { own.notWages = saidOf(m_notWages).toStdString(); },
            QStringLiteral("no wage %1").arg(QString::fromStdString(m_scenario)));
    });
    const auto choose = [this](QComboBox* box, const QString& what, std::string Scenario::*member) {
        connect(box, &QComboBox::activated, this, [this, box, what, member] {
            change(what, [&](Scenario& own) { own.*member = box->currentData().toString().toStdString(); });
        });
    };
    choose(m_model, tr("Give a scenario another model"), &Scenario::model);
    choose(m_budget, tr("Give a scenario another budget"), &Scenario::budget);
    choose(m_levy, tr("Give a scenario other levies"), &Scenario::levy);
    choose(m_amends, tr("Say what a scenario amends"), &Scenario::amends);
    connect(m_payroll, &QComboBox::activated, this, [this] {
        change(tr("Change how levies are worked out"), [this](Scenario& own) {
            own.payroll = static_cast<Scenario::Payroll>(m_payroll->currentData().toInt());
        });
    });
    connect(m_abroad, &TickedList::entered, this, [this] {
        change(tr("Change levies at other places"), [this](Scenario& own) { own.leviesAbroad = m_abroad->value(); });
    });
    connect(m_assumed, &TickedList::entered, this, [this] {
        change(tr("Change who is also there"), [this](Scenario& own) {
            const std::vector<Member> all = assumedPeople();
            std::vector<Member> ticked;
            for (const std::string& id : m_assumed->value())
                if (const Member* member = findById(own.hypotheticalMembers, id);
                    member || (member = findById(all, id)))
                    ticked.push_back(*member);
            own.hypotheticalMembers = std::move(ticked);
        });
    });
    connect(m_years, &YearsEditor::entered, this, [this](bool typing) {
        change(
            tr("Change the years ahead"), [this](Scenario& own) { own.yearsAhead = m_years->value(); },
            typing ? QStringLiteral("years %1").arg(QString::fromStdString(m_scenario)) : QString());
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note->hasFocus())
            change(
                tr("Write a note"), [this](Scenario& own) { own.note = m_note->toPlainText().toStdString(); },
                QStringLiteral("note %1").arg(QString::fromStdString(m_scenario)));
    });
}

void ScenarioForm::showScenario(const std::string& id)
{
    m_scenario = id;
    refresh();
}

const Scenario* ScenarioForm::scenario() const
{
    return m_session.isOpen() ? findById(m_session.document().scenarios, m_scenario) : nullptr;
}

void ScenarioForm::change(const QString& what, const std::function<void(Scenario&)>& edit, const QString& typing)
{
    Document document = m_session.document();
    const auto own = std::ranges::find(document.scenarios, m_scenario, &Scenario::id);
    if (own == document.scenarios.end())
        return;
    edit(*own);
    m_session.edit(std::move(document), what, typing);
}

void ScenarioForm::refresh()
{
    const Scenario* own = scenario();
    setEnabled(own && !m_session.isReadOnly());
    if (!own)
        return;
    const auto setText = [](QLineEdit* field, const std::string& text) {
        if (const QString said = QString::fromStdString(text); said != field->text())
            field->setText(said);
    };
    setText(m_title, own->title);
    setText(m_notWages, own->notWages);
    fillLists(m_session.document(), *own);
    m_payroll->setCurrentIndex(m_payroll->findData(static_cast<int>(own->payroll)));
    m_years->setValue(own->yearsAhead);
    if (const QString note = QString::fromStdString(own->note); note != m_note->toPlainText())
        m_note->setPlainText(note);
}

/// Everybody whom some scenario assumes, each once.
std::vector<Member> ScenarioForm::assumedPeople() const
{
    std::vector<Member> all;
    for (const Scenario& scenario : m_session.document().scenarios)
        for (const Member& member : scenario.hypotheticalMembers)
            if (!findById(all, member.id))
                all.push_back(member);
    return all;
}

void ScenarioForm::fillLists(const Document& document, const Scenario& own)
{
    for (QComboBox* box : {m_model, m_budget, m_levy, m_amends})
        box->clear();
    fill(m_model, document.models, own.model);
    m_budget->addItem(tr("none: only where the model pays its claims"), QString());
    fill(m_budget, document.budgets, own.budget);
    m_amends->addItem(tr("nothing: it stands for itself"), QString());
    fill(m_amends, document.scenarios, own.amends, own.id);
    TickedList::Names abroad;
    YearsEditor::Levies levies;
    for (const auto& [id, levy] : m_session.engine().levies) {
        m_levy->addItem(shown(levy.title), QString::fromStdString(id));
        levies.emplace_back(QString::fromStdString(id), shown(levy.title));
        abroad.emplace_back(id, shown(levy.title));
    }
    m_levy->addItem(tr("none: nothing is deducted"), QString());
    m_levy->setCurrentIndex(m_levy->findData(QString::fromStdString(own.levy)));
    m_years->setLevies(std::move(levies));
    m_abroad->setNames(abroad);
    m_abroad->setValue(own.leviesAbroad);
    TickedList::Names people;
    for (const Member& member : assumedPeople())
        people.emplace_back(member.id, shownName(member.name, member.id));
    std::vector<std::string> there;
    for (const Member& member : own.hypotheticalMembers)
        there.push_back(member.id);
    m_assumed->setVisible(!people.empty());
    m_assumedTitle->setVisible(!people.empty());
    m_assumed->setNames(people);
    m_assumed->setValue(there);
}

} // namespace purse::gui
