// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/assembly/look.hpp"
#include "gui/assembly/model_number.hpp"
#include "gui/assembly/screen.hpp"
#include "gui/session/session.hpp"

class QComboBox;
class QLabel;
class QPushButton;

namespace purse::gui {

/// Tries another number in one option before everybody, and changes nothing in the document until it is kept.
class WhatIfBar : public QFrame {
    Q_OBJECT

public:
    explicit WhatIfBar(Session& session, QWidget* parent = nullptr);

    void show(const Masks& masks, const HallLook& look); ///< begins anew
    void setLook(const HallLook& look);
    Screen screen() const; ///< the figures before and after
    void finish();         ///< waits for what is being worked out, as pictures and tests do
    QComboBox* options() const { return m_options; }
    QComboBox* numbers() const { return m_numbers; }
    QPushButton* less() const { return m_less; }
    QPushButton* more() const { return m_more; }
    QPushButton* keep() const { return m_keep; }

signals:
    void changed();
    void kept();

private:
    void fillOptions();
    void chooseOption();
    void chooseNumber();
    void step(int steps);
    void solve();
    void keepAsAmendment();
    const Scenario* scenario() const;
    const ModelNumber* number() const;
    Scenario variant() const;
    QString variantWords() const;

    Session& m_session;
    Masks m_masks;
    std::vector<std::string> m_scenarios; ///< ids of those in the list
    std::vector<ModelNumber> m_all;
    int m_steps = 0;
    int m_asked = 0; ///< which of the questions to the engine is the last
    std::optional<Outcome> m_after;
    QString m_trouble;
    QComboBox* m_options = nullptr;
    QComboBox* m_numbers = nullptr;
    QPushButton* m_less = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_back = nullptr;
    QLabel* m_value = nullptr;
    Worker m_worker; ///< last, so that it has stopped before anything goes
};

} // namespace purse::gui
