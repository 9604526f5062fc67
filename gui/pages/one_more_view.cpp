// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/one_more_view.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
/// A sign stays with its amount at the end of a line.
QString unbroken(QString amount)
{
    constexpr QChar minusSign(0x2212);
    constexpr QChar wordJoiner(0x2060);
    const bool isSigned = amount.startsWith(minusSign) || amount.startsWith(QLatin1Char('+'));
    return isSigned ? amount.insert(1, wordJoiner) : amount;
}
} // namespace

OneMoreView::OneMoreView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sentence(plainLabel({}, TextStyle::Muted)), m_table(new QTableView),
      m_rows(new TextTableModel({{tr("With")}, {tr("Gross pay"), Qt::AlignRight}}, this))
{
    prepareTable(m_table, tr("What would change the figure"));
    m_table->setModel(m_rows);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new LineDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    wrapRows(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
}

void OneMoreView::show(const std::string& scenario, const std::string& member)
{
    m_scenario = scenario;
    m_member = member;
    m_stale = true;
    if (isVisible())
        ask();
}

void OneMoreView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void OneMoreView::ask()
{
    m_stale = false;
    const auto& oneMore = m_session.engine().oneMore;
    if (!oneMore || !m_session.isOpen() || !findById(m_session.document().scenarios, m_scenario))
        return m_rows->show({});
    m_sentence->setText(tr("Working it out…"));
    m_worker.run([this, oneMore, document = m_session.sharedDocument(), scenario = m_scenario, member = m_member,
                  &levies = m_session.engine().levies]() -> Worker::Finish {
        try {
            return [this, found = oneMore(*document, scenario, member, levies)] { take(found); };
        } catch (const std::exception& error) {
            return [this, what = QString::fromUtf8(error.what())] {
                m_sentence->setText(tr("This could not be worked out: %1").arg(what));
                m_rows->show({});
            };
        }
    });
}

void OneMoreView::finish() { m_worker.wait(std::chrono::hours(1)); }

void OneMoreView::take(const std::vector<OneMore>& found)
{
    const Format& format = m_session.format();
    std::vector<TextTableModel::Row> rows;
    std::vector<QString> reasons;
    for (const OneMore& one : found) {
        rows.push_back({shown(one.about), format.change(one.gross)});
        QString reason = shown(one.change);
        if (one.gross != Money{})
            reason += tr("; take-home pay %1").arg(unbroken(format.change(one.net)));
        if (one.others != Money{})
            reason += tr("; all others together %1").arg(unbroken(format.change(one.others)));
        reasons.push_back(reason);
    }
    const bool othersMove = std::ranges::any_of(found, [](const OneMore& one) { return one.others != Money{}; });
    m_sentence->setText(found.empty() ? tr("Nothing that is asked changes this figure.")
                        : othersMove  ? tr("Amounts %1. The money stays the same, so what one person gains the others "
                                            "give.")
                                           .arg(format.perPeriod())
                                     : tr("Amounts %1.").arg(format.perPeriod()));
    m_rows->show(std::move(rows), std::move(reasons));
    m_table->resizeRowsToContents();
}

} // namespace purse::gui
