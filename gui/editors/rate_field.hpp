// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/models/format.hpp"

#include <purse/model/rate.hpp>

#include <optional>

class QComboBox;

namespace purse::gui {

class NumberField;

/// An amount for a year, a month or a week, in the currency of the group.
class RateField : public QWidget {
    Q_OBJECT

public:
    struct Limits {
        bool mayBeEmpty = false;
        bool mayBeNegative = false;
    };

    RateField(const QString& name, Limits limits, const Format& format, QWidget* parent = nullptr);

    void setValue(const std::optional<Rate>& rate); ///< leaves a text alone that says the same
    std::optional<Rate> value() const;
    NumberField* amount() const { return m_amount; }
    QComboBox* per() const { return m_per; }

signals:
    void entered();
    void troubleChanged(const QString& what);

private:
    int m_digits;
    NumberField* m_amount = nullptr;
    QComboBox* m_per = nullptr;
};

} // namespace purse::gui
