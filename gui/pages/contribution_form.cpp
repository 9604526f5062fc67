// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/contribution_form.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/absences.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/taking_part.hpp"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
const Percent tenTimes{Decimal{1'000}};

bool needsQuestion(ScaleBasis basis) { return basis != ScaleBasis::Flat; }

/// Income asks for money, a tier or hours for a number.
bool fits(const Question& question, ScaleBasis basis)
{
    if (basis == ScaleBasis::Tier || basis == ScaleBasis::Hours)
        return question.kind == QuestionKind::Number || question.kind == QuestionKind::Count
               || question.kind == QuestionKind::Points;
    return question.kind == QuestionKind::Money;
}

bool hasFreeAmount(const ContributionPlan& plan)
{
    return plan.scale && (plan.scale->basis == ScaleBasis::AboveFreeAmount || plan.scale->basis == ScaleBasis::Mix);
}
} // namespace

ContributionForm::ContributionForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    make();
}

/// Fields for money know their currency: another one makes them anew.
void ContributionForm::make()
{
    const Format& format = m_session.format();
    m_madeFor = format.symbol() + QString::number(format.currency().minorDigits);
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_numbers.clear();
    m_inside = new QWidget;
    m_layout->addWidget(m_inside);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    makeHead();
    makeScale();
    makeScaleAmounts();
    connectScale();
    makeBidding();
    makeBiddingAmounts();
    makeAbsences();
    connectBidding();
    m_trouble = plainLabel({});
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    m_column->addWidget(m_trouble);
    m_column->addStretch(1);
}

void ContributionForm::addRow(QFormLayout* form, const QString& title, QWidget* field)
{
    if (auto* box = qobject_cast<QComboBox*>(field)) { // long texts do not widen the form
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    addNamed(form, title, field);
}

NumberField* ContributionForm::addNumber(QFormLayout* form, const QString& title, bool isMoney, bool mayBeEmpty,
                                         Get get, Set set, std::function<bool(const ContributionPlan&)> isUsed)
{
    const Format& format = m_session.format();
    const std::optional<Decimal> most = isMoney ? std::nullopt : std::optional(tenTimes.value);
    auto* field =
        new NumberField({Decimal{0}, most, isMoney ? format.currency().minorDigits : 9, mayBeEmpty}, format.locale());
    if (mayBeEmpty)
        field->setPlaceholderText(tr("none"));
    addRow(form, isMoney ? tr("%1, %2").arg(title, format.symbol()) : tr("%1, %").arg(title), field);
    m_numbers.push_back({field, std::move(get), std::move(isUsed), form});
    const QString typing = QStringLiteral("contribution %1 %2").arg(title);
    connect(field, &NumberField::entered, this, [this, field, set = std::move(set), title, typing] {
        change(
            tr("Change “%1”").arg(title), [&](ContributionPlan& own) { set(own, field->value()); }, typing.arg(m_plan));
    });
    connect(field, &NumberField::troubleChanged, this, [this, title](const QString& what) {
        m_trouble->setText(what.isEmpty() ? QString() : tr("%1: %2").arg(title, what));
        m_trouble->setVisible(!what.isEmpty());
    });
    return field;
}

void ContributionForm::makeHead()
{
    const int digits = m_session.format().currency().minorDigits;
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    m_title = new QLineEdit;
    addRow(form, tr("Name"), m_title);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(
            tr("Name a contribution"), [&](ContributionPlan& own) { own.title = text.toStdString(); },
            QStringLiteral("contribution %1 name").arg(m_plan));
    });
    m_target = addNumber(
        form, tr("Target for the period"), true, false,
        [digits](const ContributionPlan& own) { return decimalOf(own.target, digits); },
        [digits](ContributionPlan& own, const std::optional<Decimal>& value) {
            if (value)
                own.target = moneyOf(*value, digits);
        });
    m_column->addLayout(form);
    m_members = new TakingPart;
    m_column->addWidget(m_members);
    connect(m_members, &TakingPart::entered, this, &ContributionForm::changeMembers);
}

