// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/decide/remarks_panel.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/decision_words.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
enum Column { KindColumn, TextColumn, AnswerColumn };

QPlainTextEdit* wordsField(const QString& name)
{
    auto* field = new QPlainTextEdit;
    field->setAccessibleName(name);
    field->setTabChangesFocus(true);
    return field;
}
} // namespace

RemarksPanel::RemarksPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_scenario(new QuietComboBox), m_table(new QTableView),
      m_rows(new TextTableModel({{tr("Kind")}, {tr("What was said")}, {tr("What became of it")}}, this)),
      m_addNote(textButton(tr("Add a note"))),
      m_addConcern(textButton(tr("Add a concern"), tr("Something that speaks against it, or is not covered yet"))),
      m_remove(textButton(tr("Remove")))
{
    m_scenario->setAccessibleName(tr("Scenario that was spoken about"));
    m_scenario->setMinimumHeight(28);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    prepareTable(m_table, tr("What was said about the scenario"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(KindColumn, QHeaderView::ResizeToContents);
    wrapRows(m_table);
    auto* buttons = new QHBoxLayout;
    for (QToolButton* button : {m_addNote, m_addConcern, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("What was said"), TextStyle::Heading));
    layout->addWidget(m_scenario);
    m_table->setMinimumHeight(3 * m_table->verticalHeader()->defaultSectionSize());
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(makeEntry());
    layout->addWidget(plainLabel(tr("No names: what is said here stays with the scenario."), TextStyle::Muted));
    connect(m_scenario, &QComboBox::activated, this, &RemarksPanel::refresh);
    connect(m_addNote, &QToolButton::clicked, this, [this] { add(Remark::Kind::Note); });
    connect(m_addConcern, &QToolButton::clicked, this, [this] { add(Remark::Kind::Concern); });
    connect(m_remove, &QToolButton::clicked, this, &RemarksPanel::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RemarksPanel::showChosen);
}

QWidget* RemarksPanel::makeEntry()
{
    m_entry = new QWidget;
    m_text = wordsField(tr("What was said"));
    m_answer = wordsField(tr("What became of it"));
    auto* form = new QFormLayout(m_entry);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    for (QPlainTextEdit* field : {m_text, m_answer}) {
        QLabel* label = plainLabel(field->accessibleName());
        label->setBuddy(field);
        field->setFixedHeight(2 * field->fontMetrics().height() + 14);
        form->addRow(label);
        form->addRow(field);
    }
    const auto write = [this](QPlainTextEdit* field, const QString& what, std::string Remark::*member) {
        connect(field, &QPlainTextEdit::textChanged, this, [this, field, what, member] {
            if (field->hasFocus())
                changeRemark(
                    what, [&](Remark& own) { own.*member = field->toPlainText().toStdString(); },
                    field->accessibleName());
        });
    };
    write(m_text, tr("Write down what was said"), &Remark::text);
    write(m_answer, tr("Write down what became of it"), &Remark::answer);
    return m_entry;
}

const Scenario* RemarksPanel::chosenScenario() const
{
    if (!m_session.isOpen())
        return nullptr;
    return findById(m_session.document().scenarios, m_scenario->currentData().toString().toStdString());
}

std::size_t RemarksPanel::chosen() const
{
    return static_cast<std::size_t>(std::max(0, m_table->currentIndex().row()));
}

void RemarksPanel::change(const QString& what, const std::function<void(Scenario&)>& edit, const QString& typing)
{
    if (!chosenScenario())
        return;
    Document document = m_session.document();
    const auto own = std::ranges::find(document.scenarios, chosenScenario()->id, &Scenario::id);
    edit(*own);
    m_session.edit(std::move(document), what, typing);
}

void RemarksPanel::changeRemark(const QString& what, const std::function<void(Remark&)>& edit, const QString& field)
{
    change(
        what,
        [&](Scenario& own) {
            if (chosen() < own.remarks.size())
                edit(own.remarks[chosen()]);
        },
        QStringLiteral("remark %1 %2 %3").arg(m_scenario->currentData().toString()).arg(chosen()).arg(field));
}

void RemarksPanel::add(Remark::Kind kind)
{
    if (!chosenScenario())
        return;
    const int at = static_cast<int>(chosenScenario()->remarks.size());
    change(kind == Remark::Kind::Concern ? tr("Add a concern") : tr("Add a note"),
           [kind](Scenario& own) { own.remarks.push_back({.kind = kind, .text = {}, .answer = {}}); });
    m_table->setCurrentIndex(m_rows->index(at, TextColumn));
    m_text->setFocus();
}

void RemarksPanel::remove()
{
    change(tr("Remove what was said"), [at = chosen()](Scenario& own) {
        if (at < own.remarks.size())
            own.remarks.erase(own.remarks.begin() + static_cast<std::ptrdiff_t>(at));
    });
}

void RemarksPanel::refresh()
{
    const QVariant before = m_scenario->currentData();
    m_scenario->clear();
    for (const Scenario& scenario : m_session.document().scenarios)
        m_scenario->addItem(shownName(scenario.title, scenario.id), QString::fromStdString(scenario.id));
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(before)));
    std::vector<TextTableModel::Row> rows;
    if (const Scenario* own = chosenScenario())
        for (const Remark& remark : own->remarks)
            rows.push_back({remarkWords(remark.kind), shown(remark.text), shown(remark.answer)});
    const int row = m_table->currentIndex().row();
    m_rows->show(std::move(rows));
    if (m_rows->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(std::clamp(row, 0, m_rows->rowCount() - 1), TextColumn));
    showChosen();
}

void RemarksPanel::showChosen()
{
    const Scenario* own = chosenScenario();
    const bool mayEdit = own && !m_session.isReadOnly();
    const bool any = own && chosen() < own->remarks.size();
    m_addNote->setEnabled(mayEdit);
    m_addConcern->setEnabled(mayEdit);
    m_remove->setEnabled(mayEdit && any);
    m_entry->setEnabled(mayEdit && any);
    const auto put = [](QPlainTextEdit* field, const std::string& text) {
        if (const QString words = QString::fromStdString(text); words != field->toPlainText())
            field->setPlainText(words);
    };
    put(m_text, any ? own->remarks[chosen()].text : "");
    put(m_answer, any ? own->remarks[chosen()].answer : "");
}

} // namespace purse::gui
