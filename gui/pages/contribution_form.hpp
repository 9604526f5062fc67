// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/model/contribution.hpp>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace purse::gui {

class Absences;
class NumberField;
class TakingPart;

/// The settings of one contribution: its target, the scale that asks each for a part, and the rounds of bids.
class ContributionForm : public QWidget {
    Q_OBJECT

public:
    explicit ContributionForm(Session& session, QWidget* parent = nullptr);

    /// @param plan index into the document's contributions; beyond them: an empty form that cannot be used
    void show(std::size_t plan);
    QLineEdit* title() const { return m_title; }
    NumberField* target() const { return m_target; }
    QCheckBox* hasScale() const { return m_hasScale; }
    QCheckBox* hasBidding() const { return m_hasBidding; }
    QComboBox* basis() const { return m_basis; }
    QComboBox* silent() const { return m_silent; }
    QSpinBox* payments() const { return m_payments; }
    TakingPart* members() const { return m_members; }
    Absences* absences() const { return m_absences; }

private:
    using Edit = std::function<void(ContributionPlan&)>;
    using Get = std::function<std::optional<Decimal>(const ContributionPlan&)>;
    using Set = std::function<void(ContributionPlan&, const std::optional<Decimal>&)>;
    struct Number {
        NumberField* field = nullptr;
        Get get;
        std::function<bool(const ContributionPlan&)> isUsed;
        QFormLayout* form = nullptr;
    };

    void make();
    void makeHead();
    void makeScale();
    void makeScaleAmounts();
    void connectScale();
    void makeBidding();
    void makeBiddingAmounts();
    void makeAbsences();
    void connectBidding();
    void changeMembers(const std::vector<std::string>& members);
    QFormLayout* part(QCheckBox* box);
    void addRow(QFormLayout* form, const QString& title, QWidget* field);
    NumberField* addNumber(QFormLayout* form, const QString& title, bool isMoney, bool mayBeEmpty, Get get, Set set,
                           std::function<bool(const ContributionPlan&)> isUsed = {});
    void fill(const ContributionPlan& plan);
    void fillQuestions(const ContributionScale& scale);
    void chooseBasis();
    void change(const QString& what, const Edit& edit, const QString& typing = {});
    const ContributionPlan* plan() const;

    Session& m_session;
    std::size_t m_plan = 0;
    QString m_madeFor; ///< the currency that the fields were made for
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_inside = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_trouble = nullptr;
    QLineEdit* m_title = nullptr;
    NumberField* m_target = nullptr;
    QCheckBox* m_hasScale = nullptr;
    QCheckBox* m_hasBidding = nullptr;
    QComboBox* m_basis = nullptr;
    QComboBox* m_question = nullptr;
    QFormLayout* m_scaleForm = nullptr;
    QFormLayout* m_biddingForm = nullptr;
    QSpinBox* m_payments = nullptr;
    QComboBox* m_silent = nullptr;
    TakingPart* m_members = nullptr;
    Absences* m_absences = nullptr;
    std::vector<Number> m_numbers;
};

} // namespace purse::gui
