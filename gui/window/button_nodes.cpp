// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/button_nodes.hpp"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QRadioButton>

namespace purse::gui {
namespace {

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

class CheckableNode : public QAccessibleWidget {
public:
    explicit CheckableNode(QAbstractButton* button) : QAccessibleWidget(button, roleOf(button)) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        const auto* box = qobject_cast<QCheckBox*>(widget());
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? withoutMnemonic(button()->text()) : said;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (widget()->isEnabled())
            names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    static QAccessible::Role roleOf(const QAbstractButton* button)
    {
        if (qobject_cast<const QCheckBox*>(button))
            return QAccessible::CheckBox;
        return qobject_cast<const QRadioButton*>(button) ? QAccessible::RadioButton : QAccessible::Button;
    }
    QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* nodeOf(const QString&, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button && button->isCheckable() ? new CheckableNode(button) : nullptr;
}

} // namespace

void installButtonAccessibility() { QAccessible::installFactory(nodeOf); }

} // namespace purse::gui
