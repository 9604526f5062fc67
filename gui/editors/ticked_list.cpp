// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editors/ticked_list.hpp"

#include <algorithm>

namespace purse::gui {
namespace {
constexpr int mostRows = 7;     ///< without scrolling
constexpr int leastTarget = 24; ///< pixels that a finger or a shaking hand hits
} // namespace

TickedList::TickedList(const QString& accessibleName, QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(this, &QListWidget::itemChanged, this, &TickedList::entered);
}

void TickedList::setNames(const Names& names)
{
    if (names == m_names)
        return;
    m_names = names;
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& [id, name] : names) {
        auto* item = new QListWidgetItem(name, this);
        item->setData(Qt::UserRole, QString::fromStdString(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, std::max(leastTarget, fontMetrics().height() + 8)});
        item->setCheckState(Qt::Unchecked);
    }
    if (count() > 0)
        setCurrentRow(0);
    updateGeometry();
}

void TickedList::setValue(const std::vector<std::string>& ids)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const std::string id = item(row)->data(Qt::UserRole).toString().toStdString();
        item(row)->setCheckState(std::ranges::find(ids, id) != ids.end() ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
}

std::vector<std::string> TickedList::value() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            ids.push_back(item(row)->data(Qt::UserRole).toString().toStdString());
    return ids;
}

QSize TickedList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 4;
    return {240, row * std::clamp(count(), 1, mostRows) + 2 * frameWidth() + 2};
}

} // namespace purse::gui
