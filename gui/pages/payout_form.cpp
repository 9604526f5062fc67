// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/payout_form.hpp"

#include "gui/delegates/entry_delegate.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/editors/ticked_list.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/payout_edits.hpp"
#include "gui/pages/taking_part.hpp"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
enum StreamColumn { TitleColumn, PartColumn };

const Decimal mostMajor{1'000'000'000};
constexpr int percentDigits = 7; ///< of billionths, two go to the percent
constexpr std::int64_t hundred = 100;

bool isTakes(const Payout& payout) { return payout.takes.has_value(); }
bool isCredit(const Payout& payout) { return payout.catchUp.has_value(); }
Decimal asPercent(const Decimal& part) { return Decimal::fromBillionths(part.toBillionths() * hundred); }
Decimal fromPercent(const Decimal& percent) { return Decimal::fromBillionths(percent.toBillionths() / hundred); }

QString aboutWay(PayoutWay way)
{
    switch (way) {
    case PayoutWay::Takes:
        return PayoutForm::tr("Members set what they take. It can be raised a good deal each time, up to twice the "
                              "last take; who asks for nothing has an equal part of what is left.");
    case PayoutWay::Credit:
        return PayoutForm::tr("Everybody has credit. Who has been paid less than their credit says gets more now. The "
                              "two bounds are percent of a plain share by credit.");
    case PayoutWay::Streams:
        break;
    }
    return PayoutForm::tr("Each kind of work has a part of the money, divided by the hours in it.");
}
} // namespace

PayoutForm::PayoutForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    make();
}

/// Fields for money know their currency: another one makes them anew.
void PayoutForm::make()
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
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(8);
    m_trouble = troubleLabel();
    m_about = plainLabel({}, TextStyle::Muted);
    makeHead();
    makeTerms();
    m_members = new TakingPart;
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(
        m_form); // only fields of one height: with wrapped text and hidden rows Qt 6.4 writes past its end
    column->addWidget(m_trouble);
    column->addWidget(m_about);
    column->addWidget(makeStreams());
    column->addSpacing(4);
    column->addWidget(m_members);
    column->addStretch(1);
    connect(m_members, &TakingPart::entered, this, [this](const std::vector<std::string>& members) {
        change(tr("Change who takes part"), [&](Payout& own) { setMembers(own, members); });
    });
}

void PayoutForm::makeHead()
{
    const int digits = m_session.format().currency().minorDigits;
    m_title = titleField(tr("Name of the payout"));
    addNamed(m_form, tr("Name"), m_title);
    m_amount = addMoney(
        tr("To pay out"), [digits](const Payout& own) { return decimalOf(own.amount, digits); },
        [digits](Payout& own, const std::optional<Decimal>& value) { own.amount = moneyOf(*value, digits); }, {});
    m_way = new QuietComboBox;
    m_way->addItem(tr("takes that members set"), static_cast<int>(PayoutWay::Takes));
    m_way->addItem(tr("credit, catching up"), static_cast<int>(PayoutWay::Credit));
    m_way->addItem(tr("hours in streams of work"), static_cast<int>(PayoutWay::Streams));
    m_way->setMinimumContentsLength(12);
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addNamed(m_form, tr("It goes by"), m_way);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(
            tr("Name a payout"), [&](Payout& own) { own.title = text.toStdString(); },
            QStringLiteral("payout %1 name").arg(m_payout));
    });
    connect(m_way, &QComboBox::activated, this, [this] {
        const auto way = static_cast<PayoutWay>(m_way->currentData().toInt());
        change(tr("Choose what a payout goes by"), [way](Payout& own) { setWay(own, way); });
    });
}

