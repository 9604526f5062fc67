// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/session/library.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace purse::gui {

class NumberField;

/// Asks what a new document begins with: the group, the year with its levies, the money for pay, a model.
class NewDocumentDialog : public QDialog {
    Q_OBJECT

public:
    /// @param chosen a model to start from that is in no library; nullptr: none
    explicit NewDocumentDialog(const Engine& engine, const ModelFile* chosen = nullptr, QWidget* parent = nullptr);

    Document document() const;
    QLineEdit* groupName() const { return m_name; }
    QComboBox* levy() const { return m_levy; }
    QLineEdit* currencyCode() const { return m_currency; }
    NumberField* budget() const { return m_budget; }
    QComboBox* model() const { return m_model; }
    QPushButton* createButton() const { return m_create; }

private:
    void fillModels();
    void refresh();
    const Levy* chosenLevy() const;
    Currency currency() const;

    const Engine& m_engine;
    std::vector<ModelFile> m_models;
    QLineEdit* m_name = nullptr;
    QComboBox* m_levy = nullptr;
    QLineEdit* m_currency = nullptr;
    NumberField* m_budget = nullptr;
    QComboBox* m_model = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace purse::gui