/// A sealed bid is neither lost nor, by a sum that changes, told.
void ContributionForm::changeMembers(const std::vector<std::string>& members)
{
    if (!plan())
        return;
    if (plan()->bidding)
        for (const MemberBid& bid : plan()->bidding->bids)
            if (!takesPart(members, bid.member))
                return m_session.refuse(
                    {{"/contributions",
                      tr("Somebody who has bid stays: without them the sums would tell their bid.").toStdString(),
                      tr("Undo the bid, or make another contribution without them.").toStdString()}});
    change(tr("Change who takes part"), [&](ContributionPlan& own) {
        own.members = members;
        if (own.bidding)
            std::erase_if(own.bidding->absent, [&](const auto& each) { return !takesPart(members, each.first); });
    });
}

QFormLayout* ContributionForm::part(QCheckBox* box)
{
    box->setMinimumHeight(26);
    auto* form = new QFormLayout;
    form->setContentsMargins(22, 0, 0, 6);
    form->setVerticalSpacing(8);
    m_column->addWidget(box);
    m_column->addLayout(form);
    return form;
}

void ContributionForm::makeScale()
{
    m_hasScale = new QCheckBox(tr("A scale asks each for a part"));
    m_scaleForm = part(m_hasScale);
    m_basis = new QuietComboBox;
    for (const auto& [basis, text] :
         {std::pair(ScaleBasis::Flat, tr("the same for all")), std::pair(ScaleBasis::Income, tr("by income")),
          std::pair(ScaleBasis::AboveFreeAmount, tr("by income above an amount")),
          std::pair(ScaleBasis::Mix, tr("a part flat, a part by income")),
          std::pair(ScaleBasis::Tier, tr("by a factor that each chose")), std::pair(ScaleBasis::Hours, tr("by hours"))})
        m_basis->addItem(text, static_cast<int>(basis));
    m_question = new QuietComboBox;
    addRow(m_scaleForm, tr("In proportion"), m_basis);
    addRow(m_scaleForm, tr("Answers to"), m_question);
}

void ContributionForm::makeScaleAmounts()
{
    const int digits = m_session.format().currency().minorDigits;
    const auto money = [this, digits](const QString& title, Money ContributionScale::*member,
                                      std::function<bool(const ContributionPlan&)> isUsed) {
        addNumber(
            m_scaleForm, title, true, false,
            [=](const ContributionPlan& own) { return decimalOf((*own.scale).*member, digits); },
            [=](ContributionPlan& own, const std::optional<Decimal>& value) {
                (*own.scale).*member = moneyOf(*value, digits);
            },
            std::move(isUsed));
    };
    addNumber(
        m_scaleForm, tr("Part that is flat"), false, false,
        [](const ContributionPlan& own) { return own.scale->flatPart.value; },
        [](ContributionPlan& own, const std::optional<Decimal>& value) { own.scale->flatPart = Percent{*value}; },
        [](const ContributionPlan& own) { return own.scale->basis == ScaleBasis::Mix; });
    money(tr("Free of it"), &ContributionScale::freeAmount, hasFreeAmount);
    money(tr("At least"), &ContributionScale::floor, {});
    addNumber(
        m_scaleForm, tr("At most"), true, true,
        [digits](const ContributionPlan& own) {
            return own.scale->ceiling ? std::optional(decimalOf(*own.scale->ceiling, digits)) : std::nullopt;
        },
        [digits](ContributionPlan& own, const std::optional<Decimal>& value) {
            own.scale->ceiling = value ? std::optional(moneyOf(*value, digits)) : std::nullopt;
        });
}

void ContributionForm::connectScale()
{
    connect(m_hasScale, &QCheckBox::clicked, this, [this](bool on) {
        change(on ? tr("Add a scale") : tr("Take the scale away"),
               [on](ContributionPlan& own) { own.scale = on ? std::optional(ContributionScale{}) : std::nullopt; });
    });
    connect(m_basis, &QComboBox::activated, this, &ContributionForm::chooseBasis);
    connect(m_question, &QComboBox::activated, this, [this] {
        change(tr("Choose what the scale looks at"), [this](ContributionPlan& own) {
            own.scale->question = m_question->currentData().toString().toStdString();
        });
    });
}

