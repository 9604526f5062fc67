// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/notices_panel.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/notices_model.hpp"
#include "gui/pages/parts.hpp"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace purse::gui {

NoticesPanel::NoticesPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new NoticesModel(this)), m_table(new QTableView),
      m_none(plainLabel(tr("There is nothing to mend, and nothing to know."), TextStyle::Muted))
{
    prepareTable(m_table, tr("What to know and to mend; choose one to go to where it can be changed"));
    m_table->setModel(m_rows);
    for (const int column : {NoticesModel::ScenarioColumn, NoticesModel::AmountColumn, NoticesModel::HintColumn})
        m_table->setColumnHidden(column, true); // they are below what there is to know
    m_table->setItemDelegateForColumn(NoticesModel::WhatColumn, new LineDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(NoticesModel::WhatColumn, QHeaderView::Stretch);
    wrapRows(m_table);
    const auto ask = [this](const QModelIndex& index) {
        if (const QString where = index.data(NoticesModel::WhereRole).toString(); !where.isEmpty())
            emit whereAsked(where);
    };
    connect(m_table, &QTableView::clicked, this, ask);
    connect(m_table, &QTableView::activated, this, ask);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(m_none);
    layout->addWidget(m_table, 1);
    connect(&m_session, &Session::refreshed, this, &NoticesPanel::refresh);
    connect(&m_session, &Session::problemsChanged, this, &NoticesPanel::refresh);
}

void NoticesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void NoticesPanel::refresh()
{
    if (!isVisible())
        return;
    Problems first = m_session.refused();
    std::ranges::copy(m_session.unfinished(), std::back_inserter(first));
    const auto comparison = m_session.comparison();
    m_rows->show(comparison ? *comparison : Comparison{}, m_session.format(), first);
    m_none->setVisible(m_rows->rowCount() == 0);
    m_table->setVisible(m_rows->rowCount() > 0);
}

} // namespace purse::gui
