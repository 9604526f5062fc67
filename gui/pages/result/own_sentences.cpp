// SPDX-License-Identifier: GPL-3.0-or-later
// What one figure means for one member, in sentences.
#include "gui/models/text.hpp"
#include "gui/pages/result/own_view.hpp"

#include <QCoreApplication>

#include <cmath>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::OwnSentences)
};

Money sizeOf(Money amount) { return amount < Money() ? -amount : amount; }

/// In whole pounds or euros, unless that would say that something is nothing.
QString sizeWords(Money amount, const Format& format)
{
    const Money size = sizeOf(amount);
    return format.plotted(size) < 0.5 ? format.exactAmount(size) : format.amount(size);
}

QString todayWords(const MemberOutcome& mine, const Format& format)
{
    if (!mine.today)
        return Words::tr(". Your pay of today is not in the document, so there is nothing to set it beside.");
    const Money change = mine.award.amount - *mine.today;
    if (format.inPeriod(change) == Money())
        return Words::tr(", the same as today.");
    return (change > Money() ? Words::tr(", %1 more than today.") : Words::tr(", %1 less than today."))
        .arg(sizeWords(change, format));
}
} // namespace

QString paySentence(const OwnView::Column& column, const Format& format)
{
    if (!column.mine)
        return Words::tr("In the scenario “%1” there is no figure for you yet: %2").arg(column.title, column.trouble);
    const MemberOutcome& mine = *column.mine;
    const QString amount = format.amount(mine.award.amount);
    if (column.isSurplus)
        return Words::tr("In the scenario “%1” your share of the surplus would be %2 %3, on top of your pay.")
            .arg(column.title, amount, format.perPeriod());
    const Pay usual;
    if (mine.award.pay.title != usual.title)
        return Words::tr("In the scenario “%1” you would have %2 %3 (%4)")
                   .arg(column.title, amount, format.perPeriod(), shown(mine.award.pay.title))
               + todayWords(mine, format);
    return Words::tr("In the scenario “%1” you would have %2 %3 before tax")
               .arg(column.title, amount, format.perPeriod())
           + todayWords(mine, format);
}

QString netSentence(const OwnView::Column& column, const Format& format)
{
    if (!column.mine)
        return {};
    const Pay& pay = column.mine->award.pay;
    if (!pay.deductions.empty())
        return Words::tr("Of this, %1 %2 would reach you after tax and contributions.")
            .arg(format.amount(pay.net), format.perPeriod());
    return column.hasLevy ? QString() : Words::tr("Tax and contributions are not counted in this scenario.");
}

QString coverageSentence(const OwnView::Column& column, const Format& format)
{
    if (!column.mine)
        return {};
    const MemberOutcome& mine = *column.mine;
    if (!mine.needStated)
        return Words::tr("You stated no costs, so there is nothing to set the pay beside.");
    const QString need = Words::tr("%1 %2").arg(format.amount(mine.need), format.perPeriod());
    if (mine.notCovered == Money())
        return Words::tr("It covers the costs that you stated, %1, and leaves %2 above them.")
            .arg(need, format.amount(mine.aboveNeed));
    return Words::tr("Of the costs that you stated, %1, it covers %2; %3 are not yet covered.")
        .arg(need, format.amount(mine.covered), sizeWords(mine.notCovered, format));
}

QStringList smallPrint(const OwnView::Column& column)
{
    QStringList lines;
    if (column.mine) {
        QStringList assumptions;
        for (const std::string& each : column.mine->award.pay.assumptions)
            assumptions << shown(each);
        if (!assumptions.isEmpty())
            lines << Words::tr("Assumed: %1").arg(assumptions.join(QStringLiteral("; ")));
        for (const Notice& notice : column.mine->notices)
            lines << shown(notice.what + " " + notice.hint).trimmed();
    }
    if (!column.model.isEmpty())
        lines << column.model;
    return lines;
}

QString othersSentence(const OwnView& view, const Format& format)
{
    if (!view.showsOthers)
        return Words::tr("Others are not drawn: they would be so few that you could tell who is who.");
    const QString plain = Words::tr("Each small circle is somebody else, without a name and in no order.");
    if (view.othersLeftOut == 0)
        return plain;
    return Words::tr("%1 %2 people are left out: some at their wish, others by lot, so that nobody can tell who.")
        .arg(plain, format.number(double(view.othersLeftOut), 0));
}

} // namespace purse::gui
