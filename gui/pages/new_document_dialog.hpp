// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/session/library.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace purse::gui {

class BeginningForm;
class NumberField;

/// Asks what a new document begins with: the group, the year with its levies, the money for pay, a model.
class NewDocumentDialog : public QDialog {
    Q_OBJECT

public:
    /// @param chosen a model to start from that is in no library; nullptr: none
    explicit NewDocumentDialog(const Engine& engine, const ModelFile* chosen = nullptr, QWidget* parent = nullptr);

    Document document() const;
    BeginningForm* form() const { return m_form; }
    NumberField* budget() const { return m_budget; }
    QComboBox* modelChoice() const { return m_model; }
    QPushButton* createButton() const { return m_create; }

private:
    void fillModels();
    void refresh();
    const ModelFile& model() const;

    const Engine& m_engine;
    std::vector<ModelFile> m_models;
    BeginningForm* m_form = nullptr;
    NumberField* m_budget = nullptr;
    QComboBox* m_model = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace purse::gui
