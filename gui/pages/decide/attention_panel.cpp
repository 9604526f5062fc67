// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/decide/attention_panel.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
enum Column { FigureColumn, WeightColumn, ColumnCount };

/// Figures of any scenario, each once, in the order in which they are first met.
std::vector<Figure> figuresOf(const Comparison& comparison)
{
    std::vector<Figure> all;
    for (const Outcome& outcome : comparison.outcomes)
        for (const Figure& figure : outcome.figures)
            if (std::ranges::find(all, figure.id, &Figure::id) == all.end())
                all.push_back(figure);
    return all;
}
} // namespace

AttentionPanel::AttentionPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new QTableWidget(0, ColumnCount))
{
    prepareTable(m_table, tr("What matters to the group"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(FigureColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(WeightColumn, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(5 * m_table->verticalHeader()->defaultSectionSize());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("What matters to us"), TextStyle::Heading));
    layout->addWidget(plainLabel(
        tr("These figures come first when scenarios are compared. Nothing is added up from them."), TextStyle::Muted));
    layout->addWidget(m_table, 1);
}

void AttentionPanel::give(const std::string& figure, int weight)
{
    Document document = m_session.document();
    if (weight > 0)
        document.group.attention[figure] = weight;
    else
        document.group.attention.erase(figure);
    if (document.group.attention != m_session.document().group.attention)
        m_session.edit(std::move(document), tr("Say what matters"));
}

void AttentionPanel::makeRow(int row, const Figure& figure, int weight)
{
    auto* title = new QTableWidgetItem(shown(figure.title));
    title->setToolTip(escaped(shown(figure.convention)));
    title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, FigureColumn, title);
    auto* box = new QuietComboBox;
    box->addItems({tr("as others"), tr("matters"), tr("matters much"), tr("matters most")});
    box->setCurrentIndex(weight);
    box->setAccessibleName(tr("How much “%1” matters").arg(shown(figure.title)));
    box->setEnabled(!m_session.isReadOnly());
    connect(box, &QComboBox::activated, this, [this, id = figure.id](int chosen) { give(id, chosen); });
    m_table->setCellWidget(row, WeightColumn, box);
}

void AttentionPanel::refresh()
{
    const auto comparison = m_session.comparison();
    const std::vector<Figure> figures = comparison ? figuresOf(*comparison) : std::vector<Figure>{};
    std::vector<std::string> ids;
    for (const Figure& figure : figures)
        ids.push_back(figure.id);
    const auto& attention = m_session.document().group.attention;
    const auto weightOf = [&](const std::string& id) {
        const auto found = attention.find(id);
        return found == attention.end() ? 0 : found->second;
    };
    if (ids != m_figures) {
        m_figures = ids;
        m_table->setRowCount(static_cast<int>(figures.size()));
        for (std::size_t row = 0; row < figures.size(); ++row)
            makeRow(static_cast<int>(row), figures[row], weightOf(ids[row]));
        m_table->resizeRowsToContents();
        return;
    }
    for (std::size_t row = 0; row < ids.size(); ++row)
        if (auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(static_cast<int>(row), WeightColumn)))
            box->setCurrentIndex(weightOf(ids[row]));
}

} // namespace purse::gui
