// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editors/setting_editor.hpp"

class QVBoxLayout;

namespace purse::gui {

/// Edits a list of items, each with settings of its own: what an uplift counts, the rows of a table, tiers.
class ItemsEditor : public SettingEditor {
    Q_OBJECT

public:
    ItemsEditor(const ParameterKind& kind, const Choosable& choosable, QWidget* parent = nullptr);

    void setValue(const Value& value) override;
    Value value() const override { return m_items.empty() && !m_wasThere ? std::nullopt : Value(Parameter{m_items}); }

private:
    struct Row {
        QWidget* frame = nullptr;
        std::vector<std::pair<std::string, SettingEditor*>> editors;
    };

    bool isShown(const ParameterKind& setting) const;
    void makeRows();
    Row makeRow(std::size_t index);
    void showRows();
    void takeOver(std::size_t index, const std::string& key, const Value& value);
    void add();
    void remove(std::size_t index);

    ParameterKind m_kind;
    Choosable m_choosable;
    std::vector<Parameters> m_items;
    bool m_wasThere = false;
    std::vector<Row> m_rows;
    QVBoxLayout* m_column = nullptr;
};

} // namespace purse::gui
