// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/editors/setting_editor.hpp"

#include <purse/model/document.hpp>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace purse::gui {

/// One step of a pay model, or how it meets the budget: what it does in plain words, and each setting with its meaning.
class StepForm : public QWidget {
    Q_OBJECT

public:
    explicit StepForm(QWidget* parent = nullptr);

    /// @param step index into the model's steps; their number: the fit
    void show(const Document& document, std::size_t model, std::size_t step, const Format& format, bool readOnly);
    void clear();
    void setSimple(bool simple);                         ///< few ways to meet the budget to choose from, or all
    SettingEditor* editor(const std::string& key) const; ///< nullptr where there is none
    QLineEdit* name() const { return m_name; }
    QComboBox* fits() const { return m_fits; }

signals:
    void renamed(const QString& label);
    void fitChosen(const QString& kind);
    void settingChanged(const std::string& key, const std::optional<purse::Parameter>& value);

private:
    void offerFits(const std::string& current);
    void build(const Kind& kind, const Choosable& choosable);
    void addSetting(const ParameterKind& setting, const Choosable& choosable);
    void fill(const Parameters& settings);
    void sayInPlainWords(const Document& document, const PayModel& model, std::size_t step);

    QLineEdit* m_name = nullptr;
    QComboBox* m_fits = nullptr;
    QLabel* m_promise = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_plain = nullptr;
    QWidget* m_settings = nullptr;
    QVBoxLayout* m_column = nullptr; ///< in m_settings
    std::map<std::string, SettingEditor*> m_editors;
    bool m_simple = false;
    QString m_shape; ///< what the editors were built for
};

} // namespace purse::gui
