// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <purse/model/levy.hpp>
#include <purse/model/scenario.hpp>

class QVBoxLayout;
class QToolButton;

namespace purse::gui {

/// What a scenario assumes of the years after its own: how much pay and the money for it rise, and by which levies.
class YearsEditor : public QWidget {
    Q_OBJECT

public:
    using Levies = std::vector<std::pair<QString, QString>>; ///< id and title

    explicit YearsEditor(QWidget* parent = nullptr);

    void setLevies(Levies levies);
    void setValue(const std::vector<YearAhead>& years); ///< leaves what is being typed alone
    std::vector<YearAhead> value() const { return m_years; }
    QToolButton* addButton() const { return m_add; }

signals:
    void entered(bool typing); ///< whether by letters, so that they are undone together

private:
    void build();
    void addRow(std::size_t year);

    Levies m_levies;
    std::vector<YearAhead> m_years;
    QVBoxLayout* m_rows = nullptr;
    QToolButton* m_add = nullptr;
};

} // namespace purse::gui
