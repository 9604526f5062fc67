// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/ballot_count.hpp"

class QComboBox;
class QSpinBox;

namespace purse::gui {

/// What has to be settled before ballots are counted, where every rule is shown: what a funded project is worth, what
/// is done with money that is left, and which of equal projects comes first.
class BallotsSettings : public QWidget {
    Q_OBJECT

public:
    explicit BallotsSettings(QWidget* parent = nullptr);

    void setKind(election::BallotKind kind); ///< utilities that go with it; the usual one is chosen
    BallotSettings value() const;
    QComboBox* utility() const { return m_utility; }
    QComboBox* completion() const { return m_completion; }
    QComboBox* ties() const { return m_ties; }

signals:
    void changed();

private:
    QComboBox* m_utility = nullptr;
    QComboBox* m_completion = nullptr;
    QComboBox* m_ties = nullptr;
    QSpinBox* m_seed = nullptr;
};

} // namespace purse::gui
