// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/shortcuts_dialog.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(ShortcutsDialog::tr(" or "));
}

QString plain(QString text)
{
    text.remove(QLatin1Char('&'));
    return text.remove(QStringLiteral("…"));
}
} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent), m_table(new QTableView)
{
    setWindowTitle(tr("Keys"));
    std::vector<TextTableModel::Row> rows;
    for (const QAction* action : actions)
        if (!action->shortcuts().isEmpty() && !action->text().isEmpty())
            rows.push_back({keysOf(*action), plain(action->text())});
    auto* model = new TextTableModel({{tr("Keys")}, {tr("What they do")}}, this);
    model->show(std::move(rows));
    prepareTable(m_table, tr("Keys and what they do"));
    m_table->setModel(model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(520, 560);
}

} // namespace purse::gui
