// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/problems_dialog.hpp"

#include "gui/models/problems_model.hpp"
#include "gui/pages/parts.hpp"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace purse::gui {

ProblemsDialog::ProblemsDialog(const QString& title, const QString& sentence, Problems problems, QWidget* parent)
    : QDialog(parent), m_table(new QTableView)
{
    setWindowTitle(title);
    resize(860, 460);
    prepareTable(m_table, tr("Problems"));
    m_table->setModel(new ProblemsModel(std::move(problems), m_table));
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QFrame* frame = card();
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 8, 12, 10);
    inside->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(title, TextStyle::Heading));
    layout->addWidget(plainLabel(sentence));
    layout->addWidget(frame, 1);
    layout->addWidget(buttons);
}

} // namespace purse::gui
