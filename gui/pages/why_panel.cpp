// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/why_panel.hpp"

#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/delegates/row_delegate.hpp"
#include "gui/models/lines_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/one_more_view.hpp"
#include "gui/pages/parts.hpp"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {

WhyPanel::WhyPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_member(new QComboBox), m_outcome(new QComboBox),
      m_sentence(plainLabel({}, TextStyle::Heading)), m_assumptions(plainLabel({}, TextStyle::Muted)),
      m_chart(new ChartPanel), m_lines(new LinesModel(this)), m_table(new QTableView), m_tabs(new QTabWidget),
      m_oneMore(new OneMoreView(session))
{
    m_member->setAccessibleName(tr("Member"));
    m_outcome->setAccessibleName(tr("Scenario"));
    for (QComboBox* box : {m_member, m_outcome}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        connect(box, &QComboBox::activated, this, [this] {
            showAward();
            emit chosen(m_member->currentData().toString(), std::size_t(std::max(0, m_outcome->currentIndex())));
        });
    }
    m_chart->setTitleVisible(false);
    prepareTable(m_table, tr("Lines of the award"));
    m_table->setModel(m_lines);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setColumnHidden(LinesModel::ReasonColumn, true); // the reason is below its step
    m_table->setItemDelegateForColumn(LinesModel::LabelColumn, new LineDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(LinesModel::LabelColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LinesModel::AmountColumn, QHeaderView::ResizeToContents);
    wrapRows(m_table);

    auto* choices = new QFormLayout;
    choices->addRow(plainLabel(tr("Member"), TextStyle::Muted), m_member);
    choices->addRow(plainLabel(tr("Scenario"), TextStyle::Muted), m_outcome);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_chart);
    halves->addWidget(m_table);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 5);
    auto* frame = card();
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(10);
    auto* close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close this panel"));
    close->setToolTip(tr("Close this panel"));
    connect(close, &QToolButton::clicked, this, &WhyPanel::closed);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Why this figure?"), TextStyle::Heading), 1);
    head->addWidget(close);
    inside->addLayout(head);
    inside->addLayout(choices);
    inside->addWidget(m_sentence);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Why, and what would change it"));
    m_tabs->tabBar()->setAccessibleName(tr("Why, and what would change it"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(halves, tr("How it comes about"));
    m_tabs->addTab(m_oneMore, tr("What would change it"));
    inside->addWidget(m_tabs, 1);
    inside->addWidget(m_assumptions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 16, 16);
    layout->addWidget(frame);
    setMinimumWidth(340);

    connect(&m_session, &Session::opened, this, [this] { m_member->clear(); });
    connect(&m_session, &Session::refreshed, this, &WhyPanel::refresh);
    refresh();
}

void WhyPanel::choose(const QString& member, std::size_t outcome)
{
    if (m_member->count() == 0)
        fillChoices();
    m_member->setCurrentIndex(std::max(0, m_member->findData(member)));
    m_outcome->setCurrentIndex(static_cast<int>(outcome));
    showAward();
}

void WhyPanel::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    fillChoices();
    showAward();
}

void WhyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

/// Keeps what is chosen when the same people and scenarios come again.
void WhyPanel::fillChoices()
{
    const auto comparison = m_session.comparison();
    if (!comparison)
        return;
    const QString member = m_member->currentData().toString();
    const int outcome = m_outcome->currentIndex();
    m_member->clear();
    for (const MemberHead& head : comparison->members)
        m_member->addItem(shownName(head.name, head.id), QString::fromStdString(head.id));
    m_outcome->clear();
    for (const Outcome& each : comparison->outcomes)
        m_outcome->addItem(shown(each.title));
    m_member->setCurrentIndex(std::max(0, m_member->findData(member)));
    m_outcome->setCurrentIndex(std::clamp(outcome, 0, std::max(0, m_outcome->count() - 1)));
}

void WhyPanel::showAward()
{
    m_stale = false;
    const auto comparison = m_session.comparison();
    const auto at = static_cast<std::size_t>(std::max(0, m_outcome->currentIndex()));
    if (!comparison || at >= comparison->outcomes.size())
        return;
    const Outcome& outcome = comparison->outcomes[at];
    const MemberOutcome* member = outcome.find(m_member->currentData().toString().toStdString());
    m_chart->setVisible(member != nullptr);
    m_oneMore->show(outcome.scenario, m_member->currentData().toString().toStdString());
    m_lines->show(member ? std::optional(member->award) : std::nullopt, m_session.format());
    if (!member) {
        m_sentence->setText(outcome.statusText.empty() ? tr("There is no figure here.") : shown(outcome.statusText));
        m_assumptions->clear();
        return;
    }
    const Format& format = m_session.format();
    m_chart->setSpec(whyChart(m_member->currentText(), shown(outcome.title), member->award, format));
    m_sentence->setText(tr("%1 %2").arg(format.exactAmount(member->award.amount), format.perPeriod()));
    QStringList assumptions;
    for (const std::string& each : member->award.pay.assumptions)
        assumptions << shown(each);
    QStringList words;
    if (!assumptions.isEmpty())
        words << tr("Assumed: %1").arg(assumptions.join(QLatin1Char(' ')));
    for (const Notice& notice : member->notices)
        words << shown(notice.what + " " + notice.hint);
    if (const QString model = modelWords(outcome); !model.isEmpty())
        words << model;
    m_assumptions->setText(words.join(QLatin1Char('\n')));
    m_assumptions->setVisible(!words.isEmpty());
}

/// The model and where it comes from.
QString WhyPanel::modelWords(const Outcome& outcome) const
{
    const Scenario* scenario = findById(m_session.document().scenarios, outcome.scenario);
    const PayModel* model = scenario ? findById(m_session.document().models, scenario->model) : nullptr;
    if (!model)
        return {};
    constexpr qsizetype longest = 120;
    const QString source = shown(model->source);
    const QString title = shownName(model->title, model->id);
    return source.isEmpty()
               ? tr("Model: %1").arg(title)
               : tr("Model: %1. Source: %2")
                     .arg(title, source.size() <= longest ? source : source.left(longest).trimmed() + QChar(0x2026));
}

} // namespace purse::gui
