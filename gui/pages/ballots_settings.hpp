// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/ballot_count.hpp"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace purse::gui {

/// What has to be settled before ballots are counted, where every rule is shown: what a funded project is worth, which
/// of equal projects comes first, and how money that equal shares leave is added.
class BallotsSettings : public QWidget {
    Q_OBJECT

public:
    explicit BallotsSettings(QWidget* parent = nullptr);

    void setKind(election::BallotKind kind); ///< utilities that go with it; the usual one is chosen
    BallotSettings value() const;
    QComboBox* utility() const { return m_utility; }
    QComboBox* completion() const { return m_completion; }
    QComboBox* ties() const { return m_ties; }
    QLineEdit* listedTies() const { return m_listed; }
    QComboBox* arithmetic() const { return m_arithmetic; }
    QSpinBox* step() const { return m_step; }
    QSpinBox* threshold() const { return m_threshold; }
    QCheckBox* stopsWhenExhaustive() const { return m_stops; }
    QCheckBox* startsWhole() const { return m_startsWhole; }
    QCheckBox* comparison() const { return m_comparison; }

signals:
    void changed();

private:
    QHBoxLayout* makeUsual();
    QHBoxLayout* makeNumbers();
    QHBoxLayout* makeSwitches();
    void connectAll();
    void showTies();

    QComboBox* m_utility;
    QComboBox* m_completion;
    QComboBox* m_ties;
    QComboBox* m_arithmetic;
    QSpinBox* m_seed;
    QSpinBox* m_step;
    QSpinBox* m_threshold;
    QLineEdit* m_listed;
    QCheckBox* m_stops;
    QCheckBox* m_startsWhole;
    QCheckBox* m_comparison;
};

} // namespace purse::gui
