// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_panel.hpp"

#include "gui/charts/chart_key.hpp"
#include "gui/charts/chart_table_model.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/export/chart_files.hpp"
#include "gui/export/share_menu.hpp"
#include "gui/pages/parts.hpp"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent), m_title(plainLabel({}, TextStyle::Finding)), m_subtitle(plainLabel({}, TextStyle::Muted)),
      m_key(new ChartKey), m_asTable(new QToolButton), m_share(chartShareButton([this] { return shared(); })),
      m_stack(new QStackedWidget), m_view(new ChartView), m_table(new QTableView), m_model(new ChartTableModel(this))
{
    m_asTable->setText(tr("Show as table"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The same figures as a table"));
    prepareTable(m_table, tr("Figures of the chart"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addLayout(words, 1);
    top->addWidget(m_asTable, 0, Qt::AlignTop);
    top->addWidget(m_share, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_key);
    layout->addWidget(m_stack, 1);

    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::showAsTable);
    connect(m_view, &ChartView::rowChosen, this, &ChartPanel::rowChosen);
}

void ChartPanel::setSpec(const ChartSpec& spec)
{
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_key->setSpec(spec);
    const bool sameShape = m_model->spec().categories.size() == spec.categories.size()
                           && m_model->spec().series.size() == spec.series.size();
    if (m_stack->currentWidget() == m_table || !sameShape) {
        m_model->setSpec(spec);
        m_table->setAccessibleDescription(spec.title);
    }
    m_view->setSpec(spec);
}

void ChartPanel::setChosenRow(int row) { m_view->setChosenRow(row); }

void ChartPanel::showAsTable(bool asTable)
{
    m_asTable->setChecked(asTable);
    m_key->setVisible(!asTable);
    if (asTable) {
        m_model->setSpec(m_view->spec());
        m_table->setAccessibleDescription(m_view->spec().title);
        m_table->horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
    }
    m_stack->setCurrentWidget(asTable ? static_cast<QWidget*>(m_table) : m_view);
}

void ChartPanel::setNames(Names names) { m_names = names; }

ChartSpec ChartPanel::shared() const
{
    return m_names == Names::Hidden ? withoutNames(m_view->spec()) : m_view->spec();
}

void ChartPanel::setTitleVisible(bool visible) { m_title->setVisible(visible); }

} // namespace purse::gui
