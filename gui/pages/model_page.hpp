// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <functional>

class QComboBox;
class QLayout;
class QMenu;
class QSplitter;
class QTableView;
class QToolButton;

namespace purse::gui {

class EffectPanel;
class EffectsStrip;
class StepForm;
class StepsModel;

/// A pay model: its steps in order, the settings of one of them, and what the whole does to everybody.
class ModelPage : public QWidget {
    Q_OBJECT

public:
    explicit ModelPage(Session& session, QWidget* parent = nullptr);

    void chooseModel(std::size_t index);
    void chooseStep(std::size_t index); ///< the number of steps: how the budget is met
    void openLibrary();
    void addStep(const std::string& kind);
    void addModel(const ModelFile& file); ///< with a scenario of it
    ModelFile modelFile() const;          ///< the model in view, to hand on
    bool hasModel() const;
    void setSimple(bool simple); ///< few ways to meet the budget to choose from, or all

    QTableView* stepsTable() const { return m_steps; }
    StepForm* form() const { return m_form; }
    EffectPanel* effect() const { return m_effect; }
    QToolButton* addButton() const { return m_add; }
    QToolButton* upButton() const { return m_up; }
    QToolButton* downButton() const { return m_down; }
    QToolButton* copyButton() const { return m_copy; }
    QToolButton* removeButton() const { return m_remove; }
    QComboBox* models() const { return m_models; }

signals:
    void fileAsked(); ///< open a model file, to add it here
    void saveAsked(); ///< save the model in view as a file

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSteps();
    void prepareSteps();
    QLayout* makeStepButtons();
    void fillStepMenu(QMenu* menu);
    void fillModelMenu(QMenu* menu);
    void refresh();
    void refreshModels();
    void refreshStep();
    void refreshButtons();
    std::size_t chosenModel() const;
    std::size_t chosenStep() const;
    const PayModel* model() const;
    /// Edits the model in view.
    void change(const QString& what, const std::function<void(PayModel&)>& edit, const QString& typing = {});
    void changeDocument(const QString& what, const std::function<Problems(Document&)>& edit);
    void setSetting(const std::string& key, const std::optional<Parameter>& value);
    void moveStepTo(std::size_t from, std::size_t to);
    void copyStep();
    void removeChosenStep();
    void renameModel();
    void tryAsScenario();

    Session& m_session;
    QComboBox* m_models = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_remove = nullptr;
    QTableView* m_steps = nullptr;
    StepsModel* m_stepsModel = nullptr;
    StepForm* m_form = nullptr;
    EffectPanel* m_effect = nullptr;
    EffectsStrip* m_strip = nullptr;
    QWidget* m_below = nullptr; ///< with the strip
    QSplitter* m_sides = nullptr;
    bool m_stale = true;
};

} // namespace purse::gui
