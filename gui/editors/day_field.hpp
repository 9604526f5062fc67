// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/date.hpp>

#include <QDateEdit>

#include <optional>

namespace purse::gui {

/// A day, with a calendar; where it may be empty, one step below the first day means none.
class DayField : public QDateEdit {
    Q_OBJECT

public:
    /// @param none what an empty field shows; empty: there is always a day
    explicit DayField(const QString& none = {}, QWidget* parent = nullptr);

    std::optional<Date> day() const;
    void setDay(std::optional<Date> day); ///< says nothing of it

signals:
    void entered(); ///< by whoever sits there

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    bool m_mayBeEmpty;
    bool m_isSetting = false;
};

} // namespace purse::gui
