// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <array>
#include <functional>

class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;

namespace purse::gui {

class DayField;

/// What the group decided, or that it decided nothing: what, when, on which conditions, and how many spoke how.
class DecisionForm : public QWidget {
    Q_OBJECT

public:
    explicit DecisionForm(Session& session, QWidget* parent = nullptr);

    /// @param decision index into the document's decisions
    void show(std::size_t decision);
    QComboBox* outcome() const { return m_outcome; }
    QComboBox* scenario() const { return m_scenario; }
    DayField* day() const { return m_day; }
    DayField* effectiveFrom() const { return m_from; }
    DayField* review() const { return m_review; }
    QPlainTextEdit* text() const { return m_text; }
    QPlainTextEdit* conditions() const { return m_conditions; }
    QSpinBox* voice(std::size_t at) const { return m_voices.at(at).box; }

private:
    struct Voice {
        QSpinBox* box = nullptr;
        std::optional<int> Voices::*count = nullptr;
    };

    void makeChoices();
    void makeWords();
    QWidget* makeVoices();
    void change(const QString& what, const std::function<void(Decision&)>& edit, const QString& typing = {});
    const Decision* decision() const;

    Session& m_session;
    std::size_t m_decision = 0;
    QFormLayout* m_form = nullptr;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_scenario = nullptr;
    DayField* m_day = nullptr;
    DayField* m_from = nullptr;
    DayField* m_review = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_conditions = nullptr;
    std::array<Voice, 5> m_voices{};
};

} // namespace purse::gui