void PayoutForm::makeTerms()
{
    const int digits = m_session.format().currency().minorDigits;
    m_threshold = addMoney(
        tr("Allowed to all"), [digits](const Payout& own) { return decimalOf(own.takes->threshold, digits); },
        [digits](Payout& own, const std::optional<Decimal>& value) { own.takes->threshold = moneyOf(*value, digits); },
        isTakes);
    m_threshold->setToolTip(tr("Everybody can raise their take to this, whatever they took before"));
    m_leftover = addMoney(
        tr("Left over last time"), [digits](const Payout& own) { return decimalOf(own.takes->leftover, digits); },
        [digits](Payout& own, const std::optional<Decimal>& value) { own.takes->leftover = moneyOf(*value, digits); },
        isTakes);
    m_least = addPercent(
        tr("Not below"), false, [](const Payout& own) { return asPercent(own.catchUp->least); },
        [](Payout& own, const std::optional<Decimal>& value) { own.catchUp->least = fromPercent(*value); });
    m_most = addPercent(
        tr("Not above"), true,
        [](const Payout& own) -> std::optional<Decimal> {
            return own.catchUp->most ? std::optional(asPercent(*own.catchUp->most)) : std::nullopt;
        },
        [](Payout& own, const std::optional<Decimal>& value) {
            own.catchUp->most = value ? std::optional(fromPercent(*value)) : std::nullopt;
        });
}

NumberField* PayoutForm::addMoney(const QString& title, Get get, Set set, std::function<bool(const Payout&)> isUsed)
{
    const Format& format = m_session.format();
    auto* field = new NumberField({Decimal{0}, mostMajor, format.currency().minorDigits, false}, format.locale());
    addNamed(m_form, tr("%1, %2").arg(title, format.symbol()), field);
    follow(field, title, {field, std::move(get), std::move(isUsed)}, std::move(set));
    return field;
}

