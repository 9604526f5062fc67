// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/start/payroll_check.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace purse::gui {

PayrollCheck::PayrollCheck(Session& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_table(new QTableView), m_verdict(plainLabel({}, TextStyle::Finding))
{
    m_rows = new TextTableModel({{tr("Name")},
                                 {tr("Gross pay"), Qt::AlignRight},
                                 {tr("To take home"), Qt::AlignRight},
                                 {tr("Costs the group"), Qt::AlignRight}},
                                m_table);
    prepareTable(m_table, tr("Last month's payroll, as it is worked out here"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_table, 1);
    makeFields();
    layout->addWidget(m_verdict);
}

void PayrollCheck::makeFields()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    const auto add = [&](const QString& title) {
        auto* field = new NumberField({Decimal{0}, {}, 2, true}, QLocale());
        field->setAccessibleName(title);
        field->setMinimumHeight(30);
        field->setPlaceholderText(tr("from your own papers"));
        form->addRow(plainLabel(title), field);
        connect(field, &NumberField::entered, this, &PayrollCheck::judge);
        return field;
    };
    m_gross = add(tr("Gross pay of all, last month"));
    m_cost = add(tr("What it cost the group in all"));
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
}

void PayrollCheck::refresh()
{
    m_draft.finishSolving();
    const auto comparison = m_draft.comparison();
    m_grossMonth = m_costMonth = Money();
    if (!comparison || comparison->outcomes.empty())
        return m_rows->show({});
    fillTable(*comparison, comparison->outcomes.front());
    judge();
}

void PayrollCheck::fillTable(const Comparison& comparison, const Outcome& outcome)
{
    const Format& format = m_draft.format();
    std::vector<TextTableModel::Row> rows;
    Money net;
    for (const MemberHead& head : comparison.members) {
        const MemberOutcome* member = outcome.find(head.id);
        if (!member)
            continue;
        const Pay& pay = member->award.pay;
        rows.push_back({shownName(head.name, head.id), format.exactAmount(pay.gross), format.exactAmount(pay.net),
                        format.exactAmount(pay.cost)});
        m_grossMonth += format.inPeriod(pay.gross);
        m_costMonth += format.inPeriod(pay.cost);
        net += format.inPeriod(pay.net);
    }
    for (const Line& line : outcome.organisationLines) {
        rows.push_back({shown(line.label), {}, {}, format.exactAmount(line.amount)});
        m_costMonth += format.inPeriod(line.amount);
    }
    rows.push_back(
        {tr("Together"), format.money(m_grossMonth, true), format.money(net, true), format.money(m_costMonth, true)});
    m_rows->show(std::move(rows));
}

QString PayrollCheck::difference(const QString& what, const NumberField& field, Money ours) const
{
    if (!field.value())
        return {};
    const Format& format = m_draft.format();
    const Money theirs = moneyOf(*field.value(), format.currency().minorDigits);
    if (theirs == ours)
        return tr("%1 comes out to the penny.").arg(what);
    const Money by = theirs < ours ? ours - theirs : theirs - ours;
    return theirs < ours ? tr("%1 is %2 more here.").arg(what, format.money(by, true))
                         : tr("%1 is %2 less here.").arg(what, format.money(by, true));
}

void PayrollCheck::judge()
{
    QStringList words{difference(tr("Gross pay"), *m_gross, m_grossMonth),
                      difference(tr("The cost"), *m_cost, m_costMonth)};
    words.removeAll(QString());
    const bool differs =
        (m_gross->value() && moneyOf(*m_gross->value(), m_draft.format().currency().minorDigits) != m_grossMonth)
        || (m_cost->value() && moneyOf(*m_cost->value(), m_draft.format().currency().minorDigits) != m_costMonth);
    if (words.isEmpty())
        words << tr("Both can be left empty. With them you see whether the figures here are those of your payroll.");
    if (differs)
        words << tr("Look for pay typed for another period, somebody who is missing, a pension or a loan that is not "
                    "entered yet, or an allowance of the employer. All of it can be mended later, too.");
    m_verdict->setText(words.join(QLatin1Char(' ')));
}

} // namespace purse::gui
