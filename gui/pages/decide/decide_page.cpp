// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/decide/decide_page.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/decision_words.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/decide/attention_panel.hpp"
#include "gui/pages/decide/decision_form.hpp"
#include "gui/pages/decide/remarks_panel.hpp"
#include "gui/pages/parts.hpp"

#include <QDate>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
Date today()
{
    const QDate day = QDate::currentDate();
    return Date{std::chrono::year{day.year()}, std::chrono::month{static_cast<unsigned>(day.month())},
                std::chrono::day{static_cast<unsigned>(day.day())}};
}
} // namespace

DecidePage::DecidePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new QTableView),
      m_rows(new TextTableModel({{tr("Day")}, {tr("What came of it")}, {tr("Scenario")}}, this)),
      m_add(textButton(tr("Record a decision"), tr("Also that nothing was decided"))),
      m_remove(textButton(tr("Remove"))), m_sentence(plainLabel({}, TextStyle::Finding)),
      m_form(new DecisionForm(session)), m_formRoom(scrolling(m_form, tr("The decision"))),
      m_remarks(new RemarksPanel(session)), m_attention(new AttentionPanel(session))
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(inCard(m_remarks), 3);
    column->addWidget(inCard(m_attention), 2);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(scrolling(left, tr("What was said, and what matters")), 1);
    sides->addWidget(inCard(makeDecisions()), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Decide together"), TextStyle::Title));
    layout->addLayout(sides, 1);
    connect(&m_session, &Session::refreshed, this, &DecidePage::refresh);
}

QWidget* DecidePage::makeDecisions()
{
    prepareTable(m_table, tr("Decisions"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(4 * m_table->verticalHeader()->defaultSectionSize());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("What was decided, or not"), TextStyle::Heading));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_sentence);
    layout->addWidget(m_formRoom, 4);
    connect(m_add, &QToolButton::clicked, this, &DecidePage::add);
    connect(m_remove, &QToolButton::clicked, this, &DecidePage::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DecidePage::showChosen);
    return part;
}

std::size_t DecidePage::chosen() const { return static_cast<std::size_t>(std::max(0, m_table->currentIndex().row())); }

/// Begins as what does no harm: nothing was decided.
void DecidePage::add()
{
    Document document = m_session.document();
    Decision decision;
    decision.outcome = Decision::Outcome::None;
    decision.date = today();
    const int at = static_cast<int>(document.decisions.size());
    document.decisions.push_back(std::move(decision));
    m_session.edit(std::move(document), tr("Record a decision"));
    m_table->setCurrentIndex(m_rows->index(at, 0));
    m_form->outcome()->setFocus();
}

void DecidePage::remove()
{
    Document document = m_session.document();
    if (chosen() >= document.decisions.size())
        return;
    document.decisions.erase(document.decisions.begin() + static_cast<std::ptrdiff_t>(chosen()));
    m_session.edit(std::move(document), tr("Remove a decision"));
}

void DecidePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void DecidePage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    const Document& document = m_session.document();
    std::vector<TextTableModel::Row> rows;
    for (const Decision& decision : document.decisions)
        rows.push_back({QString::fromStdString(toText(decision.date)), outcomeWords(decision.outcome),
                        scenarioWords(document, decision.scenario)});
    const int before = m_table->currentIndex().row();
    m_rows->show(std::move(rows));
    if (m_rows->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(std::clamp(before, 0, m_rows->rowCount() - 1), 0));
    showChosen();
    m_remarks->refresh();
    m_attention->refresh();
}

void DecidePage::showChosen()
{
    const Document& document = m_session.document();
    const bool any = chosen() < document.decisions.size();
    m_add->setEnabled(!m_session.isReadOnly());
    m_remove->setEnabled(any && !m_session.isReadOnly());
    m_formRoom->setVisible(any);
    m_form->show(chosen());
    if (!any) {
        m_sentence->setText(tr("Nothing is recorded yet. Until something is decided, today's pay continues."));
        return;
    }
    const QLocale& locale = m_session.format().locale();
    const Decision& decision = document.decisions[chosen()];
    const QString voices = voicesWords(decision.voices, locale);
    m_sentence->setText(decisionWords(document, decision, locale)
                        + (voices.isEmpty() ? QString() : QLatin1Char(' ') + tr("Counted: %1.").arg(voices)));
}

} // namespace purse::gui
