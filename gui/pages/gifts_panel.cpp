// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/gifts_panel.hpp"

#include "gui/delegates/entry_delegate.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"

#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
enum Column { GiverColumn, ProjectColumn, AmountColumn };

const Decimal mostMajor{1'000'000'000};

/// Members, and whoever has given: the same words are the same person.
QStringList knownGivers(const Document& document, const Matching& matching)
{
    QStringList names;
    for (const Member& member : document.members)
        names << shownName(member.name, member.id);
    for (const ProjectGift& gift : matching.gifts)
        names << QString::fromStdString(gift.giver).trimmed();
    names.sort();
    names.removeDuplicates();
    return names;
}
} // namespace

GiftsPanel::GiftsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_entry(new QFormLayout), m_giver(titleField(tr("Who gives"))),
      m_known(new QStringListModel(this)), m_project(new QuietComboBox), m_trouble(troubleLabel()),
      m_add(textButton(tr("Add the gift"))), m_table(new QTableView), m_model(new EntryTableModel(this)),
      m_remove(textButton(tr("Remove gift"), tr("The chosen one; undo brings it back")))
{
    prepareGifts();
    auto* below = new QHBoxLayout;
    below->addWidget(m_remove);
    below->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Gifts"), TextStyle::Heading));
    layout->addWidget(makeEntry());
    layout->addWidget(m_trouble);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    connect(m_add, &QToolButton::clicked, this, &GiftsPanel::add);
    connect(m_remove, &QToolButton::clicked, this, &GiftsPanel::remove);
}

QWidget* GiftsPanel::makeEntry()
{
    m_giver->setPlaceholderText(tr("a name"));
    auto* completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_giver->setCompleter(completer);
    m_project->setPlaceholderText(tr("no project yet"));
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(12);
    auto* part = new QWidget;
    part->setLayout(m_entry);
    m_entry->setContentsMargins(0, 0, 0, 0);
    m_entry->setVerticalSpacing(8);
    addNamed(m_entry, tr("Who gives"), m_giver);
    addNamed(m_entry, tr("For"), m_project);
    m_project->setAccessibleName(tr("Project that the gift is for"));
    makeAmount();
    m_entry->addRow(QString(), m_add);
    setTabOrder(m_amount, m_add);
    return part;
}

void GiftsPanel::makeAmount()
{
    constexpr int row = 2;
    const Format& format = m_session.format();
    m_madeFor = format.symbol() + QString::number(format.currency().minorDigits);
    if (m_amount)
        m_entry->removeRow(row);
    m_amount = new NumberField({Decimal{0}, mostMajor, format.currency().minorDigits, true}, format.locale());
    m_amount->setAccessibleName(tr("Amount of the gift, %1").arg(format.symbol()));
    keepHeight(m_amount);
    QLabel* label = plainLabel(tr("Amount, %1").arg(format.symbol()));
    label->setWordWrap(false);
    label->setMinimumHeight(m_amount->minimumHeight());
    m_entry->insertRow(row, label, m_amount);
    setTabOrder(m_project, m_amount);
    if (m_add->parentWidget())
        setTabOrder(m_amount, m_add);
    connect(m_amount, &NumberField::troubleChanged, this,
            [this](const QString& what) { tellTrouble(m_trouble, what); });
    connect(m_amount, &QLineEdit::returnPressed, this, &GiftsPanel::add);
}

