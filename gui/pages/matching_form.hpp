// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/model/matching.hpp>

#include <functional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace purse::gui {

class NumberField;

/// The settings of one matching: its name, the pot, and how far the pot goes.
class MatchingForm : public QWidget {
    Q_OBJECT

public:
    explicit MatchingForm(Session& session, QWidget* parent = nullptr);

    /// @param matching index into the document's matchings
    void show(std::size_t matching);
    QLineEdit* title() const { return m_title; }
    NumberField* pot() const { return m_pot; }
    NumberField* cap() const { return m_cap; }
    QCheckBox* scaleUp() const { return m_scaleUp; }

private:
    using Set = std::function<void(Matching&, const std::optional<Money>&)>;

    void make();
    NumberField* addMoney(const QString& title, bool mayBeEmpty, Set set);
    void change(const QString& what, const std::function<void(Matching&)>& edit, const QString& typing = {});
    const Matching* matching() const;

    Session& m_session;
    std::size_t m_matching = 0;
    QString m_madeFor; ///< the currency that the fields were made for
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_inside = nullptr;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    NumberField* m_pot = nullptr;
    NumberField* m_cap = nullptr;
    QCheckBox* m_scaleUp = nullptr;
    QLabel* m_trouble = nullptr;
};

} // namespace purse::gui
