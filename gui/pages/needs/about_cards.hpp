// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/pages/needs/own_needs.hpp"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace purse::gui {

class NumberField;

/// Who is speaking, and whether they want to be in pictures.
class NameCard : public QFrame {
    Q_OBJECT

public:
    explicit NameCard(OwnNeeds& needs, QWidget* parent = nullptr);
    QLineEdit* name() const { return m_name; }
    QCheckBox* hidden() const { return m_hidden; }
    void refresh();

private:
    OwnNeeds& m_needs;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_hidden = nullptr;
};

/// Paid hours, days and weeks.
class HoursCard : public QFrame {
    Q_OBJECT

public:
    explicit HoursCard(OwnNeeds& needs, QWidget* parent = nullptr);
    NumberField* hours() const { return m_hours; }
    NumberField* days() const { return m_days; }
    NumberField* weeks() const { return m_weeks; }
    void refresh();

private:
    OwnNeeds& m_needs;
    NumberField* m_hours = nullptr;
    NumberField* m_days = nullptr;
    NumberField* m_weeks = nullptr;
};

/// Where one is taxed, and in which currency amounts are.
class PlaceCard : public QFrame {
    Q_OBJECT

public:
    explicit PlaceCard(OwnNeeds& needs, QWidget* parent = nullptr);
    QComboBox* place() const { return m_place; }
    QComboBox* currency() const { return m_currency; }
    void refresh();

signals:
    void currencyChanged();

private:
    OwnNeeds& m_needs;
    QComboBox* m_place = nullptr;
    QComboBox* m_currency = nullptr;
};

} // namespace purse::gui
