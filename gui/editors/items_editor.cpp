// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editors/items_editor.hpp"

#include "gui/models/setting_words.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
using Type = ParameterKind::Type;

/// Short fields stand two in a line.
bool isShort(const ParameterKind& setting)
{
    return setting.type == Type::Percent || setting.type == Type::Number || setting.type == Type::YesNo;
}
} // namespace

ItemsEditor::ItemsEditor(const ParameterKind& kind, const Choosable& choosable, QWidget* parent)
    : SettingEditor(parent), m_kind(kind), m_choosable(choosable), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    QToolButton* more = textButton(kind.key == "rows"    ? tr("Add a row")
                                   : kind.key == "items" ? tr("Add what counts")
                                                         : tr("Add another"),
                                   shown(kind.meaning));
    m_column->addWidget(more);
    connect(more, &QToolButton::clicked, this, &ItemsEditor::add);
}

/// A row of a table holds from a number on or for one choice, never both.
bool ItemsEditor::isShown(const ParameterKind& setting) const
{
    if (m_kind.key != "rows")
        return true;
    return m_choosable.answers.empty() ? setting.key != "is" : setting.key != "from";
}

void ItemsEditor::setValue(const Value& value)
{
    m_wasThere = value.has_value();
    m_items = value ? std::get<std::vector<Parameters>>(value->value) : std::vector<Parameters>{};
    if (m_items.size() != m_rows.size())
        makeRows();
    showRows();
}

void ItemsEditor::makeRows()
{
    for (const Row& row : m_rows) {
        row.frame->hide();
        row.frame->deleteLater();
    }
    m_rows.clear();
    for (std::size_t index = 0; index < m_items.size(); ++index) {
        m_rows.push_back(makeRow(index));
        m_column->insertWidget(static_cast<int>(index), m_rows.back().frame);
    }
}

ItemsEditor::Row ItemsEditor::makeRow(std::size_t index)
{
    Row row{card(), {}};
    row.frame->setObjectName(QStringLiteral("item"));
    auto* grid = new QGridLayout(row.frame);
    grid->setContentsMargins(10, 6, 6, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int line = 0;
    int column = 0;
    for (const ParameterKind& setting : m_kind.items) {
        if (!isShown(setting))
            continue;
        SettingEditor* editor = makeSettingEditor(setting, m_choosable, row.frame);
        QLabel* title = plainLabel(settingTitle(setting.key), TextStyle::Muted);
        title->setWordWrap(false);
        title->setToolTip(escaped(shown(setting.meaning)));
        if (!isShort(setting) && column > 0) {
            column = 0;
            ++line;
        }
        grid->addWidget(title, line, column);
        grid->addWidget(editor, line, column + 1, 1, isShort(setting) ? 1 : 3);
        connect(editor, &SettingEditor::changed, this,
                [this, index, key = setting.key, editor] { takeOver(index, key, editor->value()); });
        connect(editor, &SettingEditor::troubleChanged, this, &SettingEditor::troubleChanged);
        row.editors.emplace_back(setting.key, editor);
        column = isShort(setting) && column == 0 ? 2 : 0;
        line += column == 0 ? 1 : 0;
    }
    QToolButton* away = textButton(QStringLiteral("×"), tr("Take this one away"));
    away->setAccessibleName(tr("Take number %1 away").arg(index + 1));
    grid->addWidget(away, 0, 4, Qt::AlignTop);
    connect(away, &QToolButton::clicked, this, [this, index] { remove(index); });
    return row;
}

void ItemsEditor::showRows()
{
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        for (const auto& [key, editor] : m_rows[index].editors) {
            const auto found = m_items[index].all().find(key);
            editor->setValue(found == m_items[index].all().end() ? Value() : Value(found->second));
        }
}

void ItemsEditor::takeOver(std::size_t index, const std::string& key, const Value& value)
{
    if (value)
        m_items[index].set(key, *value);
    else
        m_items[index].remove(key);
    emit changed();
}

/// The next question that is not there yet, with values that change nothing.
void ItemsEditor::add()
{
    Parameters item = m_items.empty() ? Parameters() : m_items.back();
    for (const ParameterKind& setting : m_kind.items) {
        if (!setting.required && setting.key != "from" && setting.key != "is" && setting.key != "factor")
            item.remove(setting.key);
        if (setting.type == Type::Percent && setting.required)
            item.set(setting.key, {Percent{}});
        if (setting.type == Type::Number && setting.required && !item.has(setting.key))
            item.set(setting.key, {Decimal{0}});
        if (setting.type == Type::Text && setting.required)
            item.set(setting.key, {std::string{}});
        if (setting.type == Type::Steps && setting.required && !m_choosable.steps.empty())
            item.set(setting.key, {std::vector<std::string>{m_choosable.steps.front().id}});
        if (setting.type != Type::Question)
            continue;
        const auto all = m_choosable.questions(m_kind.key);
        const auto isFree = [&](const Choosable::Named& one) {
            return std::ranges::none_of(
                m_items, [&](const Parameters& each) { return each.get<std::string>(setting.key, "") == one.id; });
        };
        if (const auto next = std::ranges::find_if(all, isFree); next != all.end())
            item.set(setting.key, {next->id});
        else if (!all.empty())
            item.set(setting.key, {all.front().id});
        else
            return emit troubleChanged(
                tr("There is no question yet that this could count. Add one on the page People."));
    }
    m_items.push_back(std::move(item));
    emit changed();
    makeRows();
    showRows();
    QTimer::singleShot(0, this, [this] {
        if (!m_rows.empty() && !m_rows.back().editors.empty())
            m_rows.back().editors.front().second->setFocus();
    });
}

void ItemsEditor::remove(std::size_t index)
{
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(index));
    m_wasThere = true;
    emit changed();
    makeRows();
    showRows();
}

} // namespace purse::gui