/// A basis comes with a question whose answers it can use.
void ContributionForm::chooseBasis()
{
    const auto basis = static_cast<ScaleBasis>(m_basis->currentData().toInt());
    const ContributionPlan* own = plan();
    if (!own || !own->scale)
        return;
    const std::vector<Question>& questions = m_session.document().questions;
    const Question* question = findById(questions, own->scale->question);
    if (!question || !fits(*question, basis)) {
        const auto found = std::ranges::find_if(questions, [&](const Question& each) { return fits(each, basis); });
        question = found == questions.end() ? nullptr : &*found;
    }
    if (needsQuestion(basis) && !question)
        return m_session.refuse(
            {{"/questions", tr("There is no question whose answers such a scale could use.").toStdString(),
              tr("Add one on the page People: about money for an income, about a number for a factor or hours.")
                  .toStdString()}});
    change(tr("Choose how a scale is made"), [&](ContributionPlan& after) {
        after.scale->basis = basis;
        after.scale->question = needsQuestion(basis) ? question->id : std::string();
    });
}

const ContributionPlan* ContributionForm::plan() const
{
    if (!m_session.isOpen())
        return nullptr;
    const std::vector<ContributionPlan>& all = m_session.document().contributions;
    return m_plan < all.size() ? &all[m_plan] : nullptr;
}

void ContributionForm::change(const QString& what, const Edit& edit, const QString& typing)
{
    if (!plan())
        return;
    Document document = m_session.document();
    edit(document.contributions[m_plan]);
    m_session.edit(std::move(document), what, typing);
}

void ContributionForm::show(std::size_t which)
{
    m_plan = which;
    const Format& format = m_session.format();
    if (m_madeFor != format.symbol() + QString::number(format.currency().minorDigits))
        make();
    m_inside->setEnabled(plan() && !m_session.isReadOnly());
    m_inside->setVisible(plan() != nullptr);
    if (plan())
        fill(*plan());
}

void ContributionForm::fill(const ContributionPlan& own)
{
    setText(m_title, own.title);
    m_hasScale->setChecked(own.scale.has_value());
    m_hasBidding->setChecked(own.bidding.has_value());
    for (QWidget* field : {static_cast<QWidget*>(m_basis), static_cast<QWidget*>(m_question)})
        showRow(m_scaleForm, field, own.scale.has_value());
    for (QWidget* field : {static_cast<QWidget*>(m_payments), static_cast<QWidget*>(m_silent)})
        showRow(m_biddingForm, field, own.bidding.has_value());
    if (own.scale) {
        m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(own.scale->basis)));
        fillQuestions(*own.scale);
    }
    if (own.bidding) {
        const QSignalBlocker quiet(m_payments);
        m_payments->setValue(own.bidding->payments);
        m_silent->setCurrentIndex(m_silent->findData(static_cast<int>(own.bidding->silent)));
    }
    m_members->show(m_session.document(), own.members);
    m_absences->show(m_session.document(), own);
    for (const Number& number : m_numbers) {
        const bool isThere = number.form == m_scaleForm     ? own.scale.has_value()
                             : number.form == m_biddingForm ? own.bidding.has_value()
                                                            : true;
        const bool isUsed = isThere && (!number.isUsed || number.isUsed(own));
        showRow(number.form, number.field, isUsed);
        if (isThere)
            number.field->setValue(number.get(own));
    }
}

void ContributionForm::fillQuestions(const ContributionScale& scale)
{
    m_question->clear();
    for (const Question& question : m_session.document().questions)
        if (fits(question, scale.basis))
            m_question->addItem(shown(question.text.empty() ? question.id : question.text),
                                QString::fromStdString(question.id));
    m_question->setCurrentIndex(m_question->findData(QString::fromStdString(scale.question)));
    showRow(m_scaleForm, m_question, needsQuestion(scale.basis));
}

} // namespace purse::gui
