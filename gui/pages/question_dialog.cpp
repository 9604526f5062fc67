// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/question_dialog.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/edit.hpp>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
QString kindWords(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Count:
        return QuestionDialog::tr("how many (a whole number)");
    case QuestionKind::Number:
        return QuestionDialog::tr("a number, also with a point");
    case QuestionKind::Points:
        return QuestionDialog::tr("percentage points, without a reason");
    case QuestionKind::Money:
        return QuestionDialog::tr("an amount of money a month");
    case QuestionKind::YesNo:
        return QuestionDialog::tr("yes or no");
    case QuestionKind::Choice:
        break;
    }
    return QuestionDialog::tr("one of a list");
}
} // namespace

QuestionDialog::QuestionDialog(std::vector<Question> usual, QWidget* parent)
    : QDialog(parent), m_usual(std::move(usual)), m_tabs(new QTabWidget), m_list(new QListWidget),
      m_text(new QLineEdit), m_kind(new QComboBox), m_why(new QLineEdit), m_unit(new QLineEdit),
      m_choices(new QPlainTextEdit), m_need(new QCheckBox(tr("This cost counts as a need"))),
      m_sensitive(new QCheckBox(tr("This is sensitive")))
{
    setWindowTitle(tr("Add questions"));
    resize(640, 520);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Where the question comes from"));
    m_tabs->tabBar()->setAccessibleName(tr("Where the question comes from"));
    m_tabs->addTab(makeUsual(), tr("Usual questions"));
    m_tabs->addTab(makeOwn(), tr("A question of our own"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tabs, &QTabWidget::currentChanged, this, &QuestionDialog::refresh);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    refresh();
}

QWidget* QuestionDialog::makeUsual()
{
    m_list->setAccessibleName(tr("Usual questions"));
    m_list->setWordWrap(true);
    for (const Question& question : m_usual) {
        auto* item =
            new QListWidgetItem(question.why.empty() ? shown(question.text)
                                                     : shown(question.text) + QLatin1Char('\n') + shown(question.why));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        m_list->addItem(item);
    }
    connect(m_list, &QListWidget::itemChanged, this, &QuestionDialog::refresh);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(plainLabel(tr("Tick what your group wants to ask. Nobody has to answer."), TextStyle::Muted));
    layout->addWidget(m_list, 1);
    return page;
}

QWidget* QuestionDialog::makeOwn()
{
    for (const QuestionKind kind : {QuestionKind::Count, QuestionKind::YesNo, QuestionKind::Money, QuestionKind::Points,
                                    QuestionKind::Number, QuestionKind::Choice})
        m_kind->addItem(kindWords(kind), static_cast<int>(kind));
    m_choices->setTabChangesFocus(true);
    m_choices->setPlaceholderText(tr("One answer a line"));
    m_choices->setMaximumHeight(110);
    m_choicesLabel = plainLabel(tr("Answers to choose from"));
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 12, 0, 0);
    form->setVerticalSpacing(10);
    const auto add = [form](const QString& title, QWidget* field) {
        field->setAccessibleName(title);
        field->setMinimumHeight(28);
        form->addRow(plainLabel(title), field);
    };
    add(tr("Question"), m_text);
    add(tr("Answer"), m_kind);
    add(tr("Unit"), m_unit);
    add(tr("Why we ask"), m_why);
    m_choices->setAccessibleName(tr("Answers to choose from"));
    form->addRow(m_choicesLabel, m_choices);
    form->addRow(QString(), m_need);
    form->addRow(QString(), m_sensitive);
    m_unit->setPlaceholderText(tr("children, hours, …"));
    connect(m_text, &QLineEdit::textChanged, this, &QuestionDialog::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionDialog::refresh);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &QuestionDialog::refresh);
    return page;
}

Question QuestionDialog::own() const
{
    Question question;
    question.text = m_text->text().trimmed().toStdString();
    question.id = idFrom(question.text);
    question.kind = static_cast<QuestionKind>(m_kind->currentData().toInt());
    question.unit = m_unit->text().trimmed().toStdString();
    question.why = m_why->text().trimmed().toStdString();
    question.sensitive = m_sensitive->isChecked();
    question.need = question.kind == QuestionKind::Money && m_need->isChecked();
    if (question.kind == QuestionKind::Choice)
        for (const QString& line : m_choices->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const std::string text = line.trimmed().toStdString();
            question.choices.push_back({freeId(question.choices, text), text, {}});
        }
    return question;
}

std::vector<Question> QuestionDialog::chosen() const
{
    if (m_tabs->currentIndex() == 1) {
        const Question question = own();
        const bool complete =
            !question.text.empty() && (question.kind != QuestionKind::Choice || !question.choices.empty());
        return complete ? std::vector{question} : std::vector<Question>{};
    }
    std::vector<Question> ticked;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.push_back(m_usual[static_cast<std::size_t>(row)]);
    return ticked;
}

void QuestionDialog::refresh()
{
    const auto kind = static_cast<QuestionKind>(m_kind->currentData().toInt());
    m_need->setVisible(kind == QuestionKind::Money);
    m_choices->setVisible(kind == QuestionKind::Choice);
    m_choicesLabel->setVisible(kind == QuestionKind::Choice);
    if (m_add)
        m_add->setEnabled(!chosen().empty());
}

} // namespace purse::gui
