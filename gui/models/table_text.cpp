// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/table_text.hpp"

#include <QAbstractItemModel>

namespace purse::gui {
namespace {
/// One cell: a line, whatever the table makes of it, and nothing that a spreadsheet would calculate.
QString cellText(const QVariant& data)
{
    QString text = data.toString();
    text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    const QString first = text.trimmed().left(1);
    const bool isFormula = !first.isEmpty() && QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(first);
    return isFormula ? QLatin1Char('\'') + text : text;
}

template <class Join>
QString linesOf(const QAbstractItemModel& model, const Join& join)
{
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads << cellText(model.headerData(column, Qt::Horizontal));
    QString text = join(heads);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << cellText(model.index(row, column).data());
        text += join(cells);
    }
    return text;
}
} // namespace

QString tabbedText(const QAbstractItemModel& model)
{
    return linesOf(model, [](const QStringList& cells) { return cells.join(QLatin1Char('\t')) + QLatin1Char('\n'); });
}

QString csvText(const QAbstractItemModel& model)
{
    return linesOf(model, [](QStringList cells) {
        for (QString& cell : cells)
            if (cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')))
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        return cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    });
}

} // namespace purse::gui
