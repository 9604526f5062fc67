// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/on_screen.hpp"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace purse::gui::test {
namespace {
QString placeOf(const QWidget& widget)
{
    QString place = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (const QString name = QString::fromLatin1(above->metaObject()->className()); name.contains(u"purse::gui"))
            return name.section(QLatin1String("::"), -1) + QLatin1Char('/') + place;
    return place;
}

class Collector {
public:
    void visit(const QWidget& widget)
    {
        m_where = placeOf(widget);
        add(widget.accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(button->text());
        else if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
            add(box->title());
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            add(line->placeholderText());
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
            add(text->placeholderText());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            for (int at = 0; at < tabs->count(); ++at)
                add(tabs->tabText(at));
        else if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
            for (int at = 0; at < choice->count(); ++at)
                add(choice->itemText(at));
        else if (const auto* table = qobject_cast<const QTableView*>(&widget))
            visitTable(*table);
        else if (const auto* view = qobject_cast<const QGraphicsView*>(&widget))
            visitScene(*view);
    }

    std::vector<Text> texts;

private:
    void add(const QString& text)
    {
        if (!text.trimmed().isEmpty())
            texts.push_back({m_where, text});
    }

    void visitTable(const QTableView& table)
    {
        const QAbstractItemModel* model = table.model();
        if (!model)
            return;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (table.horizontalHeader()->isVisible())
                add(model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < std::min(model->rowCount(), 40); ++row)
                add(model->index(row, column).data().toString());
        }
        for (int row = 0; table.verticalHeader()->isVisible() && row < std::min(model->rowCount(), 40); ++row)
            add(model->headerData(row, Qt::Vertical).toString());
    }

    void visitScene(const QGraphicsView& view)
    {
        if (!view.scene())
            return;
        for (const QGraphicsItem* item : view.scene()->items()) {
            if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item); text && text->isVisible())
                add(text->toPlainText());
            if (const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(item); text && text->isVisible())
                add(text->text());
        }
    }

    QString m_where;
};

/// Whether a label has less room than its text needs. A text that may be wrapped needs height, any other width.
bool isCut(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() + 1;
    return label.heightForWidth(label.width()) > label.height() + 1;
}

bool isCut(const QTabBar& tabs)
{
    for (int at = 0; at < tabs.count(); ++at)
        if (tabs.tabRect(at).width() < tabs.fontMetrics().horizontalAdvance(tabs.tabText(at)))
            return true;
    return false;
}

/// Boxes to choose from may have longer lines than room in their lists; what is chosen has to be seen.
bool isCut(const QComboBox& box)
{
    const int text = box.fontMetrics().horizontalAdvance(box.currentText());
    return text + 24 > box.width();
}

/// The text of what is cut; empty where it has room.
QString cutTextOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return isCut(*label) ? label->text() : QString();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return isCut(*tabs) ? tabs->tabText(tabs->count() - 1) : QString();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return isCut(*box) ? box->currentText() : QString();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const bool wide = button->sizeHint().width() > button->width() + 1;
        const bool high = button->sizeHint().height() > button->height() + 1;
        return !button->text().isEmpty() && (wide || high) ? button->text() : QString();
    }
    return {};
}
} // namespace

std::vector<Text> textsOf(const QWidget& window)
{
    Collector collector;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible())
            collector.visit(*widget);
    return collector.texts;
}

std::vector<Text> cutIn(const QWidget& window)
{
    std::vector<Text> cut;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible())
            if (const QString text = cutTextOf(*widget); !text.isEmpty())
                cut.push_back({placeOf(*widget)
                                   + QStringLiteral(" %1x%2 of %3x%4")
                                         .arg(widget->width())
                                         .arg(widget->height())
                                         .arg(widget->sizeHint().width())
                                         .arg(widget->sizeHint().height()),
                               text});
    return cut;
}

} // namespace purse::gui::test
