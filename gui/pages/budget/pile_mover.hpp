// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/models/format.hpp"

#include <string>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace purse::gui {

/// Moves an amount between the one who is chosen and another: two buttons that say in full what they do.
class PileMover : public QWidget {
    Q_OBJECT

public:
    struct Holder {
        std::string id;
        QString name;
        Money has;

        friend bool operator==(const Holder&, const Holder&) = default;
    };

    explicit PileMover(QWidget* parent = nullptr);

    void show(std::vector<Holder> holders, const Format& format);
    void choose(std::size_t holder); ///< index into the holders
    void give();                     ///< from the other to the chosen one
    void take();                     ///< from the chosen one to the other
    /// Moves the amount from one holder to another, as when one is dragged onto the other.
    void move(std::size_t from, std::size_t to);

    QComboBox* other() const { return m_other; }
    QDoubleSpinBox* amount() const { return m_amount; }
    QLineEdit* about() const { return m_about; }
    QPushButton* giveButton() const { return m_give; }
    QPushButton* takeButton() const { return m_take; }
    QLabel* trouble() const { return m_trouble; }

signals:
    void moveAsked(const std::string& from, const std::string& to, Money amount, const std::string& about);

private:
    const Holder* chosen() const;
    const Holder* counterpart() const;
    Money money() const;
    void ask(const Holder* from, const Holder* to);
    void fillOthers();
    void refresh();

    std::vector<Holder> m_holders;
    std::size_t m_chosen = 0;
    Format m_format;
    QComboBox* m_other = nullptr;
    QDoubleSpinBox* m_amount = nullptr;
    QLineEdit* m_about = nullptr;
    QPushButton* m_give = nullptr;
    QPushButton* m_take = nullptr;
    QLabel* m_trouble = nullptr;
};

} // namespace purse::gui
