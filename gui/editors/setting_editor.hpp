// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/models/format.hpp"

#include <purse/model/pay_model.hpp>

#include <functional>
#include <optional>

class QLabel;

namespace purse::gui {

/// What the settings of one step may choose from.
struct Choosable {
    struct Named {
        std::string id;
        QString text;
        std::string kind{}; ///< of a step
    };
    /// Questions that a setting can use, by its key.
    std::function<std::vector<Named>(const std::string& key)> questions;
    std::vector<Named> steps;   ///< earlier ones
    std::vector<Named> answers; ///< of the question that a table looks up, where it is a choice
    Format format;
};

/// Edits one setting by its description in the catalogue. A setting that is left out is nothing.
class SettingEditor : public QWidget {
    Q_OBJECT

public:
    using Value = std::optional<Parameter>;
    using QWidget::QWidget;

    virtual void setValue(const Value& value) = 0; ///< says nothing, and leaves what is being typed alone
    virtual Value value() const = 0;

signals:
    void changed();
    void troubleChanged(const QString& what); ///< what is wrong with the text typed; empty when all is well
};

/// The editor that fits the kind of setting. Its field is named for screen readers.
SettingEditor* makeSettingEditor(const ParameterKind& kind, const Choosable& choosable, QWidget* parent = nullptr);

} // namespace purse::gui
