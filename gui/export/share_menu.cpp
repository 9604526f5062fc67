// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/share_menu.hpp"

#include "gui/export/chart_files.hpp"
#include "gui/models/table_text.hpp"

#include <purse/document/files.hpp>

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::ShareMenu)
};

/// Says what kept a file from being written; does not wait for the answer.
void tell(QWidget* parent, const QString& trouble)
{
    if (trouble.isEmpty())
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, Words::tr("Not saved"), trouble, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void askPath(QWidget* parent, const QString& title, const QString& name, const QString& ending,
             const std::function<QString(const QString&)>& save)
{
    QString path = QFileDialog::getSaveFileName(parent, title, name, QStringLiteral("*.") + ending);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive))
        path += QLatin1Char('.') + ending;
    tell(parent, save(path));
}

void copyPicture(const ChartSpec& spec)
{
    auto* data = new QMimeData;
    data->setImageData(pictureOf(spec));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(spec));
    QGuiApplication::clipboard()->setMimeData(data);
}

void add(QMenu* menu, const QString& text, const QString& id, const std::function<void()>& act)
{
    QAction* action = menu->addAction(text);
    action->setData(id);
    QObject::connect(action, &QAction::triggered, menu, act);
}

/// The usual keys for copying, for a table that may stand in a window with keys of its own.
class CopyKeys : public QObject {
public:
    explicit CopyKeys(QTableView* table) : QObject(table), m_table(table) { table->installEventFilter(this); }

    void copyCells() const
    {
        const QItemSelectionModel* selection = m_table->selectionModel();
        if (!selection)
            return;
        QModelIndexList cells;
        for (const QModelIndex& cell : selection->selectedIndexes())
            if (!m_table->isColumnHidden(cell.column()) && !m_table->isRowHidden(cell.row()))
                cells << cell;
        if (cells.isEmpty() && m_table->currentIndex().isValid())
            cells << m_table->currentIndex();
        if (!cells.isEmpty())
            QGuiApplication::clipboard()->setText(tabbedCells(cells));
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (!isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
            return QObject::eventFilter(watched, event);
        event->accept();
        if (event->type() == QEvent::KeyPress)
            copyCells();
        return true;
    }

private:
    QTableView* m_table;
};

RowHeads headsOf(const QTableView& table)
{
    return table.verticalHeader()->isHidden() ? RowHeads::Out : RowHeads::Left;
}
} // namespace

QToolButton* chartShareButton(const std::function<ChartSpec()>& spec)
{
    auto* button = new QToolButton;
    button->setText(Words::tr("Save"));
    button->setToolTip(Words::tr("Copy or save this chart as a picture, a table or a file"));
    button->setAccessibleName(Words::tr("Copy or save this chart"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    add(menu, Words::tr("Copy the &picture"), QStringLiteral("copy-picture"), [spec] { copyPicture(spec()); });
    add(menu, Words::tr("Copy the &table"), QStringLiteral("copy-table"),
        [spec] { QGuiApplication::clipboard()->setText(tabbedTextOf(spec())); });
    menu->addSeparator();
    for (const auto& [text, kind] :
         {std::pair(Words::tr("Save as &CSV…"), ChartFile::Csv), std::pair(Words::tr("Save as &SVG…"), ChartFile::Svg),
          std::pair(Words::tr("Save as P&NG…"), ChartFile::Png), std::pair(Words::tr("Save as P&DF…"), ChartFile::Pdf)})
        add(menu, text, endingOf(kind), [spec, button, each = kind] {
            const ChartSpec chart = spec();
            askPath(button->window(), Words::tr("Save the chart"), fileNameOf(chart, each), endingOf(each),
                    [&](const QString& path) { return saveChart(chart, each, path); });
        });
    button->setMenu(menu);
    return button;
}

void shareTable(QTableView* table)
{
    auto* keys = new CopyKeys(table);
    const auto entry = [table](const QString& text, const std::function<void()>& act) {
        auto* action = new QAction(text, table);
        QObject::connect(action, &QAction::triggered, table, act);
        table->addAction(action);
    };
    entry(Words::tr("&Copy"), [keys] { keys->copyCells(); });
    entry(Words::tr("Copy the whole &table"), [table] { QGuiApplication::clipboard()->setText(wholeTable(*table)); });
    entry(Words::tr("&Save as CSV…"), [table] {
        askPath(table->window(), Words::tr("Save the table"), Words::tr("table.csv"), endingOf(ChartFile::Csv),
                [table](const QString& path) { return saveTable(*table, path); });
    });
    if (table->contextMenuPolicy() == Qt::DefaultContextMenu)
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString wholeTable(const QTableView& table)
{
    return table.model() ? tabbedText(*table.model(), headsOf(table)) : QString();
}

QString saveTable(const QTableView& table, const QString& path)
{
    if (!table.model())
        return Words::tr("There is no table to save.");
    const std::string mark = "\xEF\xBB\xBF"; // so that spreadsheets know that it is UTF-8
    const FileResult<void> written =
        writeFileSafely(path.toStdString(), mark + csvText(*table.model(), headsOf(table)).toStdString());
    if (written)
        return {};
    return QString::fromStdString(written.error().problem.what + " " + written.error().problem.hint);
}

} // namespace purse::gui