/// @param mayBeEmpty the upper bound, which need not be there and is 100 or more; else the lower one, 100 or less
NumberField* PayoutForm::addPercent(const QString& title, bool mayBeEmpty, Get get, Set set)
{
    const Decimal whole{hundred};
    const Decimal least = mayBeEmpty ? whole : Decimal{0};
    const Decimal most = mayBeEmpty ? Decimal{100'000} : whole;
    auto* field = new NumberField({least, most, percentDigits, mayBeEmpty}, m_session.format().locale());
    if (mayBeEmpty)
        field->setPlaceholderText(tr("no bound"));
    addNamed(m_form, tr("%1, %").arg(title), field);
    follow(field, title, {field, std::move(get), isCredit}, std::move(set));
    return field;
}

void PayoutForm::follow(NumberField* field, const QString& title, Number number, Set set)
{
    m_numbers.push_back(std::move(number));
    const QString typing = QStringLiteral("payout %1 %2").arg(title);
    connect(field, &NumberField::entered, this, [this, field, set = std::move(set), title, typing] {
        change(
            tr("Change “%1”").arg(title), [&](Payout& own) { set(own, field->value()); }, typing.arg(m_payout));
    });
    connect(field, &NumberField::troubleChanged, this, [this, title](const QString& what) {
        tellTrouble(m_trouble, what.isEmpty() ? QString() : tr("%1: %2").arg(title, what));
    });
}

QWidget* PayoutForm::makeStreams()
{
    m_streamPart = new QWidget;
    m_streams = new EntryTableModel(m_streamPart);
    m_streamTable = new QTableView;
    prepareEntryTable(m_streamTable, m_streams, tr("Streams of work"));
    m_streamTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_addStream = textButton(tr("Add a stream"), tr("Another kind of work with a part of its own"));
    m_removeStream = textButton(tr("Remove stream"), tr("The chosen one with its hours; undo brings it back"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_addStream);
    buttons->addWidget(m_removeStream);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_streamPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_streamTable);
    column->addLayout(buttons);
    connect(m_addStream, &QToolButton::clicked, this, &PayoutForm::addStream);
    connect(m_removeStream, &QToolButton::clicked, this, &PayoutForm::removeStream);
    connect(m_streams, &EntryTableModel::refused, this, [this](const QString& what) {
        m_session.refuse({{"/payouts", what.toStdString(), tr("The part stays as it was.").toStdString()}});
    });
    connect(m_streams, &EntryTableModel::textEntered, this, [this](int row, int, const QString& text) {
        change(tr("Name a stream of work"),
               [&](Payout& own) { own.streams.at(static_cast<std::size_t>(row)).title = text.toStdString(); });
    });
    connect(m_streams, &EntryTableModel::numberEntered, this, [this](int row, int, const std::optional<Decimal>& part) {
        change(tr("Change the part of a stream"), [&](Payout& own) {
            own.streams.at(static_cast<std::size_t>(row)).part = Percent{part.value_or(Decimal{})};
        });
    });
    return m_streamPart;
}

void PayoutForm::addStream()
{
    const QString title = tr("Stream %1").arg(m_streams->rowCount() + 1);
    change(tr("Add a stream of work"), [&](Payout& own) { appendStream(own, title.toStdString()); });
    const QModelIndex last = m_streams->index(m_streams->rowCount() - 1, TitleColumn);
    m_streamTable->setCurrentIndex(last);
    m_streamTable->setFocus();
}

void PayoutForm::removeStream()
{
    const int row = m_streamTable->currentIndex().row();
    if (row < 0)
        return m_session.refuse({{"/payouts", tr("No stream is chosen.").toStdString(),
                                  tr("Choose a row of the table first.").toStdString()}});
    if (m_streams->rowCount() == 1)
        return m_session.refuse(
            {{"/payouts", tr("This payout goes by streams, and this is the only one.").toStdString(),
              tr("Rename it, or choose another way under “It goes by”.").toStdString()}});
    change(tr("Remove a stream of work"), [row](Payout& own) { own.streams.erase(own.streams.begin() + row); });
}

const Payout* PayoutForm::payout() const
{
    if (!m_session.isOpen() || m_payout >= m_session.document().payouts.size())
        return nullptr;
    return &m_session.document().payouts[m_payout];
}

void PayoutForm::change(const QString& what, const Edit& edit, const QString& typing)
{
    if (!payout())
        return;
    Document document = m_session.document();
    edit(document.payouts[m_payout]);
    m_session.edit(std::move(document), what, typing);
}

void PayoutForm::show(std::size_t which, const PayoutOutcome* outcome)
{
    m_payout = which;
    const Format& format = m_session.format();
    if (m_madeFor != format.symbol() + QString::number(format.currency().minorDigits))
        make();
    m_inside->setEnabled(payout() && !m_session.isReadOnly());
    if (payout())
        fill(*payout(), outcome);
}

void PayoutForm::fill(const Payout& own, const PayoutOutcome* outcome)
{
    setText(m_title, own.title);
    m_members->show(m_session.document(), own.members);
    m_way->setCurrentIndex(m_way->findData(static_cast<int>(wayOf(own))));
    m_about->setText(aboutWay(wayOf(own)));
    for (const Number& number : m_numbers) {
        const bool isUsed = !number.isUsed || number.isUsed(own);
        showRow(m_form, number.field, isUsed);
        if (isUsed)
            number.field->setValue(number.get(own));
    }
    std::vector<EntryTableModel::Row> rows;
    for (std::size_t s = 0; s < own.streams.size(); ++s) {
        const WorkStream& stream = own.streams[s];
        rows.push_back(
            {{.text = shown(stream.title), .beside = {}, .field = EntryTableModel::Field::Text},
             {.text = m_session.format().percent(stream.part),
              .beside = {},
              .field = EntryTableModel::Field::Number,
              .number = stream.part.value,
              .mayBeEmpty = false,
              .most = Decimal{hundred}},
             {.text = outcome && s < outcome->streams.size() ? m_session.format().money(outcome->streams[s], true)
                                                             : QString(),
              .beside = {}}});
    }
    m_streams->show({{tr("Stream")}, {tr("Part"), Qt::AlignRight}, {tr("Amount"), Qt::AlignRight}}, std::move(rows));
    m_streamPart->setVisible(!own.streams.empty());
    m_streamTable->resizeColumnToContents(PartColumn);
    m_streamTable->resizeColumnToContents(PartColumn + 1);
    m_streamTable->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    fitHeight(m_streamTable, 1, 6);
}

} // namespace purse::gui
