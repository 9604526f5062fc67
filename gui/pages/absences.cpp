// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/absences.hpp"

#include "gui/delegates/entry_delegate.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/taking_part.hpp"

#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const Decimal mostRounds{1'000};

/// @param round the first one at which somebody is away; 0: they come
EntryTableModel::Cell roundCell(int round, int closed)
{
    const bool isSettled = round > 0 && round <= closed;
    return {.text = round > 0 ? QString::number(round) : Absences::tr("comes"),
            .beside = {},
            .field = isSettled ? EntryTableModel::Field::None : EntryTableModel::Field::Number,
            .number = round > 0 ? std::optional(Decimal{round}) : std::nullopt,
            .decimals = 0,
            .least = Decimal{closed + 1},
            .most = mostRounds};
}
} // namespace

Absences::Absences(QWidget* parent)
    : QWidget(parent),
      m_more(
          textButton({}, tr("They can leave a bid beforehand, which counts from the round on at which they are away"))),
      m_table(new QTableView), m_model(new EntryTableModel(this))
{
    m_more->setCheckable(true);
    prepareEntryTable(m_table, m_model, tr("Who cannot come"));
    m_table->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_table);
    connect(m_more, &QToolButton::toggled, m_table, &QWidget::setVisible);
    connect(m_model, &EntryTableModel::refused, this, &Absences::refused);
    connect(m_model, &EntryTableModel::numberEntered, this, [this](int row, int, const std::optional<Decimal>& number) {
        const auto round = number ? std::optional(static_cast<int>(number->toDouble())) : std::nullopt;
        emit entered(m_members.at(static_cast<std::size_t>(row)), round);
    });
}

void Absences::show(const Document& document, const ContributionPlan& plan)
{
    setVisible(plan.bidding.has_value());
    if (!plan.bidding)
        return;
    const BiddingRounds& bidding = *plan.bidding;
    std::vector<EntryTableModel::Row> rows;
    m_members.clear();
    for (const Member& member : document.members) {
        if (!takesPart(plan.members, member.id))
            continue;
        const auto absent = bidding.absent.find(member.id);
        const int round = absent == bidding.absent.end() ? 0 : absent->second;
        rows.push_back({{.text = shownName(member.name, member.id), .beside = {}}, roundCell(round, bidding.closed)});
        m_members.push_back(member.id);
    }
    m_model->show({{tr("Member")}, {tr("Away from round"), Qt::AlignRight}}, std::move(rows));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->resizeColumnToContents(1);
    constexpr int mostRows = 5;
    fitHeight(m_table, 1, mostRows);
    m_table->setMaximumHeight(m_table->minimumHeight() + 2);
    m_more->setText(bidding.absent.empty() ? tr("Who cannot come: nobody")
                                           : tr("Who cannot come: %1").arg(bidding.absent.size()));
    m_more->setAccessibleName(m_more->text());
}

} // namespace purse::gui