void GiftsPanel::prepareGifts()
{
    prepareEntryTable(m_table, m_model, tr("Gifts"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(4 * m_table->verticalHeader()->defaultSectionSize());
    const auto giftAt = [](Matching& own, int row) -> ProjectGift& {
        return own.gifts.at(static_cast<std::size_t>(row));
    };
    connect(m_model, &EntryTableModel::textEntered, this, [this, giftAt](int row, int, const QString& giver) {
        change(tr("Change whose gift it is"),
               [&](Matching& own) { giftAt(own, row).giver = giver.trimmed().toStdString(); });
    });
    connect(m_model, &EntryTableModel::numberEntered, this,
            [this, giftAt](int row, int, const std::optional<Decimal>& amount) {
                const int digits = m_session.format().currency().minorDigits;
                change(tr("Change a gift"),
                       [&](Matching& own) { giftAt(own, row).amount = moneyOf(amount.value_or(Decimal{}), digits); });
            });
    connect(m_model, &EntryTableModel::refused, this,
            [this](const QString& what) { refuse(what, tr("The gift stays as it was.")); });
}

void GiftsPanel::refuse(const QString& what, const QString& hint)
{
    m_session.refuse({{"/matchings", what.toStdString(), hint.toStdString()}});
}

const Matching* GiftsPanel::matching() const
{
    if (!m_session.isOpen() || m_matching >= m_session.document().matchings.size())
        return nullptr;
    return &m_session.document().matchings[m_matching];
}

void GiftsPanel::change(const QString& what, const std::function<void(Matching&)>& edit)
{
    if (!matching())
        return;
    Document document = m_session.document();
    edit(document.matchings[m_matching]);
    m_session.edit(std::move(document), what);
}

void GiftsPanel::add()
{
    if (!matching())
        return;
    const QString giver = m_giver->text().trimmed();
    if (m_project->currentIndex() < 0)
        return refuse(tr("There is no project yet that a gift could be for."), tr("Press “Add a project” first."));
    if (giver.isEmpty())
        return refuse(tr("This gift has no giver."), tr("Say whose it is: gifts of one person count together."));
    if (!m_amount->trouble().isEmpty() || !m_amount->value())
        return refuse(tr("This gift has no amount."), tr("Write how much it is, as a number."));
    const ProjectGift gift{.giver = giver.toStdString(),
                           .project = m_project->currentData().toString().toStdString(),
                           .amount = moneyOf(*m_amount->value(), m_session.format().currency().minorDigits),
                           .unknown = {}};
    clearEntry();
    change(tr("Add a gift"), [&](Matching& own) { own.gifts.push_back(gift); });
    m_table->scrollToBottom();
    m_giver->setFocus();
}

void GiftsPanel::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return refuse(tr("No gift is chosen."), tr("Choose a row of the table first."));
    change(tr("Remove a gift"), [row](Matching& own) { own.gifts.erase(own.gifts.begin() + row); });
}

void GiftsPanel::clearEntry()
{
    m_giver->clear();
    m_amount->setValue(std::nullopt);
}

void GiftsPanel::show(std::size_t which)
{
    const Format& format = m_session.format();
    if (m_madeFor != format.symbol() + QString::number(format.currency().minorDigits))
        makeAmount();
    if (which != m_matching)
        clearEntry();
    m_matching = which;
    m_model->setReadOnly(m_session.isReadOnly());
    for (QWidget* part : {static_cast<QWidget*>(m_giver), static_cast<QWidget*>(m_project),
                          static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_add)})
        part->setEnabled(!m_session.isReadOnly());
    if (!matching())
        return;
    m_remove->setEnabled(!m_session.isReadOnly() && !matching()->gifts.empty());
    fillEntry(*matching());
    fillTable(*matching());
}

void GiftsPanel::fillEntry(const Matching& own)
{
    const QVariant before = m_project->currentData();
    m_project->clear();
    for (const MatchedProject& project : own.projects)
        m_project->addItem(shownName(project.title, project.id), QString::fromStdString(project.id));
    m_project->setCurrentIndex(std::max(m_project->findData(before), own.projects.empty() ? -1 : 0));
    m_known->setStringList(knownGivers(m_session.document(), own));
}

void GiftsPanel::fillTable(const Matching& own)
{
    const Format& format = m_session.format();
    const int digits = format.currency().minorDigits;
    std::vector<EntryTableModel::Row> rows;
    for (const ProjectGift& gift : own.gifts) {
        const MatchedProject* project = findById(own.projects, gift.project);
        rows.push_back({{.text = shown(gift.giver), .beside = {}, .field = EntryTableModel::Field::Text},
                        {.text = project ? shownName(project->title, project->id) : shown(gift.project), .beside = {}},
                        {.text = format.money(gift.amount, true),
                         .beside = {},
                         .field = EntryTableModel::Field::Number,
                         .number = decimalOf(gift.amount, digits),
                         .decimals = digits,
                         .mayBeEmpty = false,
                         .most = mostMajor}});
    }
    m_model->show({{tr("Who")}, {tr("For")}, {tr("Amount"), Qt::AlignRight}}, std::move(rows));
    m_table->setColumnWidth(GiverColumn, 12 * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setSectionResizeMode(ProjectColumn, QHeaderView::Stretch);
    m_table->resizeColumnToContents(AmountColumn);
}

} // namespace purse::gui
