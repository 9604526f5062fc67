// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/compare/payout_outcome.hpp>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace purse::gui {

class EntryTableModel;
class NumberField;
class TakingPart;

/// The settings of one payout: how much, who takes part, what it goes by, and the terms of that.
class PayoutForm : public QWidget {
    Q_OBJECT

public:
    explicit PayoutForm(Session& session, QWidget* parent = nullptr);

    /// @param payout index into the document's payouts
    /// @param outcome nothing where it cannot be paid as it is
    void show(std::size_t payout, const PayoutOutcome* outcome);
    QLineEdit* title() const { return m_title; }
    NumberField* amount() const { return m_amount; }
    QComboBox* way() const { return m_way; }
    TakingPart* members() const { return m_members; }
    NumberField* threshold() const { return m_threshold; }
    NumberField* leftover() const { return m_leftover; }
    NumberField* least() const { return m_least; }
    NumberField* most() const { return m_most; }
    QTableView* streamTable() const { return m_streamTable; }
    EntryTableModel* streams() const { return m_streams; }
    QToolButton* addStreamButton() const { return m_addStream; }
    QToolButton* removeStreamButton() const { return m_removeStream; }

private:
    using Edit = std::function<void(Payout&)>;
    using Get = std::function<std::optional<Decimal>(const Payout&)>;
    using Set = std::function<void(Payout&, const std::optional<Decimal>&)>;
    struct Number {
        NumberField* field = nullptr;
        Get get;
        std::function<bool(const Payout&)> isUsed;
    };

    void make();
    void makeHead();
    void makeTerms();
    QWidget* makeStreams();
    NumberField* addMoney(const QString& title, Get get, Set set, std::function<bool(const Payout&)> isUsed);
    NumberField* addPercent(const QString& title, bool mayBeEmpty, Get get, Set set);
    void follow(NumberField* field, const QString& title, Number number, Set set);
    void fill(const Payout& payout, const PayoutOutcome* outcome);
    void addStream();
    void removeStream();
    void change(const QString& what, const Edit& edit, const QString& typing = {});
    const Payout* payout() const;

    Session& m_session;
    std::size_t m_payout = 0;
    QString m_madeFor; ///< the currency that the fields were made for
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_inside = nullptr;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    NumberField* m_amount = nullptr;
    QComboBox* m_way = nullptr;
    TakingPart* m_members = nullptr;
    QLabel* m_about = nullptr;
    NumberField* m_threshold = nullptr;
    NumberField* m_leftover = nullptr;
    NumberField* m_least = nullptr;
    NumberField* m_most = nullptr;
    QLabel* m_trouble = nullptr;
    QWidget* m_streamPart = nullptr;
    QTableView* m_streamTable = nullptr;
    EntryTableModel* m_streams = nullptr;
    QToolButton* m_addStream = nullptr;
    QToolButton* m_removeStream = nullptr;
    std::vector<Number> m_numbers;
};

} // namespace purse::gui
