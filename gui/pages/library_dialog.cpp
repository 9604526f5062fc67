// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/library_dialog.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace purse::gui {

LibraryDialog::LibraryDialog(const Engine& engine, QWidget* parent)
    : QDialog(parent), m_models(libraryOf(engine)), m_table(new QTableView)
{
    setWindowTitle(tr("Pay models of the library"));
    resize(860, 560);
    auto* rows = new TextTableModel({{tr("Model")}, {tr("Source")}}, m_table);
    std::vector<TextTableModel::Row> texts;
    std::vector<QString> abouts;
    for (const LibraryModel& each : m_models) {
        texts.push_back({shown(each.file.model.title), shown(each.file.model.source)});
        abouts.push_back(firstSentence(shown(each.file.model.about)));
    }
    rows->show(std::move(texts), std::move(abouts));
    prepareTable(m_table, tr("Pay models of the library"));
    m_table->setModel(rows);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new LineDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    wrapRows(m_table);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    m_add->setEnabled(!m_models.empty());
    if (!m_models.empty())
        m_table->setCurrentIndex(rows->index(0, 0));
    connect(m_table, &QTableView::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Each can be changed freely once it is in your document. Percentages that are not "
                                    "public are 0: your group fills in its own."),
                                 TextStyle::Muted));
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

const ModelFile* LibraryDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? nullptr : &m_models[static_cast<std::size_t>(row)].file;
}

} // namespace purse::gui
